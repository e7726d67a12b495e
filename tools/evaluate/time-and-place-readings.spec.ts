import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

withReleases('what a note tells of other times, other people and other places', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const readingOf = (text: string, ageInYears = 45, sex: 'F' | 'M' = 'F', placeOfService = '11'): string[] =>
    engine.suggest({ text, encounter: { dateOfService: '2026-01-15', placeOfService, ageInYears, sex } }).proposed.map(({ code }) => code);

  it.each([
    ['A: HTN. Stroke in 2017 without residual.', ['I10', 'Z86.73']],
    ['A: CAD, MI 2019, no angina', ['I25.10', 'I25.2']],
    ['A: T2DM (DKA 2024), at goal now', ['E11.9']],
    ['A: COPD stable, exacerbation 11/24, none since.', ['J44.9']],
  ])('an event with an old date is past, its illness stays: %s (CR-035)', (text, codes) => {
    expect(readingOf(text)).toEqual(codes);
  });

  it.each([
    ['A: Sigmoid colon cancer. Febrile neutropenia instructions reviewed.', ['C18.7']],
    ['A: Left knee pain\nEye pain -> ophtho same day. Chest pain → ED.', ['M25.562']],
    ['A: acute cystitis. ER if fever or flank pain (pyelonephritis).', ['N30.00']],
    ['A: Moderate aortic stenosis; TAVR if symptomatic', ['I35.0']],
    ['A: Seborrheic keratoses. Skin checks every 6 months.', ['L82.1']],
  ])('what is feared, announced or taught is not there: %s', (text, codes) => {
    expect(readingOf(text)).toEqual(codes);
  });

  it('a partner who tested positive gives the patient no infection', () => {
    expect(readingOf('Partner tested positive for syphilis; no symptoms.')).toEqual([]);
  });

  it.each([
    ['UC visit for burning with urination. DX acute cystitis', '20', ['N30.00']],
    ['A: UC in flare, on mesalamine', '11', ['K51.90']],
    ['Pain AS for 4 days. Imp: acute otitis externa AS', '11', ['H60.502']],
    ['Walks with SPC. A: Aftercare following left total knee replacement.', '11', ['Z47.1', 'Z96.652']],
  ])('an abbreviation means what the words around it say: %s', (text, place, codes) => {
    expect(readingOf(text, 33, 'M', place)).toEqual(codes);
  });

  it.each([
    ['Impression: Follow-up exam after completed treatment for bladder cancer, no recurrence.', ['Z08', 'Z85.51']],
    ['Surveillance cystoscopy. Bladder ca, TURBT 2019. Imp: bladder cancer surveillance, no recurrence.', ['Z08', 'Z85.51']],
    ['A: Hypothyroidism s/p total thyroidectomy', ['E89.0']],
  ])('what is left after treatment is coded: %s', (text, codes) => {
    expect(readingOf(text, 67, 'M')).toEqual(codes);
  });

  it('the title of a screening is the reason for it (CR-041)', () => {
    expect(readingOf('BILATERAL SCREENING MAMMOGRAM\nIMPRESSION: Heterogeneously dense breasts, both sides.')[0]).toBe('Z12.31');
  });

  it('names an organ without its disease in silence', () => {
    expect(readingOf('A: Dry mouth. A minor salivary gland biopsy is being arranged.')).toEqual(['R68.2']);
  });

  it("a diabetic's own insulin makes no drug-induced diabetes (CR-014)", () => {
    expect(readingOf('A/P 1. T2DM with hyperglycemia due to insulin underuse')[0]).toBe('E11.65');
  });

  it('right and left are both sides (CR-006)', () => {
    expect(readingOf('Dx 1. Chronic tophaceous gout, right and left feet')).toEqual(['M1A.0711', 'M1A.0721']);
  });
});
