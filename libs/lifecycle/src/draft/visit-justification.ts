import type { EditOutcome } from './draft-edit.js';

/** Medical decision making, lowest first (coding-rules §4). */
export const DECISION_LEVELS = ['straightforward', 'low', 'moderate', 'high'] as const;
export type DecisionLevel = (typeof DECISION_LEVELS)[number];

export const DECISION_ELEMENTS = ['problems', 'data', 'risk'] as const;
export type DecisionElement = (typeof DECISION_ELEMENTS)[number];

export const VISIT_SETTINGS = [
  'office-new',
  'office-est',
  'hospital-initial',
  'hospital-subsequent',
  'same-day-admit-discharge',
  'emergency',
  'office-consult',
  'hospital-consult',
  'nursing-initial',
  'nursing-subsequent',
  'home-new',
  'home-est',
] as const;
export type VisitSetting = (typeof VISIT_SETTINGS)[number];

/** Visits that have a level by decision making or time; 99211 has none (coding-rules §4). */
export function isLeveledVisit(code: string): boolean {
  return /^99(?:20[2-5]|21[2-5]|22[1-3]|23[1-6]|24[2-5]|25[2-5]|28[2-5]|30[4-9]|310|34[1-57-9]|350)$/.test(code);
}

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
