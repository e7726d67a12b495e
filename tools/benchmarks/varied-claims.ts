import type { Claim, OtherPayer, PersonName, PostalAddress, ServiceLine } from '@chartwright/claims';
import { addDays, isNpi, type CalendarDate } from '@chartwright/primitives';

/** Invented claims of many shapes, the same ones for the same seed. */
export function* variedClaims(count: number, seed = 1): Generator<Claim, void, undefined> {
  const random = randomFrom(seed);
  for (let index = 0; index < count; index += 1) yield variedClaim(random, index);
}

type Random = { below(limit: number): number; oneOf<const T>(choices: readonly T[]): T; happens(percent: number): boolean };

/** mulberry32: small, and good enough to vary claims. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (choices) => {
      for (const choice of choices.slice(below(choices.length))) return choice;
      throw new RangeError('There is nothing to choose from.');
    },
    happens: (percent) => below(100) < percent,
  };
}

const LAST_NAMES = [
  'Rivera',
  'O’Connor',
  'Núñez',
  'Okafor',
  'van der Berg',
  'Schröder-Weiß',
  'Li',
  'Abernathy Featherstonehaugh',
  'De*La:Cruz',
] as const;
const FIRST_NAMES = ['Ana', 'Jo', 'Élise', 'Minh-Anh', 'Bartholomew', 'Kwame', 'Søren', 'Zoë'] as const;
const STREETS = ['12 Oak Ave', '9 Elm St Apt #4', '1400 N. Löwe Blvd', '77 Río Grande Dr', '5 Pine Rd'] as const;
const CITIES = [
  ['Austin', 'TX', '787011234'],
  ['Waco', 'TX', '767012222'],
  ['Cañon City', 'CO', '812121100'],
  ['Portland', 'ME', '041011000'],
] as const;
const PAYERS = [
  ['Example Health Plan', '60054', 'CI'],
  ['Union Blue', '00060', 'BL'],
  ['Medicare Part B', '04412', 'MB'],
  ['State Medicaid', '86916', 'MC'],
  ['Summit Advantage HMO', '87726', 'HM'],
] as const;
const DIAGNOSES = [
  'I10',
  'E1122',
  'N1831',
  'M1711',
  'J069',
  'Z0000',
  'E669',
  'R059',
  'F329',
  'G43909',
  'K219',
  'L309',
  'S93401A',
  'H66001',
] as const;
const PROCEDURES = ['99213', '99214', '99203', '20610', '36415', '93000', '11102', '96372'] as const;
const MODIFIERS = ['25', '59', 'RT', 'LT', 'GC'] as const;

function variedClaim(random: Random, index: number): Claim {
  const dateOfService = addDays('2026-01-05', random.below(50));
  const isDependent = random.happens(30);
  const isSecondary = random.happens(15);
  const isInpatient = random.happens(10);
  const isReplacement = random.happens(5);
  const [payerName, payerId, filingIndicator] = random.oneOf(PAYERS);
  const diagnoses = Array.from(
    { length: 1 + random.below(12) },
    (_, position) => DIAGNOSES[(index + position) % DIAGNOSES.length] ?? 'I10',
  );
  const lines = Array.from({ length: random.happens(3) ? 50 : 1 + random.below(6) }, () =>
    variedLine(random, diagnoses.length, dateOfService),
  );
  const claim: Claim = {
    claimId: `0195d0a0-0000-7000-8000-${String(index).padStart(12, '0')}`,
    caseId: `0195d0a0-0000-7000-9000-${String(index).padStart(12, '0')}`,
    patientControlNumber: `CW-${String(index).padStart(10, '0')}`,
    frequency: isReplacement ? random.oneOf(['7', '8'] as const) : '1',
    payerClaimControlNumber: isReplacement ? `ICN${index}` : null,
    payerSequence: isSecondary ? 'S' : 'P',
    // Batches come ordered by billing provider; each hundred claims change it.
    billingProvider: billingProvider(Math.floor(index / 100)),
    renderingProvider: {
      name: variedName(random),
      npi: npiFrom(200 + random.below(20)),
      taxonomyCode: random.happens(80) ? '207Q00000X' : null,
    },
    referringProvider: random.happens(30) ? { name: variedName(random), npi: npiFrom(300 + random.below(20)), taxonomyCode: null } : null,
    supervisingProvider: random.happens(5) ? { name: variedName(random), npi: npiFrom(400), taxonomyCode: null } : null,
    serviceFacility:
      isInpatient || random.happens(10) ? { name: 'Cedar General Hospital', npi: npiFrom(500), address: variedAddress(random) } : null,
    ...variedPeople(random, index, { isDependent, isMedicare: filingIndicator === 'MB' }),
    payer: { name: payerName, payerId, filingIndicator, medicareSecondaryReason: filingIndicator === 'MB' && isSecondary ? '12' : null },
    otherPayers: [],
    placeOfService: isInpatient ? '21' : random.oneOf(['11', '22', '02', '10', '12'] as const),
    isProviderSignatureOnFile: true,
    assignment: random.oneOf(['A', 'A', 'C'] as const),
    benefitsAssigned: random.oneOf(['Y', 'Y', 'N', 'W'] as const),
    releaseOfInformation: random.oneOf(['Y', 'I'] as const),
    accident: random.happens(8)
      ? { causes: random.happens(50) ? ['AA'] : ['EM', 'OA'], date: addDays(dateOfService, -3), state: 'TX' }
      : null,
    dates: {
      onset: random.happens(15) ? addDays(dateOfService, -5) : null,
      initialTreatment: random.happens(5) ? addDays(dateOfService, -4) : null,
      lastMenstrualPeriod: random.happens(5) ? addDays(dateOfService, -60) : null,
      admission: isInpatient ? addDays(dateOfService, -1) : null,
      discharge: isInpatient && random.happens(50) ? addDays(dateOfService, 2) : null,
    },
    patientPaidCents: random.happens(20) ? random.below(5_000) : 0,
    priorAuthorizationNumber: random.happens(15) ? `AUTH${index}` : null,
    referralNumber: random.happens(10) ? `REFERRAL ${index}` : null,
    cliaNumber: random.happens(15) ? '45D0123456' : null,
    medicalRecordNumber: random.happens(70) ? `MRN-${index}` : null,
    note: random.happens(10) ? 'See the enclosed report: second view ~ right knee' : null,
    diagnoses: [...new Set(diagnoses)],
    lines,
  };
  return isSecondary ? withPrimaryPayment(claim, random) : claim;
}

function variedPeople(
  random: Random,
  index: number,
  { isDependent, isMedicare }: { isDependent: boolean; isMedicare: boolean },
): Pick<Claim, 'patient' | 'subscriber'> {
  const patientName = variedName(random);
  const subscriberName = isDependent ? variedName(random) : patientName;
  return {
    subscriber: {
      name: subscriberName,
      memberId: isMedicare ? '1EG4TE5MK73' : `w${100_000_000 + index}`,
      groupNumber: random.happens(50) ? `GRP-${random.below(900)}` : null,
      groupName: random.happens(50) ? 'Harbor Works' : null,
      address: null,
      dateOfBirth: '1970-03-04',
      sex: 'U',
    },
    patient: {
      relationship: isDependent ? random.oneOf(['spouse', 'child', 'life_partner', 'other'] as const) : 'self',
      name: patientName,
      dateOfBirth: addDays('1940-01-01', random.below(30_000)),
      sex: random.oneOf(['F', 'M', 'U'] as const),
      address: variedAddress(random),
    },
  };
}

function variedLine(random: Random, diagnosisCount: number, dateOfService: CalendarDate): ServiceLine {
  const isDrug = random.happens(12);
  return {
    procedureCode: isDrug ? 'J3301' : random.oneOf(PROCEDURES),
    modifiers: random.happens(30) ? MODIFIERS.slice(0, 1 + random.below(4)) : [],
    description: random.happens(3) ? 'Unlisted procedure: see report' : null,
    chargeCents: random.below(150_000),
    units: isDrug ? 4 : 1 + random.below(3),
    unitKind: 'UN',
    placeOfService: random.happens(5) ? '12' : null,
    pointers: Array.from({ length: Math.min(4, diagnosisCount, 1 + random.below(4)) }, (_, position) => position + 1),
    serviceFrom: dateOfService,
    serviceTo: random.happens(5) ? addDays(dateOfService, 1) : dateOfService,
    isEmergency: random.happens(3),
    drug: isDrug ? { ndc: '00003029305', quantity: 1 + random.below(3) / 2, unit: random.oneOf(['ML', 'UN'] as const) } : null,
    priorPayments: [],
  };
}

/** Half of each line paid, two fifths written off, the rest the patient's: the parts add up to the charge. */
function withPrimaryPayment(claim: Claim, random: Random): Claim {
  const primary: OtherPayer = {
    sequence: 'P',
    relationship: random.oneOf(['self', 'spouse', 'child'] as const),
    groupNumber: 'G77',
    filingIndicator: 'CI',
    subscriberName: claim.subscriber.name,
    memberId: 'P55443322',
    payerName: 'First Health',
    payerId: '60054',
    paidCents: 0,
    paidOn: null,
    payerClaimControlNumber: random.happens(50) ? `FH${claim.patientControlNumber}` : null,
    adjustments: [],
  };
  const lines = claim.lines.map((line) => {
    const paidCents = Math.floor(line.chargeCents / 2);
    const writtenOffCents = Math.floor((line.chargeCents * 2) / 5);
    const adjustments = [
      { group: 'CO' as const, reason: '45', amountCents: writtenOffCents },
      { group: 'PR' as const, reason: '2', amountCents: line.chargeCents - paidCents - writtenOffCents },
    ];
    return { ...line, priorPayments: [{ payerId: '60054', paidCents, paidUnits: line.units, paidOn: '2026-02-28', adjustments }] };
  });
  const paidCents = lines.reduce((total, line) => total + Math.floor(line.chargeCents / 2), 0);
  return { ...claim, lines, otherPayers: [{ ...primary, paidCents }] };
}

