import type { CodingRule } from '../rule.js';

/** X12 005010X222A1, loop 2400: up to fifty service lines. */
const MOST_LINES = 50;

export const lineLimit: CodingRule = {
  id: 'CR-061',
  name: 'line-limit',
  severity: 'hard',
  source: 'X12 005010X222A1, loop 2400',
  summary: 'A professional claim holds at most 50 service lines.',
  example: '51 lines',
  check: ({ lines }) =>
    lines.length > MOST_LINES
      ? [{ targets: ['claim'], message: `${lines.length} lines, a claim holds ${MOST_LINES}. Split the claim.` }]
      : [],
};
