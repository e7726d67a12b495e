/** code or header | phrases of shorthand, dictation and specialty notes; the same rules as for the other condition tables. */
export const WRITTEN_CONDITIONS = `
A52.8 | late latent syphilis
A60.00 | genital herpes outbreak
B00.1 | cold sore; herpes labialis
B07.0 | plantar wart; verruca plantaris
B20 | hiv disease; acquired immunodeficiency syndrome
B35.1 | nail fungus; onychomycosis; fungal toenail
C18.0 | cecum cancer; cecal cancer
C18.2 | ascending colon cancer; right colon cancer
C18.4 | transverse colon cancer
C18.6 | descending colon cancer; left colon cancer
C18.7 | sigmoid adenocarcinoma; sigmoid colon adenocarcinoma; sigmoid colon cancer; sigmoid cancer
C34.1 | upper lobe lung cancer; lung cancer upper lobe; upper lobe lung adenocarcinoma
C34.2 | middle lobe lung cancer; lung cancer middle lobe
C34.3 | lower lobe lung cancer; lung cancer lower lobe; lower lobe lung adenocarcinoma
C50.4 | breast cancer upper outer quadrant; upper outer quadrant breast cancer
C50.2 | breast cancer upper inner quadrant
C50.3 | breast cancer lower inner quadrant
C50.5 | breast cancer lower outer quadrant
C79.51 | bone metastasis; bone metastases; metastasis to bone; bone mets
C78.7 | liver metastasis; liver metastases; hepatic metastasis; liver mets
C78.0 | lung metastasis; lung metastases; pulmonary metastasis; lung mets
C79.31 | brain metastasis; brain metastases; brain mets
D12.0 | cecal adenoma; tubular adenoma cecum; cecum adenomatous polyp
D12.2 | ascending colon adenoma; tubular adenoma ascending colon; ascending colon adenomatous polyp
D12.3 | transverse colon adenoma; tubular adenoma transverse colon; hepatic flexure adenoma; splenic flexure adenoma; transverse colon adenomatous polyp
D12.4 | descending colon adenoma; tubular adenoma descending colon; descending colon adenomatous polyp
D12.5 | sigmoid adenoma; tubular adenoma sigmoid colon; sigmoid colon adenomatous polyp
D12.8 | rectal adenoma; tubular adenoma rectum; rectum adenomatous polyp
D12.6 | colon adenoma; tubular adenoma; tubular adenoma colon; adenomatous colon polyp; tubulovillous adenoma colon
D17.2 | lipoma arm; lipoma leg; lipoma thigh; lipoma forearm; lipoma shoulder
D17.1 | lipoma back; lipoma trunk; lipoma chest; lipoma abdomen
D17.0 | lipoma neck; lipoma scalp; lipoma forehead; lipoma face
D25.0 | submucosal fibroid; submucous fibroid; submucosal leiomyoma
D25.1 | intramural fibroid; intramural leiomyoma
D25.2 | subserosal fibroid; subserosal leiomyoma
D84.821 | immunodeficiency due to drug; drug induced immunosuppression; immunosuppression due to medication
E03.2 | drug induced hypothyroidism; medication induced hypothyroidism
D64.81 | anemia due to chemotherapy; chemotherapy induced anemia; chemo induced anemia; anemia due to antineoplastic chemotherapy
E08.9 | diabetes due to chronic pancreatitis; secondary diabetes due to pancreatitis
F80.1 | expressive speech delay; expressive speech and language delay
F80.2 | mixed receptive expressive language delay; receptive expressive language disorder
S60.11 | subungual hematoma thumb
S60.12 | subungual hematoma index finger
S60.13 | subungual hematoma middle finger
S60.14 | subungual hematoma ring finger
S60.15 | subungual hematoma little finger
S90.21 | subungual hematoma great toe
E43 | severe malnutrition; severe protein calorie malnutrition
E44.0 | moderate malnutrition; moderate protein calorie malnutrition
E44.1 | mild malnutrition; mild protein calorie malnutrition
E66.01 | morbid obesity due to excess calories
E78.01 | familial hypercholesterolemia
E83.39 | hyperphosphatemia; hypophosphatemia
E89.0 | postablative hypothyroidism; postsurgical hypothyroidism
F17.290 | nicotine dependence electronic cigarette; nicotine dependence e-cigarette; nicotine dependence vaping; nicotine dependence vape; vaping nicotine dependence; vapes nicotine
F17.220 | nicotine dependence chewing tobacco; chewing tobacco dependence; smokeless tobacco dependence
F50.01 | anorexia nervosa restricting type
G30.1 | late onset alzheimer dementia; late onset alzheimer disease
G30.0 | early onset alzheimer dementia; early onset alzheimer disease
G43.01 | intractable migraine without aura
G43.11 | intractable migraine with aura
G43.71 | intractable chronic migraine
G47.33 | obstructive sleep apnea on cpap
G72.0 | statin myopathy; drug induced myopathy
G82.21 | complete paraplegia
G82.22 | incomplete paraplegia
H26.49 | posterior capsule opacification; posterior capsular opacification; posterior capsule opacity; secondary cataract; after-cataract; after cataract
H35.31 | dry macular degeneration; nonexudative macular degeneration; dry amd
H35.32 | wet macular degeneration; exudative macular degeneration; neovascular macular degeneration; wet amd
H43.81 | posterior vitreous detachment
H93.1 | tinnitus
I25.10 | coronary artery disease native vessel; coronary artery disease native coronary artery
I42.0 | dilated cardiomyopathy; dilated nonischemic cardiomyopathy; nonischemic dilated cardiomyopathy
I85.10 | esophageal varices in cirrhosis; varices in cirrhosis; cirrhosis with esophageal varices; varices due to cirrhosis
J30.1 | allergic rhinitis due to pollen; pollen allergy; ragweed allergy; hay fever; allergic rhinitis due to ragweed; allergic rhinitis due to grass pollen; seasonal allergic rhinitis due to pollen; seasonal allergic rhinitis due to ragweed pollen
J30.81 | allergic rhinitis due to cat dander; allergic rhinitis due to dog dander; allergic rhinitis due to animal dander; allergic rhinitis cat; allergic rhinitis dog
J30.89 | allergic rhinitis due to dust mite; perennial allergic rhinitis; allergic rhinitis dust mite; allergic rhinitis mold
J33.0 | polyps of nasal cavity; nasal cavity polyps
J34.2 | deviated septum; septal deviation; deviated nasal septum
K42.9 | umbilical hernia
K60.3 | perianal fistula; anal fistula
L23.0 | contact dermatitis due to nickel; nickel allergy dermatitis; nickel dermatitis
L23.7 | poison ivy; poison ivy dermatitis; contact dermatitis due to poison ivy; poison oak
L23.1 | contact dermatitis due to adhesive; adhesive dermatitis
M05.79 | rheumatoid arthritis positive rheumatoid factor multiple joints; rheumatoid arthritis positive rheumatoid factor multiple sites; seropositive rheumatoid arthritis multiple sites; seropositive rheumatoid arthritis multiple joints; rheumatoid arthritis positive rf multiple joints
M05.9 | rheumatoid arthritis positive rheumatoid factor; seropositive rheumatoid arthritis; rheumatoid arthritis positive rf
M06.09 | seronegative rheumatoid arthritis multiple sites; seronegative rheumatoid arthritis multiple joints
M06.00 | seronegative rheumatoid arthritis; rheumatoid arthritis without rheumatoid factor
M32.14 | lupus nephritis
M48.062 | lumbar spinal stenosis neurogenic claudication; lumbar stenosis neurogenic claudication
N25.81 | secondary hyperparathyroidism; secondary renal hyperparathyroidism; renal hyperparathyroidism; secondary hyperparathyroidism renal origin
N52.1 | erectile dysfunction due to diabetes; erectile dysfunction due to disease
O99.01 | anemia in pregnancy; anemia of pregnancy; iron deficiency anemia in pregnancy; iron deficiency anemia of pregnancy
G89.3 | cancer related pain; cancer pain; cancer associated pain; cancer related bone pain; neoplasm related pain; malignant pain; pain due to cancer; pain from metastases; pain from bone metastases
H50.43 | accommodative esotropia
B37.2 | candidal diaper dermatitis; candidal diaper rash; yeast diaper rash; yeast diaper dermatitis; candida diaper dermatitis; diaper candidiasis
I70.21 | atherosclerosis of native arteries of leg with intermittent claudication; atherosclerosis of leg with claudication; atherosclerosis of native arteries with claudication
I70.22 | atherosclerosis of native arteries of leg with rest pain; atherosclerosis of leg with rest pain
Z79.891 | chronic opioid therapy; long term opioid therapy; long term opioid use; chronic opioid use for pain; chronic opiate therapy
C79.51 | osseous metastasis; bony metastasis; skeletal metastasis
C77.3 | axillary nodal metastasis; axillary node metastasis; axillary nodal disease
A56.3 | rectal chlamydia; chlamydial proctitis; chlamydia of rectum; anal chlamydia; chlamydia proctitis
A56.4 | pharyngeal chlamydia; oropharyngeal chlamydia; throat chlamydia
A54.6 | rectal gonorrhea; gonococcal proctitis; anal gonorrhea
A54.5 | pharyngeal gonorrhea; oropharyngeal gonorrhea; throat gonorrhea
F81.0 | reading disorder; reading disability; developmental dyslexia
O34.211 | previous low transverse cesarean; prior low transverse cesarean; prior low transverse cs; previous ltcs; prior ltcs
O34.219 | previous cesarean; prior cesarean; previous c-section; prior c-section; history of cesarean delivery
P92.5 | difficulty latching; difficulty feeding at breast; latch difficulty; poor latch; neonatal difficulty feeding at breast; difficulty latching feeding at breast
P92.6 | failure to thrive in newborn
P59.9 | neonatal jaundice; jaundice newborn
Q82.6 | sacral dimple
R03.0 | elevated blood pressure reading without diagnosis of hypertension
R09.89 | carotid bruit; carotid artery bruit; bruit carotid
R73.09 | elevated fasting glucose
R87.810 | cervical high risk hpv positive; human papillomavirus positive; high risk human papillomavirus positive; high risk human papillomavirus; positive high risk human papillomavirus
R87.612 | lsil pap; low grade squamous intraepithelial lesion pap
S93.49 | sprain atfl; sprain anterior talofibular ligament; atfl sprain
T81.41 | superficial incisional surgical site infection; superficial surgical site infection; superficial wound infection after surgery; superficial postoperative wound infection; superficial surgical wound infection; stitch abscess
T81.42 | deep incisional surgical site infection; deep surgical site infection; deep postoperative wound infection
T81.43 | organ space surgical site infection; intraabdominal abscess after surgery
T81.40 | surgical site infection; postoperative wound infection; post-operative wound infection; surgical wound infection
T81.31 | wound dehiscence; surgical wound dehiscence; dehiscence of surgical wound
T78.01 | anaphylaxis due to peanut; peanut anaphylaxis
T78.04 | anaphylaxis due to fruit
T78.05 | anaphylaxis due to tree nut; anaphylaxis tree nuts
T78.02 | anaphylaxis due to shellfish; shellfish anaphylaxis
Z11.1 | tuberculosis screening; tb screening; ppd placement; ppd reading
Z11.3 | std testing; sti testing; std screening; sti screening; screening for std; screening for sti
Z15.01 | brca1 positive; brca2 positive; brca mutation carrier; brca1 mutation; brca2 mutation; brca positive
Z20.2 | exposure to chlamydia; exposure to gonorrhea; exposure to syphilis; exposure to sti; exposure to std; chlamydia contact; gonorrhea contact; contact with gonorrhea; contact with chlamydia; syphilis contact
Z20.1 | tuberculosis exposure; tb exposure; exposure to tuberculosis
Z20.3 | rabies exposure; exposure to rabies
Z21 | asymptomatic hiv; hiv positive asymptomatic; hiv asymptomatic; asymptomatic hiv infection
G89.4 | chronic pain syndrome
Z30.011 | start oral contraceptive pill; initial prescription oral contraceptive; start birth control pills; oral contraceptive initiation
Z30.41 | oral contraceptive surveillance; birth control pill refill; oral contraceptive refill
Z30.42 | depo provera surveillance; depo-provera injection; depo shot surveillance
Z30.017 | nexplanon insertion; contraceptive implant insertion; implanon insertion
Z30.46 | nexplanon removal; contraceptive implant removal; nexplanon check
Z30.430 | intrauterine device insertion; iud insertion; iud placement; mirena insertion
Z30.432 | iud removal; intrauterine device removal
Z30.433 | iud removal and reinsertion; iud exchange; iud replacement
Z45.018 | pacemaker check; pacemaker interrogation
Z47.2 | hardware removal; removal of hardware; removal of orthopedic hardware
Z66 | dnr status; do not resuscitate; dnr
Z85.828 | history of basal cell carcinoma; history of squamous cell carcinoma of skin; history of basal cell; history bcc; history of non-melanoma skin cancer; history of nonmelanoma skin cancer
Z86.0101 | history of adenomatous polyps; history of colon adenoma; history of tubular adenoma; history of adenomatous colon polyps; personal history of adenomatous polyps; history adenomatous polyp; history of sessile serrated polyp
Z86.0100 | history of colon polyps; history of colonic polyps; personal history of colon polyps; history of polyps of colon
Z86.73 | history of stroke; history of cva; history of tia; prior stroke without residual; old stroke without deficit
Z89.41 | great toe amputated; great toe amputation; status post great toe amputation; hallux amputation; amputation of great toe
Z89.42 | toe amputation; toe amputated; status post toe amputation; amputation of toe
Z89.43 | transmetatarsal amputation; foot amputation; midfoot amputation
Z89.51 | below knee amputation; below knee amputee; bka
Z89.61 | above knee amputation; above knee amputee; aka status
Z90.49 | status post ileal resection; status post ileocecal resection; status post colectomy; status post small bowel resection; status post cholecystectomy; status post appendectomy; status post hemicolectomy; status post sigmoid resection; status post bowel resection
Z90.710 | status post total hysterectomy; status post hysterectomy
Z90.81 | status post splenectomy; asplenia after splenectomy
Z90.5 | status post nephrectomy; solitary kidney after nephrectomy
Z90.79 | status post radical prostatectomy; status post prostatectomy; status post orchiectomy
Z93.0 | tracheostomy in place; tracheostomy dependent; tracheostomy status
Z93.1 | gastrostomy; gastrostomy status; g tube fed; g-tube fed; gastrostomy tube; peg tube; g-tube dependent; peg in place
Z93.2 | ileostomy; ileostomy in place; loop ileostomy
Z93.3 | colostomy; colostomy in place; diverting colostomy; end colostomy
Z94.81 | bone marrow transplant; stem cell transplant; status post bone marrow transplant
Z94.2 | lung transplant; status post lung transplant
Z94.83 | pancreas transplant; status post pancreas transplant
Z94.7 | corneal transplant; status post corneal transplant
Z95.0 | pacemaker; pacemaker in place; permanent pacemaker; dual chamber pacemaker; cardiac pacemaker
Z95.1 | status post cabg; coronary artery bypass graft; status post coronary artery bypass graft; history of cabg
Z95.2 | status post tavr; transcatheter aortic valve replacement; mechanical aortic valve; mechanical mitral valve; prosthetic heart valve; mechanical valve
Z95.3 | bioprosthetic aortic valve; bioprosthetic mitral valve; bioprosthetic valve; tissue valve
Z95.5 | coronarystent; drug eluting stent; status post des; status post stent; status post pci with stent; des to lad; des to rca; des lad; des rca; stent to lad; stent to rca
Z95.810 | icd in place; aicd; implantable cardioverter defibrillator; automatic implantable cardiac defibrillator; biventricular icd
Z95.820 | peripheral stent; iliac stent; sfa stent
Z95.828 | ivc filter; inferior vena cava filter; portacath; implanted port
Z96.1 | pseudophakia; intraocular lens implant; presence of intraocular lens
Z96.65 | total knee replacement status; status post total knee arthroplasty; presence of total knee; status post knee replacement; status post total knee replacement
Z96.64 | status post total hip arthroplasty; presence of total hip; status post hip replacement; status post total hip replacement
Z96.61 | status post shoulder arthroplasty; status post shoulder replacement
Z96.21 | cochlear implant
Z97.4 | hearing aid dependence
Z98.84 | status post gastric bypass; status post sleeve gastrectomy; status post bariatric surgery; history of gastric bypass
Z98.61 | status post coronary angioplasty
Z99.3 | wheelchair dependent; wheelchair dependence; wheelchair bound; dependence on wheelchair
Z99.11 | ventilator dependent; ventilator dependence
Z79.891 | long term opioid use; long-term opioid therapy; chronic opioid therapy; chronic opioid use; long term current use of opiate analgesic
Z91.81 | fall history; history of falls; history of falling
Z91.120 | taking less medication due to cost; rationing medication due to cost
`;
