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
  it('knows no late filing without a payer', () => {
    expect(findingsOf(dates, 'I10', { context: { today: '2028-01-05' } })).toEqual([]);
  });
  it('finds a Medicare claim late after a year', () => {
    expect(findingsOf(dates, 'I10', { context: { today: '2027-01-06', payer: { usesMedicareEdits: true } } })).toEqual([
      'soft dateOfService',
    ]);
  });
  it('gives Medicare its whole calendar year where a leap day lies in it', () => {
    const filedOn = (today: string) =>
      findingsOf(dates, 'I10', { dos: '2024-01-05', context: { today, payer: { usesMedicareEdits: true } } });
    expect([filedOn('2025-01-05'), filedOn('2025-01-06')]).toEqual([[], ['soft dateOfService']]);
  });
  it('accepts the last day in time', () => {
    expect(findingsOf(dates, 'I10', { context: { today: '2027-01-05', payer: { usesMedicareEdits: true } } })).toEqual([]);
  });
});
