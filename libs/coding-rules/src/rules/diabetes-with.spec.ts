import { excerptCodeBook } from '../../fixtures/excerpt-code-book.js';
import { findingsOf } from '../../fixtures/findings-of.js';
import { checkDraft } from '../check-draft.js';
import { ruleCodeBook } from '../rule-code-book-from-terminology.js';
import { diabetesWith } from './diabetes-with.js';

const codeBook = ruleCodeBook(excerptCodeBook().on('2026-01-05'));

describe('CR-021 diabetes with', () => {
  it('presumes that diabetes caused the kidney disease', () => {
    expect(findingsOf(diabetesWith, 'E11.9, N18.31')).toEqual(['soft E11.9 N18.31']);
  });
  it('is content with E11.22', () => {
    expect(findingsOf(diabetesWith, 'E11.22, N18.31')).toEqual([]);
  });
  it('presumes nothing without diabetes', () => {
    expect(findingsOf(diabetesWith, 'N18.31')).toEqual([]);
  });
  it('drops the cataract that E11.36 already says', () => {
    expect(findingsOf(diabetesWith, 'E11.36, H26.9')).toEqual(['soft E11.36 H26.9']);
  });
  it('puts the missing code in place of a plain one, and beside one that says something else', () => {
    const fixOf = (...diagnoses: string[]) => {
      const encounter = { dateOfService: '2026-01-05', sex: 'F' as const, ageInYears: 60, placeOfService: '11' };
      return checkDraft({ encounter, diagnoses, lines: [] }, { codeBook }, [diabetesWith])[0]?.fix?.kind;
    };
    expect([fixOf('E11.9', 'N18.31'), fixOf('E11.65', 'N18.31')]).toEqual(['replace-codes', 'add-code']);
  });
});
