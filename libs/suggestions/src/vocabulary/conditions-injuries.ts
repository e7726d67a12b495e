/** kinds of injury, as written | site words = header code; "/" parts other names of a site. Each kind is combined with each of its sites. */
const INJURIES_BY_SITE = `
contusion; contused; hematoma; traumatic hematoma; bruise | shoulder=S40.01; upper arm=S40.02; elbow=S50.0; forearm=S50.1; thumb=S60.01; finger=S60.0; wrist=S60.21; thigh/quadriceps=S70.1; lower leg/shin/calf=S80.1; ankle=S90.0; great toe/big toe=S90.11; toe=S90.1; low back/lumbar/tailbone/buttock=S30.0; abdominal wall/abdomen=S30.1; scalp=S00.03; periorbital/eyelid=S00.1
abrasion; scrape; road rash | upper arm=S40.81; forearm=S50.81; elbow=S50.31; hand=S60.51; thigh=S70.31; lower leg/shin=S80.81; knee=S80.21; foot=S90.81; face/forehead/chin=S00.81
sprain | thumb=S63.60; finger=S63.61; hand=S63.9; hip=S73.10; toe=S93.50; thoracic spine/mid back/thoracic=S23.3; sacroiliac joint/sacroiliac/SI joint=S33.6; sternoclavicular/sternoclavicular joint=S43.6
strain; pulled muscle; muscle strain | shoulder/upper arm=S46.91; deltoid/trapezius=S46.81; triceps=S46.31; forearm=S56.91; wrist/hand=S66.91; abdominal wall/abdominal muscle/abdominal/abdomen/oblique=S39.011; intercostal/rib/intercostal muscle=S29.011; rhomboid/parascapular=S29.012; Achilles/Achilles tendon=S86.01; peroneal=S86.31; soleus/plantaris=S86.11; lower leg=S86.91; thigh=S76.91; ankle/foot=S96.91
laceration; cut; skin tear | upper arm=S41.11; elbow=S51.01; wrist=S61.51; thumb=S61.01; thigh=S71.11; knee=S81.01; ankle=S91.01; toe=S91.11; lip=S01.51; eyelid/eyebrow=S01.11; cheek=S01.41; nose=S01.21; ear=S01.31; hand/palm=S61.41; finger=S61.21; forearm=S51.81; lower leg/shin/calf/leg=S81.81; foot/sole=S91.31; scalp=S01.01; forehead/chin/face=S01.81
second degree burn; partial thickness burn | forearm=T22.21; upper arm=T22.23; elbow=T22.22; hand=T23.20; finger=T23.22; thigh=T24.21; knee=T24.22; lower leg=T24.23; ankle=T25.21; foot=T25.22; chest wall/chest=T21.21; face=T20.20
first degree burn; superficial burn | forearm=T22.11; hand=T23.10
third degree burn; full thickness burn | forearm=T22.31
dog bite; cat bite; animal bite; human bite | finger=S61.25; thumb=S61.05; hand=S61.45; forearm=S51.85; lower leg/calf/shin=S81.85; thigh=S71.15; upper arm=S41.15; foot=S91.35; face/cheek=S01.85
insect bite; tick bite; mosquito bite; flea bite; bug bite; spider bite; bed bug bite; bedbug bite; chigger bite | forearm=S50.86; hand=S60.56; finger=S60.46; wrist=S60.86; elbow=S50.36; upper arm=S40.86; shoulder=S40.26; thigh=S70.36; knee=S80.26; lower leg/calf/shin/leg=S80.86; ankle=S90.56; foot=S90.86; toe=S90.46; neck=S10.96; scalp=S00.06; ear=S00.46; back=S20.46; abdomen/abdominal wall=S30.861
superficial foreign body; splinter; embedded splinter; sliver | foot/heel=S90.85; toe=S90.45; hand/palm=S60.55; finger=S60.45; thumb=S60.35; forearm=S50.85; knee=S80.25; lower leg=S80.85; thigh=S70.35
fish hook; fishhook; embedded fish hook | finger=S61.24; thumb=S61.04; hand=S61.44
nail avulsion; nail bed laceration; nailbed laceration; avulsed nail | finger=S61.31; thumb=S61.11; great toe/big toe/toe=S91.21
fracture | femur=S72.9; distal femur/supracondylar femur/lower end femur=S72.4; tibia/tibial=S82.20; distal tibia=S82.30; proximal tibia=S82.10; tibial plafond/pilon/tibial pilon=S82.87; acetabulum/acetabular=S32.40; lateral epicondyle humerus/lateral epicondyle=S42.43; medial epicondyle humerus/medial epicondyle=S42.44; lateral condyle humerus=S42.45; triquetrum/triquetral=S62.11; lunate=S62.12; hamate body=S62.14; hook hamate/hamate hook/hamate=S62.15; trapezium=S62.17; second toe/third toe/fourth toe/fifth toe/little toe/pinky toe/lesser toe=S92.50; cuboid=S92.21; tarsal navicular/navicular foot=S92.25; scapula/scapular=S42.10; glenoid=S42.14; ulna/ulnar shaft=S52.20; radial shaft/radius shaft=S52.30; radial neck=S52.13; proximal radius=S52.10; coronoid process/coronoid=S52.04; metacarpal shaft=S62.32; metacarpal base=S62.31; sternal=S22.2
fracture | sternum=S22.2; sacrum=S32.1; coccyx/tailbone=S32.2; nasal bone/nose=S02.2; mandible/jaw=S02.6; calcaneus/heel bone=S92.0; talus=S92.1; great toe/big toe=S92.4; toe=S92.5; scaphoid waist/waist scaphoid=S62.02; lower end humerus/distal humerus=S42.4; supracondylar humerus=S42.41
dislocation; dislocated | PIP joint finger/PIP joint/PIP finger/proximal interphalangeal finger=S63.28; DIP joint finger/DIP joint/DIP finger=S63.29; MCP joint finger/MCP joint=S63.26; finger=S63.25; hip=S73.0; ankle=S93.0; jaw/temporomandibular/TMJ=S03.0; elbow=S53.10; patella=S83.00; thumb=S63.10
`;

