import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

withReleases('bones, nerves, mind, eye, ear and skin in the official releases', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const codesOf = (text: string): string[] =>
    engine
      .suggest({ text, encounter: { dateOfService: '2026-01-15', sex: 'F', ageInYears: 50, placeOfService: '11' } })
      .proposed.map(({ code }) => code);

  it.each([
    ['A: Entropion of the left lower lid.', ['H02.005']],
    ['A: Blepharitis, both eyes.', ['H01.003', 'H01.006']],
    ['A: Dermatochalasis of both upper eyelids.', ['H02.831', 'H02.834']],
  ])('codes each eyelid that the problem names: %s (CR-006)', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['A: Central retinal vein occlusion, right eye.', ['H34.8112']],
    ['A: Central retinal vein occlusion, right eye, with macular edema.', ['H34.8110']],
    ['A: Central retinal vein occlusion, right eye, without macular edema.', ['H34.8112']],
  ])('claims no edema of a retinal vein occlusion that nobody wrote: %s (CR-007)', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['A: T12 wedge compression fracture.', ['M48.54XA']],
    ['A: L5-S1 disc degeneration with low back pain.', ['M51.370']],
    ['A: Lumbar degenerative disc disease.', ['M51.369']],
    ['A: C5-6 disc herniation with left C6 radiculopathy.', ['M50.122']],
    ['A: New T8 osteoporotic compression fracture, age-related osteoporosis.', ['M80.08XA']],
  ])('reads the level of the spine, and the pain or root that its code already says: %s (CR-020)', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['A: Chronic gout, left knee, without tophi.', ['M1A.0620']],
    ['A: Tophaceous gout of the right hand.', ['M1A.0411']],
    ['A: Acute gouty arthritis of the right wrist.', ['M10.031']],
    ['A: Gout.', ['M10.9']],
    ['A: Streptococcal septic arthritis of the left hip.', ['M00.252']],
  ])('places a disease of joints and closes its code: %s (CR-004)', (text, codes) => {
    expect(codesOf(text).toSorted()).toEqual(codes.toSorted());
  });

  it.each([
    ['A: Cocaine use disorder, severe.', ['F14.20']],
    ['A: Mild sedative use disorder.', ['F13.10']],
    ['A: Stimulant use disorder, moderate, in early remission.', ['F15.21']],
  ])('grades a use disorder by its severity, whatever the substance: %s (I.C.5.b)', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('takes a depot steroid for no contraceptive, and a drug applied for as none taken', () => {
    expect(codesOf('A/P: Right trochanteric bursitis. Injected 40 mg depo-medrol.')).toEqual(['M70.61']);
    expect(codesOf('A/P:\n1. Ankylosing spondylitis of the lumbar spine - apply for TNF inhibitor.')).toEqual(['M45.6']);
  });

  it('codes a fall from standing as one on the same level (CR-049)', () => {
    expect(codesOf('HPI: Ground level fall at home yesterday.\nA: Left hip contusion.')).toEqual(['S70.02XA', 'W18.30XA']);
  });

  it.each([
    ['HPI: Fell in the kitchen 3 days ago.\nA: L1 compression fracture.', 'S32.010A'],
    ['HPI: Back pain after a fall from a ladder.\nA: T7 compression fracture.', 'S22.060A'],
    ['HPI: Back pain after bending. No fall.\nA: L1 compression fracture.', 'M48.56XA'],
  ])('a vertebra broken in an accident is an injury, one that gave way is not: %s (I.C.13.d)', (text, code) => {
    expect(codesOf(text)[0]).toBe(code);
  });

  it('takes no detail from what a test is to find out', () => {
    expect(codesOf('A: Right rotator cuff tear.\nP: MRI to determine whether it is full-thickness.')).toEqual(['M75.101']);
  });

  it('codes an insomnia of its own line beside a depression', () => {
    expect(codesOf('Dx: MDD recurrent moderate; GAD; chronic insomnia')).toEqual(['F33.1', 'F41.1', 'F51.04']);
  });

  it.each([
    ['HPI: Helmet hit, knocked out for about 30 seconds.\nA: Concussion.', 'S06.0X1A'],
    ['HPI: Hit his head, no LOC, dazed for a few minutes.\nA: Concussion.', 'S06.0X0A'],
  ])('a concussion closes with the loss of consciousness that the story tells: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it.each([
    ['A: Left distal femur fracture.', ['S72.402A']],
    ['A: Right tibial pilon fracture.', ['S82.871A']],
    ['A: Skin tear of the right forearm.', ['S51.811A']],
    ['A: Left oblique strain.', ['S39.011A']],
    ['A: Aseptic loosening of left total knee.', ['T84.033A']],
  ])('knows kinds of injury at the sites where they are seen: %s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('a venom names its own cause (I.C.19.e)', () => {
    expect(codesOf('HPI: Stung by a bee in the yard.\nA: Bee sting, right hand.')).toEqual(['T63.441A']);
  });

  it.each([
    ['A: Nondisplaced right radial head fracture.', ['S52.124A']],
    ['A: Right radial head fracture.', ['S52.121A']],
    ['A: Acute traumatic full-thickness rotator cuff tear, right shoulder.', ['S46.011A']],
    ['A: Full-thickness rotator cuff tear, right shoulder.', ['M75.121']],
  ])('keeps every word of a named kind on the way to its leaf: %s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('leaves a named bone for no fracture of no bone in particular', () => {
    expect(codesOf('HPI: FOOSH.\nDx: Right scaphoid fracture.')[0]).toBe('S62.001A');
  });

  it.each([
    ['A: Pathologic fracture of the right femur.', ['M84.451A']],
    ['A: Pathologic fracture of the right femur due to bone metastasis.', ['M84.551A', 'C79.51']],
    ['A: Right femur fracture.', ['S72.91XA']],
  ])('a fracture of diseased bone names the disease, a plain one is an injury: %s (I.C.2.l.6)', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['HPI: Sharp pain in the right lower quadrant since morning.\nExam: RLQ tenderness.\nAssessment: Abdominal pain.', 'R10.31'],
    ['HPI: Epigastric pain after meals.\nAssessment: Abdominal pain.', 'R10.13'],
    ['HPI: Diffuse pain.\nExam: no RLQ tenderness.\nAssessment: Abdominal pain.', 'R10.9'],
    ['HPI: Pain in the RLQ and the LLQ.\nAssessment: Abdominal pain.', 'R10.9'],
  ])('an abdominal pain takes the one place where the story or the examination finds it: %s (CR-007)', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
  });

  it('a receptor that is negative makes no normal finding of a cancer', () => {
    expect(
      codesOf(
        'HPI: Left breast invasive ductal carcinoma, upper outer quadrant, ER negative.\nAssessment: Left breast cancer, chemotherapy next week.',
      ),
    ).toContain('C50.412');
  });

  it('no long-term drug comes from one that was only discussed', () => {
    expect(codesOf('A: Hidradenitis suppurativa. Doxycycline, Humira discussed.')).toEqual(['L73.2']);
  });

  it('a former alcohol abuse is one in remission (CR-035)', () => {
    expect(codesOf('A: History of alcohol abuse.')).toEqual(['F10.11']);
  });
});
