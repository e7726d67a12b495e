import { dotted, undotted } from '@chartwright/primitives';
import { codeRanges } from '../code-ranges.js';
import { groupCovers, noteGroups, type NoteGroup } from '../notes/note-group.js';
import type { CodingRule, RuleHit } from '../rule.js';

export const useAdditionalCode: CodingRule = {
  id: 'CR-013',
  name: 'use-additional-code',
  severity: 'hint',
  source: 'ICD-10-CM Official Guidelines I.A.13 and I.B.7',
  summary:
    'A "use additional code" note asks for a second code. Notes with conditions or choices are shown only when the note of the visit supports one.',
  example: 'I12.9 without a code of N18',
  check: ({ diagnoses, context: { codeBook, documentedCodes = [] } }) => {
    const documented = documentedCodes.map(undotted);
    const said = new Set<string>();
    return diagnoses.flatMap(({ code, shown }) =>
      noteGroups(codeBook, code, 'useAdditionalCode').flatMap((group): RuleHit[] => {
        const key = `${group.at}|${group.text}`;
        if (group.targets.length === 0 || said.has(key) || diagnoses.some((other) => other.code !== code && groupCovers(group, other.code)))
          return [];
        const supported = documented.find((candidate) => groupCovers(group, candidate));
        if (!supported && !isUnconditional(group)) return [];
        said.add(key);
        return [
          {
            targets: [shown],
            message: supported
              ? `The note supports ${dotted(supported)}, which ${shown} asks for in addition.`
              : `${shown} asks for one more code: ${withoutLeadIn(group.text)}.`,
            noteText: `Use additional code at ${group.at}: ${group.text}`,
            ...(supported
              ? { fix: { kind: 'add-code' as const, code: dotted(supported), after: shown, label: `Add ${dotted(supported)}` } }
              : {}),
          },
        ];
      }),
    );
  },
};

/** External causes, drugs and poisons: asked for where there is one, which the codes do not tell. */
const CIRCUMSTANCE = codeRanges('T36-T65 V00-Y99');
/** Notes that say "if known" of what every visit knows: the BMI beside a weight diagnosis (coding-rules §1.3). */
const ASKED_WHEN_KNOWN = codeRanges('E66');

/** Only what the code itself or its category demands; a whole section's or chapter's request is general advice. */
function isUnconditional(group: NoteGroup): boolean {
  return (
    (!group.isConditional || ASKED_WHEN_KNOWN(group.at.replace('.', ''))) &&
    !group.isList &&
    !group.targets.every(({ from }) => CIRCUMSTANCE(from)) &&
    /^[A-Z][0-9A-Z.]+$/.test(group.at) &&
    !/external cause|infectious agent|organism|foreign body|drug/i.test(group.text)
  );
}

const withoutLeadIn = (text: string): string => text.replace(/^code(?:\(s\)|s)? ?(?:from |to identify |for |to )?/i, '').replace(/\.$/, '');
