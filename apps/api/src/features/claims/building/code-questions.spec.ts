import { CodeBook, NO_PARTS, releaseFromName, type HcpcsEntry } from '@chartwright/terminology';
import { codeQuestions } from './scrub-facts.js';

const service = (code: string, terminatedOn: string | null = null): [string, HcpcsEntry] => [
  code,
  {
    code,
    kind: 'procedure',
    longDescription: 'Own wording',
    shortDescription: 'Own wording',
    coverageCode: null,
    effectiveFrom: null,
    terminatedOn,
  },
];

function bookOf(name: string): CodeBook {
  const release = releaseFromName('hcpcs', name);
  if (!release) throw new Error(`${name} is no release`);
  return new CodeBook({ ...NO_PARTS, hcpcs: [{ release, content: new Map([service('J3301'), service('J1030', '2025-10-31')]) }] });
}

describe('what the scrub knows of a HCPCS code (CL-06, CR-100)', () => {
  const { isProcedureKnown } = codeQuestions(bookOf('2025-10'));

  it('holds a code that the release of its day does not have, or that has ended', () => {
    expect([isProcedureKnown('J3301', '2025-11-03'), isProcedureKnown('J9999', '2025-11-03')]).toEqual([true, false]);
    expect([isProcedureKnown('J1030', '2025-10-31'), isProcedureKnown('J1030', '2025-11-01')]).toEqual([true, false]);
  });
  it('holds no code that may be newer than the newest release at hand: the coder was asked about it', () => {
    expect(isProcedureKnown('J9999', '2026-01-15')).toBeNull();
    expect(isProcedureKnown('J1030', '2026-01-15')).toBe(false);
  });
  it('knows nothing of CPT, which is licensed', () => {
    expect(isProcedureKnown('99213', '2025-11-03')).toBeNull();
  });
});
