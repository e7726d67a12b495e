/** Abbreviations as coders type them: `abbreviation | official wording; other wording | code to offer first`. */
export const ABBREVIATIONS = `
htn | hypertension | I10
ehtn | essential hypertension | I10
hbp | hypertension | I10
hld | hyperlipidemia | E78.5
hl | hyperlipidemia; hearing loss | E78.5
dld | dyslipidemia hyperlipidemia | E78.5
dm | diabetes mellitus; type 2 diabetes mellitus | E11.9
dm2 | type 2 diabetes mellitus | E11.9
t2dm | type 2 diabetes mellitus | E11.9
t2d | type 2 diabetes mellitus | E11.9
dmii | type 2 diabetes mellitus | E11.9
dm ii | type 2 diabetes mellitus | E11.9
niddm | type 2 diabetes mellitus | E11.9
dm1 | type 1 diabetes mellitus | E10.9
t1dm | type 1 diabetes mellitus | E10.9
t1d | type 1 diabetes mellitus | E10.9
iddm | type 1 diabetes mellitus | E10.9
dka | diabetes with ketoacidosis without coma; diabetic ketoacidosis | E11.10
hhs | diabetes with hyperosmolarity without coma | E11.00
gdm | gestational diabetes mellitus | O24.419
dpn | diabetes with diabetic polyneuropathy | E11.42
dme | diabetes macular edema | E11.311
dfu | diabetes with foot ulcer | E11.621
ckd | chronic kidney disease | N18.9
ckd1 | chronic kidney disease stage 1 | N18.1
ckd2 | chronic kidney disease stage 2 | N18.2
ckd3 | chronic kidney disease stage 3 unspecified | N18.30
ckd3a | chronic kidney disease stage 3a | N18.31
ckd3b | chronic kidney disease stage 3b | N18.32
ckd4 | chronic kidney disease stage 4 | N18.4
ckd5 | chronic kidney disease stage 5 | N18.5
esrd | end stage renal disease | N18.6
eskd | end stage renal disease | N18.6
hd | dependence on renal dialysis | Z99.2
aki | acute kidney failure | N17.9
arf | acute kidney failure; acute respiratory failure | N17.9
uti | urinary tract infection | N39.0
bph | benign prostatic hyperplasia | N40.0
oab | overactive bladder | N32.81
sui | stress incontinence | N39.3
ed | erectile dysfunction | N52.9
cad | atherosclerotic heart disease native coronary artery; coronary artery disease | I25.10
ashd | atherosclerotic heart disease native coronary artery | I25.10
ascvd | atherosclerotic heart disease native coronary artery | I25.10
ihd | ischemic heart disease | I25.9
mi | myocardial infarction | I21.9
ami | acute myocardial infarction | I21.9
stemi | st elevation myocardial infarction | I21.3
nstemi | non st elevation myocardial infarction | I21.4
acs | acute coronary syndrome; acute ischemic heart disease | I24.9
chf | heart failure; congestive heart failure | I50.9
hf | heart failure | I50.9
hfref | systolic heart failure | I50.20
hfpef | diastolic heart failure | I50.30
hfmref | systolic heart failure | I50.20
lvh | left ventricular hypertrophy cardiomegaly | I51.7
icm | ischemic cardiomyopathy | I25.5
dcm | dilated cardiomyopathy | I42.0
hcm | hypertrophic cardiomyopathy | I42.2
hocm | obstructive hypertrophic cardiomyopathy | I42.1
nicm | other cardiomyopathies | I42.8
af | atrial fibrillation | I48.91
afib | atrial fibrillation | I48.91
a fib | atrial fibrillation | I48.91
paf | paroxysmal atrial fibrillation | I48.0
aflutter | atrial flutter | I48.92
afl | atrial flutter | I48.92
svt | supraventricular tachycardia | I47.10
vt | ventricular tachycardia | I47.20
vtach | ventricular tachycardia | I47.20
vfib | ventricular fibrillation | I49.01
pvc | ventricular premature depolarization | I49.3
pac | atrial premature depolarization | I49.1
sss | sick sinus syndrome | I49.5
lbbb | left bundle branch block | I44.7
rbbb | right bundle branch block | I45.10
avb | atrioventricular block | I44.30
mvp | mitral valve prolapse | I34.1
mr | mitral valve insufficiency | I34.0
tr | tricuspid valve insufficiency | I36.1
pfo | patent foramen ovale | Q21.12
asd | atrial septal defect; autistic disorder | Q21.10
vsd | ventricular septal defect | Q21.0
pda | patent ductus arteriosus | Q25.0
aaa | abdominal aortic aneurysm without rupture | I71.40
taa | thoracic aortic aneurysm without rupture | I71.20
pvd | peripheral vascular disease | I73.9
pad | peripheral vascular disease; atherosclerosis native arteries extremities | I73.9
dvt | acute embolism thrombosis deep veins lower extremity; deep vein thrombosis | I82.409
pe | pulmonary embolism | I26.99
cvi | chronic venous insufficiency | I87.2
vv | varicose veins lower extremity | I83.90
phtn | pulmonary hypertension | I27.20
pots | postural orthostatic tachycardia syndrome | G90.A
cva | cerebral infarction; stroke | I63.9
tia | transient cerebral ischemic attack | G45.9
ich | intracerebral hemorrhage | I61.9
sah | subarachnoid hemorrhage | I60.9
sdh | subdural hemorrhage | I62.00
tbi | intracranial injury; traumatic brain injury | S06.9XAA
ha | headache | R51.9
sz | seizure convulsions | R56.9
alz | alzheimer disease | G30.9
als | amyotrophic lateral sclerosis | G12.21
ms | multiple sclerosis; mitral stenosis | G35.D
mg | myasthenia gravis | G70.00
rls | restless legs syndrome | G25.81
cts | carpal tunnel syndrome | G56.00
tn | trigeminal neuralgia | G50.0
gbs | guillain barre syndrome | G61.0
osa | obstructive sleep apnea | G47.33
copd | chronic obstructive pulmonary disease | J44.9
aecopd | chronic obstructive pulmonary disease acute exacerbation | J44.1
uri | acute upper respiratory infection | J06.9
urti | acute upper respiratory infection | J06.9
lrti | acute lower respiratory infection | J22
pna | pneumonia | J18.9
cap | pneumonia | J18.9
ild | interstitial pulmonary disease | J84.9
ipf | idiopathic pulmonary fibrosis | J84.112
ards | acute respiratory distress syndrome | J80
cf | cystic fibrosis | E84.9
tb | tuberculosis | A15.9 A15.0
ltbi | latent tuberculosis | Z22.7
ptx | pneumothorax | J93.9
rad | asthma | J45.909
eib | exercise induced bronchospasm | J45.990
eia | exercise induced bronchospasm | J45.990
sob | shortness of breath | R06.02
soboe | dyspnea | R06.09
doe | dyspnea exertion | R06.09
cp | chest pain; cerebral palsy | R07.9
gerd | gastro esophageal reflux disease without esophagitis | K21.9
gord | gastro esophageal reflux disease without esophagitis | K21.9
pud | peptic ulcer | K27.9
ibs | irritable bowel syndrome | K58.9
ibs d | irritable bowel syndrome with diarrhea | K58.0
ibs c | irritable bowel syndrome with constipation | K58.1
ibd | inflammatory bowel disease; noninfective gastroenteritis colitis | K52.9
uc | ulcerative colitis without complications | K51.90
gib | gastrointestinal hemorrhage | K92.2
ugib | gastrointestinal hemorrhage | K92.2
lgib | gastrointestinal hemorrhage | K92.2
brbpr | hemorrhage of anus and rectum | K62.5
sbo | intestinal obstruction | K56.609
nafld | fatty liver | K76.0
masld | fatty liver | K76.0
nash | nonalcoholic steatohepatitis | K75.81
mash | nonalcoholic steatohepatitis | K75.81
hcv | chronic viral hepatitis c | B18.2
hbv | chronic viral hepatitis b | B18.1
hep c | chronic viral hepatitis c; hepatitis c | B18.2
hep b | chronic viral hepatitis b; hepatitis b | B18.1
hep a | hepatitis a | B15.9
eoe | eosinophilic esophagitis | K20.0
sibo | small intestinal bacterial overgrowth | K63.8219
n v | nausea vomiting | R11.2
nv | nausea vomiting | R11.2
nvd | nausea vomiting | R11.2
oa | osteoarthritis | M19.90
djd | osteoarthritis | M19.90
ra | rheumatoid arthritis | M06.9
jia | juvenile arthritis | M08.90
sle | systemic lupus erythematosus | M32.9
pmr | polymyalgia rheumatica | M35.3
psa | psoriatic arthropathy; elevated prostate specific antigen | R97.20
fms | fibromyalgia | M79.7
lbp | low back pain | M54.50
clbp | low back pain | M54.50
tka | presence artificial knee joint | Z96.659
tkr | presence artificial knee joint | Z96.659
tha | presence artificial hip joint | Z96.649
thr | presence artificial hip joint | Z96.649
avn | osteonecrosis avascular necrosis | M87.9
mdd | major depressive disorder | F32.9
gad | generalized anxiety disorder | F41.1
ptsd | post traumatic stress disorder | F43.10
ocd | obsessive compulsive disorder | F42.9
odd | oppositional defiant disorder | F91.3
adhd | attention deficit hyperactivity disorder | F90.9
add | attention deficit hyperactivity disorder predominantly inattentive | F90.0
adhd c | attention deficit hyperactivity disorder combined | F90.2
bpd | borderline personality disorder | F60.3
bad | bipolar disorder | F31.9
si | suicidal ideations | R45.851
hi | homicidal ideations | R45.850
aud | alcohol dependence; alcohol abuse | F10.20
oud | opioid dependence; opioid abuse | F11.20
tud | nicotine dependence | F17.200
pcos | polycystic ovarian syndrome | E28.2
siadh | syndrome of inappropriate secretion of antidiuretic hormone | E22.2
phpt | primary hyperparathyroidism | E21.0
ftt | failure to thrive | R62.51
ida | iron deficiency anemia | D50.9
itp | immune thrombocytopenic purpura | D69.3
mgus | monoclonal gammopathy | D47.2
mm | multiple myeloma | C90.00
cll | chronic lymphocytic leukemia | C91.10
cml | chronic myeloid leukemia | C92.10
aml | acute myeloblastic leukemia | C92.00
all | acute lymphoblastic leukemia | C91.00
nhl | non hodgkin lymphoma | C85.90
dlbcl | diffuse large b cell lymphoma | C83.30
hcc | hepatocellular carcinoma liver cell carcinoma | C22.0
rcc | malignant neoplasm kidney | C64.9
bcc | basal cell carcinoma skin | C44.91
scc | squamous cell carcinoma skin | C44.92
dcis | intraductal carcinoma in situ breast | D05.10
ak | actinic keratosis | L57.0
sk | seborrheic keratosis | L82.1
isk | inflamed seborrheic keratosis | L82.0
hs | hidradenitis suppurativa | L73.2
ssti | local infection skin subcutaneous tissue | L08.9
mrsa | methicillin resistant staphylococcus aureus infection | B95.62
mssa | methicillin susceptible staphylococcus aureus infection | B95.61
c diff | enterocolitis clostridium difficile | A04.72
cdiff | enterocolitis clostridium difficile | A04.72
hiv | human immunodeficiency virus disease; asymptomatic human immunodeficiency virus infection status | B20 Z21
aids | human immunodeficiency virus disease | B20
hsv | herpesviral infection | B00.9
sti | sexually transmitted disease | A64
std | sexually transmitted disease | A64
bv | acute vaginitis bacterial vaginosis | N76.0
pid | female pelvic inflammatory disease | N73.9
aub | abnormal uterine vaginal bleeding | N93.9
dub | dysfunctional uterine bleeding abnormal uterine and vaginal bleeding | N93.8
pmb | postmenopausal bleeding | N95.0
pop | female genital prolapse | N81.9
sab | spontaneous abortion | O03.9
svd | encounter full term uncomplicated delivery | O80
nsvd | encounter full term uncomplicated delivery | O80
aom | acute otitis media | H66.90
om | otitis media | H66.90
ome | nonsuppurative otitis media effusion | H65.90
oe | otitis externa | H60.90
etd | eustachian tube dysfunction disorder | H69.90
snhl | sensorineural hearing loss | H90.5
bppv | benign paroxysmal vertigo | H81.10
hfmd | enteroviral vesicular stomatitis hand foot mouth | B08.4
rsv | respiratory syncytial virus | B97.4
amd | macular degeneration | H35.30
armd | macular degeneration | H35.30
des | dry eye syndrome | H04.129
pvd eye | vitreous degeneration | H43.819
erm | puckering of macula epiretinal membrane | H35.379
pciol | presence intraocular lens | Z96.1
ocp | surveillance contraceptive pills; long term use hormonal contraceptives | Z79.3
cpap | continuous positive airway pressure device | E0601
mva | motor vehicle accident; person injured in motor vehicle accident | V89.2XXA
mvc | motor vehicle accident; person injured in motor vehicle accident | V89.2XXA
ams | altered mental status | R41.82
puo | fever | R50.9
fuo | fever | R50.9
pcn allergy | allergy status to penicillin | Z88.0
ruq pain | right upper quadrant pain | R10.11
luq pain | left upper quadrant pain | R10.12
rlq pain | right lower quadrant pain | R10.31
llq pain | left lower quadrant pain | R10.32
lfts | abnormal liver function; abnormal levels of liver enzymes | R79.89
a1c | abnormal glucose | R73.09
igt | impaired glucose tolerance | R73.02
ifg | impaired fasting glucose | R73.01
hypok | hypokalemia | E87.6
hypona | hyponatremia hypo osmolality | E87.1
vitd | vitamin d | E55.9
cabg | aortocoronary bypass graft | Z95.1
pci | coronary angioplasty implant; presence coronary angioplasty implant | Z95.5
ppm | presence cardiac pacemaker | Z95.0
icd | presence automatic implantable cardiac defibrillator | Z95.810
aicd | presence automatic implantable cardiac defibrillator | Z95.810
dnr | do not resuscitate | Z66
wcc | encounter routine child health examination | Z00.129
wwe | encounter gynecological examination routine | Z01.419
cpe | encounter general adult medical examination | Z00.00
awv | encounter general adult medical examination; annual wellness visit personalized prevention plan | Z00.00 G0439 G0438
iud | intrauterine contraceptive device | Z97.5 Z30.431
pms | premenstrual tension syndrome | N94.3
pmdd | premenstrual dysphoric disorder | F32.81
`;
