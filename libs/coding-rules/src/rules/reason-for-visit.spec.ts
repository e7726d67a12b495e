import { findingsOf } from '../../fixtures/findings-of.js';
import { reasonForVisit } from './reason-for-visit.js';

describe('CR-030 reason for the visit', () => {
  it('asks for the diagnosis that the services were done for', () => {
    expect(findingsOf(reasonForVisit, 'I10, J06.9', { lines: [{ code: '99213', pointers: [2] }] })).toEqual(['soft I10']);
  });
  it('accepts a first diagnosis that some line points to', () => {
    expect(
      findingsOf(reasonForVisit, 'I10, J06.9', {
        lines: [
          { code: '99213', pointers: [2] },
          { code: '36415', pointers: [1] },
        ],
      }),
    ).toEqual([]);
  });
  it('is silent while no line points anywhere', () => {
    expect(findingsOf(reasonForVisit, 'I10, J06.9', { lines: [{ code: '99213', pointers: [] }] })).toEqual([]);
  });
  it('leaves codes that are never first to their own rules', () => {
    expect(findingsOf(reasonForVisit, 'Z59.00, I10', { lines: [{ code: '99213', pointers: [2] }] })).toEqual([]);
  });
});
