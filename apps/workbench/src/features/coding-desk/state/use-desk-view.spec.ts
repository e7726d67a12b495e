import type { DeskSuggestion } from '@chartwright/contracts';
import { emptyDraftContent } from '@chartwright/lifecycle';
import { shownSuggestions } from './use-desk-view.js';

const suggestion = (code: string, confidence: number, isProposed: boolean): DeskSuggestion => ({
  kind: 'diagnosis',
  code,
  label: code,
  confidence,
  isProposed,
  isFirstListed: false,
  evidence: [],
  ingredients: [],
  rulesApplied: [],
  alternatives: [],
  units: 1,
  modifiers: [],
});
const suggestions = [suggestion('E11.9', 0.9, true), suggestion('Z79.4', 0.3, false), suggestion('E11.65', 0.04, false)];
const desk = {
  suggestions: { runId: 'r', engineVersion: '1', releases: { icd10cm: '2026', hcpcs: null }, suggestions, seen: [], gaps: [] },
};
const codes = (...given: Parameters<typeof shownSuggestions>): string[] => shownSuggestions(...given).map(({ code }) => code);

describe('the suggestions on the desk', () => {
  it('leave the end of the ranked list out until it is asked for', () => {
    expect(codes(desk, emptyDraftContent)).toEqual(['E11.9', 'Z79.4']);
    expect(codes(desk, emptyDraftContent, true)).toEqual(['E11.9', 'Z79.4', 'E11.65']);
  });
  it('keep a code of that end which was decided on', () => {
    const rejected = { ...emptyDraftContent, rejected: [{ code: 'E11.65', reason: 2 as const }] };
    expect(codes(desk, rejected)).toEqual(['E11.9', 'Z79.4', 'E11.65']);
  });
  it('are none while the note is being read', () => {
    expect(codes({ suggestions: null }, emptyDraftContent, true)).toEqual([]);
  });
});
