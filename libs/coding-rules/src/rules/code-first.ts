import { drugEffectOf } from './drug-effect-order.js';
import { isManifestation } from '../manifestation.js';
import { groupCovers, groupTextFor, noteGroups } from '../notes/note-group.js';
import { orderWith } from '../order-with.js';
import { dotted } from '@chartwright/primitives';
import type { DraftDiagnosisFacts, DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import type { RuleCodeBook } from '../rule-code-book.js';
import { isOrganism, SEQUENCED_PAIRS } from '../tables/sequenced-pairs.js';

export const codeFirst: CodingRule = {
  id: 'CR-012',
  name: 'code-first',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.A.13 and I.B.7',
  summary: 'A "code first" note puts the underlying condition before this code; hard for manifestations.',
  example: 'N18.31, E11.22',
  isSequencing: true,
  check: (facts) => facts.diagnoses.flatMap((later) => outOfOrder(facts, later)),
};

function outOfOrder(facts: DraftFacts, later: DraftDiagnosisFacts): RuleHit[] {
  const { codeBook } = facts.context;
  const isHard = isManifestation(codeBook, later);
  const [instruction] = instructionsFor(codeBook, later.code).flatMap((each) => {
    const causes = facts.diagnoses.filter(({ code }) => code !== later.code && each.covers(code));
    const cause = causes.find(({ position }) => position > later.position);
    return cause && !causes.some(({ position }) => position < later.position) ? [{ cause, text: each.textFor(cause.code) }] : [];
  });
  if (!instruction) return [];
  const { cause, text } = instruction;
  return [
    {
      severity: isHard ? 'hard' : 'soft',
      targets: [later.shown, cause.shown],
      message: `${cause.shown} is the underlying condition: put it before ${later.shown}.`,
      noteText: text,
      fix: { kind: 'reorder', order: orderWith(facts, cause.shown, later.shown), label: `Put ${cause.shown} before ${later.shown}` },
    },
  ];
}

type Instruction = { textFor: (cause: string) => string; covers: (code: string) => boolean };

/** "Code first" notes of the tabular list, then the index's brackets: etiology [manifestation]. */
function instructionsFor(codeBook: RuleCodeBook, code: string): Instruction[] {
  const notes = noteGroups(codeBook, code, 'codeFirst')
    // T36-T50 say it "for adverse effects", of the nature of the effect; poisonings and underdosing have an order of their own.
    .filter((group) => (group.at !== 'T36-T50' || drugEffectOf(code) === 'adverse effect') && !groupCovers(group, code))
    .map((group): Instruction => ({
      textFor: (cause) => `Code first at ${group.at}: ${groupTextFor(group, cause)}`,
      covers: (other) => groupCovers(group, other),
    }));
  const etiologies = codeBook.etiologiesFor(code);
  const pair = SEQUENCED_PAIRS.find(({ later }) => later(code));
  return [
    ...notes,
    ...(etiologies.length > 0
      ? [{ textFor: () => `Alphabetic Index: the underlying condition before [${dotted(code)}]`, covers: startsWithAny(etiologies) }]
      : []),
    ...(pair ? [{ textFor: () => `Code first at ${dotted(code)}: underlying disease`, covers: pair.causes }] : []),
    ...(isOrganism(code)
      ? [{ textFor: () => 'Use additional code to identify the organism, after the infection', covers: asksFor(codeBook, code) }]
      : []),
  ];
}

const startsWithAny =
  (prefixes: readonly string[]) =>
  (code: string): boolean =>
    prefixes.some((prefix) => code.startsWith(prefix));

const asksFor =
  (codeBook: RuleCodeBook, additional: string) =>
  (code: string): boolean =>
    noteGroups(codeBook, code, 'useAdditionalCode').some((group) => groupCovers(group, additional));
