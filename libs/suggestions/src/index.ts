export type {
  Assertion,
  ConfidenceIngredient,
  DocumentationGap,
  EvidenceSpan,
  NotSuggestedReason,
  ProcedureSuggestion,
  SectionKind,
  SeenNotSuggested,
  Suggestion,
  SuggestionBand,
  SuggestionEncounter,
  SuggestionEngine,
  SuggestionRequest,
  SuggestionResult,
  WhyNotAnswer,
} from './suggestion-types.js';
export type { DecisionLevel, ElementReading, ReadSetting, VisitFact, VisitReading } from './visit-level/visit-reading.js';
export { buildSuggestionEngine } from './suggest-codes.js';
export { MAX_NOTE_CHARACTERS } from './note.js';
export { ENGINE_VERSION } from './engine-version.js';
export { applyLearning, type LearnableSuggestion } from './learning/apply-learning.js';
export { countsByKind, kindOf } from './learning/code-kinds.js';
export type { DecisionCounts, ScopedCounts } from './learning/decision-counts.js';
export { learnedWords } from './learning/learned-words.js';
export { judgeOutcomes, type CodeOutcome } from './learning/judge-outcomes.js';
