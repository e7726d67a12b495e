import type { DecisionElement, DecisionLevel, VisitSetting } from '@chartwright/lifecycle';
import type { CalendarDate } from '@chartwright/primitives';
import type { DeskSpan } from './coding.js';

/** Words of the note and what they were read as; `level` is what they support on their own. */
export type VisitFact = { says: string; level: DecisionLevel | null; span: DeskSpan };

/** What the engine read of the visit's level; the coder confirms or changes it. */
export type VisitReading = {
  setting: VisitSetting;
  elements: Record<DecisionElement, { level: DecisionLevel; facts: VisitFact[] }>;
  minutes: { value: number; span: DeskSpan } | null;
};

/** What the record of earlier claims says about new or established (three years, same group and specialty). */
export type VisitHistory = { lastSeenOn: CalendarDate | null; isEstablished: boolean };

export type ExplainVisitLevelRequest = {
  setting: VisitSetting;
  problems: DecisionLevel;
  data: DecisionLevel;
  risk: DecisionLevel;
  /** Null when the note states none. */
  minutes: number | null;
};

export type VisitLevelView = {
  code: string | null;
  basis: 'decision' | 'time' | null;
  decision: { level: DecisionLevel; code: string; limitedBy: DecisionElement[] } | null;
  time: { code: string | null; minutes: number } | null;
  supports: string[];
  wouldNotSupport: string[];
};

export const visitLevelPaths = { explain: '/visit-levels/explain' } as const;
