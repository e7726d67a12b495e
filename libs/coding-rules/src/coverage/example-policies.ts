import type { CoveragePolicy } from './coverage-policy.js';

/** An example set of our own making, to show the shape an administrator loads. It is no payer's policy. */
export const EXAMPLE_POLICIES: readonly CoveragePolicy[] = [
  {
    id: 'EXAMPLE-LIPID',
    type: 'payer',
    title: 'Example policy: lipid panel',
    payer: null,
    state: null,
    effectiveFrom: '2025-01-01',
    effectiveTo: null,
    procedures: ['80061'],
    groups: [
      { codes: ['E78.-', 'E08-E13', 'I10-I15', 'I20-I25', 'I70.-', 'Z13.220'], logic: 'any' },
      { codes: ['Z79.899', 'L40.-'], logic: 'all' },
    ],
  },
  {
    id: 'EXAMPLE-WELLNESS',
    type: 'payer',
    title: 'Example policy: yearly wellness visit',
    payer: null,
    state: null,
    effectiveFrom: '2025-01-01',
    effectiveTo: null,
    procedures: ['G0438', 'G0439'],
    groups: [],
    frequency: { count: 1, months: 12 },
  },
];
