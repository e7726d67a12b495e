import { isCalendarDate, isNpi, isUspsState, type CalendarDate } from '@chartwright/primitives';

/** Where a missing item is filled in; screens focus the field of this name. */
export type CompletenessField =
  | 'patient'
  | 'coverage'
  | 'dateOfService'
  | 'placeOfService'
  | 'renderingProvider'
  | 'visitType'
  | 'specialty'
  | 'accident'
  | 'note'
  | 'signedBy'
  | 'duplicate';

/** What the completeness gate has to know about a case (OP-001). Null means that nobody has said it yet. */
export type CompletenessFacts = {
  patient: { lastName: string; firstName: string; dateOfBirth: CalendarDate } | null;
  isSelfPay: boolean;
  coverage: { memberId: string; relationshipCode: string; hasSubscriber: boolean } | null;
  dateOfService: CalendarDate | null;
  placeOfService: string | null;
  visitType: string | null;
  specialty: string | null;
  renderingNpi: string | null;
  /** CLM11: AA car, EM work, OA other; null when it was no accident. */
  accidentKind: 'AA' | 'EM' | 'OA' | null;
  accidentDate: CalendarDate | null;
  accidentState: string | null;
  documents: readonly { name: string; textState: 'reading' | 'read' | 'refused' }[];
  signedBy: string | null;
  duplicateCaseNumbers: readonly string[];
  isDuplicateAnswered: boolean;
};

export type CompletenessItem = {
  field: CompletenessField;
  isComplete: boolean;
  /** What is settled when complete, what to do when not. */
  title: string;
  /** One sentence that helps; empty when there is nothing to add. */
  detail: string;
};

/** Relationship and accident codes of X12 005010X222A1 that change what is asked. */
const SELF = '18';
const CAR = 'AA';

const settled = (field: CompletenessField, title: string): CompletenessItem => ({ field, isComplete: true, title, detail: '' });
const missing = (field: CompletenessField, title: string, detail: string): CompletenessItem => ({
  field,
  isComplete: false,
  title,
  detail,
});

function judgePatient({ patient }: CompletenessFacts): CompletenessItem {
  if (!patient) return missing('patient', 'Who is the patient?', 'Find the patient or add a new one.');
  return settled('patient', 'Patient: name, birth date, sex');
}

function judgeCoverage({ isSelfPay, coverage }: CompletenessFacts): CompletenessItem {
  const title = 'Coverage or self-pay';
  if (isSelfPay) return settled('coverage', title);
  if (!coverage) return missing('coverage', 'Who pays?', 'Choose a coverage, or say that the patient pays.');
  if (!coverage.memberId.trim()) return missing('coverage', 'What is the member number?', 'It is on the insurance card.');
  if (coverage.relationshipCode !== SELF && !coverage.hasSubscriber) {
    return missing('coverage', 'Who is the subscriber?', 'The patient is covered through someone else: add name, birth date and sex.');
  }
  return settled('coverage', title);
}

function judgeDate({ dateOfService, patient }: CompletenessFacts, today: CalendarDate): CompletenessItem {
  if (!dateOfService || !isCalendarDate(dateOfService)) return missing('dateOfService', 'When was the visit?', '');
  if (dateOfService > today) return missing('dateOfService', 'When was the visit?', 'The date of service is in the future.');
  if (patient && dateOfService < patient.dateOfBirth) {
    return missing('dateOfService', 'When was the visit?', 'The date of service is before the patient was born.');
  }
  return settled('dateOfService', 'Date of service');
}

function judgePlace({ placeOfService }: CompletenessFacts): CompletenessItem {
  return placeOfService ? settled('placeOfService', 'Place of service') : missing('placeOfService', 'Where was the visit?', '');
}

function judgeRendering({ renderingNpi }: CompletenessFacts): CompletenessItem {
  if (renderingNpi === null) return missing('renderingProvider', 'Who saw the patient?', 'Choose the rendering provider.');
  if (!isNpi(renderingNpi)) return missing('renderingProvider', 'Is the provider’s NPI right?', 'Its check digit does not match.');
  return settled('renderingProvider', 'Rendering provider with NPI');
}

function judgeVisit({ visitType, specialty }: CompletenessFacts): CompletenessItem {
  if (!visitType) return missing('visitType', 'What kind of visit was it?', '');
  if (!specialty) return missing('specialty', 'Which specialty?', 'It decides which coders can take the case.');
  return settled('visitType', 'Visit type and specialty');
}

/** X12 005010X222A1, 2300 CLM11 and DTP*439: an accident needs its date, and a car accident its state. */
function judgeAccident({ accidentKind, accidentDate, accidentState, dateOfService }: CompletenessFacts): CompletenessItem[] {
  if (accidentKind === null) return [];
  if (!accidentDate || !isCalendarDate(accidentDate)) return [missing('accident', 'When was the accident?', '')];
  if (dateOfService && accidentDate > dateOfService) {
    return [missing('accident', 'When was the accident?', 'Its date is after the visit.')];
  }
  if (accidentKind === CAR && !isUspsState(accidentState ?? ''))
    return [missing('accident', 'In which state was the accident?', 'Two letters of a state, like OH.')];
  return [settled('accident', 'Accident: kind and date')];
}

function judgeNote({ documents }: CompletenessFacts): CompletenessItem {
  const refused = documents.filter(({ textState }) => textState === 'refused').length;
  if (refused === 1) return missing('note', 'One document cannot be used', 'Remove it, or put it right and drop it again.');
  if (refused > 1) return missing('note', `${refused} documents cannot be used`, 'Remove them, or put them right and drop them again.');
  if (documents.some(({ textState }) => textState === 'reading')) {
    return missing('note', 'The note is being read', 'This takes a few seconds.');
  }
  return documents.length > 0
    ? settled('note', 'Note with readable text')
    : missing('note', 'Where is the note?', 'Paste it, or drop a .txt, .pdf or .docx.');
}

function judgeSignature({ documents, signedBy }: CompletenessFacts): CompletenessItem {
  if (signedBy?.trim()) return settled('signedBy', `Signed by ${signedBy.trim()}`);
  const detail = documents.length > 0 ? 'We found no signature line in the note.' : 'Coders may only code a signed note.';
  return missing('signedBy', 'Who signed the note?', detail);
}

/** OP-007: a likely duplicate is asked about, never merged. */
function judgeDuplicate({ duplicateCaseNumbers, isDuplicateAnswered }: CompletenessFacts): CompletenessItem[] {
  const [first] = duplicateCaseNumbers;
  if (first === undefined) return [];
  if (isDuplicateAnswered) return [settled('duplicate', `Another visit than ${first}`)];
  return [missing('duplicate', 'Is it a duplicate?', `Say whether ${first} is the same visit.`)];
}

/** OP-001: everything a case needs before it may wait for a coder, in the order of the form. */
export function checkCompleteness(facts: CompletenessFacts, today: CalendarDate): CompletenessItem[] {
  return [
    judgePatient(facts),
    judgeCoverage(facts),
    judgeDate(facts, today),
    judgePlace(facts),
    judgeRendering(facts),
    judgeVisit(facts),
    ...judgeAccident(facts),
    judgeNote(facts),
    judgeSignature(facts),
    ...judgeDuplicate(facts),
  ];
}

export function missingItems(items: readonly CompletenessItem[]): CompletenessItem[] {
  return items.filter((item) => !item.isComplete);
}
