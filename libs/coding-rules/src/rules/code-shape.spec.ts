import { findingsOf } from '../../fixtures/findings-of.js';
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
});
