import type { DraftContent, DraftLine } from '@chartwright/lifecycle';
import { buildClaim, countClaims, type ClaimSources } from './build-claim.js';
import { scrubClaim } from './scrub-claim.js';
import { scrubContext } from './testing/scrub-context.js';

const identity = { claimId: '0195d0a0-0000-7000-8000-000000000009', patientControlNumber: 'CW-2345678904' };
const draftLine = (over: Partial<DraftLine> = {}): DraftLine => ({
  id: 'l1',
  code: '99214',
  origin: 'suggestion',
  modifiers: ['25'],
  units: 1,
  pointers: ['d2', 'd1'],
  chargeCents: 18_700,
  chargeOrigin: 'schedule',
  ...over,
});
const coding: DraftContent = {
  diagnoses: [
    { id: 'd1', code: 'E11.22', origin: 'suggestion' },
    { id: 'd2', code: 'N18.31', origin: 'search' },
  ],
  lines: [draftLine()],
  rejected: [],
  kept: [],
  visit: null,
};
const address = { addressLine1: '9 Birch Rd', addressLine2: null, city: 'Austin', state: 'TX', zip: '78701-1234' };

function sources(over: Partial<ClaimSources> = {}): ClaimSources {
  return {
    codedCase: {
      id: '0195d0a0-0000-7000-8000-0000000000c9',
      dateOfService: '2026-03-02',
      placeOfService: '11',
      accidentKind: null,
      accidentState: null,
      accidentDate: null,
      onsetDate: null,
      admissionDate: null,
      dischargeDate: null,
      lastMenstrualDate: null,
      priorAuthorization: null,
      referralNumber: null,
    },
    coding,
    patient: {
      ...address,
      lastName: 'Rivera',
      firstName: 'Jo',
      middleName: null,
      suffix: null,
      dateOfBirth: '1990-05-05',
      sex: 'F',
      recordNumber: 'R-1',
    },
    coverage: {
      sequence: 'P',
      memberId: 'W55-5',
      groupNumber: 'G1',
      groupName: null,
      relationshipCode: '18',
      insuranceTypeCode: null,
      subscriberLastName: null,
      subscriberFirstName: null,
      subscriberMiddleName: null,
      subscriberSuffix: null,
      subscriberDateOfBirth: null,
      subscriberSex: null,
    },
    practice: {
      ...address,
      name: 'Birch Family Medicine',
      npi: '1234567893',
      taxonomy: '207Q00000X',
      taxId: '741234567',
      taxIdQualifier: 'EI',
      cliaNumber: null,
    },
    payer: { name: 'Example Health', ediPayerId: '60054', claimFilingCode: 'CI', wantsTaxonomy: false },
    renderingProvider: {
      npi: '1245319599',
      lastName: 'Lin',
      firstName: 'Ada',
      middleName: null,
      suffix: null,
      taxonomy: '207Q00000X',
      isActive: true,
    },
    referringProvider: null,
    supervisingProvider: null,
    facility: null,
    ...over,
  };
}

describe('building a claim from approved coding', () => {
  it('passes the scrub when case, coverage and practice are complete', () => {
    expect(scrubClaim(buildClaim(sources(), identity), scrubContext())).toEqual([]);
  });
  it('writes diagnoses without the dot and pointers as positions in their order', () => {
    const claim = buildClaim(sources(), identity);
    expect([claim.diagnoses, claim.lines.map((line) => line.pointers)]).toEqual([['E1122', 'N1831'], [[2, 1]]]);
  });
  it('makes the patient the subscriber when the coverage is the patient’s own', () => {
    expect(buildClaim(sources(), identity).subscriber.name.last).toBe('Rivera');
  });
  it('keeps subscriber and child apart', () => {
    const coverage = { ...sources().coverage, relationshipCode: '19', subscriberLastName: 'Rivera', subscriberFirstName: 'Max' };
    const claim = buildClaim(sources({ coverage }), identity);
    expect([claim.patient.relationship, claim.subscriber.name.first, claim.patient.name.first]).toEqual(['child', 'Max', 'Jo']);
  });
  it('holds back a dependent whose subscriber nobody named (CL-18)', () => {
    const coverage = { ...sources().coverage, relationshipCode: '19' };
    const findings = scrubClaim(buildClaim(sources({ coverage }), identity), scrubContext());
    expect(findings.map((finding) => [finding.ruleId, finding.targets[0]])).toEqual([
      ['CL-18', 'subscriber last name'],
      ['CL-18', 'subscriber first name'],
    ]);
  });
  it('splits 51 lines into two claims of 50 and 1', () => {
    const many = { ...coding, lines: Array.from({ length: 51 }, (_, index) => draftLine({ id: `l${index}` })) };
    const parts = Array.from({ length: countClaims(many) }, (_, index) => buildClaim(sources({ coding: many }), identity, index + 1));
    expect(parts.map((part) => part.lines.length)).toEqual([50, 1]);
  });
  it('names the laboratory certificate only on a claim with laboratory work (REF*X4, CL-16)', () => {
    const certified = { ...sources().practice, cliaNumber: '05D1234567' };
    const numberFor = (line: Partial<DraftLine>) =>
      buildClaim(sources({ practice: certified, coding: { ...coding, lines: [draftLine(), draftLine({ id: 'l2', ...line })] } }), identity)
        .cliaNumber;
    expect(['80053', '87880', '0241U', '0003M', 'G0103', 'Q0111'].every((code) => numberFor({ code }) === '05D1234567')).toBe(true);
    expect(numberFor({ code: 'G9999', modifiers: ['QW'] })).toBe('05D1234567');
    expect(['93000', '36415', 'P9016'].map((code) => numberFor({ code }))).toEqual([null, null, null]);
  });
  it('names the state of a car accident, and of no other, whatever was typed before (CLM11-4)', () => {
    const accidentOf = (accidentKind: string) => {
      const codedCase = { ...sources().codedCase, accidentKind, accidentDate: '2026-03-01', accidentState: 'OH' };
      return buildClaim(sources({ codedCase }), identity).accident;
    };
    expect([accidentOf('AA')?.state, accidentOf('OA')?.state]).toEqual(['OH', null]);
  });
  it('leaves an unknown charge at nothing, which the scrub then blocks (CL-04)', () => {
    const unpriced = { ...coding, lines: [draftLine({ chargeCents: null })] };
    expect(scrubClaim(buildClaim(sources({ coding: unpriced }), identity), scrubContext()).map((finding) => finding.ruleId)).toEqual([
      'CL-04',
    ]);
  });
});
