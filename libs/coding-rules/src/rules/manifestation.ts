import { codeRanges } from '../code-ranges.js';
import { isManifestation } from '../manifestation.js';
import { orderWith } from '../order-with.js';
import { groupCovers, groupTextFor, noteGroups } from '../notes/note-group.js';
import type { CodingRule } from '../rule.js';

export const manifestation: CodingRule = {
  id: 'CR-014',
  name: 'manifestation',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.A.13; Medicare Code Editor, manifestation code as principal diagnosis',
  summary: 'A manifestation is never listed first and never stands alone.',
  example: 'F02.80',
  isSequencing: true,
  check: (facts) =>
    facts.diagnoses
      .filter((diagnosis) => isManifestation(facts.context.codeBook, diagnosis))
      .flatMap((diagnosis) => {
        const groups = noteGroups(facts.context.codeBook, diagnosis.code, 'codeFirst');
        const [note] = groups;
        const cause = facts.diagnoses.find(({ code }) => code !== diagnosis.code && groups.some((group) => groupCovers(group, code)));
        const isNamed = groups.some((group) => group.targets.length > 0);
        // "such as" leaves room for a cause that the note does not name: then it may be there under another code.
        const isClosedList = groups.some((group) => group.targets.length > 0 && !group.isConditional);
        const isFirst = diagnosis.position === 1;
        const isAmongSymptoms = facts.diagnoses.every(({ code }) => code === diagnosis.code || isNoDisease(code));
        if (!isFirst && (cause || !(isNamed || isAmongSymptoms))) return [];
        return [
          {
            severity: isFirst || isClosedList || isAmongSymptoms ? ('hard' as const) : ('soft' as const),
            targets: cause ? [diagnosis.shown, cause.shown] : [diagnosis.shown],
            message: wording(diagnosis.shown, cause?.shown ?? null, facts.diagnoses.length === 1 || !isFirst),
            ...(note ? { noteText: `Code first at ${note.at}: ${cause ? groupTextFor(note, cause.code) : note.text}` } : {}),
            ...(cause
              ? {
                  fix: {
                    kind: 'reorder' as const,
                    order: orderWith(facts, cause.shown, diagnosis.shown),
                    label: `Put ${cause.shown} first`,
                  },
                }
              : {}),
          },
        ];
      }),
};

/** Symptoms, status and circumstances cause no manifestation. */
const isNoDisease = codeRanges('R Z V00-Y99');

function wording(shown: string, cause: string | null, isAlone: boolean): string {
  if (cause) return `${shown} cannot be first: it shows how another disease appears. Put ${cause} before it.`;
  if (isAlone) return `${shown} cannot stand alone: it shows how another disease appears. Add that disease before it.`;
  return `${shown} cannot be first: list the disease that causes it before it.`;
}
