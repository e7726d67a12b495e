import { findingsOf } from '../../fixtures/findings-of.js';
import { excerptCodeBook } from '../../fixtures/excerpt-code-book.js';
import { checkDraft } from '../check-draft.js';
import { noteCovers, notesOfKind } from '../notes/note-match.js';
import { ruleCodeBook } from '../rule-code-book-from-terminology.js';
import { excludes2 } from './excludes2.js';

const documentedCodes = ['J44.89'];

describe('CR-010 excludes2', () => {
  it('offers the other condition when the note of the visit supports it', () => {
    expect(findingsOf(excludes2, 'J45.909', { context: { documentedCodes } })).toEqual(['hint J45.909']);
  });
  it('says so in one sentence, with the note that says it and the code to add', () => {
    const draft = {
      encounter: { dateOfService: '2026-01-05', sex: 'F' as const, ageInYears: 50, placeOfService: '11' },
      diagnoses: ['J45.909'],
      lines: [],
    };
    const [finding] = checkDraft(draft, { codeBook: ruleCodeBook(excerptCodeBook().on('2026-01-05')), documentedCodes }, [excludes2]);
    expect(finding?.message).toBe('J45.909 does not include J44.89, which the note supports and which may be coded beside it.');
    expect(finding?.noteText).toMatch(/^Excludes2 at J45: /);
    expect(finding?.fix).toMatchObject({ kind: 'add-code', code: 'J44.89', after: 'J45.909' });
  });
  it('says nothing when both are coded', () => {
    expect(findingsOf(excludes2, 'J45.909, J44.89', { context: { documentedCodes } })).toEqual([]);
  });
  it('says nothing without words in the note', () => {
    expect(findingsOf(excludes2, 'J45.909')).toEqual([]);
  });
  it('says nothing of two codes that are both proposed already', () => {
    expect(findingsOf(excludes2, 'J45.909', { context: { documentedCodes, proposedCodes: ['J45.909', 'J44.89'] } })).toEqual([]);
    expect(findingsOf(excludes2, 'J45.909', { context: { documentedCodes, proposedCodes: ['J44.89'] } })).toEqual(['hint J45.909']);
  });
  it('leaves the notes of sections and chapters alone, which exclude whole other chapters', () => {
    const codeBook = ruleCodeBook(excerptCodeBook().on('2026-01-05'));
    const spine = notesOfKind(codeBook, 'M25561', 'excludes2').filter((note) => noteCovers(note, 'M5450'));
    expect(spine.map(({ at }) => at)).toEqual(['M20-M25']);
    expect(findingsOf(excludes2, 'M25.561', { context: { documentedCodes: ['M54.50'] } })).toEqual([]);
    expect(findingsOf(excludes2, 'J20.9', { context: { documentedCodes: ['J44.0'] } })).toEqual(['hint J20.9']);
  });
});
