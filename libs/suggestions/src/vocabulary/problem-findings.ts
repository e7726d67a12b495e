/**
 * Words by which the story, the examination and the results speak of a problem without its name.
 * code prefixes | words in the engine's own form (word-forms.ts): anchors that tie a sentence to a problem of these codes.
 */
const PROBLEM_FINDINGS = `
M75 M19.01 M25.51 S43 S46 M24.81 | shoulder cuff supraspinatus infraspinatus subscapularis glenohumeral acromioclavicular bicipital
M75.2 | bicep bicipital
M70.6 M16 M25.55 S73 M76.0 M76.1 | hip trochanter trochanteric groin
M17 M22 M23 M25.56 S83 M70.4 M70.5 M71.2 | knee patella meniscus popliteal
M77.0 M77.1 M25.52 M70.2 | elbow epicondyle epicondylitis olecranon
M65.3 | finger thumb pulley triggering locking
M65.4 M18 | thumb radial styloid carpometacarpal
M67.4 | wrist hand finger ganglion
M72.2 M77.3 | heel plantar foot
M76.6 | achilles
M76.8 M19.07 M20.1 M20.2 M20.4 M21 M25.57 | ankle foot toe
M10 M1A M11 | gout joint toe ankle knee
M05 M06 M15 L40.5 M08 | joint synovitis factor
M47 M48 M50 M51 M54 M43 | lumbar cervical thoracic spine disc foramen root
M80 M81 M84 | fracture spine hip wrist
M87 | necrosis hip knee
G56.0 | carpal median phalen tinel thenar
G56.2 | ulnar cubital elbow
G57 | peroneal tarsal thigh
G51 | facial face
G40 | seizure epilepsy spell
G43 | migraine aura headache
G20 | parkinson dyskinesia
N20 N13 N23 | stone ureter ureterovesical ureteropelvic hydronephrosis
D25 | leiomyoma fibroid uterus submucosal intramural subserosal
N80 | endometriosis endometrioma ovary
N83 | ovary cyst
N60 N61 N63 N64 C50 D05 D24 | breast
C43 C44 D03 D04 | biopsy pathology pearly ulcerated margin mohs
L57 | gritty scaly papule
L82 | stuck
L72 | punctum nodule
C34 R91 | lung lobe nodule
C18 D12 K63.5 | colon polyp
C73 E04 | thyroid nodule
K50 | crohn ileum colon colonoscopy fistula stool
K51 | colitis colonoscopy sigmoidoscopy stool bathroom bowel
K57 | diverticulum diverticulitis diverticulosis
K40 K41 K42 K43 | hernia
K80 K81 | gallbladder stone cholecystitis duct
K25 K26 K27 | ulcer
K60 K61 K64 | anus rectum
I80 I82 | thrombus thrombosis vein duplex clot
I83 I87 | vein varix leg ankle calf
I65 I63 | carotid artery
I70 | artery leg claudication
I71 | aorta aneurysm
I48 | atrial fibrillation
I25 | coronary
J45 | asthma albuterol wheezing
J44 | copd
J01 J32 | sinus maxillary frontal ethmoid
J18 J15 | pneumonia infiltrate consolidation
H60 H61 H65 H66 H69 H72 H90 H91 H93 | ear tympanic canal
H00 H01 H02 | eyelid
H10 H16 H20 H25 H26 H35 H40 H43 H52 H53 | eye
L03 L02 | cellulitis abscess erythema induration fluctuance
L89 L97 | ulcer wound
L40 | psoriasis plaque
L05 | pilonidal
E10 E11 E13 | diabetes
S61 S60 S62 S63 | finger thumb hand wrist
S91 S90 S92 S93 | foot toe ankle
S81 S80 S82 | leg shin calf tibia fibula
S01 S00 | face scalp lip eyelid
T20 T21 T22 T23 T24 T25 | burn
S12 S22 S32 S42 S52 S62 S72 S82 S92 | fracture displacement nondisplaced angulated comminuted torus
A60 | herpes penis vulva vesicle
F10 F11 F12 F14 F17 | alcohol opioid withdrawal
F32 F33 F31 | depression mood episode
B02 | zoster dermatome
C61 N40 | prostate
C67 | bladder
N18 | kidney
`;

const rows = PROBLEM_FINDINGS.trim()
  .split('\n')
  .map((row) => {
    const [prefixes = '', words = ''] = row.split(' | ');
    return { prefixes: prefixes.split(' ').map((prefix) => prefix.replace('.', '')), words: words.split(' ') };
  });

export const findingWordsOf = (code: string): string[] =>
  rows.filter(({ prefixes }) => prefixes.some((prefix) => code.startsWith(prefix))).flatMap(({ words }) => words);
