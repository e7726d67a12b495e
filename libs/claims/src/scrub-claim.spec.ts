import type { Claim } from './claim.js';
import type { ScrubContext } from './checks/check.js';
import { CLAIM_CHECKS, isBlocked, scrubClaim } from './scrub-claim.js';
import { aClaim, aLine, anInjectionClaim, anotherPayer, aSecondaryDependentClaim } from './testing/a-claim.js';
import { scrubContext } from './testing/scrub-context.js';

const blocking = (claim: Claim, context: ScrubContext = scrubContext()): string[] => [
  ...new Set(
    scrubClaim(claim, context)
      .filter((finding) => finding.severity === 'hard')
      .map((finding) => finding.ruleId),
  ),
];
const billing = aClaim().billingProvider;
const rendering = { name: { last: 'Rowe', first: 'Dana', middle: null, suffix: null }, npi: '1245319599', taxonomyCode: null };
const medicare = { name: 'Medicare', payerId: '04412', filingIndicator: 'MB', medicareSecondaryReason: null };
const withMemberId = (memberId: string, payer = medicare): Claim => aClaim({ payer, subscriber: { ...aClaim().subscriber, memberId } });
const billedVisit = {
  patientControlNumber: 'CW-1',
  renderingNpi: '1245319599',
  dateOfService: '2026-03-02',
  procedureCode: '99213',
  modifiers: [],
  units: 1,
};
const facility = { name: 'Cedar General', npi: null, address: { ...billing.address, zip: '787051200' } };

describe('claims that may go out', () => {
  it.each(
    (
      [
        ['a visit with an injection', anInjectionClaim()],
        ['a dependent child under a second payer with balanced payments', aSecondaryDependentClaim()],
        ['a Medicare number of the right form', withMemberId('1EG4TE5MK73')],
        ['two lines of 0.10 and 0.20', aClaim({ lines: [aLine({ chargeCents: 10 }), aLine({ chargeCents: 20 })] })],
        ['a free follow-up visit in a global period', aClaim({ lines: [aLine({ procedureCode: '99024', chargeCents: 0 })] })],
        [
          'a vaccine that the state supplied, without a charge',
          aClaim({ lines: [aLine({ procedureCode: '90710', modifiers: ['SL'], chargeCents: 0 })] }),
        ],
        ['fifty lines and twelve diagnoses', aClaim({ diagnoses: diagnosisCodes(12), lines: Array.from({ length: 50 }, () => aLine()) })],
        ['an inpatient stay with its admission date and hospital', inpatient({})],
        ['a replacement with the payer’s claim number', aClaim({ frequency: '7', payerClaimControlNumber: 'EHP9' })],
        [
          'a service of which other units were billed before (CR-207)',
          aClaim(),
          scrubContext({ billedLines: [{ ...billedVisit, units: 2 }] }),
        ],
        ['a service on the very last day of the filing limit', aClaim(), scrubContext({ payer: { timelyFilingDays: 3 } })],
      ] as [string, Claim, ScrubContext?][]
    ).map(([what, claim, context]) => [what, claim, context ?? scrubContext()] as const),
  )('%s passes', (_, claim, context) => {
    expect(blocking(claim, context)).toEqual([]);
  });
});

