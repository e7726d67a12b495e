import { findingsOf } from '../../fixtures/findings-of.js';
import { patientStatus } from './patient-status.js';

describe('CR-151 patient status', () => {
  it('knows a patient seen last year as established', () => {
    expect(
      findingsOf(patientStatus, 'I10', {
        lines: [{ code: '99203' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2025-01-04', code: '99213', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual(['soft line:1']);
  });
  it('takes a patient as new on the day three years are over', () => {
    expect(
      findingsOf(patientStatus, 'I10', {
        lines: [{ code: '99203' }],
        context: {
          history: [{ claimId: 'c1', dateOfService: '2023-01-05', code: '99213', modifiers: [], units: 1, isSameProvider: true }],
        },
      }),
    ).toEqual([]);
  });
  it('accepts a new patient without history', () => {
    expect(findingsOf(patientStatus, 'I10', { lines: [{ code: '99203' }] })).toEqual([]);
  });
});
