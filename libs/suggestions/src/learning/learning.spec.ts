import fc from 'fast-check';
import { applyLearning, LEAST_DECISIONS, type LearnableSuggestion } from './apply-learning.js';
import type { ScopedCounts } from './decision-counts.js';
import { judgeOutcomes } from './judge-outcomes.js';
import { LARGEST_SHIFT, learnedShift, logit, shifted, within } from './learned-shift.js';
import { learnedWords } from './learned-words.js';

const atPractice = (offered: number, taken: number, expected: number, added = 0): ScopedCounts => ({
  scope: 'practice',
  name: '',
  offered,
  taken,
  expected,
  added,
});
const suggestion = (code: string, over: Partial<LearnableSuggestion> = {}): LearnableSuggestion => ({
  kind: 'diagnosis',
  code,
  confidence: 0.8,
  isProposed: true,
  isFirstListed: false,
  ingredients: [{ sign: '+', fact: 'named in the assessment' }],
  alternatives: [],
  ...over,
});
const first = suggestion('I10', { confidence: 0.93, isFirstListed: true });
const countsOf = (entries: Record<string, ScopedCounts[]>) => new Map(Object.entries(entries));
const codes = (list: readonly LearnableSuggestion[], isProposed: boolean) =>
  list.filter((each) => each.isProposed === isProposed).map(({ code }) => code);

/** Nested counts as they come from the tables: the practice holds the specialty, the specialty the provider. */
const scopes = fc
  .tuple(...[0, 1, 2].map(() => fc.record({ offered: fc.nat(60), share: fc.float({ min: 0, max: 1, noNaN: true }), added: fc.nat(20) })))
  .chain((levels) =>
    fc.array(fc.float({ min: Math.fround(0.02), max: Math.fround(0.98), noNaN: true }), { minLength: 3, maxLength: 3 }).map((promised) => {
      const own = levels.map(({ offered, share, added }, at) => ({
        offered,
        taken: Math.round(offered * share),
        expected: offered * (promised[at] ?? 0.5),
        added,
      }));
      const sum = (from: number) =>
        own.slice(from).reduce((a, b) => ({
          offered: a.offered + b.offered,
          taken: a.taken + b.taken,
          expected: a.expected + b.expected,
          added: a.added + b.added,
        }));
      return (['practice', 'specialty', 'provider'] as const).map((scope, at): ScopedCounts => ({ scope, name: 'X', ...sum(at) }));
    }),
  );

