import * as fc from 'fast-check';
import { sumCents } from '@chartwright/primitives';
import type { Claim } from '../../claim.js';
import { aClaim, aLine, aSecondaryDependentClaim, exportOptions } from '../../testing/a-claim.js';
import { element, parseInterchange } from '../../x12/parse-interchange.js';
import { sanitizeText } from '../../x12/sanitize-text.js';
import { render837p } from './render-837p.js';

/** Any text a person or an import could bring in, delimiters, accents and control characters included. */
const anyText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: fc.constantFrom('*', ':', '^', '~', 'é', 'Ñ', 'a', ' ', '\n') }))
  .map((text) => `A${text}`);

const anyClaim: fc.Arbitrary<Claim> = fc
  .record({
    last: anyText,
    first: anyText,
    street: anyText,
    note: fc.option(anyText),
    group: fc.option(anyText),
    isDependent: fc.boolean(),
    charges: fc.array(fc.integer({ min: 0, max: 99_999_999 }), { minLength: 1, maxLength: 50 }),
    diagnosisCount: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ last, first, street, note, group, isDependent, charges, diagnosisCount }) => {
    const base = isDependent ? aSecondaryDependentClaim() : aClaim();
    return {
      ...base,
      note,
      patient: { ...base.patient, name: { last, first, middle: null, suffix: null }, address: { ...base.patient.address, line1: street } },
      subscriber: { ...base.subscriber, groupNumber: group, ...(isDependent ? {} : { name: { last, first, middle: null, suffix: null } }) },
      diagnoses: Array.from({ length: diagnosisCount }, (_, index) => `M${100 + index}`),
      lines: charges.map((chargeCents) => aLine({ chargeCents })),
    };
  });

function transactionSets(text: string): readonly { segments: readonly { id: string; elements: readonly string[] }[] }[] {
  const result = parseInterchange(text);
  if (!result.ok) throw new Error(result.error);
  expect(result.interchange.problems).toEqual([]);
  return result.interchange.groups.flatMap((group) => group.transactionSets);
}

/** ISA ends in its component separator, the one segment that may. */
const ISA_LENGTH = 106;

describe('837P properties', () => {
  it('SE01, GE01, IEA01 and all control numbers agree for any claims and any split', () => {
    fc.assert(
      fc.property(
        fc.array(anyClaim, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (claims, maxClaimsPerTransactionSet) => {
          const sets = transactionSets([...render837p(claims, exportOptions({ maxClaimsPerTransactionSet }))].join(''));
          expect(sets).toHaveLength(Math.ceil(claims.length / maxClaimsPerTransactionSet));
        },
      ),
      { numRuns: 60 },
    );
  });
  it('reading back any name, street, group and note gives the sanitised text (claims.md §1)', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const [set] = transactionSets([...render837p([claim], exportOptions())].join(''));
        const segments = set?.segments ?? [];
        const isDependent = claim.patient.relationship !== 'self';
        const name = segments.find((s) => s.id === 'NM1' && s.elements[1] === (isDependent ? 'QC' : 'IL'));
        const street = segments.filter((s) => s.id === 'N3').at(-1);
        expect(name?.elements[3]).toBe(sanitizeText(claim.patient.name.last));
        expect(name?.elements[4]).toBe(sanitizeText(claim.patient.name.first));
        expect(street?.elements[1]).toBe(sanitizeText(claim.patient.address.line1));
        expect(segments.find((s) => s.id === 'SBR')?.elements[3] ?? '').toBe(sanitizeText(claim.subscriber.groupNumber ?? ''));
        expect(segments.find((s) => s.id === 'NTE')?.elements[2] ?? null).toBe(claim.note === null ? null : sanitizeText(claim.note));
      }),
      { numRuns: 200 },
    );
  });
  it('CLM02 is the sum of SV102 to the cent', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const [set] = transactionSets([...render837p([claim], exportOptions())].join(''));
        const total = set?.segments.find((s) => s.id === 'CLM');
        const cents = (text: string): number => Math.round(Number(text) * 100);
        const lines = set?.segments.filter((s) => s.id === 'SV1').map((s) => cents(s.elements[2] ?? '')) ?? [];
        expect(cents(total ? element(total, 2) : '')).toBe(sumCents(lines));
        expect(sumCents(lines)).toBe(sumCents(claim.lines.map((line) => line.chargeCents)));
      }),
      { numRuns: 100 },
    );
  });
  it('no segment ends in an empty element and none is empty', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const text = [...render837p([claim], exportOptions())].join('');
        expect(text.slice(ISA_LENGTH)).not.toMatch(/[*:]~|~~/);
      }),
      { numRuns: 50 },
    );
  });
});
