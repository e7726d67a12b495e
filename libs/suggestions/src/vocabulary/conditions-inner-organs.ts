/** code or header | phrases: heart and vessels, lungs, kidneys, glands, gut, blood and infections, as physicians name them in the clinic. */
export const INNER_ORGAN_CONDITIONS = `
I50.30 | heart failure with recovered ejection fraction; heart failure with recovered EF; heart failure with improved ejection fraction; heart failure with improved EF
I42.8 | tachycardia induced cardiomyopathy; tachycardia mediated cardiomyopathy; arrhythmia induced cardiomyopathy; PVC induced cardiomyopathy; noncompaction cardiomyopathy; arrhythmogenic right ventricular cardiomyopathy
O90.3 | peripartum cardiomyopathy; postpartum cardiomyopathy
I47.29 | nonsustained ventricular tachycardia; nonsustained VT; sustained ventricular tachycardia; monomorphic ventricular tachycardia
I44.4 | left anterior fascicular block; left anterior hemiblock
I44.5 | left posterior fascicular block; left posterior hemiblock
I45.2 | bifascicular block; RBBB with left anterior fascicular block
I49.5 | tachy-brady syndrome; tachybrady syndrome; tachycardia bradycardia syndrome; sinus node dysfunction
R94.31 | prolonged QT; prolonged QTc; QT prolongation; QTc prolongation; long QTc; abnormal EKG; abnormal ECG; abnormal electrocardiogram; nonspecific ST changes; ST-T wave changes; T wave inversions
I35.2 | aortic stenosis with regurgitation; aortic stenosis with insufficiency; mixed aortic valve disease
I38 | valvular heart disease; heart valve disease
I33.0 | infective endocarditis; bacterial endocarditis; native valve endocarditis; subacute bacterial endocarditis; aortic valve endocarditis; mitral valve endocarditis; tricuspid valve endocarditis; staph endocarditis; MRSA endocarditis; MSSA endocarditis; enterococcal endocarditis
Z95.3 | bioprosthetic aortic valve; bioprosthetic mitral valve; bioprosthetic valve; porcine aortic valve; tissue aortic valve; bovine aortic valve; bioprosthetic aortic valve replacement; bioprosthetic mitral valve replacement; tissue valve replacement
I77.810 | aortic root dilation; dilated aortic root; aortic root dilatation; aortic root ectasia
I77.810 | dilated ascending aorta; ascending aorta dilation; ectatic ascending aorta; thoracic aortic ectasia
I77.811 | abdominal aortic ectasia; ectatic abdominal aorta
I70.0 | aortic atherosclerosis; atherosclerosis of aorta; atherosclerotic aorta; calcified aorta; aortic calcification; aortic plaque
I71.010 | type A aortic dissection; aortic dissection type A; ascending aortic dissection
I71.012 | type B aortic dissection; descending aortic dissection; aortic dissection type B
I70.22 | critical limb ischemia; chronic limb threatening ischemia; critical ischemia of leg; ischemic rest pain; ischemic rest pain of foot
I70.26 | critical limb ischemia with gangrene; chronic limb threatening ischemia with gangrene; atherosclerosis of leg with gangrene
I74.3 | acute limb ischemia; acute lower limb ischemia; acute ischemic leg; embolus to leg; femoral artery embolus; popliteal artery embolus; acute arterial occlusion of leg
I78.1 | spider veins; spider telangiectasias; spider angioma; spider nevus
I27.82 | chronic pulmonary embolism; chronic PE; chronic pulmonary emboli; chronic thromboembolic disease
I80.8 | superficial thrombophlebitis of arm; superficial thrombophlebitis of forearm; superficial thrombophlebitis upper extremity; IV site thrombophlebitis; cephalic vein thrombosis; basilic vein superficial thrombosis
I15.0 | renovascular hypertension; hypertension due to renal artery stenosis; secondary hypertension due to renal artery stenosis; renal artery stenosis with hypertension
I15.2 | hypertension due to hyperaldosteronism; hypertension due to primary aldosteronism; endocrine hypertension; secondary hypertension due to primary aldosteronism
I1A.0 | resistant hypertension; refractory hypertension; treatment resistant hypertension
E78.2 | mixed dyslipidemia; combined dyslipidemia; mixed hyperlipidemia; combined hyperlipidemia; atherogenic dyslipidemia
E78.00 | elevated LDL; high LDL; elevated cholesterol; high cholesterol; elevated LDL cholesterol; LDL elevation
I20.1 | vasospastic angina; variant angina; Prinzmetal angina; coronary vasospasm; coronary artery spasm
I20.89 | stable angina; exertional angina; angina of effort; chronic stable angina; microvascular angina
I20.0 | crescendo angina; accelerating angina
I25.10 | coronary calcification; coronary artery calcification; coronary calcium; elevated coronary calcium score; high calcium score; coronary artery calcium; coronary atherosclerosis; nonobstructive CAD; nonobstructive coronary disease; multivessel CAD; multivessel coronary disease; three vessel disease; left main disease
I25.3 | ventricular aneurysm; left ventricular aneurysm; LV aneurysm
I51.3 | LV thrombus; left ventricular thrombus; intracardiac thrombus; left atrial appendage thrombus
I67.1 | intracranial aneurysm; brain aneurysm; cerebral aneurysm; unruptured intracranial aneurysm; unruptured cerebral aneurysm; MCA aneurysm; anterior communicating artery aneurysm; ICA aneurysm; basilar aneurysm
I65.2 | carotid plaque; carotid atherosclerosis
I67.2 | intracranial atherosclerosis; cerebral atherosclerosis
I67.89 | small vessel ischemic disease; chronic small vessel disease; cerebral microvascular disease
Q21.11 | ASD secundum; secundum ASD; secundum atrial septal defect; ostium secundum
Q21.0 | VSD; ventricular septal defect
M30.3 | Kawasaki disease; Kawasaki
M31.4 | Takayasu arteritis; Takayasu
I77.6 | vasculitis; arteritis; aortitis
I77.3 | fibromuscular dysplasia; renal artery fibromuscular dysplasia
I77.1 | subclavian artery stenosis; subclavian stenosis; arterial stricture
I31.39 | pericardial effusion
I31.1 | constrictive pericarditis
I51.7 | LVH; left ventricular hypertrophy; enlarged heart; cardiomegaly; left atrial enlargement; atrial enlargement
I95.89 | low blood pressure chronic
I95.9 | low blood pressure; hypotension
J20.9 | acute bronchitis with bronchospasm; acute bronchitis with wheezing; chest cold; acute wheezy bronchitis
J98.01 | bronchospasm; acute bronchospasm
J15.7 | mycoplasma pneumonia; atypical pneumonia mycoplasma
J13 | strep pneumo pneumonia; pneumococcal pneumonia; streptococcus pneumoniae pneumonia; pneumonia due to strep pneumoniae
J18.9 | atypical pneumonia; healthcare associated pneumonia; hospital acquired pneumonia; nosocomial pneumonia; lobar infiltrate pneumonia; RLL pneumonia; LLL pneumonia; RUL pneumonia; LUL pneumonia; RML pneumonia; multifocal pneumonia; bilateral pneumonia
J10.1 | influenza positive; flu positive; influenza A; influenza B; flu A; flu B; influenza A positive; influenza B positive
J11.1 | flu; influenza; influenza-like illness; flu-like illness; ILI
B34.9 | viral syndrome; viral illness; viral infection
J30.81 | allergy to cats; cat allergy; dog allergy; allergy to dogs; pet allergy; pet dander allergy; animal dander allergy; allergies to cats; allergies to dogs
J30.89 | dust mite allergy; mold allergy; environmental allergies; indoor allergies; environmental allergy
J30.2 | seasonal allergies; seasonal allergic rhinitis; seasonal rhinitis
R09.82 | post nasal drip; postnasal drip; postnasal drainage; post-nasal drainage
R09.81 | nasal congestion; stuffy nose; sinus congestion
J84.89 | nonspecific interstitial pneumonia; NSIP; cryptogenic interstitial pneumonia NSIP
J84.116 | cryptogenic organizing pneumonia; COP organizing pneumonia
J84.10 | pulmonary fibrosis; lung fibrosis
J91.8 | parapneumonic effusion; parapneumonic pleural effusion; hepatic hydrothorax
J86.9 | empyema; pleural empyema
J93.9 | pneumothorax
J93.83 | spontaneous pneumothorax
J93.11 | primary spontaneous pneumothorax
J93.12 | secondary spontaneous pneumothorax
J96.12 | chronic hypercapnic respiratory failure; chronic hypercarbic respiratory failure; chronic respiratory failure with hypercapnia
J96.11 | chronic hypoxic respiratory failure; chronic hypoxemic respiratory failure; chronic respiratory failure with hypoxia; chronic respiratory failure on oxygen; chronic respiratory failure on home oxygen
J96.02 | acute hypercapnic respiratory failure; acute hypercarbic respiratory failure
G47.34 | nocturnal hypoxemia; nocturnal hypoxia; sleep related hypoxia; sleep related hypoxemia; nocturnal desaturation
J98.4 | lung scarring; lung scar; pulmonary scarring; restrictive lung disease
R06.81 | apnea spells
R94.2 | abnormal PFT; abnormal PFTs; abnormal pulmonary function test; abnormal spirometry; reduced DLCO
R91.8 | abnormal chest x-ray; abnormal CXR; abnormal chest CT; lung mass; pulmonary mass; lung opacity; ground glass opacity; ground glass opacities; lung infiltrate; pulmonary infiltrate; multiple pulmonary nodules
R91.1 | left upper lobe nodule; left lower lobe nodule; right upper lobe nodule; right middle lobe nodule; right lower lobe nodule; lung nodule; pulmonary nodule; solitary pulmonary nodule; ground glass nodule
J38.6 | subglottic stenosis; laryngeal stenosis; tracheal stenosis subglottic
J39.8 | tracheomalacia acquired; tracheal stenosis
N17.0 | acute tubular necrosis; ATN
N28.9 | renal insufficiency; kidney disease; renal disease
N28.89 | renal mass; kidney mass; renal lesion; kidney lesion
N05.1 | focal segmental glomerulosclerosis
N05.2 | membranous glomerulonephritis
N05.0 | minimal change disease
N05.9 | glomerulonephritis; nephritis
N11.9 | chronic interstitial nephritis; chronic pyelonephritis
N12 | interstitial nephritis; tubulointerstitial nephritis
N10 | acute interstitial nephritis
Q60.0 | solitary kidney; congenital solitary kidney; single kidney; unilateral renal agenesis
Z90.5 | acquired solitary kidney; solitary kidney after nephrectomy; prior nephrectomy; s/p nephrectomy; history of nephrectomy
Q61.3 | polycystic kidney; polycystic kidneys
N25.89 | renal tubular acidosis; RTA type 4
N27.0 | atrophic kidney; small kidney
N13.5 | ureteral stricture; ureteral stenosis; UPJ obstruction
N32.0 | bladder neck contracture; bladder outlet obstruction; bladder neck obstruction
N35.919 | urethral stricture
N36.2 | urethral caruncle
N34.1 | nongonococcal urethritis; NGU
N34.2 | urethritis
N47.1 | phimosis
N48.30 | priapism
N49.2 | scrotal abscess; scrotal cellulitis
N44.00 | testicular torsion
N50.3 | epididymal cyst
N50.82 | scrotal pain
N53.12 | painful ejaculation
R36.1 | hematospermia; blood in semen
R86.9 | abnormal semen analysis
N52.1 | erectile dysfunction due to diabetes; diabetic erectile dysfunction; ED due to diabetes
N52.31 | erectile dysfunction after prostatectomy; ED after prostatectomy; erectile dysfunction following radical prostatectomy
N39.490 | overflow incontinence
R39.11 | urinary hesitancy
R39.14 | incomplete bladder emptying; incomplete emptying
R39.15 | urinary urgency
R82.90 | abnormal urinalysis; abnormal UA
R82.71 | bacteriuria; asymptomatic bacteriuria
R82.81 | pyuria; sterile pyuria
R94.4 | abnormal kidney function; abnormal renal function; elevated creatinine on labs; decreased GFR
R79.89 | elevated creatinine; abnormal TSH; elevated TSH; low TSH; elevated ferritin; elevated troponin; elevated BNP; abnormal labs
R90.82 | white matter disease
N06.20 | membranous nephropathy
`;
