import { applyEdits, emptyDraftContent, type DraftContent } from '@chartwright/lifecycle';
import { changeWords, differenceWords } from './change-words.js';

const draft = (...codes: string[]): DraftContent =>
  applyEdits(
    emptyDraftContent,
    codes.map((code) => ({ kind: 'addDiagnosis' as const, id: code, code, origin: 'search' as const })),
  ).changed ?? emptyDraftContent;

describe('what a coder who lost the case is told', () => {
  it('is what came and what went', () =>
    expect(differenceWords(draft('E11.22', 'I10'), draft('E11.22', 'I12.9'))).toBe('I12.9 added, I10 removed'));
  it('is nothing where nothing changed', () => expect(differenceWords(draft('I10'), draft('I10'))).toBe(''));
  it('names the change that did not get in', () => {
    expect(changeWords({ kind: 'edits', edits: [], words: 'Add Z79.84' })).toBe('Add Z79.84');
    expect(changeWords({ kind: 'undo' })).toBe('Undo the last step');
  });
});
