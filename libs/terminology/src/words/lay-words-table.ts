/** What patients and hurried coders write: `phrase | official wording; other wording | codes to offer first`. */
export const LAY_WORDS = `
# heart and vessels
high blood pressure | hypertension | I10
elevated blood pressure reading | elevated blood pressure reading without diagnosis of hypertension | R03.0
low blood pressure | hypotension | I95.9
heart attack | myocardial infarction | I21.9
old heart attack | old myocardial infarction | I25.2
old mi | old myocardial infarction | I25.2
history of heart attack | old myocardial infarction | I25.2
history of mi | old myocardial infarction | I25.2
heart failure | heart failure | I50.9
congestive heart failure | heart failure | I50.9
weak heart | cardiomyopathy |
enlarged heart | cardiomegaly | I51.7
hardening of the arteries | atherosclerosis |
clogged arteries | atherosclerosis |
coronary artery disease | atherosclerotic heart disease of native coronary artery without angina pectoris | I25.10
coronary disease | atherosclerotic heart disease native coronary artery | I25.10
peripheral artery disease | peripheral vascular disease | I73.9
poor circulation | peripheral vascular disease | I73.9
irregular heartbeat | cardiac arrhythmia | I49.9
fast heartbeat | tachycardia | R00.0
racing heart | tachycardia palpitations | R00.0 R00.2
slow heartbeat | bradycardia | R00.1
heart murmur | cardiac murmur | R01.1
skipped beats | palpitations | R00.2
blood clot in leg | acute embolism thrombosis deep veins lower extremity | I82.409
blood clot in lung | pulmonary embolism | I26.99
deep vein thrombosis | acute embolism thrombosis deep veins lower extremity | I82.409
spider veins | telangiectasia; asymptomatic varicose veins | I78.1
stroke | cerebral infarction | I63.9
mini stroke | transient cerebral ischemic attack | G45.9
history of stroke | personal history of transient ischemic attack and cerebral infarction without residual deficits | Z86.73
history of tia | personal history of transient ischemic attack and cerebral infarction without residual deficits | Z86.73
brain bleed | intracranial hemorrhage intracerebral hemorrhage | I61.9
brain aneurysm | cerebral aneurysm nonruptured | I67.1
passed out | syncope | R55
fainting | syncope and collapse | R55
leg swelling | localized edema | R60.0
swollen legs | localized edema | R60.0
swollen ankles | localized edema | R60.0
pedal edema | localized edema | R60.0
systolic heart failure | systolic heart failure |
# lungs, nose, throat
shortness of breath | shortness of breath | R06.02
trouble breathing | dyspnea | R06.00
difficulty breathing | dyspnea | R06.00
short of breath | shortness of breath | R06.02
common cold | acute nasopharyngitis | J00
head cold | acute nasopharyngitis | J00
chest cold | acute bronchitis | J20.9
sore throat | acute pharyngitis | J02.9
strep throat | streptococcal pharyngitis | J02.0
tonsil infection | acute tonsillitis | J03.90
sinus infection | acute sinusitis | J01.90
hay fever | allergic rhinitis | J30.9 J30.1
seasonal allergies | allergic rhinitis seasonal | J30.2
environmental allergies | allergic rhinitis | J30.9
runny nose | nasal congestion; rhinorrhea | R09.82 J34.89
stuffy nose | nasal congestion | R09.81
nosebleed | epistaxis | R04.0
nose bleed | epistaxis | R04.0
bloody nose | epistaxis | R04.0
coughing up blood | hemoptysis | R04.2
lost voice | aphonia; dysphonia | R49.1
hoarse voice | dysphonia | R49.0
hoarseness | dysphonia | R49.0
croup | acute obstructive laryngitis | J05.0
whooping cough | whooping cough | A37.90
flu | influenza | J11.1
the flu | influenza other respiratory manifestations | J11.1
influenza | influenza | J11.1
covid | covid 19 | U07.1
coronavirus | covid 19 | U07.1
long covid | post covid 19 condition | U09.9
covid exposure | contact with and exposure to covid 19 | Z20.822
walking pneumonia | mycoplasma pneumonia | J15.7
emphysema | emphysema | J43.9
collapsed lung | pneumothorax; atelectasis | J93.9
fluid on the lung | pleural effusion | J90
lung nodule | solitary pulmonary nodule | R91.1
spot on lung | solitary pulmonary nodule | R91.1
low oxygen | hypoxemia | R09.02
home oxygen | dependence on supplemental oxygen | Z99.81
oxygen dependent | dependence on supplemental oxygen | Z99.81
post nasal drip | postnasal drip | R09.82
asthma attack | asthma with acute exacerbation | J45.901
asthma exacerbation | asthma with acute exacerbation | J45.901
snoring | snoring | R06.83
sleep apnea | sleep apnea; obstructive sleep apnea | G47.30 G47.33
# digestion
heartburn | heartburn | R12
acid reflux | gastro esophageal reflux disease without esophagitis | K21.9
reflux | gastro esophageal reflux disease without esophagitis | K21.9
indigestion | functional dyspepsia | K30
upset stomach | functional dyspepsia | K30
stomach ulcer | gastric ulcer | K25.9
stomach ache | abdominal pain | R10.9
stomach pain | abdominal pain; epigastric pain | R10.9 R10.13
belly pain | abdominal pain | R10.9
abdominal pain | abdominal pain | R10.9
stomach flu | viral intestinal infection; viral gastroenteritis | A08.4
stomach bug | viral intestinal infection | A08.4
food poisoning | foodborne intoxication | A05.9
throwing up | vomiting | R11.10
nausea and vomiting | nausea with vomiting | R11.2
loose stools | diarrhea | R19.7
blood in stool | melena; hematochezia | K92.1
bloody stool | melena | K92.1
black stool | melena | K92.1
rectal bleeding | hemorrhage of anus and rectum | K62.5
constipation | constipation | K59.00
gallstones | calculus of gallbladder without cholecystitis without obstruction | K80.20
gallbladder attack | calculus of gallbladder with cholecystitis; acute cholecystitis |
gallbladder infection | acute cholecystitis | K81.0
fatty liver | fatty liver | K76.0
cirrhosis | cirrhosis of liver | K74.60
liver cirrhosis | cirrhosis of liver | K74.60
yellow skin | jaundice | R17
piles | hemorrhoids | K64.9
hemorrhoids | hemorrhoids | K64.9
hernia | hernia |
groin hernia | inguinal hernia | K40.90
inguinal hernia | unilateral inguinal hernia without obstruction or gangrene | K40.90
belly button hernia | umbilical hernia | K42.9
diverticulosis | diverticulosis of large intestine without perforation or abscess without bleeding | K57.30
diverticulitis | diverticulitis of large intestine without perforation or abscess without bleeding | K57.32
crohns | crohn disease without complications | K50.90
crohn disease | crohn disease without complications | K50.90
ulcerative colitis | ulcerative colitis without complications | K51.90
celiac | celiac disease | K90.0
gluten intolerance | celiac disease; nonceliac gluten sensitivity | K90.0 K90.41
lactose intolerance | lactose intolerance | E73.9
trouble swallowing | dysphagia | R13.10
difficulty swallowing | dysphagia | R13.10
colon polyp | polyp of colon | K63.5
colon polyps | polyp of colon | K63.5
history of colon polyps | personal history of colon polyps | Z86.0100
appendicitis | acute appendicitis | K35.80
weight loss | abnormal weight loss | R63.4
weight gain | abnormal weight gain | R63.5
loss of appetite | anorexia | R63.0
poor appetite | anorexia | R63.0
bad breath | halitosis | R19.6
canker sore | recurrent oral aphthae | K12.0
cold sore | herpesviral vesicular dermatitis | B00.1
fever blister | herpesviral vesicular dermatitis | B00.1
toothache | other specified disorders of teeth | K08.89
cavity | dental caries | K02.9
cavities | dental caries | K02.9
gum disease | gingivitis periodontitis | K05.10
teething | teething syndrome | K00.7
# kidney, bladder, men
kidney stone | calculus of kidney | N20.0
kidney stones | calculus of kidney | N20.0
nephrolithiasis | calculus of kidney | N20.0
ureteral stone | calculus of ureter | N20.1
kidney infection | pyelonephritis; acute pyelonephritis | N10 N12
pyelonephritis | tubulo interstitial nephritis | N12
bladder infection | cystitis | N30.90
kidney failure | kidney failure | N19 N17.9
kidney disease | chronic kidney disease | N18.9
chronic kidney disease | chronic kidney disease | N18.9
dialysis | dependence on renal dialysis | Z99.2
on dialysis | dependence on renal dialysis | Z99.2
blood in urine | hematuria | R31.9
hematuria | hematuria | R31.9
burning with urination | dysuria | R30.0
painful urination | dysuria | R30.0
frequent urination | frequency of micturition | R35.0
urinary frequency | frequency of micturition | R35.0
urgency of urination | urgency of urination | R39.15
urinary incontinence | urinary incontinence | R32
leaking urine | urinary incontinence | R32
cannot urinate | retention of urine | R33.9
urinary retention | retention of urine | R33.9
bed wetting | nocturnal enuresis | N39.44
bedwetting | nocturnal enuresis | N39.44
nighttime urination | nocturia | R35.1
enlarged prostate | benign prostatic hyperplasia without lower urinary tract symptoms | N40.0
prostate infection | prostatitis | N41.9
erectile dysfunction | male erectile dysfunction | N52.9
impotence | male erectile dysfunction | N52.9
low testosterone | testicular hypofunction | E29.1
low t | testicular hypofunction | E29.1
vasectomy | encounter for sterilization | Z30.2
elevated psa | elevated prostate specific antigen | R97.20
# women, pregnancy
yeast infection | candidiasis of vulva and vagina | B37.31
vaginal yeast infection | candidiasis of vulva and vagina | B37.31
vaginal discharge | noninflammatory disorder of vagina; leukorrhea | N89.8
painful periods | dysmenorrhea | N94.6
period cramps | dysmenorrhea | N94.6
menstrual cramps | dysmenorrhea | N94.6
heavy periods | excessive and frequent menstruation with regular cycle | N92.0
irregular periods | irregular menstruation | N92.6
missed period | amenorrhea | N91.2 N92.6
no period | amenorrhea | N91.2
hot flashes | menopausal and female climacteric states | N95.1
hot flushes | menopausal and female climacteric states | N95.1
menopause | menopausal and female climacteric states | N95.1
painful intercourse | dyspareunia | N94.10
fibroids | leiomyoma of uterus | D25.9
uterine fibroids | leiomyoma of uterus | D25.9
ovarian cyst | ovarian cysts | N83.209
breast lump | unspecified lump in breast | N63.0
lump in breast | unspecified lump in breast | N63.0
breast pain | mastodynia | N64.4
abnormal pap | abnormal cytological findings in specimens from cervix uteri | R87.619
pap smear | encounter for screening for malignant neoplasm of cervix; gynecological examination | Z12.4 Z01.419
well woman exam | encounter for gynecological examination general routine without abnormal findings | Z01.419
annual gyn exam | encounter for gynecological examination general routine without abnormal findings | Z01.419
birth control | encounter for contraceptive management | Z30.9
birth control pills | encounter for surveillance of contraceptive pills; initial prescription of contraceptive pills | Z30.41 Z30.011
iud insertion | encounter for insertion of intrauterine contraceptive device | Z30.430
iud removal | encounter for removal of intrauterine contraceptive device | Z30.432
infertility female | female infertility | N97.9
pregnancy test positive | encounter for pregnancy test result positive | Z32.01
positive pregnancy test | encounter for pregnancy test result positive | Z32.01
pregnant | pregnant state incidental | Z33.1
prenatal visit | encounter for supervision of normal pregnancy | Z34.90
prenatal care | encounter for supervision of normal pregnancy | Z34.90
first pregnancy visit | encounter for supervision of normal first pregnancy | Z34.00
high risk pregnancy | supervision of high risk pregnancy | O09.90
morning sickness | mild hyperemesis gravidarum | O21.0
hyperemesis | hyperemesis gravidarum | O21.0
miscarriage | spontaneous abortion | O03.9
threatened miscarriage | threatened abortion | O20.0
ectopic pregnancy | ectopic pregnancy without intrauterine pregnancy | O00.90
postpartum visit | encounter for routine postpartum follow up | Z39.2
postpartum checkup | encounter for routine postpartum follow up | Z39.2
postpartum depression | postpartum depression | F53.0
normal delivery | encounter for full term uncomplicated delivery | O80
c section | cesarean delivery |
breech | maternal care for breech presentation |
preeclampsia | pre eclampsia |
gestational hypertension | gestational hypertension |
# brain and nerves
headache | headache | R51.9
migraine | migraine | G43.909
migraine headache | migraine | G43.909
tension headache | tension type headache | G44.209
cluster headache | cluster headache syndrome | G44.009
dizziness | dizziness and giddiness | R42
dizzy | dizziness and giddiness | R42
lightheaded | dizziness and giddiness | R42
lightheadedness | dizziness and giddiness | R42
vertigo | dizziness and giddiness; benign paroxysmal vertigo | R42
spinning | dizziness and giddiness | R42
seizure | unspecified convulsions; epilepsy | R56.9
seizures | unspecified convulsions; epilepsy | R56.9
seizure disorder | epilepsy | G40.909
epilepsy | epilepsy | G40.909
numbness | anesthesia of skin | R20.0
tingling | paresthesia of skin | R20.2
pins and needles | paresthesia of skin | R20.2
numbness and tingling | paresthesia of skin | R20.2
tremor | tremor | R25.1
shaking hands | tremor | R25.1
memory loss | other amnesia | R41.3
forgetfulness | other amnesia | R41.3
confusion | disorientation; altered mental status | R41.0
altered mental status | altered mental status | R41.82
dementia | dementia | F03.90
alzheimers | alzheimer disease | G30.9
parkinsons | parkinson disease without dyskinesia without fluctuations | G20.A1
parkinson disease | parkinson disease without dyskinesia without fluctuations | G20.A1
lou gehrig disease | amyotrophic lateral sclerosis | G12.21
multiple sclerosis | multiple sclerosis | G35.D
neuropathy | polyneuropathy | G62.9
peripheral neuropathy | polyneuropathy | G62.9
nerve pain | neuralgia and neuritis | M79.2
pinched nerve | radiculopathy; mononeuropathy | M54.10
pinched nerve in neck | cervical radiculopathy | M54.12
pinched nerve lower back | lumbar radiculopathy | M54.16
sciatica | sciatica | M54.30
carpal tunnel | carpal tunnel syndrome | G56.00
bells palsy | bell palsy | G51.0
facial droop | facial weakness | R29.810
slurred speech | slurred speech dysarthria | R47.81
restless legs | restless legs syndrome | G25.81
insomnia | insomnia | G47.00
trouble sleeping | insomnia | G47.00
cannot sleep | insomnia | G47.00
unsteady gait | unsteadiness on feet; abnormalities of gait | R26.81
balance problem | unsteadiness on feet | R26.81
trouble walking | difficulty in walking | R26.2
frequent falls | repeated falls | R29.6
weakness | weakness | R53.1
tired | other fatigue | R53.83
fatigue | other fatigue | R53.83
tiredness | other fatigue | R53.83
chronic fatigue | chronic fatigue | R53.82
chronic pain | other chronic pain; chronic pain syndrome | G89.29
chronic pain syndrome | chronic pain syndrome | G89.4
concussion | concussion | S06.0XAA
paralysis one side | hemiplegia | G81.90
# mind
anxiety | anxiety disorder | F41.9
anxiety attack | panic disorder | F41.0
panic attack | panic disorder | F41.0
panic attacks | panic disorder | F41.0
depression | depression | F32.A
depressed | depression | F32.A
anxiety and depression | anxiety disorder; mixed anxiety and depressed mood | F41.9 F32.A
major depression | major depressive disorder single episode | F32.9
bipolar | bipolar disorder | F31.9
manic depression | bipolar disorder | F31.9
schizophrenia | schizophrenia | F20.9
autism | autistic disorder | F84.0
autistic | autistic disorder | F84.0
adjustment disorder | adjustment disorder | F43.20
stress | stress; reaction to severe stress | F43.9 Z73.3
grief | uncomplicated bereavement | Z63.4
alcoholism | alcohol dependence uncomplicated | F10.20
alcoholic | alcohol dependence uncomplicated | F10.20
alcohol abuse | alcohol abuse uncomplicated | F10.10
alcohol dependence | alcohol dependence uncomplicated | F10.20
drinking problem | alcohol abuse; alcohol dependence | F10.10
drug addiction | other psychoactive substance dependence | F19.20
opioid addiction | opioid dependence uncomplicated | F11.20
heroin addiction | opioid dependence uncomplicated | F11.20
opioid use disorder | opioid dependence; opioid abuse | F11.20
alcohol use disorder | alcohol dependence; alcohol abuse | F10.20
marijuana use | cannabis use | F12.90
pot smoker | cannabis use | F12.90
cocaine abuse | cocaine abuse | F14.10
smoker | nicotine dependence cigarettes uncomplicated | F17.210
current smoker | nicotine dependence cigarettes uncomplicated | F17.210
smokes cigarettes | nicotine dependence cigarettes uncomplicated | F17.210
cigarette smoker | nicotine dependence cigarettes uncomplicated | F17.210
tobacco use | tobacco use | Z72.0
tobacco abuse | nicotine dependence | F17.200
nicotine addiction | nicotine dependence | F17.200
chewing tobacco | nicotine dependence chewing tobacco | F17.220
former smoker | personal history of nicotine dependence | Z87.891
ex smoker | personal history of nicotine dependence | Z87.891
quit smoking | personal history of nicotine dependence | Z87.891
history of smoking | personal history of nicotine dependence | Z87.891
history of tobacco use | personal history of nicotine dependence | Z87.891
suicidal thoughts | suicidal ideations | R45.851
eating disorder | eating disorder | F50.9
learning disability | developmental disorder of scholastic skills | F81.9
developmental delay | delayed milestone; specific developmental disorder | R62.50
speech delay | expressive language disorder | F80.1
# glands and food
type 2 diabetes | type 2 diabetes mellitus | E11.9
diabetes type 2 | type 2 diabetes mellitus | E11.9
adult onset diabetes | type 2 diabetes mellitus | E11.9
type 1 diabetes | type 1 diabetes mellitus | E10.9
juvenile diabetes | type 1 diabetes mellitus | E10.9
diabetes | type 2 diabetes mellitus | E11.9
sugar diabetes | type 2 diabetes mellitus | E11.9
uncontrolled diabetes | type 2 diabetes mellitus with hyperglycemia | E11.65
poorly controlled diabetes | type 2 diabetes mellitus with hyperglycemia | E11.65
diabetic neuropathy | diabetes mellitus with diabetic neuropathy | E11.40
diabetic retinopathy | diabetes mellitus with diabetic retinopathy | E11.319
diabetic nephropathy | diabetes mellitus with diabetic nephropathy | E11.21
diabetic kidney disease | diabetes mellitus with diabetic chronic kidney disease | E11.22
diabetic foot ulcer | type 2 diabetes mellitus with foot ulcer | E11.621
borderline diabetes | prediabetes | R73.03
prediabetic | prediabetes | R73.03
high blood sugar | hyperglycemia | R73.9
high sugar | hyperglycemia | R73.9
low blood sugar | hypoglycemia | E16.2
high cholesterol | pure hypercholesterolemia; hyperlipidemia | E78.00 E78.5
elevated cholesterol | pure hypercholesterolemia; hyperlipidemia | E78.00 E78.5
high triglycerides | pure hyperglyceridemia | E78.1
mixed hyperlipidemia | mixed hyperlipidemia | E78.2
dyslipidemia | hyperlipidemia | E78.5
underactive thyroid | hypothyroidism | E03.9
low thyroid | hypothyroidism | E03.9
overactive thyroid | thyrotoxicosis | E05.90
hyperthyroidism | thyrotoxicosis without thyrotoxic crisis | E05.90
thyroid nodule | nontoxic single thyroid nodule | E04.1
graves disease | thyrotoxicosis with diffuse goiter without thyrotoxic crisis | E05.00
hashimotos | autoimmune thyroiditis | E06.3
goiter | nontoxic goiter | E04.9
obesity | obesity | E66.9
obese | obesity | E66.9
morbid obesity | morbid severe obesity due to excess calories | E66.01
morbidly obese | morbid severe obesity due to excess calories | E66.01
severe obesity | morbid severe obesity due to excess calories | E66.01
overweight | overweight | E66.3
dehydrated | dehydration | E86.0
low potassium | hypokalemia | E87.6
high potassium | hyperkalemia | E87.5
low sodium | hypo osmolality and hyponatremia | E87.1
high calcium | hypercalcemia | E83.52
low calcium | hypocalcemia | E83.51
low magnesium | hypomagnesemia | E83.42
vitamin d deficiency | vitamin d deficiency | E55.9
low vitamin d | vitamin d deficiency | E55.9
b12 deficiency | deficiency of other specified b group vitamins | E53.8
vitamin b12 deficiency | deficiency of other specified b group vitamins | E53.8
b12 deficiency anemia | vitamin b12 deficiency anemia | D51.9
pernicious anemia | vitamin b12 deficiency anemia due to intrinsic factor deficiency | D51.0
malnutrition | protein calorie malnutrition | E46
gout | gout | M10.9
gout attack | gout | M10.9
metabolic syndrome | metabolic syndrome | E88.810
insulin resistance | insulin resistance |
# blood and cancer
low blood count | anemia | D64.9
low iron | iron deficiency; iron deficiency anemia | E61.1 D50.9
iron deficiency | iron deficiency | E61.1
anemia | anemia | D64.9
sickle cell | sickle cell disease without crisis | D57.1
low platelets | thrombocytopenia | D69.6
high white count | elevated white blood cell count | D72.829
low white count | decreased white blood cell count leukopenia | D72.819
neutropenia | neutropenia | D70.9
easy bruising | spontaneous ecchymoses | R23.3
swollen glands | enlarged lymph nodes | R59.9
swollen lymph nodes | enlarged lymph nodes | R59.9
lymphadenopathy | enlarged lymph nodes | R59.9
skin cancer | malignant neoplasm of skin | C44.90
melanoma | malignant melanoma of skin | C43.9
breast cancer | malignant neoplasm of breast female | C50.919
prostate cancer | malignant neoplasm of prostate | C61
lung cancer | malignant neoplasm of bronchus or lung | C34.90
colon cancer | malignant neoplasm of colon | C18.9
bladder cancer | malignant neoplasm of bladder | C67.9
kidney cancer | malignant neoplasm of kidney | C64.9
pancreatic cancer | malignant neoplasm of pancreas | C25.9
ovarian cancer | malignant neoplasm of ovary | C56.9
cervical cancer | malignant neoplasm of cervix uteri | C53.9
uterine cancer | malignant neoplasm of endometrium; malignant neoplasm of uterus | C54.1 C55
endometrial cancer | malignant neoplasm of endometrium | C54.1
thyroid cancer | malignant neoplasm of thyroid | C73
brain cancer | malignant neoplasm of brain | C71.9
brain tumor | neoplasm of brain | D49.6
liver cancer | malignant neoplasm of liver | C22.9
stomach cancer | malignant neoplasm of stomach | C16.9
throat cancer | malignant neoplasm of pharynx | C14.0
esophageal cancer | malignant neoplasm of esophagus | C15.9
rectal cancer | malignant neoplasm of rectum | C20
testicular cancer | malignant neoplasm of testis | C62.90
bone cancer | malignant neoplasm of bone | C41.9
leukemia | leukemia | C95.90
lymphoma | lymphoma | C85.90
hodgkins | hodgkin lymphoma | C81.90
bone mets | secondary malignant neoplasm of bone | C79.51
brain mets | secondary malignant neoplasm of brain | C79.31
liver mets | secondary malignant neoplasm of liver | C78.7
lung mets | secondary malignant neoplasm of lung | C78.00
history of breast cancer | personal history of malignant neoplasm of breast | Z85.3
history of prostate cancer | personal history of malignant neoplasm of prostate | Z85.46
history of colon cancer | personal history of malignant neoplasm of large intestine | Z85.038
history of lung cancer | personal history of malignant neoplasm of bronchus and lung | Z85.118
history of cancer | personal history of malignant neoplasm | Z85.9
chemotherapy | encounter for antineoplastic chemotherapy | Z51.11
chemo | encounter for antineoplastic chemotherapy | Z51.11
radiation therapy | encounter for antineoplastic radiation therapy | Z51.0
immunotherapy | encounter for antineoplastic immunotherapy | Z51.12
lipoma | benign lipomatous neoplasm | D17.9
# skin
pink eye | conjunctivitis | H10.9 H10.029
eczema | dermatitis; atopic dermatitis | L30.9 L20.9
atopic dermatitis | atopic dermatitis | L20.9
skin rash | rash and other nonspecific skin eruption | R21
rash | rash and other nonspecific skin eruption | R21
itchy skin | pruritus | L29.9
itching | pruritus | L29.9
hives | urticaria | L50.9
acne | acne vulgaris; acne | L70.0 L70.9
psoriasis | psoriasis | L40.9
poison ivy | allergic contact dermatitis due to plants | L23.7
poison oak | allergic contact dermatitis due to plants | L23.7
contact dermatitis | contact dermatitis unspecified cause | L25.9
diaper rash | diaper dermatitis | L22
nappy rash | diaper dermatitis | L22
cradle cap | seborrhea capitis | L21.0
dandruff | seborrhea capitis; seborrheic dermatitis | L21.0
athletes foot | tinea pedis | B35.3
jock itch | tinea cruris | B35.6
ringworm | tinea corporis; dermatophytosis | B35.4
toenail fungus | tinea unguium | B35.1
nail fungus | tinea unguium | B35.1
onychomycosis | tinea unguium | B35.1
ingrown toenail | ingrowing nail | L60.0
warts | viral warts | B07.9
wart | viral wart | B07.9
plantar wart | plantar wart | B07.0
genital warts | anogenital warts | A63.0
skin tag | other hypertrophic disorders of skin | L91.8
skin tags | other hypertrophic disorders of skin | L91.8
age spots | seborrheic keratosis | L82.1
mole | melanocytic nevi | D22.9
moles | melanocytic nevi | D22.9
sebaceous cyst | sebaceous cyst; epidermal cyst | L72.3
boil | furuncle | L02.92
abscess | cutaneous abscess | L02.91
skin infection | local infection of the skin and subcutaneous tissue; cellulitis | L08.9 L03.90
cellulitis of leg | cellulitis of lower limb | L03.119
shingles | zoster without complications | B02.9
chickenpox | varicella without complication | B01.9
cold sores | herpesviral vesicular dermatitis | B00.1
genital herpes | herpesviral infection of urogenital system | A60.00
impetigo | impetigo | L01.00
scabies | scabies | B86
head lice | pediculosis due to pediculus humanus capitis | B85.0
lice | pediculosis | B85.2
bed sore | pressure ulcer | L89.90
bedsore | pressure ulcer | L89.90
pressure sore | pressure ulcer | L89.90
decubitus | pressure ulcer | L89.90
decubitus ulcer | pressure ulcer | L89.90
hair loss | nonscarring hair loss; alopecia | L65.9
dry skin | xerosis cutis | L85.3
rosacea | rosacea | L71.9
sunburn | sunburn | L55.9
callus | corns and callosities | L84
corns | corns and callosities | L84
sweating too much | hyperhidrosis | R61
night sweats | generalized hyperhidrosis | R61
keloid | hypertrophic scar | L91.0
scar | scar conditions and fibrosis of skin | L90.5
# eyes and ears
ear infection | otitis media | H66.90
middle ear infection | otitis media | H66.90
swimmers ear | swimmer ear | H60.339
outer ear infection | otitis externa | H60.90
earache | otalgia | H92.09
ear pain | otalgia | H92.09
ear wax | impacted cerumen | H61.20
earwax | impacted cerumen | H61.20
cerumen impaction | impacted cerumen | H61.20
ringing in ears | tinnitus | H93.19
ringing in the ears | tinnitus | H93.19
hearing loss | hearing loss | H91.90
deaf | hearing loss | H91.90
perforated eardrum | perforation of tympanic membrane | H72.90
ruptured eardrum | perforation of tympanic membrane | H72.90
fluid in ear | nonsuppurative otitis media | H65.90
cataract | age related cataract; cataract | H26.9 H25.9
cataracts | age related cataract; cataract | H26.9 H25.9
glaucoma | glaucoma | H40.9
dry eye | dry eye syndrome | H04.129
dry eyes | dry eye syndrome bilateral | H04.123 H04.129
blurry vision | visual disturbances | H53.8
blurred vision | visual disturbances | H53.8
double vision | diplopia | H53.2
floaters | vitreous opacities | H43.399
stye | hordeolum externum | H00.019
lazy eye | amblyopia | H53.009
crossed eyes | strabismus esotropia | H50.9
nearsighted | myopia | H52.10
farsighted | hypermetropia | H52.00
astigmatism | astigmatism | H52.209
macular degeneration | macular degeneration | H35.30
eye exam | encounter for examination of eyes and vision without abnormal findings | Z01.00
vision loss | visual loss | H54.7
eye pain | ocular pain | H57.10
red eye | conjunctival hyperemia | H11.439
scratched eye | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA
corneal abrasion | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA
# bones, joints, muscles
leg | lower limb; lower extremity; lower leg |
arm | upper limb; upper extremity; upper arm |
back pain | dorsalgia; low back pain | M54.9 M54.50
low back pain | low back pain | M54.50
lower back pain | low back pain | M54.50
mid back pain | pain in thoracic spine | M54.6
upper back pain | pain in thoracic spine | M54.6
neck pain | cervicalgia | M54.2
lumbago | low back pain | M54.50
joint pain | pain in unspecified joint | M25.50
knee pain | pain in knee | M25.569
shoulder pain | pain in shoulder | M25.519
hip pain | pain in hip | M25.559
ankle pain | pain in ankle and joints of foot | M25.579
foot pain | pain in foot | M79.673
heel pain | pain in foot; plantar fascial fibromatosis | M79.673
hand pain | pain in hand | M79.643
wrist pain | pain in wrist | M25.539
elbow pain | pain in elbow | M25.529
leg pain | pain in leg | M79.606
arm pain | pain in arm | M79.603
finger pain | pain in finger | M79.646
toe pain | pain in toe | M79.676
rib pain | pleurodynia | R07.81
muscle pain | myalgia | M79.10
muscle aches | myalgia | M79.10
body aches | myalgia | M79.10
muscle spasm | other muscle spasm | M62.838
back spasm | muscle spasm of back | M62.830
muscle cramps | cramp and spasm | R25.2
leg cramps | cramp and spasm; sleep related leg cramps | R25.2
arthritis | osteoarthritis; arthritis | M19.90
degenerative joint disease | osteoarthritis | M19.90
osteoarthritis | osteoarthritis | M19.90
knee arthritis | osteoarthritis of knee | M17.9
hip arthritis | osteoarthritis of hip | M16.9
osteoarthritis knee | unilateral primary osteoarthritis knee; osteoarthritis of knee | M17.9
osteoarthritis hip | unilateral primary osteoarthritis hip; osteoarthritis of hip | M16.9
rheumatoid | rheumatoid arthritis | M06.9
lupus | systemic lupus erythematosus | M32.9
fibromyalgia | fibromyalgia | M79.7
osteoporosis | age related osteoporosis without current pathological fracture | M81.0
brittle bones | age related osteoporosis without current pathological fracture | M81.0
thin bones | disorder of bone density | M85.80
osteopenia | other specified disorders of bone density and structure | M85.80
slipped disc | intervertebral disc displacement lumbar | M51.26
herniated disc | intervertebral disc displacement | M51.26
herniated lumbar disc | intervertebral disc displacement lumbar | M51.26
bulging disc | intervertebral disc displacement | M51.26
degenerative disc disease lumbar | other intervertebral disc degeneration lumbar region | M51.369
spinal stenosis | spinal stenosis | M48.00
lumbar stenosis | spinal stenosis lumbar region | M48.061
scoliosis | scoliosis | M41.9
tennis elbow | lateral epicondylitis | M77.10
golfers elbow | medial epicondylitis | M77.00
frozen shoulder | adhesive capsulitis of shoulder | M75.00
rotator cuff tear | rotator cuff tear or rupture not specified as traumatic | M75.100
torn rotator cuff | rotator cuff tear or rupture not specified as traumatic | M75.100
shoulder impingement | impingement syndrome of shoulder | M75.40
shoulder bursitis | bursitis of shoulder | M75.50
hip bursitis | trochanteric bursitis | M70.60
bursitis | bursopathy | M71.9
tendonitis | enthesopathy tendinitis | M77.9
tendinitis | enthesopathy tendinitis | M77.9
achilles tendonitis | achilles tendinitis | M76.60
plantar fasciitis | plantar fascial fibromatosis | M72.2
heel spur | calcaneal spur | M77.30
bunion | hallux valgus; bunion | M20.10 M21.619
hammertoe | hammer toe | M20.40
hammer toe | hammer toe | M20.40
flat feet | flat foot | M21.40
trigger finger | trigger finger | M65.30
ganglion cyst | ganglion | M67.40
torn meniscus | tear of meniscus current injury | S83.209A
meniscus tear | tear of meniscus current injury | S83.209A
acl tear | sprain of anterior cruciate ligament | S83.519A
knee sprain | sprain of knee | S83.90XA
ankle sprain | sprain of unspecified ligament of ankle | S93.409A
sprained ankle | sprain of unspecified ligament of ankle | S93.409A
twisted ankle | sprain of unspecified ligament of ankle | S93.409A
wrist sprain | sprain of wrist | S63.509A
sprained wrist | sprain of wrist | S63.509A
whiplash | sprain of ligaments of cervical spine | S13.4XXA
neck strain | strain of muscle fascia and tendon at neck level | S16.1XXA
back strain | strain of muscle fascia and tendon of lower back | S39.012A
lumbar strain | strain of muscle fascia and tendon of lower back | S39.012A
muscle strain | strain of muscle |
hamstring strain | strain of muscle fascia and tendon of posterior muscle group at thigh level |
groin strain | strain of adductor muscle fascia and tendon of thigh |
broken arm | fracture of upper arm; fracture of forearm | S42.309A S52.90XA
broken leg | fracture of lower leg | S82.90XA S82.209A
broken wrist | fracture of lower end of radius; fracture of carpal bone | S62.109A S52.509A
wrist fracture | fracture of lower end of radius; fracture of carpal bone | S62.109A S52.509A
broken ankle | fracture of lower leg ankle | S82.899A
broken hip | fracture of neck of femur | S72.009A
hip fracture | fracture of neck of femur | S72.009A
broken finger | fracture of phalanx of finger | S62.609A
broken toe | fracture of toe | S92.919A
broken nose | fracture of nasal bones | S02.2XXA
broken rib | fracture of one rib | S22.39XA
broken ribs | multiple fractures of ribs | S22.49XA
broken collarbone | fracture of clavicle | S42.009A
collarbone fracture | fracture of clavicle | S42.009A
boxers fracture | fracture of neck of metacarpal bone |
head injury | unspecified injury of head | S09.90XA
black eye | contusion of eyelid and periocular area | S00.10XA
stitches out | encounter for removal of sutures | Z48.02
suture removal | encounter for removal of sutures | Z48.02
knee replacement | presence of artificial knee joint | Z96.659
hip replacement | presence of artificial hip joint | Z96.649
# accidents
fall | fall | W19.XXXA
fell down | fall | W19.XXXA
fall down stairs | fall from other stairs and steps | W10.9XXA
fall on stairs | fall from other stairs and steps | W10.9XXA
fall on ice | fall due to ice and snow | W00.0XXA
slipped on ice | fall due to ice and snow | W00.0XXA
tripped | fall on same level from slipping tripping and stumbling | W01.0XXA
fall out of bed | fall from bed | W06.XXXA
fall from bed | fall from bed | W06.XXXA
dog bite | bitten by dog | W54.0XXA
cat bite | bitten by cat | W55.01XA
cat scratch | scratched by cat | W55.03XA
bee sting | toxic effect of venom of bees | T63.441A
wasp sting | toxic effect of venom of wasps | T63.461A
spider bite | toxic effect of venom of spider | T63.301A
tick bite | bitten by nonvenomous arthropods; insect bite nonvenomous | W57.XXXA
insect bite | bitten by nonvenomous arthropods; insect bite nonvenomous | W57.XXXA
bug bite | bitten by nonvenomous arthropods; insect bite nonvenomous | W57.XXXA
snake bite | toxic effect of venom of snake | T63.001A
car accident | person injured in motor vehicle accident traffic | V89.2XXA
motor vehicle accident | person injured in motor vehicle accident traffic | V89.2XXA
bike accident | pedal cycle rider injured |
needle stick | contact with hypodermic needle | W46.0XXA
needlestick | contact with hypodermic needle | W46.0XXA
allergic reaction | allergy unspecified | T78.40XA
anaphylaxis | anaphylactic shock | T78.2XXA
food allergy | allergy status; food allergy status | Z91.018
peanut allergy | allergy to peanuts | Z91.010
penicillin allergy | allergy status to penicillin | Z88.0
drug allergy | allergy status to drugs | Z88.9
sulfa allergy | allergy status to sulfonamides | Z88.2
latex allergy | latex allergy status | Z91.040
side effect of medication | adverse effect of drug | T50.905A
medication reaction | adverse effect of drug | T50.905A
heat exhaustion | heat exhaustion | T67.5XXA
heat stroke | heatstroke | T67.01XA
splinter | superficial foreign body |
puncture wound | puncture wound |
nosocomial infection | nosocomial condition | Y95
surgical site infection | infection following a procedure superficial incisional surgical site | T81.41XA
wound infection | infection following a procedure; local infection of wound | T81.49XA
wound check | encounter for change or removal of nonsurgical wound dressing | Z48.00
# visits and status
annual physical | encounter for general adult medical examination without abnormal findings | Z00.00
physical exam | encounter for general adult medical examination without abnormal findings | Z00.00
physical | encounter for general adult medical examination without abnormal findings | Z00.00
annual exam | encounter for general adult medical examination without abnormal findings | Z00.00
annual wellness visit | encounter for general adult medical examination without abnormal findings | Z00.00
wellness visit | encounter for general adult medical examination without abnormal findings | Z00.00
checkup | encounter for general adult medical examination without abnormal findings | Z00.00
routine checkup | encounter for general adult medical examination without abnormal findings | Z00.00
well child | encounter for routine child health examination without abnormal findings | Z00.129
well child check | encounter for routine child health examination without abnormal findings | Z00.129
well child visit | encounter for routine child health examination without abnormal findings | Z00.129
well baby | encounter for routine child health examination without abnormal findings | Z00.129
newborn check | health examination for newborn under 8 days old | Z00.110
sports physical | encounter for examination for participation in sport | Z02.5
school physical | encounter for examination for admission to educational institution | Z02.0
work physical | encounter for pre employment examination | Z02.1
employment physical | encounter for pre employment examination | Z02.1
dot physical | encounter for examination for driving license | Z02.4
preop exam | encounter for other preprocedural examination | Z01.818
preop clearance | encounter for other preprocedural examination | Z01.818
pre op clearance | encounter for other preprocedural examination | Z01.818
preoperative clearance | encounter for other preprocedural examination | Z01.818
follow up visit | encounter for follow up examination after completed treatment | Z09
medication refill | encounter for issue of repeat prescription | Z76.0
prescription refill | encounter for issue of repeat prescription | Z76.0
flu shot | encounter for immunization | Z23
flu vaccine | encounter for immunization | Z23
vaccine | encounter for immunization | Z23
vaccination | encounter for immunization | Z23
vaccines | encounter for immunization | Z23
immunization | encounter for immunization | Z23
immunizations | encounter for immunization | Z23
tetanus shot | encounter for immunization | Z23
vaccine refused | immunization not carried out because of patient refusal | Z28.21
mammogram | encounter for screening mammogram for malignant neoplasm of breast | Z12.31
screening mammogram | encounter for screening mammogram for malignant neoplasm of breast | Z12.31
colonoscopy | encounter for screening for malignant neoplasm of colon | Z12.11
screening colonoscopy | encounter for screening for malignant neoplasm of colon | Z12.11
colon cancer screening | encounter for screening for malignant neoplasm of colon | Z12.11
prostate cancer screening | encounter for screening for malignant neoplasm of prostate | Z12.5
prostate screening | encounter for screening for malignant neoplasm of prostate | Z12.5
cervical cancer screening | encounter for screening for malignant neoplasm of cervix | Z12.4
lung cancer screening | encounter for screening for malignant neoplasm of respiratory organs | Z12.2
cholesterol screening | encounter for screening for lipoid disorders | Z13.220
diabetes screening | encounter for screening for diabetes mellitus | Z13.1
depression screening | encounter for screening for depression | Z13.31
osteoporosis screening | encounter for screening for osteoporosis | Z13.820
bone density test | encounter for screening for osteoporosis | Z13.820
dexa scan | encounter for screening for osteoporosis | Z13.820
std screening | encounter for screening for infections with predominantly sexual mode of transmission | Z11.3
sti screening | encounter for screening for infections with predominantly sexual mode of transmission | Z11.3
std testing | encounter for screening for infections with predominantly sexual mode of transmission | Z11.3
hiv screening | encounter for screening for human immunodeficiency virus | Z11.4
hiv test | encounter for screening for human immunodeficiency virus | Z11.4
tb test | encounter for screening for respiratory tuberculosis | Z11.1
tb screening | encounter for screening for respiratory tuberculosis | Z11.1
lab work | encounter for other specified special examinations; laboratory examination | Z01.89
blood test | encounter for laboratory examination |
abnormal ekg | abnormal electrocardiogram | R94.31
abnormal ecg | abnormal electrocardiogram | R94.31
abnormal labs | abnormal findings of blood chemistry | R79.9
abnormal mammogram | abnormal findings on diagnostic imaging of breast mammogram | R92.8
elevated liver enzymes | elevation of levels of liver transaminase | R74.01
high liver enzymes | elevation of levels of liver transaminase | R74.01
abnormal weight loss | abnormal weight loss | R63.4
on insulin | long term use of insulin | Z79.4
insulin use | long term use of insulin | Z79.4
long term insulin | long term current use of insulin | Z79.4
on blood thinners | long term use of anticoagulants | Z79.01
blood thinner | long term use of anticoagulants | Z79.01
blood thinners | long term use of anticoagulants | Z79.01
anticoagulated | long term use of anticoagulants | Z79.01
on coumadin | long term use of anticoagulants | Z79.01
on warfarin | long term use of anticoagulants | Z79.01
on eliquis | long term use of anticoagulants | Z79.01
on plavix | long term use of antithrombotics antiplatelets | Z79.02
antiplatelet | long term use of antithrombotics antiplatelets | Z79.02
on aspirin | long term use of aspirin | Z79.82
aspirin therapy | long term use of aspirin | Z79.82
on steroids | long term use of systemic steroids | Z79.52
long term steroids | long term use of systemic steroids | Z79.52
on metformin | long term use of oral hypoglycemic drugs | Z79.84
oral diabetes meds | long term use of oral hypoglycemic drugs | Z79.84
long term opioids | long term use of opiate analgesic | Z79.891
opioid therapy | long term use of opiate analgesic | Z79.891
medication monitoring | encounter for therapeutic drug level monitoring | Z51.81
drug monitoring | encounter for therapeutic drug level monitoring | Z51.81
high risk medication | other long term drug therapy | Z79.899
pacemaker | presence of cardiac pacemaker | Z95.0
heart stent | presence of coronary angioplasty implant and graft | Z95.5
cardiac stent | presence of coronary angioplasty implant and graft | Z95.5
bypass surgery | presence of aortocoronary bypass graft | Z95.1
heart bypass | presence of aortocoronary bypass graft | Z95.1
artificial heart valve | presence of prosthetic heart valve | Z95.2
hysterectomy | acquired absence of both cervix and uterus | Z90.710
gallbladder removed | acquired absence of other specified parts of digestive tract | Z90.49
mastectomy | acquired absence of breast | Z90.10
kidney transplant | kidney transplant status | Z94.0
liver transplant | liver transplant status | Z94.4
bariatric surgery | bariatric surgery status | Z98.84
gastric bypass | bariatric surgery status | Z98.84
weight loss surgery | bariatric surgery status | Z98.84
colostomy | colostomy status | Z93.3
hearing aids | presence of external hearing aid | Z97.4
wheelchair bound | dependence on wheelchair | Z99.3
nursing home | problem related to living in residential institution | Z59.3
homeless | homelessness | Z59.00
lives alone | problems related to living alone | Z60.2
unemployed | unemployment | Z56.0
food insecurity | food insecurity | Z59.41
noncompliance with medication | patient noncompliance with medication regimen; underdosing | Z91.148 Z91.14
medication noncompliance | patient noncompliance with medication regimen; underdosing | Z91.148 Z91.14
family history of heart disease | family history of ischemic heart disease | Z82.49
family history of breast cancer | family history of malignant neoplasm of breast | Z80.3
family history of colon cancer | family history of malignant neoplasm of digestive organs | Z80.0
family history of diabetes | family history of diabetes mellitus | Z83.3
hospice | encounter for palliative care | Z51.5
palliative care | encounter for palliative care | Z51.5
physical therapy | encounter for other specified aftercare |
counseling | counseling | Z71.9
diet counseling | dietary counseling and surveillance | Z71.3
nutrition counseling | dietary counseling and surveillance | Z71.3
genetic counseling | genetic counseling | Z31.5
organ donor | donor |
# everything else
laceration | laceration without foreign body |
cut | laceration without foreign body |
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
swelling | edema | R60.9
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
virus | viral infection | B34.9
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
# injuries by the names that surgeons give them
jones fracture | displaced fracture of fifth metatarsal bone | S92.353A
boxer fracture | displaced fracture of neck of fifth metacarpal bone | S62.339A
boxers fracture right | displaced fracture of neck of fifth metacarpal bone right hand | S62.336A
boxers fracture left | displaced fracture of neck of fifth metacarpal bone left hand | S62.337A
tuft fracture | fracture of distal phalanx of finger |
finger tip | distal phalanx of finger |
fingertip | distal phalanx of finger |
tip of finger | distal phalanx of finger |
tip of thumb | distal phalanx of thumb |
tip of toe | distal phalanx of toe |
dancers fracture | displaced fracture of fifth metatarsal bone |
hangmans fracture | fracture of second cervical vertebra |
nightstick fracture | fracture of shaft of ulna |
skiers thumb | sprain of metacarpophalangeal joint of thumb |
gamekeepers thumb | sprain of metacarpophalangeal joint of thumb |
turf toe | sprain of metatarsophalangeal joint of great toe |
jammed finger | sprain of interphalangeal joint of finger |
rotator cuff strain | strain of muscle and tendon of the rotator cuff of shoulder |
labral tear hip | other sprain of hip | S73.199A
hip labral tear | other sprain of hip | S73.199A
labral tear shoulder | superior glenoid labrum lesion of shoulder | S43.439A
slap tear | superior glenoid labrum lesion of shoulder | S43.439A
fingertip amputation | traumatic transphalangeal amputation of finger |
overexertion | overexertion from strenuous movement or load | X50.0XXA
lifting injury | overexertion from strenuous movement or load | X50.0XXA
# limbs that were taken off
bka | acquired absence of leg below knee | Z89.519
bka right | acquired absence of right leg below knee | Z89.511
bka left | acquired absence of left leg below knee | Z89.512
below knee amputation | acquired absence of leg below knee | Z89.519
aka right | acquired absence of right leg above knee | Z89.611
aka left | acquired absence of left leg above knee | Z89.612
above knee amputation | acquired absence of leg above knee | Z89.619
toe amputation status | acquired absence of other toe | Z89.429
# genes, clearance, immunity
brca | genetic susceptibility to malignant neoplasm of breast | Z15.01
brca1 | genetic susceptibility to malignant neoplasm of breast | Z15.01
brca2 | genetic susceptibility to malignant neoplasm of breast | Z15.01
brca positive | genetic susceptibility to malignant neoplasm of breast | Z15.01
lynch syndrome | genetic susceptibility to other malignant neoplasm | Z15.09
preop cardiac clearance | encounter for preprocedural cardiovascular examination | Z01.810
cardiac clearance | encounter for preprocedural cardiovascular examination | Z01.810
pulmonary clearance | encounter for preprocedural respiratory examination | Z01.811
preop labs | encounter for preprocedural laboratory examination | Z01.812
surgical clearance | encounter for other preprocedural examination | Z01.818
immunosuppressed | immunodeficiency; immunodeficiency due to drugs | D84.821 D84.9
immunosuppressed due to drugs | immunodeficiency due to drugs | D84.821
immunocompromised | immunodeficiency | D84.9
on chemo | antineoplastic chemotherapy; encounter for antineoplastic chemotherapy | Z51.11
on chemotherapy | antineoplastic chemotherapy; encounter for antineoplastic chemotherapy | Z51.11
# further
cervical stenosis | spinal stenosis cervical region; stricture and stenosis of cervix uteri | M48.02
eustachian tube dysfunction | unspecified eustachian tube disorder | H69.90
aortic dissection | dissection of unspecified site of aorta | I71.00
subdural hematoma | nontraumatic subdural hemorrhage; traumatic subdural hemorrhage | I62.00
chronic subdural hematoma | nontraumatic chronic subdural hemorrhage | I62.03
mrsa cellulitis | cellulitis; methicillin resistant staphylococcus aureus infection as the cause | L03.90 B95.62
# nerves and joints, further
cubital tunnel | lesion of ulnar nerve upper limb | G56.20
cubital tunnel syndrome | lesion of ulnar nerve upper limb | G56.20
ulnar neuropathy | lesion of ulnar nerve upper limb | G56.20
radial tunnel | lesion of radial nerve upper limb | G56.30
peroneal neuropathy | lesion of lateral popliteal nerve lower limb | G57.30
foot drop | foot drop | M21.379
piriformis syndrome | lesion of sciatic nerve lower limb | G57.00
si joint pain | sacrococcygeal disorders; sacroiliac joint pain | M53.3
si joint dysfunction | sacroiliac joint somatic dysfunction; sacrococcygeal disorders | M53.3
sacroiliac joint pain | sacrococcygeal disorders | M53.3
tailbone pain | sacrococcygeal disorders | M53.3
coccyx pain | sacrococcygeal disorders | M53.3
normal pressure hydrocephalus | idiopathic normal pressure hydrocephalus | G91.2
nph | idiopathic normal pressure hydrocephalus | G91.2
tmj pain | arthralgia of temporomandibular joint | M26.629
knee effusion | effusion knee | M25.469
clubfoot | congenital talipes equinovarus | Q66.89
hip dysplasia | congenital deformities of hip | Q65.89
post laminectomy syndrome | postlaminectomy syndrome not elsewhere classified | M96.1
failed back syndrome | postlaminectomy syndrome not elsewhere classified | M96.1
ddd lumbar | other intervertebral disc degeneration lumbar region | M51.360 M51.369
ddd cervical | other cervical disc degeneration | M50.30
oa knee | osteoarthritis of knee | M17.10 M17.9
oa hip | osteoarthritis of hip | M16.10 M16.9
mcl tear | sprain of medial collateral ligament of knee | S83.419A
lcl tear | sprain of lateral collateral ligament of knee | S83.429A
pcl tear | sprain of posterior cruciate ligament of knee | S83.529A
syndesmosis sprain | sprain of tibiofibular ligament of ankle | S93.439A
high ankle sprain | sprain of tibiofibular ligament of ankle | S93.439A
achilles rupture | strain of achilles tendon | S86.019A
biceps tendon rupture | strain of muscle fascia and tendon of other parts of biceps |
nursemaids elbow | nursemaid's elbow | S53.033A
bimalleolar fracture | displaced bimalleolar fracture of lower leg | S82.843A
ac separation | dislocation of acromioclavicular joint | S43.109A
# liver, blood, kidney
pbc | primary biliary cirrhosis | K74.3
psc | primary sclerosing cholangitis | K83.01
mds | myelodysplastic syndrome | D46.9
ttp | thrombotic thrombocytopenic purpura | M31.19
hus | hemolytic-uremic syndrome | D59.30
dic | disseminated intravascular coagulation | D65
apls | antiphospholipid syndrome | D68.61
antiphospholipid syndrome | antiphospholipid syndrome | D68.61
atn | acute kidney failure with tubular necrosis | N17.0
hcc liver | liver cell carcinoma | C22.0
hepatic encephalopathy | hepatic encephalopathy | K76.82
gi bleed | gastrointestinal hemorrhage | K92.2
esophageal stricture | esophageal obstruction | K22.2
# heart and lungs
pvcs | ventricular premature depolarization | I49.3
wpw | pre-excitation syndrome | I45.6
tracheostomy status | tracheostomy status | Z93.0
trach dependent | tracheostomy status | Z93.0
vent dependent | dependence on respirator ventilator status | Z99.11
feeding tube | gastrostomy status | Z93.1
peg tube | gastrostomy status | Z93.1
ileostomy | ileostomy status | Z93.2
urostomy | other artificial openings of urinary tract status | Z93.6
port flush | encounter for adjustment and management of vascular access device | Z45.2
port a cath | encounter for adjustment and management of vascular access device; presence of other vascular implants | Z45.2 Z95.828
picc line care | encounter for adjustment and management of vascular access device | Z45.2
presence of stent | presence of coronary angioplasty implant and graft | Z95.5
coronary stent | presence of coronary angioplasty implant and graft | Z95.5
heart valve replacement | presence of prosthetic heart valve | Z95.2
icd in place | presence of automatic implantable cardiac defibrillator | Z95.810
# women, babies, children
breastfeeding problem | disorders of lactation; encounter for care and examination of lactating mother | O92.79 Z39.1
lactation problem | disorders of lactation | O92.79
low milk supply | hypogalactia | O92.4
gbs positive | carrier of streptococcus group b | O99.820 Z22.330 B95.1
group b strep carrier | carrier of group b streptococcus | Z22.330
ama pregnancy | supervision of elderly multigravida | O09.529
advanced maternal age | supervision of elderly multigravida; supervision of elderly primigravida | O09.529 O09.519
iufd | maternal care for intrauterine death | O36.4XX0
low lying placenta | low lying placenta | O44.40
cholestasis of pregnancy | intrahepatic cholestasis of pregnancy | O26.649
preterm labor | preterm labor without delivery | O60.00
spotting in pregnancy | spotting complicating pregnancy | O26.859
undescended testicle | undescended testicle unilateral | Q53.9
cryptorchidism | undescended testicle | Q53.9
tongue thrust | tongue habits |
ear tubes | myringotomy tube status | Z96.22
colicky baby | colic | R10.83
growing pains | pain in limb |
picky eater | feeding difficulties | R63.39
weight check newborn | health examination for newborn under 8 days old; health examination for newborn 8 to 28 days old | Z00.110 Z00.111
kindergarten physical | encounter for examination for admission to educational institution | Z02.0
daycare form | encounter for examination for admission to educational institution | Z02.0
camp physical | encounter for examination for participation in sport | Z02.5
# mind, habits, circumstances
vaping | nicotine dependence other tobacco product | F17.290
vape user | nicotine dependence other tobacco product | F17.290
e cigarette | nicotine dependence other tobacco product | F17.290
evali | vaping-related disorder | U07.0
caregiver stress | dependent relative needing care at home | Z63.6
caregiver burden | dependent relative needing care at home | Z63.6
domestic violence | adult physical abuse confirmed; spouse or partner violence | T74.11XA Z69.11
partner violence | adult physical abuse confirmed; spouse or partner violence | T74.11XA Z69.11
child abuse | child physical abuse confirmed; child physical abuse suspected | T74.12XA T76.12XA
child neglect | child neglect confirmed | T74.02XA
elder abuse | adult physical abuse confirmed | T74.11XA
sexual assault | adult sexual abuse confirmed | T74.21XA
work stress | other physical and mental strain related to work | Z56.6
job stress | other physical and mental strain related to work | Z56.6
burnout | burn-out | Z73.0
marital problems | problems in relationship with spouse or partner | Z63.0
divorce | disruption of family by separation and divorce | Z63.5
transportation problems | transportation insecurity | Z59.82
no transportation | transportation insecurity | Z59.82
no insurance | insufficient health insurance coverage | Z59.71
cannot afford medication | underdosing due to financial hardship | Z91.120
missed medication | underdosing of medication regimen; noncompliance with medication regimen | Z91.148
noncompliant with meds | noncompliance with medication regimen | Z91.148
left without being seen | procedure and treatment not carried out because patient left prior to being seen | Z53.21
vaccine refusal | immunization not carried out because of patient refusal | Z28.21
refused vaccine | immunization not carried out because of patient refusal | Z28.21
declined vaccine | immunization not carried out because of patient refusal | Z28.21
unvaccinated | underimmunization status | Z28.39
anger issues | irritability and anger | R45.4
brain fog | altered mental status; other symptoms involving cognitive functions and awareness | R41.89
mild cognitive impairment | mild cognitive impairment | G31.84
mci | mild cognitive impairment | G31.84
dementia with agitation | unspecified dementia with agitation | F03.911
sundowning | unspecified dementia with behavioral disturbance | F03.918
postpartum blues | postpartum depression; puerperal mood disturbance | O90.6
ppd | postpartum depression; encounter for screening for respiratory tuberculosis | F53.0
gender dysphoria | gender identity disorder | F64.9
dmdd | disruptive mood dysregulation disorder | F34.81
suboxone | opioid dependence | F11.20
# skin and eyes
lentigo maligna | melanoma in situ | D03.9
melanoma in situ | melanoma in situ | D03.9
scc skin | squamous cell carcinoma of skin | C44.92
dysplastic nevus | atypical nevus | D22.9
epidermal cyst | epidermal cyst | L72.0
chigger bites | trombiculosis acariasis | B88.09
swimmers itch | cercarial dermatitis | B65.3
wet amd | exudative age-related macular degeneration | H35.3290
dry amd | nonexudative age-related macular degeneration | H35.3190
crvo | central retinal vein occlusion | H34.8192
brvo | branch retinal vein occlusion | H34.8392
crao | central retinal artery occlusion | H34.10
near sighted | myopia | H52.10
blocked tear duct | stenosis of lacrimal duct | H04.559
perforated tympanic membrane | perforation of tympanic membrane | H72.90
# history that stands behind
hypothyroidism postablative | postprocedural hypothyroidism | E89.0
postsurgical hypothyroidism | postprocedural hypothyroidism | E89.0
dvt history | personal history of other venous thrombosis and embolism | Z86.718
history of dvt | personal history of other venous thrombosis and embolism | Z86.718
history of pe | personal history of pulmonary embolism | Z86.711
history of skin cancer | personal history of other malignant neoplasm of skin | Z85.828
history of melanoma | personal history of malignant melanoma of skin | Z85.820
history of falls | history of falling | Z91.81
history of seizures | personal history of other diseases of the nervous system | Z86.69
history of gestational diabetes | personal history of gestational diabetes | Z86.32
history of covid | personal history of covid-19 | Z86.16
family history colon cancer | family history of malignant neoplasm of digestive organs | Z80.0
family history heart disease | family history of ischemic heart disease | Z82.49
family history diabetes | family history of diabetes mellitus | Z83.3
# further words of the specialties
polyarthralgia | pain in unspecified joint; pain in other specified joint | M25.50
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
`;