describe('what decisions do to a confidence', () => {
  it('is nothing without decisions', () => {
    expect(learnedShift([])).toBe(0);
    expect(learnedShift([atPractice(0, 0, 0)])).toBe(0);
    expect(shifted(0.83, 0)).toBe(0.83);
  });

  it('is next to nothing when coders took it as often as the words had promised', () => {
    expect(learnedShift([atPractice(50, 40, 40)])).toBeCloseTo(0, 6);
  });

  it('is small after one decision, and grows with decisions of the same share (shrinkage)', () => {
    const after = (times: number) => learnedShift([atPractice(times, times, 0.5 * times)]);
    expect(after(1)).toBeGreaterThan(0);
    expect(after(1)).toBeLessThan(0.4);
    expect(after(3)).toBeGreaterThan(after(1));
    expect(after(30)).toBeGreaterThan(after(10));
  });

  it('never exceeds its bound, whatever the counts', () => {
    fc.assert(fc.property(scopes, (given) => Math.abs(learnedShift(given)) <= LARGEST_SHIFT));
    expect(learnedShift([atPractice(5000, 0, 4900)])).toBe(-LARGEST_SHIFT);
    expect(shifted(0.95, -LARGEST_SHIFT)).toBe(0.17);
  });

  it('rises with each acceptance and falls with each refusal, at every level', () => {
    fc.assert(
      fc.property(scopes, fc.nat(2), (given, depth) => {
        const oneMore = (taken: number) =>
          given.map((scope, at) =>
            at <= depth ? { ...scope, offered: scope.offered + 1, taken: scope.taken + taken, expected: scope.expected + 0.5 } : scope,
          );
        expect(learnedShift(oneMore(1))).toBeGreaterThanOrEqual(learnedShift(oneMore(0)) - 1e-9);
      }),
    );
  });

  it('listens to the provider before the specialty, and to the specialty before the practice', () => {
    const practice = atPractice(40, 36, 32);
    const provider: ScopedCounts = { scope: 'provider', name: 'Dr. Rowe', offered: 20, taken: 2, expected: 16, added: 0 };
    expect(learnedShift([{ ...practice, offered: 60, taken: 38, expected: 48 }, provider])).toBeLessThan(-1);
    expect(learnedShift([practice])).toBeGreaterThan(0);
  });

  it('counts each decision once, however many scopes hold it', () => {
    const only = atPractice(6, 6, 3);
    expect(learnedShift([only, { ...only, scope: 'specialty' }, { ...only, scope: 'provider' }])).toBeCloseTo(learnedShift([only]), 9);
  });

  it('keeps confidences between 0.02 and 0.98 and keeps their order', () => {
    fc.assert(
      fc.property(
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.float({ min: 0, max: 1, noNaN: true }),
        fc.float({ min: -2.5, max: 2.5, noNaN: true }),
        (a, b, by) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          if (by === 0) return;
          expect(shifted(low, by)).toBeLessThanOrEqual(shifted(high, by));
          expect(shifted(high, by)).toBeLessThanOrEqual(0.98);
          expect(logit(within(low))).toBeGreaterThanOrEqual(logit(0.02) - 1e-9);
        },
      ),
    );
  });
});

describe('the words of what was learned', () => {
  it('say the counts and where they come from, without saying the same twice', () => {
    const rows: ScopedCounts[] = [
      { scope: 'practice', name: '', offered: 41, taken: 30, expected: 33, added: 1 },
      { scope: 'specialty', name: 'Cardiology', offered: 13, taken: 12, expected: 10.4, added: 0 },
      { scope: 'provider', name: 'D. Rowe, MD', offered: 13, taken: 12, expected: 10.4, added: 0 },
    ];
    expect(learnedWords(rows)).toEqual([
      { sign: '-', fact: 'accepted 30 of 41 times, added by hand once at this practice' },
      { sign: '+', fact: 'accepted 12 of 13 times for D. Rowe, MD' },
    ]);
    expect(learnedWords(rows.slice(0, 2))[1]?.fact).toBe('accepted 12 of 13 times in Cardiology here');
  });
});

