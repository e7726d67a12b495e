/** Heart, vessels, lungs, nose and throat, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const HEART_AND_LUNG_WORDS = `
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
hay fever | allergic rhinitis due to pollen; allergic rhinitis | J30.1 J30.9
seasonal allergies | allergic rhinitis seasonal | J30.2
environmental allergies | allergic rhinitis | J30.9
runny nose | other specified disorders of nose rhinorrhea | J34.89 R09.89
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
leaky mitral valve | mitral valve insufficiency | I34.0
leaky heart valve | heart valve disease | I38
leaky aortic valve | aortic valve insufficiency | I35.1
heart valve disease | valvular heart disease endocarditis valve unspecified | I38
valvular heart disease | endocarditis valve unspecified | I38
valve disease | endocarditis valve unspecified | I38
malignant hypertension | hypertensive emergency; essential hypertension | I16.1 I10
accelerated hypertension | hypertensive emergency | I16.1
white coat hypertension | elevated blood pressure reading without diagnosis of hypertension | R03.0
white coat syndrome | elevated blood pressure reading without diagnosis of hypertension | R03.0
elevated bp | elevated blood pressure reading | R03.0
bp elevated | elevated blood pressure reading | R03.0
high bp reading | elevated blood pressure reading | R03.0
borderline hypertension | elevated blood pressure reading | R03.0
high bp | hypertension | I10
bp high | hypertension | I10
low bp | hypotension | I95.9
arterial hypertension | essential hypertension | I10
systemic hypertension | essential hypertension | I10
hypertensive heart disease | hypertensive heart disease without heart failure | I11.9
hypertension with heart disease | hypertensive heart disease without heart failure | I11.9
hypertensive heart and kidney disease | hypertensive heart and chronic kidney disease with heart failure | I13.0
hypertensive heart and chronic kidney disease | hypertensive heart and chronic kidney disease with heart failure | I13.0
chd | coronary heart disease | I25.10
broken heart syndrome | takotsubo syndrome | I51.81
stress cardiomyopathy | takotsubo syndrome | I51.81
big heart | cardiomegaly | I51.7
first degree heart block | atrioventricular block first degree | I44.0
1st degree heart block | atrioventricular block first degree | I44.0
1st degree av block | atrioventricular block first degree | I44.0
2nd degree av block | atrioventricular block second degree | I44.1
third degree heart block | atrioventricular block complete | I44.2
v tach | ventricular tachycardia | I47.20
nsvt | ventricular tachycardia | I47.20
v fib | ventricular fibrillation | I49.01
a flutter | unspecified atrial flutter | I48.92
ccf | congestive heart failure | I50.9
congestive cardiac failure | heart failure | I50.9
cardiac failure | heart failure | I50.9
heart failure with reduced ejection fraction | unspecified systolic heart failure | I50.20
heart failure reduced ef | unspecified systolic heart failure | I50.20
heart failure preserved ef | unspecified diastolic heart failure | I50.30
heart failure with preserved ejection fraction | unspecified diastolic heart failure | I50.30
right sided heart failure | right heart failure unspecified | I50.810
hemorrhagic stroke | nontraumatic intracerebral hemorrhage | I61.9
acute stroke | cerebral infarction | I63.9
carotid artery disease | occlusion and stenosis of carotid artery | I65.29
carotid disease | occlusion and stenosis of carotid artery | I65.29
blocked carotid | occlusion and stenosis of carotid artery | I65.29
small vessel disease brain | other cerebrovascular disease | I67.89
aortic atherosclerosis | atherosclerosis of aorta | I70.0
gca | giant cell arteritis | M31.6
temporal arteritis | giant cell arteritis | M31.6
pulmonary emboli | pulmonary embolism without acute cor pulmonale | I26.99
pulmonary embolus | pulmonary embolism without acute cor pulmonale | I26.99
varicosities | varicose veins lower extremities | I83.90
varicosities of legs | asymptomatic varicose veins lower extremities | I83.93
painful varicose veins | varicose veins with pain | I83.819
varicose veins with pain | varicose veins with pain lower extremity | I83.819
venous stasis | chronic venous insufficiency | I87.2
venous stasis ulcer | varicose veins lower extremity with ulcer | I83.009
stasis ulcer | varicose veins lower extremity with ulcer | I83.009
orthostasis | orthostatic hypotension | I95.1
lymphadenitis | nonspecific lymphadenitis unspecified | I88.9
fast heart rate | tachycardia | R00.0
rapid heartbeat | tachycardia | R00.0
low heart rate | bradycardia | R00.1
slow pulse | bradycardia | R00.1
racing heartbeat | tachycardia palpitations | R00.0 R00.2
heart fluttering | palpitations | R00.2
heart pounding | palpitations | R00.2
pounding heart | palpitations | R00.2
stroke with residual weakness | hemiplegia following cerebral infarction | I69.359
residual deficits from stroke | sequelae of cerebral infarction | I69.30
post stroke weakness | hemiplegia following cerebral infarction | I69.359
post stroke | sequelae of cerebral infarction | I69.30
chronic sinus infection | chronic sinusitis | J32.9
throat infection | acute pharyngitis | J02.9
enlarged tonsils | hypertrophy of tonsils | J35.1
big tonsils | hypertrophy of tonsils | J35.1
tonsillar hypertrophy | hypertrophy of tonsils | J35.1
enlarged adenoids | hypertrophy of adenoids | J35.2
adenoid hypertrophy | hypertrophy of adenoids | J35.2
right lower lobe pneumonia | pneumonia | J18.9
left lower lobe pneumonia | pneumonia | J18.9
community acquired pneumonia | pneumonia unspecified organism | J18.9
cap pneumonia | pneumonia unspecified organism | J18.9
hayfever | allergic rhinitis due to pollen | J30.1 J30.9
nonallergic rhinitis | vasomotor rhinitis | J30.0
non allergic rhinitis | vasomotor rhinitis; chronic rhinitis | J30.0 J31.0
copd with pneumonia | chronic obstructive pulmonary disease with acute lower respiratory infection | J44.0
asthma flare | asthma with acute exacerbation | J45.901
asthma flare up | asthma with acute exacerbation | J45.901
respiratory failure | respiratory failure unspecified | J96.90
acute respiratory failure | acute respiratory failure unspecified whether with hypoxia or hypercapnia | J96.00
acute hypoxic respiratory failure | acute respiratory failure with hypoxia | J96.01
low o2 sat | hypoxemia | R09.02
low o2 | hypoxemia | R09.02
low oxygen saturation | hypoxemia | R09.02
desaturation | hypoxemia | R09.02
abnormal chest xray | other nonspecific abnormal finding of lung field | R91.8
abnormal chest x-ray | other nonspecific abnormal finding of lung field | R91.8
abnormal cxr | other nonspecific abnormal finding of lung field | R91.8
abnormal ct chest | other nonspecific abnormal finding of lung field | R91.8
abnormal chest ct | other nonspecific abnormal finding of lung field | R91.8
infiltrate on chest xray | other nonspecific abnormal finding of lung field | R91.8
sob with exertion | other forms of dyspnea | R06.09
sob on exertion | other forms of dyspnea | R06.09
exertional dyspnea | other forms of dyspnea | R06.09
shortness of breath on exertion | other forms of dyspnea | R06.09
cough for 3 months | chronic cough | R05.3
smokers cough | chronic bronchitis simple | J41.0
abnormal pft | abnormal results of pulmonary function studies | R94.2
abnormal pfts | abnormal results of pulmonary function studies | R94.2
abnormal spirometry | abnormal results of pulmonary function studies | R94.2
abnormal pulmonary function test | abnormal results of pulmonary function studies | R94.2
abnormal echo | abnormal findings on diagnostic imaging of heart and coronary circulation | R93.1
abnormal echocardiogram | abnormal findings on diagnostic imaging of heart and coronary circulation | R93.1
presyncope | syncope and collapse | R55
pre syncope | syncope and collapse | R55
near fainting | syncope and collapse | R55
near syncope | syncope and collapse | R55
blacked out | syncope and collapse | R55
lower extremity edema | localized edema | R60.0
bilateral leg edema | localized edema | R60.0
phlegm | abnormal sputum | R09.3
coughing up phlegm | abnormal sputum; cough | R09.3 R05.9
productive cough | cough | R05.9 R05.8
mucus in throat | postnasal drip; abnormal sputum | R09.82 R09.3
tavr | presence of prosthetic heart valve | Z95.2
sinus congestion | nasal congestion | R09.81
sinus pressure | other specified disorders of nose and nasal sinuses | J34.89
white spots on tonsils | acute tonsillitis | J03.90
blood clot arm | acute embolism and thrombosis of unspecified veins of upper extremity | I82.609
phlebitis arm | phlebitis and thrombophlebitis of other sites | I80.8
puffy feet | localized edema | R60.0
swollen feet | localized edema | R60.0
cough and cold | acute upper respiratory infection | J06.9
cold and cough | acute upper respiratory infection | J06.9
reactive airway disease | asthma | J45.909
can't breathe | shortness of breath | R06.02
cannot breathe | shortness of breath | R06.02
heart failure systolic acute | acute systolic heart failure | I50.21
swollen tonsils | hypertrophy of tonsils | J35.1 J03.90
uncontrolled hypertension | essential primary hypertension | I10
hypertension uncontrolled | essential primary hypertension | I10
`;
