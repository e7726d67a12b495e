import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

/** Status and history codes inform; a disease or reason for the visit stands before them. */
const STATUS = codeRanges('Z14 Z15 Z16 Z17 Z18 Z19 Z66 Z67 Z72-Z75 Z77-Z99');
const REASON_ANYWAY = codeRanges('Z76 Z79.0- Z91.0- Z99.12 Z99.2');

export const statusLast: CodingRule = {
  id: 'CR-208',
  name: 'status-last',
  severity: 'hint',
  source: 'ICD-10-CM Official Guidelines IV.G and I.C.21.c.3',
  summary: 'Status and history codes go after the reason for the visit.',
  example: 'Z87.891, J44.9',
  isSequencing: true,
  check: ({ diagnoses }) => {
    const first = diagnoses[0];
    if (!first || !STATUS(first.code) || REASON_ANYWAY(first.code)) return [];
    const reason = diagnoses.find(({ code }) => !code.startsWith('Z') && !/^[VWXY]/.test(code));
    if (!reason) return [];
    const rest = diagnoses.filter((diagnosis) => diagnosis !== first).map(({ shown }) => shown);
    return [
      {
        targets: [first.shown],
        message: `${first.shown} is status or history: list the reason for the visit before it.`,
        fix: { kind: 'reorder' as const, order: [...rest, first.shown], label: `Move ${first.shown} to the end` },
      },
    ];
  },
};
