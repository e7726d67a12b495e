import { SPECIALTY_ABBREVIATIONS } from './specialty-abbreviations.js';

/**
 * forms | what they stand for | code when it stands alone, current and the patient's own.
 * Up to two letters, and the words of ONLY_AS_WRITTEN, match in the written case only.
 */
const ABBREVIATIONS = `
HTN, eHTN, hypertn | hypertension | I10
HLD, HPL | hyperlipidemia | E78.5
DLD | dyslipidemia | E78.5
HTG | hypertriglyceridemia | E78.1
DM2, T2DM, DMII, NIDDM, DMT2, T2D, TIIDM | type 2 diabetes mellitus | E11.9
DM1, T1DM, IDDM, DMT1, T1D | type 1 diabetes mellitus | E10.9
DM | diabetes mellitus | E11.9
DKA | diabetes ketoacidosis | E11.10
HHS | hyperosmolar hyperglycemic state | E11.00
GDM | gestational diabetes mellitus | O24.419
DPN | diabetic polyneuropathy | E11.42
DFU | diabetic foot ulcer | E11.621
CKD | chronic kidney disease | N18.9
CKD1 | chronic kidney disease stage 1 | N18.1
CKD2 | chronic kidney disease stage 2 | N18.2
CKD3 | chronic kidney disease stage 3 | N18.30
CKD3a | chronic kidney disease stage 3a | N18.31
CKD3b | chronic kidney disease stage 3b | N18.32
CKD4 | chronic kidney disease stage 4 | N18.4
CKD5 | chronic kidney disease stage 5 | N18.5
ESRD, ESKD | end stage renal disease | N18.6
AKI | acute kidney injury | N17.9
UTI, UTIs | urinary tract infection | N39.0
BPH | benign prostatic hyperplasia | N40.0
LUTS | lower urinary tract symptoms |
OAB | overactive bladder | N32.81
SUI | stress urinary incontinence | N39.3
CAD | coronary artery disease | I25.10
ASHD, ASCVD | atherosclerotic heart disease | I25.10
MI | myocardial infarction | I21.9
STEMI | ST elevation myocardial infarction | I21.3
NSTEMI | non-ST elevation myocardial infarction | I21.4
ACS | acute coronary syndrome | I24.9
CHF, HF | heart failure | I50.9
HFrEF | systolic heart failure | I50.20
HFpEF | diastolic heart failure | I50.30
HFmrEF | heart failure mildly reduced ejection fraction | I50.20
ADHF | acute decompensated heart failure | I50.9
ICM | ischemic cardiomyopathy | I25.5
NICM | nonischemic cardiomyopathy | I42.8
DCM | dilated cardiomyopathy | I42.0
HOCM | obstructive hypertrophic cardiomyopathy | I42.1
AF, afib, a-fib, Afib, atrial fib, a. fib, at fib | atrial fibrillation | I48.91
pAF, PAF | paroxysmal atrial fibrillation | I48.0
AFL, aflutter | atrial flutter | I48.92
SVT, PSVT | supraventricular tachycardia | I47.10
VT | ventricular tachycardia | I47.20
PVC, PVCs | premature ventricular contractions | I49.3
PAC, PACs | atrial premature depolarization | I49.1
SSS | sick sinus syndrome | I49.5
LBBB | left bundle branch block | I44.7
RBBB | right bundle branch block | I45.10
MVP | mitral valve prolapse | I34.1
PFO | patent foramen ovale | Q21.12
AAA | abdominal aortic aneurysm | I71.40
TAA | thoracic aortic aneurysm | I71.20
PVD, PAD | peripheral vascular disease | I73.9
DVT | deep vein thrombosis | I82.409
CVI | chronic venous insufficiency | I87.2
VV | varicose veins | I83.90
mCRPC, nmCRPC, CRPC, mCSPC, mHSPC, CSPC, HSPC | prostate cancer | C61
pHTN, PHTN | pulmonary hypertension | I27.20
PAH | pulmonary arterial hypertension | I27.21
POTS | postural orthostatic tachycardia syndrome | G90.A
CVA | stroke | I63.9
TIA | transient ischemic attack | G45.9
ICH | intracerebral hemorrhage | I61.9
SAH | subarachnoid hemorrhage | I60.9
SDH | subdural hemorrhage | I62.00
TBI | traumatic brain injury |
SZ, sz | seizure | R56.9
HA, HAs | headache | R51.9
ALS | amyotrophic lateral sclerosis | G12.21
RLS | restless legs syndrome | G25.81
CTS | carpal tunnel syndrome | G56.00
TN | trigeminal neuralgia | G50.0
OSA | obstructive sleep apnea | G47.33
COPD | chronic obstructive pulmonary disease | J44.9
AECOPD | chronic obstructive pulmonary disease with acute exacerbation | J44.1
URI | acute upper respiratory infection | J06.9
URTI | acute upper respiratory infection | J06.9
LRTI | lower respiratory infection | J22
PNA | pneumonia | J18.9
CAP | community acquired pneumonia | J18.9
ILD | interstitial lung disease | J84.9
IPF | idiopathic pulmonary fibrosis | J84.112
ARDS | acute respiratory distress syndrome | J80
AHRF | acute respiratory failure with hypoxia | J96.01
CF | cystic fibrosis | E84.9
TB | tuberculosis | A15.9
LTBI | latent tuberculosis | Z22.7
RAD | reactive airway disease | J45.909
EIB | exercise induced bronchospasm | J45.990
SOB | shortness of breath | R06.02
DOE | dyspnea on exertion | R06.09
GERD | gastroesophageal reflux disease | K21.9
LPR, LPRD | laryngopharyngeal reflux | K21.9
PUD | peptic ulcer disease | K27.9
IBS | irritable bowel syndrome | K58.9
IBS-D | irritable bowel syndrome with diarrhea | K58.0
IBS-C | irritable bowel syndrome with constipation | K58.1
IBD | inflammatory bowel disease | K52.9
CD | Crohn's disease | K50.90
GIB | gastrointestinal hemorrhage | K92.2
UGIB, LGIB | gastrointestinal hemorrhage | K92.2
BRBPR | bright red blood per rectum | K62.5
SBO | small bowel obstruction | K56.609
MASLD, NAFLD | fatty liver | K76.0
MASH, NASH | metabolic steatohepatitis | K75.81
HCV | chronic hepatitis C | B18.2
nicotine dep, Nicotine dep | nicotine dependence | F17.200
HBV | chronic hepatitis B | B18.1
EoE, EOE | eosinophilic esophagitis | K20.0
SIBO | small intestinal bacterial overgrowth | K63.8219
n/v, N/V, NV | nausea with vomiting | R11.2
n/v/d, N/V/D, NVD | nausea with vomiting diarrhea | R11.2
OA | osteoarthritis | M19.90
DJD | degenerative joint disease | M19.90
DDD | degenerative disc disease |
SLE | systemic lupus erythematosus | M32.9
PMR | polymyalgia rheumatica | M35.3
PsA | psoriatic arthropathy | L40.50
FM, FMS, fibro | fibromyalgia | M79.7
LBP, cLBP | low back pain | M54.50
TKA, TKR | total knee replacement | Z96.659
THA, THR | total hip replacement | Z96.649
CABG | coronary artery bypass graft |
PCI | percutaneous coronary intervention |
MDD | major depressive disorder | F32.9
GAD | generalized anxiety disorder | F41.1
PTSD | posttraumatic stress disorder | F43.10
OCD | obsessive compulsive disorder | F42.9
ADHD | attention deficit hyperactivity disorder | F90.9
ADD | attention deficit disorder | F90.9
ADHD-C | attention deficit hyperactivity disorder combined type | F90.2
BAD, BD | bipolar disorder | F31.9
TUD | tobacco use disorder | F17.200
AUD | alcohol use disorder |
OUD | opioid use disorder |
hypoT | hypothyroidism | E03.9
PCOS | polycystic ovarian syndrome | E28.2
SIADH | syndrome of inappropriate secretion of antidiuretic hormone | E22.2
SHPT, secondary hyperPTH | secondary hyperparathyroidism of renal origin | N25.81
hyperPTH | hyperparathyroidism | E21.3
PHPT | primary hyperparathyroidism | E21.0
FTT | failure to thrive | R62.51
IDA | iron deficiency anemia | D50.9
ITP | immune thrombocytopenic purpura | D69.3
MGUS | monoclonal gammopathy | D47.2
CLL | chronic lymphocytic leukemia | C91.10
AML | acute myeloblastic leukemia | C92.00
CML | chronic myeloid leukemia | C92.10
DLBCL | diffuse large B-cell lymphoma | C83.30
BCC | basal cell carcinoma of skin | C44.91
SCC | squamous cell carcinoma of skin | C44.92
AK, AKs | actinic keratosis | L57.0
SK, SKs | seborrheic keratosis | L82.1
ISK, ISKs | inflamed seborrheic keratosis | L82.0
PsO | psoriasis vulgaris | L40.0
AVN | avascular necrosis | M87.9
SSTI | skin infection | L08.9
MRSA | methicillin resistant staphylococcus aureus | B95.62
MSSA | methicillin susceptible staphylococcus aureus | B95.61
C diff, Cdiff, C . diff, C difficile, C . difficile | clostridium difficile colitis | A04.72
Flu A, Influenza A | influenza identified virus | J10.1
STI, STD | sexually transmitted infection | A64
BV | bacterial vaginosis | N76.0
VVC | vulvovaginal candidiasis | B37.31
PID | pelvic inflammatory disease | N73.9
AUB | abnormal uterine bleeding | N93.9
DUB | dysfunctional uterine bleeding | N93.8
PMB | postmenopausal bleeding | N95.0
POP | pelvic organ prolapse | N81.9
IUP | intrauterine pregnancy |
SAB | spontaneous abortion | O03.9
NSVD | normal spontaneous vaginal delivery | O80
PrEP | human immunodeficiency virus pre-exposure prophylaxis | Z29.81
HIV PrEP | human immunodeficiency virus pre-exposure prophylaxis | Z29.81
HIV pre-exposure prophylaxis | human immunodeficiency virus pre-exposure prophylaxis | Z29.81
HIV preexposure prophylaxis | human immunodeficiency virus pre-exposure prophylaxis | Z29.81
AOM | acute otitis media | H66.90
OME | otitis media with effusion | H65.90
OE | otitis externa | H60.90
HFMD | hand foot mouth disease | B08.4
AMD, ARMD | macular degeneration | H35.30
POAG | primary open angle glaucoma |
ERM | epiretinal membrane |
PVD OD, PVD OS, PVD OU | posterior vitreous detachment |
NSC | nuclear sclerotic cataract | H25.10
SNHL | sensorineural hearing loss |
BPPV | benign paroxysmal positional vertigo | H81.10
ETD | eustachian tube dysfunction |
AR rhinitis | allergic rhinitis | J30.9
AV fistula, AVF | vascular access |
pressure injury, pressure injuries | pressure ulcer |
coronary stent, coronary stents, coronary artery stent | coronarystent |
SSI | surgical site infection | 
PCO | posterior capsule opacification | 
CNV | choroidal neovascularization | 
TMJ | temporomandibular joint disorder |
IUGR, FGR | fetal growth restriction |
GBS | group B streptococcus |
OAC, DOAC | long term anticoagulant | Z79.01
OCP, OCPs | oral contraceptive | Z79.3
NPDR | nonproliferative diabetic retinopathy |
PDR | proliferative diabetic retinopathy |
FOOSH | fall on outstretched hand |
MVA, MVC | motor vehicle accident |
RCT | rotator cuff tear |
ACL | anterior cruciate ligament |
PCL | posterior cruciate ligament |
MCL | medial collateral ligament |
LCL | lateral collateral ligament |
ETOH, EtOH | alcohol |
HLA | human leukocyte antigen |
PSA | prostate specific antigen |
LFTs, LFT | liver function tests |
NSCLC | non small cell lung cancer |
SCLC | small cell lung cancer |
RCC | renal cell carcinoma |
GIST | gastrointestinal stromal tumor |
ICD | implantable cardioverter defibrillator |
AICD | automatic implantable cardioverter defibrillator |
PPM | pacemaker |
LVH | left ventricular hypertrophy | I51.7
AVNRT, AVRT | supraventricular tachycardia | I47.10
WPW | Wolff Parkinson White syndrome | I45.6
HHT | hereditary hemorrhagic telangiectasia | I78.0
TOS | thoracic outlet syndrome | G54.0
MCI | mild cognitive impairment | G31.84
IIH | idiopathic intracranial hypertension | G93.2
CIDP | chronic inflammatory demyelinating polyneuropathy | G61.81
CRPS | complex regional pain syndrome | G90.50
ODD | oppositional defiant disorder | F91.3
MIS | melanoma in situ |
DCIS | ductal carcinoma in situ of breast | D05.10
LCIS | lobular carcinoma in situ of breast | D05.00
MDS | myelodysplastic syndrome | D46.9
AIH | autoimmune hepatitis | K75.4
PBC | primary biliary cholangitis | K74.3
PSC | primary sclerosing cholangitis | K83.01
HPV | human papillomavirus |
HSV | herpes simplex |
LSC | lichen simplex chronicus | L28.0
SebDerm, seb derm | seborrheic dermatitis | L21.9
KP | keratosis pilaris | L85.8
TMD | temporomandibular joint disorder |
PFPS | patellofemoral pain syndrome |
ITB | iliotibial band |
SLAP | superior glenoid labrum lesion |
DDH | developmental dysplasia of hip |
HNP | herniated nucleus pulposus |
URI sx | acute upper respiratory infection | J06.9
ESLD | end stage liver disease | K72.10
AUR | acute urinary retention | R33.8
SUI/UUI | mixed incontinence | N39.46
UUI | urge incontinence | N39.41
PMDD | premenstrual dysphoric disorder | F32.81
PMS | premenstrual syndrome | N94.3
GSM | genitourinary syndrome of menopause | N95.8
AGW | abnormal weight gain | R63.5
WAD | whiplash |
LOC | loss of consciousness |
CKM | chronic kidney disease |
`;

