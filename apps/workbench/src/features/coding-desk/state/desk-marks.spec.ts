import type { DeskSuggestion, DeskSuggestions } from '@chartwright/contracts';
import { applyEdits, emptyDraftContent, type DraftContent, type DraftEdit } from '@chartwright/lifecycle';
import { deskMarks, marginCodes } from './desk-marks.js';
import { suggestionState } from './suggestion-states.js';

const suggestion = (code: string, start: number, end: number): DeskSuggestion => ({
  kind: 'diagnosis',
  code,
  label: code,
  confidence: 0.9,
  isProposed: true,
  isFirstListed: false,
  evidence: [{ documentId: 'n', start, end, quote: '', section: 'assessment' }],
  ingredients: [],
  rulesApplied: [],
  alternatives: [],
  units: 1,
  modifiers: [],
});
const found: DeskSuggestions = {
  runId: 'r',
  engineVersion: '1',
  releases: { icd10cm: '2026', hcpcs: null },
  suggestions: [suggestion('I10', 0, 5), suggestion('E78.2', 10, 15)],
  seen: [
    {
      mention: 'gout',
      span: { documentId: 'n', start: 20, end: 24, quote: 'gout', section: 'plan' },
      reason: 'family',
      trigger: 'mother',
      codes: [],
    },
  ],
  gaps: [],
};
function drafted(...edits: DraftEdit[]): DraftContent {
  return applyEdits(emptyDraftContent, edits).changed ?? emptyDraftContent;
}
const kinds = (content: DraftContent, threadCode: string | null) =>
  deskMarks({ documentId: 'n', found, content, threadCode }).map(({ kind, codes }) => [kind, ...codes]);

describe('marks on the note', () => {
  it('tell what is coded from what is only suggested and what was left out', () => {
    const content = drafted({ kind: 'addDiagnosis', id: 'd', code: 'I10', origin: 'suggestion' });
    expect(kinds(content, null)).toEqual([['draft', 'I10'], ['open', 'E78.2'], ['family']]);
  });

  it('give the thread to the selected code alone', () => {
    expect(kinds(emptyDraftContent, 'E78.2')).toEqual([['open', 'I10'], ['selected', 'E78.2'], ['family']]);
  });

  it('leave a rejected suggestion unmarked, and its code out of the margin', () => {
    const content = drafted({ kind: 'rejectSuggestion', code: 'I10', reason: 6 });
    expect(kinds(content, null)).toEqual([['open', 'E78.2'], ['family']]);
    expect(marginCodes({ key: 0, end: 30 }, { documentId: 'n', found, content, threadCode: null })).toEqual([
      { code: 'E78.2', state: 'suggested' },
    ]);
    expect(suggestionState({ code: 'I10' }, content)).toMatchObject({ state: 'rejected', rejectedBecause: 'History, not active' });
  });

  it('show nothing of another document', () => {
    expect(deskMarks({ documentId: 'other', found, content: emptyDraftContent, threadCode: null })).toEqual([]);
  });
});
