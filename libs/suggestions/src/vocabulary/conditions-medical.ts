/** code or header | phrases of clinicians and patients. Word order, plural and small words do not matter. */
export const MEDICAL_CONDITIONS = `
D80.2 | iga deficiency; selective immunoglobulin a deficiency; immunoglobulin a deficiency
D80.3 | igg subclass deficiency
D80.4 | igm deficiency; selective immunoglobulin m deficiency
I10 | high blood pressure; elevated blood pressure diagnosis hypertension; essential hypertension; benign hypertension; primary hypertension; hypertension; arterial hypertension
I16.0 | hypertensive urgency
I16.1 | hypertensive emergency
I1A.0 | resistant hypertension
I15.9 | secondary hypertension
I15.0 | renovascular hypertension
I25.10 | coronary artery disease; coronary heart disease; ischemic heart disease; coronary disease; coronary atherosclerosis; coronary artery disease native vessel
I25.2 | old myocardial infarction; prior myocardial infarction
I20.9 | angina; angina pectoris
I20.0 | unstable angina
I20.89 | stable angina; chronic stable angina; exertional angina; effort angina; angina of effort; angina on exertion; chronic angina
I50.9 | congestive heart failure; heart failure; cardiac failure; decompensated heart failure
I50.20 | systolic heart failure; heart failure with reduced ejection fraction
I50.22 | chronic systolic heart failure; chronic heart failure with reduced ejection fraction
I50.23 | acute on chronic systolic heart failure; acute decompensated systolic heart failure; acute on chronic heart failure with reduced ejection fraction
I50.30 | diastolic heart failure; diastolic dysfunction heart failure; heart failure with preserved ejection fraction
I50.32 | chronic diastolic heart failure; chronic heart failure with preserved ejection fraction
I50.33 | acute on chronic diastolic heart failure; acute on chronic heart failure with preserved ejection fraction
I50.40 | combined systolic and diastolic heart failure
I50.42 | chronic combined systolic and diastolic heart failure; chronic heart failure mixed presentation
I51.89 | diastolic dysfunction; left ventricular diastolic dysfunction
I42.9 | cardiomyopathy
I42.2 | hypertrophic cardiomyopathy
I48.91 | atrial fibrillation; a fib; atrial fib
I48.0 | paroxysmal atrial fibrillation
I48.19 | persistent atrial fibrillation
I48.11 | longstanding persistent atrial fibrillation
I48.20 | chronic atrial fibrillation
I48.21 | permanent atrial fibrillation
I48.92 | atrial flutter
I47.10 | supraventricular tachycardia
I49.3 | premature ventricular contractions; premature ventricular beats
I49.9 | arrhythmia; irregular heart rhythm; irregular heartbeat; cardiac arrhythmia
R00.1 | bradycardia; sinus bradycardia; slow heart rate
R00.0 | tachycardia; sinus tachycardia; fast heart rate
R00.2 | palpitations; heart racing; heart fluttering; heart pounding
R01.1 | heart murmur; cardiac murmur; murmur; systolic murmur; systolic ejection murmur
I35.0 | aortic stenosis; aortic valve stenosis
I35.1 | aortic regurgitation; aortic insufficiency; aortic valve regurgitation
I34.0 | mitral regurgitation; mitral insufficiency; mitral valve regurgitation
I34.1 | mitral valve prolapse
I36.1 | tricuspid regurgitation; tricuspid insufficiency
I05.0 | mitral stenosis
I71.40 | abdominal aortic aneurysm
I71.21 | ascending aortic aneurysm; aneurysm of ascending aorta
I71.20 | thoracic aortic aneurysm
I65.29 | carotid stenosis; carotid artery stenosis; carotid artery disease
I65.21 | right carotid stenosis; right carotid artery stenosis
I65.22 | left carotid stenosis; left carotid artery stenosis
I65.23 | bilateral carotid stenosis; bilateral carotid artery stenosis
I73.9 | peripheral vascular disease; peripheral arterial disease; peripheral artery disease; intermittent claudication; claudication
I70.21 | atherosclerosis native arteries extremities with intermittent claudication; atherosclerosis of legs with intermittent claudication; atherosclerosis of native arteries of the legs with claudication; leg artery atherosclerosis with claudication
I70.20 | atherosclerosis of native arteries of the legs; leg artery atherosclerosis
I73.00 | Raynaud; Raynaud's phenomenon; Raynaud's syndrome
I82.40 | deep vein thrombosis; leg clot
I26.99 | pulmonary embolism; blood clot in lung; pulmonary embolus
I87.2 | venous insufficiency; chronic venous insufficiency; venous stasis; venous stasis dermatitis
I83.9 | varicose veins
I83.81 | varicose veins with pain; painful varicose veins
I89.0 | lymphedema
I95.1 | orthostatic hypotension; postural hypotension
I95.9 | hypotension; low blood pressure
R03.0 | elevated blood pressure reading; elevated blood pressure; white coat hypertension; elevated blood pressure without diagnosis of hypertension
I27.20 | pulmonary hypertension
I30.9 | acute pericarditis; pericarditis
I63.9 | stroke; cerebrovascular accident; ischemic stroke; acute ischemic stroke; cerebral infarction
I51.7 | cardiomegaly; enlarged heart; left ventricular hypertrophy
I44.0 | first degree heart block; first degree AV block
I45.10 | right bundle branch block
I44.7 | left bundle branch block
R55 | syncope; passed out; fainting; fainted; vasovagal syncope; blackout; passing out; near syncope; presyncope
R07.9 | chest pain; chest discomfort
R07.89 | chest wall pain; musculoskeletal chest pain; atypical chest pain; noncardiac chest pain; chest tightness
R07.2 | precordial pain; substernal chest pain
R07.81 | pleuritic chest pain; rib pain; pleurodynia
M94.0 | costochondritis; Tietze
R60.0 | leg swelling; leg edema; lower extremity edema; ankle swelling; pedal edema; ankle edema; peripheral edema; lower extremity swelling
E78.5 | hyperlipidemia; high cholesterol dyslipidemia; dyslipidemia; lipid disorder; elevated lipids
E78.00 | hypercholesterolemia; high cholesterol; elevated cholesterol; pure hypercholesterolemia
E78.01 | familial hypercholesterolemia
E78.1 | hypertriglyceridemia; high triglycerides; elevated triglycerides
E78.2 | mixed hyperlipidemia; combined hyperlipidemia
E78.6 | low HDL
E11.9 | type 2 diabetes; diabetes mellitus; diabetes; adult onset diabetes; type 2 diabetes mellitus; sugar diabetes; new onset diabetes; noninsulin dependent diabetes
E11.65 | type 2 diabetes with hyperglycemia; diabetes with hyperglycemia; poorly controlled diabetes; diabetes out of control; poorly controlled type 2 diabetes; inadequately controlled diabetes
E11.649 | diabetes with hypoglycemia; type 2 diabetes with hypoglycemia
E11.22 | diabetic chronic kidney disease; type 2 diabetes with diabetic chronic kidney disease; diabetic kidney disease
E11.21 | diabetic nephropathy; type 2 diabetes with diabetic nephropathy
E11.29 | diabetic microalbuminuria; diabetes with microalbuminuria; diabetes with proteinuria
E11.40 | diabetic neuropathy; type 2 diabetes with diabetic neuropathy
E11.42 | diabetic polyneuropathy; diabetic peripheral neuropathy; type 2 diabetes with polyneuropathy; type 2 diabetes with peripheral neuropathy
E11.43 | diabetic gastroparesis; diabetic autonomic neuropathy
E11.51 | diabetic peripheral angiopathy; diabetes with peripheral vascular disease
E11.621 | diabetic foot ulcer; type 2 diabetes with foot ulcer
E11.622 | diabetic skin ulcer; diabetic leg ulcer
E11.319 | diabetic retinopathy; type 2 diabetes with diabetic retinopathy
E11.36 | diabetic cataract
E11.69 | diabetes with other complication
E11.10 | diabetic ketoacidosis; type 2 diabetes with ketoacidosis
E11.00 | hyperosmolar hyperglycemic state
E11.A | type 2 diabetes in remission; diabetes in remission
E10.9 | type 1 diabetes; juvenile diabetes; type 1 diabetes mellitus; insulin dependent diabetes
E10.65 | type 1 diabetes with hyperglycemia; poorly controlled type 1 diabetes
E10.649 | type 1 diabetes with hypoglycemia
E10.10 | type 1 diabetes with ketoacidosis
E13.9 | secondary diabetes; other specified diabetes
R73.03 | prediabetes; borderline diabetes; pre-diabetes
R73.01 | impaired fasting glucose
R73.02 | impaired glucose tolerance
R73.9 | hyperglycemia; elevated blood sugar; elevated glucose; high blood sugar
E16.2 | hypoglycemia; low blood sugar
E88.810 | metabolic syndrome
E88.819 | insulin resistance
E03.9 | hypothyroidism; underactive thyroid; low thyroid; acquired hypothyroidism
E03.8 | subclinical hypothyroidism
E02 | subclinical iodine deficiency hypothyroidism
E89.0 | postsurgical hypothyroidism; postablative hypothyroidism; postoperative hypothyroidism; postprocedural hypothyroidism; hypothyroidism after thyroidectomy; hypothyroidism status post thyroidectomy; hypothyroidism status post total thyroidectomy; hypothyroidism after total thyroidectomy; hypothyroidism post thyroidectomy; post thyroidectomy hypothyroidism; hypothyroidism post radioactive iodine; hypothyroidism post RAI; hypothyroidism post ablation; hypothyroidism after RAI; hypothyroidism following thyroidectomy; hypothyroidism following radioactive iodine
E06.3 | Hashimoto; Hashimoto's thyroiditis; autoimmune thyroiditis; chronic lymphocytic thyroiditis; Hashimoto hypothyroidism
E05.90 | hyperthyroidism; overactive thyroid; thyrotoxicosis
E05.00 | Graves disease; Graves
E04.1 | thyroid nodule; solitary thyroid nodule; nodule of thyroid
E04.2 | multinodular goiter; multiple thyroid nodules
E04.9 | goiter; thyromegaly; enlarged thyroid
E07.9 | thyroid disorder; thyroid disease
E55.9 | vitamin D deficiency; low vitamin D
E53.8 | vitamin B12 deficiency; B12 deficiency; folate deficiency
D51.0 | pernicious anemia
E66.9 | obesity; obese
E66.01 | morbid obesity due to excess calories
E66.813 | class 3 obesity; class III obesity; morbid obesity class 3; severe obesity class 3
E66.01 | morbid obesity; severe obesity; extreme obesity
E66.812 | class 2 obesity; class II obesity
E66.811 | class 1 obesity; class I obesity
E66.3 | overweight
R63.5 | weight gain; abnormal weight gain
R63.4 | weight loss; unintentional weight loss; unintended weight loss
R63.0 | loss of appetite; decreased appetite; poor appetite; anorexia
E46 | malnutrition; protein calorie malnutrition
E86.0 | dehydration; volume depletion dehydration
E86.9 | volume depletion
E87.6 | hypokalemia; low potassium
E87.5 | hyperkalemia; high potassium; elevated potassium
E87.1 | hyponatremia; low sodium
E87.0 | hypernatremia
E83.42 | hypomagnesemia; low magnesium
E83.52 | hypercalcemia; high calcium
E83.51 | hypocalcemia; low calcium
E83.119 | hemochromatosis
E83.110 | hereditary hemochromatosis
E21.0 | primary hyperparathyroidism
E21.3 | hyperparathyroidism
E27.40 | adrenal insufficiency
E27.1 | Addison disease
E24.9 | Cushing syndrome
E27.8 | adrenal nodule; adrenal incidentaloma
D35.2 | pituitary adenoma; prolactinoma
E22.1 | hyperprolactinemia; elevated prolactin
E29.1 | hypogonadism; low testosterone; testicular hypofunction; male hypogonadism; testosterone deficiency
E28.2 | polycystic ovarian syndrome; polycystic ovary syndrome; PCOS
E34.9 | hormone imbalance
N62 | gynecomastia; enlarged male breasts
M10.9 | gout
M10.07 | gout of foot; gout great toe; gouty arthritis of toe; podagra
E79.0 | hyperuricemia; elevated uric acid
N18.9 | chronic kidney disease; chronic renal insufficiency; chronic renal disease; chronic renal failure
N18.30 | chronic kidney disease stage 3; chronic kidney disease 3; stage 3 chronic kidney disease
N18.31 | chronic kidney disease 3a
N18.32 | chronic kidney disease 3b
N18.1 | chronic kidney disease 1
N18.2 | chronic kidney disease 2
N18.4 | chronic kidney disease 4
N18.5 | chronic kidney disease 5
N18.6 | end stage renal disease; kidney failure on dialysis
N17.9 | acute kidney injury; acute renal failure; acute kidney failure; acute renal insufficiency
N28.1 | renal cyst; kidney cyst; simple renal cyst
Q61.3 | polycystic kidney disease; polycystic kidneys
N28.9 | renal insufficiency; kidney disease
R80.9 | proteinuria; protein in urine; microalbuminuria; albuminuria
N04.9 | nephrotic syndrome
J44.9 | chronic obstructive pulmonary disease; COPD
J43.9 | emphysema
J44.1 | COPD exacerbation; chronic obstructive pulmonary disease exacerbation; acute exacerbation of chronic obstructive pulmonary disease; COPD with acute exacerbation
J45.909 | asthma; reactive airway disease; bronchial asthma
J45.901 | asthma exacerbation; acute asthma exacerbation; asthma attack; exacerbation of asthma; asthma with acute exacerbation
J45.20 | mild intermittent asthma; intermittent asthma
J45.21 | mild intermittent asthma with exacerbation
J45.30 | mild persistent asthma
J45.31 | mild persistent asthma with exacerbation
J45.40 | moderate persistent asthma
J45.41 | moderate persistent asthma with exacerbation
J45.50 | severe persistent asthma
J45.51 | severe persistent asthma with exacerbation
J45.990 | exercise induced asthma; exercise induced bronchospasm
J45.991 | cough variant asthma
J20.9 | acute bronchitis; chest cold
J40 | bronchitis
J42 | chronic bronchitis
J21.9 | bronchiolitis
J21.0 | RSV bronchiolitis
J18.9 | pneumonia; community acquired pneumonia; walking pneumonia
J18.0 | bronchopneumonia
J18.1 | lobar pneumonia
J69.0 | aspiration pneumonia
J06.9 | upper respiratory infection; upper respiratory tract infection; viral upper respiratory infection; acute upper respiratory infection; common cold URI; viral respiratory infection
J00 | common cold; head cold; nasopharyngitis
J11.1 | influenza; flu
J10.1 | influenza B; influenza positive test
U07.1 | COVID; COVID-19; COVID-19 infection; coronavirus infection; SARS-CoV-2 infection
U09.9 | long COVID; post COVID condition; post COVID syndrome; post-acute COVID
J84.9 | interstitial lung disease
J84.10 | pulmonary fibrosis
J84.112 | idiopathic pulmonary fibrosis
J47.9 | bronchiectasis
J90 | pleural effusion
J93.9 | pneumothorax; collapsed lung
J98.11 | atelectasis
J96.11 | chronic hypoxic respiratory failure; chronic hypoxemic respiratory failure; chronic respiratory failure with hypoxia
J96.01 | acute hypoxic respiratory failure; acute hypoxemic respiratory failure; acute respiratory failure with hypoxia
J96.21 | acute on chronic hypoxic respiratory failure; acute on chronic respiratory failure with hypoxia
J96.10 | chronic respiratory failure
R09.02 | exertional hypoxemia; exertional hypoxia; exercise induced hypoxemia; hypoxia; hypoxemia; low oxygen
R91.1 | lung nodule; pulmonary nodule; solitary pulmonary nodule
R91.8 | lung nodules multiple; abnormal chest imaging; lung mass; abnormal lung finding; lung field abnormal finding; multiple pulmonary nodules; pulmonary nodules; abnormal chest CT; pulmonary infiltrate
D86.9 | sarcoidosis
D86.0 | pulmonary sarcoidosis; sarcoidosis of lung
R05.9 | cough
R05.1 | acute cough
R05.3 | chronic cough; persistent cough
R05.2 | subacute cough
R06.02 | shortness of breath; difficulty breathing; trouble breathing; short of breath
R06.00 | dyspnea
R06.09 | dyspnea on exertion; exertional dyspnea; orthopnea; shortness of breath with exertion
R06.2 | wheezing
R04.2 | hemoptysis; coughing up blood
R06.83 | snoring
G47.33 | obstructive sleep apnea; OSA on CPAP
G47.30 | sleep apnea
I70.21 | atherosclerosis leg claudication; atherosclerosis legs intermittent claudication; leg atherosclerosis claudication; lower extremity atherosclerosis claudication
M27.0 | torus palatinus; torus mandibularis
I51.9 | left ventricular dysfunction; ventricular dysfunction; lv dysfunction
G47.00 | insomnia; trouble sleeping; difficulty sleeping
F51.01 | primary insomnia
G47.10 | hypersomnia
G47.419 | narcolepsy
R53.83 | fatigue; low energy; lethargy; tiredness
R53.81 | malaise; debility; deconditioning; general malaise
R53.1 | weakness; generalized weakness
R50.9 | fever; febrile illness; fever of unknown origin
R50.82 | postprocedural fever
R61 | night sweats; excessive sweating; hyperhidrosis sweats; diaphoresis
R68.83 | chills without fever
D50.9 | iron deficiency anemia; iron deficiency anaemia
D50.0 | iron deficiency anemia due to chronic blood loss; iron deficiency anemia secondary to blood loss; blood loss anemia; iron deficiency anemia from menorrhagia; chronic blood loss anemia; iron deficiency anemia from gastrointestinal blood loss
E61.1 | iron deficiency; low iron; low ferritin
D62 | acute blood loss anemia
D64.9 | anemia; low hemoglobin; normocytic anemia; normochromic normocytic anemia
D63.1 | anemia in chronic kidney disease; anemia of chronic kidney disease; anemia due to chronic kidney disease
D63.8 | anemia of chronic disease; anemia of chronic inflammation
D53.9 | nutritional anemia
D57.1 | sickle cell disease; sickle cell anemia
D57.00 | vaso-occlusive crisis; vasoocclusive crisis; vaso-occlusive pain crisis; sickle cell crisis; sickle cell pain crisis; sickle cell disease with crisis; sickle cell disease with vaso-occlusive crisis; sickle cell anemia with crisis
D57.3 | sickle cell trait
D56.3 | thalassemia trait; thalassemia minor
D69.6 | thrombocytopenia; low platelets
D70.9 | neutropenia
D72.819 | leukopenia; low white blood cell count
D72.829 | leukocytosis; elevated white blood cell count
D75.839 | thrombocytosis; elevated platelets
D45 | polycythemia vera
D75.1 | secondary polycythemia; erythrocytosis
D68.9 | coagulopathy; bleeding disorder
D68.51 | factor V Leiden
R59.0 | localized lymphadenopathy; cervical lymphadenopathy; axillary lymphadenopathy; inguinal lymphadenopathy
R59.9 | lymphadenopathy; swollen glands; enlarged lymph nodes
R59.1 | generalized lymphadenopathy
B20 | human immunodeficiency virus disease
Z21 | HIV positive; asymptomatic HIV
B19.20 | hepatitis C
B18.2 | chronic hepatitis C
B17.10 | acute hepatitis C
B18.1 | chronic hepatitis B
B02.9 | shingles; herpes zoster
B02.29 | postherpetic neuralgia
B00.1 | cold sore; fever blister; herpes labialis
A60.00 | genital herpes
B27.90 | mononucleosis; mono; infectious mononucleosis
A69.20 | Lyme disease
A69.21 | Lyme meningitis
A41.9 | sepsis
B34.9 | viral illness; viral syndrome; viral infection
A08.4 | viral gastroenteritis; stomach flu; stomach bug
R65.20 | severe sepsis
R74.8 | elevated alkaline phosphatase; abnormal serum enzyme; elevated alkaline phosphate level; elevated lipase
R74.01 | elevated liver enzymes; elevated transaminases; transaminitis; elevated AST; elevated ALT
R79.89 | abnormal blood chemistry; elevated creatinine; abnormal lab; elevated troponin; abnormal laboratory
R94.31 | abnormal EKG; abnormal electrocardiogram; abnormal ECG
R94.5 | abnormal liver function study
R94.6 | abnormal thyroid function
R79.1 | elevated INR; supratherapeutic INR; subtherapeutic INR; high INR; abnormal coagulation
R70.0 | elevated sed rate; elevated ESR
R76.8 | positive ANA; abnormal antibody titer; elevated rheumatoid factor
R76.11 | positive PPD; positive TB skin test
R97.20 | elevated PSA; elevated prostate specific antigen; rising PSA; abnormal PSA
R82.90 | abnormal urinalysis
R93.1 | abnormal echocardiogram; abnormal cardiac imaging
R94.39 | abnormal stress test; abnormal nuclear stress test
`;
