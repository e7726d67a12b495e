import type { CaseForm, IntakeChoices } from '@chartwright/contracts';
import { missingOf } from './missing-of.js';
import { EMPTY_FIELDS } from './empty-fields.js';

const choices: IntakeChoices = {
  providers: [{ id: 'p-1', name: 'P. Okafor, MD', npi: '1234567893', specialty: 'cardiology', isRendering: true, isReferring: false }],
  payers: [],
  facilities: [],
  timeZone: 'America/New_York',
};
const now = new Date('2026-03-12T03:30:00Z');
const missing = (change: object, form: CaseForm | null = null) =>
  missingOf({ form, fields: { ...EMPTY_FIELDS, ...change }, failedFiles: [] }, choices, now)
    .filter(({ isComplete }) => !isComplete)
    .map(({ field }) => field);

describe('what is missing, while somebody types (OP-001)', () => {
  it('counts a provider as soon as one with a valid NPI is chosen', () => {
    expect(missing({})).toContain('renderingProvider');
    expect(missing({ renderingProviderId: 'p-1' })).not.toContain('renderingProvider');
  });
  it('judges "today" by the practice’s clock: in New York it is still 11 March', () => {
    expect(missing({ dateOfService: '2026-03-11' })).not.toContain('dateOfService');
    expect(missing({ dateOfService: '2026-03-12' })).toContain('dateOfService');
  });
  it('asks about the accident’s date only when there was one', () => {
    expect(missing({})).not.toContain('accident');
    expect(missing({ accidentKind: 'EM' })).toContain('accident');
  });
  it('counts a file that did not get through with the documents that cannot be used', () => {
    const note = (failedFiles: string[]) =>
      missingOf({ form: null, fields: EMPTY_FIELDS, failedFiles }, choices, now).find(({ field }) => field === 'note')?.title;
    expect(note([])).toBe('Where is the note?');
    expect(note(['scan.pdf'])).toBe('One document cannot be used');
    expect(note(['scan.pdf', 'scan-2.pdf'])).toBe('2 documents cannot be used');
  });
  it('asks about a duplicate until it is answered (OP-007)', () => {
    const form: CaseForm = {
      id: 'c-2',
      caseNumber: '26-00002',
      state: 'draft',
      version: 1,
      savedAt: '2026-03-11T09:00:00Z',
      fields: EMPTY_FIELDS,
      patient: null,
      documents: [],
      duplicates: [{ id: 'c-1', caseNumber: '26-00001', where: 'being coded', createdAt: '2026-03-11T08:00:00Z' }],
      completeness: [],
      missingCount: 0,
      dueAtIfSentNow: null,
    };
    expect(missing({}, form)).toContain('duplicate');
    expect(missing({ otherVisitCaseIds: ['c-1'] }, form)).not.toContain('duplicate');
  });
});
