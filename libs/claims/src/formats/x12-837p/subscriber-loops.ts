import type { Claim, Relationship } from '../../claim.js';
import { sanitizeIdentifier, sanitizeText } from '../../x12/sanitize-text.js';
import { segment } from '../../x12/write-segment.js';
import { addressSegments, demographicSegment, organizationSegment, personSegment } from './name-segments.js';

/** PAT01 and SBR02 of the 005010 guide. */
export const RELATIONSHIP_CODES = {
  self: '18',
  spouse: '01',
  child: '19',
  life_partner: '53',
  other: 'G8',
} as const satisfies Record<Relationship, string>;

export function isPatientSubscriber(claim: Pick<Claim, 'patient'>): boolean {
  return claim.patient.relationship === 'self';
}

/** Loops 2000B, 2010BA and 2010BB. SBR04 stands only where SBR03 is empty. */
export function subscriberLoop(claim: Claim, hierarchyNumber: number, parentNumber: number): string[] {
  const { subscriber, payer, patient } = claim;
  const isPatient = isPatientSubscriber(claim);
  const group = subscriber.groupNumber && sanitizeText(subscriber.groupNumber);
  return [
    segment('HL', String(hierarchyNumber), String(parentNumber), '22', isPatient ? '0' : '1'),
    segment(
      'SBR',
      claim.payerSequence,
      isPatient ? RELATIONSHIP_CODES.self : '',
      group,
      group ? '' : subscriber.groupName && sanitizeText(subscriber.groupName),
      payer.medicareSecondaryReason && sanitizeText(payer.medicareSecondaryReason),
      '',
      '',
      '',
      sanitizeText(payer.filingIndicator),
    ),
    personSegment('IL', subscriber.name, { qualifier: 'MI', value: sanitizeIdentifier(subscriber.memberId) }),
    ...(isPatient ? [...addressSegments(patient.address), demographicSegment(patient.dateOfBirth, patient.sex)] : []),
    organizationSegment('PR', payer.name, { qualifier: 'PI', value: sanitizeText(payer.payerId) }),
  ];
}

/** Loops 2000C and 2010CA: a patient who is not the subscriber, without an id of its own. */
export function dependentLoop(claim: Claim, hierarchyNumber: number, parentNumber: number): string[] {
  const { patient } = claim;
  return [
    segment('HL', String(hierarchyNumber), String(parentNumber), '23', '0'),
    segment('PAT', RELATIONSHIP_CODES[patient.relationship]),
    personSegment('QC', patient.name, null),
    ...addressSegments(patient.address),
    demographicSegment(patient.dateOfBirth, patient.sex),
  ];
}
