import type { Suggestion, SuggestionResult } from '@chartwright/suggestions';
import type { NoteOutcome } from './suggestion-metrics.js';
import { reliability } from './suggestion-reliability.js';

const suggestion = (code: string, confidence: number): Suggestion => ({
  code,
  label: code,
  confidence,
  band: 'proposed',
  isFirstListed: false,
  evidence: [],
  ingredients: [],
  rulesApplied: [],
  alternatives: [],
  warnings: [],
});

function outcome(proposed: Suggestion[], listed: Suggestion[]): NoteOutcome {
  const result: SuggestionResult = {
    engineVersion: '1',
    releases: { icd10cm: '2026', hcpcs: null, books: '' },
    proposed,
    ranked: [...proposed, ...listed],
    procedures: [],
    visit: null,
    seenNotSuggested: [],
    gaps: [],
    unreadCharacters: 0,
  };
  const note: NoteOutcome['note'] = {
    id: '1',
    specialty: null,
    text: '',
    encounter: { dos: '2026-01-15', sex: 'F', age: 50, pos: '11' },
    gold: [
      { code: 'I10', firstListed: true },
      { code: 'E11.9', firstListed: false },
    ],
    mustNot: [],
    acceptable: ['Z79.84'],
    procedures: [],
  };
  return { note, result, elapsedMs: 1 };
}

describe('how often a shown confidence was right', () => {
  it('is counted by tenths, apart for what is proposed and what is listed', () => {
    const bands = reliability([
      outcome([suggestion('I10', 0.91), suggestion('J45.909', 0.93)], [suggestion('Z79.84', 0.3), suggestion('R51.9', 0.3)]),
    ]);
    expect(bands).toEqual([
      { kind: 'listed', from: 0.3, n: 2, shown: 0.3, right: 0, acceptable: 0.5 },
      { kind: 'proposed', from: 0.9, n: 2, shown: 0.92, right: 0.5, acceptable: 0 },
    ]);
  });
});