/** Short capital forms whose lower case is an English word or something else in a note. */
const ONLY_AS_WRITTEN = new Set(
  'PrEP HPL PsA PsO DOE POP CAP SOB ALS HIT ADD BAD MIS PAC PACs ACE SAB PSA TAA ICD CAD AAA PCI MASH TOS SLAP ICM SAH ALL FM HA HAs TB CD UC OE OA VV VT BV AF HF MI TN CF AK AKs SK SKs KP DM BD LOC PAD PAD POTS NV CHARGE GIST'.split(
    ' ',
  ),
);

export type Abbreviation = { form: string; meaning: string; code: string | null; isCaseSensitive: boolean };

const isOfSpecialty = new Set(SPECIALTY_ABBREVIATIONS.trim().split('\n'));

export const abbreviations: readonly Abbreviation[] = `${ABBREVIATIONS.trim()}\n${SPECIALTY_ABBREVIATIONS.trim()}`
  .split('\n')
  .flatMap((row) => {
    const [forms = '', meaning = '', code = ''] = row.split('|').map((cell) => cell.trim());
    return forms.split(',').map((form) => ({
      form: form.trim(),
      meaning,
      code: code === '' ? null : code,
      isCaseSensitive:
        form.trim().length <= 2 ||
        ONLY_AS_WRITTEN.has(form.trim()) ||
        (isOfSpecialty.has(row) && form.trim() !== form.trim().toLowerCase()),
    }));
  });
