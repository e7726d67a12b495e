/** code or header | phrases: what clinics write every day and neither titles nor index say so. */
export const EVERYDAY_CONDITIONS = `
A04.72 | clostridium difficile infection; clostridioides difficile colitis; clostridioides difficile infection
A04.71 | recurrent clostridium difficile colitis; recurrent clostridium difficile infection
E11.9 | insulin dependent type 2 diabetes; insulin dependent type 2 diabetes mellitus; insulin requiring type 2 diabetes; insulin requiring type 2 diabetes mellitus
I51.9 | heart disease
R09.81 | sinus congestion; nasal stuffiness; stuffy nose; nose congestion
J43.9 | lung emphysema; pulmonary emphysema
R79.89 | elevated LFTs; elevated liver function tests; elevated liver tests
N30.90 | bladder infection
N18.4 | kidney disease stage 4; renal disease stage 4
N18.30 | kidney disease stage 3; renal disease stage 3
N18.5 | kidney disease stage 5; renal disease stage 5
M19.01 | degenerative arthritis shoulder; degenerative joint disease shoulder
M77.8 | wrist tendinitis; wrist tendonitis; forearm tendinitis
R59.0 | swollen lymph node neck; enlarged lymph node neck; swollen cervical lymph node; swollen neck glands; axillary lymph node enlarged; inguinal lymph node enlarged
R59.9 | enlarged lymph node; swollen lymph node; swollen glands; lymph node enlargement
L72.9 | skin cyst; back cyst; cyst back; cyst neck; neck skin cyst
D22.9 | mole; changing mole; multiple moles; atypical mole; benign mole
L81.4 | sun spot; age spot; liver spot; solar lentigo; solar lentigines; lentigines; lentigo
B35.3 | foot fungus; fungal infection foot; fungal infection feet
Z86.73 | remote stroke; remote cva; remote cerebrovascular accident; old cerebrovascular accident; remote tia
G25.0 | essential tremor hand; essential tremor; familial tremor; benign essential tremor
R41.3 | memory impairment; memory problem; memory difficulty; memory deficit; forgetfulness; short term memory loss
H57.89 | red eye; eye redness; eye irritation; eye discharge
T63.481 | insect sting; insect sting reaction
Z00.00 | complete physical; complete physical exam; complete physical examination; yearly physical; general physical; annual checkup; yearly checkup
Z12.4 | pap smear; pap test; screening pap; screening pap smear; routine pap smear; cervical cancer screening
Z78.0 | postmenopausal; postmenopausal status
A09 | infectious gastroenteritis; infectious diarrhea; infectious colitis; traveler's diarrhea; travelers diarrhea
B07.8 | common wart; verruca vulgaris; hand wart; finger wart
Z21 | HIV; HIV infection; HIV positive; asymptomatic HIV infection; living with HIV; HIV positive status
B20 | HIV disease; AIDS; symptomatic HIV
Z29.81 | HIV PrEP; HIV preexposure prophylaxis; preexposure prophylaxis; PrEP for HIV; PrEP counseling
E03.8 | subclinical hypothyroidism
F12.90 | marijuana use; cannabis use; THC use
F07.81 | postconcussion syndrome; postconcussive syndrome; post concussion syndrome; post concussive syndrome; postconcussional syndrome; persistent postconcussive symptoms
G47.19 | excessive daytime sleepiness; daytime sleepiness; daytime somnolence; excessive sleepiness
G90.51 | complex regional pain syndrome upper limb; complex regional pain syndrome arm; complex regional pain syndrome hand; complex regional pain syndrome wrist
G90.52 | complex regional pain syndrome lower limb; complex regional pain syndrome leg; complex regional pain syndrome foot; complex regional pain syndrome ankle
H04.55 | nasolacrimal duct obstruction acquired; acquired nasolacrimal duct obstruction
I11.9 | hypertensive heart disease; hypertensive cardiovascular disease
I82.40 | leg deep vein thrombosis; deep vein thrombosis leg; lower extremity deep vein thrombosis; leg blood clot
I82.50 | chronic deep vein thrombosis; chronic leg deep vein thrombosis; chronic lower extremity deep vein thrombosis
I82.51 | chronic femoral vein thrombosis; chronic femoral deep vein thrombosis; chronic deep vein thrombosis femoral vein
I82.53 | chronic popliteal vein thrombosis; chronic popliteal deep vein thrombosis; chronic deep vein thrombosis popliteal vein
I62.00 | nontraumatic subdural hematoma; spontaneous subdural hematoma
I62.03 | chronic subdural hematoma
J35.2 | enlarged adenoids; adenoid hypertrophy; large adenoids; adenoidal hypertrophy
J35.3 | enlarged tonsils and adenoids; adenotonsillar hypertrophy; hypertrophy of tonsils and adenoids
J30.2 | seasonal allergies; seasonal allergic rhinitis; seasonal allergy
L21.0 | dandruff; cradle cap scalp seborrhea
L02.32 | boil buttock; furuncle buttock
L02.12 | boil neck; furuncle neck
L02.02 | boil face; furuncle face
L02.22 | boil trunk; furuncle trunk; boil back; boil chest; boil groin; boil abdomen
L02.42 | boil axilla; boil armpit; boil leg; boil arm; boil thigh; furuncle axilla; furuncle thigh; furuncle leg; furuncle arm
L64.9 | female pattern hair loss; male pattern hair loss; male pattern baldness; pattern hair loss; androgenic alopecia; female pattern alopecia; pattern alopecia
L57.8 | sun damaged skin; photodamage; photodamaged skin; actinic damage; sun damage; solar elastosis; chronic sun damage
M11.20 | pseudogout; calcium pyrophosphate deposition disease; CPPD; calcium pyrophosphate arthropathy; CPPD arthritis
M11.26 | pseudogout knee; calcium pyrophosphate knee; CPPD knee; chondrocalcinosis knee
M11.23 | pseudogout wrist; calcium pyrophosphate wrist; CPPD wrist; chondrocalcinosis wrist
M11.21 | pseudogout shoulder; chondrocalcinosis shoulder; CPPD shoulder
M11.27 | pseudogout ankle; chondrocalcinosis ankle; CPPD ankle
M35.7 | hypermobility; joint hypermobility; benign joint hypermobility; hypermobility syndrome; generalized joint hypermobility
M48.56 | lumbar compression fracture; lumbar vertebral compression fracture; compression fracture lumbar spine; compression fracture lumbar vertebra
M48.54 | thoracic compression fracture; thoracic vertebral compression fracture; compression fracture thoracic spine; compression fracture thoracic vertebra
N89.8 | vaginal dryness; vaginal irritation; vaginal itching; vaginal lesion
R10.20 | pelvic pain
R10.21 | right pelvic pain
R10.22 | left pelvic pain
R10.31 | right groin pain; right inguinal pain
R10.32 | left groin pain; left inguinal pain
R10.30 | groin pain; inguinal pain
R23.3 | easy bruising; bruises easily; spontaneous bruising; excessive bruising; spontaneous ecchymoses
R26.9 | abnormal gait; gait abnormality; gait disturbance
R41.840 | difficulty concentrating; poor concentration; trouble concentrating; attention deficit concentration; inability to concentrate
R41.89 | brain fog; cognitive changes; mental fog
R43.0 | loss of smell; anosmia; lost sense of smell
R43.2 | loss of taste; altered taste; lost sense of taste; metallic taste
R09.89 | throat clearing; chronic throat clearing; chest congestion
R13.10 | painful swallowing; odynophagia; pain with swallowing; swallowing difficulty
R19.5 | positive FIT test; positive FIT; positive fecal immunochemical test; positive stool DNA test; positive cologuard test; positive cologuard; abnormal cologuard
R73.09 | elevated A1c; elevated hemoglobin A1c; abnormal glucose; high A1c; abnormal A1c; elevated glucose tolerance
R79.89 | abnormal TSH; elevated TSH; low TSH; high TSH; abnormal hormone level; elevated creatinine; elevated ferritin; elevated troponin; elevated homocysteine
R22.31 | right arm lump; right arm mass; right forearm lump; right forearm mass; right wrist mass; right wrist lump; right hand mass
R22.32 | left arm lump; left arm mass; left forearm lump; left forearm mass; left wrist mass; left wrist lump; left hand mass
R22.41 | right leg lump; right leg mass; right thigh lump; right thigh mass; right foot mass; right calf mass
R22.42 | left leg lump; left leg mass; left thigh lump; left thigh mass; left foot mass; left calf mass
R22.2 | back lump; back mass; chest wall mass; chest wall lump; abdominal wall mass; abdominal wall lump; lump trunk
R22.0 | scalp lump; scalp mass; facial mass; facial lump; lump head
K76.89 | liver lesion; hepatic lesion; liver cyst; hepatic cyst; hepatic nodule; liver nodule
N94.89 | adnexal mass; adnexal cyst; adnexal lesion
S46.81 | trapezius strain; strain of trapezius; trapezius muscle strain; periscapular strain
S46.91 | shoulder strain; upper arm strain; strain of shoulder
S60.45 | splinter finger; finger splinter; superficial foreign body finger; sliver finger
S60.55 | splinter hand; hand splinter; superficial foreign body hand
S90.85 | splinter foot; foot splinter; superficial foreign body foot
S92.50 | fifth toe fracture; fourth toe fracture; third toe fracture; second toe fracture; little toe fracture; lesser toe fracture; small toe fracture
S82.14 | tibial plateau fracture; tibia plateau fracture
S40.86 | insect bite arm; mosquito bite arm; tick bite arm
Z77.22 | secondhand smoke exposure; second hand smoke exposure; passive smoke exposure; passive smoking
Z77.011 | lead exposure; exposure to lead
Z77.120 | mold exposure; exposure to mold
Z20.818 | strep exposure; exposure to strep; streptococcal exposure; pertussis exposure; exposure to pertussis; exposure to meningitis
Z20.828 | influenza exposure; exposure to influenza; exposure to flu; mono exposure; RSV exposure; exposure to hand foot and mouth; measles exposure
Z20.820 | varicella exposure; chickenpox exposure; exposure to chickenpox
Z20.2 | sexually transmitted infection exposure; exposure to sexually transmitted infection; exposure to sexually transmitted disease; sexually transmitted disease exposure; STD exposure; STI exposure; exposure to STD; exposure to STI; exposure to chlamydia; exposure to gonorrhea; exposure to syphilis; exposure to trichomonas; chlamydia exposure; gonorrhea exposure; syphilis exposure; possible STD exposure
Z20.6 | HIV exposure; exposure to HIV
Z20.7 | lice exposure; scabies exposure; exposure to scabies; exposure to lice
Z20.3 | rabies exposure; exposure to rabies; bat exposure
Z20.5 | hepatitis exposure; exposure to hepatitis B; exposure to hepatitis
Z11.4 | HIV screening; screening for HIV; encounter for HIV testing
Z11.3 | STD screening; STI screening; screening for STD; screening for STI; screening for sexually transmitted infection; screening for sexually transmitted disease
Z11.59 | hepatitis C screening; screening for hepatitis C; hepatitis B screening; screening for hepatitis B
Z79.01 | long term anticoagulation; chronic anticoagulation; long term anticoagulant; anticoagulated; anticoagulant therapy; anticoagulation therapy; long term warfarin; chronic warfarin; long term current use of anticoagulant
Z79.631 | long term methotrexate; chronic methotrexate; methotrexate therapy
Z99.89 | CPAP dependence; BiPAP dependence; dependence on CPAP; dependence on BiPAP; CPAP dependent; walker dependence
Z56.6 | stress at work; work stress; job stress; work related stress; occupational stress; job strain
Z71.84 | travel advice; travel consultation; pretravel counseling; pre travel counseling; travel medicine visit; travel counseling; travel health advice
Z71.89 | advance care planning; advance care planning discussion; advance directive discussion; advance directives counseling
Z71.83 | genetic counseling
Z31.69 | preconception counseling; pre conception counseling; preconception care; preconception visit
Z88.0 | penicillin allergy; PCN allergy; amoxicillin allergy; allergy to penicillin; allergic to penicillin
Z88.2 | sulfa allergy; sulfonamide allergy; allergy to sulfa; allergic to sulfa
Z88.1 | cephalosporin allergy; macrolide allergy; vancomycin allergy
Z88.6 | NSAID allergy; aspirin allergy; allergy to aspirin; allergy to NSAIDs
Z88.5 | codeine allergy; opioid allergy; morphine allergy
Z91.030 | bee sting allergy; bee allergy; bee venom allergy; allergy to bee stings; history of bee sting allergy
Z91.038 | wasp allergy; yellow jacket allergy; hymenoptera allergy; stinging insect allergy; insect venom allergy; fire ant allergy
Z91.040 | latex allergy; allergy to latex
Z91.041 | contrast allergy; IV contrast allergy; allergy to contrast; iodinated contrast allergy
Z91.013 | shellfish allergy; seafood allergy; shrimp allergy; fish allergy
Z91.010 | peanut allergy; allergy to peanuts
Z91.0110 | milk allergy; cow's milk allergy; dairy allergy; milk protein allergy
Z91.0120 | egg allergy; allergy to eggs
Z91.018 | food allergy; tree nut allergy; nut allergy; wheat allergy; soy allergy; sesame allergy; food allergies; cashew allergy; walnut allergy
Z91.014 | alpha gal syndrome; alpha gal allergy; mammalian meat allergy
Z87.892 | history of anaphylaxis; prior anaphylaxis; previous anaphylaxis; prior anaphylactic reaction; history of anaphylactic reaction; personal history of anaphylaxis; past anaphylaxis
Z86.0100 | history of colon polyps; personal history of colon polyps; history of colonic polyps; history of polyps of colon; prior colon polyps
Z90.1 | status post left mastectomy; status post right mastectomy; mastectomy status
Z90.13 | status post bilateral mastectomy; bilateral mastectomy; bilateral mastectomies; bilateral mastectomy status
Z34.0 | supervision of normal first pregnancy; normal first pregnancy; first pregnancy supervision; primigravida prenatal care
O21.9 | nausea and vomiting of pregnancy; nausea vomiting pregnancy; vomiting of pregnancy; nausea of pregnancy
`;
