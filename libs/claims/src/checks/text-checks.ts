import { isUspsState } from '@chartwright/primitives';
import type { Claim, IndividualProvider } from '../claim.js';
import { hasDelimiter, sanitizeText } from '../x12/sanitize-text.js';
import { hit, type ClaimCheck, type Hit } from './check.js';

/** A value as it goes into the file, with the longest form its element takes. */
type Field = { target: string; value: string | null; maxLength: number; isRequired: boolean; isIdentifier?: boolean };

export const text: ClaimCheck = {
  id: 'CL-18',
  source: '005010X222A1 element lengths; X12.5 character sets',
  check: (claim) => fields(claim).flatMap(fieldHits),
};

function fieldHits({ target, value, maxLength, isRequired, isIdentifier }: Field): Hit[] {
  const written = sanitizeText(value ?? '');
  if (isRequired && written === '') {
    return [
      hit(value ? `The ${target} has no letter that a claim can carry. Write it in Latin letters.` : `The ${target} is missing.`, target),
    ];
  }
  if (written.length > maxLength) return [hit(`The ${target} is longer than ${maxLength} characters.`, target)];
  if (!hasDelimiter(value ?? '')) return [];
  return isIdentifier
    ? [hit(`The ${target} holds one of * : ^ ~, which no number of a payer has.`, target)]
    : [{ ...hit(`The ${target} holds one of * : ^ ~; the file carries a space instead.`, target), severity: 'hint' }];
}

function fields(claim: Claim): Field[] {
  const { patient, subscriber, billingProvider, payer, serviceFacility } = claim;
  const billingName = billingProvider.name.kind === 'organization' ? billingProvider.name.organization : billingProvider.name.person.last;
  const isDependent = patient.relationship !== 'self';
  return [
    { target: 'claim number', value: claim.patientControlNumber, maxLength: 20, isRequired: true, isIdentifier: true },
    { target: 'practice name', value: billingName, maxLength: 60, isRequired: true },
    ...addressFields('billing', billingProvider.address),
    { target: 'patient last name', value: patient.name.last, maxLength: 60, isRequired: true },
    { target: 'patient first name', value: patient.name.first, maxLength: 35, isRequired: true },
    { target: 'patient middle name', value: patient.name.middle, maxLength: 25, isRequired: false },
    { target: 'patient name suffix', value: patient.name.suffix, maxLength: 10, isRequired: false },
    ...addressFields('patient', patient.address),
    { target: 'subscriber last name', value: subscriber.name.last, maxLength: 60, isRequired: isDependent },
    { target: 'subscriber first name', value: subscriber.name.first, maxLength: 35, isRequired: isDependent },
    { target: 'member id', value: subscriber.memberId, maxLength: 80, isRequired: false, isIdentifier: true },
    { target: 'group number', value: subscriber.groupNumber, maxLength: 50, isRequired: false, isIdentifier: true },
    { target: 'payer name', value: payer.name, maxLength: 60, isRequired: true },
    { target: 'prior authorization', value: claim.priorAuthorizationNumber, maxLength: 50, isRequired: false, isIdentifier: true },
    { target: 'referral number', value: claim.referralNumber, maxLength: 50, isRequired: false, isIdentifier: true },
    { target: 'record number', value: claim.medicalRecordNumber, maxLength: 50, isRequired: false, isIdentifier: true },
    { target: 'note to the payer', value: claim.note, maxLength: 80, isRequired: false },
    { target: 'place of service', value: /^\d{2}$/.test(claim.placeOfService) ? claim.placeOfService : '', maxLength: 2, isRequired: true },
    ...personFields('rendering provider', claim.renderingProvider),
    ...personFields('referring provider', claim.referringProvider),
    ...personFields('supervising provider', claim.supervisingProvider),
    ...(serviceFacility
      ? [
          { target: 'facility name', value: serviceFacility.name, maxLength: 60, isRequired: true },
          ...addressFields('facility', serviceFacility.address),
        ]
      : []),
  ];
}

function personFields(who: string, provider: IndividualProvider | null): Field[] {
  if (!provider) return [];
  return [
    { target: `${who} last name`, value: provider.name.last, maxLength: 60, isRequired: true },
    { target: `${who} first name`, value: provider.name.first, maxLength: 35, isRequired: true },
  ];
}

function addressFields(who: string, address: Claim['patient']['address']): Field[] {
  return [
    { target: `${who} street`, value: address.line1, maxLength: 55, isRequired: true },
    { target: `${who} second address line`, value: address.line2, maxLength: 55, isRequired: false },
    { target: `${who} city`, value: sanitizeText(address.city).length < 2 ? '' : address.city, maxLength: 30, isRequired: true },
    { target: `${who} state`, value: isUspsState(address.state.toUpperCase()) ? address.state : '', maxLength: 2, isRequired: true },
    { target: `${who} ZIP`, value: /^(?:\d{5}|\d{9})$/.test(address.zip) ? address.zip : '', maxLength: 9, isRequired: true },
  ];
}
