import { isLaboratoryTest, isNpi } from '@chartwright/primitives';
import type { Claim, IndividualProvider } from '../claim.js';
import { hit, type ClaimCheck, type Hit } from './check.js';

export const providerNumbers: ClaimCheck = {
  id: 'CL-01',
  source: '45 CFR 162.406, NPI check digit',
  check: (claim) =>
    namedNpis(claim)
      .filter(([, npi]) => !isNpi(npi))
      .map(([who, npi]) => (npi === '' ? hit(`The ${who} has no NPI.`, who) : hit(`The NPI of the ${who} has a wrong check digit.`, who))),
};

export const taxId: ClaimCheck = {
  id: 'CL-02',
  source: '005010X222A1 2010AA REF*EI/SY',
  check: ({ billingProvider }) =>
    /^\d{9}$/.test(billingProvider.taxId.replaceAll(/[ -]/g, '')) && !PLACEHOLDER_TAX_IDS.has(billingProvider.taxId.replaceAll(/[ -]/g, ''))
      ? []
      : [hit('The tax id of the practice is not nine digits of a real number.', 'billing provider')],
};

export const taxonomy: ClaimCheck = {
  id: 'CL-03',
  source: 'NUCC provider taxonomy; 005010X222A1 PRV03',
  check: (claim, context) => {
    const codes: [string, string | null][] = [
      ['billing provider', claim.billingProvider.taxonomyCode],
      ['rendering provider', claim.renderingProvider?.taxonomyCode ?? null],
    ];
    const missing = context.payer.wantsTaxonomy && !claim.billingProvider.taxonomyCode;
    return [
      ...(missing ? [hit('This payer decides by taxonomy, and the practice has none.', 'billing provider')] : []),
      ...codes
        .filter(([, code]) => code !== null && code !== '' && (!TAXONOMY_SHAPE.test(code) || context.isTaxonomyListed?.(code) === false))
        .map(([who]) => hit(`The taxonomy of the ${who} is not a code of the NUCC list.`, who)),
    ];
  },
};

export const addresses: ClaimCheck = {
  id: 'CL-10',
  source: '005010X222A1 2010AA N3, N4; 2310C N4',
  check: ({ billingProvider, serviceFacility }) => [
    ...(PO_BOX.test(`${billingProvider.address.line1} ${billingProvider.address.line2 ?? ''}`)
      ? [hit('The billing address is a PO box. Payers take a street address; mail can go to a pay-to address.', 'billing provider')]
      : []),
    ...(/^\d{9}$/.test(billingProvider.address.zip) ? [] : [hit('The billing address needs a ZIP of nine digits.', 'billing provider')]),
    ...(serviceFacility && !/^\d{9}$/.test(serviceFacility.address.zip)
      ? [hit('The service facility needs a ZIP of nine digits.', 'service facility')]
      : []),
  ],
};

export const renderingProvider: ClaimCheck = {
  id: 'CL-11',
  source: '005010X222A1 loop 2310B',
  check: ({ billingProvider, renderingProvider: rendering }) => [
    ...(billingProvider.name.kind === 'organization' && !rendering
      ? [hit('A group bills, so the claim must name who did the work.', 'rendering provider')]
      : []),
    ...(rendering?.isDeactivated ? [hit('The rendering provider is not active any more.', 'rendering provider')] : []),
  ],
};

export const facility: ClaimCheck = {
  id: 'CL-13',
  source: '005010X222A1 DTP*435, loop 2310C',
  check: (claim) => [
    ...(claim.placeOfService === INPATIENT_HOSPITAL && !claim.dates.admission
      ? [hit('An inpatient stay needs its admission date.', 'admission date')]
      : []),
    ...(FACILITY_PLACES.has(claim.placeOfService) && !claim.serviceFacility
      ? [hit(`Place of service ${claim.placeOfService} needs the name and address of the facility.`, 'service facility')]
      : []),
  ],
};

export const orderingProvider: ClaimCheck = {
  id: 'CL-17',
  source: '005010X222A1 loop 2310A; 42 CFR 424.507',
  check: (claim) => (claim.referringProvider ? [] : referralHits(claim)),
};

function referralHits(claim: Claim): Hit[] {
  const isMedicare = claim.payer.filingIndicator === 'MB';
  return claim.lines.flatMap(({ procedureCode }, index) => {
    const needsReferral = isConsultation(procedureCode) || (isMedicare && isOrderedService(procedureCode));
    return needsReferral
      ? [hit(`${procedureCode} needs the provider who referred or ordered it.`, `line:${index + 1}`, 'referring provider')]
      : [];
  });
}

function namedNpis(claim: Claim): (readonly [string, string])[] {
  const people: [string, IndividualProvider | null][] = [
    ['rendering provider', claim.renderingProvider],
    ['referring provider', claim.referringProvider],
    ['supervising provider', claim.supervisingProvider],
  ];
  return [
    ['billing provider', claim.billingProvider.npi] as const,
    ...people.flatMap(([who, person]) => (person ? [[who, person.npi] as const] : [])),
    ...(claim.serviceFacility?.npi ? [['service facility', claim.serviceFacility.npi] as const] : []),
  ];
}

/** Consultations, and services that Medicare pays only on an order: imaging, laboratory, therapy. */
const isConsultation = (code: string): boolean => within(code, 99242, 99245) || within(code, 99252, 99255);
const isOrderedService = (code: string): boolean => within(code, 70010, 79999) || isLaboratoryTest(code) || within(code, 97010, 97799);
const within = (code: string, from: number, to: number): boolean => /^\d{5}$/.test(code) && Number(code) >= from && Number(code) <= to;

const PLACEHOLDER_TAX_IDS = new Set(['000000000', '123456789']);
const TAXONOMY_SHAPE = /^[0-9A-Z]{9}X$/;
const PO_BOX = /\bP\.?\s*O\.?\s*BOX\b/i;
const INPATIENT_HOSPITAL = '21';
const FACILITY_PLACES = new Set(['19', '21', '22', '23', '24', '26', '31', '32', '34', '51', '52', '56', '61', '62', '65']);
