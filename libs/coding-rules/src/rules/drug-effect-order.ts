import { codeRanges } from '../code-ranges.js';
import type { DraftDiagnosisFacts } from '../draft-facts.js';
import type { CodingRule } from '../rule.js';

type DrugEffect = 'poisoning' | 'adverse effect' | 'underdosing';

const DRUGS = codeRanges('T36-T50');
const INTENT: Readonly<Record<string, DrugEffect>> = {
  '1': 'poisoning',
  '2': 'poisoning',
  '3': 'poisoning',
  '4': 'poisoning',
  '5': 'adverse effect',
  '6': 'underdosing',
};

/** Chapter 19: the 5th or 6th character of T36–T50 tells how the drug acted; a 5th of 0-9 other than the placeholder X is part of the drug in six-character codes. */
export function drugEffectOf(code: string): DrugEffect | null {
  if (!DRUGS(code)) return null;
  const sixth = code[5];
  const intent = sixth === undefined || sixth === 'X' ? code[4] : sixth;
  return intent === undefined ? null : (INTENT[intent] ?? null);
}

const isBackground = codeRanges('Z V00-Y99');

export const drugEffectOrder: CodingRule = {
  id: 'CR-014',
  name: 'drug-effect-order',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.19.e.5',
  summary: 'Adverse effect: its nature first, then the drug. Underdosing is never first. Poisoning: the drug first, then what it caused.',
  example: 'T45.1X5A first',
  isSequencing: true,
  check: ({ diagnoses }) => {
    const first = diagnoses[0];
    if (!first) return [];
    const effect = drugEffectOf(first.code);
    if (effect === 'adverse effect' || effect === 'underdosing') return [neverFirst(first, effect, diagnoses)];
    const poisoning = diagnoses.find(({ code }) => drugEffectOf(code) === 'poisoning' && !code.endsWith('S'));
    if (!poisoning || poisoning === first || effect === 'poisoning' || isBackground(first.code) || first.code.startsWith('O')) return [];
    return [
      {
        severity: 'soft' as const,
        targets: [poisoning.shown, first.shown],
        message: `A poisoning is listed before what it caused: put ${poisoning.shown} before ${first.shown}.`,
        fix: { kind: 'reorder' as const, order: movedToFront(diagnoses, poisoning), label: `Put ${poisoning.shown} first` },
      },
    ];
  },
};

function neverFirst(first: DraftDiagnosisFacts, effect: DrugEffect, diagnoses: readonly DraftDiagnosisFacts[]) {
  const nature = diagnoses.find(({ code }) => !drugEffectOf(code) && !isBackground(code));
  const what = effect === 'adverse effect' ? 'the nature of the adverse effect' : 'the condition treated';
  return {
    targets: [first.shown],
    message: nature
      ? `${first.shown} cannot be first: put ${nature.shown}, ${what}, before it.`
      : `${first.shown} cannot be first: add ${what} before it.`,
    ...(nature ? { fix: { kind: 'reorder' as const, order: movedToFront(diagnoses, nature), label: `Put ${nature.shown} first` } } : {}),
  };
}

function movedToFront(diagnoses: readonly DraftDiagnosisFacts[], moved: DraftDiagnosisFacts): string[] {
  return [moved, ...diagnoses.filter((diagnosis) => diagnosis !== moved)].map(({ shown }) => shown);
}
