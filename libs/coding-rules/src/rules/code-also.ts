import { dotted, undotted } from '@chartwright/primitives';
import { groupCovers, noteGroups } from '../notes/note-group.js';
import type { CodingRule, RuleHit } from '../rule.js';

export const codeAlso: CodingRule = {
  id: 'CR-010',
  name: 'code-also',
  severity: 'hint',
  source: 'ICD-10-CM Official Guidelines I.A.17',
  summary: 'A "code also" note names a second condition that the note of the visit supports; the order is free.',
  example: 'N39.41 with a documented N32.81 that is not in the draft',
  check: ({ diagnoses, context: { codeBook, documentedCodes = [] } }) => {
    const present = new Set(diagnoses.map(({ code }) => code));
    const missing = documentedCodes.map(undotted).filter((code) => !present.has(code));
    return diagnoses.flatMap(({ code, shown }) =>
      noteGroups(codeBook, code, 'codeAlso').flatMap((group): RuleHit[] => {
        const supported = missing.find((candidate) => groupCovers(group, candidate));
        if (!supported || diagnoses.some((other) => other.code !== code && groupCovers(group, other.code))) return [];
        return [
          {
            targets: [shown],
            message: `With ${shown}, ${dotted(supported)} is coded also.`,
            noteText: `Code also at ${group.at}: ${group.text}`,
            fix: { kind: 'add-code', code: dotted(supported), after: shown, label: `Add ${dotted(supported)}` },
          },
        ];
      }),
    );
  },
};
