/** Status, history, allergies, devices, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const STATUS_WORDS = `
abnormal ekg | abnormal electrocardiogram | R94.31
abnormal ecg | abnormal electrocardiogram | R94.31
abnormal labs | abnormal finding of blood chemistry unspecified | R79.9
abnormal mammogram | abnormal findings on diagnostic imaging of breast mammogram | R92.8
elevated liver enzymes | elevation of levels of liver transaminase | R74.01 R74.8
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
noncompliance with medication | patient noncompliance with medication regimen; underdosing | Z91.148
medication noncompliance | patient noncompliance with medication regimen; underdosing | Z91.148
family history of heart disease | family history of ischemic heart disease and other diseases of the circulatory system | Z82.49
family history of breast cancer | family history of malignant neoplasm of breast | Z80.3
family history of colon cancer | family history of malignant neoplasm of digestive organs | Z80.0
family history of diabetes | family history of diabetes mellitus | Z83.3
hypothyroidism postablative | postprocedural hypothyroidism | E89.0
postsurgical hypothyroidism | postprocedural hypothyroidism | E89.0
dvt history | personal history of other venous thrombosis and embolism | Z86.718
history of dvt | personal history of other venous thrombosis and embolism | Z86.718
history of pe | personal history of pulmonary embolism | Z86.711
history of skin cancer | personal history of other malignant neoplasm of skin | Z85.828
history of melanoma | personal history of malignant melanoma of skin | Z85.820
history of falls | history of falling | Z91.81
history of seizures | personal history of other diseases of the nervous system and sense organs | Z86.69
history of gestational diabetes | personal history of gestational diabetes | Z86.32
history of covid | personal history of covid-19 | Z86.16
family history colon cancer | family history of malignant neoplasm of digestive organs | Z80.0
family history heart disease | family history of ischemic heart disease | Z82.49
family history diabetes | family history of diabetes mellitus | Z83.3
immunosuppressed | immunodeficiency; immunodeficiency due to drugs | D84.9 D84.821
immunosuppressed due to drugs | immunodeficiency due to drugs | D84.821
immunocompromised | immunodeficiency | D84.9
has iud | presence of intrauterine contraceptive device | Z97.5
medication check | encounter for therapeutic drug level monitoring; other long term drug therapy | Z79.899 Z51.81
med check | encounter for therapeutic drug level monitoring; other long term drug therapy | Z79.899 Z51.81
medication management | other long term drug therapy; encounter for therapeutic drug level monitoring | Z79.899 Z51.81
medication review | other long term drug therapy | Z79.899
anticoagulation | long term current use of anticoagulants | Z79.01
anticoagulation therapy | long term current use of anticoagulants | Z79.01
chronic narcotic use | long term current use of opiate analgesic | Z79.891
chronic opioid use | long term current use of opiate analgesic | Z79.891
on hemodialysis | dependence on renal dialysis | Z99.2
on oxygen | dependence on supplemental oxygen | Z99.81
home o2 | dependence on supplemental oxygen | Z99.81
oxygen at home | dependence on supplemental oxygen | Z99.81
uses wheelchair | dependence on wheelchair | Z99.3
wheelchair dependent | dependence on wheelchair | Z99.3
mechanical heart valve | presence of prosthetic heart valve | Z95.2
mechanical valve | presence of prosthetic heart valve | Z95.2
history of angioplasty | coronary angioplasty status | Z98.61
ptca status | coronary angioplasty status | Z98.61
s/p stent | presence of coronary angioplasty implant and graft | Z95.5
stent placement | presence of coronary angioplasty implant and graft | Z95.5
total knee | presence of artificial knee joint | Z96.659
status post total knee | presence of artificial knee joint | Z96.659
total hip | presence of artificial hip joint | Z96.649
status post total hip | presence of artificial hip joint | Z96.649
appendectomy | acquired absence of other specified parts of digestive tract | Z90.49
s/p appendectomy | acquired absence of other specified parts of digestive tract | Z90.49
cholecystectomy | acquired absence of other specified parts of digestive tract | Z90.49
prostatectomy | acquired absence of other genital organs | Z90.79
s/p prostatectomy | acquired absence of other genital organs | Z90.79
g tube | gastrostomy status | Z93.1
g-tube | gastrostomy status | Z93.1
g tube status | gastrostomy status | Z93.1
gastrostomy | gastrostomy status | Z93.1
suprapubic catheter | cutaneous-vesicostomy status; other cystostomy status | Z93.59
lap band | bariatric surgery status | Z98.84
sleeve gastrectomy | bariatric surgery status | Z98.84
sleeve gastrectomy status | bariatric surgery status | Z98.84
gastric sleeve | bariatric surgery status | Z98.84
corneal transplant | corneal transplant status | Z94.7
breast cancer survivor | personal history of malignant neoplasm of breast | Z85.3
history of basal cell carcinoma | personal history of other malignant neoplasm of skin | Z85.828
history of bcc | personal history of other malignant neoplasm of skin | Z85.828
history of squamous cell carcinoma | personal history of other malignant neoplasm of skin | Z85.828
history of blood clots | personal history of other venous thrombosis and embolism | Z86.718
history of blood clot | personal history of other venous thrombosis and embolism | Z86.718
history of anemia | personal history of diseases of the blood and blood-forming organs | Z86.2
history of depression | personal history of other mental and behavioral disorders | Z86.59
history of anxiety | personal history of other mental and behavioral disorders | Z86.59
history of asthma | personal history of other diseases of the respiratory system | Z87.09
history of bronchitis | personal history of other diseases of the respiratory system | Z87.09
history of migraines | personal history of other diseases of the nervous system and sense organs | Z86.69
history of migraine | personal history of other diseases of the nervous system and sense organs | Z86.69
history of preeclampsia | personal history of other complications of pregnancy childbirth and the puerperium | Z87.59
history of concussion | personal history of traumatic brain injury | Z87.820
history of head injury | personal history of traumatic brain injury | Z87.820
history of substance abuse | other psychoactive substance abuse in remission | F19.11
history of drug abuse | other psychoactive substance abuse in remission | F19.11
history of alcohol abuse | alcohol abuse in remission | F10.11
history of alcoholism | alcohol dependence in remission | F10.21
history of self harm | personal history of nonsuicidal self-harm | Z91.52
mother had breast cancer | family history of malignant neoplasm of breast | Z80.3
family history of cad | family history of ischemic heart disease and other diseases of the circulatory system | Z82.49
family history of heart attack | family history of ischemic heart disease and other diseases of the circulatory system | Z82.49
nsaid allergy | allergy status to analgesic agent | Z88.6
aspirin allergy | allergy status to analgesic agent | Z88.6
allergy to codeine | allergy status to narcotic agent | Z88.5
codeine allergy | allergy status to narcotic agent | Z88.5
morphine allergy | allergy status to narcotic agent | Z88.5
iodine allergy | radiographic dye allergy status | Z91.041
tree nut allergy | allergy to other foods | Z91.018
nut allergy | allergy to other foods; allergy to peanuts | Z91.018 Z91.010
cephalosporin allergy | allergy status to other antibiotic agents | Z88.1
antibiotic allergy | allergy status to other antibiotic agents | Z88.1
keflex allergy | allergy status to other antibiotic agents | Z88.1
not taking medication | patient's other noncompliance with medication regimen | Z91.148
not taking meds | patient's other noncompliance with medication regimen | Z91.148
stopped taking medication | patient's other noncompliance with medication regimen | Z91.148
missed appointment | procedure and treatment not carried out because of patient's decision; patient's noncompliance | Z91.199 Z53.29
missed appointments | patient's noncompliance with other medical treatment and regimen | Z91.199
underdosing due to cost | patient's intentional underdosing of medication regimen due to financial hardship | Z91.120
can't afford medication | patient's intentional underdosing of medication regimen due to financial hardship | Z91.120
lasik | other specified postprocedural states | Z98.890
cataract surgery status | cataract extraction status | Z98.49
s/p cataract surgery | cataract extraction status; presence of intraocular lens | Z98.49 Z96.1
history of cataract surgery | cataract extraction status; presence of intraocular lens | Z98.49 Z96.1
intraocular lens | presence of intraocular lens | Z96.1
pseudophakia | presence of intraocular lens | Z96.1
premature menopause status | premature menopause | E28.319
s/p knee arthroscopy | other specified postprocedural states | Z98.890
status post arthroscopy | other specified postprocedural states | Z98.890
post arthroscopy | other specified postprocedural states | Z98.890
pacemaker check | encounter for adjustment and management of other part of cardiac pacemaker | Z45.018
pacemaker interrogation | encounter for adjustment and management of other part of cardiac pacemaker | Z45.018
icd check | encounter for adjustment and management of automatic implantable cardiac defibrillator | Z45.02
defibrillator check | encounter for adjustment and management of automatic implantable cardiac defibrillator | Z45.02
dialysis catheter | encounter for fitting and adjustment of extracorporeal dialysis catheter | Z49.01
marriage problems | problems in relationship with spouse or partner | Z63.0
bioprosthetic valve | presence of xenogenic heart valve | Z95.3
tissue valve | presence of xenogenic heart valve | Z95.3
on insulin pump | presence of insulin pump | Z96.41
`;
