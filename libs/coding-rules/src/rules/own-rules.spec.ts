import { findingsOf } from '../../fixtures/findings-of.js';
import { ownRules } from './own-rules.js';

describe('CR-209 own rules', () => {
  it('blocks with the administrator’s reason', () => {
    expect(findingsOf(ownRules, 'M17.11', { lines: [{ code: '20610' }], sideRule: true })).toEqual(['hard line:1']);
  });
  it('leaves a line with a side alone', () => {
    expect(findingsOf(ownRules, 'M17.11', { lines: [{ code: '20610', modifiers: ['RT'] }], sideRule: true })).toEqual([]);
  });
  it('is silent before its first day', () => {
    expect(findingsOf(ownRules, 'M17.11', { dos: '2025-12-31', lines: [{ code: '20610' }], sideRule: true })).toEqual([]);
  });
});
