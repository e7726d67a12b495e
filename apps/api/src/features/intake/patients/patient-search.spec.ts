import { likePrefix, nameWords, parsePatientSearch } from './patient-search.js';

describe('patient look-up', () => {
  it('takes names, birth date and record number out of one line', () => {
    expect(parsePatientSearch('Ortiz, El 8/14/1958')).toEqual({ dateOfBirth: '1958-08-14', recordNumber: null, names: ['Ortiz', 'El'] });
    expect(parsePatientSearch('HL-20417')).toEqual({ dateOfBirth: null, recordNumber: 'HL-20417', names: [] });
    expect(parsePatientSearch('1958-08-14')).toEqual({ dateOfBirth: '1958-08-14', recordNumber: null, names: [] });
  });
  it('does not take a day that no calendar has for a date', () => {
    expect(parsePatientSearch('2/30/1958').dateOfBirth).toBeNull();
  });
  it('takes names apart at a hyphen, and leaves what has no letter as it is', () => {
    expect(nameWords(parsePatientSearch("O'Brien-Ñandú, %"))).toEqual(['obrien', 'nandu', '%']);
  });
  it('takes wildcards literally', () => {
    expect(likePrefix('50%_a')).toBe('50\\%\\_a%');
  });
});