describe('claims that may not go out', () => {
  it.each(
    (
      [
        ['CL-01', 'an NPI with a wrong check digit', aClaim({ billingProvider: { ...billing, npi: '1234567890' } })],
        ['CL-01', 'a referring provider without a real NPI', aClaim({ referringProvider: { ...rendering, npi: '123' } })],
        ['CL-02', 'a placeholder tax id', aClaim({ billingProvider: { ...billing, taxId: '123-45-6789' } })],
        ['CL-03', 'a taxonomy that does not end in X', aClaim({ billingProvider: { ...billing, taxonomyCode: '207X000001' } })],
        ['CL-03', 'a taxonomy outside the list', aClaim(), scrubContext({ isTaxonomyListed: () => false })],
        [
          'CL-03',
          'no taxonomy where the payer decides by it',
          aClaim({ billingProvider: { ...billing, taxonomyCode: null } }),
          scrubContext({ payer: { wantsTaxonomy: true } }),
        ],
        ['CL-04', 'a line without a charge', aClaim({ lines: [aLine({ chargeCents: 0 })] })],
        ['CL-04', 'a charge of half a cent', aClaim({ lines: [aLine({ chargeCents: 0.5 })] })],
        ['CL-05', 'no line', aClaim({ lines: [] })],
        ['CL-05', '51 lines', aClaim({ lines: Array.from({ length: 51 }, () => aLine()) })],
        ['CL-05', '13 diagnoses', aClaim({ diagnoses: diagnosisCodes(13) })],
        ['CL-05', 'no diagnosis', aClaim({ diagnoses: [] })],
        ['CL-05', 'a pointer past the last diagnosis', aClaim({ lines: [aLine({ pointers: [4] })] })],
        ['CL-05', 'a line that points nowhere', aClaim({ lines: [aLine({ pointers: [] })] })],
        ['CL-05', 'five pointers', aClaim({ diagnoses: diagnosisCodes(5), lines: [aLine({ pointers: [1, 2, 3, 4, 5] })] })],
        ['CL-06', 'a diagnosis that is not billable that day', aClaim(), scrubContext({ isDiagnosisBillable: (code) => code !== 'E669' })],
        ['CL-06', 'a procedure that is not in force', aClaim(), scrubContext({ isProcedureKnown: () => false })],
        ['CL-07', 'a service in the future', aClaim(), scrubContext({ createdOn: '2026-03-01' })],
        ['CL-07', 'a service before birth', aClaim({ patient: { ...aClaim().patient, dateOfBirth: '2026-03-03' } })],
        ['CL-07', 'a line that ends before it begins', aClaim({ lines: [aLine({ serviceTo: '2026-03-01' })] })],
        [
          'CL-07',
          'lines on both sides of 1 October',
          aClaim({
            lines: [
              aLine({ serviceFrom: '2025-09-30', serviceTo: '2025-09-30' }),
              aLine({ serviceFrom: '2025-10-01', serviceTo: '2025-10-01' }),
            ],
          }),
        ],
        ['CL-08', 'no member id', withMemberId(' ')],
        ['CL-08', 'a Medicare number with an S', withMemberId('1SG4TE5MK73')],
        ['CL-08', 'a member id unlike the payer’s', aClaim(), scrubContext({ payer: { memberIdPattern: '^X' } })],
        ['CL-09', 'a payer the clearing house does not know', aClaim(), scrubContext({ payer: { isKnown: false } })],
        ['CL-09', 'a payer without enrolment', aClaim(), scrubContext({ payer: { isEnrolled: false } })],
        [
          'CL-10',
          'a PO box as billing address',
          aClaim({ billingProvider: { ...billing, address: { ...billing.address, line1: 'P.O. Box 12' } } }),
        ],
        [
          'CL-10',
          'a billing ZIP of five digits',
          aClaim({ billingProvider: { ...billing, address: { ...billing.address, zip: '78701' } } }),
        ],
        ['CL-11', 'a group without the person who did the work', aClaim({ renderingProvider: null })],
        ['CL-11', 'a rendering provider who left', aClaim({ renderingProvider: { ...rendering, isDeactivated: true } })],
        ['CL-12', 'a replacement without the payer’s claim number', aClaim({ frequency: '7' })],
        ['CL-12', 'a payer’s claim number on an original', aClaim({ payerClaimControlNumber: 'EHP9' })],
        [
          'CL-12',
          'a replacement to a payer that takes none',
          aClaim({ frequency: '7', payerClaimControlNumber: 'EHP9' }),
          scrubContext({ payer: { takesReplacements: false } }),
        ],
        ['CL-13', 'an inpatient stay without its admission date', inpatient({ dates: aClaim().dates })],
        ['CL-13', 'a surgery center without its name and address', aClaim({ placeOfService: '24' })],
        ['CL-14', 'an accident without its date', aClaim({ accident: { causes: ['OA'], date: null, state: null } })],
        ['CL-14', 'a car accident without its state', aClaim({ accident: { causes: ['AA'], date: '2026-03-01', state: null } })],
        ['CL-14', 'a car accident in a state that is none', aClaim({ accident: { causes: ['AA'], date: '2026-03-01', state: 'ZZ' } })],
        [
          'CL-15',
          'a drug without the NDC this payer wants',
          aClaim({ lines: [aLine({ procedureCode: 'J3301' })] }),
          scrubContext({ payer: { wantsDrugCodes: true } }),
        ],
        ['CL-15', 'an NDC of ten digits', aClaim({ lines: [aLine({ drug: { ndc: '0000302930', quantity: 1, unit: 'ML' } })] })],
        ['CL-16', 'a waived test without a CLIA number', aClaim({ lines: [aLine({ procedureCode: '87880', modifiers: ['QW'] })] })],
        ['CL-17', 'a consultation nobody asked for', aClaim({ lines: [aLine({ procedureCode: '99243' })] })],
        [
          'CL-17',
          'Medicare imaging without an order',
          aClaim({ ...withMemberId('1EG4TE5MK73'), lines: [aLine({ procedureCode: '73562' })] }),
        ],
        ['CL-18', 'a name that no claim can carry', aClaim({ patient: { ...aClaim().patient, name: { ...rendering.name, last: '王' } } })],
        ['CL-18', 'a delimiter in an authorization number', aClaim({ priorAuthorizationNumber: 'A*77' })],
        ['CL-18', 'a note of 81 characters', aClaim({ note: 'x'.repeat(81) })],
        [
          'CL-18',
          'a patient of a state that is none',
          aClaim({ patient: { ...aClaim().patient, address: { ...billing.address, state: 'XX' } } }),
        ],
        [
          'CL-18',
          'a referring provider without a last name',
          aClaim({ referringProvider: { ...rendering, name: { ...rendering.name, last: '' } } }),
        ],
        ['CL-18', 'a patient without a street', aClaim({ patient: { ...aClaim().patient, address: { ...billing.address, line1: '' } } })],
        [
          'CL-19',
          'the same service billed before',
          aClaim(),
          scrubContext({
            billedLines: [billedVisit],
          }),
        ],
        ['CL-19', 'a service past the payer’s filing limit', aClaim(), scrubContext({ payer: { timelyFilingDays: 2 } })],
        ['CL-20', 'a second payer without the first', aClaim({ payerSequence: 'S' })],
        ['CL-20', 'two first payers', aClaim({ otherPayers: [anotherPayer({ sequence: 'P' })] })],
        [
          'CL-20',
          'Medicare second without the reason',
          { ...aSecondaryDependentClaim(), payer: medicare, subscriber: withMemberId('1EG4TE5MK73').subscriber },
        ],
        [
          'CL-20',
          'payments that do not add up by one cent',
          { ...aSecondaryDependentClaim(), otherPayers: [anotherPayer({ paidCents: 6_999 })] },
        ],
        ['CL-21', 'coding that is not approved', aClaim(), scrubContext({ coding: { isApproved: false } })],
        ['CL-21', 'an open question to the provider', aClaim(), scrubContext({ coding: { hasOpenQuery: true } })],
      ] as [string, string, Claim, ScrubContext?][]
    ).map(([id, what, claim, context]) => [id, what, claim, context ?? scrubContext()] as const),
  )('%s blocks %s', (id, _, claim, context) => {
    expect(blocking(claim, context)).toEqual([id]);
  });

  it('says where the file carries a space, without blocking', () => {
    const claim = aClaim({ patient: { ...aClaim().patient, name: { last: 'Win*ter', first: 'Anna', middle: null, suffix: null } } });
    const findings = scrubClaim(claim, scrubContext());
    expect([findings.map((finding) => [finding.ruleId, finding.severity]), isBlocked(findings)]).toEqual([[['CL-18', 'hint']], false]);
  });
  it('says that diagnoses went unchecked when no release is loaded, instead of passing them silently', () => {
    const findings = scrubClaim(aClaim(), scrubContext({ isDiagnosisBillable: () => null }));
    expect(findings.map((finding) => [finding.ruleId, finding.severity])).toEqual([['CL-06', 'soft']]);
  });
  it('names no person and no member number in what it says', () => {
    const claim = aClaim({ lines: [], diagnoses: [], subscriber: { ...aClaim().subscriber, memberId: 'SECRET*99' } });
    const said = JSON.stringify(scrubClaim(claim, scrubContext({ payer: { memberIdPattern: '^X$' } })));
    expect(said).not.toMatch(/SECRET|Winter|Oak Ave/i);
  });
  it('carries the checks CL-01 to CL-21, each once', () => {
    expect(CLAIM_CHECKS.map((check) => check.id)).toEqual(
      Array.from({ length: 21 }, (_, index) => `CL-${String(index + 1).padStart(2, '0')}`),
    );
  });
});

function diagnosisCodes(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `M${100 + index}`);
}

function inpatient(over: Partial<Claim>): Claim {
  return aClaim({ placeOfService: '21', serviceFacility: facility, dates: { ...aClaim().dates, admission: '2026-03-01' }, ...over });
}
