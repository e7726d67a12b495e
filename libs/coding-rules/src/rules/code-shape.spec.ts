import { CodeBook, starterParts } from '@chartwright/terminology';
import { findingsOf } from '../../fixtures/findings-of.js';
import { ruleCodeBook } from '../rule-code-book-from-terminology.js';
import { codeShape } from './code-shape.js';

describe('CR-001 code shape', () => {
  it('refuses what is not written like a code', () => {
    expect(findingsOf(codeShape, '1234')).toEqual(['hard 1234']);
  });
  it('refuses a code that is in no release', () => {
    expect(findingsOf(codeShape, 'E11.222')).toEqual(['hard E11.222']);
  });
  it('accepts lower case and missing dots', () => {
    expect(findingsOf(codeShape, 'e1122')).toEqual([]);
  });
  it('leaves a heading to CR-002', () => {
    expect(findingsOf(codeShape, 'E11')).toEqual([]);
  });

  const starter = ruleCodeBook(new CodeBook(starterParts('no folder')).on('2026-01-05'));
  it('only warns of a code that the starter set may lack', () => {
    expect(findingsOf(codeShape, 'Q25.6', { context: { codeBook: starter } })).toEqual(['soft Q25.6']);
  });
  it('refuses there too what stands below a complete code', () => {
    expect(findingsOf(codeShape, 'I10.1', { context: { codeBook: starter } })).toEqual(['hard I10.1']);
  });
});
