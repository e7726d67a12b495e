import { codeRanges, type CodeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

type RedundantStatus = { status: CodeRanges; complication: CodeRanges };

/** Status codes whose meaning the complication code holds (Guidelines I.C.21.c.3). */
const REDUNDANT: readonly RedundantStatus[] = [
  { status: codeRanges('Z94.0'), complication: codeRanges('T86.1-') },
  { status: codeRanges('Z94.1'), complication: codeRanges('T86.2- T86.3-') },
  { status: codeRanges('Z94.2'), complication: codeRanges('T86.81- T86.3-') },
  { status: codeRanges('Z94.4'), complication: codeRanges('T86.4-') },
  { status: codeRanges('Z94.81'), complication: codeRanges('T86.0-') },
  { status: codeRanges('Z94.83'), complication: codeRanges('T86.89-') },
  { status: codeRanges('Z94.84'), complication: codeRanges('T86.5') },
  { status: codeRanges('Z93.0'), complication: codeRanges('J95.0-') },
  { status: codeRanges('Z93.1'), complication: codeRanges('K94.2-') },
  { status: codeRanges('Z93.2 Z93.3'), complication: codeRanges('K94.0- K94.1-') },
  { status: codeRanges('Z95.0 Z95.81-'), complication: codeRanges('T82.1-') },
  { status: codeRanges('Z96.6-'), complication: codeRanges('T84.0-') },
  { status: codeRanges('Z98.84'), complication: codeRanges('K95.8-') },
];

export const redundantStatus: CodingRule = {
  id: 'CR-038',
  name: 'redundant-status',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.3',
  summary: 'A status code is left out when the diagnosis already says it.',
  example: 'T86.11, Z94.0',
  check: ({ diagnoses }) =>
    REDUNDANT.flatMap(({ status, complication }) => {
      const said = diagnoses.find(({ code }) => status(code));
      const by = diagnoses.find(({ code }) => complication(code));
      if (!said || !by) return [];
      return [
        {
          targets: [by.shown, said.shown],
          message: `${by.shown} already says what ${said.shown} says: remove ${said.shown}.`,
          fix: { kind: 'remove-code' as const, code: said.shown, label: `Remove ${said.shown}` },
        },
      ];
    }),
};