describe('a list that learning has re-ranked', () => {
  const status = suggestion('Z79.4', { confidence: 0.4, isProposed: false });
  const other = suggestion('E66.9', { confidence: 0.5, isProposed: false });
  const often = [atPractice(20, 20, 8)];
  const never = [atPractice(20, 0, 16)];

  it('is the engine’s own list where nothing was decided yet', () => {
    const list = [first, suggestion('E78.5'), other, status];
    expect(applyLearning({ suggestions: list, seen: [], counts: new Map() })).toEqual(list);
  });

  it('raises a listed code that coders always bill, after the codes that the words propose', () => {
    const list = applyLearning({ suggestions: [first, other, status], seen: [], counts: countsOf({ 'Z79.4': often }) });
    expect(codes(list, true)).toEqual(['I10', 'Z79.4']);
    expect(list[1]?.ingredients.map(({ fact }) => fact)).toContain('accepted 20 of 20 times at this practice');
  });

  it('never raises a code whose mention was rejected: negated, uncertain, of the family', () => {
    const raisedBeside = (code: string): string[] =>
      codes(applyLearning({ suggestions: [first, status], seen: [{ codes: [code] }], counts: countsOf({ 'Z79.4': often }) }), true);
    expect(raisedBeside('Z794')).toEqual(['I10']);
    expect(raisedBeside('Z79')).toEqual(['I10']);
    const weight = suggestion('E66.9', { isProposed: false, confidence: 0.4 });
    const list = applyLearning({ suggestions: [first, weight], seen: [{ codes: ['E663'] }], counts: countsOf({ 'E66.9': often }) });
    expect(codes(list, true)).toEqual(['I10']);
  });

  it('raises a long-term drug beside another one: each is a fact of its own', () => {
    const tablets = suggestion('Z79.84');
    const list = applyLearning({ suggestions: [first, tablets, status], seen: [], counts: countsOf({ 'Z79.4': often }) });
    expect(codes(list, true)).toEqual(['I10', 'Z79.84', 'Z79.4']);
  });

  it('never raises a drug that only the words of another drug were read as', () => {
    const insulin = suggestion('Z79.4', { isProposed: false, confidence: 0.4, alternatives: [{ code: 'Z79.84' }] });
    const list = applyLearning({ suggestions: [first, insulin], seen: [], counts: countsOf({ 'Z79.4': often }) });
    expect(codes(list, true)).toEqual(['I10']);
  });

  it('puts the leaf that coders bill in the place of the one they leave, first-listed or not', () => {
    const proposed = suggestion('M54.50', { confidence: 0.91, isFirstListed: true });
    const other = suggestion('M54.59', { isProposed: false, confidence: 0.04, alternatives: [{ code: 'M54.50' }] });
    const counts = (times: number) =>
      countsOf({ 'M54.50': [atPractice(times, 0, 0.91 * times)], 'M54.59': [atPractice(times, times, 0.04 * times)] });
    const after = (times: number) => applyLearning({ suggestions: [proposed, first, other], seen: [], counts: counts(times) });
    expect(codes(after(LEAST_DECISIONS - 1), true)).toEqual(['M54.50', 'I10']);
    const list = after(LEAST_DECISIONS);
    expect(codes(list, true)).toEqual(['M54.59', 'I10']);
    expect(list[0]).toMatchObject({ isFirstListed: true });
    expect(list[0]?.ingredients.at(-1)?.fact).toBe('proposed because coders here bill it instead of M54.50');
    expect(list.find(({ code }) => code === 'M54.50')?.ingredients.at(-1)?.fact).toBe(
      'listed, not proposed, because coders here bill M54.59 instead',
    );
  });

  it('learns of a kind what no single code has been decided on often enough', () => {
    const ofKind: ScopedCounts = { scope: 'kind', name: 'symptom codes', offered: 14, taken: 0, expected: 11.2, added: 0 };
    const rare = suggestion('R53.83');
    const list = applyLearning({ suggestions: [first, rare], seen: [], counts: countsOf({ 'R53.83': [ofKind] }) });
    expect(codes(list, true)).toEqual(['I10']);
    expect(list[1]?.ingredients.map(({ fact }) => fact)).toContain('symptom codes accepted 0 of 14 times at this practice');
  });

  it('keeps a code that is billed here though its kind is not', () => {
    const ofKind: ScopedCounts = { scope: 'kind', name: 'symptom codes', offered: 40, taken: 12, expected: 32, added: 0 };
    const usual = suggestion('R05.9');
    const counts = countsOf({ 'R05.9': [ofKind, atPractice(12, 12, 9.6)] });
    expect(codes(applyLearning({ suggestions: [first, usual], seen: [], counts }), true)).toEqual(['I10', 'R05.9']);
  });

  it('never raises a second code of a condition that is proposed already', () => {
    const leaf = suggestion('I10.9', { isProposed: false, confidence: 0.5 });
    expect(codes(applyLearning({ suggestions: [first, leaf], seen: [], counts: countsOf({ 'I10.9': often }) }), true)).toEqual(['I10']);
    const open = suggestion('M25.561', { alternatives: [{ code: 'Q72.1' }] });
    const rival = suggestion('Q72.1', { isProposed: false, confidence: 0.5 });
    const list = applyLearning({ suggestions: [first, open, rival], seen: [], counts: countsOf({ 'Q72.1': often }) });
    expect(codes(list, true)).toEqual(['I10', 'M25.561']);
  });

  it('raises one of two leaves of a condition, the surer one', () => {
    const [left, right] = ['M17.12', 'M17.11'].map((code, at) => suggestion(code, { isProposed: false, confidence: 0.4 + at / 10 }));
    const list = applyLearning({
      suggestions: [first, left!, right!],
      seen: [],
      counts: countsOf({ 'M17.12': often, 'M17.11': often }),
    });
    expect(codes(list, true)).toEqual(['I10', 'M17.11']);
  });

  it('takes a proposed code back when coders leave it out, and says so; the first-listed code stays', () => {
    const weak = suggestion('R53.83', { confidence: 0.75 });
    const list = applyLearning({ suggestions: [first, weak], seen: [], counts: countsOf({ 'R53.83': never, I10: never }) });
    expect(codes(list, true)).toEqual(['I10']);
    expect(list[1]?.ingredients.at(-1)).toEqual({ sign: '-', fact: 'listed, not proposed, because coders here leave it out' });
  });

  it(`moves nothing onto or off the proposed set with fewer than ${LEAST_DECISIONS} decisions`, () => {
    const few = LEAST_DECISIONS - 1;
    const weak = suggestion('R53.83', { confidence: 0.6 });
    const counts = countsOf({ 'R53.83': [atPractice(few, 0, few * 0.9)], 'Z79.4': [atPractice(few, few, 0.2)] });
    expect(codes(applyLearning({ suggestions: [first, weak, status], seen: [], counts }), true)).toEqual(['I10', 'R53.83']);
  });

  it('keeps procedures in their place and shows their counts', () => {
    const visit = suggestion('99213', { kind: 'procedure', confidence: 0.7 });
    const list = applyLearning({ suggestions: [first, visit], seen: [], counts: countsOf({ '99213': never }) });
    expect(list.at(-1)).toMatchObject({ code: '99213', isProposed: true });
    expect(list.at(-1)?.confidence).toBeLessThan(0.7);
  });

  it('adds no code and loses none, whatever the counts', () => {
    const all = [first, suggestion('E78.5'), other, status, suggestion('99213', { kind: 'procedure' })];
    const anyCounts = fc.dictionary(fc.constantFrom(...all.map(({ code }) => code)), scopes);
    fc.assert(
      fc.property(anyCounts, (entries) => {
        const list = applyLearning({ suggestions: all, seen: [{ codes: ['Z79.4'] }], counts: countsOf(entries) });
        expect(list.map(({ code }) => code).sort()).toEqual(all.map(({ code }) => code).sort());
        expect(list[0]?.code).toBe('I10');
        expect(codes(list, true)).not.toContain('Z79.4');
      }),
    );
  });
});

