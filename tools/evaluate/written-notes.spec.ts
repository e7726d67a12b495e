import { buildSuggestionEngine, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

withReleases('shorthand, dictated and scanned notes in the official releases', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const codesOf = (text: string, ageInYears = 60, sex: 'F' | 'M' = 'F'): string[] =>
    engine
      .suggest({ text, encounter: { dateOfService: '2026-01-15', placeOfService: '11', ageInYears, sex } })
      .proposed.map(({ code }) => code);

  it.each([
    [
      'dementia with severity and behaviour behind its disease (CR-014)',
      "Alzheimer's disease, late onset, severe, with agitation.",
      ['G30.1', 'F02.C11'],
    ],
    ['dependence in remission (CR-035)', 'Alcohol use disorder, moderate, in early remission.', ['F10.21']],
    ['depression in partial remission', 'MDD, recurrent, in partial remission.', ['F33.41']],
    ['glaucoma staged per eye (CR-006)', 'POAG right eye severe, left eye mild.', ['H40.1113', 'H40.1121']],
    ['skin cancer by cell and region', 'BCC left cheek, biopsy proven.', ['C44.319']],
    ['a pressure ulcer by stage', 'Pressure ulcer of sacrum, stage 4.', ['L89.154']],
    ['immunosuppression by a drug (I.C.3)', 'Immunosuppressed on azathioprine for Crohn disease.', ['D84.821', 'Z79.624']],
    [
      'a stent, and the drugs taken for it (CR-038)',
      'CAD s/p stent, stable on aspirin and clopidogrel.',
      ['I25.10', 'Z95.5', 'Z79.02', 'Z79.82'],
    ],
    ['electronic cigarettes as other tobacco (CR-039)', 'Nicotine dependence, vaping daily.', ['F17.290']],
    ['the side of the weakness, not of the brain (I.C.6.a)', 'Right hemiparesis, sequela of old left MCA stroke.', ['I69.351']],
    ['two fibroids that share a head', 'Submucosal and intramural fibroids.', ['D25.0', 'D25.1']],
    ['each named cause of a rhinitis', 'Allergic rhinitis due to pollen and dust mite.', ['J30.1', 'J30.89']],
    ['an urgency with its hypertension (CR-013)', 'Hypertensive urgency.', ['I16.0', 'I10']],
    [
      'a venous ulcer twice: vein and skin',
      'Varicose veins right leg with ulcer of right calf, fat layer exposed.',
      ['I83.012', 'L97.212'],
    ],
  ])('codes %s', (_what, problem, expected) => {
    expect(codesOf(`A/P:\n1. ${problem}`)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ["a relative's disease, whatever the verb", 'A/P: 1. GERD. Uncle has ulcerative colitis, sister now has lupus.', /^(?:K51|M32)/],
    ['the valve that was replaced (CR-035)', 'A/P: 1. Severe aortic stenosis s/p TAVR 2024, doing well.', /^I35/],
    ['vaccines as illnesses', 'A/P: 1. Asthma stable. Flu and COVID in the fall, MMR and varicella given.', /^(?:J1|U07|B0)/],
    ['an allergy with its reaction as an illness', 'A/P: 1. Acute cystitis - nitrofurantoin (sulfa = hives).', /^L50/],
    [
      'an imported problem list',
      '[Auto-imported Problem List, last reviewed 01/2025]\n- Pneumonia\n- Hypokalemia\nA/P: 1. HTN at goal.',
      /^(?:J18|E87)/,
    ],
    ['a resolved kidney injury', 'A/P: 1. HTN. AKI resolved.', /^(?:N17|Z87\.448)/],
    ['sutures that come out later', 'A/P: 1. Seborrheic keratosis removed. Suture removal 7 days.', /^Z48/],
    ['a person named in the title', 'This healthy woman has a child. A/P: 1. Tinea pedis.', /^Z0/],
  ])('never proposes %s', (_what, text, forbidden) => {
    expect(codesOf(text).filter((code) => forbidden.test(code))).toEqual([]);
  });

  it('reads what a scanner misread, and quotes the note as it was given', () => {
    const text = 'GLAUC0MA CLINIC\nlmpression:\n1. Hyperka1emia\n2. Anernia, fol1ow up';
    const { proposed } = engine.suggest({
      text,
      encounter: { dateOfService: '2026-01-15', placeOfService: '11', ageInYears: 60, sex: 'F' },
    });
    expect(proposed.map(({ code }) => code)).toEqual(expect.arrayContaining(['E87.5', 'D64.9']));
    for (const { evidence } of proposed) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
    expect(proposed.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain('Hyperka1emia');
  });

  it('takes a note without any assessment at its word', () => {
    const codes = codesOf('L cheek pain x 11 d. PE: L maxillary tender, TMs nl.\nAcute L maxillary sinusitis. Amoxicillin x7d. No fever.');
    expect(codes[0]).toBe('J01.00');
    expect(codes).not.toContain('R50.9');
  });

  it('keeps the denial of a list across a wrapped line', () => {
    const codes = codesOf(
      'A/P: 1. HTN at goal.\nHe has no chest pain and has not had any shortness of breath or\nsyncope since the last visit.',
      60,
      'M',
    );
    expect(codes).toEqual(['I10']);
  });
});
