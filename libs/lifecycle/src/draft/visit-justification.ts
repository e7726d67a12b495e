import { DECISION_ELEMENTS, type DecisionElement, type DecisionLevel, type VisitSetting } from '@chartwright/primitives';
import type { EditOutcome } from './draft-edit.js';

/** Words of the note that support an element, and what they were read as: "Prescription drug management". */
export type SupportingWords = { says: string; quote: string };

export type JustifiedElement = { level: DecisionLevel; words: SupportingWords[] };

/** Why the visit has its level, as the coder confirmed it; it stays with the draft for everybody who reads it later. */
export type VisitJustification = {
  setting: VisitSetting;
  /** The level that results, and which of the two ways reached it. */
  code: string;
  basis: 'decision' | 'time';
  elements: Record<DecisionElement, JustifiedElement>;
  /** Total time of the billing clinician on the day; null when the note states none. */
  minutes: number | null;
  remark: string;
};

export const MAX_SUPPORTING_WORDS = 20;
/** A day has no more. */
export const MAX_VISIT_MINUTES = 1440;

/** Null takes the justification away. */
export function checkedJustification(visit: VisitJustification | null): EditOutcome<VisitJustification | null> {
  if (visit === null) return { changed: null };
  if (visit.minutes !== null && (!Number.isInteger(visit.minutes) || visit.minutes < 1 || visit.minutes > MAX_VISIT_MINUTES))
    return { refused: `Minutes are a whole number from 1 to ${MAX_VISIT_MINUTES}.` };
  if (visit.basis === 'time' && visit.minutes === null) return { refused: 'A level by time needs the minutes.' };
  if (DECISION_ELEMENTS.some((name) => visit.elements[name].words.length > MAX_SUPPORTING_WORDS))
    return { refused: `An element keeps at most ${MAX_SUPPORTING_WORDS} quotes.` };
  return { changed: visit };
}
