import type { CodingRule } from '../rule.js';

export const codeShape: CodingRule = {
  id: 'CR-001',
  name: 'code-shape',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.A.2; order file layout',
  summary: 'A diagnosis has the shape of an ICD-10-CM code and is in the release.',
  example: 'ZZ9.9',
  check: ({ diagnoses, context }) =>
    diagnoses
      .filter(({ hasShape }) => !hasShape)
      .map(({ shown }) => ({
        targets: [shown],
        message: `${shown} is not an ICD-10-CM code. Look the condition up in ${context.codeBook.releases.diagnoses.name}.`,
      })),
};
