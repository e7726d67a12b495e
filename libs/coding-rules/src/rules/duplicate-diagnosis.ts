import type { CodingRule } from '../rule.js';

export const duplicateDiagnosis: CodingRule = {
  id: 'CR-050',
  name: 'duplicate-diagnosis',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.B.12',
  summary: 'A code stands once on a claim, also when two sites share it.',
  example: 'I10, I10',
  check: ({ diagnoses }) => {
    const repeated = new Set(
      diagnoses
        .filter(({ code, position }) => diagnoses.some((other) => other.code === code && other.position < position))
        .map(({ shown }) => shown),
    );
    return [...repeated].map((shown) => ({
      targets: [shown],
      message: `${shown} is listed twice. Once is enough.`,
      fix: { kind: 'remove-code' as const, code: shown, label: `Remove the second ${shown}` },
    }));
  },
};
