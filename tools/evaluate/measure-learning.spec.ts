import type { Suggestion, SuggestionResult } from '@chartwright/suggestions';
import type { LabelledNote } from './labelled-notes.js';
import { measureHabit } from './measure-learning.js';
import type { PracticeHabit } from './practice-habits.js';
import type { ReadNote } from './simulate-practice.js';

const suggestion = (code: string, confidence: number): Suggestion => ({
  code,
  label: code,
  confidence,
  band: 'proposed',
  isFirstListed: code === 'E11.9',
  evidence: [{ start: 0, end: 4, quote: 'word', section: 'assessment' }],
  ingredients: [],
  rulesApplied: [],
  alternatives: [],
  warnings: [],
});

type Shape = { proposed: string[]; listed: string[]; denied?: string[]; gold: string[] };

function readNote(id: number, { proposed, listed, denied = [], gold }: Shape): ReadNote {
  const own = proposed.map((code) => suggestion(code, 0.85));
  const result: SuggestionResult = {
    engineVersion: 'test',
    releases: { icd10cm: '2026', hcpcs: null, books: '' },
    proposed: own,
    ranked: [...own, ...listed.map((code) => suggestion(code, 0.3))],
    procedures: [],
    visit: null,
    seenNotSuggested: denied.map((code) => ({
      mention: 'word',
      span: { start: 0, end: 4, quote: 'word', section: 'assessment' },
      reason: 'negated',
      trigger: 'no',
      codes: [code.replace('.', '')],
    })),
    gaps: [],
    unreadCharacters: 0,
  };
  const note: LabelledNote = {
    id: String(id),
    specialty: null,
    text: 'word',
    encounter: { dos: '2026-01-15', sex: 'F', age: 50, pos: '11' },
    gold: gold.map((code, at) => ({ code, firstListed: at === 0 })),
    mustNot: [],
    acceptable: [],
    procedures: [],
  };
  return { note, result };
}

const many = (shape: (at: number) => Shape): ReadNote[] => Array.from({ length: 40 }, (_none, at) => readNote(at, shape(at)));
const bills = (claim: PracticeHabit['claim']): PracticeHabit => ({ name: 'own', says: 'a habit', claim });
const goldOf: PracticeHabit['claim'] = ({ gold }) => gold.map(({ code }) => code);

describe('what a practice’s habit teaches', () => {
  it('proposes, on notes it never coded, a listed code that the practice always bills', () => {
    const notes = many(() => ({ proposed: ['E11.9'], listed: ['Z79.4'], gold: ['E11.9', 'Z79.4'] }));
    const { before, after, curve, withoutWords } = measureHabit(bills(goldOf), notes, 2);
    expect(before).toMatchObject({ precision: 1, recall: 0.5 });
    expect(after).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(curve.find(({ f1 }) => f1 === 1)?.codedNotes).toBeLessThanOrEqual(8);
    expect(withoutWords).toBe(0);
  });

  it('takes back symptoms that it always rejects, also one that it never saw', () => {
    const symptoms = ['R05.9', 'R07.9', 'R51.9', 'R10.9', 'R42', 'R11.0', 'R50.9', 'R21'];
    const notes = many((at) => ({ proposed: ['E11.9', symptoms[at % symptoms.length] ?? 'R42'], listed: [], gold: ['E11.9'] }));
    const { before, after } = measureHabit(bills(goldOf), notes, 2);
    expect(before.precision).toBe(0.5);
    expect(after).toEqual({ precision: 1, recall: 1, f1: 1 });
  });

  it('never raises what a note denies, however often the practice bills it elsewhere', () => {
    const notes = many((at) => ({
      proposed: ['E11.9'],
      listed: ['Z79.4'],
      denied: at % 10 === 0 ? ['Z79.4'] : [],
      gold: at % 10 === 0 ? ['E11.9'] : ['E11.9', 'Z79.4'],
    }));
    const measured = measureHabit(bills(goldOf), notes, 3);
    expect(measured).toMatchObject({ againstWords: 0, after: { precision: 1, recall: 1 } });
    expect(measured.raised).toBeGreaterThan(0);
  });

  it('changes nothing where the practice bills as proposed', () => {
    const notes = many((at) => ({ proposed: ['E11.9', `I1${at % 2}`], listed: ['Z79.4'], gold: ['E11.9', `I1${at % 2}`] }));
    expect(measureHabit(bills(goldOf), notes, 2)).toMatchObject({ raised: 0, tookBack: 0, after: { f1: 1 } });
  });

  it('is the same for the same notes, whatever their order was drawn from', () => {
    const notes = many((at) => ({ proposed: ['E11.9', 'R42'], listed: ['Z79.4'], gold: at % 3 === 0 ? ['E11.9', 'R42'] : ['E11.9'] }));
    expect(measureHabit(bills(goldOf), notes, 3)).toEqual(measureHabit(bills(goldOf), notes, 3));
  });
});
