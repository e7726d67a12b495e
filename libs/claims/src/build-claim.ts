import type { DraftContent } from '@chartwright/lifecycle';
import { isLaboratoryTest, undotted, type CalendarDate } from '@chartwright/primitives';
import type {
  BillingProvider,
  Claim,
  IndividualProvider,
  PayerSequence,
  PostalAddress,
  Relationship,
  ServiceFacility,
  ServiceLine,
  Sex,
} from './claim.js';

/** Lines an X12 professional claim can carry (005010X222A1, loop 2400); more become further claims. */
export const MAX_LINES_PER_CLAIM = 50;

export type CaseForClaim = {
  id: string;
  dateOfService: CalendarDate | null;
  placeOfService: string | null;
  accidentKind: string | null;
  accidentState: string | null;
  accidentDate: CalendarDate | null;
  onsetDate: CalendarDate | null;
  admissionDate: CalendarDate | null;
  dischargeDate: CalendarDate | null;
  lastMenstrualDate: CalendarDate | null;
  priorAuthorization: string | null;
  referralNumber: string | null;
};
type StoredAddress = {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
};
export type PatientForClaim = StoredAddress & {
  lastName: string;
  firstName: string;
  middleName: string | null;
  suffix: string | null;
  dateOfBirth: CalendarDate;
  sex: string;
  recordNumber: string | null;
};
export type CoverageForClaim = {
  sequence: string;
  memberId: string;
  groupNumber: string | null;
  groupName: string | null;
  relationshipCode: string;
  insuranceTypeCode: string | null;
  subscriberLastName: string | null;
  subscriberFirstName: string | null;
  subscriberMiddleName: string | null;
  subscriberSuffix: string | null;
  subscriberDateOfBirth: CalendarDate | null;
  subscriberSex: string | null;
};
export type PracticeForClaim = StoredAddress & {
  name: string;
  npi: string;
  taxonomy: string;
  taxId: string;
  taxIdQualifier: string;
  cliaNumber: string | null;
};
export type ProviderForClaim = {
  npi: string;
  lastName: string;
  firstName: string;
  middleName: string | null;
  suffix: string | null;
  taxonomy: string | null;
  isActive: boolean;
};
export type PayerForClaim = { name: string; ediPayerId: string; claimFilingCode: string; wantsTaxonomy: boolean };
export type FacilityForClaim = StoredAddress & { name: string; npi: string | null };

export type ClaimSources = {
  codedCase: CaseForClaim;
  coding: DraftContent;
  patient: PatientForClaim;
  coverage: CoverageForClaim;
  practice: PracticeForClaim;
  payer: PayerForClaim;
  renderingProvider: ProviderForClaim | null;
  referringProvider: ProviderForClaim | null;
  supervisingProvider: ProviderForClaim | null;
  facility: FacilityForClaim | null;
};
export type ClaimIdentity = { claimId: string; patientControlNumber: string };

/** How many claims the coding needs: one for each fifty lines. */
export function countClaims(coding: DraftContent): number {
  return Math.max(1, Math.ceil(coding.lines.length / MAX_LINES_PER_CLAIM));
}

/**
 * Builds part `part` (from 1) of a case's claims out of its approved coding. Nothing is refused here: what is missing stays
 * empty and the scrub says so.
 */
export function buildClaim(sources: ClaimSources, identity: ClaimIdentity, part = 1): Claim {
  const { codedCase, coding, patient, payer, practice } = sources;
  const lines = serviceLines(coding, part, codedCase.dateOfService ?? '');
  return {
    claimId: identity.claimId,
    caseId: codedCase.id,
    patientControlNumber: identity.patientControlNumber,
    frequency: '1',
    payerClaimControlNumber: null,
    payerSequence: toSequence(sources.coverage.sequence),
    billingProvider: billingProvider(practice),
    renderingProvider: individualProvider(sources.renderingProvider),
    referringProvider: individualProvider(sources.referringProvider),
    supervisingProvider: individualProvider(sources.supervisingProvider),
    serviceFacility: serviceFacility(sources.facility),
    ...people(sources),
    payer: {
      name: payer.name,
      payerId: payer.ediPayerId,
      filingIndicator: payer.claimFilingCode,
      medicareSecondaryReason: sources.coverage.insuranceTypeCode,
    },
    otherPayers: [],
    placeOfService: codedCase.placeOfService ?? '',
    isProviderSignatureOnFile: true,
    assignment: 'A',
    benefitsAssigned: 'Y',
    releaseOfInformation: 'Y',
    accident: accident(codedCase),
    dates: {
      onset: codedCase.onsetDate,
      initialTreatment: null,
      lastMenstrualPeriod: codedCase.lastMenstrualDate,
      admission: codedCase.admissionDate,
      discharge: codedCase.dischargeDate,
    },
    patientPaidCents: 0,
    priorAuthorizationNumber: codedCase.priorAuthorization,
    referralNumber: codedCase.referralNumber,
    cliaNumber: needsCliaNumber(lines) ? practice.cliaNumber : null,
    medicalRecordNumber: patient.recordNumber,
    note: null,
    diagnoses: coding.diagnoses.map((diagnosis) => undotted(diagnosis.code)),
    lines,
  };
}

