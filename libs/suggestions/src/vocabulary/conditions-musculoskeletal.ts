/** code or header | phrases: bones, joints and muscles, and their injuries. */
export const MUSCULOSKELETAL_CONDITIONS = `
M34.1 | limited scleroderma; limited systemic sclerosis; limited cutaneous systemic sclerosis
M35.01 | Sjogren's syndrome with dry eyes; Sjogren's with keratoconjunctivitis; Sjogren's syndrome with keratoconjunctivitis sicca
M33.10 | dermatomyositis; adult dermatomyositis
M06.1 | adult-onset Still's disease; adult onset Still disease; AOSD
M45.9 | axial spondyloarthritis; radiographic axial spondyloarthritis
M45.A0 | non-radiographic axial spondyloarthritis; nonradiographic axial spondyloarthritis; nr-axSpA
M19.01 | AC joint osteoarthritis; osteoarthritis of AC joint; acromioclavicular joint osteoarthritis; AC joint DJD; acromioclavicular joint arthritis
M19.07 | subtalar arthritis; subtalar osteoarthritis; first MTP arthritis; first MTP osteoarthritis; first metatarsophalangeal arthritis; talonavicular arthritis; tibiotalar arthritis; midfoot osteoarthritis; great toe arthritis
M54.12 | right arm radiculopathy; left arm radiculopathy; upper extremity radiculopathy; arm radiculopathy; C5 radiculopathy; C6 radiculopathy; C7 radiculopathy
M54.16 | leg radiculopathy; lower extremity radiculopathy; L4 radiculopathy; L5 radiculopathy; right leg radiculopathy; left leg radiculopathy
M54.17 | S1 radiculopathy
G57.0 | piriformis syndrome; sciatic nerve entrapment
G25.89 | scapular dyskinesis; scapular dyskinesia; scapulothoracic dyskinesis
M25.36 | patellar instability; unstable patella
M23.5 | chronic knee instability; chronic ACL deficiency; ACL deficient knee
M20.5X | claw toe; crossover toe; overlapping toe; clawtoe
M92.6 | Haglund's deformity; Haglund deformity; Haglund's disease
M77.5 | foot tendinitis; ankle tendinitis; foot tendonitis; ankle tendonitis; extensor tendinitis of foot; foot tendinopathy; ankle tendinopathy
M65.83 | intersection syndrome; wrist extensor tenosynovitis; ECU tenosynovitis; extensor carpi ulnaris tenosynovitis
M67.44 | mucous cyst of finger; digital mucous cyst; finger mucous cyst; mucoid cyst of finger
R22.4 | knee mass; mass of knee; leg mass; mass of leg; thigh mass; mass of thigh; lump on leg; calf mass; foot mass; mass of foot; ankle mass; soft tissue mass of thigh; soft tissue mass of leg
R22.3 | arm mass; mass of arm; forearm mass; mass of forearm; hand mass; mass of hand; wrist mass; mass of wrist; elbow mass; shoulder mass; lump on arm; axillary mass; soft tissue mass of arm; soft tissue mass of shoulder
M79.89 | arm swelling; swelling of arm; hand swelling; finger swelling; swollen hand
G58.0 | intercostal neuralgia; intercostal neuropathy
G58.8 | pudendal neuralgia; pudendal neuropathy
G54.1 | lumbosacral plexopathy; lumbar plexopathy
G54.0 | brachial plexopathy
G47.63 | bruxism; sleep bruxism; nocturnal bruxism; sleep related bruxism; teeth grinding
T84.84 | painful total knee; painful total hip; painful knee replacement; painful hip replacement; painful total knee arthroplasty; painful total hip arthroplasty
M76.82 | posterior tibial tendon dysfunction; PTTD; posterior tibialis tendinitis; posterior tibial tendinopathy; adult acquired flatfoot deformity
M24.17 | osteochondral lesion of talus; osteochondral defect of talus; talar dome lesion
M93.27 | osteochondritis dissecans of talus
M25.87 | anterior ankle impingement; ankle impingement; sesamoiditis
M94.26 | chondromalacia of knee; knee chondromalacia
M76.89 | distal hamstring tendinitis
M70.5 | pes anserine bursitis; pes bursitis; pes anserinus bursitis
M65.24 | calcific tendinitis of hand
M75.2 | biceps tendinopathy; proximal biceps tendinopathy; long head of biceps tendinitis; biceps tenosynovitis
M75.3 | calcific rotator cuff tendinitis; calcific tendinopathy of shoulder
M75.8 | rotator cuff syndrome of shoulder; shoulder tendinitis; shoulder tendonitis; shoulder tendinopathy
M62.08 | diastasis recti; rectus diastasis
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
M96.1 | failed back surgery syndrome; failed back syndrome; postlaminectomy syndrome; post laminectomy syndrome
M47.12 | cervical spondylotic myelopathy; cervical spondylosis with myelopathy; degenerative cervical myelopathy; cervical spondylogenic myelopathy
M51.37 | lumbosacral degenerative disc disease; lumbosacral disc degeneration; L5-S1 degenerative disc disease; L5-S1 disc degeneration
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
S46.01 | traumatic rotator cuff tear; acute traumatic rotator cuff tear; traumatic full-thickness rotator cuff tear; acute traumatic full-thickness rotator cuff tear; traumatic rotator cuff rupture; traumatic supraspinatus tear
S46.01 | traumatic rotator cuff tear; rotator cuff strain
M75.4 | shoulder impingement; impingement syndrome of shoulder; subacromial impingement; impingement syndrome
M75.5 | shoulder bursitis; subacromial bursitis; bursitis of shoulder
M75.0 | adhesive capsulitis; frozen shoulder
M75.2 | bicipital tendinitis; biceps tendinitis; biceps tendonitis
M75.3 | calcific tendinitis of shoulder; calcific tendonitis shoulder
M75.8 | rotator cuff tendinitis; rotator cuff tendonitis; rotator cuff tendinopathy; rotator cuff tendinosis; shoulder tendinitis
M77.1 | tennis elbow; lateral epicondylitis
M77.0 | golfer's elbow; medial epicondylitis
M70.7 | ischial bursitis; hip bursitis
M76.0 | gluteal tendinopathy; gluteal tendinitis; gluteus medius tendinopathy; gluteus medius tendinitis
M76.89 | quadriceps tendinitis; quadriceps tendinopathy; hamstring tendinopathy; hamstring tendinitis; proximal hamstring tendinopathy
M70.2 | olecranon bursitis; elbow bursitis
M70.6 | trochanteric bursitis; greater trochanteric bursitis; greater trochanteric pain syndrome; trochanteric pain syndrome
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
S93.43 | high ankle sprain; syndesmotic sprain; syndesmosis injury; syndesmotic injury; syndesmosis sprain; tibiofibular ligament sprain
S93.62 | Lisfranc sprain; Lisfranc ligament sprain; tarsometatarsal sprain; midfoot sprain
S93.52 | turf toe; sprain of great toe metatarsophalangeal joint
S93.42 | deltoid ligament sprain
S93.60 | foot sprain
S93.32 | Lisfranc fracture; Lisfranc injury; Lisfranc fracture dislocation; Lisfranc dislocation; tarsometatarsal joint dislocation
S92.30 | metatarsal fracture
S63.50 | wrist sprain
S53.40 | elbow sprain
S43.40 | shoulder sprain
S43.5 | acromioclavicular sprain; AC joint sprain; AC sprain; acromioclavicular joint sprain; AC joint separation grade 1
S43.10 | AC separation; shoulder separation; acromioclavicular separation; acromioclavicular joint dislocation
S43.01 | anterior shoulder dislocation; anterior dislocation of shoulder; anterior glenohumeral dislocation
S43.02 | posterior shoulder dislocation; posterior dislocation of shoulder
S43.00 | shoulder dislocation; dislocated shoulder
S43.49 | labral tear; labral tear of shoulder; Bankart lesion; Bankart tear; glenoid labral tear; anterior labral tear; posterior labral tear
S73.19 | labral tear of hip; hip labral tear; acetabular labral tear; torn hip labrum
M25.85 | femoroacetabular impingement; hip impingement; femoroacetabular impingement syndrome; FAI
S43.43 | superior glenoid labrum lesion; SLAP tear; SLAP lesion; superior labral tear
S39.012 | lumbar strain; low back strain; lumbosacral strain; back strain; strained back; strain of lower back; pulled back muscle
S33.5 | lumbar sprain
S13.4 | whiplash; cervical sprain; neck sprain; whiplash injury
S16.1 | cervical strain; neck strain; strained neck muscle
S29.012 | thoracic strain; upper back strain
S76.01 | hip strain; hip flexor strain; gluteal strain; strain of hip flexor; strained hip flexor; iliopsoas strain
S76.31 | hamstring strain; hamstring tear; pulled hamstring
S76.11 | quad strain; quad tear; quad tendon tear; quad tendon rupture
S76.11 | quadriceps strain; quadriceps tendon tear; quadriceps tendon rupture
S76.21 | groin strain; adductor strain; groin pull
S86.11 | calf strain; gastrocnemius strain; gastrocnemius tear
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
S52.50 | distal radius fracture; wrist fracture distal radius; fracture of distal radius
S52.53 | Colles fracture; Colles' fracture
S52.12 | radial head fracture
S52.02 | olecranon fracture
S52.61 | ulnar styloid fracture; fracture of ulnar styloid
S52.51 | radial styloid fracture; fracture of radial styloid
S52.60 | distal ulna fracture
S62.10 | wrist fracture; carpal fracture
S62.00 | scaphoid fracture; navicular fracture of wrist
S62.30 | metacarpal fracture; hand fracture metacarpal
S62.33 | boxer's fracture; boxer fracture; metacarpal neck fracture; fifth metacarpal neck fracture
S62.60 | finger fracture; phalanx fracture of finger; broken finger
S62.63 | distal phalanx fracture of finger; tuft fracture; finger distal phalanx fracture; distal phalanx fracture
S62.62 | middle phalanx fracture of finger
S62.61 | proximal phalanx fracture of finger
S63.64 | gamekeeper's thumb; gamekeeper thumb; skier's thumb; skier thumb; ulnar collateral ligament tear of thumb; ulnar collateral ligament injury of thumb; thumb UCL tear; thumb UCL sprain
S63.63 | PIP joint sprain of finger; proximal interphalangeal joint sprain; jammed finger; PIP sprain
S53.44 | ulnar collateral ligament sprain of elbow; elbow UCL sprain; elbow UCL tear; ulnar collateral ligament tear of elbow
S62.50 | thumb fracture; broken thumb
S72.00 | hip fracture; femoral neck fracture; broken hip
S72.14 | intertrochanteric fracture
S72.30 | femur shaft fracture
S82.00 | patella fracture; broken kneecap; kneecap fracture
S82.20 | tibia shaft fracture; tibial shaft fracture
S82.14 | tibial plateau fracture bicondylar
S82.12 | lateral tibial plateau fracture
S82.6 | lateral malleolus fracture; fracture of lateral malleolus
S82.83 | distal fibula fracture; distal fibular fracture; proximal fibula fracture; proximal fibular fracture
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
S92.91 | broken toe; fractured toe
S92.40 | great toe fracture; big toe fracture
S92.90 | foot fracture; broken foot
S32.010 | L1 compression fracture; wedge compression fracture of first lumbar vertebra; L1 wedge compression fracture
S32.020 | L2 compression fracture; wedge compression fracture of second lumbar vertebra
S32.030 | L3 compression fracture
S32.040 | L4 compression fracture
S32.59 | pubic rami fracture; pubic ramus fracture; superior pubic ramus fracture; inferior pubic ramus fracture
S32.9 | pelvic fracture; fracture of pelvis
S02.2 | nasal fracture; nasal bone fracture; broken nose
M48.50 | vertebral compression fracture; compression fracture of vertebra; collapsed vertebra
M80.08 | osteoporotic compression fracture; age related osteoporosis with vertebral fracture; osteoporotic vertebral compression fracture; osteoporotic vertebral fracture
M84.36 | tibial stress fracture; stress fracture of tibia
M84.37 | metatarsal stress fracture; second metatarsal stress fracture; third metatarsal stress fracture; fourth metatarsal stress fracture; fifth metatarsal stress fracture; navicular stress fracture; calcaneal stress fracture; stress fracture of foot; stress fracture of metatarsal
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
M72.2 | plantar fibroma; plantar fibromatosis; Ledderhose disease
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
M23.9 | internal derangement of knee
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
`;
