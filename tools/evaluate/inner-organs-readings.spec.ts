import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

const man = { dateOfService: '2026-01-15', sex: 'M', ageInYears: 60, placeOfService: '11' } as const;

withReleases('visits for heart, lungs, kidneys, glands, gut, blood and infections', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 60_000);

  const codesOf = (text: string): string[] => engine.suggest({ text, encounter: man }).proposed.map(({ code }) => code);

  it('reads problems of the assessment written in capitals on lines of their own', () => {
    const text =
      'ASSESSMENT AND PLAN\nACUTE BRONCHITIS\n- rest and fluids\nTYPE 2 DIABETES MELLITUS\n- diet\nHTN -- ARB\nTIME SPENT\n20 minutes with the patient';
    expect(codesOf(text)).toEqual(['J20.9', 'E11.9', 'I10']);
  });

  it.each([
    ['A: Permanent a-fib, rate ok', ['I48.21']],
    ['A: persistent atrial fib', ['I48.19']],
    ['A: Normocytic anemia, cause unclear', ['D64.9']],
    ['A: Gout. Stress nuclear next week.', ['M10.9']],
    ['A: Hb SS disease. Sickle cell disease with vaso-occlusive crisis', ['D57.00']],
    ['A: C diff PCR positive, colitis', ['A04.72']],
  ])('%s', (text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  it('takes an infection that is only tested for as no diagnosis', () => {
    expect(codesOf('A: Diarrhea. Giardia antigen, celiac panel, C diff toxin sent.')).toEqual(['R19.7']);
  });
});
