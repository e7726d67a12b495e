import { dotted } from '@chartwright/primitives';
import { sideOf } from '@chartwright/terminology';
import { inCodeOrder, pairsOf } from '../diagnosis-pairs.js';
import type { DraftDiagnosisFacts, DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

const source = 'ICD-10-CM Official Guidelines I.B.13';

export const laterality: CodingRule = {
  id: 'CR-006',
  name: 'laterality',
  severity: 'soft',
  source,
  summary: 'One code for both sides where it exists, right and left where it does not, and no side left open that the note tells.',
  example: 'M17.11, M17.12; M25.569',
  check: (facts) => [...sidePairs(facts), ...facts.diagnoses.flatMap((diagnosis) => openSide(facts, diagnosis))],
};

function sidePairs({ diagnoses, context: { codeBook } }: DraftFacts): RuleHit[] {
  return pairsOf(diagnoses).flatMap((pair): RuleHit[] => {
    const [a, b] = inCodeOrder(...pair);
    const siblings = codeBook.sideSiblings(a.code);
    if (!siblings.some(({ code }) => code === b.code)) return [];
    const sides = new Set([sideOf(a.entry?.title ?? ''), sideOf(b.entry?.title ?? '')]);
    const bilateral = siblings.find(({ side }) => side === 'bilateral')?.code;
    if (sides.has('bilateral') && (sides.has('right') || sides.has('left'))) {
      const [both, one] = sideOf(a.entry?.title ?? '') === 'bilateral' ? [a, b] : [b, a];
      return [removal(one, `${both.shown} already covers both sides: remove ${one.shown}.`, both)];
    }
    if (sides.has('unspecified')) {
      const [open, known] = sideOf(a.entry?.title ?? '') === 'unspecified' ? [a, b] : [b, a];
      return [removal(open, `${known.shown} names the side: remove ${open.shown}.`, known)];
    }
    if (!bilateral || !sides.has('right') || !sides.has('left')) return [];
    const code = dotted(bilateral);
    return [
      {
        targets: [a.shown, b.shown],
        message: `Both sides have one code, ${code}: use it instead of ${a.shown} and ${b.shown}.`,
        fix: { kind: 'replace-codes', remove: [a.shown, b.shown], add: [code], label: `Use ${code}` },
      },
    ];
  });
}

function removal(removed: DraftDiagnosisFacts, message: string, kept: DraftDiagnosisFacts): RuleHit {
  return {
    targets: [removed.shown, kept.shown].sort(),
    message,
    fix: { kind: 'remove-code', code: removed.shown, label: `Remove ${removed.shown}` },
  };
}

function openSide({ diagnoses, context: { codeBook } }: DraftFacts, diagnosis: DraftDiagnosisFacts): RuleHit[] {
  const title = diagnosis.entry?.title ?? '';
  if (sideOf(title) !== 'unspecified') return [];
  const siblings = codeBook.sideSiblings(diagnosis.code);
  const right = siblings.find(({ side }) => side === 'right');
  const left = siblings.find(({ side }) => side === 'left');
  if (!right || !left || diagnoses.some(({ code }) => siblings.some((sibling) => sibling.code === code))) return [];
  return [
    {
      targets: [diagnosis.shown],
      message: `${diagnosis.shown}: side not documented. Right is ${dotted(right.code)}, left is ${dotted(left.code)}.`,
    },
  ];
}
