import { type HcpcsEntry } from '../hcpcs/hcpcs.js';
import { type CodeBookParts, NO_PARTS } from '../release/code-book.js';
import { CodeTree } from '../release/code-tree.js';
import { openEndedRelease } from '../release/release.js';
import { expandFamily } from './expand-family.js';
import { starterCodes } from './starter-codes.js';
import { STARTER_SERVICES } from './starter-services.js';

export const STARTER_RELEASE_NAME = 'starter set';

/** The bundled HCPCS codes with our own short labels. */
export function starterServices(): HcpcsEntry[] {
  return STARTER_SERVICES.split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap(expandFamily)
    .map(({ code, title }) => ({
      code,
      kind: 'procedure',
      shortDescription: title,
      longDescription: title,
      coverageCode: null,
      effectiveFrom: null,
      terminatedOn: null,
    }));
}

/** What serves a machine without releases; `reason` says why nothing else was loaded. */
export function starterParts(reason: string): CodeBookParts {
  // The list follows the release of fiscal year 2026; it says nothing about days outside of it.
  const from = '2025-10-01';
  return {
    ...NO_PARTS,
    icd10cm: [{ release: openEndedRelease('icd10cm', STARTER_RELEASE_NAME, from), content: CodeTree.build(starterCodes()) }],
    hcpcs: [
      {
        release: openEndedRelease('hcpcs', STARTER_RELEASE_NAME, from),
        content: new Map(starterServices().map((entry) => [entry.code, entry])),
      },
    ],
    isStarterSet: true,
    missing: [
      reason,
      'Only the bundled starter set of everyday codes is loaded; npm run codesets:import -- DIR loads the official releases.',
    ],
  };
}
