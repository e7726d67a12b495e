import { findSections } from './find-sections.js';
import { findStatements } from './find-statements.js';

const kindsOf = (text: string): string[] => findSections(text).map(({ kind }) => kind);
const headingsOf = (text: string): string[] => findStatements(text, findSections(text)).map(({ start, end }) => text.slice(start, end));

describe('sections', () => {
  it.each([
    'A/P:',
    'ASSESSMENT AND PLAN',
    'Assessment & Plan:',
    '**Impression:**',
    'Imp:',
    'Dx:',
    '## Assessment',
    'Visit Diagnoses:',
    'AP:',
    '3. Assessment:',
    'Post-procedure dx:',
    'IMPRESSION/PLAN by problem',
    'Final impression (today):',
  ])('finds the assessment under "%s"', (header) => {
    expect(kindsOf(`HPI: cough.\n${header}\nAsthma`)).toContain('assessment');
  });

  it('finds the assessment of a note by letters', () => {
    expect(headingsOf('S) spins when rolling over.\nA) 1. BPPV, right\n   2. Tinnitus')).toEqual(['BPPV, right', 'Tinnitus']);
  });

  it('finds headers in the middle of a dictated line', () => {
    expect(kindsOf('HPI: 8 yo with cough. Exam: wheeze. A: Asthma. P: albuterol.')).toEqual([
      'history_of_present_illness',
      'exam',
      'assessment',
      'plan',
    ]);
  });

  it('finds a spoken header', () => {
    expect(kindsOf('She has pain in the knee. The assessment is osteoarthritis of the knee.')).toContain('assessment');
  });

  // In time that grows with the square of the length this takes a minute.
  it.each([' ', '\t', '\r\n', ' \n'])('reads half a megabyte of blanks at once (%j)', (blank) => {
    const startedAt = performance.now();
    expect(kindsOf(`Impression: asthma.${blank.repeat(500_000 / blank.length)}x`)).toContain('assessment');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });

  it.each(['Plan', '[Plan]'])('reads 100,000 blanks behind %s at once', (header) => {
    const startedAt = performance.now();
    expect(kindsOf(`${header}${' '.repeat(100_000)}_\nImpression: asthma.`)).toContain('assessment');
    expect(performance.now() - startedAt).toBeLessThan(2_000);
  });
});

describe('statements', () => {
  it('parts a numbered list on one line', () => {
    expect(headingsOf('Impression: 1. Asthma. 2. Eczema. 3. GERD')).toEqual(['Asthma', 'Eczema', 'GERD']);
  });

  it('takes the problem before the dash and leaves the plan', () => {
    expect(headingsOf('A/P:\n1. HTN - near goal, continue losartan 100 mg.')).toEqual(['HTN']);
  });

  it('leaves labelled sub-lines to the block of their problem', () => {
    expect(headingsOf('ASSESSMENT AND PLAN\n\nReflux.\n• Medical Reasoning: stable on diet.\n• Medical Treatment: omeprazole.')).toEqual([
      'Reflux',
    ]);
  });
});
