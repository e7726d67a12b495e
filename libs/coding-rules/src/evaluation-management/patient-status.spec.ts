import { isEstablished } from './patient-status.js';

describe('new or established patient', () => {
  it('is established one day inside three years and new on the day three years are over', () => {
    expect([isEstablished('2023-01-06', '2026-01-05'), isEstablished('2023-01-05', '2026-01-05')]).toEqual([true, false]);
  });
  it('is new without an earlier visit', () => {
    expect(isEstablished(null, '2026-01-05')).toBe(false);
  });
});
