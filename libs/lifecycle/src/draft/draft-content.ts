import type { VisitJustification } from './visit-justification.js';

/** Where a code of the draft came from: the engine's suggestion, the coder's own search, or a finding's one-key fix. */
export type CodeOrigin = 'suggestion' | 'search' | 'fix';

/** ICD-10-CM codes stand here with the dot, as people read them. The order is the claim's order; the first is first-listed. */
export type DraftDiagnosis = { id: string; code: string; origin: CodeOrigin };

/** `schedule`: the practice's fee schedule at the date of service; `hand`: typed by the coder; `none`: no price is known. */
export type ChargeOrigin = 'schedule' | 'hand' | 'none';

export type DraftLine = {
  id: string;
  code: string;
  origin: CodeOrigin;
  modifiers: string[];
  units: number;
  /** Ids of diagnoses, so that moving a diagnosis never changes what a line means. */
  pointers: string[];
  /** For all units together. */
  chargeCents: number | null;
  chargeOrigin: ChargeOrigin;
};

/** The closed list behind the keys 1 to 7. */
export const REJECT_REASONS = {
  1: 'Not documented',
  2: 'Not addressed at this visit',
  3: 'Less specific than documented',
  4: 'More specific than documented',
  5: 'Included in another code',
  6: 'History, not active',
  7: 'Wrong reading of the words',
} as const;
export type RejectReason = keyof typeof REJECT_REASONS;
export const REJECT_REASON_KEYS: readonly RejectReason[] = [1, 2, 3, 4, 5, 6, 7];

/** A SOFT finding that stays, and why; `findingKey` names the rule and what it spoke about. */
export type KeptFinding = { findingKey: string; reason: string };

/**
 * How a reason begins that lifts an Excludes1 conflict: nothing else does (Guidelines I.A.12.a, coding-rules CR-011). What
 * shows it follows.
 */
export const UNRELATED_CONDITIONS = 'Two unrelated conditions: ';

export type DraftContent = {
  diagnoses: DraftDiagnosis[];
  lines: DraftLine[];
  rejected: { code: string; reason: RejectReason }[];
  kept: KeptFinding[];
  /** Why the visit's level is what it is; null until a coder has confirmed it. */
  visit: VisitJustification | null;
};

/** 837P HI takes twelve diagnoses; SV107 takes four pointers; SV101 takes four modifiers; LX counts to fifty lines. */
export const MAX_DIAGNOSES = 12;
export const MAX_POINTERS = 4;
export const MAX_MODIFIERS = 4;
export const MAX_LINES = 50;
/** The longest unit count the 837P SV104 field carries as a whole number. */
export const MAX_UNITS = 9999;
/** What the amount of a service line can hold: SV102, and the field of the paper form. */
export const MAX_CHARGE_CENTS = 99_999_999;

/**
 * So many reasons, and so many refusals of suggestions, stay with a draft: far more than a claim can have findings. Beyond it the
 * oldest goes; should its finding still stand, it asks again.
 */
export const MAX_KEPT = 200;

export const emptyDraftContent: DraftContent = { diagnoses: [], lines: [], rejected: [], kept: [], visit: null };

/** A … L, the letter of a diagnosis on the claim; positions count from 0. */
export function diagnosisLetter(position: number): string {
  return String.fromCharCode(65 + position);
}

/** Fits for a draft of the same codes in another order, so a kept finding stays kept after a move. */
export function findingKey(ruleId: string, targets: readonly string[]): string {
  return `${ruleId}:${targets.toSorted().join('+')}`;
}
