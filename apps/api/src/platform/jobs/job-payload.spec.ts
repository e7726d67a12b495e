import { readCaseKey } from './job-payload.js';

describe('the ids in a job’s payload', () => {
  it('are the case and its practice', () => {
    expect(readCaseKey({ practiceId: 'p', caseId: 'c', more: 1 })).toEqual({ practiceId: 'p', caseId: 'c' });
  });
  it.each([null, 'text', {}, { practiceId: 'p' }, { practiceId: 'p', caseId: 7 }])('are missing in %j', (payload) => {
    expect(() => readCaseKey(payload)).toThrow(/names no/);
  });
});
