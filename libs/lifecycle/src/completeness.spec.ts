import { checkCompleteness, missingItems, type CompletenessFacts } from './completeness.js';

const complete: CompletenessFacts = {
  patient: { lastName: 'Marlow', firstName: 'Ines', dateOfBirth: '1961-05-02' },
  isSelfPay: false,
  coverage: { memberId: 'QX100200', relationshipCode: '18', hasSubscriber: false },
  dateOfService: '2026-03-10',
  placeOfService: '11',
  visitType: 'office_established',
  specialty: 'family_medicine',
  renderingNpi: '1234567893',
  accidentKind: null,
  accidentDate: null,
  accidentState: null,
  documents: [{ name: 'note.txt', textState: 'read' }],
  signedBy: 'P. Okafor, MD',
  duplicateCaseNumbers: [],
  isDuplicateAnswered: false,
};
const missingFields = (change: Partial<CompletenessFacts>) =>
  missingItems(checkCompleteness({ ...complete, ...change }, '2026-03-11')).map(({ field }) => field);

describe('OP-001 completeness gate', () => {
  it('lets a complete case pass', () => {
    expect(missingFields({})).toEqual([]);
  });
  it('asks for everything when nothing was entered', () => {
    const empty: CompletenessFacts = {
      ...complete,
      patient: null,
      coverage: null,
      dateOfService: null,
      placeOfService: null,
      visitType: null,
      specialty: null,
      renderingNpi: null,
      documents: [],
      signedBy: null,
    };
    expect(missingItems(checkCompleteness(empty, '2026-03-11')).map(({ field }) => field)).toEqual([
      'patient',
      'coverage',
      'dateOfService',
      'placeOfService',
      'renderingProvider',
      'visitType',
      'note',
      'signedBy',
    ]);
  });
  it('takes self-pay instead of a coverage', () => {
    expect(missingFields({ isSelfPay: true, coverage: null })).toEqual([]);
  });
  it('needs the subscriber when the patient is covered through someone else', () => {
    const coverage = { memberId: 'QX1', relationshipCode: '19' };
    expect(missingFields({ coverage: { ...coverage, hasSubscriber: false } })).toEqual(['coverage']);
    expect(missingFields({ coverage: { ...coverage, hasSubscriber: true } })).toEqual([]);
  });
  it('accepts a visit of today and refuses one of tomorrow', () => {
    expect([missingFields({ dateOfService: '2026-03-11' }), missingFields({ dateOfService: '2026-03-12' })]).toEqual([
      [],
      ['dateOfService'],
    ]);
  });
  it('refuses a visit before the patient was born', () => {
    expect(missingFields({ dateOfService: '1961-05-01' })).toEqual(['dateOfService']);
  });
  it('refuses an NPI whose check digit is wrong (CL-01)', () => {
    expect(missingFields({ renderingNpi: '1234567890' })).toEqual(['renderingProvider']);
  });
  it('asks for the date of an accident, and for the state of a car accident', () => {
    expect(missingFields({ accidentKind: 'EM' })).toEqual(['accident']);
    expect(missingFields({ accidentKind: 'EM', accidentDate: '2026-03-01' })).toEqual([]);
    expect(missingFields({ accidentKind: 'AA', accidentDate: '2026-03-01' })).toEqual(['accident']);
    expect(missingFields({ accidentKind: 'AA', accidentDate: '2026-03-01', accidentState: 'ZZ' })).toEqual(['accident']);
    expect(missingFields({ accidentKind: 'AA', accidentDate: '2026-03-01', accidentState: 'OH' })).toEqual([]);
  });
  it.each(['reading', 'refused'] as const)('does not pass while a document is %s', (textState) => {
    expect(missingFields({ documents: [...complete.documents, { name: 'labs.pdf', textState }] })).toEqual(['note']);
  });
  it('counts the documents that cannot be used', () => {
    const refused = { name: 'scan.pdf', textState: 'refused' } as const;
    const titles = (count: number) =>
      missingItems(checkCompleteness({ ...complete, documents: Array.from({ length: count }, () => refused) }, '2026-03-12')).map(
        ({ title }) => title,
      );
    expect(titles(1)).toEqual(['One document cannot be used']);
    expect(titles(3)).toEqual(['3 documents cannot be used']);
  });
  it('does not pass without a signature', () => {
    expect(missingFields({ signedBy: ' ' })).toEqual(['signedBy']);
  });
});

describe('OP-007 duplicate cases', () => {
  it('asks until somebody has said that it is another visit', () => {
    expect(missingFields({ duplicateCaseNumbers: ['26-00001'] })).toEqual(['duplicate']);
    expect(missingFields({ duplicateCaseNumbers: ['26-00001'], isDuplicateAnswered: true })).toEqual([]);
  });
});
