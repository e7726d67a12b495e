/** code or header | phrases: tumors, status after operations, reasons for an encounter, personal history. */
export const TUMOR_AND_ENCOUNTER_CONDITIONS = `
C50.91 | breast cancer; breast carcinoma; invasive ductal carcinoma of breast; ductal carcinoma of breast
C61 | prostate cancer; prostate adenocarcinoma; adenocarcinoma of prostate
C34.90 | lung cancer; lung adenocarcinoma; non small cell lung cancer; small cell lung cancer
C18.9 | colon cancer; colon adenocarcinoma; colorectal cancer
C20 | rectal cancer
C67.9 | bladder cancer; urothelial carcinoma of bladder
C64 | renal cell carcinoma; kidney cancer
C43.9 | melanoma; malignant melanoma
D03.9 | melanoma in situ
C73 | thyroid cancer; papillary thyroid cancer; papillary thyroid carcinoma; thyroid carcinoma
C56 | ovarian cancer
C54.1 | endometrial cancer; endometrial carcinoma; endometrial adenocarcinoma
C53.9 | cervical cancer
C25.9 | pancreatic cancer; pancreatic adenocarcinoma
C22.0 | hepatocellular carcinoma; hepatoma
C16.9 | gastric cancer; stomach cancer
C15.9 | esophageal cancer; esophageal adenocarcinoma
C71.9 | brain cancer; glioblastoma; brain tumor malignant
C44.91 | basal cell carcinoma; basal cell skin cancer
C44.92 | squamous cell carcinoma of skin; squamous cell skin cancer; cutaneous squamous cell carcinoma
C44.90 | skin cancer
C85.90 | lymphoma; non-Hodgkin lymphoma
C81.90 | Hodgkin lymphoma; Hodgkin's lymphoma
C82.90 | follicular lymphoma
C90.00 | multiple myeloma; myeloma
C95.90 | leukemia
C92.10 | chronic myeloid leukemia; chronic myelogenous leukemia
C91.10 | chronic lymphocytic leukemia
C92.00 | acute myeloid leukemia; acute myeloblastic leukemia
C91.00 | acute lymphoblastic leukemia
D05.1 | ductal carcinoma in situ; DCIS; intraductal carcinoma of breast; stage 0 breast cancer
C79.51 | bone metastases; metastasis to bone; metastatic disease to bone
C78.7 | liver metastases; metastasis to liver
C79.31 | brain metastases; metastasis to brain
C78.00 | metastasis to lung
C77.9 | lymph node metastases; metastatic lymph node
D32.9 | meningioma
D33.3 | acoustic neuroma; vestibular schwannoma
D36.9 | benign neoplasm
D49.9 | tumor
D47.2 | monoclonal gammopathy; MGUS; monoclonal gammopathy of undetermined significance
Z94.0 | kidney allograft; renal allograft; transplant kidney; DDRT; DDKT; LRRT; LDKT; LURT; kidney transplant; renal transplant; kidney transplant status; status post kidney transplant
Z94.4 | liver transplant; status post liver transplant
Z94.1 | heart transplant; status post heart transplant
Z95.1 | status post coronary artery bypass graft; presence of coronary artery bypass graft; history of coronary artery bypass graft
Z95.5 | coronary stent; presence of coronary stent; status post coronary stent; drug eluting stent
Z95.0 | pacemaker; presence of pacemaker; cardiac pacemaker
Z95.810 | implantable cardioverter defibrillator; defibrillator; automatic implantable cardioverter defibrillator
Z95.2 | prosthetic heart valve; mechanical valve; aortic valve replacement; mitral valve replacement; heart valve replacement
Z96.65 | knee replacement status; total knee replacement; presence of artificial knee
Z96.64 | hip replacement status; total hip replacement; presence of artificial hip
Z96.61 | shoulder replacement; presence of artificial shoulder
Z96.1 | pseudophakia; presence of intraocular lens; intraocular lens
Z98.4 | cataract extraction status; status post cataract surgery; cataract surgery; cataract extraction
Z93.3 | colostomy; colostomy status
Z99.2 | dialysis; hemodialysis; hemodialysis dependence; dependence on renal dialysis; on dialysis
Z99.81 | home oxygen; dependence on supplemental oxygen; oxygen dependent; supplemental oxygen dependence
Z90.49 | status post cholecystectomy; absence of gallbladder; status post appendectomy
Z90.710 | status post hysterectomy; absence of uterus and cervix
Z90.10 | status post mastectomy; absence of breast
Z90.5 | status post nephrectomy; absence of kidney
Z90.81 | status post splenectomy; absence of spleen; asplenia
Z98.84 | bariatric surgery status; status post gastric bypass; status post bariatric surgery; sleeve gastrectomy status
Z98.51 | tubal ligation status
Z98.52 | vasectomy status
Z98.891 | history of cesarean section; previous uterine scar
Z98.1 | arthrodesis status; status post spinal fusion; spinal fusion status; status post lumbar fusion
Z89.511 | right below knee amputation
Z89.512 | left below knee amputation
Z87.891 | former smoker; stopped smoking; quit smoking; gave up smoking; gave up cigarettes; stopped cigarettes; history of smoking; history of tobacco use; quit smoking; ex smoker
Z77.22 | secondhand smoke exposure
Z00.00 | annual physical; annual exam; wellness exam; routine physical; annual wellness visit; routine general medical examination; health maintenance exam; preventive health exam; general adult medical examination; welladult examination
Z00.129 | wellchild; wellchild check; wellchild visit; wellchild examination; routine child health examination; WCC
Z01.419 | routine gyn exam; routine gynecological exam; annual gyn; annual gyn visit; wellwoman examination; annual gynecologic exam; gynecological exam routine; annual gyn exam; wellwoman visit; wellwoman
Z01.818 | preoperative examination; preop exam; preoperative clearance; preoperative evaluation; pre-op evaluation; preoperative medical evaluation; surgical clearance
Z01.810 | preop cardiac eval; pre-op cardiac eval; preop CV exam; pre-op CV exam; preop CV evaluation; preop CV clearance; preop CV assessment; pre-op cardiac exam; preop cardiac exam; preop cardiac examination; preoperative cardiac exam; preoperative cardiovascular evaluation; preoperative cardiac assessment; preop cardiac evaluation; preop cardiovascular evaluation; preoperative cardiovascular examination; preoperative cardiac clearance; cardiac clearance for surgery; preoperative cardiac evaluation
Z02.5 | sports physical; sports participation exam
Z02.0 | school physical; school entry examination
Z02.1 | preemployment physical; pre-employment examination
Z02.4 | driver license examination; DOT physical
Z12.11 | screening colonoscopy; colon cancer screening; colorectal cancer screening; screening for colon cancer
Z12.31 | screening mammogram; breast cancer screening; mammogram screening
Z12.4 | cervical cancer screening; screening pap smear; pap smear screening
Z12.5 | prostate cancer screening; PSA screening
Z12.2 | lung cancer screening
Z12.83 | skin cancer screening; full body skin exam screening
Z13.1 | diabetes screening; screening for diabetes
Z13.220 | lipid screening; screening for hyperlipidemia
Z13.820 | osteoporosis screening; screening for osteoporosis
Z11.3 | STD screening; screening for sexually transmitted disease; STI screening
Z11.4 | HIV screening
Z11.59 | hepatitis C screening; screening for viral disease
Z11.1 | tuberculosis screening; TB screening
Z13.31 | depression screening
Z23 | immunization; vaccination; encounter for immunization; need for vaccination; flu shot; influenza vaccine; vaccines given; immunizations
Z30.011 | oral contraceptive initiation; birth control pill prescription
Z30.41 | oral contraceptive surveillance; surveillance of contraceptive pills; contraceptive pill refill
R53.0 | cancer related fatigue; cancer-related fatigue; neoplasm related fatigue; malignancy related fatigue; fatigue due to cancer; cancer fatigue
Z30.430 | IUD placed today; IUD inserted; IUD inserted today; LNG IUD placed; hormonal IUD placed; copper IUD placed; Mirena placed; IUD insertion; insertion of intrauterine device
Z30.431 | IUD check; routine checking of intrauterine device
Z30.432 | IUD removal; removal of intrauterine device
Z30.433 | IUD removal and reinsertion
Z30.017 | Nexplanon insertion; contraceptive implant insertion
Z30.013 | injectable contraceptive initiation
Z30.42 | depo provera surveillance; surveillance of injectable contraceptive
Z30.09 | contraception counseling; contraceptive counseling; birth control counseling; family planning advice
Z30.2 | sterilization encounter
Z32.01 | positive pregnancy test
Z32.02 | negative pregnancy test
Z34.90 | normal pregnancy supervision; prenatal care; routine prenatal visit
Z33.1 | incidental pregnancy
Z48.02 | suture removal; removal of sutures; staple removal
Z48.01 | surgical dressing change
Z47.1 | aftercare following joint replacement; aftercare following knee replacement; aftercare following hip replacement
Z47.89 | orthopedic aftercare
Z48.815 | aftercare following digestive surgery; postoperative visit digestive system surgery
Z48.89 | surgical aftercare; postoperative visit; normal postoperative course; post-op check; postoperative follow up
Z51.11 | chemotherapy encounter; encounter for chemotherapy; antineoplastic chemotherapy
Z51.12 | immunotherapy encounter; antineoplastic immunotherapy
Z51.0 | radiation therapy encounter
Z51.81 | therapeutic drug monitoring; drug level monitoring
Z71.3 | dietary counseling; nutrition counseling
Z71.6 | tobacco counseling; smoking cessation counseling
Z76.0 | medication refill; prescription refill; med refill
Z68 | body mass index
Z20.822 | COVID exposure; exposure to COVID-19; contact with COVID-19
Z20.2 | STD exposure; exposure to sexually transmitted disease
Z91.81 | fall risk; history of falling
Z85.3 | history of breast cancer; personal history of breast cancer
Z85.46 | history of prostate cancer
Z85.038 | history of colon cancer
Z85.820 | history of melanoma
Z85.828 | history of skin cancer; history of basal cell carcinoma; history of squamous cell carcinoma of skin
Z85.850 | history of thyroid cancer; history of papillary thyroid cancer
Z85.118 | history of lung cancer
Z86.73 | history of stroke; history of transient ischemic attack; history of cerebrovascular accident
Z86.711 | history of pulmonary embolism
Z86.718 | history of deep vein thrombosis; history of DVT
Z86.0100 | history of colon polyps; history of colonic polyps; personal history of colon polyps
Z87.442 | history of kidney stones; history of nephrolithiasis
Z87.440 | history of urinary tract infection; history of recurrent UTI
Z87.11 | history of peptic ulcer
Z87.01 | history of recurrent pneumonia; history of pneumonia
Z86.16 | history of COVID-19
Z87.39 | history of gout; history of musculoskeletal disease
Z80.0 | family history of colon cancer; family history of colorectal cancer; family history of gastrointestinal cancer
Z80.3 | family history of breast cancer
Z82.49 | family history of heart disease; family history of coronary artery disease
Z83.3 | family history of diabetes
Z59.00 | homelessness; homeless
Z63.0 | marital problems; relationship problems
Z60.2 | living alone
Z56.0 | unemployment
Z59.41 | food insecurity
Z74.09 | impaired mobility
`;
