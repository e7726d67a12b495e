import { findingsOf } from '../../fixtures/findings-of.js';
import { visitLevel } from './visit-level.js';

describe('CR-150 visit level', () => {
  it('says when the documentation supports less', () => {
    expect(
      findingsOf(visitLevel, 'I10', {
        lines: [{ code: '99215' }],
        context: { visit: { elements: { problems: 'moderate', data: 'low', risk: 'moderate' } } },
      }),
    ).toEqual(['soft line:1']);
  });
  it('says just the same when it supports more', () => {
    expect(
      findingsOf(visitLevel, 'I10', {
        lines: [{ code: '99213' }],
        context: { visit: { elements: { problems: 'moderate', data: 'low', risk: 'moderate' } } },
      }),
    ).toEqual(['soft line:1']);
  });
  it('accepts the supported level', () => {
    expect(
      findingsOf(visitLevel, 'I10', {
        lines: [{ code: '99214' }],
        context: { visit: { elements: { problems: 'moderate', data: 'low', risk: 'moderate' } } },
      }),
    ).toEqual([]);
  });
});
