import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { curatedRows } from '../../libs/suggestions/src/mentions/build-lexicon.js';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

withReleases('details beside a problem that are denied, doubted or to come', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const codesOf = (text: string, sex: 'F' | 'M' = 'F', ageInYears = 60): string[] =>
    engine
      .suggest({ text, encounter: { dateOfService: '2026-01-15', placeOfService: '11', ageInYears, sex } })
      .proposed.map(({ code }) => code);

  it.each([
    ['A: Metastatic breast cancer to lung, bone scan pending, liver normal.', ['C50.919', 'C78.00']],
    ['A: Lung cancer metastatic to brain, r/o liver and bone mets.', ['C34.90', 'C79.31']],
    ['A: Squamous cell carcinoma of scalp, no tongue lesion.', ['C44.42']],
    ['A: Cirrhosis, possible ascites.', ['K74.60']],
    ['A: Concussion, no LOC. Friend had brief LOC.', ['S06.0X0A']],
  ])('add nothing: %s (CR-031, CR-032)', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it('names no place of spread that is denied (CR-031)', () => {
    expect(codesOf('A: Metastatic breast cancer, no spread to liver or bone.').filter((code) => /^C7(?:8\.7|9\.5)/.test(code))).toEqual([]);
  });

  it.each([
    ['A: Lung cancer with liver and bone mets.', ['C34.90', 'C78.7', 'C79.51']],
    ['A: Cirrhosis with ascites.', ['K74.60', 'R18.8']],
    ['A: Triple negative breast cancer, left.', ['C50.912', 'Z17.421']],
  ])('are coded where they are told: %s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['A: Atrial fibrillation on warfarin. INR check in 2 weeks.', ['I48.91', 'Z79.01']],
    ['A: Hypertension. Pacemaker check in 3 months. Port flush monthly. Foley change every 4 weeks.', ['I10']],
    ['A: Hypertension. Skin check due.', ['I10']],
  ])('a service that is to come is no reason for this visit: %s', (text, codes) => {
    expect(codesOf(text)).toEqual(codes);
  });

  it.each([
    ['A: Here for pacemaker check, normal function.', 'Z45.018'],
    ['A: Leg ulcer. Dressing change done today, repeat weekly.', 'Z48.00'],
  ])('a service of today is: %s', (text, code) => {
    expect(codesOf(text)).toContain(code);
  });

  it('what a relative gave up is not what the patient gave up', () => {
    expect(codesOf('A: Migraine. Father gave up smoking.')).toEqual(['G43.909']);
  });

  it.each([
    ['White matter disease', 'R90.82'],
    ['Pouchitis', 'K91.850'],
    ['Acute intermittent porphyria', 'E80.21'],
    ['Familial adenomatous polyposis', 'D13.91'],
    ['Gastric intestinal metaplasia', 'K31.A0'],
    ['PICC line infection', 'T80.219A'],
    ['Emotional lability', 'R45.86'],
    ['Type B aortic dissection', 'I71.012'],
    ['Mature cataract, right eye', 'H25.89'],
    ['Exostosis of the left ear canal', 'H61.812'],
  ])('%s has the code that the index names', (words, code) => {
    expect(codesOf(`A:\n1. ${words}`)).toEqual([code]);
  });
});

describe('the tables of the vocabulary', () => {
  /** New in the release of October 2025; before it the second row answers. */
  const OF_TWO_RELEASES = new Set(['lynch syndrome']);

  it('give one code to the same words', () => {
    const codes = new Map<string, Set<string>>();
    for (const { code, phrase } of curatedRows()) codes.set(phrase.toLowerCase(), (codes.get(phrase.toLowerCase()) ?? new Set()).add(code));
    const isOneFamily = (given: Set<string>): boolean =>
      [...given].every((code) => [...given].every((other) => code.startsWith(other) || other.startsWith(code)));
    const torn = [...codes].filter(([phrase, given]) => phrase !== '' && !isOneFamily(given) && !OF_TWO_RELEASES.has(phrase));
    expect(torn.map(([phrase, given]) => `${phrase}: ${[...given].join(', ')}`)).toEqual([]);
  });
});
