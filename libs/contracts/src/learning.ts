import type { CalendarDate } from '@chartwright/primitives';

/** How fine the report cuts: time by week or month; codes by category (three characters) or chapter. */
export const LEARNING_PERIODS = ['week', 'month'] as const;
export type LearningPeriod = (typeof LEARNING_PERIODS)[number];
export const CODE_FAMILIES = ['category', 'chapter'] as const;
export type CodeFamily = (typeof CODE_FAMILIES)[number];

export type LearningFilter = {
  /** Both days included; the last twelve weeks without. */
  from?: CalendarDate;
  to?: CalendarDate;
  period?: LearningPeriod;
  family?: CodeFamily;
  specialty?: string;
  providerId?: string;
};

/** Codes of finished cases. */
export type LearningCounts = {
  /** Shown in the proposed set, and how many of those the final claim has. */
  proposed: number;
  keptProposed: number;
  /** Shown below it, and how many of those the final claim has. */
  listed: number;
  keptListed: number;
  rejected: number;
  /** On the final claim without having been suggested. */
  added: number;
  /** Put on or taken off after coding was first submitted: by an auditor, or after a return. */
  changed: number;
};

/** Shares of 0 to 1; null where nothing was decided. */
export type LearningRates = {
  /** Of the suggestions that a coder accepted or rejected, those accepted. */
  acceptance: number | null;
  /** Of the proposed codes, those on the final claim. */
  precision: number | null;
  /** Of the codes on the final claim, those that had been proposed. */
  recall: number | null;
};

export type LearningMeasure = LearningCounts & LearningRates;
export type LearningPoint = LearningMeasure & { startsOn: CalendarDate };

export type LearningFamily = LearningMeasure & {
  /** "E11", or the chapter's number. */
  family: string;
  label: string;
  kind: 'diagnosis' | 'procedure';
  points: LearningPoint[];
};

export type LearningReset = { at: string; byName: string; reason: string };

export type LearningReport = {
  from: CalendarDate;
  to: CalendarDate;
  period: LearningPeriod;
  family: CodeFamily;
  caseCount: number;
  total: LearningMeasure;
  points: LearningPoint[];
  /** Those with the most codes first. */
  families: LearningFamily[];
  /** How often each reason of the coder's list was given. */
  reasons: { reason: string; count: number }[];
  specialties: { value: string; label: string }[];
  providers: { id: string; name: string }[];
  /** Newest first. */
  resets: LearningReset[];
  /** Decisions that re-rank suggestions now: those since the last reset. */
  decisionsInUse: number;
};

export type ResetLearningRequest = { reason: string };
export type ResetLearningAnswer = { reset: LearningReset };

export const learningPaths = {
  report: (practiceId: string) => `/practices/${practiceId}/learning`,
  csv: (practiceId: string) => `/practices/${practiceId}/learning/csv`,
  reset: (practiceId: string) => `/practices/${practiceId}/learning/reset`,
} as const;
