import { buildSuggestionEngine, MAX_NOTE_CHARACTERS, type ProcedureSuggestion, type SuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

const directory = process.env['CODESETS_DIR'];
const withReleases = directory ? describe : describe.skip;

withReleases('procedures that the note says were done', () => {
  let engine: SuggestionEngine;
  beforeAll(async () => {
    engine = buildSuggestionEngine(await readCodeSets(directory));
  }, 120_000);

  const proceduresOf = (text: string, ageInYears = 54, placeOfService = '11'): ProcedureSuggestion[] =>
    engine.suggest({ text, encounter: { dateOfService: '2026-01-15', sex: 'F', ageInYears, placeOfService } }).procedures;
  const linesOf = (text: string, age?: number, place?: string): string[] =>
    proceduresOf(text, age, place).map(({ code, units, modifiers }) => [`${code}x${units}`, ...modifiers].join('-'));

  it.each([
    [
      'a test planned in the story but done later',
      'HPI: No EKG was done at home.\nA/P:\n1. Hypertension. EKG performed, normal sinus.',
      '93000x1',
    ],
    [
      'an injection after one that was put off',
      'A/P:\n1. Left knee OA. We will not inject the knee before consent. Left knee injected with kenalog 40 mg.',
      '20610x1-LT',
    ],
    ['both knees', 'A/P:\n1. Knee OA. Kenalog 40 mg injected right knee, Kenalog 40 mg injected into left knee.', 'J3301x8'],
    ['shorthand for an injection', 'F/u L knee OA. Kenalog 40 mg inj today L knee.\nA: L knee OA.', 'J3301x4'],
    ['its procedure', 'F/u L knee OA. Kenalog 40 mg inj today L knee.\nA: L knee OA.', '20610x1-LT'],
    ['a nebulizer treatment with its dose', 'A/P:\n1. Asthma exacerbation. Nebulized albuterol 2.5 mg given in office.', '94640x1'],
    ['a dose in million units', 'A/P:\n1. Late latent syphilis. Bicillin 2.4 MU IM given today.', 'J0561x24'],
    ['counselling by the minute', 'A/P:\n1. Nicotine dependence, cigarettes. Discussed tobacco cessation 4 min.', '99406x1'],
  ])('names %s', (_what, text, line) => {
    expect(linesOf(text)).toContain(line);
  });

  it.each([
    ['planned elsewhere', 'A/P:\n1. Polyp. Cold snare polypectomy planned next month with GI.'],
    ['deferred', 'A/P:\n1. Abscess. I&D of the abscess deferred.'],
    ['done elsewhere', 'A/P:\n1. Healed laceration. Sutures removed elsewhere last week.'],
    ['refused', 'A/P:\n1. Hypertension. Patient refused flu shot today.'],
    ['given years ago', 'A/P:\n1. Hypertension. Tdap given 2019.'],
  ])('names nothing that was %s', (_what, text) => {
    expect(linesOf(text).filter((line) => !line.startsWith('99'))).toEqual([]);
  });

  it('counts vaccines and their administration by age', () => {
    const note = 'A/P:\n1. Hypertension.\n2. Flu shot and PCV20 given today.';
    expect(linesOf(note, 70)).toEqual(expect.arrayContaining(['G0008x1', 'G0009x1', '90677x1']));
    expect(linesOf(note, 50)).toEqual(expect.arrayContaining(['90471x1', '90472x1']));
    expect(linesOf('A/P:\n1. Well child. DTaP-IPV, MMRV given.', 4)).toEqual(expect.arrayContaining(['90460x2', '90461x6']));
  });

  it('says which diagnosis a procedure and its drug are about', () => {
    const text =
      'A/P:\n1. Type 2 diabetes.\n2. Hypertension.\n3. Primary osteoarthritis of right knee. Right knee injected with triamcinolone 40 mg.';
    const about = new Map(proceduresOf(text).map((each) => [each.code, each.about]));
    expect(about.get('20610')).toEqual(['M17.11']);
    expect(about.get('J3301')).toEqual(['M17.11']);
    expect(proceduresOf('A/P:\n1. Type 2 diabetes.\n2. Flu vaccine given today.').find(({ code }) => code === '90471')?.about).toEqual([
      'Z23',
    ]);
  });

  it('takes a bullet for part of the problem above it, and both sides of a joint for -50', () => {
    const text = 'A/P:\n1. Hypertension.\n2. Right shoulder bursitis\n   - subacromial injection performed with kenalog 40 mg';
    expect(proceduresOf(text).find(({ code }) => code === '20610')?.about).toEqual(['M75.51']);
    const both = 'A/P:\n1. Knee OA. Right knee injected with Kenalog 40 mg, left knee injected with Kenalog 40 mg.';
    expect(linesOf(both)).toEqual(expect.arrayContaining(['20610x1-50', 'J3301x8']));
  });

  it('reads nothing behind the end of what it reads', () => {
    const note = `A/P:\n1. Hypertension.\n${'Stable on lisinopril. '.repeat(MAX_NOTE_CHARACTERS / 22 + 1)}Flu shot given. Knee injected.`;
    expect(linesOf(note).filter((line) => !line.startsWith('99'))).toEqual([]);
    const encounter = { dateOfService: '2026-01-15', sex: 'F' as const, ageInYears: 54, placeOfService: '11' };
    expect(engine.suggest({ text: note, encounter }).unreadCharacters).toBe(note.length - MAX_NOTE_CHARACTERS);
    expect(engine.suggest({ text: note.slice(0, 500), encounter }).unreadCharacters).toBe(0);
  });

  it.each([
    [
      'a wellness visit under Medicare and a problem beside it',
      'MEDICARE ANNUAL WELLNESS VISIT\nA/P:\n1. Annual wellness visit.\n2. Hypertension: increase lisinopril.',
      70,
      'G0439x1',
    ],
    ['an annual gynecologic visit', 'Annual well-woman exam.\nA/P:\n1. Annual gyn exam, normal.', 28, '99395x1'],
    ['the first visit of a newborn', 'DOL 4 newborn, first visit.\nA/P:\n1. Well newborn exam.', 0, '99381x1'],
    [
      'a wound after surgery',
      'POD 13 lap appy.\nA/P:\n1. Superficial incisional surgical site infection - cephalexin 500 mg qid.',
      23,
      '99024x1',
    ],
  ])('finds the visit of %s', (_what, text, age, line) => {
    expect(linesOf(text, age)).toContain(line);
  });

  it('counts one disease once, however many codes it has (coding-rules §4)', () => {
    expect(linesOf('A/P:\n1. Allergic rhinitis due to pollen.\n2. Allergic rhinitis due to cat dander. Cont fluticasone.')).toContain(
      '99213x1',
    );
  });
});
