import { X12Parser } from 'node-x12';
import type { Claim } from '../../claim.js';
import { aClaim, aLine, anInjectionClaim, aSecondaryDependentClaim, exportOptions } from '../../testing/a-claim.js';
import { golden } from '../../testing/golden.js';
import { element, parseInterchange, type Interchange, type Segment } from '../../x12/parse-interchange.js';
import { render837p, stream837p } from './render-837p.js';

const render = (claims: readonly Claim[], over = {}): string => [...render837p(claims, exportOptions(over))].join('');

function parsed(text: string): Interchange {
  const result = parseInterchange(text);
  if (!result.ok) throw new Error(result.error);
  return result.interchange;
}
const segmentsOf = (text: string): readonly Segment[] => parsed(text).groups.flatMap((g) => g.transactionSets.flatMap((t) => t.segments));
const raw = (text: string, id: string): string[] =>
  segmentsOf(text)
    .filter((segment) => segment.id === id)
    .map((segment) => segment.elements.join('*'));

describe('837P golden files', () => {
  it.each([
    ['x12-837p/injection-with-ndc.edi', [anInjectionClaim()]],
    ['x12-837p/secondary-dependent.edi', [aSecondaryDependentClaim()]],
    [
      'x12-837p/two-billing-providers.edi',
      [anInjectionClaim(), aClaim({ patientControlNumber: 'CW-MAPLE0003' }), aSecondaryDependentClaim()],
    ],
    [
      'x12-837p/inpatient-replacement-accident.edi',
      [
        aClaim({
          frequency: '7',
          payerClaimControlNumber: 'EHP900001',
          placeOfService: '21',
          accident: { causes: ['AA', 'OA'], date: '2026-02-27', state: 'TX' },
          dates: {
            onset: '2026-02-27',
            initialTreatment: null,
            lastMenstrualPeriod: null,
            admission: '2026-02-28',
            discharge: '2026-03-03',
          },
          serviceFacility: {
            name: 'Cedar General Hospital',
            npi: '1234567893',
            address: { line1: '1 Cedar Way', line2: null, city: 'Austin', state: 'TX', zip: '787051200' },
          },
          referringProvider: { name: { last: 'Nuñez', first: 'Ana', middle: null, suffix: 'Jr' }, npi: '1245319599', taxonomyCode: null },
          patientPaidCents: 2_550,
          note: 'Second fixation; see operative report',
          lines: [
            aLine({ serviceFrom: '2026-03-01', serviceTo: '2026-03-03', units: 3 }),
            aLine({ placeOfService: '11', isEmergency: true }),
          ],
        }),
      ],
    ],
  ])('%s is written byte for byte', (name, claims) => {
    const rendered = render(claims);
    expect(rendered).toBe(golden(name, rendered));
  });
  it('is read by an independent X12 parser without complaint', () => {
    const rendered = render([anInjectionClaim(), aSecondaryDependentClaim()]);
    const interchange = new X12Parser(true).parse(rendered);
    const withoutEnvelope = segmentsOf(rendered).length - 2;
    expect(interchange).toHaveProperty('functionalGroups.0.transactions.0.segments.length', withoutEnvelope);
  });
});

describe('envelope', () => {
  it('counts segments, transaction sets and groups as its trailers say', () => {
    expect(parsed(render([anInjectionClaim(), aSecondaryDependentClaim()])).problems).toEqual([]);
  });
  it('puts 5,001 claims in two transaction sets (claims.md §1)', () => {
    const claims = Array.from({ length: 5_001 }, () => aClaim());
    const sets = parsed(render(claims)).groups.flatMap((group) => group.transactionSets);
    expect(sets.map((set) => set.segments.filter((segment) => segment.id === 'CLM').length)).toEqual([5_000, 1]);
  });
  it('gives every transaction set its own number, batch reference and hierarchy', () => {
    const rendered = render([aClaim(), aClaim()], { maxClaimsPerTransactionSet: 1 });
    expect([raw(rendered, 'ST').map((st) => st.slice(0, 11)), raw(rendered, 'BHT').map((bht) => bht.split('*')[3])]).toEqual([
      ['ST*837*0001', 'ST*837*0002'],
      ['B20260305001', 'B20260305001-2'],
    ]);
    expect(raw(rendered, 'HL')).toEqual(['HL*1**20*1', 'HL*2*1*22*0', 'HL*1**20*1', 'HL*2*1*22*0']);
    expect(parsed(rendered).problems).toEqual([]);
  });
  it('makes ISA 106 characters long', () => {
    expect(render([aClaim()]).indexOf('~')).toBe(105);
  });
  it('writes the same bytes for claims that arrive in pages', async () => {
    async function* pages(): AsyncGenerator<Claim> {
      yield anInjectionClaim();
      yield aSecondaryDependentClaim();
    }
    const pieces: string[] = [];
    for await (const piece of stream837p(pages(), exportOptions())) pieces.push(piece);
    expect(pieces.join('')).toBe(render([anInjectionClaim(), aSecondaryDependentClaim()]));
  });
  it('refuses a file without claims', () => {
    expect(() => render([])).toThrow('at least one claim');
  });
});

describe('loops', () => {
  it('hangs the claim under the patient when the patient is a dependent', () => {
    const rendered = render([aSecondaryDependentClaim()]);
    expect(raw(rendered, 'HL')).toEqual(['HL*1**20*1', 'HL*2*1*22*1', 'HL*3*2*23*0']);
    expect(raw(rendered, 'SBR')[0]).toBe('SBR*S********CI');
  });
  it('opens one billing provider loop for claims of one provider that follow each other', () => {
    expect(raw(render([aClaim(), aClaim(), aSecondaryDependentClaim()]), 'HL').filter((hl) => hl.includes('*20*'))).toHaveLength(2);
  });
  it('adds 0.10 and 0.20 to 0.3 in CLM02', () => {
    const rendered = render([aClaim({ lines: [aLine({ chargeCents: 10 }), aLine({ chargeCents: 20 })] })]);
    expect(raw(rendered, 'CLM')[0]).toBe('CLM*CW-MAPLE0001*0.3***11:B:1*Y*A*Y*Y');
  });
  it('writes at most six reasons in one CAS', () => {
    const adjustments = Array.from({ length: 7 }, (_, index) => ({ group: 'CO' as const, reason: String(index + 1), amountCents: 100 }));
    const secondary = aSecondaryDependentClaim();
    const rendered = render([{ ...secondary, otherPayers: secondary.otherPayers.map((other) => ({ ...other, adjustments })) }]);
    expect(raw(rendered, 'CAS').slice(0, 2)).toEqual(['CAS*CO*1*1**2*1**3*1**4*1**5*1**6*1', 'CAS*CO*7*1']);
  });
  it('takes delimiters out of a name instead of shifting its elements', () => {
    const rendered = render([
      aClaim({ patient: { ...aClaim().patient, address: { ...aClaim().patient.address, line1: '12*Oak~Ave:4^B' } } }),
    ]);
    const address = segmentsOf(rendered).filter((segment) => segment.id === 'N3')[2];
    expect(element(address, 1)).toBe('12 OAK AVE 4 B');
  });
});
