/**
 * Short forms of the specialties and of shorthand, in the format of abbreviations.ts: forms | meaning | code when it stands alone.
 * A form with a capital letter matches as written only; one without, in any case.
 */
export const SPECIALTY_ABBREVIATIONS = `
NSVT | nonsustained ventricular tachycardia | I47.29
LAFB, LAHB | left anterior fascicular block | I44.4
CLI, CLTI | critical limb ischemia |
ALI | acute limb ischemia |
RMSF | Rocky Mountain spotted fever | A77.0
CAUTI | catheter associated urinary tract infection | T83.511A
CLABSI | central line associated bloodstream infection | T80.211A
PJP | pneumocystis pneumonia | B59
CMV | cytomegalovirus infection | B25.9
GAVE | gastric antral vascular ectasia | K31.819
AIN | acute interstitial nephritis | N10
hep A, Hep A, HAV | hepatitis A | B15.9
palps | palpitations | R00.2
pyelo | pyelonephritis | N10
rhabdo | rhabdomyolysis | M62.82
GAS pharyngitis, GABHS pharyngitis, GABHS | streptococcal pharyngitis | J02.0
PHN | postherpetic neuralgia | B02.29
GC urethritis | gonococcal urethritis | A54.01
GC cervicitis | gonococcal cervicitis | A54.03
trich, Trich | trichomonas | A59.01
PCN | penicillin |
hypoK | hypokalemia | E87.6
hyperK | hyperkalemia | E87.5
hypoNa | hyponatremia | E87.1
hyperNa | hypernatremia | E87.0
hypoCa | hypocalcemia | E83.51
hyperCa | hypercalcemia | E83.52
hypoMg, hypomag, Hypomag | hypomagnesemia | E83.42
hypophos, Hypophos, hyperphos, Hyperphos | hypophosphatemia | E83.39
IFG | impaired fasting glucose | R73.01
IGT | impaired glucose tolerance | R73.02
ACD anemia, AOCD, AoCD | anemia of chronic disease | D63.8
AIHA | autoimmune hemolytic anemia | D59.10
FVL | factor V Leiden | D68.51
APLS, APS | antiphospholipid syndrome | D68.61
vWD, VWD | von Willebrand disease |
CVID | common variable immunodeficiency | D83.9
HbSC, Hb SC | hemoglobin SC disease | D57.20
HbSS, Hb SS | sickle cell anemia | D57.1
G6PD | glucose 6 phosphate dehydrogenase deficiency | D75.A
HCC surveillance, HCC screening, HCC screen | ultrasound watch |
HCC | hepatocellular carcinoma | C22.0
IDC, ILC | invasive breast cancer | C50.919
RRMS | relapsing remitting multiple sclerosis | G35.A
PPMS | primary progressive multiple sclerosis |
SPMS | secondary progressive multiple sclerosis |
PSC cataract, PSC cataracts, PSCC | posterior subcapsular cataract | H25.049
NS cataract, NS cataracts | nuclear sclerotic cataract | H25.10
OHT OD, OHTN OD | right ocular hypertension | H40.051
OHT OS, OHTN OS | left ocular hypertension | H40.052
OHT OU, OHTN OU | bilateral ocular hypertension | H40.053
OHTN | ocular hypertension | H40.059
SCH OD | right subconjunctival hemorrhage | H11.31
SCH OS | left subconjunctival hemorrhage | H11.32
TM perf, TMP | tympanic membrane perforation | H72.90
conductive HL, CHL | conductive hearing loss |
CHB | complete heart block | I44.2
AVB | atrioventricular block | I44.30
VCD | vocal cord dysfunction | J38.3
DNS | deviated nasal septum | J34.2
AERD | aspirin exacerbated respiratory disease | J45.909
ABPA | allergic bronchopulmonary aspergillosis | B44.81
MAC lung | pulmonary mycobacterial infection | A31.0
A1AT, A1ATD, AATD | alpha 1 antitrypsin deficiency | E88.01
CTEPH | chronic thromboembolic pulmonary hypertension | I27.24
GCA | giant cell arteritis | M31.6
GPA | granulomatosis with polyangiitis | M31.30
CPPD | calcium pyrophosphate arthropathy | M11.20
GTPS | greater trochanteric pain syndrome | M70.60
RTC tear, RCT tear | rotator cuff tear | M75.100
RTC tendinitis, RTC tendinopathy, RTC tendonitis, RTC syndrome | rotator cuff tendinitis | M75.80
lat epi, Lat epi, lateral epi | lateral epicondylitis | M77.10
med epi, Med epi, medial epi | medial epicondylitis | M77.00
5th MT | fifth metatarsal |
1st MT | first metatarsal |
2nd MT | second metatarsal |
3rd MT | third metatarsal |
4th MT | fourth metatarsal |
MT fx, MT fracture | metatarsal fracture |
DRF | distal radius fracture | S52.509A
MMT | medial meniscus tear | S83.249A
LMT | lateral meniscus tear | S83.289A
SCCIS, SCCis | squamous cell carcinoma in situ of skin | D04.9
Med overuse HA, med overuse HA, MOH | medication overuse headache | G44.40
TTH | tension type headache | G44.209
JME | juvenile myoclonic epilepsy | G40.B09
CRPS | complex regional pain syndrome | G90.50
GBS syndrome | Guillain Barre syndrome | G61.0
CIN1, CIN I, CIN-1 | cervical intraepithelial neoplasia grade 1 | N87.0
CIN2, CIN II, CIN-2 | cervical intraepithelial neoplasia grade 2 | N87.1
CIN3, CIN III, CIN-3 | cervical intraepithelial neoplasia grade 3 | D06.9
gHTN, GHTN | gestational hypertension | O13.9
cHTN | chronic hypertension |
PTL | preterm labor | O60.00
PTC | preterm contractions | O47.00
threatened AB, Threatened AB | threatened abortion | O20.0
missed AB, Missed AB | missed abortion | O02.1
PP depression, PPD depression | postpartum depression | F53.0
PCM | protein calorie malnutrition | E46
SI/HI | thoughts of harm |
ARFID | avoidant restrictive food intake disorder | F50.82
SUD | substance use disorder |
IUD check, IUD string check | intrauterine device check | Z30.431
SPT | suprapubic tube |
DTI, DTPI | pressure induced deep tissue damage |
PCN tube, PCNT | nephrostomy tube | Z93.6
HFimpEF, HFrecEF | heart failure recovered ejection fraction | I50.30
AVR | aortic valve replacement |
MVR | mitral valve replacement |
TAVR, TAVI | transcatheter aortic valve replacement | Z95.2
RALP, RRP | radical prostatectomy |
LAGB | gastric band | Z98.84
RYGB, VSG | gastric bypass | Z98.84
PFD | pelvic floor dysfunction | N81.89
CPP | chronic pelvic pain |
ADPKD | autosomal dominant polycystic kidney | Q61.2
FSGS | focal segmental glomerulosclerosis | N05.1
RTA | renal tubular acidosis | N25.89
IgAN | IgA nephropathy | N02.B9
HRS | hepatorenal syndrome | K76.7
SBP peritonitis | spontaneous bacterial peritonitis | K65.2
PBD | bowel disease |
OIC | opioid induced constipation | K59.03
CIC | chronic idiopathic constipation | K59.04
LUE | left upper extremity |
RUE | right upper extremity |
LLE | left lower extremity |
RLE | right lower extremity |
BLE | bilateral lower extremity |
BUE | bilateral upper extremity |
`;
