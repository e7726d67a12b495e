import { isManifestation } from '../manifestation.js';
import { groupCovers, noteGroups } from '../notes/note-group.js';
import { orderWith } from '../order-with.js';
import type { CodingRule } from '../rule.js';

export const codeFirst: CodingRule = {
  id: 'CR-012',
  name: 'code-first',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.A.13 and I.B.7',
  summary: 'A "code first" note puts the underlying condition before this code; hard for manifestations.',
  example: 'N18.31, E11.22',
  isSequencing: true,
  check: (facts) =>
    facts.diagnoses.flatMap((later) => {
      // T36-T50 say "for adverse effects, the nature of the adverse effect"; drug-effect-order tells those from poisonings.
      const groups = noteGroups(facts.context.codeBook, later.code, 'codeFirst').filter(
        (group) => group.at !== 'T36-T50' && !groupCovers(group, later.code),
      );
      return groups.flatMap((group) => {
        const causes = facts.diagnoses.filter(({ code }) => code !== later.code && groupCovers(group, code));
        const cause = causes.find(({ position }) => position > later.position);
        // A manifestation in first place is CR-014's to say.
        if (later.position === 1 && isManifestation(facts.context.codeBook, later)) return [];
        if (!cause || causes.some(({ position }) => position < later.position)) return [];
        const isHard = isManifestation(facts.context.codeBook, later);
        return [
          {
            severity: isHard ? ('hard' as const) : ('soft' as const),
            targets: [later.shown, cause.shown],
            message: `${cause.shown} is the underlying condition: put it before ${later.shown}.`,
            noteText: `Code first at ${group.at}: ${group.text}`,
            fix: {
              kind: 'reorder' as const,
              order: orderWith(facts, cause.shown, later.shown),
              label: `Put ${cause.shown} before ${later.shown}`,
            },
          },
        ];
      });
    }),
};
