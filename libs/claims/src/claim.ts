import type { CalendarDate } from '@chartwright/primitives';

/** A claim as it leaves the house: everything a format needs, nothing it has to look up. It is stored as JSON, version by version. */
export type Claim = {
  claimId: string;
  caseId: string;
  /** CLM01: stays the same for replacement and void, comes back in 277CA and 835. */
  patientControlNumber: string;
  /** CLM05-3: 1 original, 7 replacement, 8 void. */
  frequency: '1' | '7' | '8';
  /** REF*F8: the payer's own number, required for 7 and 8. */
  payerClaimControlNumber: string | null;
  payerSequence: PayerSequence;
  billingProvider: BillingProvider;
  /** Null when the billing provider is the person who did the work. */
  renderingProvider: IndividualProvider | null;
  referringProvider: IndividualProvider | null;
  supervisingProvider: IndividualProvider | null;
  serviceFacility: ServiceFacility | null;
  subscriber: Subscriber;
  patient: Patient;
  payer: Payer;
  otherPayers: readonly OtherPayer[];
  placeOfService: string;
  isProviderSignatureOnFile: boolean;
  /** CLM07: A assigned, B laboratory only, C not assigned. */
  assignment: 'A' | 'B' | 'C';
  /** CLM08. */
  benefitsAssigned: 'Y' | 'N' | 'W';
  /** CLM09: Y signed by the patient, I informed consent. */
  releaseOfInformation: 'Y' | 'I';
  accident: Accident | null;
  dates: ClaimDates;
  patientPaidCents: number;
  priorAuthorizationNumber: string | null;
  referralNumber: string | null;
  cliaNumber: string | null;
  medicalRecordNumber: string | null;
  note: string | null;
  /** ICD-10-CM without the dot, first-listed first. */
  diagnoses: readonly string[];
  lines: readonly ServiceLine[];
};

export type PayerSequence = 'P' | 'S' | 'T';
export type Sex = 'F' | 'M' | 'U';
export type PersonName = { last: string; first: string; middle: string | null; suffix: string | null };
/** `zip` is digits only, five or nine. */
export type PostalAddress = { line1: string; line2: string | null; city: string; state: string; zip: string };

export type BillingProvider = {
  name: { kind: 'organization'; organization: string } | { kind: 'person'; person: PersonName };
  npi: string;
  taxonomyCode: string | null;
  taxId: string;
  /** EI employer id, SY social security number. */
  taxIdKind: 'EI' | 'SY';
  address: PostalAddress;
  payToAddress: PostalAddress | null;
};
export type IndividualProvider = { name: PersonName; npi: string; taxonomyCode: string | null; isDeactivated?: boolean };
export type ServiceFacility = { name: string; npi: string | null; address: PostalAddress };

export type Subscriber = {
  name: PersonName;
  memberId: string;
  groupNumber: string | null;
  groupName: string | null;
  /** Sent only when the subscriber is the patient. */
  address: PostalAddress | null;
  dateOfBirth: CalendarDate | null;
  sex: Sex | null;
};
/** Codes of SBR02 and PAT01. `self` also covers dependents whose payer gives each an own member id. */
export type Relationship = 'self' | 'spouse' | 'child' | 'life_partner' | 'other';
export type Patient = {
  relationship: Relationship;
  name: PersonName;
  dateOfBirth: CalendarDate;
  sex: Sex;
  address: PostalAddress;
};

export type Payer = {
  name: string;
  /** The number this clearinghouse knows the payer by. */
  payerId: string;
  /** SBR09. */
  filingIndicator: string;
  /** SBR05: why Medicare is not primary; only when Medicare is the payer and not first. */
  medicareSecondaryReason: string | null;
};
export type Adjustment = { group: 'CO' | 'PR' | 'OA' | 'PI'; reason: string; amountCents: number };
export type OtherPayer = {
  sequence: PayerSequence;
  relationship: Relationship;
  groupNumber: string | null;
  filingIndicator: string;
  subscriberName: PersonName;
  memberId: string;
  payerName: string;
  payerId: string;
  /** Null until that payer has decided. */
  paidCents: number | null;
  /** Only when the payer decided the claim as a whole; otherwise the date stands on the lines. */
  paidOn: CalendarDate | null;
  payerClaimControlNumber: string | null;
  adjustments: readonly Adjustment[];
};

export type Accident = { causes: readonly ('AA' | 'EM' | 'OA')[]; date: CalendarDate | null; state: string | null };
export type ClaimDates = {
  onset: CalendarDate | null;
  initialTreatment: CalendarDate | null;
  lastMenstrualPeriod: CalendarDate | null;
  admission: CalendarDate | null;
  discharge: CalendarDate | null;
};

export type ServiceLine = {
  procedureCode: string;
  modifiers: readonly string[];
  /** SV101-7, required for unlisted codes. */
  description: string | null;
  chargeCents: number;
  units: number;
  /** UN units, MJ anesthesia minutes. */
  unitKind: 'UN' | 'MJ';
  /** Only when it differs from the claim's. */
  placeOfService: string | null;
  /** Positions in `diagnoses`, counted from 1, most important first. */
  pointers: readonly number[];
  serviceFrom: CalendarDate;
  serviceTo: CalendarDate;
  isEmergency: boolean;
  drug: { ndc: string; quantity: number; unit: 'UN' | 'ML' | 'GR' | 'ME' | 'F2' } | null;
  priorPayments: readonly LinePayment[];
};
export type LinePayment = {
  payerId: string;
  paidCents: number;
  paidUnits: number;
  paidOn: CalendarDate;
  adjustments: readonly Adjustment[];
};

/** REF*6R of a line; the 835 returns it. */
export function lineControlNumber(claim: Pick<Claim, 'patientControlNumber'>, lineNumber: number): string {
  return `${claim.patientControlNumber}-${lineNumber}`;
}
