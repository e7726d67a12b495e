/** kinds of injury, as written | site words = header code; "/" parts other names of a site. Each kind is combined with each of its sites. */
const INJURIES_BY_SITE = `
contusion; contused | shoulder=S40.01; upper arm=S40.02; elbow=S50.0; forearm=S50.1; thumb=S60.01; finger=S60.0; wrist=S60.21; thigh/quadriceps=S70.1; lower leg/shin/calf=S80.1; ankle=S90.0; great toe/big toe=S90.11; toe=S90.1; low back/lumbar/tailbone/buttock=S30.0; abdominal wall/abdomen=S30.1; scalp=S00.03; periorbital/eyelid=S00.1
abrasion; scrape; road rash | upper arm=S40.81; forearm=S50.81; elbow=S50.31; hand=S60.51; thigh=S70.31; lower leg/shin=S80.81; knee=S80.21; foot=S90.81; face/forehead/chin=S00.81
sprain | thumb=S63.60; finger=S63.61; hip=S73.10; toe=S93.50; thoracic spine/mid back=S23.3; sacroiliac joint=S33.6
laceration; cut | upper arm=S41.11; elbow=S51.01; wrist=S61.51; thumb=S61.01; thigh=S71.11; knee=S81.01; ankle=S91.01; toe=S91.11; lip=S01.51; eyelid/eyebrow=S01.11; cheek=S01.41; nose=S01.21; ear=S01.31; hand/palm=S61.41; finger=S61.21; forearm=S51.81; lower leg/shin/calf/leg=S81.81; foot/sole=S91.31; scalp=S01.01; forehead/chin/face=S01.81
second degree burn; partial thickness burn | forearm=T22.21; upper arm=T22.23; elbow=T22.22; hand=T23.20; finger=T23.22; thigh=T24.21; knee=T24.22; lower leg=T24.23; ankle=T25.21; foot=T25.22; chest wall/chest=T21.21; face=T20.20
first degree burn; superficial burn | forearm=T22.11; hand=T23.10
third degree burn; full thickness burn | forearm=T22.31
dog bite; cat bite; animal bite; human bite | finger=S61.25; thumb=S61.05; hand=S61.45; forearm=S51.85; lower leg/calf/shin=S81.85; thigh=S71.15; upper arm=S41.15; foot=S91.35; face/cheek=S01.85
insect bite; tick bite; mosquito bite; flea bite; bug bite | forearm=S50.86; hand=S60.56; finger=S60.46; wrist=S60.86; elbow=S50.36; upper arm=S40.86; shoulder=S40.26; thigh=S70.36; knee=S80.26; lower leg/calf/shin=S80.86; ankle=S90.56; foot=S90.86; toe=S90.46; neck=S10.96; scalp=S00.06; ear=S00.46; back=S20.46; abdomen/abdominal wall=S30.861
fracture | sternum=S22.2; sacrum=S32.1; coccyx/tailbone=S32.2; nasal bone/nose=S02.2; mandible/jaw=S02.6; calcaneus/heel bone=S92.0; talus=S92.1; great toe/big toe=S92.4; toe=S92.5; scaphoid waist/waist scaphoid=S62.02; lower end humerus/distal humerus/supracondylar humerus=S42.4
dislocation; dislocated | elbow=S53.10; patella=S83.00; thumb=S63.10
`;

/** code or header | phrases: injuries known by a name of their own. */
const NAMED_INJURIES = `
S62.21 | Bennett fracture; Bennett's fracture
S52.54 | Smith fracture; Smith's fracture
S52.37 | Galeazzi fracture; Galeazzi's fracture
S52.27 | Monteggia fracture; Monteggia's fracture
S53.03 | nursemaid's elbow; nursemaid elbow; pulled elbow; radial head subluxation
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
