import { addDays } from '@chartwright/primitives';
import { excerptCodeBook } from '../fixtures/excerpt-code-book.js';
import { checkDraft, listFindings } from './check-draft.js';
import type { Draft } from './draft.js';
import type { RuleCodeBook } from './rule-code-book.js';
import { ruleCodeBook } from './rule-code-book-from-terminology.js';

const codeBook = ruleCodeBook(excerptCodeBook().on('2026-01-05'));
const check = (...diagnoses: string[]) =>
  checkDraft(
    { encounter: { dateOfService: '2026-01-05', sex: 'F', ageInYears: 60, placeOfService: '11' }, diagnoses, lines: [] },
    { codeBook },
  );

describe('findings on a draft', () => {
  it('stamps each with its rule, severity, source and override policy', () => {
    expect(check('N20.1', 'N13.2')).toMatchObject([
      {
        ruleId: 'CR-011',
        rule: 'excludes1',
        severity: 'hard',
        override: 'unrelated-conditions',
        source: 'ICD-10-CM Official Guidelines I.A.12.a',
        noteText: 'Excludes1 at N20: that with hydronephrosis (N13.2)',
      },
    ]);
  });
  it('says coronary disease with angina once, with the code to use (CR-020), not again as Excludes1', () => {
    expect(check('I25.10', 'I20.9').map(({ ruleId, fix }) => [ruleId, fix?.label])).toEqual([['CR-020', 'Use I25.119 alone']]);
  });
  it('does not ask for companions of a code about to be replaced', () => {
    expect(check('I12.9', 'N18.6').map(({ ruleId }) => ruleId)).not.toContain('CR-013');
  });
  it('lists the worst first', () => {
    const order = ['hard', 'soft', 'hint'];
    const severities = check('R07.9', 'I21.4', 'I10', 'N18.31', 'M25.569').map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual([...severities].sort());
    expect(new Set(severities).size).toBe(3);
  });
  it('is silent about a clean draft', () => {
    expect(check('E11.22', 'I12.9', 'N18.31')).toEqual([]);
  });
  it('lists for an audit what the desk says once', () => {
    const draft = {
      encounter: { dateOfService: '2026-01-05', sex: 'F' as const, ageInYears: 60, placeOfService: '11' },
      diagnoses: ['I25.10', 'I20.9'],
      lines: [],
    };
    expect(
      listFindings(draft, { codeBook })
        .map(({ ruleId }) => ruleId)
        .sort(),
    ).toEqual(['CR-011', 'CR-020']);
  });
  it('shows of a long note the line that names the code', () => {
    expect(check('N18.31', 'E11.22')[0]?.noteText).toBe(
      'Code first at N18: any associated: diabetic chronic kidney disease (E08.22, E09.22, E10.22, E11.22, E13.22)',
    );
  });

  it('answers a patient with years of earlier claims as fast as a new one', () => {
    const history = Array.from({ length: 20_000 }, (_, index) => ({
      claimId: `c${index}`,
      dateOfService: addDays('2026-01-05', -(index % 1000)),
      code: ['99213', '20610', '17000', '27447'][index % 4] ?? '99213',
      modifiers: [],
      units: 1,
      isSameProvider: true,
    }));
    const lines = Array.from({ length: 20 }, () => ({ code: '99213', modifiers: [], units: 1, pointers: [1] }));
    const draft: Draft = {
      encounter: { dateOfService: '2026-01-05', sex: 'F', ageInYears: 50, placeOfService: '11' },
      diagnoses: ['M17.11'],
      lines,
    };
    const startedAt = performance.now();
    checkDraft(draft, { codeBook, history });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  it('looks up what stands above a code once, and not at all for what is no code', () => {
    let lookups = 0;
    const counting: RuleCodeBook = {
      ...codeBook,
      findDiagnosis: (code) => {
        lookups += 1;
        return codeBook.findDiagnosis(code);
      },
    };
    const encounter = { dateOfService: '2026-01-05', sex: 'F' as const, ageInYears: 60, placeOfService: '11' };
    const [found] = checkDraft({ encounter, diagnoses: ['A'.repeat(5_000)], lines: [] }, { codeBook: counting });
    expect([found?.ruleId, lookups]).toEqual(['CR-001', 0]);
    checkDraft({ encounter, diagnoses: ['S52531'], lines: [] }, { codeBook: counting });
    expect(lookups).toBeLessThan(20);
  });
});
