import { DECISION_LEVELS, type DecisionLevel } from '@chartwright/primitives';
import type { EvidenceSpan } from '../suggestion-types.js';

export type { DecisionLevel };

/** Words of the note and what they were read as; `level` is what they support on their own, null when only together. */
export type VisitFact = { says: string; level: DecisionLevel | null; span: EvidenceSpan };
export type ElementReading = { level: DecisionLevel; facts: VisitFact[] };

export type ReadSetting = 'office-new' | 'office-est' | 'emergency' | 'home-new' | 'home-est' | 'nursing-initial' | 'nursing-subsequent';

/** What a note says of its visit's level, as far as its words show; a coder confirms or changes it. */
export type VisitReading = {
  setting: ReadSetting;
  elements: { problems: ElementReading; data: ElementReading; risk: ElementReading };
  minutes: { value: number; span: EvidenceSpan } | null;
};

export const rankOf = (level: DecisionLevel): number => DECISION_LEVELS.indexOf(level);
export const levelAt = (rank: number): DecisionLevel => DECISION_LEVELS[Math.max(0, Math.min(3, rank))] ?? 'straightforward';
