import { findingsOf } from '../../fixtures/findings-of.js';
import { longitudinalVisit } from './longitudinal-visit.js';

describe('CR-152 longitudinal visit', () => {
  it('is not paid beside a visit with 25', () => {
    const lines = [{ code: '99214', modifiers: ['25'] }, { code: '20610' }, { code: 'G2211' }];
    expect(findingsOf(longitudinalVisit, 'M17.11', { lines })).toEqual(['soft line:3 line:1']);
  });
  it('is paid beside a visit without 25', () => {
    expect(findingsOf(longitudinalVisit, 'I10', { lines: [{ code: '99214' }, { code: 'G2211' }] })).toEqual([]);
  });
  it('is paid when 25 was for a vaccination, since 2025', () => {
    const lines = [{ code: '99214', modifiers: ['25'] }, { code: '90471' }, { code: 'G2211' }];
    expect(findingsOf(longitudinalVisit, 'I10, Z23', { lines })).toEqual([]);
    expect(findingsOf(longitudinalVisit, 'I10, Z23', { lines, dos: '2024-12-31' })).toEqual(['soft line:3 line:1']);
    expect(findingsOf(longitudinalVisit, 'I10, Z23', { lines, dos: '2025-01-01' })).toEqual([]);
  });
});