describe('what became of the suggestions', () => {
  const found = [first, suggestion('E78.5'), suggestion('Z79.4', { isProposed: false, confidence: 0.4 }), suggestion('R05.9')];
  const outcomes = judgeOutcomes({
    found,
    shown: found,
    diagnoses: ['I10', 'Z79.4', 'J45.909'],
    procedures: ['99213'],
    rejected: [
      { code: 'E78.5', reason: 6 },
      { code: 'I10', reason: 1 },
    ],
  });
  const of = (code: string) => outcomes.find((each) => each.code === code);

  it('is kept when it stands on the claim, even if it was refused on the way', () => {
    expect(of('I10')).toMatchObject({ shown: 'proposed', fate: 'kept', reason: null });
    expect(of('Z79.4')).toMatchObject({ shown: 'listed', fate: 'kept', confidence: 0.4 });
  });
  it('is rejected with its reason, or passed over without one', () => {
    expect(of('E78.5')).toMatchObject({ fate: 'rejected', reason: 6 });
    expect(of('R05.9')).toMatchObject({ fate: 'passed', reason: null });
  });
  it('counts a code of the claim that was never suggested as added by hand', () => {
    expect(of('J45.909')).toMatchObject({ kind: 'diagnosis', shown: 'none', fate: 'added', confidence: null });
    expect(of('99213')).toMatchObject({ kind: 'procedure', fate: 'added' });
  });
});
