import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

type Visit = { story: string; exam: string; results?: string; problem: string; sex: 'F' | 'M'; age: number; code: string };

const visits: readonly Visit[] = [
  {
    story: 'The 9-year-old boy has had an earache since last night.',
    exam: 'The left drum is red and bulging with pus. The right one is gray and moves well.',
    problem: '1. Acute suppurative otitis media.',
    sex: 'M',
    age: 9,
    code: 'H66.002',
  },
  {
    story: 'She is a 48-year-old tennis player with pain on the outside of the right elbow for 6 weeks.',
    exam: 'Right elbow: tenderness at the lateral epicondyle, pain with resisted wrist extension. Left elbow is normal.',
    problem: '1. Lateral epicondylitis.',
    sex: 'F',
    age: 48,
    code: 'M77.11',
  },
  {
    story: 'He reports pain in the right knee when climbing stairs for 3 years. The left knee does not bother him.',
    exam: 'Right knee: varus alignment, crepitus, small effusion.',
    results: 'Standing films show medial joint space loss of the right knee with osteophytes.',
    problem: '1. Primary knee osteoarthritis.',
    sex: 'M',
    age: 60,
    code: 'M17.11',
  },
  {
    story: 'He has redness of the left lower leg that started 2 days ago after a scratch.',
    exam: 'Left lower leg: warm, erythematous area 10 cm with indistinct borders. No fluctuance.',
    problem: '1. Cellulitis.',
    sex: 'M',
    age: 55,
    code: 'L03.116',
  },
  {
    story: 'He noticed a painful lump on his right thigh 4 days ago.',
    exam: 'Right thigh: 3 cm fluctuant tender mass with surrounding erythema.',
    problem: '1. Abscess.',
    sex: 'M',
    age: 30,
    code: 'L02.415',
  },
  {
    story: 'His mother reports fever and pulling at the left ear since yesterday.',
    exam: 'Left tympanic membrane is bulging with purulent fluid, no perforation. Right tympanic membrane is normal.',
    problem: '1. Acute suppurative otitis media.',
    sex: 'M',
    age: 4,
    code: 'H66.002',
  },
  {
    story: 'He has had swelling of the left thigh for 3 days.',
    exam: 'Left thigh is 4 cm larger than the right.',
    results: 'Duplex: acute occlusive thrombus in the left femoral vein.',
    problem: '1. Acute deep vein thrombosis.',
    sex: 'M',
    age: 59,
    code: 'I82.412',
  },
  {
    story: 'He is here to go over his ultrasound.',
    exam: 'Left carotid bruit.',
    results: 'Carotid duplex: 70 percent stenosis of the left internal carotid artery. Right side with minimal plaque.',
    problem: '1. Carotid stenosis.',
    sex: 'M',
    age: 71,
    code: 'I65.22',
  },
  {
    story: 'She has pain under the right ribs after fatty meals.',
    exam: 'Soft abdomen.',
    results: 'Ultrasound: multiple gallstones with a thickened wall consistent with disease of long standing.',
    problem: '1. Gallstones with chronic cholecystitis.',
    sex: 'F',
    age: 52,
    code: 'K80.10',
  },
  {
    story: 'He noticed a bulge in the right groin while mowing.',
    exam: 'Reducible right inguinal hernia. No hernia on the left.',
    problem: '1. Inguinal hernia.',
    sex: 'M',
    age: 57,
    code: 'K40.90',
  },
  {
    story: 'She lives in a nursing home and has a wound on her right heel.',
    exam: 'Right heel: 3 cm ulcer, full-thickness skin loss with visible fat, no bone.',
    problem: '1. Pressure ulcer, stage 3.',
    sex: 'F',
    age: 78,
    code: 'L89.613',
  },
  {
    story: 'His right knee became swollen overnight.',
    exam: 'Right knee is hot with a large effusion.',
    results: 'Fluid shows urate crystals.',
    problem: '1. Acute idiopathic gout.',
    sex: 'M',
    age: 58,
    code: 'M10.061',
  },
  {
    story: 'She tripped on a rug and landed on her left hand this morning.',
    exam: 'Left wrist: dinner fork deformity.',
    results: 'X-ray: dorsally angulated extra-articular fracture of the distal radius.',
    problem: '1. Colles fracture.',
    sex: 'F',
    age: 63,
    code: 'S52.532A',
  },
  {
    story: 'He twisted his right knee playing basketball and felt a pop.',
    exam: 'Right knee: Lachman positive, large effusion.',
    results: 'MRI of the right knee: complete tear of the anterior cruciate ligament. Menisci are intact.',
    problem: '1. ACL tear.',
    sex: 'M',
    age: 22,
    code: 'S83.511A',
  },
  {
    story: 'She has heavy periods.',
    exam: 'Enlarged uterus.',
    results: 'Ultrasound: 4 cm intramural fibroid.',
    problem: '1. Uterine fibroid.',
    sex: 'F',
    age: 39,
    code: 'D25.1',
  },
  {
    story: 'She has throbbing headaches twice a month with nausea and light sensitivity. No visual symptoms.',
    exam: 'Neurologic exam is normal.',
    problem: '1. Migraine without aura.',
    sex: 'F',
    age: 31,
    code: 'G43.009',
  },
  {
    story: 'He has numbness of the right ring and little fingers.',
    exam: 'Right elbow: Tinel is positive over the cubital tunnel. Left elbow is normal.',
    problem: '1. Ulnar neuropathy.',
    sex: 'M',
    age: 50,
    code: 'G56.21',
  },
  {
    story: 'He drinks a fifth of vodka daily.',
    exam: 'No tremor.',
    problem: '1. Alcohol use disorder, severe.',
    sex: 'M',
    age: 42,
    code: 'F10.20',
  },
  {
    story: 'She felt a lump in the right breast.',
    exam: 'Right breast: 1 cm mobile mass in the upper inner quadrant. Left breast is normal.',
    problem: '1. Breast mass.',
    sex: 'F',
    age: 30,
    code: 'N63.12',
  },
  {
    story: 'She felt a crack in her back when she lifted a pot.',
    exam: 'Tender at T12.',
    results: 'X-ray: T12 compression fracture.',
    problem: '1. Age-related osteoporosis with current vertebral compression fracture.',
    sex: 'F',
    age: 80,
    code: 'M80.08XA',
  },
  {
    story: 'He has burning after meals.',
    exam: 'Normal abdomen.',
    results: 'EGD: LA grade B erosive esophagitis.',
    problem: '1. GERD.',
    sex: 'M',
    age: 56,
    code: 'K21.00',
  },
  {
    story: 'She was the passenger in a car that was hit by another car yesterday.',
    exam: 'Neck: paraspinal tenderness.',
    problem: '1. Cervical strain.',
    sex: 'F',
    age: 33,
    code: 'S16.1XXA',
  },
  {
    story: 'He has had pain in the right shoulder for a year without injury.',
    exam: 'Right shoulder: weak abduction.',
    results: 'MRI of the right shoulder: high-grade partial-thickness tear of the supraspinatus.',
    problem: '1. Rotator cuff tear, nontraumatic.',
    sex: 'M',
    age: 47,
    code: 'M75.111',
  },
  {
    story: 'She twists her knee now and then. The right knee locks.',
    exam: 'Right knee: medial joint line tenderness.',
    results: 'MRI: degenerative tear of the posterior horn of the medial meniscus.',
    problem: '1. Degenerative meniscal tear.',
    sex: 'F',
    age: 51,
    code: 'M23.221',
  },
  {
    story: 'He quit smoking years ago.',
    exam: 'Clear lungs.',
    results: 'CT: 2 cm spiculated mass in the right upper lobe. Biopsy: adenocarcinoma.',
    problem: '1. Lung cancer.',
    sex: 'M',
    age: 71,
    code: 'C34.11',
  },
  {
    story: 'She has pain from the neck to the left thumb.',
    exam: 'Left biceps weakness.',
    results: 'MRI: C5-C6 disc herniation on the left.',
    problem: '1. Cervical disc herniation with radiculopathy.',
    sex: 'F',
    age: 59,
    code: 'M50.122',
  },
  {
    story: 'He punched a wall last night.',
    exam: 'Right hand: swelling over the fifth metacarpal with loss of the knuckle.',
    results: 'X-ray: displaced fracture of the neck of the fifth metacarpal of the right hand.',
    problem: '1. Boxer fracture.',
    sex: 'M',
    age: 28,
    code: 'S62.336A',
  },
  {
    story: 'She fell at home yesterday.',
    exam: 'Left shoulder: bruising.',
    results: 'X-ray: displaced fracture of the surgical neck of the left humerus.',
    problem: '1. Humerus fracture.',
    sex: 'F',
    age: 71,
    code: 'S42.212A',
  },
  {
    story: 'She rolled her right foot yesterday.',
    exam: 'Right foot: tender over the fifth metatarsal.',
    results: 'X-ray: nondisplaced fracture of the base of the fifth metatarsal.',
    problem: '1. Fifth metatarsal fracture.',
    sex: 'F',
    age: 33,
    code: 'S92.354A',
  },
  { story: 'He fell off his bicycle.', exam: 'Right knee: 4 cm abrasion.', problem: '1. Abrasion.', sex: 'M', age: 40, code: 'S80.211A' },
  {
    story: 'She cut her left hand on a can.',
    exam: 'Left palm: 3 cm laceration.',
    problem: '1. Laceration.',
    sex: 'F',
    age: 48,
    code: 'S61.412A',
  },
];