function billingProvider(number: number): Claim['billingProvider'] {
  const person: PersonName = { last: 'Hale', first: 'Morgan', middle: 'T', suffix: null };
  return {
    name: number % 3 === 2 ? { kind: 'person', person } : { kind: 'organization', organization: `Practice Nº ${number} & Partners, P.A.` },
    npi: npiFrom(100 + number),
    taxonomyCode: number % 2 === 0 ? '207Q00000X' : null,
    taxId: String(741_000_000 + number),
    taxIdKind: number % 3 === 2 ? 'SY' : 'EI',
    address: { line1: '100 Maple St', line2: number % 2 === 0 ? 'Ste 200' : null, city: 'Austin', state: 'TX', zip: '787011234' },
    payToAddress: number % 2 === 0 ? { line1: 'PO Box 900', line2: null, city: 'Austin', state: 'TX', zip: '787670900' } : null,
  };
}

function variedName(random: Random): PersonName {
  return {
    last: random.oneOf(LAST_NAMES),
    first: random.oneOf(FIRST_NAMES),
    middle: random.happens(40) ? 'M.' : null,
    suffix: random.happens(10) ? 'Jr' : null,
  };
}

function variedAddress(random: Random): PostalAddress {
  const [city, state, zip] = random.oneOf(CITIES);
  return { line1: random.oneOf(STREETS), line2: random.happens(20) ? 'Unit B' : null, city, state, zip };
}

/** The invented NPI of a running number: nine digits and the check digit that fits. */
function npiFrom(number: number): string {
  const base = String(155_000_000 + number);
  return Array.from({ length: 10 }, (_, digit) => `${base}${digit}`).find(isNpi) ?? base;
}
