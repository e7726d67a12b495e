import { findingsOf } from '../../fixtures/findings-of.js';
import { unpointedDiagnosis } from './unpointed-diagnosis.js';

describe('CR-062 unpointed diagnosis', () => {
  it('asks about a disease without a line', () => {
    expect(findingsOf(unpointedDiagnosis, 'E03.9, I10', { lines: [{ code: '99213', pointers: [1] }] })).toEqual(['soft I10']);
  });
  it('leaves status codes to inform', () => {
    expect(findingsOf(unpointedDiagnosis, 'I10, Z87.891', { lines: [{ code: '99213', pointers: [1] }] })).toEqual([]);
  });
  it('waits until there is a line', () => {
    expect(findingsOf(unpointedDiagnosis, 'I10, E03.9')).toEqual([]);
  });
  it('only informs once every line has its four pointers', () => {
    expect(
      findingsOf(unpointedDiagnosis, 'I10, E78.5, E03.9, K21.9, M81.0', { lines: [{ code: '99213', pointers: [1, 2, 3, 4] }] }),
    ).toEqual(['hint M81.0']);
  });
  it('only informs once the visit has its four, however few an injection or a test has', () => {
    const lines = [
      { code: '99213', pointers: [1, 2, 3, 4] },
      { code: '20610', pointers: [1] },
    ];
    expect(findingsOf(unpointedDiagnosis, 'M17.11, E78.5, E03.9, K21.9, M81.0', { lines })).toEqual(['hint M81.0']);
  });
});
