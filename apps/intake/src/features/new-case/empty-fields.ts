import type { CaseFields } from '@chartwright/contracts';

/** A form before anything is filled in. */
export const EMPTY_FIELDS: CaseFields = {
  patientId: null,
  coverageId: null,
  isSelfPay: false,
  dateOfService: null,
  placeOfService: null,
  visitType: null,
  specialty: null,
  facilityId: null,
  renderingProviderId: null,
  referringProviderId: null,
  accidentKind: null,
  accidentDate: null,
  accidentState: null,
  onsetDate: null,
  admissionDate: null,
  rushReason: null,
  signedBy: null,
  otherVisitCaseIds: [],
};