/** code or header | phrases: injuries known by a name of their own. */
const NAMED_INJURIES = `
S62.21 | Bennett fracture; Bennett's fracture
S52.54 | Smith fracture; Smith's fracture
S52.37 | Galeazzi fracture; Galeazzi's fracture
S52.27 | Monteggia fracture; Monteggia's fracture
S53.03 | nursemaid's elbow; nursemaid elbow; pulled elbow; radial head subluxation
S76.11 | patellar tendon rupture; patellar tendon tear; ruptured patellar tendon; torn patellar tendon; patellar ligament rupture
S64.49 | digital nerve laceration of finger; digital nerve injury of finger; digital nerve laceration
S66.12 | flexor tendon laceration of finger; FDP laceration; FDS laceration; flexor tendon laceration; zone 2 flexor tendon laceration
S66.32 | extensor tendon laceration of finger; extensor tendon laceration
S66.02 | flexor tendon laceration of thumb; FPL laceration
S66.22 | extensor tendon laceration of thumb; EPL laceration
S66.11 | jersey finger; flexor tendon avulsion of finger; FDP avulsion; FDP rupture
S06.5X | traumatic subdural hematoma; traumatic subdural hemorrhage; traumatic SDH
S09.2 | traumatic perforation of eardrum; traumatic tympanic membrane perforation; traumatic TM perforation; traumatic eardrum rupture
T26.6 | chemical burn of eye; chemical eye burn; chemical burn of cornea; chemical injury of eye
T63.621 | jellyfish sting
T63.001 | snake bite; snakebite; venomous snake bite
T63.011 | rattlesnake bite
T78.1 | food allergy reaction; allergic reaction to food; food reaction; adverse food reaction; reaction to food
T84.84 | painful hardware; hardware pain; symptomatic hardware; painful orthopedic hardware; painful retained hardware; symptomatic orthopedic hardware; retained hardware pain
T84.03 | loosening of total knee prosthesis; loosening of total hip prosthesis; aseptic loosening of total knee; aseptic loosening of total hip; loose total knee; loose total hip; aseptic loosening of knee arthroplasty; aseptic loosening of hip arthroplasty; loosening of knee replacement; loosening of hip replacement
T84.5 | periprosthetic joint infection; prosthetic joint infection; infected total hip; infected total knee; infected hip prosthesis; infected knee prosthesis; infected hip arthroplasty; infected knee arthroplasty; infected hip replacement; infected knee replacement; PJI of hip; PJI of knee
S05.0 | corneal abrasion; scratched cornea
T15.0 | corneal foreign body; foreign body in cornea
T63.441 | bee sting; bee sting reaction; local reaction to bee sting; honeybee sting
T63.461 | wasp sting; yellow jacket sting
T63.451 | hornet sting
S29.011 | pectoralis strain; pectoral strain; chest wall strain; pectoralis major strain; strain of chest wall
T63.421 | fire ant bite; fire ant sting; ant bite
`;

type InjuryKind = { kinds: readonly string[]; sites: readonly { names: readonly string[]; code: string }[] };

export const injuriesBySite: readonly InjuryKind[] = INJURIES_BY_SITE.trim()
  .split('\n')
  .map((row) => {
    const [kinds = '', sites = ''] = row.split(' | ');
    return {
      kinds: kinds.split('; '),
      sites: sites.split('; ').map((cell) => {
        const [names = '', code = ''] = cell.split('=');
        return { names: names.split('/'), code };
      }),
    };
  });

const combined = injuriesBySite.flatMap(({ kinds, sites }) =>
  sites.map(({ names, code }) => `${code} | ${names.flatMap((name) => kinds.map((kind) => `${name} ${kind}`)).join('; ')}`),
);

export const INJURY_CONDITIONS = `${NAMED_INJURIES.trim()}\n${combined.join('\n')}`;
