/** Single words for the same thing, one group a line: all for each other, or `typed > what titles say`. */
export const EQUIVALENTS = `
kidney renal nephric
liver hepatic
heart cardiac
lung pulmonary
stomach gastric
brain cerebral
skin cutaneous
eye ocular
bone osseous
bladder vesical
womb uterus uterine
sacrum sacral
spine spinal vertebral
vertebra vertebral
bowel intestine intestinal
colon colonic
rectum rectal
anus anal
breast mammary
tooth teeth dental
ear aural
nose nasal
throat pharynx pharyngeal
voice vocal
mouth oral
gum gingiva gingival
jaw mandible mandibular
cheek buccal
chin submental
neck cervical
collarbone clavicle
shoulderblade scapula
kneecap patella patellar
shinbone tibia
shin tibia
thighbone femur
thigh femur femoral
heel calcaneus
tailbone coccyx coccygeal
breastbone sternum
sternal > sternum
forearm radius ulna
wrist carpal
chest thorax thoracic
belly abdomen abdominal
tummy abdomen abdominal
abdomen abdominal
groin inguinal
navel umbilicus umbilical
bellybutton umbilical
buttock gluteal
armpit axilla axillary
eyelid palpebral
artery arterial
vein venous
nerve neural
muscle muscular
tendon tendinous
joint articular
gland glandular
prostate prostatic
testicle testis testicular
ovary ovarian
tube tubal
vagina vaginal
vulva vulvar
cervix cervical
penis penile
ureter ureteral
urethra urethral
pancreas pancreatic
spleen splenic
gallbladder cholecystic
thyroid thyroidal
adrenal suprarenal
retina retinal
cornea corneal
allergy > allergic
allergies > allergic
infection > infected infectious infective
inflammation > inflamed inflammatory
swelling > edema swollen
stone > calculus stones
clot > thrombosis embolism thrombus
clots > thrombosis
bleeding > hemorrhage bleed
hemorrhage > bleeding
tear > rupture torn
torn > tear rupture
ruptured > rupture
broken > fracture
break > fracture
fx > fracture
cut > laceration
bruise > contusion
bruised > contusion
scrape > abrasion
graze > abrasion
itching > pruritus itchy
itchy > pruritus
rash > eruption
hives > urticaria
mole > nevus
wart > verruca
warts > wart verruca
boil > furuncle
pimple > acne
pimples > acne
shingles > zoster
cancer > malignant carcinoma
carcinoma > malignant cancer
malignancy > malignant
tumor > neoplasm
growth > neoplasm
metastatic > secondary metastasis
mets > secondary metastasis metastatic
diabetic > diabetes
hypertensive > hypertension
asthmatic > asthma
epileptic > epilepsy
anemic > anemia
obese > obesity
depressed > depression depressive
depression > depressive
anxious > anxiety
smoker > nicotine
smoking > nicotine tobacco
tobacco > nicotine
cigarette > cigarettes
vaping > nicotine
alcoholic > alcohol
drinking > alcohol
child > childhood pediatric juvenile
kid > child
baby > infant newborn
infant > newborn
pregnant > pregnancy
pregnancy > gestation
birth > delivery
elderly > senile
old > history
previous > history
prior > history
past > history
former > history
screen > screening
checkup > examination
check > examination
exam > examination
immunization > vaccination
vaccine > immunization vaccination
vaccination > immunization
shot > immunization
jab > immunization
drug > medication
medicine > drug
fall > fell
fell > fall
crash > collision
burnt > burn
scald > burn
bite > bitten
bitten > bite
sting > stung venom
sprain > strain
strained > strain
dislocated > dislocation
pain > painful ache
painful > pain
ache > pain
aching > pain
sore > pain ulcer
hurt > pain
hurts > pain
stiff > stiffness
numb > numbness anesthesia
numbness > anesthesia paresthesia
tingling > paresthesia
weak > weakness
tired > fatigue
tiredness > fatigue
fatigue > malaise
dizzy > dizziness
dizziness > giddiness vertigo
faint > syncope
fainting > syncope
blackout > syncope
seizure > convulsion
fit > convulsion seizure
fits > convulsion seizure
shaking > tremor
trembling > tremor
deaf > hearing
deafness > hearing
blind > blindness
cataracts > cataract
squint > strabismus
nearsighted > myopia
shortsighted > myopia
farsighted > hypermetropia
longsighted > hypermetropia
earwax > cerumen
wax > cerumen
breathless > dyspnea
breathlessness > dyspnea
wheeze > wheezing
sputum > phlegm
constipated > constipation
vomit > vomiting emesis
puking > vomiting
throwing > vomiting
nauseous > nausea
bloating > distension
bloated > distension
gas > flatulence
piles > hemorrhoid
hemorrhoid > hemorrhoids
jaundice > jaundiced
peeing > urination micturition
pee > urine
urinating > urination micturition
urination > micturition
incontinent > incontinence
wetting > enuresis
period > menstruation menstrual
periods > menstruation menstrual
menses > menstruation
menopause > menopausal climacteric
infertile > infertility
miscarriage > abortion
stroke > infarction
overweight > obesity
underweight > weight
thin > weight
sleepy > somnolence hypersomnia
snore > snoring
forgetful > memory amnesia
confused > disorientation
confusion > disorientation altered
crying > tearful
suicidal > suicide ideation
worms > helminthiasis
lice > pediculosis
crabs > pediculosis
scabies > sarcoptic
ringworm > tinea
thrush > candidiasis candidal
yeast > candidiasis
candida > candidiasis candidal
mrsa > staphylococcus
staph > staphylococcus staphylococcal
strep > streptococcus streptococcal
flu > influenza
bacterial > bacteria
viral > virus
fungal > mycosis tinea
fungus > mycosis
arthritic > arthritis
arthritis > arthropathy
arthropathy > arthritis
rheumatic > rheumatoid
lumbago > lumbar
disc > disk intervertebral
disk > disc intervertebral
slipped > displacement
bulging > displacement
herniated > displacement herniation
herniation > displacement
pinched > compression
compression > collapsed wedge
bent > deformity
flatfoot > pes
bunion > hallux
ingrown > ingrowing
toenail > nail
fingernail > nail
hairloss > alopecia
baldness > alopecia
bald > alopecia
sweating > hyperhidrosis
sweats > hyperhidrosis
sunburn > solar
frostbite > frostbitten
poisoned > poisoning toxic
overdose > poisoning
overdosed > poisoning
toxicity > toxic poisoning
hypothyroid > hypothyroidism
hyperthyroid > hyperthyroidism thyrotoxicosis
bleed > bleeding hemorrhage
limb > extremity
extremity > limb
lower > low
low > lower
upper > up
acute > sudden
chronic > longstanding
recurrent > recurring relapsing
severe > profound
congenital > birth
enlarged > enlargement hypertrophy hyperplasia
enlargement > hyperplasia hypertrophy
narrowing > stenosis stricture
narrowed > stenosis
blocked > obstruction occlusion
blockage > obstruction occlusion
obstructed > obstruction
leaking > insufficiency
insufficiency > regurgitation
regurgitation > insufficiency
failure > insufficiency
deficiency > deficient low
deficient > deficiency
high > elevated
elevated > high abnormal
raised > elevated
increased > elevated
lump > mass swelling
lumps > mass
lesion > disorder
transplant > transplanted
amputated > amputation
amputation > absence
removed > absence acquired removal
removal > absence
replacement > replaced artificial presence
implant > presence
pacemaker > cardiac
wound > laceration open
open > compound
dead > death
death > mortality
injury > injuries trauma
trauma > injury
traumatic > injury
worker > occupational
work > occupational
homeless > homelessness
homelessness > homeless
jobless > unemployment
unemployed > unemployment
`;
