/** Injuries of an outpatient practice: body part × side × encounter. */
export const INJURIES = `
S40.2{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)} of {right/left/unspecified} shoulder ~injury
S40.8{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)} of {right/left/unspecified} upper arm ~injury
S50.3{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)} of {right/left/unspecified} elbow ~injury
S50.8{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)} of {right/left/unspecified} forearm ~injury
S60.5{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)} of {right/left/unspecified} hand ~injury
S60.8{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)} of {right/left/unspecified} wrist ~injury
S70.2{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)}, {right/left/unspecified} hip ~injury
S70.3{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)}, {right/left/unspecified} thigh ~injury
S80.2{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)}, {right/left/unspecified} knee ~injury
S80.8{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)}, {right/left/unspecified} lower leg ~injury
S90.5{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)}, {right/left/unspecified} ankle ~injury
S90.8{1/2/4/5/6}{1/2/9} | {Abrasion/Blister (nonthermal)/External constriction/Superficial foreign body/Insect bite (nonvenomous)}, {right/left/unspecified} foot ~injury
S41.0{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {right/left/unspecified} shoulder ~injury
S41.1{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {right/left/unspecified} upper arm ~injury
S51.0{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound of/Laceration without foreign body of/Laceration with foreign body of/Puncture wound without foreign body of/Puncture wound with foreign body of/Open bite,} {right/left/unspecified} elbow ~injury
S51.8{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {right/left/unspecified} forearm ~injury
S61.4{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {right/left/unspecified} hand ~injury
S61.5{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {right/left/unspecified} wrist ~injury
S71.0{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite}, {right/left/unspecified} hip ~injury
S71.1{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite}, {right/left/unspecified} thigh ~injury
S81.0{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite}, {right/left/unspecified} knee ~injury
S81.8{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite}, {right/left/unspecified} lower leg ~injury
S91.0{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite}, {right/left/unspecified} ankle ~injury
S91.3{0/1/2/3/4/5}{1/2/9} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite}, {right/left/unspecified} foot ~injury
S01.0{0/1/2/3/4/5} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of scalp ~injury
S01.5{1/2/3/4/5}{1/2} | {Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {lip/oral cavity} ~injury
S01.8{0/1/2/3/4/5} | {Unspecified open wound/Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of other part of head ~injury
S61.0{1/2/3/4/5}{1/2/9} | {Laceration without foreign body/Laceration with foreign body/Puncture wound without foreign body/Puncture wound with foreign body/Open bite} of {right/left/unspecified} thumb without damage to nail ~injury
S61.21{0/1/2/3/4/5/6/7/8/9} | Laceration without foreign body of {right index/left index/right middle/left middle/right ring/left ring/right little/left little/other/unspecified} finger without damage to nail ~injury
S61.25{0/1/2/3/4/5/6/7/8/9} | Open bite of {right index/left index/right middle/left middle/right ring/left ring/right little/left little/other/unspecified} finger without damage to nail ~injury
S40.0{1/2}{1/2/9} | Contusion of {2=right/left/unspecified} {1=shoulder/upper arm} ~injury
S50.0{0/1/2} | Contusion of {unspecified/right/left} elbow ~injury
S50.1{0/1/2} | Contusion of {unspecified/right/left} forearm ~injury
S60.21{1/2/9} | Contusion of {right/left/unspecified} wrist ~injury
S60.22{1/2/9} | Contusion of {right/left/unspecified} hand ~injury
S70.0{0/1/2} | Contusion of {unspecified/right/left} hip ~injury
S70.1{0/1/2} | Contusion of {unspecified/right/left} thigh ~injury
S80.0{0/1/2} | Contusion of {unspecified/right/left} knee ~injury
S80.1{0/1/2} | Contusion of {unspecified/right/left} lower leg ~injury
S90.0{0/1/2} | Contusion of {unspecified/right/left} ankle ~injury
S90.3{0/1/2} | Contusion of {unspecified/right/left} foot ~injury
S00.1{0/1/2} | Contusion of {unspecified/right/left} eyelid and periocular area ~injury
S00.03 | Contusion of scalp ~injury
S00.33 | Contusion of nose ~injury
S00.83 | Contusion of other part of head ~injury
S20.21{1/2/9} | Contusion of {right/left/unspecified} front wall of thorax ~injury
S30.0 | Contusion of lower back and pelvis ~injury
S93.4{0/1/2/3/9}{1/2/9} | Sprain of {unspecified/calcaneofibular/deltoid/tibiofibular/other} ligament of {right/left/unspecified} ankle ~injury
S93.60{1/2/9} | Unspecified sprain of {right/left/unspecified} foot ~injury
S93.50{1/2/4/5/6/9} | Unspecified sprain of {right great toe/left great toe/right lesser toe(s)/left lesser toe(s)/unspecified lesser toe(s)/unspecified toe(s)} ~injury
S63.50{1/2/9} | Unspecified sprain of {right/left/unspecified} wrist ~injury
S63.60{1/2/9} | Unspecified sprain of {right/left/unspecified} thumb ~injury
S63.61{0/1/2/3/4/5/6/7/8/9} | Unspecified sprain of {right index/left index/right middle/left middle/right ring/left ring/right little/left little/other/unspecified} finger ~injury
S83.4{0/1/2}{1/2/9} | Sprain of {unspecified/medial/lateral} collateral ligament of {right/left/unspecified} knee ~injury
S83.5{0/1/2}{1/2/9} | Sprain of {unspecified/anterior/posterior} cruciate ligament of {right/left/unspecified} knee ~injury
S83.9{0/1/2} | Sprain of unspecified site of {unspecified/right/left} knee ~injury
S83.20{6/7/9} | {Unspecified tear of unspecified meniscus, current injury, right knee/Unspecified tear of unspecified meniscus, current injury, left knee/Unspecified tear of unspecified meniscus, current injury, unspecified knee} ~injury
S83.2{3/4}{1/2/9} | {Complex/Other} tear of medial meniscus, current injury, {right/left/unspecified} knee ~injury
S83.2{7/8}{1/2/9} | {Complex/Other} tear of lateral meniscus, current injury, {right/left/unspecified} knee ~injury
S43.40{1/2/9} | Unspecified sprain of {right/left/unspecified} shoulder joint ~injury
S43.42{1/2/9} | Sprain of {right/left/unspecified} rotator cuff capsule ~injury
S43.5{0/1/2} | Sprain of {unspecified/right/left} acromioclavicular joint ~injury
S53.40{1/2/9} | Unspecified sprain of {right/left/unspecified} elbow ~injury
S73.10{1/2/9} | Unspecified sprain of {right/left/unspecified} hip ~injury
S13.4 | Sprain of ligaments of cervical spine ~injury
S23.3 | Sprain of ligaments of thoracic spine ~injury
S33.5 | Sprain of ligaments of lumbar spine ~injury
S33.6 | Sprain of sacroiliac joint ~injury
S16.1 | Strain of muscle, fascia and tendon at neck level ~injury
S29.012 | Strain of muscle and tendon of back wall of thorax ~injury
S29.011 | Strain of muscle and tendon of front wall of thorax ~injury
S39.012 | Strain of muscle, fascia and tendon of lower back ~injury
S39.011 | Strain of muscle, fascia and tendon of abdomen ~injury
S46.01{1/2/9} | Strain of muscle(s) and tendon(s) of the rotator cuff of {right/left/unspecified} shoulder ~injury
S76.11{1/2/9} | Strain of {right/left/unspecified} quadriceps muscle, fascia and tendon ~injury
S76.31{1/2/9} | Strain of muscle, fascia and tendon of the posterior muscle group at thigh level, {right/left/unspecified} thigh ~injury
S86.01{1/2/9} | Strain of {right/left/unspecified} Achilles tendon ~injury
S52.50{1/2/9} | Unspecified fracture of the lower end of {right/left/unspecified} radius ~longbone
S52.53{1/2/9} | Colles' fracture of {right/left/unspecified} radius ~longbone
S62.10{1/2/9} | Fracture of unspecified carpal bone, {right/left/unspecified} wrist ~fracture
S62.00{1/2/9} | Unspecified fracture of navicular [scaphoid] bone of {right/left/unspecified} wrist ~fracture
S62.60{0/1/2/3/4/5/6/7/8/9} | Fracture of unspecified phalanx of {right index/left index/right middle/left middle/right ring/left ring/right little/left little/other/unspecified} finger ~closed
S62.33{0/1/2/3/4/5/6/7/8/9} | Displaced fracture of neck of {second metacarpal bone, right hand/second metacarpal bone, left hand/third metacarpal bone, right hand/third metacarpal bone, left hand/fourth metacarpal bone, right hand/fourth metacarpal bone, left hand/fifth metacarpal bone, right hand/fifth metacarpal bone, left hand/other metacarpal bone/unspecified metacarpal bone} ~closed
S42.00{1/2/9} | Fracture of unspecified part of {right/left/unspecified} clavicle ~fracture
S42.20{1/2/9} | Unspecified fracture of upper end of {right/left/unspecified} humerus ~fracture
S92.30{1/2/9} | Fracture of unspecified metatarsal bone(s), {right/left/unspecified} foot ~fracture
S92.91{1/2/9} | Unspecified fracture of {right toe(s)/left toe(s)/unspecified toe(s)} ~fracture
S92.90{1/2/9} | Unspecified fracture of {right/left/unspecified} foot ~fracture
S02.2 | Fracture of nasal bones ~rib
S22.3{1/2/9} | Fracture of one rib, {right/left/unspecified} side ~rib
S22.4{1/2/3/9} | Multiple fractures of ribs, {right side/left side/bilateral/unspecified side} ~rib
S72.00{1/2/9} | Fracture of unspecified part of neck of {right/left/unspecified} femur ~longbone
S82.6{1/2/3} | Displaced fracture of lateral malleolus of {right/left/unspecified} fibula ~longbone
S06.0X{0/1/A/9} | {Concussion without loss of consciousness/Concussion with loss of consciousness of 30 minutes or less/Concussion with loss of consciousness status unknown/Concussion with loss of consciousness of unspecified duration} ~injury
S09.90 | Unspecified injury of head ~injury
S05.0{0/1/2} | Injury of conjunctiva and corneal abrasion without foreign body, {unspecified/right/left} eye ~injury
T15.0{0/1/2} | Foreign body in cornea, {unspecified/right/left} eye ~injury
T15.9{0/1/2} | Foreign body on external eye, part unspecified, {unspecified/right/left} eye ~injury
T16.{1/2/9} | Foreign body in {right ear/left ear/ear, unspecified ear} ~injury
T17.1 | Foreign body in nostril ~injury
T23.20{1/2/9} | Burn of second degree of {right/left/unspecified} hand, unspecified site ~injury
T23.10{1/2/9} | Burn of first degree of {right/left/unspecified} hand, unspecified site ~injury
T63.44{1/2/3/4} | Toxic effect of venom of bees, {accidental (unintentional)/intentional self-harm/assault/undetermined} ~injury
T63.46{1/2/3/4} | Toxic effect of venom of wasps, {accidental (unintentional)/intentional self-harm/assault/undetermined} ~injury
T78.40 | Allergy, unspecified ~injury
T78.2 | Anaphylactic shock, unspecified ~injury
T14.8 | Other injury of unspecified body region ~injury
T50.905 | Adverse effect of unspecified drugs, medicaments and biological substances ~injury
T45.515 | Adverse effect of anticoagulants ~injury
T36.0X5 | Adverse effect of penicillins ~injury
T40.2X5 | Adverse effect of other opioids ~injury
T46.4X5 | Adverse effect of angiotensin-converting-enzyme inhibitors ~injury
T46.6X5 | Adverse effect of antihyperlipidemic and antiarteriosclerotic drugs ~injury
T45.1X5 | Adverse effect of antineoplastic and immunosuppressive drugs ~injury
T38.0X5 | Adverse effect of glucocorticoids and synthetic analogues ~injury
T39.395 | Adverse effect of other nonsteroidal anti-inflammatory drugs [NSAID] ~injury
T81.41 | Infection following a procedure, superficial incisional surgical site ~injury
T81.49 | Infection following a procedure, other surgical site ~injury
W01.0 | Fall on same level from slipping, tripping and stumbling without subsequent striking against object ~injury
W06 | Fall from bed ~injury
W07 | Fall from chair ~injury
W10.9 | Fall (on) (from) unspecified stairs and steps ~injury
W11 | Fall on and from ladder ~injury
W18.30 | Fall on same level, unspecified ~injury
W19 | Unspecified fall ~injury
W22.8 | Striking against or struck by other objects ~injury
W26.0 | Contact with knife ~injury
W54.0 | Bitten by dog ~injury
W55.01 | Bitten by cat ~injury
W55.03 | Scratched by cat ~injury
W57 | Bitten or stung by nonvenomous insect and other nonvenomous arthropods ~injury
W00.0 | Fall on same level due to ice and snow ~injury
V89.2 | Person injured in unspecified motor-vehicle accident, traffic ~injury
V43.52 | Car driver injured in collision with other type car in traffic accident ~injury
V43.62 | Car passenger injured in collision with other type car in traffic accident ~injury
X50.0 | Overexertion from strenuous movement or load ~injury
X58 | Exposure to other specified factors ~injury
Y92.009 | Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause
Y93.9 | Activity, unspecified
Y99.0 | Civilian activity done for income or pay
Y99.8 | Other external cause status
`;
