/** Bones, joints, muscles, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const BONE_AND_JOINT_WORDS = `
# bones, joints, muscles
leg | lower limb; lower extremity; lower leg |
arm | upper limb; upper extremity; upper arm |
back pain | dorsalgia; low back pain | M54.9 M54.50
low back pain | low back pain | M54.50
lower back pain | low back pain | M54.50
mid back pain | pain in thoracic spine | M54.6
upper back pain | pain in thoracic spine | M54.6
neck pain | cervicalgia | M54.2
lumbago | low back pain | M54.50
joint pain | pain in unspecified joint | M25.50
knee pain | pain in knee | M25.569
shoulder pain | pain in shoulder | M25.519
hip pain | pain in hip | M25.559
ankle pain | pain in ankle and joints of foot | M25.579
foot pain | pain in foot | M79.673
heel pain | pain in foot; plantar fascial fibromatosis | M79.673
hand pain | pain in hand | M79.643
wrist pain | pain in wrist | M25.539
elbow pain | pain in elbow | M25.529
leg pain | pain in leg | M79.606
arm pain | pain in arm | M79.603
finger pain | pain in finger | M79.646
toe pain | pain in toe | M79.676
rib pain | pleurodynia | R07.81
muscle pain | myalgia | M79.10
muscle aches | myalgia | M79.10
body aches | myalgia | M79.10
muscle spasm | other muscle spasm | M62.838
back spasm | muscle spasm of back | M62.830
muscle cramps | cramp and spasm | R25.2
leg cramps | cramp and spasm; sleep related leg cramps | R25.2
arthritis | osteoarthritis; arthritis | M19.90
degenerative joint disease | osteoarthritis | M19.90
osteoarthritis | osteoarthritis | M19.90
knee arthritis | osteoarthritis of knee | M17.9
hip arthritis | osteoarthritis of hip | M16.9
osteoarthritis knee | unilateral primary osteoarthritis knee; osteoarthritis of knee | M17.9
osteoarthritis hip | unilateral primary osteoarthritis hip; osteoarthritis of hip | M16.9
rheumatoid | rheumatoid arthritis | M06.9
lupus | systemic lupus erythematosus | M32.9
fibromyalgia | fibromyalgia | M79.7
osteoporosis | age related osteoporosis without current pathological fracture | M81.0
brittle bones | age related osteoporosis without current pathological fracture | M81.0
thin bones | disorder of bone density | M85.80
osteopenia | other specified disorders of bone density and structure | M85.80
slipped disc | intervertebral disc displacement lumbar | M51.26
herniated disc | intervertebral disc displacement | M51.26
herniated lumbar disc | intervertebral disc displacement lumbar | M51.26
bulging disc | intervertebral disc displacement | M51.26
degenerative disc disease lumbar | other intervertebral disc degeneration lumbar region | M51.369
spinal stenosis | spinal stenosis | M48.00
lumbar stenosis | spinal stenosis lumbar region | M48.061
scoliosis | scoliosis | M41.9
tennis elbow | lateral epicondylitis | M77.10
golfers elbow | medial epicondylitis | M77.00
frozen shoulder | adhesive capsulitis of shoulder | M75.00
rotator cuff tear | rotator cuff tear or rupture not specified as traumatic | M75.100
torn rotator cuff | rotator cuff tear or rupture not specified as traumatic | M75.100
shoulder impingement | impingement syndrome of shoulder | M75.40
shoulder bursitis | bursitis of shoulder | M75.50
hip bursitis | trochanteric bursitis | M70.60
bursitis | bursopathy | M71.9
tendonitis | enthesopathy tendinitis | M77.9
tendinitis | enthesopathy tendinitis | M77.9
achilles tendonitis | achilles tendinitis | M76.60
plantar fasciitis | plantar fascial fibromatosis | M72.2
heel spur | calcaneal spur | M77.30
bunion | hallux valgus; bunion | M20.10 M21.619
hammertoe | hammer toe | M20.40
hammer toe | hammer toe | M20.40
flat feet | flat foot | M21.40
trigger finger | trigger finger | M65.30
ganglion cyst | ganglion | M67.40
torn meniscus | tear of meniscus current injury | S83.209A
meniscus tear | tear of meniscus current injury | S83.209A
acl tear | sprain of anterior cruciate ligament | S83.519A
knee sprain | sprain of knee | S83.90XA
ankle sprain | sprain of unspecified ligament of ankle | S93.409A
sprained ankle | sprain of unspecified ligament of ankle | S93.409A
twisted ankle | sprain of unspecified ligament of ankle | S93.409A
wrist sprain | sprain of wrist | S63.509A
sprained wrist | sprain of wrist | S63.509A
whiplash | sprain of ligaments of cervical spine | S13.4XXA
neck strain | strain of muscle fascia and tendon at neck level | S16.1XXA
back strain | strain of muscle fascia and tendon of lower back | S39.012A
lumbar strain | strain of muscle fascia and tendon of lower back | S39.012A
muscle strain | strain of muscle |
hamstring strain | strain of muscle fascia and tendon of posterior muscle group at thigh level | S76.319A
groin strain | strain of muscle fascia and tendon of adductor of thigh | S76.219A
broken arm | fracture of upper arm; fracture of forearm | S42.309A S52.90XA
broken leg | unspecified fracture of lower leg | S82.90XA S82.209A
broken wrist | fracture of lower end of radius; fracture of carpal bone | S62.109A S52.509A
wrist fracture | fracture of lower end of radius; fracture of carpal bone | S62.109A S52.509A
broken ankle | other fracture of lower leg | S82.899A
broken hip | fracture of neck of femur | S72.009A
hip fracture | fracture of neck of femur | S72.009A
broken finger | fracture of phalanx of finger | S62.609A
broken toe | unspecified fracture of toe | S92.919A
broken nose | fracture of nasal bones | S02.2XXA
broken rib | fracture of one rib | S22.39XA
broken ribs | multiple fractures of ribs | S22.49XA
broken collarbone | fracture of clavicle | S42.009A
collarbone fracture | fracture of clavicle | S42.009A
boxers fracture | fracture of neck of metacarpal bone |
head injury | unspecified injury of head | S09.90XA
black eye | contusion of eyelid and periocular area | S00.10XA
stitches out | encounter for removal of sutures | Z48.02
suture removal | encounter for removal of sutures | Z48.02
knee replacement | presence of artificial knee joint | Z96.659
hip replacement | presence of artificial hip joint | Z96.649
# limbs that were taken off
bka | acquired absence of leg below knee | Z89.519
bka right | acquired absence of right leg below knee | Z89.511
bka left | acquired absence of left leg below knee | Z89.512
below knee amputation | acquired absence of leg below knee | Z89.519
aka right | acquired absence of right leg above knee | Z89.611
aka left | acquired absence of left leg above knee | Z89.612
above knee amputation | acquired absence of leg above knee | Z89.619
toe amputation status | acquired absence of other toe | Z89.429
septic arthritis | pyogenic arthritis unspecified | M00.9
infected joint | pyogenic arthritis unspecified | M00.9
septic joint | pyogenic arthritis unspecified | M00.9
septic knee | pyogenic arthritis knee | M00.9
septic arthritis knee | arthritis due to other bacteria knee | M00.869
gouty arthritis | gout unspecified | M10.9
gout big toe | idiopathic gout ankle and foot | M10.079
gout toe | idiopathic gout ankle and foot | M10.079
gout foot | idiopathic gout ankle and foot | M10.079
tophaceous gout | chronic gout unspecified with tophus | M1A.9XX1
chronic gout | chronic gout unspecified without tophus | M1A.9XX0
pseudogout | other chondrocalcinosis | M11.20
cppd | other chondrocalcinosis | M11.20
chondrocalcinosis | other chondrocalcinosis | M11.20
joint inflammation | arthropathy unspecified; arthritis | M12.9 M19.90
glenohumeral arthritis | osteoarthritis shoulder | M19.019
shoulder arthritis | osteoarthritis shoulder | M19.019
thumb arthritis | osteoarthritis of first carpometacarpal joint | M18.9
cmc arthritis | osteoarthritis of first carpometacarpal joint | M18.9
thumb cmc arthritis | osteoarthritis of first carpometacarpal joint | M18.9
basal joint arthritis | osteoarthritis of first carpometacarpal joint | M18.9
basilar thumb arthritis | osteoarthritis of first carpometacarpal joint | M18.9
thumb oa | osteoarthritis of first carpometacarpal joint | M18.9
cmc oa | osteoarthritis of first carpometacarpal joint | M18.9
multiple joint pain | pain in unspecified joint; polyarthritis | M25.50 M25.59
joint pain multiple sites | pain in other specified joint | M25.59 M25.50
joint aches | pain in unspecified joint | M25.50
aching joints | pain in unspecified joint | M25.50
fallen arches | flat foot acquired | M21.40
leg length discrepancy | unequal limb length acquired | M21.70
uneven legs | unequal limb length acquired | M21.70
unequal leg length | unequal limb length acquired | M21.70
chondromalacia | chondromalacia patellae | M22.40
pfps | patellofemoral disorders | M22.2X9
meniscal tear | tear of unspecified meniscus | S83.209A
degenerative meniscus tear | derangement of meniscus due to old tear | M23.209
old meniscus tear | derangement of meniscus due to old tear | M23.209
swollen knee | effusion knee | M25.469
knee swelling | effusion knee | M25.469
water on the knee | effusion knee | M25.469
fluid on knee | effusion knee | M25.469
fluid on the knee | effusion knee | M25.469
swollen joint | effusion unspecified joint | M25.40
swollen ankle joint | effusion ankle | M25.473
swollen elbow | effusion elbow | M25.429
swollen wrist | effusion wrist | M25.439
thumb pain | pain in fingers | M79.646
pain in thumb | pain in fingers | M79.646
calf pain | pain in lower leg | M79.669
shin pain | pain in lower leg | M79.669
bilateral leg pain | pain in leg | M79.604 M79.605
mctd | mixed connective tissue disease other overlap syndromes | M35.1
dermatomyositis | dermatopolymyositis unspecified organ involvement unspecified | M33.90
hypermobility | hypermobility syndrome | M35.7
curvature of spine | scoliosis unspecified | M41.9
crooked spine | scoliosis unspecified | M41.9
scoliosis thoracic | scoliosis thoracic region | M41.9
hunchback | unspecified kyphosis | M40.209
pars defect | spondylolysis | M43.00
lumbar spondylolisthesis | spondylolisthesis lumbar region | M43.16
cervical spondylosis | spondylosis without myelopathy or radiculopathy cervical region | M47.812
cervical arthritis | spondylosis without myelopathy or radiculopathy cervical region | M47.812
neck arthritis | spondylosis without myelopathy or radiculopathy cervical region | M47.812
arthritis of neck | spondylosis without myelopathy or radiculopathy cervical region | M47.812
lumbar spondylosis | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
lumbar facet arthropathy | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
lumbar facet syndrome | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
facet arthritis lumbar | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
facet syndrome lumbar | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
facet arthropathy | spondylosis without myelopathy or radiculopathy | M47.819
lumbar arthritis | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
back arthritis | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
arthritis of back | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
arthritis of spine | spondylosis unspecified | M47.9
disc degeneration lumbar | other intervertebral disc degeneration lumbar region | M51.369
cervical degenerative disc disease | other cervical disc degeneration | M50.30
cervical disc degeneration | other cervical disc degeneration | M50.30
nerve root compression | radiculopathy | M54.10
sciatic pain | sciatica | M54.30
sciatic nerve pain | sciatica | M54.30
back pain with sciatica | lumbago with sciatica | M54.40
lower backache | low back pain | M54.50
stiff neck | cervicalgia | M54.2
neck stiffness | cervicalgia | M54.2
middle back pain | pain in thoracic spine | M54.6
sacroiliac joint dysfunction | sacrococcygeal disorders | M53.3
lumbar spasm | muscle spasm of back | M62.830
neck spasm | other muscle spasm | M62.838
charley horse | cramp and spasm | R25.2
leg cramp | cramp and spasm | R25.2
muscle wasting | muscle wasting and atrophy not elsewhere classified unspecified site | M62.50
deconditioning | other malaise | R53.81
deconditioned | other malaise | R53.81
physical deconditioning | other malaise | R53.81
tendinopathy | enthesopathy unspecified | M77.9
baker cyst | synovial cyst of popliteal space | M71.20
bakers cyst | synovial cyst of popliteal space | M71.20
popliteal cyst | synovial cyst of popliteal space | M71.20
housemaids knee | prepatellar bursitis | M70.40
student's elbow | olecranon bursitis | M70.20
greater trochanteric pain syndrome | trochanteric bursitis | M70.60
gtps | trochanteric bursitis | M70.60
biceps tendinitis | bicipital tendinitis | M75.20
biceps tendonitis | bicipital tendinitis | M75.20
bicipital tendonitis | bicipital tendinitis | M75.20
subacromial bursitis | bursitis of shoulder | M75.50
achilles tendinopathy | achilles tendinitis | M76.60
jumpers knee | patellar tendinitis | M76.50
jumper's knee | patellar tendinitis | M76.50
pttd | posterior tibial tendinitis | M76.829
itb syndrome | iliotibial band syndrome | M76.30
ball of foot pain | metatarsalgia | M77.40
fibro | fibromyalgia | M79.7
chondritis rib | chondrocostal junction syndrome | M94.0
senile osteoporosis | age-related osteoporosis without current pathological fracture | M81.0
low bone mass | other specified disorders of bone density and structure | M85.80
low bone density | other specified disorders of bone density and structure | M85.80
osteomyelitis foot | osteomyelitis unspecified | M86.9
severs disease | juvenile osteochondrosis of tarsus | M92.60
osteoporotic compression fracture | age-related osteoporosis with current pathological fracture vertebra | M80.08XA
osteoporotic vertebral fracture | age-related osteoporosis with current pathological fracture vertebra | M80.08XA
limping | other abnormalities of gait and mobility | R26.89
limp | other abnormalities of gait and mobility | R26.89
abnormal gait | unspecified abnormalities of gait and mobility | R26.9
abnormal mri | abnormal findings on diagnostic imaging of other specified body structures | R93.89
abnormal imaging | abnormal findings on diagnostic imaging of other specified body structures | R93.89
abnormal x ray | abnormal findings on diagnostic imaging of other specified body structures | R93.89
abnormal xray | abnormal findings on diagnostic imaging of other specified body structures | R93.89
abnormal mri spine | abnormal findings on diagnostic imaging of other parts of musculoskeletal system | R93.7
abnormal bone scan | abnormal findings on diagnostic imaging of other parts of musculoskeletal system | R93.7
abnormal x ray bone | abnormal findings on diagnostic imaging of other parts of musculoskeletal system | R93.7
back pain radiating to leg | lumbago with sciatica; lumbar radiculopathy | M54.40 M54.16
back pain radiating down leg | lumbago with sciatica; lumbar radiculopathy | M54.40 M54.16
back pain radiating | lumbago with sciatica | M54.40
swollen fingers | effusion hand; localized swelling | M25.449 M79.89
painful toenail | ingrowing nail; pain in toes | L60.0 M79.676
osteoporotic hip fracture | age-related osteoporosis with current pathological fracture femur | M80.059A
osteoporosis hip fracture | age-related osteoporosis with current pathological fracture femur | M80.059A
muscle tear | strain of muscle; rupture of muscle nontraumatic | M62.10
claw toe | other deformities of toe acquired | M20.5X9
claw toes | other deformities of toe acquired | M20.5X9
bone spur | osteophyte | M25.70
bone pain | other specified disorders of bone | M89.8X9
pinched nerve elbow | lesion of ulnar nerve | G56.20
djd lumbar | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
djd lumbar spine | spondylosis without myelopathy or radiculopathy lumbar region | M47.816
djd cervical spine | spondylosis without myelopathy or radiculopathy cervical region | M47.812
djd spine | spondylosis unspecified | M47.9
djd back | spondylosis unspecified | M47.9 M47.816
`;