/** The heading names the problem; side, site, type and depth stand in the story, the examination and the results (CR-006, CR-007). */
withReleases('detail told far from the heading', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const proposed = ({ story, exam, results, problem, sex, age }: Visit): string[] =>
    engine
      .suggest({
        text: `HISTORY OF PRESENT ILLNESS\n\n${story}\n\nPHYSICAL EXAM\n\n${exam}\n\n${results ? `RESULTS\n\n${results}\n\n` : ''}ASSESSMENT\n\n${problem}\n`,
        encounter: { dateOfService: '2026-02-03', sex, ageInYears: age, placeOfService: '11' },
      })
      .proposed.map(({ code }) => code);

  it.each(visits.map((visit) => [visit.problem, visit.code, visit] as const))('%s becomes %s', (_problem, code, visit) => {
    expect(proposed(visit)).toContain(code);
  });

  const knee: Visit = {
    story: 'She has pain in the left knee.',
    exam: 'Right knee is normal. Left knee: tender medial joint line.',
    problem: '1. Primary knee osteoarthritis.',
    sex: 'F',
    age: 60,
    code: 'M17.12',
  };
  it('takes no side from an examination that finds the other side normal (CR-006)', () => {
    expect(proposed(knee)).toEqual(['M17.12']);
  });

  it('takes no side where the note names none', () => {
    expect(proposed({ ...knee, story: 'She has knee pain.', exam: 'Tender joint line.', problem: '1. Carpal tunnel syndrome.' })).toEqual([
      'G56.00',
    ]);
  });

  it('gives the detail of one problem to no other', () => {
    const both = {
      ...knee,
      story: 'On the right her ring finger catches. On the left she has tingling in the thumb and index finger.',
      exam: 'Right hand: locking of the ring finger.\nLeft hand: Phalen is positive.',
      problem: '1. Trigger finger.\n2. Carpal tunnel syndrome.',
    };
    expect(proposed(both)).toEqual(['M65.341', 'G56.02']);
  });

  it('leaves a stone without hydronephrosis a stone (CR-020)', () => {
    const stone = {
      ...knee,
      story: 'Right flank pain.',
      exam: 'Soft abdomen.',
      results: 'CT: 5 mm stone in the right kidney. No hydronephrosis.',
      problem: '1. Kidney stone.',
    };
    expect(proposed(stone)).toEqual(['N20.0']);
    expect(proposed({ ...stone, results: 'CT: 5 mm stone in the right kidney with moderate hydronephrosis.' })).toEqual(['N13.2']);
  });

  it('codes the diabetes that a kidney disease is said to be due to (CR-021)', () => {
    const kidney = {
      ...knee,
      story: 'Type 2 diabetes for years.',
      exam: 'No edema.',
      problem: '1. Chronic kidney disease, stage 3b.\n- Medical Reasoning: This is due to her diabetes.',
    };
    expect(proposed(kidney)).toEqual(['E11.22', 'N18.32']);
  });
});
