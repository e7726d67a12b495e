import { diagnosisStatus } from '../diagnosis-status.js';
import type { DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

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
      .map(({ code, shown, hasShape }): RuleHit => {
        if (!hasShape)
          return {
            targets: [shown],
            message: `${shown === '' ? 'An empty diagnosis' : shown} is not written like an ICD-10-CM code. Look the condition up again.`,
          };
        const { name, isPartial } = facts.context.codeBook.releases.diagnoses;
        return isPartial && !standsBelowCode(facts, code)
          ? {
              severity: 'soft',
              targets: [shown],
              message: `${shown} is not in ${name}, which holds everyday codes only. Check it in the code book.`,
            }
          : { targets: [shown], message: `${shown} is not in ${name}. Look the condition up again.` };
      }),
};

/** E11.222 cannot exist below the complete code E11.22, however few codes are known. */
function standsBelowCode({ context: { codeBook } }: DraftFacts, code: string): boolean {
  return Array.from({ length: code.length - 3 }, (_, index) => code.slice(0, index + 3)).some(
    (above) => codeBook.findDiagnosis(above)?.isBillable === true,
  );
}
