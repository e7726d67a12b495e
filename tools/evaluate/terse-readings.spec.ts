import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

const man = { dateOfService: '2026-01-15', sex: 'M', ageInYears: 60, placeOfService: '11' } as const;
const woman = { ...man, sex: 'F', ageInYears: 34 } as const;

withReleases('short notes in the official releases', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 60_000);

  const codesOf = (text: string, encounter: typeof man | typeof woman = man): string[] =>
    engine.suggest({ text, encounter }).proposed.map(({ code }) => code);

  it('reads a dictation that begins with what a scribe wrote about it', () => {
    const text =
      'Dictated But Not Read. This gentleman was seen for his valve today and feels well in general. Next paragraph. Impression. ' +
      'Number one, moderate aortic stenosis. Number two, permanent atrial fibrillation. End of dictation.';
    expect(codesOf(text)).toEqual(['I35.0', 'I48.21']);
  });

  it.each([
    ['A: Castration-resistant prostate cancer', ['C61', 'Z19.2']],
    ['A: Metastatic hormone-sensitive prostate cancer to bone', ['C61', 'C79.51', 'Z19.1']],
    ['A: Cancer related pain', ['G89.3']],
    ['A: Pulmonary hypertension due to COPD', ['I27.23']],
    ['A: CAD of vein graft with stable angina', ['I25.718']],
    ['A: CAD involving CABG graft', ['I25.810']],
    ['A: Gout of the right great toe, thiazide-induced', ['M10.271', 'T50.2X5A']],
    ['A: Pneumonia due to COVID-19', ['U07.1', 'J12.82']],
    ['A: Nonunion of closed fracture of the left tibial shaft', ['S82.202K']],
    ['A: Delayed healing of a nondisplaced scaphoid waist fracture, right wrist', ['S62.024G']],
    ['A: Alcoholic cirrhosis with ascites. Esophageal varices', ['K70.31', 'I85.10']],
    ['A: Chronic venous insufficiency with stasis ulcer of the left ankle, fat layer exposed', ['I87.2', 'L97.322']],
    ['A: Chlamydial proctitis', ['A56.3']],
    ['A: s/p left total hip arthroplasty, healing well', ['Z47.1', 'Z96.642']],
    ['A: Age-related osteoporosis with current fragility fracture of the right distal radius, healing', ['M80.031D']],
    ['A: Age-related osteoporosis, prior healed vertebral fracture', ['M81.0', 'Z87.310']],
    ['A: Acute DVT of the right femoral and popliteal veins', ['I82.411', 'I82.431']],
    ['A: PAD - atherosclerosis of native arteries left leg with intermittent claudication', ['I70.212']],
    ['A: Tobacco - nicotine dependence, cigarettes', ['F17.210']],
    ['A: mCRPC with osseous mets', ['C61', 'C79.51', 'Z19.2']],
    ['A: Follow-up after treated pneumonia, resolved. Asthma, mild persistent', ['Z09', 'Z87.01', 'J45.30']],
    ['Dx - tear of the left Achilles tendon', ['S86.012A']],
    ['A: Stage 0 transitional cell carcinoma of the bladder', ['D09.0']],
    ['A: Fractures of two ribs, right', ['S22.41XA']],
    ['Imp:\n1) Psoriasis vulgaris\n2) Psoriatic arthritis, stable', ['L40.0', 'L40.50']],
    ['Dx.  Carpal tunnel syndrome R. Gout', ['G56.01', 'M10.9']],
    ['A/\nBipolar disorder, current episode depressed, moderate\nP/\nlithium', ['F31.32']],
    ['A:\n1. Routine adult health examination\n2. Screening for colon cancer', ['Z00.00', 'Z12.11']],
    ['A: Laceration of the right forearm. Plan: suture removal in 10 days.', ['S51.811A']],
    ['Dx: 1) Laceration R forearm w/o FB  2) Abrasion L knee', ['S51.811A', 'S80.212A']],
    ['A: COPD exacerbation. Prednisone 40 mg daily for 5 days.', ['J44.1']],
    ['HPI: 3 day history of cough.\nA: Cough', ['R05.9']],
    ['A> 1. Acute cystitis with hematuria\n   2. Gout', ['N30.01', 'M10.9']],
  ])('%s', (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  it('I.C.2: stage 0 is in situ, and the receptors of a carcinoma in situ have no code', () => {
    expect(codesOf('A: Stage 0 ER-positive lobular carcinoma, left breast', woman)).toEqual(['D05.02']);
  });

  it('CR-020: a cancer with its regional nodes', () => {
    expect(codesOf('A: Ca R breast lower inner quadrant w/ axillary nodal metastasis', woman)).toEqual(['C50.311', 'C77.3']);
  });

  it('CR-046: an earlier low transverse cesarean in this pregnancy', () => {
    expect(codesOf('A:\n1. Prev C-section x1, low transverse, for repeat\nIUP 30w2d', woman)).toEqual(['O34.211', 'Z3A.30']);
  });

  it('ends what is denied where a dictation speaks its stop', () => {
    const text =
      'No evidence of pneumonia period Lungs clear period My impression is asthma with exacerbation period Return in a week period\n';
    expect(codesOf(text)).toEqual(['J45.901']);
  });

  it.each([
    ['a vaccine that is due', 'A: Asthma, mild intermittent\nP: flu + pneumonia vax due at the pharmacy'],
    ['an anesthesia class', 'ASA 2, MAC\nA: Asthma, mild intermittent'],
    ['a normal head impulse test', 'Exam: HIT nl, lungs clear\nA: Asthma, mild intermittent'],
    ['a vaccine given elsewhere', 'A: Asthma, mild intermittent. Flu, PCV20 done elsewhere.'],
    ['a swab', 'A: Asthma, mild intermittent. GBS swab done.'],
    ['what is only to be watched for', 'A: Asthma, mild intermittent. Call if no relief or leg swelling.'],
    ['an operation for which he is referred', 'A: Asthma, mild intermittent. Referring him to the valve team for TAVR.'],
  ])('takes %s for no diagnosis', (_what, text) => {
    expect(codesOf(text)).toEqual(['J45.20']);
  });

  it('CR-038: takes a drug that waits for approval, or another that ends like one, for no drug taken', () => {
    expect(codesOf('A: Left-sided ulcerative colitis, failing 5-ASA. Begin vedolizumab once approved.')).toEqual(['K51.50']);
  });

  it('reads capitals that a scanner took for small letters', () => {
    expect(codesOf('lMPRESSlON\n1. Plantar fasciitis, RlGHT foot')).toEqual(['M72.2']);
  });
});