/** REF*X4 of loop 2300 belongs to claims with laboratory work; a waived test says so with QW (CL-16). */
function needsCliaNumber(lines: readonly ServiceLine[]): boolean {
  return lines.some(({ procedureCode, modifiers }) => isLaboratoryTest(procedureCode) || modifiers.includes('QW'));
}

function serviceLines(coding: DraftContent, part: number, dateOfService: CalendarDate): ServiceLine[] {
  const position = new Map(coding.diagnoses.map((diagnosis, index) => [diagnosis.id, index + 1]));
  const lines = coding.lines.slice((part - 1) * MAX_LINES_PER_CLAIM, part * MAX_LINES_PER_CLAIM);
  return lines.map((line) => ({
    procedureCode: line.code,
    modifiers: line.modifiers,
    description: null,
    chargeCents: line.chargeCents ?? 0,
    units: line.units,
    unitKind: 'UN',
    placeOfService: null,
    pointers: line.pointers.flatMap((pointer) => position.get(pointer) ?? []),
    serviceFrom: dateOfService,
    serviceTo: dateOfService,
    isEmergency: false,
    drug: null,
    priorPayments: [],
  }));
}

function people({ patient, coverage }: ClaimSources): Pick<Claim, 'patient' | 'subscriber'> {
  const relationship = toRelationship(coverage.relationshipCode);
  const patientName = { last: patient.lastName, first: patient.firstName, middle: patient.middleName, suffix: patient.suffix };
  const isSelf = relationship === 'self';
  return {
    patient: {
      relationship,
      name: patientName,
      dateOfBirth: patient.dateOfBirth,
      sex: toSex(patient.sex),
      address: address(patient),
    },
    subscriber: {
      name: isSelf
        ? patientName
        : {
            last: coverage.subscriberLastName ?? '',
            first: coverage.subscriberFirstName ?? '',
            middle: coverage.subscriberMiddleName,
            suffix: coverage.subscriberSuffix,
          },
      memberId: coverage.memberId,
      groupNumber: coverage.groupNumber,
      groupName: coverage.groupName,
      address: null,
      dateOfBirth: isSelf ? patient.dateOfBirth : coverage.subscriberDateOfBirth,
      sex: isSelf ? toSex(patient.sex) : coverage.subscriberSex === null ? null : toSex(coverage.subscriberSex),
    },
  };
}

function billingProvider(practice: PracticeForClaim): BillingProvider {
  return {
    name: { kind: 'organization', organization: practice.name },
    npi: practice.npi,
    taxonomyCode: practice.taxonomy,
    taxId: practice.taxId,
    taxIdKind: practice.taxIdQualifier === 'SY' ? 'SY' : 'EI',
    address: address(practice),
    payToAddress: null,
  };
}

function individualProvider(provider: ProviderForClaim | null): IndividualProvider | null {
  return (
    provider && {
      name: { last: provider.lastName, first: provider.firstName, middle: provider.middleName, suffix: provider.suffix },
      npi: provider.npi,
      taxonomyCode: provider.taxonomy,
      isDeactivated: !provider.isActive,
    }
  );
}

function serviceFacility(facility: FacilityForClaim | null): ServiceFacility | null {
  return facility && { name: facility.name, npi: facility.npi, address: address(facility) };
}

function accident(codedCase: CaseForClaim): Claim['accident'] {
  const causes = (['AA', 'EM', 'OA'] as const).filter((cause) => cause === codedCase.accidentKind);
  if (causes.length === 0) return null;
  // CLM11-4 stands beside AA alone; a state typed before the kind was changed stays behind.
  return { causes, date: codedCase.accidentDate, state: codedCase.accidentKind === 'AA' ? codedCase.accidentState : null };
}

function address(stored: StoredAddress): PostalAddress {
  return {
    line1: stored.addressLine1 ?? '',
    line2: stored.addressLine2,
    city: stored.city ?? '',
    state: stored.state ?? '',
    zip: (stored.zip ?? '').replaceAll(/\D/g, ''),
  };
}

function toSequence(text: string): PayerSequence {
  return text === 'S' || text === 'T' ? text : 'P';
}

function toSex(text: string): Sex {
  return text === 'F' || text === 'M' ? text : 'U';
}

/** From PAT01 codes; codes without an own word of ours are sent as G8, other relationship. */
function toRelationship(code: string): Relationship {
  const words: Record<string, Relationship> = { '18': 'self', '01': 'spouse', '19': 'child', '53': 'life_partner' };
  return words[code] ?? 'other';
}
