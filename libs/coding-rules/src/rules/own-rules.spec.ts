import { findingsOf } from '../../fixtures/findings-of.js';
import { customRules } from './custom-rules.js';

describe('CR-209 custom rules', () => {
  it('blocks with the administrator’s reason', () => {
    expect(findingsOf(customRules, 'M17.11', { lines: [{ code: '20610' }], sideRule: true })).toEqual(['hard line:1']);
  });
  it('leaves a line with a side alone', () => {
    expect(findingsOf(customRules, 'M17.11', { lines: [{ code: '20610', modifiers: ['RT'] }], sideRule: true })).toEqual([]);
  });
  it('is silent before its first day', () => {
    expect(findingsOf(customRules, 'M17.11', { dos: '2025-12-31', lines: [{ code: '20610' }], sideRule: true })).toEqual([]);
  });
});
