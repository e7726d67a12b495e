/** code or header | phrases: what shorthand shortens, eponyms that stand alone, findings and encounters by the words of the chart. */
export const TERSE_CONDITIONS = `
L97.1 | thigh ulcer
L97.2 | calf ulcer; ulcer of calf
L97.3 | ankle ulcer; ulcer of ankle
L97.4 | heel ulcer; ulcer of heel; midfoot ulcer
L97.5 | foot ulcer; toe ulcer; great toe ulcer; plantar ulcer; forefoot ulcer; hallux ulcer; metatarsal ulcer
L89.15 | sacral decubitus; sacral pressure ulcer; sacral bedsore; coccyx pressure ulcer
A04.71 | recurrent c diff; c diff colitis recurrent; recurrent clostridium difficile
A07.1 | giardia; giardiasis
A08.11 | norovirus; norovirus gastroenteritis
A41.51 | e coli sepsis; sepsis due to e coli
A59.01 | trichomonas vaginalis
A63.0 | penile warts; warts penis; vulvar warts; hpv warts penis; perianal warts
A69.20 | erythema migrans; lyme erythema migrans
B08.20 | roseola; roseola infantum
B37.42 | candidal balanitis; candida balanitis; yeast balanitis
B02.30 | zoster eye; zoster eye involvement; herpes zoster ophthalmicus
C50.91 | ductal carcinoma breast; lobular carcinoma breast; invasive ductal carcinoma; invasive lobular carcinoma
C61 | cap on active surveillance; prostate cancer gleason
C80.1 | unknown primary; cancer of unknown primary; carcinoma of unknown primary
D18.03 | liver hemangioma; hepatic hemangioma; hemangioma liver
D35.1 | parathyroid adenoma
D35.00 | adrenal adenoma
D47.3 | essential thrombocythemia
D45 | polycythemia vera
D12.6 | ta colon; colon ta; ta polyp colon; tubulovillous adenoma
D51.9 | b12 deficiency anemia; vitamin b12 deficiency anemia
D52.9 | folate deficiency anemia
D56.0 | alpha thalassemia
D56.1 | beta thalassemia
D56.3 | beta thalassemia trait; alpha thalassemia trait; beta thalassemia minor
D86.0 | sarcoidosis lungs
E05.20 | toxic multinodular goiter; toxic mng
E04.2 | multinodular goiter nontoxic; nontoxic multinodular goiter; mng
E10.10 | type 1 diabetes with diabetes ketoacidosis; type 1 diabetes ketoacidosis
E27.1 | addison; primary adrenal insufficiency
E24.9 | cushing
E27.49 | secondary adrenal insufficiency; steroid induced adrenal insufficiency
E26.09 | primary hyperaldosteronism; primary aldosteronism; conn
E29.1 | low t; low testosterone
E85.81 | al amyloidosis; light chain amyloidosis; amyloidosis al
E83.110 | hemochromatosis c282y; hfe hemochromatosis
E89.2 | postsurgical hypoparathyroidism; hypoparathyroidism after thyroidectomy; postprocedural hypoparathyroidism
F11.20 | opioid use disorder on suboxone; opioid use disorder on buprenorphine; opioid use disorder on methadone; oud on suboxone
F40.10 | social anxiety; social phobia
F43.22 | adjustment disorder anxiety
F43.23 | adjustment disorder mixed anxiety depressed mood
F84.0 | autism; autism spectrum disorder; autism spectrum disorder level 1; asd level 1; asd level 2; asd level 3
F95.2 | tourette
G20.A1 | parkinson; parkinsons
G30.9 | alzheimer dementia; alzheimer
G44.40 | medication overuse headache; rebound headache; analgesic rebound headache
G57.6 | morton neuroma
G91.2 | normal pressure hydrocephalus
H81.0 | meniere
H81.2 | vestibular neuritis; vestibular neuronitis
I27.20 | pulmonary hypertension
I27.21 | pulmonary hypertension group 1; pulmonary arterial hypertension
I27.22 | pulmonary hypertension group 2; pulmonary hypertension due to left heart disease
I27.23 | pulmonary hypertension group 3; pulmonary hypertension due to lung disease; pulmonary hypertension due to interstitial lung disease; pulmonary hypertension due to chronic obstructive pulmonary disease; pulmonary hypertension due to hypoxia; pulmonary hypertension from lung disease
I27.24 | pulmonary hypertension group 4
I35.0 | severe aortic stenosis; moderate aortic stenosis
I44.0 | first degree atrioventricular block
I44.1 | second degree atrioventricular block; mobitz
I44.2 | complete heart block; third degree atrioventricular block
I48.3 | typical atrial flutter; typical flutter; flutter typical
I48.4 | atypical atrial flutter; atypical flutter
I51.81 | takotsubo; takotsubo cardiomyopathy; stress cardiomyopathy
I97.2 | postmastectomy lymphedema; lymphedema post mastectomy; lymphedema after mastectomy
I83.00 | venous ulcer; venous leg ulcer; venous stasis ulcer; venous ulcer leg; stasis ulcer
I87.2 | stasis dermatitis; stasis derm; venous stasis
J38.3 | vocal cord dysfunction; paradoxical vocal fold motion
J10.1 | flu b; influenza b
J30.1 | ar seasonal pollen; seasonal allergic rhinitis pollen
J44.1 | chronic obstructive pulmonary disease exacerbation
K22.70 | barrett
K50.90 | crohn
K50.00 | crohn ileum; ileal crohn; terminal ileal crohn; crohn small bowel
K64.4 | external hemorrhoids; hemorrhoids ext
K76.6 | portal hypertension; portal htn
K90.0 | celiac; coeliac disease
L20.9 | atopic derm
L23.0 | contact derm nickel
L25.9 | contact derm
L70.0 | acne; acne vulgaris
M12.9 | inflammatory arthropathy
M15.0 | generalized oa
M18.1 | thumb cmc osteoarthritis; cmc osteoarthritis; cmc arthritis thumb
M51.9 | herniated nucleus pulposus; hnp; herniated disc; slipped disc
M51.26 | lumbar herniated nucleus pulposus; herniated nucleus pulposus lumbar; lumbar hnp
M51.27 | l5 s1 herniated nucleus pulposus
M62.84 | sarcopenia
M81.8 | steroid induced osteoporosis; glucocorticoid induced osteoporosis; corticosteroid induced osteoporosis; drug induced osteoporosis; secondary osteoporosis
N13.2 | ureteral stone with hydro; ureteral stone hydro; kidney stone with hydro; ureteral calculus with hydronephrosis
N48.6 | peyronie
N52.31 | erectile dysfunction after prostatectomy; erectile dysfunction following radical prostatectomy; erectile dysfunction since radical prostatectomy; erectile dysfunction since prostatectomy; post prostatectomy erectile dysfunction; erectile dysfunction post prostatectomy
N97.0 | anovulatory infertility; infertility anovulation; infertility female anovulatory; infertility due to anovulation
O00.10 | ectopic tubal; tubal ectopic; tubal pregnancy
O21.0 | hyperemesis; hyperemesis mild
O24.41 | gdm a1; gdma1; gdm a2; gdma2; gestational diabetes mellitus a1
O47.0 | preterm contractions; false labor before 37 weeks
O91.22 | lactation mastitis; lactational mastitis; mastitis breastfeeding; puerperal mastitis
R03.0 | elevated blood pressure without hypertension; elevated bp without hypertension; elevated bp without dx of hypertension; elevated bp; elevated bp reading; high blood pressure reading; high bp reading; white coat htn; elevated bp w/o hypertension
R07.89 | atypical chest pain; non cardiac chest pain
R13.11 | oral dysphagia; dysphagia oral phase
R13.12 | oropharyngeal dysphagia; dysphagia oropharyngeal; dysphagia oropharyngeal phase
R13.13 | pharyngeal dysphagia; dysphagia pharyngeal phase
R13.14 | pharyngoesophageal dysphagia; esophageal dysphagia; dysphagia pharyngoesophageal
R26.81 | gait instability; unsteady gait; unsteadiness on feet; unsteady on feet
R60.0 | le edema; lower extremity edema; leg edema
R76.12 | positive quantiferon; quantiferon positive; positive qft; positive igra
R76.8 | positive ana; ana positive; elevated ana titer
R79.82 | elevated crp; elevated c reactive protein
R79.89 | elevated ferritin; elevated bnp; elevated d dimer
R79.0 | low magnesium level
R91.8 | abnormal cxr; abnormal chest x ray; abnormal chest ct
R92.8 | abnormal mammo; abnormal mammogram
R93.89 | thickened endometrium; endometrial thickening; thickened endometrial stripe
Z01.810 | preop cardiovascular exam; preoperative cardiovascular exam; preop cardiac clearance; preoperative cardiac clearance
Z01.411 | gyn exam with abnormal findings; gynecological exam with abnormal finding; well woman exam with abnormal finding; annual gyn exam with abnormal finding; annual gynecological exam abnormal findings
Z02.79 | fmla paperwork; disability paperwork; fmla forms; disability forms
Z11.3 | sexually transmitted infection screening; sexually transmitted infection testing; sexually transmitted infection check; screening for sexually transmitted infection; sexually transmitted infection panel
Z11.4 | hiv screening; hiv screen; screening for hiv; human immunodeficiency virus screening
Z11.59 | hcv screening; hepatitis c screening; screening for hepatitis c; chronic hepatitis c screening; hepatitis b screening; viral disease screening
Z11.51 | hpv screening
Z12.31 | screening mammo; screening mammogram
Z17.0 | estrogen receptor positive
Z20.3 | rabies post exposure prophylaxis; post exposure rabies; rabies pep
Z30.42 | depo; depo shot; depo provera
Z34.90 | first prenatal visit; initial ob visit; routine ob visit; return ob visit; routine prenatal care; initial prenatal visit
Z39.1 | breastfeeding support; lactation support; lactation consult; breastfeeding problem visit
Z45.018 | pacemaker interrogation
Z45.02 | implantable cardioverter defibrillator interrogation visit
Z45.2 | picc line care; picc care; port flush; portacath flush; port care; picc dressing change
Z46.1 | hearing aid check; hearing aid fitting; hearing aid adjustment; hearing aids check
Z47.1 | aftercare total knee replacement; aftercare total hip replacement; aftercare total shoulder; aftercare joint replacement; aftercare following joint replacement; aftercare tka; aftercare tha; aftercare total knee arthroplasty; aftercare total hip arthroplasty; aftercare knee replacement; aftercare hip replacement
Z63.6 | caregiver stress; caregiver burden; caregiver strain
Z74.01 | bedbound; bed bound; bedridden; bed confined
Z74.09 | chairbound; limited mobility
Z79.52 | long term steroid; long term steroids; long term systemic steroid; chronic steroid; chronic prednisone; long term prednisone; chronic steroids; chronic systemic steroid
Z79.2 | long term antibiotic; long term antibiotics; suppressive antibiotics; chronic suppressive antibiotic; suppressive antibiotic
Z79.899 | high risk med monitoring; high risk drug monitoring; high risk medication; high risk medication use; long term drug monitoring; drug toxicity monitoring
Z87.892 | prior anaphylaxis; history of anaphylaxis; previous anaphylaxis; past anaphylaxis
Z88.0 | penicillin allergy; allergic to penicillin; allergy to penicillin
Z93.6 | nephrostomy; nephrostomy tube; urostomy; ileal conduit; ureterostomy
Z95.0 | status post pacemaker; status post pacer; pacer
Z95.2 | status post aortic valve replacement; status post mitral valve replacement; mechanical aortic valve replacement; mechanical avr; mech avr
Z97.4 | hearing aid user; hearing aid dependence; wears hearing aids; external hearing aid
`;
