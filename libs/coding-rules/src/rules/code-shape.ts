import { diagnosisStatus } from '../diagnosis-status.js';
import type { CodingRule } from '../rule.js';

export const codeShape: CodingRule = {
  id: 'CR-001',
  name: 'code-shape',
  severity: 'hard',
  source: 'ICD-10-CM order file; Official Guidelines I.A.2',
  summary: 'A diagnosis has the shape of an ICD-10-CM code and is in the release of the date of service.',
  example: 'E11.222',
  check: (facts) =>
    facts.diagnoses
      .filter((diagnosis) => !diagnosis.hasShape || diagnosisStatus(facts, diagnosis).kind === 'unknown')
      .map(({ shown, hasShape }) => ({
        targets: [shown],
        message: hasShape
          ? `${shown} is not in ${facts.context.codeBook.releases.diagnoses.name}. Look the condition up again.`
          : `${shown === '' ? 'An empty diagnosis' : shown} is not written like an ICD-10-CM code. Look the condition up again.`,
      })),
};
