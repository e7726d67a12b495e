/** What belongs to no one system, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const OTHER_LAY_WORDS = `
# everything else
laceration | laceration without foreign body | T14.8XXA
cut | laceration without foreign body | T14.8XXA
loss of smell | anosmia | R43.0
cannot smell | anosmia | R43.0
loss of taste | ageusia; parageusia | R43.2
abdominal aortic aneurysm | abdominal aortic aneurysm without rupture | I71.40
aortic aneurysm | aortic aneurysm of unspecified site without rupture | I71.9
glaucoma suspect | preglaucoma | H40.009
hyperemesis gravidarum | mild hyperemesis gravidarum | O21.0
acid indigestion | heartburn | R12
fever | fever | R50.9
chills | chills without fever | R68.83
cough | cough unspecified | R05.9
chronic cough | chronic cough | R05.3
dry cough | cough | R05.9
wheezing | wheezing | R06.2
chest pain | chest pain | R07.9
chest tightness | other chest pain | R07.89
atypical chest pain | other chest pain | R07.89
chest wall pain | other chest pain | R07.89
palpitations | palpitations | R00.2
swelling | | R60.9 R22.9
edema | edema | R60.9
pneumonia | pneumonia | J18.9
bronchitis | bronchitis | J40 J20.9
asthma | asthma | J45.909
hypothyroidism | hypothyroidism | E03.9
hyperlipidemia | hyperlipidemia | E78.5
hypertension | essential hypertension | I10
atrial fibrillation | atrial fibrillation | I48.91
nausea | nausea | R11.0
vomiting | vomiting | R11.10
diarrhea | diarrhea | R19.7
cellulitis | cellulitis | L03.90
gastritis | gastritis | K29.70
colitis | noninfective gastroenteritis and colitis | K52.9
gastroenteritis | noninfective gastroenteritis and colitis; viral gastroenteritis | K52.9 A08.4
pancreatitis | acute pancreatitis; chronic pancreatitis | K85.90
hepatitis c | chronic viral hepatitis c | B18.2
hepatitis b | chronic viral hepatitis b | B18.1
sinusitis | chronic sinusitis; acute sinusitis | J32.9 J01.90
pharyngitis | acute pharyngitis | J02.9
tonsillitis | acute tonsillitis | J03.90
laryngitis | acute laryngitis | J04.0
conjunctivitis | conjunctivitis | H10.9
dermatitis | dermatitis | L30.9
otitis media | otitis media | H66.90
otitis externa | otitis externa | H60.90
lyme disease | lyme disease | A69.20
mono | infectious mononucleosis | B27.90
mononucleosis | infectious mononucleosis | B27.90
chlamydia | chlamydial infection | A74.9 A56.8
gonorrhea | gonococcal infection | A54.9
syphilis | syphilis | A53.9
sepsis | sepsis unspecified organism | A41.9
blood infection | sepsis | A41.9
thrush | candidal stomatitis | B37.0
oral thrush | candidal stomatitis | B37.0
pinworms | enterobiasis | B80
hand foot and mouth disease | enteroviral vesicular stomatitis with exanthem | B08.4
viral infection | viral infection | B34.9
virus | viral infection unspecified | B34.9
colic | colic |
fussy baby | fussy infant | R68.12
failure to thrive | failure to thrive child | R62.51
newborn jaundice | neonatal jaundice | P59.9
tongue tie | ankyloglossia | Q38.1
down syndrome | down syndrome | Q90.9
downs syndrome | down syndrome | Q90.9
spina bifida | spina bifida | Q05.9
cleft lip | cleft lip | Q36.9
cerebral palsy | cerebral palsy | G80.9
# further
cervical stenosis | spinal stenosis cervical region; stricture and stenosis of cervix uteri | M48.02
eustachian tube dysfunction | unspecified eustachian tube disorder | H69.90
aortic dissection | dissection of unspecified site of aorta | I71.00
subdural hematoma | nontraumatic subdural hemorrhage; traumatic subdural hemorrhage | I62.00
chronic subdural hematoma | nontraumatic chronic subdural hemorrhage | I62.03
mrsa cellulitis | cellulitis; methicillin resistant staphylococcus aureus infection as the cause | L03.90 B95.62
# further words of the specialties
polyarthralgia | pain in unspecified joint | M25.50
arthralgias | pain in unspecified joint | M25.50
sesamoiditis | other specified joint disorders ankle and foot | M25.879
avascular necrosis | idiopathic aseptic necrosis of bone | M87.00
avascular necrosis hip | idiopathic aseptic necrosis of femur | M87.059
avn hip | idiopathic aseptic necrosis of femur | M87.059
cauda equina | cauda equina syndrome | G83.4
spasticity | cramp and spasm; spastic hemiplegia | R25.2
aortic root dilation | thoracic aortic ectasia; aneurysm of the ascending aorta | I77.810 I71.21
dilated aortic root | thoracic aortic ectasia; aneurysm of the ascending aorta | I77.810 I71.21
temporal lobe epilepsy | localization-related symptomatic epilepsy with complex partial seizures not intractable | G40.209
focal seizures | localization-related symptomatic epilepsy with simple partial seizures not intractable | G40.109
grand mal seizure | generalized idiopathic epilepsy; other seizures | G40.309
esophageal candidiasis | candidal esophagitis | B37.81
candida esophagitis | candidal esophagitis | B37.81
esophageal thrush | candidal esophagitis | B37.81
chrons disease | crohn's disease | K50.90
chrons | crohn's disease | K50.90
migrane | migraine | G43.909
migranes | migraine | G43.909
migrain | migraine | G43.909
alzheimers disease | alzheimer's disease | G30.9
altzheimers | alzheimer's disease | G30.9
hemroids | hemorrhoids | K64.9
hemorroids | hemorrhoids | K64.9
diarhea | diarrhea | R19.7
fibromialgia | fibromyalgia | M79.7
excema | eczema | L30.9
exzema | eczema | L30.9
newmonia | pneumonia | J18.9
losing weight | abnormal weight loss | R63.4
tired all the time | other fatigue | R53.83
always tired | other fatigue | R53.83
no energy | other fatigue | R53.83
low energy | other fatigue | R53.83
hypothyroidsm | hypothyroidism | E03.9
`;
