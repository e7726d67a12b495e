/**
 * One row per meaning: the word the engine thinks in, then the forms that mean the same in notes and in code titles.
 * Both sides (note and lexicon) pass through this table, so a row joins the vocabularies of clinician and classification.
 */
const WORD_FORMS = `
kidney: renal
pathological: pathologic
submucous: submucosal
stone: calculus calculi lithiasis
diabetes: diabetic
hypertension: hypertensive htn
heart: cardiac
lung: pulmonary pulm
liver: hepatic
stomach: gastric
skin: cutaneous dermal
breast: mammary
eye: ocular ophthalmic
rectum: rectal
anus: anal
vagina: vaginal
uterus: uterine
nose: nasal
abdomen: abdominal belly
pelvis: pelvic
thorax: thoracic
humerus: humeral
tibia: tibial
radius: radial
ulna: ulnar
patella: patellar kneecap
fibula: fibular
femur: femoral
clavicle: clavicular collarbone
scapula: scapular
spine: spinal
vertebra: vertebral vertebrae
tooth: teeth dental
esophagus: esophageal oesophageal
bronchus: bronchial bronchi
trachea: tracheal
larynx: laryngeal
pharynx: pharyngeal
prostate: prostatic
testis: testicular testicle testes
ovary: ovarian
bladder: vesical
colon: colonic
cecum: cecal
intestine: intestinal bowel
artery: arterial arteries
vein: venous
coronary: coronaries
lymph: lymphatic
muscle: muscular
tendon: tendinous
ligament: ligamentous
meniscus: meniscal menisci
retina: retinal
cornea: corneal
conjunctiva: conjunctival
urine: urinary
fungus: fungal mycotic
virus: viral
bacteria: bacterial
finger: digit
foot: feet pedal
tumor: tumour
hemorrhage: bleeding bleed haemorrhage hemorrhagic bleeds
ulcer: ulcerated ulceration ulcerative
infection: infected infectious infective
fracture: fractured fx fractures broken
sprain: sprained
strain: strained
laceration: lacerated lac lacs
contusion: contused bruise bruised bruising
dislocation: dislocated
tear: torn tearing
rupture: ruptured
obesity: obese
anxiety: anxious
constipation: constipated
incontinence: incontinent
hypothyroidism: hypothyroid
hyperthyroidism: hyperthyroid
allergy: allergic
arthritis: arthritic arthritides
osteoarthritis: osteoarthritic osteoarthrosis
osteoporosis: osteoporotic
asthma: asthmatic
epilepsy: epileptic
anemia: anemic anaemia anaemic
cirrhosis: cirrhotic
dehydration: dehydrated
swelling: swollen
edema: oedema edematous
obstruction: obstructed obstructive
perforation: perforated
displacement: displaced
nondisplaced: undisplaced
exacerbation: exacerbated flare exac exacerb
depression: depressive
psychosis: psychotic
alcohol: alcoholic etoh
nicotine: tobacco
dependence: dependent dependency addiction addicted
inflammation: inflammatory inflamed
necrosis: necrotic
gangrene: gangrenous
ischemia: ischemic ischaemic
atherosclerosis: atherosclerotic arteriosclerotic arteriosclerosis
rheumatism: rheumatic
psoriasis: psoriatic
neoplasm: neoplastic
malignant: malignancy
cancer: carcinoma
metastasis: metastatic metastases mets
pregnancy: pregnant gravid
menopause: menopausal
varix: varices
hernia: hernias
fifth: 5th
fourth: 4th
third: 3rd
second: 2nd
first: 1st
chemotherapy: chemo
symptom: sx symptoms
leiomyoma: leiomyomata leiomyomas fibroid fibroids myoma myomas
herniation: herniated
vitamin: vit vitamins
respiratory: resp
disc: disk discs disks
degeneration: degenerative degenerating
stenosis: stenotic
adenocarcinoma: adenoca adenocarcinomas
disease: dz dis
disorder: d/o
deficiency: deficient def
embolism: embolic embolus emboli
thrombosis: thrombotic thrombus
syncope: syncopal
dizziness: dizzy
lightheadedness: lightheaded
fatigue: tired tiredness exhausted
nausea: nauseous nauseated
vomiting: emesis vomit vomited
itching: itchy pruritus pruritic
hives: urticaria urticarial
insomnia: sleeplessness
palpitation: palpitations
wheezing: wheeze wheezes wheezy
numbness: numb
weakness: weak
acne: acneiform
wart: warts verruca verrucae
mole: moles nevus nevi naevus
polyp: polyps polypoid polyposis
cyst: cysts cystic
abscess: abscesses abscessed
cellulitis: cellulitic
hemorrhoid: hemorrhoids haemorrhoids piles hemorrhoidal
diverticulum: diverticula
congestion: congested congestive
suppurative: purulent
recurrent: recurring recurrence
bilateral: bilaterally b/l bilat
right: rt
left: lt
lower: inferior
upper: superior
hyperlipidemia: hyperlipidaemia
leukemia: leukaemia
hypoglycemia: hypoglycaemia hypoglycemic
hyperglycemia: hyperglycaemia hyperglycemic
hematuria: haematuria
diarrhea: diarrhoea
ischium: ischial
sacrum: sacral
coccyx: coccygeal tailbone
cervix: cervices
toe: toes
history: hx h/o hist
family: fam
examination: exam exams
preoperative: preop
postoperative: postop
surgery: surgeries
extraction: extracted
joint: joints articular
nodule: nodular nodules
lesion: lesions
mass: masses lump lumps
cough: coughing
sneezing: sneeze
headache: headaches cephalgia cephalalgia
migraine: migraines
seizure: seizures
convulsion: convulsions
fall: fell falling fallen falls
insect: insects
bite: bitten bites
sting: stung stings
burn: scald scalds scalded burned burnt burns
poisoning: poisoned
overweight: overwt
hypogonadism: hypogonadal
pancreas: pancreatic
spleen: splenic
peritoneum: peritoneal
pleura: pleural
pericardium: pericardial
mitral: mitrals
endometrium: endometrial
vulva: vulvar
penis: penile
scrotum: scrotal
ureter: ureteral ureteric
urethra: urethral
gallbladder: cholecystic
duodenum: duodenal
appendix: appendiceal appendicular
tonsil: tonsils tonsillar
ear: ears aural otic
eyelid: lid lids eyelids palpebral
scalp: scalps
face: facial
forehead: foreheads
shoulder: shoulders
elbow: elbows
wrist: wrists
hand: hands
hip: hips
knee: knees
ankle: ankles
leg: legs
arm: arms
thumb: thumbs
heel: heels calcaneus calcaneal
metatarsal: metatarsals metatarsus
metacarpal: metacarpals metacarpus
phalanx: phalangeal phalanges
rib: ribs costal
weight: wt
moderate: mod
severe: sev
abnormal: abnl abn
mammogram: mammo mammograms
radiculopathy: radic
thalassemia: thal
sarcoidosis: sarcoid
seronegative: seroneg
seropositive: seropos
degree: deg
spasm: spasms
neck: necks
anterior: ant
posterior: post.
medial: medially
lateral: laterally
`;

export const canonicalWordByForm: ReadonlyMap<string, string> = new Map(
  WORD_FORMS.trim()
    .split('\n')
    .flatMap((row) => {
      const [meaning = '', forms = ''] = row.split(':');
      return forms
        .trim()
        .split(' ')
        .map((form): [string, string] => [form, meaning.trim()]);
    }),
);

/** Words whose final s belongs to the word: taking it off would part "diabetes" from "diabetic". */
export const WORDS_ENDING_IN_S = new Set(
  (
    'diabetes herpes scabies rabies caries mumps measles shingles hives lens pes forceps biceps triceps quadriceps series facies ascites feces menses ' +
    'rickets mellitus sinus virus pus pulses always perhaps yes gas bus does is was has his its this us as lupus uterus fetus anus tinnitus pruritus ' +
    'pancreas cramps dyspareunias news tetanus tennis pelvis penis axis basis testis iris metatarsus meniscus humerus radius glans pons pertussis sepsis ' +
    'labs meds vitals hx dx less bless across loss mass abscess stress illness weakness dizziness process access excess abuses erysipelas pityriasis'
  ).split(' '),
);
