import type { Claim, OtherPayer, ServiceLine } from '../claim.js';
import type { Render837pOptions } from '../formats/x12-837p/render-837p.js';

/** All people, practices, payers and numbers here are invented. */
export function aLine(over: Partial<ServiceLine> = {}): ServiceLine {
  return {
    procedureCode: '99213',
    modifiers: [],
    description: null,
    chargeCents: 12_500,
    units: 1,
    unitKind: 'UN',
    placeOfService: null,
    pointers: [1],
    serviceFrom: '2026-03-02',
    serviceTo: '2026-03-02',
    isEmergency: false,
    drug: null,
    priorPayments: [],
    ...over,
  };
}

export function aClaim(over: Partial<Claim> = {}): Claim {
  return {
    claimId: '0195d0a0-0000-7000-8000-000000000001',
    caseId: '0195d0a0-0000-7000-8000-0000000000c1',
    patientControlNumber: 'CW-MAPLE0001',
    frequency: '1',
    payerClaimControlNumber: null,
    payerSequence: 'P',
    billingProvider: {
      name: { kind: 'organization', organization: 'Maple Street Orthopedics PLLC' },
      npi: '1234567893',
      taxonomyCode: '207X00000X',
      taxId: '741234567',
      taxIdKind: 'EI',
      address: { line1: '100 Maple St', line2: 'Ste 200', city: 'Austin', state: 'TX', zip: '787011234' },
      payToAddress: { line1: 'PO Box 900', line2: null, city: 'Austin', state: 'TX', zip: '787670900' },
    },
    renderingProvider: {
      name: { last: 'Rowe', first: 'Dana', middle: null, suffix: null },
      npi: '1245319599',
      taxonomyCode: '207X00000X',
    },
    referringProvider: null,
    supervisingProvider: null,
    serviceFacility: null,
    subscriber: {
      name: { last: 'Winter', first: 'Anna', middle: 'M', suffix: null },
      memberId: 'W123456789',
      groupNumber: 'GRP001',
      groupName: null,
      address: null,
      dateOfBirth: '1964-02-12',
      sex: 'F',
    },
    patient: {
      relationship: 'self',
      name: { last: 'Winter', first: 'Anna', middle: 'M', suffix: null },
      dateOfBirth: '1964-02-12',
      sex: 'F',
      address: { line1: '12 Oak Ave', line2: null, city: 'Austin', state: 'TX', zip: '787021111' },
    },
    payer: { name: 'Example Health Plan', payerId: '60054', filingIndicator: 'CI', medicareSecondaryReason: null },
    otherPayers: [],
    placeOfService: '11',
    isProviderSignatureOnFile: true,
    assignment: 'A',
    benefitsAssigned: 'Y',
    releaseOfInformation: 'Y',
    accident: null,
    dates: { onset: null, initialTreatment: null, lastMenstrualPeriod: null, admission: null, discharge: null },
    patientPaidCents: 0,
    priorAuthorizationNumber: null,
    referralNumber: null,
    cliaNumber: null,
    medicalRecordNumber: 'MRN00042',
    note: null,
    diagnoses: ['M1711', 'E669', 'Z6833'],
    lines: [aLine()],
    ...over,
  };
}

/** A visit, an injection and its drug: three lines, 386 dollars, with an NDC. */
export function anInjectionClaim(): Claim {
  return aClaim({
    priorAuthorizationNumber: 'AUTH7788',
    lines: [
      aLine({ modifiers: ['25'], pointers: [1, 2, 3] }),
      aLine({ procedureCode: '20610', modifiers: ['RT'], chargeCents: 18_500 }),
      aLine({
        procedureCode: 'J3301',
        modifiers: ['JZ'],
        chargeCents: 7_600,
        units: 4,
        drug: { ndc: '00003029305', quantity: 1, unit: 'ML' },
      }),
    ],
  });
}

export function anotherPayer(over: Partial<OtherPayer> = {}): OtherPayer {
  return {
    sequence: 'P',
    relationship: 'child',
    groupNumber: 'G77',
    filingIndicator: 'CI',
    subscriberName: { last: 'Meadow', first: 'Alex', middle: null, suffix: null },
    memberId: 'P55443322',
    payerName: 'First Health',
    payerId: '60054',
    paidCents: 7_000,
    paidOn: null,
    payerClaimControlNumber: null,
    adjustments: [],
    ...over,
  };
}

/** A child under a parent's second policy, after the first payer paid 70 of 140. */
export function aSecondaryDependentClaim(): Claim {
  return aClaim({
    patientControlNumber: 'CW-ELMST0002',
    payerSequence: 'S',
    billingProvider: {
      name: { kind: 'organization', organization: 'Elm Street Pediatrics PA' },
      npi: '1234567893',
      taxonomyCode: null,
      taxId: '742222222',
      taxIdKind: 'EI',
      address: { line1: '5 Elm St', line2: null, city: 'Waco', state: 'TX', zip: '767011111' },
      payToAddress: null,
    },
    renderingProvider: { name: { last: 'Lee', first: 'Sam', middle: null, suffix: null }, npi: '1245319599', taxonomyCode: null },
    subscriber: {
      name: { last: 'Meadow', first: 'Pat', middle: null, suffix: null },
      memberId: 'X99887766',
      groupNumber: null,
      groupName: null,
      address: null,
      dateOfBirth: null,
      sex: null,
    },
    patient: {
      relationship: 'child',
      name: { last: 'Meadow', first: 'Kit', middle: null, suffix: null },
      dateOfBirth: '2022-11-01',
      sex: 'M',
      address: { line1: '7 Pine Rd', line2: null, city: 'Waco', state: 'TX', zip: '767012222' },
    },
    payer: { name: 'Second Health', payerId: '87726', filingIndicator: 'CI', medicareSecondaryReason: null },
    otherPayers: [anotherPayer()],
    medicalRecordNumber: null,
    diagnoses: ['H66001', 'J069'],
    lines: [
      aLine({
        chargeCents: 14_000,
        pointers: [1, 2],
        serviceFrom: '2026-02-10',
        serviceTo: '2026-02-10',
        priorPayments: [
          {
            payerId: '60054',
            paidCents: 7_000,
            paidUnits: 1,
            paidOn: '2026-02-28',
            adjustments: [
              { group: 'CO', reason: '45', amountCents: 4_000 },
              { group: 'PR', reason: '2', amountCents: 3_000 },
            ],
          },
        ],
      }),
    ],
  });
}

export function exportOptions(over: Partial<Render837pOptions> = {}): Render837pOptions {
  return {
    createdAt: new Date('2026-03-05T14:02:00Z'),
    usage: 'T',
    interchangeControlNumber: 101,
    groupControlNumber: 101,
    batchReference: 'B20260305001',
    sender: { qualifier: 'ZZ', id: 'CHARTWRIGHT' },
    receiver: { qualifier: 'ZZ', id: 'CLEARHOUSE1' },
    receiverName: 'Clearhouse One',
    submitter: { name: 'Harbor Coding LLC', id: 'HC12345', contactName: 'EDI Desk', phone: '512-555-0100', email: 'edi@harbor.example' },
    ...over,
  };
}
