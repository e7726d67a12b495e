import { dotted } from '@chartwright/primitives';
import { diagnosisStatus } from '../diagnosis-status.js';
import type { CodingRule, Fix } from '../rule.js';

export const notBillable: CodingRule = {
  id: 'CR-002',
  name: 'not-billable',
  severity: 'hard',
  source: 'ICD-10-CM order file, column 15; Official Guidelines I.B.2',
  summary: 'A header is not a code: it must be carried to the full number of characters.',
  example: 'E11',
  check: (facts) =>
    facts.diagnoses.flatMap((diagnosis) => {
      const status = diagnosisStatus(facts, diagnosis);
      if (status.kind !== 'header') return [];
      const { shown, code } = diagnosis;
      if (status.change?.kind === 'split') {
        return [{ targets: [shown], message: `${shown} has not been billable since ${status.change.from}. Use ${status.change.instead}.` }];
      }
      const below = facts.context.codeBook.billableBelow(code);
      const only = below.length === 1 ? below[0] : undefined;
      const fix: Fix | undefined = only
        ? { kind: 'replace-codes', remove: [shown], add: [dotted(only)], label: `Use ${dotted(only)}` }
        : undefined;
      return [{ targets: [shown], message: `${shown} is a heading, not a code. ${choice(below)}`, ...(fix ? { fix } : {}) }];
    }),
};

function choice(below: readonly string[]): string {
  const [first, last] = [below[0], below.at(-1)];
  if (!first || !last) return 'Choose a complete code.';
  if (below.length === 1) return `Use ${dotted(first)}.`;
  return `Choose one of the ${below.length} codes below it, ${dotted(first)} to ${dotted(last)}.`;
}
