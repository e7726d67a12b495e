import { buildSuggestionEngine, type SuggestionEngine, type WhyNotAnswer } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const CODESETS = process.env['CODESETS_DIR'];
const withReleases = CODESETS ? describe : describe.skip;

const NOTE = `HPI: Here for follow-up of type 2 diabetes, CKD stage 3b and hypertension. Denies chest pain. Mother had breast cancer.
Possible GERD. If fever develops she will return. Right knee pain with swelling.
Assessment/Plan:
1. Type 2 diabetes with diabetic chronic kidney disease, stage 3b. Increase glargine to 24 units.
2. Hypertension, above goal. Start amlodipine 5 mg daily.
3. Right knee osteoarthritis. Injected right knee with triamcinolone 40 mg. ECG ordered for next week.
4. MS, by her own report.`;

withReleases('why not this code? (official releases)', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(CODESETS));
  }, 120_000);

  function whyNot(code: string, text = NOTE, dateOfService = '2026-01-15'): WhyNotAnswer {
    const answer = engine.whyNot({ text, encounter: { dateOfService, sex: 'F', ageInYears: 54, placeOfService: '11' } }, code);
    for (const { start, end, quote } of answer.spans) expect(text.slice(start, end)).toBe(quote);
    return answer;
  }

  it.each([
    ['negated words', 'R07.9', 'rejected_mention', '"chest pain" is denied in the note ("denies").'],
    ['words of the family', 'C50.912', 'rejected_mention', '"breast cancer" is said of the family ("mother"), not of the patient.'],
    ['uncertain words (CR-032)', 'K21.9', 'rejected_mention', '"GERD" is uncertain in the note ("possible")'],
    ['words that only suppose', 'R50.9', 'rejected_mention', '"fever" is only supposed ("if"), not stated.'],
    ['an abbreviation that nothing decides', 'G35.D', 'rejected_mention', '"MS" has several meanings'],
    ['a code that a combination says (CR-021)', 'I10', 'replaced', '"Hypertension" is said by I12.9 (CR-021).'],
    ['another stage', 'N18.31', 'less_specific', 'N18.31 says "stage 3a", and the note does not. The note supports N18.32'],
    ['the stage left open', 'N18.30', 'less_specific', 'N18.30 leaves open what the note says. The note supports N18.32'],
    ['the other side', 'M17.12', 'less_specific', 'M17.12 is the left side; here the note says right.'],
    ['a heading', 'E11', 'not_billable', 'Below it the note supports E11.22'],
    ['another sex (MCE)', 'N40.0', 'other_patient', 'for male patients only (MCE), and this patient is female.'],
    ['a chapter for others', 'P07.00', 'other_patient', 'Chapter 16 is for newborns, and this patient is 54 years old.'],
    ['words that are nowhere', 'I13.0', 'not_mentioned', 'The note does not say "heart failure"'],
    ['another type', 'E10.22', 'not_mentioned', 'The note does not say "Type 1".'],
    ['what is no code', 'E11.2299', 'unknown_code', 'E11.2299 is no code of ICD-10-CM 2026, in force on 2026-01-15'],
    ['what has no shape of a code', 'diabetes', 'unknown_code', 'does not have the shape of a code'],
    ['a code without its dot', 'e1122', 'proposed', 'E11.22 is proposed as first-listed'],
  ])('answers for %s', (_what, code, verdict, words) => {
    const answer = whyNot(code);
    expect(answer.verdict).toBe(verdict);
    expect(answer.explanation).toContain(words);
  });

  it('quotes the words that decided, exactly as they stand', () => {
    expect(whyNot('R07.9').spans.map(({ quote }) => quote)).toEqual(['chest pain']);
    expect(whyNot('N18.31').spans.map(({ quote }) => quote)).toContain('chronic kidney disease, stage 3b');
  });

  it('knows codes of another release by their days', () => {
    const text = 'Assessment: relapsing-remitting multiple sclerosis.';
    expect(whyNot('G35.A', text, '2025-03-01')).toMatchObject({
      verdict: 'other_release',
      label: 'Relapsing-remitting multiple sclerosis',
    });
    expect(whyNot('S30.1XXA', text)).toMatchObject({
      verdict: 'other_release',
      explanation: expect.stringContaining('only until 2025-09-30; the service of 2026-01-15 is coded with 2026'),
    });
  });

  it('knows what a proposed code excludes (CR-020)', () => {
    const answer = whyNot('E11.9', 'Assessment: type 2 diabetes in remission.');
    expect(answer).toMatchObject({ verdict: 'excluded', explanation: expect.stringContaining('E11.A') });
  });

  it('argues visit levels with the words of the note, and never upwards', () => {
    expect(whyNot('99213').explanation).toContain('99213 says less than what is documented: problems are moderate ("above goal")');
    expect(whyNot('99215').explanation).toMatch(/^99215 is not supported: problems are moderate \("above goal"\)/);
    expect(whyNot('99203').explanation).toContain('an office visit of a new patient; this visit is read as');
  });

  it('tells services that are only planned from those without words', () => {
    expect(whyNot('93000')).toMatchObject({ verdict: 'rejected_mention', explanation: expect.stringContaining('"ECG"') });
    expect(whyNot('J3301')).toMatchObject({ verdict: 'proposed', explanation: expect.stringContaining('4 units') });
    expect(whyNot('20611').explanation).toContain('Beside it the note supports 20610');
    expect(whyNot('94010')).toMatchObject({ verdict: 'not_mentioned' });
    expect(whyNot('J1100')).toMatchObject({ label: 'dexamethasone', verdict: 'not_mentioned' });
    expect(whyNot('J11.00')).toMatchObject({ explanation: expect.stringContaining('The note does not say "Influenza') });
  });

  it('has an answer for anything that may be typed', () => {
    for (const typed of ['', ' ', '.', 'E', '99', '\0', 'Z'.repeat(300), '🙂', "'; --", 'E11.', '00000', 'A0000', 'V97.33XD'])
      expect(whyNot(typed).explanation).toMatch(/\.$/);
  });
});
