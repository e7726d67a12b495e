import { findingsOf } from '../../fixtures/findings-of.js';
import { dates } from './dates.js';

describe('CR-206 dates', () => {
  it('refuses the future', () => {
    expect(findingsOf(dates, 'I10', { context: { today: '2026-01-04' } })).toEqual(['hard dateOfService']);
  });
  it('accepts today', () => {
    expect(findingsOf(dates, 'I10', { context: { today: '2026-01-05' } })).toEqual([]);
  });
  it('refuses a claim that crosses 1 October', () => {
    expect(findingsOf(dates, 'I10', { dos: '2025-09-30', lines: [{ code: '99213', dateOfService: '2025-10-01' }] })).toEqual([
      'hard claim',
    ]);
  });
});
