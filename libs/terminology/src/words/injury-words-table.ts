/** Injuries, foreign bodies, poisonings, complications, as patients and hurried coders write them: `phrase | official wording; other wording | codes to offer first`. */
export const INJURY_WORDS = `
# accidents
bee sting | toxic effect of venom of bees | T63.441A
wasp sting | toxic effect of venom of wasps | T63.461A
spider bite | toxic effect of venom of spider | T63.301A
snake bite | toxic effect of venom of snake | T63.001A
allergic reaction | allergy unspecified | T78.40XA
anaphylaxis | anaphylactic shock unspecified | T78.2XXA
food allergy | allergy status; food allergy status | Z91.018
peanut allergy | allergy to peanuts | Z91.010
penicillin allergy | allergy status to penicillin | Z88.0
drug allergy | allergy status to drugs | Z88.9
sulfa allergy | allergy status to sulfonamides | Z88.2
latex allergy | latex allergy status | Z91.040
side effect of medication | adverse effect of drug | T50.905A
medication reaction | adverse effect of drug | T50.905A
heat exhaustion | heat exhaustion | T67.5XXA
heat stroke | heatstroke | T67.01XA
splinter | superficial foreign body |
puncture wound | puncture wound |
surgical site infection | infection following a procedure | T81.40XA T81.41XA
wound infection | infection following a procedure; local infection of wound | T81.49XA
wound check | encounter for change or removal of nonsurgical wound dressing; encounter for other specified surgical aftercare | Z48.00 Z48.89
# injuries by the names that surgeons give them
jones fracture | displaced fracture of fifth metatarsal bone | S92.353A
boxer fracture | displaced fracture of neck of fifth metacarpal bone | S62.339A
boxers fracture right | displaced fracture of neck of fifth metacarpal bone right hand | S62.336A
boxers fracture left | displaced fracture of neck of fifth metacarpal bone left hand | S62.337A
tuft fracture | fracture of distal phalanx of finger |
finger tip | distal phalanx of finger |
fingertip | distal phalanx of finger |
tip of finger | distal phalanx of finger |
tip of thumb | distal phalanx of thumb |
tip of toe | distal phalanx of toe |
dancers fracture | displaced fracture of fifth metatarsal bone |
hangmans fracture | fracture of second cervical vertebra |
nightstick fracture | fracture of shaft of ulna |
skiers thumb | sprain of metacarpophalangeal joint of thumb |
gamekeepers thumb | sprain of metacarpophalangeal joint of thumb |
turf toe | sprain of metatarsophalangeal joint of great toe |
jammed finger | unspecified sprain of finger | S63.619A
rotator cuff strain | strain of muscle and tendon of the rotator cuff | S46.019A
labral tear hip | other sprain of hip | S73.199A
hip labral tear | other sprain of hip | S73.199A
labral tear shoulder | superior glenoid labrum lesion of shoulder | S43.439A
slap tear | superior glenoid labrum lesion of shoulder | S43.439A
fingertip amputation | traumatic transphalangeal amputation of finger |
closed head injury | unspecified injury of head | S09.90XA
bump on head | contusion of scalp; unspecified injury of head | S00.03XA
bumped head | contusion of scalp; unspecified injury of head | S09.90XA
hit head | unspecified injury of head | S09.90XA
goose egg head | contusion of scalp | S00.03XA
scalp hematoma | contusion of scalp | S00.03XA
shiner | contusion of eyelid and periocular area | S00.10XA
periorbital contusion | contusion of eyelid and periocular area | S00.10XA
facial contusion | contusion of other part of head | S00.83XA
contusion of face | contusion of other part of head | S00.83XA
bruised face | contusion of other part of head | S00.83XA
forehead contusion | contusion of other part of head | S00.83XA
face laceration | laceration of other part of head | S01.81XA
laceration of face | laceration of other part of head | S01.81XA
facial laceration | laceration of other part of head | S01.81XA
chin laceration | laceration of other part of head | S01.81XA
laceration chin | laceration of other part of head | S01.81XA
forehead laceration | laceration of other part of head | S01.81XA
cheek laceration | laceration of cheek and temporomandibular area | S01.419A
eyebrow laceration | laceration of eyelid and periocular area | S01.119A
laceration eyebrow | laceration of eyelid and periocular area | S01.119A
split lip | laceration of lip | S01.511A
busted lip | laceration of lip | S01.511A
cut lip | laceration of lip | S01.511A
lip laceration | laceration of lip | S01.511A
laceration of lip | laceration of lip | S01.511A
tongue laceration | laceration of oral cavity | S01.512A
bit tongue | open bite of oral cavity | S01.552A
chipped tooth | fracture of tooth | S02.5XXA
broken tooth | fracture of tooth | S02.5XXA
blowout fracture | fracture of orbital floor | S02.30XA
mild tbi | concussion with loss of consciousness status unknown | S06.0XAA
mtbi | concussion with loss of consciousness status unknown | S06.0XAA
mild traumatic brain injury | concussion with loss of consciousness status unknown | S06.0XAA
neck fracture | fracture of neck unspecified | S12.9XXA
broken neck | fracture of neck unspecified | S12.9XXA
c2 fracture | unspecified displaced fracture of second cervical vertebra | S12.100A
c1 fracture | unspecified displaced fracture of first cervical vertebra | S12.000A
c5 fracture | unspecified displaced fracture of fifth cervical vertebra | S12.400A
c6 fracture | unspecified displaced fracture of sixth cervical vertebra | S12.500A
c7 fracture | unspecified displaced fracture of seventh cervical vertebra | S12.600A
l1 compression fracture | wedge compression fracture of first lumbar vertebra | S32.010A
l2 compression fracture | wedge compression fracture of second lumbar vertebra | S32.020A
l3 compression fracture | wedge compression fracture of third lumbar vertebra | S32.030A
l4 compression fracture | wedge compression fracture of fourth lumbar vertebra | S32.040A
l5 compression fracture | wedge compression fracture of fifth lumbar vertebra | S32.050A
t12 compression fracture | wedge compression fracture of t11-t12 vertebra | S22.080A
t11 compression fracture | wedge compression fracture of t11-t12 vertebra | S22.080A
l1 burst fracture | stable burst fracture of first lumbar vertebra | S32.011A
rib contusion | contusion of front wall of thorax | S20.219A
bruised ribs | contusion of front wall of thorax | S20.219A
bruised rib | contusion of front wall of thorax | S20.219A
contusion ribs | contusion of front wall of thorax | S20.219A
chest wall contusion | contusion of front wall of thorax | S20.219A
chest contusion | contusion of front wall of thorax | S20.219A
upper back strain | strain of muscle and tendon of back wall of thorax | S29.012A
mid back strain | strain of muscle and tendon of back wall of thorax | S29.012A
strain of upper back | strain of muscle and tendon of back wall of thorax | S29.012A
thoracic strain | strain of muscle and tendon of back wall of thorax | S29.012A
pulled back | strain of muscle fascia and tendon of lower back | S39.012A
pulled back muscle | strain of muscle fascia and tendon of lower back | S39.012A
threw out back | strain of muscle fascia and tendon of lower back | S39.012A
pubic ramus fracture | unspecified fracture of pubis | S32.509A
pelvis fracture | fracture of unspecified parts of lumbosacral spine and pelvis | S32.9XXA
tailbone fracture | fracture of coccyx | S32.2XXA
broken tailbone | fracture of coccyx | S32.2XXA
collar bone fracture | fracture of clavicle | S42.009A
broken collar bone | fracture of clavicle | S42.009A
fractured clavicle | fracture of clavicle | S42.009A
shoulder separation | unspecified dislocation of acromioclavicular joint | S43.109A
separated shoulder | unspecified dislocation of acromioclavicular joint | S43.109A
ac joint separation | unspecified dislocation of acromioclavicular joint | S43.109A
ac joint sprain | sprain of acromioclavicular joint | S43.50XA
acute rotator cuff tear | strain of muscle and tendon of the rotator cuff | S46.019A
traumatic rotator cuff tear | strain of muscle and tendon of the rotator cuff | S46.019A
biceps tear | strain of muscle fascia and tendon of other parts of biceps | S46.219A
torn biceps | strain of muscle fascia and tendon of other parts of biceps | S46.219A
ruptured biceps | strain of muscle fascia and tendon of other parts of biceps | S46.219A
biceps rupture | strain of muscle fascia and tendon of other parts of biceps | S46.219A
humeral fracture | unspecified fracture of shaft of humerus | S42.309A
humerus fracture | unspecified fracture of shaft of humerus | S42.309A
broken upper arm | unspecified fracture of shaft of humerus | S42.309A
proximal humerus fracture | unspecified fracture of upper end of humerus | S42.209A
supracondylar fracture | displaced simple supracondylar fracture without intercondylar fracture of humerus | S42.413A
radial head fracture | displaced fracture of head of radius | S52.123A
olecranon fracture | displaced fracture of olecranon process without intraarticular extension of ulna | S52.023A
pulled elbow | nursemaid's elbow | S53.033A
broken forearm | unspecified fracture of forearm | S52.90XA
both bone forearm fracture | unspecified fracture of forearm | S52.90XA
fracture of radius and ulna | unspecified fracture of forearm | S52.90XA
radius and ulna fracture | unspecified fracture of forearm | S52.90XA
distal radius fracture | unspecified fracture of the lower end of radius | S52.509A
fracture distal radius | unspecified fracture of the lower end of radius | S52.509A
buckle fracture radius | torus fracture of lower end of radius | S52.529A
torus fracture radius | torus fracture of lower end of radius | S52.529A
buckle fracture wrist | torus fracture of lower end of radius | S52.529A
broken pinky | fracture of unspecified phalanx of little finger | S62.609A
broken pinky finger | fracture of unspecified phalanx of little finger | S62.609A
broken hand | unspecified fracture of wrist and hand | S62.90XA
sprained finger | unspecified sprain of finger | S63.619A
smashed finger | crushing injury of finger | S67.10XA
crushed finger | crushing injury of finger | S67.10XA
subungual hematoma | contusion of finger with damage to nail | S60.10XA
subungual hematoma finger | contusion of finger with damage to nail | S60.10XA
subungual hematoma toe | contusion of toe with damage to nail | S90.229A
blood under nail | contusion of finger with damage to nail | S60.10XA
blood under toenail | contusion of toe with damage to nail | S90.229A
nail injury | unspecified open wound of finger with damage to nail | S61.309A
nail avulsion | unspecified open wound of finger with damage to nail | S61.309A
nail injury finger | unspecified open wound of finger with damage to nail | S61.309A
fingernail torn off | unspecified open wound of finger with damage to nail | S61.309A
palm laceration | laceration of hand | S61.419A
laceration palm | laceration of hand | S61.419A
cut hand | laceration of hand | S61.419A
cut finger | laceration of finger without damage to nail | S61.219A
finger cut | laceration of finger without damage to nail | S61.219A
cut on finger | laceration of finger without damage to nail | S61.219A
finger laceration | laceration of finger without damage to nail | S61.219A
laceration finger | laceration of finger without damage to nail | S61.219A
laceration of finger | laceration of finger without damage to nail | S61.219A
index finger laceration | laceration of index finger without damage to nail | S61.218A
laceration index finger | laceration of index finger without damage to nail | S61.218A
laceration finger index | laceration of index finger without damage to nail | S61.218A
laceration middle finger | laceration of middle finger without damage to nail | S61.218A
laceration ring finger | laceration of ring finger without damage to nail | S61.218A
laceration little finger | laceration of little finger without damage to nail | S61.218A
laceration thumb | laceration of thumb without damage to nail | S61.019A
thumb laceration | laceration of thumb without damage to nail | S61.019A
cut thumb | laceration of thumb without damage to nail | S61.019A
road rash | abrasion unspecified; superficial injury | T14.8XXA
skinned knee | abrasion knee | S80.219A
scraped knee | abrasion knee | S80.219A
skinned elbow | abrasion elbow | S50.319A
abrasion | | T14.8XXA
nail in foot | puncture wound foot | S91.339A
stepped on nail | puncture wound foot | S91.339A
stepped on a nail | puncture wound foot | S91.339A
puncture wound hand | puncture wound of hand | S61.439A
groin pull | strain of muscle fascia and tendon of adductor of thigh | S76.219A
pulled groin | strain of muscle fascia and tendon of adductor of thigh | S76.219A
adductor strain | strain of muscle fascia and tendon of adductor of thigh | S76.219A
pulled hamstring | strain of muscle fascia and tendon of posterior muscle group at thigh level | S76.319A
torn hamstring | strain of muscle fascia and tendon of posterior muscle group at thigh level | S76.319A
hamstring tear | strain of muscle fascia and tendon of posterior muscle group at thigh level | S76.319A
quad strain | strain of quadriceps muscle fascia and tendon | S76.119A
quad tendon tear | strain of quadriceps muscle fascia and tendon | S76.119A
quadriceps tendon rupture | strain of quadriceps muscle fascia and tendon | S76.119A
quadriceps tendon tear | strain of quadriceps muscle fascia and tendon | S76.119A
quadriceps strain | strain of quadriceps muscle fascia and tendon | S76.119A
femur fracture | unspecified fracture of femur | S72.90XA
broken thigh bone | unspecified fracture of femur | S72.90XA
tibia fracture | unspecified fracture of shaft of tibia | S82.209A
broken shin | unspecified fracture of shaft of tibia | S82.209A
fibula fracture | unspecified fracture of shaft of fibula | S82.409A
fracture of fibula | unspecified fracture of shaft of fibula | S82.409A
tib fib fracture | unspecified fracture of lower leg; unspecified fracture of shaft of tibia | S82.209A
tib-fib fracture | unspecified fracture of lower leg; unspecified fracture of shaft of tibia | S82.209A
ankle fracture | other fracture of lower leg | S82.899A
fractured ankle | other fracture of lower leg | S82.899A
twisted knee | sprain of unspecified site of knee | S83.90XA
knee injury | unspecified injury of lower leg | S89.90XA
rolled ankle | sprain of unspecified ligament of ankle | S93.409A
turned ankle | sprain of unspecified ligament of ankle | S93.409A
shin laceration | laceration lower leg | S81.819A
leg laceration | laceration lower leg | S81.819A
laceration leg | laceration lower leg | S81.819A
shin contusion | contusion of lower leg | S80.10XA
bruised shin | contusion of lower leg | S80.10XA
calf strain | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
pulled calf | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
pulled calf muscle | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
strain calf | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
calf muscle tear | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
torn calf muscle | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
gastrocnemius tear | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
gastroc strain | strain of other muscles and tendons of posterior muscle group at lower leg level | S86.119A
achilles tear | strain of achilles tendon | S86.019A
achilles tendon tear | strain of achilles tendon | S86.019A
metatarsal fracture | fracture of unspecified metatarsal bone | S92.309A
great toe fracture | unspecified fracture of great toe | S92.403A
broken big toe | unspecified fracture of great toe | S92.403A
broken little toe | unspecified fracture of lesser toe | S92.503A
stubbed toe | contusion of toe without damage to nail | S90.129A
burn face | burn of unspecified degree of head face and neck unspecified site | T20.00XA
face burn | burn of unspecified degree of head face and neck unspecified site | T20.00XA
burn | | T30.0
burn finger | burn of finger | T23.029A
first degree burn | | T30.0
second degree burn | | T30.0
allergic reaction to food | other adverse food reactions not elsewhere classified | T78.19XA
food allergy reaction | other adverse food reactions not elsewhere classified | T78.19XA
adverse effect of statin | adverse effect of antihyperlipidemic and antiarteriosclerotic drugs | T46.6X5A
adverse effect of statins | adverse effect of antihyperlipidemic and antiarteriosclerotic drugs | T46.6X5A
statin side effect | adverse effect of antihyperlipidemic and antiarteriosclerotic drugs | T46.6X5A
statin intolerance | adverse effect of antihyperlipidemic and antiarteriosclerotic drugs | T46.6X5A
statin myopathy | drug-induced myopathy | G72.0
ace inhibitor cough | adverse effect of angiotensin-converting-enzyme inhibitors | T46.4X5A
lisinopril cough | adverse effect of angiotensin-converting-enzyme inhibitors | T46.4X5A
overdose | | T50.901A
drug overdose | poisoning by unspecified drugs medicaments and biological substances accidental | T50.901A
accidental overdose | poisoning by unspecified drugs medicaments and biological substances accidental | T50.901A
accidental drug overdose | poisoning by unspecified drugs medicaments and biological substances accidental | T50.901A
intentional overdose | poisoning by unspecified drugs medicaments and biological substances intentional self-harm | T50.902A
tylenol overdose | poisoning by 4-aminophenol derivatives accidental | T39.1X1A
acetaminophen overdose | poisoning by 4-aminophenol derivatives accidental | T39.1X1A
accidental tylenol overdose | poisoning by 4-aminophenol derivatives accidental | T39.1X1A
alcohol poisoning | toxic effect of ethanol accidental | T51.0X1A
bead in ear | foreign body in ear | T16.9XXA
bug in ear | foreign body in ear | T16.9XXA
object in ear | foreign body in ear | T16.9XXA
bead in nose | foreign body in nostril | T17.1XXA
fish bone in throat | foreign body in pharynx | T17.208A
swallowed coin | foreign body of alimentary tract part unspecified | T18.9XXA
swallowed object | foreign body of alimentary tract part unspecified | T18.9XXA
post op infection | infection following a procedure | T81.40XA
postoperative infection | infection following a procedure | T81.40XA
infected wound | local infection of skin; injury | L08.9 T14.8XXA
post op complication | unspecified complication of procedure | T81.9XXA
postop complication | unspecified complication of procedure | T81.9XXA
complication of surgery | unspecified complication of procedure | T81.9XXA
surgical complication | unspecified complication of procedure | T81.9XXA
seroma | postprocedural seroma of skin and subcutaneous tissue following other procedure | L76.34
post op seroma | postprocedural seroma of skin and subcutaneous tissue following other procedure | L76.34
postoperative hematoma | postprocedural hematoma of skin and subcutaneous tissue following other procedure | L76.32
infected knee replacement | infection and inflammatory reaction due to internal knee prosthesis | T84.59XA T84.53XA
infected prosthetic knee | infection and inflammatory reaction due to internal knee prosthesis | T84.59XA T84.53XA
infected hip replacement | infection and inflammatory reaction due to internal hip prosthesis | T84.59XA T84.51XA
loose hip replacement | mechanical loosening of internal hip prosthetic joint | T84.038A T84.039A
loose knee replacement | mechanical loosening of internal knee prosthetic joint | T84.039A
failed hip replacement | other mechanical complication of internal hip prosthesis | T84.098A T84.018A
painful knee replacement | pain due to internal orthopedic prosthetic devices | T84.84XA
painful hip replacement | pain due to internal orthopedic prosthetic devices | T84.84XA
painful hardware | pain due to internal orthopedic prosthetic devices | T84.84XA
choking | | T17.908A
open wound | | T14.8XXA
wound | | T14.8XXA
hematoma | | T14.8XXA
bruise | | T14.8XXA
contusion | | T14.8XXA
injury | | T14.90XA
trauma | | T14.90XA
multiple injuries | unspecified multiple injuries | T07.XXXA
cutting self | nonsuicidal self-harm | R45.88
self cutting | nonsuicidal self-harm | R45.88
cutting | nonsuicidal self-harm | R45.88
deliberate self harm | nonsuicidal self-harm; intentional self-harm by other specified means | R45.88 X83.8XXA
self harm | nonsuicidal self-harm; intentional self-harm by other specified means | R45.88 X83.8XXA
self injury | nonsuicidal self-harm; intentional self-harm by other specified means | R45.88 X83.8XXA
spousal abuse | adult physical abuse confirmed | T74.11XA
adult abuse | adult physical abuse confirmed; unspecified adult maltreatment | T74.91XA
tooth knocked out | dislocation of tooth | S03.2XXA
knee strain | strain of unspecified muscle and tendon at lower leg level | S86.919A
infected laceration | local infection of skin; injury of unspecified body region | L08.9 T14.8XXA
sprain | | T14.8XXA
broken pinky toe | fracture of lesser toe | S92.503A
fish hook finger | superficial foreign body of finger | S60.459A
ate bad food | bacterial foodborne intoxication unspecified | A05.9
bad food | bacterial foodborne intoxication unspecified | A05.9
snakebite | toxic effect of unspecified snake venom | T63.001A
bed bugs | bitten by nonvenomous insect | W57.XXXA
bed bug bites | bitten by nonvenomous insect | W57.XXXA
benzo overdose | poisoning by benzodiazepines accidental | T42.4X1A
aspirin overdose | poisoning by aspirin accidental | T39.011A
ibuprofen overdose | poisoning by propionic acid derivatives accidental | T39.311A
fall at home | unspecified fall | W19.XXXA
fell at home | unspecified fall | W19.XXXA
cracked rib | fracture of one rib | S22.39XA
choking on food | food in pharynx causing other injury | T17.228A
nerve damage | mononeuropathy; polyneuropathy | G58.9 G62.9
electrical shock | effects of electric current electrocution | T75.4XXA
electric shock | effects of electric current electrocution | T75.4XXA
electrocuted | effects of electric current electrocution | T75.4XXA
chemical burn | corrosion |
sternal fracture | unspecified fracture of sternum | S22.20XA
broken hardware | breakdown mechanical of internal fixation device | T84.119A T84.498A
hardware failure | breakdown mechanical of internal fixation device | T84.119A T84.498A
post op bleeding | postprocedural hemorrhage |
post op hemorrhage | postprocedural hemorrhage |
post op hematoma | postprocedural hematoma |
`;
