import { sumCents, type CalendarDate } from '@chartwright/primitives';
import type { Claim, ServiceFacility } from '../../claim.js';
import { amountElement, dateElement } from '../../x12/element-formats.js';
import { sanitizeText } from '../../x12/sanitize-text.js';
import { composite, segment } from '../../x12/write-segment.js';
import { addressSegments, organizationSegment, providerSegments } from './name-segments.js';
import { otherPayerLoop } from './other-payer-loop.js';
import { serviceLineLoop } from './service-line-loop.js';

/** Loop 2300 with all that hangs under it. */
export function claimLoop(claim: Claim): string[] {
  return [
    claimSegment(claim),
    ...dateSegments(claim),
    ...(claim.patientPaidCents > 0 ? [segment('AMT', 'F5', amountElement(claim.patientPaidCents))] : []),
    ...referenceSegments(claim),
    ...(claim.note ? [segment('NTE', 'ADD', sanitizeText(claim.note))] : []),
    diagnosisSegment(claim),
    ...(claim.referringProvider ? providerSegments('DN', claim.referringProvider) : []),
    ...(claim.renderingProvider ? providerSegments('82', claim.renderingProvider) : []),
    ...(claim.serviceFacility ? facilitySegments(claim.serviceFacility) : []),
    ...(claim.supervisingProvider ? providerSegments('DQ', claim.supervisingProvider) : []),
    ...claim.otherPayers.flatMap(otherPayerLoop),
    ...claim.lines.flatMap((line, index) => serviceLineLoop(claim, line, index + 1)),
  ];
}

/** CLM02 is the sum of the lines, counted here so that the two can never differ (CL-04). */
function claimSegment(claim: Claim): string {
  const { accident } = claim;
  return segment(
    'CLM',
    sanitizeText(claim.patientControlNumber),
    amountElement(sumCents(claim.lines.map((line) => line.chargeCents))),
    '',
    '',
    composite(sanitizeText(claim.placeOfService), 'B', claim.frequency),
    claim.isProviderSignatureOnFile ? 'Y' : 'N',
    claim.assignment,
    claim.benefitsAssigned,
    claim.releaseOfInformation,
    '',
    accident && composite(accident.causes[0], accident.causes[1], accident.causes[2], accident.state && sanitizeText(accident.state)),
  );
}

/** Qualifiers of the claim's dates in the order of the guide. */
function dateSegments({ dates, accident }: Claim): string[] {
  const qualified: [string, CalendarDate | null][] = [
    ['431', dates.onset],
    ['454', dates.initialTreatment],
    ['439', accident?.date ?? null],
    ['484', dates.lastMenstrualPeriod],
    ['435', dates.admission],
    ['096', dates.discharge],
  ];
  return qualified.flatMap(([qualifier, date]) => (date ? [segment('DTP', qualifier, 'D8', dateElement(date))] : []));
}

function referenceSegments(claim: Claim): string[] {
  const qualified: [string, string | null][] = [
    ['9F', claim.referralNumber],
    ['G1', claim.priorAuthorizationNumber],
    ['F8', claim.payerClaimControlNumber],
    ['X4', claim.cliaNumber],
    ['EA', claim.medicalRecordNumber],
  ];
  return qualified.flatMap(([qualifier, value]) => (value ? [segment('REF', qualifier, sanitizeText(value))] : []));
}

/** SV107 counts positions in this segment: the order is the claim's and nothing may be filtered out. */
function diagnosisSegment({ diagnoses }: Claim): string {
  return segment('HI', ...diagnoses.map((code, index) => composite(index === 0 ? 'ABK' : 'ABF', sanitizeText(code))));
}

function facilitySegments(facility: ServiceFacility): string[] {
  const npi = facility.npi ? ({ qualifier: 'XX', value: sanitizeText(facility.npi) } as const) : null;
  return [organizationSegment('77', facility.name, npi), ...addressSegments(facility.address)];
}
