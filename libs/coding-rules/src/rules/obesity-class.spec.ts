import { findingsOf } from '../../fixtures/findings-of.js';
import { obesityClass } from './obesity-class.js';

describe('CR-040 obesity class', () => {
  it('reports class 3 only', () => {
    expect(findingsOf(obesityClass, 'E66.813, E66.01')).toEqual(['soft E66.813 E66.01']);
  });
  it('accepts a class alone', () => {
    expect(findingsOf(obesityClass, 'E66.813')).toEqual([]);
  });
  it('drops obesity unspecified beside a class', () => {
    expect(findingsOf(obesityClass, 'E66.811, E66.9')).toEqual(['soft E66.811 E66.9']);
  });
});
