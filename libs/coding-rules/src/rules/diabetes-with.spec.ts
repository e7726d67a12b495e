import { findingsOf } from '../../fixtures/findings-of.js';
import { diabetesWith } from './diabetes-with.js';

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
});
