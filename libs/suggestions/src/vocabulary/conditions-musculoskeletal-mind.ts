/** code or header | phrases: bones and joints, injuries, nerves, mind, children, cancer, encounters and status. */
export const MUSCULOSKELETAL_AND_MIND_CONDITIONS = `
M19.90 | osteoarthritis; arthritis; degenerative joint disease; degenerative arthritis; joint arthritis
M15.9 | generalized osteoarthritis; polyarthritis osteoarthritis; multiple joint osteoarthritis; osteoarthritis multiple sites
M17.9 | knee osteoarthritis; knee arthritis; degenerative joint disease knee; knee degenerative arthritis
M17.1 | primary osteoarthritis knee; right knee osteoarthritis; left knee osteoarthritis; unilateral primary osteoarthritis knee; right knee degenerative joint disease; left knee degenerative joint disease; right knee arthritis; left knee arthritis
M17.0 | bilateral knee osteoarthritis; bilateral primary osteoarthritis of knee; bilateral knee arthritis
M17.3 | posttraumatic osteoarthritis knee; posttraumatic arthritis knee
M16.9 | hip osteoarthritis; hip arthritis
M16.1 | primary osteoarthritis hip; right hip osteoarthritis; left hip osteoarthritis; right hip degenerative joint disease; left hip degenerative joint disease; right hip arthritis; left hip arthritis; unilateral primary osteoarthritis hip
M16.0 | bilateral hip osteoarthritis; bilateral hip arthritis
M19.01 | shoulder osteoarthritis; shoulder arthritis; glenohumeral osteoarthritis; glenohumeral arthritis; acromioclavicular arthritis; acromioclavicular osteoarthritis; AC joint arthritis
M19.07 | ankle osteoarthritis; foot osteoarthritis; ankle arthritis; foot arthritis; midfoot arthritis
M19.03 | wrist osteoarthritis; wrist arthritis
M19.04 | hand osteoarthritis; hand arthritis; finger arthritis
M18.1 | thumb arthritis; CMC arthritis; basal joint arthritis; carpometacarpal osteoarthritis; thumb carpometacarpal arthritis; first carpometacarpal osteoarthritis
M18.0 | bilateral thumb carpometacarpal osteoarthritis; bilateral CMC arthritis
M47.812 | cervical spondylosis; cervical arthritis; cervical osteoarthritis; cervical facet arthropathy
M47.816 | lumbar spondylosis; lumbar arthritis; lumbar osteoarthritis; lumbar facet arthropathy
M06.9 | rheumatoid arthritis
M05.9 | seropositive rheumatoid arthritis
M06.00 | seronegative rheumatoid arthritis
M32.9 | systemic lupus erythematosus; lupus; SLE
M35.00 | Sjogren syndrome; Sjogren's; sicca syndrome
M34.9 | scleroderma; systemic sclerosis
M35.3 | polymyalgia rheumatica
M31.6 | giant cell arteritis; temporal arteritis
M45.9 | ankylosing spondylitis
M79.7 | fibromyalgia
M79.10 | myalgia; muscle pain; muscle aches; body aches
M62.838 | muscle spasm; muscle spasms
M62.830 | back spasm; muscle spasm of back
R25.2 | muscle cramps; leg cramps; cramps
M25.50 | joint pain; arthralgia; multiple joint pain
M25.51 | shoulder pain
M25.52 | elbow pain
M25.53 | wrist pain
M25.55 | hip pain; groin hip pain
M25.56 | knee pain
M25.57 | ankle pain; foot joint pain
M79.64 | hand pain; finger pain; thumb pain
M79.641 | right hand pain
M79.642 | left hand pain
M79.67 | foot pain; toe pain; heel pain
M79.60 | limb pain
M79.601 | right arm pain
M79.602 | left arm pain
M79.604 | right leg pain
M79.605 | left leg pain
M79.62 | upper arm pain
M79.63 | forearm pain
M79.65 | thigh pain
M79.66 | calf pain; lower leg pain; shin pain
M25.46 | knee effusion; knee swelling; effusion of knee
M25.41 | shoulder effusion
M25.47 | ankle effusion; foot effusion; ankle joint swelling
M25.561 | right knee pain
M25.562 | left knee pain
M54.2 | neck pain; cervicalgia
M54.50 | low back pain; lower back pain; lumbago; lumbar pain; acute low back pain; chronic low back pain
M54.9 | back pain; backache; dorsalgia
M54.6 | thoracic back pain; mid back pain; upper back pain; thoracic spine pain
M54.3 | sciatica
M54.4 | lumbago with sciatica; low back pain with sciatica
M54.12 | cervical radiculopathy; pinched nerve in neck; cervical radiculitis; cervical nerve impingement
M54.16 | lumbar radiculopathy; lumbar nerve root impingement; lumbar radiculitis
M54.17 | lumbosacral radiculopathy
M50.30 | cervical disc degeneration; cervical degenerative disc disease; degenerative disc disease cervical
M50.20 | cervical disc herniation; cervical herniated nucleus pulposus; herniated cervical disc; cervical disc displacement
M51.26 | lumbar disc herniation; lumbar herniated nucleus pulposus; herniated lumbar disc; lumbar disc displacement; bulging lumbar disc; lumbar disc bulge
M51.27 | L5-S1 disc herniation; lumbosacral disc herniation
M51.360 | lumbar degenerative disc disease with discogenic back pain
M51.369 | lumbar degenerative disc disease; lumbar disc degeneration; degenerative disc disease lumbar
M51.9 | degenerative disc disease; disc disease
M48.02 | cervical spinal stenosis; cervical stenosis
M48.061 | lumbar spinal stenosis; lumbar stenosis; spinal stenosis of lumbar region
M48.062 | lumbar spinal stenosis with neurogenic claudication; lumbar stenosis with neurogenic claudication
M48.00 | spinal stenosis
M43.16 | lumbar spondylolisthesis
M43.10 | spondylolisthesis
M41.9 | scoliosis
M41.129 | adolescent idiopathic scoliosis
M40.209 | kyphosis
M46.1 | sacroiliitis
M53.3 | sacroiliac joint pain; sacroiliac joint dysfunction; coccyx pain; coccydynia; tailbone pain
M75.10 | rotator cuff tear; torn rotator cuff; rotator cuff rupture
M75.11 | incomplete rotator cuff tear; partial rotator cuff tear; partial thickness rotator cuff tear
M75.12 | complete rotator cuff tear; full thickness rotator cuff tear
S46.01 | traumatic rotator cuff tear; rotator cuff strain
M75.4 | shoulder impingement; impingement syndrome of shoulder; subacromial impingement; impingement syndrome
M75.5 | shoulder bursitis; subacromial bursitis; bursitis of shoulder
M75.0 | adhesive capsulitis; frozen shoulder
M75.2 | bicipital tendinitis; biceps tendinitis; biceps tendonitis
M75.3 | calcific tendinitis of shoulder; calcific tendonitis shoulder
M75.8 | rotator cuff tendinitis; rotator cuff tendonitis; rotator cuff tendinopathy; rotator cuff tendinosis; shoulder tendinitis
M77.1 | tennis elbow; lateral epicondylitis
M77.0 | golfer's elbow; medial epicondylitis
M70.2 | olecranon bursitis; elbow bursitis
M70.6 | trochanteric bursitis; greater trochanteric bursitis; hip bursitis; greater trochanteric pain syndrome; trochanteric pain syndrome
M70.4 | prepatellar bursitis
M70.5 | pes anserine bursitis; knee bursitis
M76.6 | Achilles tendinitis; Achilles tendonitis; Achilles tendinopathy
S86.01 | Achilles tendon rupture; Achilles rupture; ruptured Achilles tendon; Achilles tear
M72.2 | plantar fasciitis; plantar fascial fibromatosis
M77.4 | metatarsalgia
M77.3 | heel spur; calcaneal spur; bone spur heel
M76.5 | patellar tendinitis; patellar tendonitis; jumper's knee; patellar tendinopathy
M76.3 | iliotibial band syndrome; IT band syndrome
M76.82 | posterior tibial tendinitis; posterior tibial tendon dysfunction
M76.7 | peroneal tendinitis; peroneal tendonitis
M76.4 | tibial collateral bursitis; Pellegrini Stieda
M22.2X | patellofemoral pain syndrome; patellofemoral syndrome; runner's knee; anterior knee pain syndrome; patellofemoral disorder
M22.4 | chondromalacia patella; chondromalacia patellae
M23.20 | old meniscus tear; degenerative meniscal tear
S83.20 | meniscus tear; torn meniscus; meniscal tear; acute meniscus tear
S83.24 | medial meniscus tear; medial meniscal tear; tear of medial meniscus
S83.28 | lateral meniscus tear; lateral meniscal tear; tear of lateral meniscus
S83.51 | anterior cruciate ligament tear; anterior cruciate ligament sprain; torn anterior cruciate ligament; anterior cruciate ligament rupture; anterior cruciate ligament strain; ACL injury
S83.52 | posterior cruciate ligament tear; posterior cruciate ligament sprain; posterior cruciate ligament strain; posterior cruciate ligament injury; posterior cruciate ligament rupture
S83.41 | medial collateral ligament sprain; medial collateral ligament strain; medial collateral ligament tear; medial collateral ligament injury
S83.42 | lateral collateral ligament sprain; lateral collateral ligament tear; lateral collateral ligament strain; lateral collateral ligament injury
S83.9 | knee sprain; sprain of knee
S93.40 | ankle sprain; sprained ankle; rolled ankle; twisted ankle
S93.49 | talofibular ligament sprain; anterior talofibular ligament sprain; lateral ankle sprain; ATFL sprain
S93.43 | high ankle sprain; syndesmotic sprain; tibiofibular ligament sprain
S93.42 | deltoid ligament sprain
S93.60 | foot sprain
S93.32 | Lisfranc fracture; Lisfranc injury; Lisfranc fracture dislocation; Lisfranc sprain; Lisfranc dislocation; tarsometatarsal joint dislocation
S92.30 | metatarsal fracture
S63.50 | wrist sprain
S53.40 | elbow sprain
S43.40 | shoulder sprain
S43.5 | acromioclavicular sprain; AC joint sprain; AC sprain; acromioclavicular joint sprain; AC joint separation grade 1
S43.10 | AC separation; shoulder separation; acromioclavicular separation; acromioclavicular joint dislocation
S43.00 | shoulder dislocation; dislocated shoulder
S43.43 | superior glenoid labrum lesion; SLAP tear; SLAP lesion; superior labral tear
S39.012 | lumbar strain; low back strain; lumbosacral strain; back strain; strained back; strain of lower back; pulled back muscle
S33.5 | lumbar sprain
S13.4 | whiplash; cervical sprain; neck sprain; whiplash injury
S16.1 | cervical strain; neck strain; strained neck muscle
S29.012 | thoracic strain; upper back strain
S76.31 | hamstring strain; hamstring tear; pulled hamstring
S76.11 | quadriceps strain; quadriceps tendon tear; quadriceps tendon rupture
S76.21 | groin strain; adductor strain; groin pull
S86.11 | calf strain; gastrocnemius strain; gastrocnemius tear
S86.81 | lower leg muscle strain
S46.21 | biceps tendon rupture; distal biceps tear; biceps tear; biceps strain
S06.0X0 | concussion; concussion without loss of consciousness; mild traumatic brain injury
S06.0X1 | concussion with brief loss of consciousness
F07.81 | postconcussive syndrome; post concussion syndrome; postconcussional syndrome
S09.90 | head injury; head trauma; minor head injury; closed head injury
S00.83 | facial contusion; contusion of face; forehead contusion
S01.81 | forehead laceration; facial laceration; chin laceration; laceration of face; laceration of forehead
S01.01 | scalp laceration
S61.21 | finger laceration; laceration of finger; cut finger
S61.41 | hand laceration; laceration of hand; palm laceration
S51.81 | forearm laceration
S81.81 | lower leg laceration; leg laceration; shin laceration
S91.31 | foot laceration
S90.3 | foot contusion
S80.0 | knee contusion
S60.22 | hand contusion
S70.0 | hip contusion
S20.21 | rib contusion; chest wall contusion; bruised ribs
S22.3 | rib fracture; fractured rib; broken rib
S22.4 | multiple rib fractures; rib fractures
S42.20 | proximal humerus fracture; fracture of proximal humerus; upper humerus fracture; humeral head fracture
S42.00 | clavicle fracture; broken collarbone; collarbone fracture
S42.02 | midshaft clavicle fracture; clavicle shaft fracture
S42.12 | acromion fracture
S42.30 | humeral shaft fracture; humerus fracture
S52.50 | distal radius fracture; wrist fracture distal radius; fracture of distal radius; broken wrist
S52.53 | Colles fracture; Colles' fracture
S52.12 | radial head fracture
S52.02 | olecranon fracture
S52.60 | distal ulna fracture
S62.10 | wrist fracture; carpal fracture
S62.00 | scaphoid fracture; navicular fracture of wrist
S62.30 | metacarpal fracture; hand fracture metacarpal
S62.33 | boxer's fracture; boxer fracture; metacarpal neck fracture; fifth metacarpal neck fracture
S62.60 | finger fracture; phalanx fracture of finger; broken finger
S62.63 | distal phalanx fracture of finger; tuft fracture; finger distal phalanx fracture; distal phalanx fracture
S62.62 | middle phalanx fracture of finger
S62.61 | proximal phalanx fracture of finger
S62.50 | thumb fracture; broken thumb
S72.00 | hip fracture; femoral neck fracture; broken hip
S72.14 | intertrochanteric fracture
S72.30 | femur shaft fracture
S82.00 | patella fracture; broken kneecap; kneecap fracture
S82.20 | tibia shaft fracture; tibial shaft fracture
S82.14 | tibial plateau fracture bicondylar
S82.12 | lateral tibial plateau fracture
S82.6 | lateral malleolus fracture; distal fibula fracture; fracture of lateral malleolus
S82.5 | medial malleolus fracture
S82.84 | bimalleolar fracture; bimalleolar ankle fracture
S82.85 | trimalleolar fracture; trimalleolar ankle fracture
S82.89 | ankle fracture; broken ankle
S82.40 | fibula fracture; fibular fracture; fibula shaft fracture
S92.35 | fifth metatarsal fracture; 5th metatarsal fracture; Jones fracture; fracture of fifth metatarsal; dancer's fracture
S92.31 | first metatarsal fracture; 1st metatarsal fracture
S92.32 | second metatarsal fracture; 2nd metatarsal fracture
S92.33 | third metatarsal fracture; 3rd metatarsal fracture
S92.34 | fourth metatarsal fracture; 4th metatarsal fracture
S92.00 | calcaneus fracture; heel fracture; calcaneal fracture
S92.91 | toe fracture; broken toe; fractured toe
S92.40 | great toe fracture; big toe fracture
S92.90 | foot fracture; broken foot
S32.010 | L1 compression fracture; wedge compression fracture of first lumbar vertebra; L1 wedge compression fracture
S32.020 | L2 compression fracture; wedge compression fracture of second lumbar vertebra
S32.030 | L3 compression fracture
S32.040 | L4 compression fracture
S32.9 | pelvic fracture; fracture of pelvis
S02.2 | nasal fracture; nasal bone fracture; broken nose
M48.50 | vertebral compression fracture; compression fracture of vertebra; collapsed vertebra
M80.08 | osteoporotic compression fracture; age related osteoporosis with vertebral fracture; osteoporotic vertebral compression fracture; osteoporotic vertebral fracture
M84.36 | tibial stress fracture; stress fracture of tibia
M84.37 | metatarsal stress fracture; stress fracture of foot; stress fracture of metatarsal
M81.0 | osteoporosis; age related osteoporosis; senile osteoporosis; postmenopausal osteoporosis
M85.80 | osteopenia
M89.9 | bone disorder
M87.9 | avascular necrosis; osteonecrosis
M87.05 | avascular necrosis of hip; avascular necrosis of femoral head; idiopathic aseptic necrosis of femur
M86.9 | osteomyelitis
M00.9 | septic arthritis; septic joint
M65.3 | trigger finger
M65.31 | trigger thumb
M65.32 | trigger index finger; index trigger finger; index finger trigger
M65.33 | trigger middle finger; trigger long finger
M65.34 | trigger ring finger
M65.35 | trigger little finger; trigger small finger
M65.84 | stenosing tenosynovitis of finger; flexor tenosynovitis of finger; tenosynovitis of hand; tenosynovitis of index finger
M65.4 | de Quervain; de Quervain's tenosynovitis; de Quervain tenosynovitis; radial styloid tenosynovitis
M65.9 | tenosynovitis; synovitis
M72.0 | Dupuytren; Dupuytren's contracture; palmar fibromatosis
M67.4 | ganglion cyst; ganglion
M67.43 | ganglion cyst of wrist; wrist ganglion; dorsal wrist ganglion cyst
M71.2 | Baker's cyst; popliteal cyst
M77.9 | tendinitis; tendonitis; tendinopathy; enthesopathy
M71.9 | bursitis
M20.1 | hallux valgus; bunion deformity
M21.61 | bunion
M20.4 | hammertoe; hammer toe; hammertoes
M20.2 | hallux rigidus; hallux limitus
M21.4 | flat foot; flat feet; pes planus; acquired pes planus
M21.37 | foot drop; drop foot
M21.16 | genu varum
M92.52 | Osgood Schlatter; Osgood-Schlatter disease; tibial tubercle apophysitis
M92.6 | Sever's disease; Sever disease; calcaneal apophysitis
M93.2 | osteochondritis dissecans
M23.4 | loose body in knee
M25.36 | knee instability
M25.31 | shoulder instability
M25.61 | shoulder stiffness
M25.66 | knee stiffness
M24.4 | recurrent dislocation of joint
M26.60 | temporomandibular joint disorder; TMJ dysfunction; TMJ syndrome
M62.81 | generalized muscle weakness
R26.89 | antalgic gait
R26.81 | unsteady gait; unsteadiness; balance problem; imbalance
R29.6 | repeated falls; frequent falls; recurrent falls
M62.84 | sarcopenia
G56.0 | carpal tunnel syndrome; carpal tunnel
G56.2 | cubital tunnel syndrome; ulnar neuropathy; ulnar nerve lesion; ulnar nerve entrapment
G57.1 | meralgia paresthetica
G57.6 | Morton's neuroma; Morton neuroma
G57.5 | tarsal tunnel syndrome
G57.3 | peroneal neuropathy; peroneal nerve palsy
G62.9 | peripheral neuropathy; polyneuropathy; neuropathy
G60.9 | idiopathic peripheral neuropathy; hereditary neuropathy
G62.0 | drug induced polyneuropathy; chemotherapy induced peripheral neuropathy; chemotherapy induced neuropathy
G62.1 | alcoholic polyneuropathy
G58.9 | mononeuropathy
G54.0 | brachial plexus disorder; thoracic outlet syndrome
G51.0 | Bell's palsy; facial palsy; Bell palsy
G50.0 | trigeminal neuralgia
M79.2 | neuralgia; neuritis; neuropathic pain
R20.2 | paresthesia; tingling; pins and needles
R20.0 | numbness
R25.1 | tremor; hand tremor
G25.0 | essential tremor; benign essential tremor; familial tremor
G25.81 | restless legs syndrome; restless leg syndrome
R51.9 | headache
G44.209 | tension headache; tension type headache
G44.009 | cluster headache
G44.86 | cervicogenic headache
G44.40 | medication overuse headache; rebound headache
R51.0 | headache with orthostatic component
G43.909 | migraine; migraine headache
G43.109 | migraine with aura; classical migraine
G43.009 | migraine without aura; common migraine
G43.709 | chronic migraine; chronic migraine without aura
G43.719 | intractable chronic migraine; chronic migraine without aura intractable
G43.919 | intractable migraine
G43.829 | menstrual migraine
G43.809 | vestibular migraine; ocular migraine
G40.909 | epilepsy; seizure disorder
G40.919 | intractable epilepsy
G40.209 | complex partial seizures; focal epilepsy impaired awareness; localization related epilepsy complex partial seizures
R56.9 | seizure; convulsion
R56.00 | febrile seizure
G45.9 | transient ischemic attack; TIA; mini stroke
G35.D | multiple sclerosis
G35.A | relapsing remitting multiple sclerosis; relapsing-remitting MS; RRMS
G35.C0 | secondary progressive multiple sclerosis
G35.B0 | primary progressive multiple sclerosis
G20.A1 | Parkinson's disease; Parkinson disease; Parkinsons
G20.B1 | Parkinson's disease with dyskinesia
G20.C | parkinsonism
G30.9 | Alzheimer's disease; Alzheimer's dementia; Alzheimer disease
G31.84 | mild cognitive impairment
R41.3 | memory loss; forgetfulness; memory problems; short term memory loss
R41.0 | confusion; disorientation
R41.82 | altered mental status
R41.840 | attention deficit; poor concentration
F03.90 | dementia; senile dementia
F01.50 | vascular dementia
G31.83 | Lewy body dementia
G70.00 | myasthenia gravis
G80.9 | cerebral palsy
G91.9 | hydrocephalus
G93.2 | idiopathic intracranial hypertension; pseudotumor cerebri
G89.29 | chronic pain; other chronic pain
G89.4 | chronic pain syndrome
G89.18 | postoperative pain; acute postprocedural pain
G90.50 | complex regional pain syndrome; reflex sympathetic dystrophy
G90.09 | autonomic neuropathy
G47.9 | sleep disturbance; sleep disorder
I69.30 | late effects of stroke; sequelae of stroke; late effect of ischemic stroke; sequelae of ischemic stroke; residual of stroke; late effect of cerebral infarction
R47.01 | aphasia
R47.81 | slurred speech
R47.1 | dysarthria
R29.810 | facial droop; facial weakness
R27.0 | ataxia
F32.A | depression; depressive disorder; situational depression unspecified
F32.9 | major depression; major depressive disorder; major depressive disorder single episode
F32.0 | major depressive disorder single episode mild; mild major depression; mild depression
F32.1 | major depressive disorder single episode moderate; moderate major depression; moderate depression
F32.2 | major depressive disorder single episode severe; severe major depression
F33.9 | recurrent major depression; major depressive disorder recurrent; recurrent depression
F33.0 | major depressive disorder recurrent mild
F33.1 | major depressive disorder recurrent moderate
F33.2 | major depressive disorder recurrent severe
F33.40 | major depressive disorder recurrent in remission
F33.41 | major depressive disorder recurrent in partial remission
F33.42 | major depressive disorder recurrent in full remission
F32.5 | major depressive disorder in full remission
F34.1 | dysthymia; persistent depressive disorder; dysthymic disorder
F41.9 | anxiety; anxiety disorder
F41.1 | generalized anxiety disorder; generalized anxiety
F41.0 | panic disorder; panic attacks; panic attack
F40.10 | social anxiety disorder; social phobia
F41.8 | anxiety with depression; anxiety and depression mixed; anxious depression
F43.10 | posttraumatic stress disorder; PTSD
F43.12 | chronic posttraumatic stress disorder
F43.20 | adjustment disorder
F43.21 | adjustment disorder with depressed mood; grief reaction
F43.22 | adjustment disorder with anxiety
F43.23 | adjustment disorder with mixed anxiety and depressed mood
F43.0 | acute stress reaction; acute stress disorder
F42.9 | obsessive compulsive disorder
F90.9 | attention deficit hyperactivity disorder; attention deficit disorder; ADHD
F90.0 | attention deficit hyperactivity disorder inattentive type; ADHD predominantly inattentive; ADHD inattentive
F90.1 | attention deficit hyperactivity disorder hyperactive type
F90.2 | attention deficit hyperactivity disorder combined type; ADHD combined type
F84.0 | autism; autism spectrum disorder; autistic disorder
F31.9 | bipolar disorder; bipolar affective disorder; manic depression
F31.81 | bipolar 2 disorder; bipolar II disorder; bipolar II
F20.9 | schizophrenia
F25.9 | schizoaffective disorder
F29 | psychosis
F50.9 | eating disorder
F50.00 | anorexia nervosa
F50.20 | bulimia nervosa; bulimia
F60.3 | borderline personality disorder
F17.210 | cigarette dependence; cigarette smoker; nicotine dependence cigarettes; tobacco dependence cigarettes; smokes cigarettes
F17.200 | smoker; nicotine dependence; tobacco use disorder; tobacco dependence; smoking; tobacco abuse; current smoker; nicotine addiction
F17.290 | vaping; e-cigarette use; vapes nicotine
Z72.0 | tobacco use
F10.10 | alcohol abuse; mild alcohol use disorder; alcohol use disorder mild
F10.20 | alcohol dependence; alcoholism; moderate alcohol use disorder; severe alcohol use disorder; alcohol use disorder moderate; alcohol use disorder severe
F10.21 | alcohol dependence in remission; alcohol use disorder in remission; alcohol use disorder severe in sustained remission
F11.20 | opioid dependence; opioid addiction; opioid use disorder moderate; opioid use disorder severe; severe opioid use disorder
F11.10 | opioid abuse; opioid use disorder mild
F11.21 | opioid dependence in remission; opioid use disorder in remission
F12.10 | cannabis abuse; marijuana abuse; cannabis use disorder mild
F12.20 | cannabis dependence; cannabis use disorder moderate; cannabis use disorder severe
F14.10 | cocaine abuse
F14.20 | cocaine dependence
F15.20 | methamphetamine dependence; methamphetamine use disorder severe
R45.851 | suicidal ideation; suicidal thoughts
R45.4 | irritability; anger
F43.9 | stress; stress reaction
Z73.3 | stressful life; burnout
F63.9 | impulse control disorder
F91.9 | conduct disorder; behavior problem child
F80.9 | speech delay; language delay; developmental speech disorder
F80.1 | expressive language delay; expressive language disorder
R62.50 | developmental delay
R62.51 | failure to thrive
R63.30 | feeding difficulties; feeding difficulty
P59.9 | neonatal jaundice; newborn jaundice; jaundice of newborn
P92.9 | newborn feeding problem
R10.83 | colic; infantile colic
L70.4 | infantile acne
N39.44 | nocturnal enuresis; bedwetting
R68.12 | fussy infant; fussy baby
Q66.89 | clubfoot
Q65.89 | developmental dysplasia of hip; hip dysplasia
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
C78.00 | lung metastases; metastasis to lung
C77.9 | lymph node metastases; metastatic lymph node
D32.9 | meningioma
D33.3 | acoustic neuroma; vestibular schwannoma
D36.9 | benign neoplasm
D49.9 | tumor
D47.2 | monoclonal gammopathy; MGUS; monoclonal gammopathy of undetermined significance
Z94.0 | kidney transplant; renal transplant; kidney transplant status; status post kidney transplant
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
Z87.891 | former smoker; history of smoking; history of tobacco use; quit smoking; ex smoker
Z77.22 | secondhand smoke exposure
Z91.14 | medication noncompliance; noncompliance with medication
Z00.00 | annual physical; annual exam; wellness exam; routine physical; annual wellness visit; routine general medical examination; health maintenance exam; preventive health exam; general adult medical examination; welladult examination
Z00.129 | wellchild; wellchild check; wellchild visit; wellchild examination; routine child health examination; WCC
Z01.419 | wellwoman examination; annual gynecologic exam; gynecological exam routine; annual gyn exam; wellwoman visit; wellwoman
Z01.818 | preoperative examination; preop exam; preoperative clearance; preoperative evaluation; pre-op evaluation; preoperative medical evaluation; surgical clearance
Z01.810 | preoperative cardiovascular examination; preoperative cardiac clearance; cardiac clearance for surgery; preoperative cardiac evaluation
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
Z30.430 | IUD insertion; insertion of intrauterine device
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
