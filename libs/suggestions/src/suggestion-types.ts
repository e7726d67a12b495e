import type { VisitReading } from './visit-level/visit-reading.js';

/** What the engine is told about the visit. Age is in completed years on the date of service. */
export type SuggestionEncounter = {
  dateOfService: string;
  sex: 'F' | 'M' | 'U';
  ageInYears: number;
  placeOfService: string;
  specialty?: string | null;
};

export type SuggestionRequest = { text: string; encounter: SuggestionEncounter };

/** Offsets are UTF-16 positions in the text as it was given; `quote` is exactly text.slice(start, end). */
export type EvidenceSpan = { start: number; end: number; quote: string; section: SectionKind };

export type SectionKind =
  | 'assessment'
  | 'plan'
  | 'procedure'
  | 'history_of_present_illness'
  | 'chief_complaint'
  | 'past_medical_history'
  | 'past_surgical_history'
  | 'medications'
  | 'allergies'
  | 'family_history'
  | 'social_history'
  | 'review_of_systems'
  | 'vitals'
  | 'exam'
  | 'results'
  | 'boilerplate'
  | 'unknown';

export type Assertion = 'present' | 'negated' | 'uncertain' | 'historical' | 'family' | 'hypothetical' | 'planned' | 'other_person';

/** One fact that raised (+) or lowered (-) the confidence, in words a coder can check. */
export type ConfidenceIngredient = { sign: '+' | '-'; fact: string; weight: number };

export type SuggestionBand = 'proposed' | 'review' | 'listed';

export type Suggestion = {
  code: string;
  label: string;
  /** 0..1 */
  confidence: number;
  band: SuggestionBand;
  isFirstListed: boolean;
  evidence: EvidenceSpan[];
  ingredients: ConfidenceIngredient[];
  /** Rule ids of docs/rules.md that shaped this suggestion, e.g. CR-021. */
  rulesApplied: string[];
  /** Other billable leaves of the same concept that the text leaves open. */
  alternatives: { code: string; label: string }[];
  warnings: string[];
};

export type ProcedureSuggestion = {
  code: string;
  /** Our own plain words, never a licensed descriptor. */
  label: string;
  units: number;
  modifiers: string[];
  /** Codes of the proposed diagnoses that the words beside it are about; empty or missing where the note does not tell. */
  about?: string[];
  confidence: number;
  evidence: EvidenceSpan[];
  supports: string[];
  wouldNotSupport: string[];
};

export type NotSuggestedReason =
  Exclude<Assertion, 'present'> | 'integral' | 'ambiguous_abbreviation' | 'replaced_by_combination' | 'low_weight_section';

export type SeenNotSuggested = {
  mention: string;
  span: EvidenceSpan;
  reason: NotSuggestedReason;
  /** The words that decided, e.g. "denies" or "rule out". */
  trigger: string | null;
  codes: string[];
};

/** Something the record leaves open that a coder may ask the provider about. */
export type DocumentationGap = {
  kind: 'side' | 'acuity' | 'stage' | 'type' | 'severity' | 'trimester' | 'cause' | 'control' | 'site' | 'conflict' | 'indicator';
  code: string | null;
  statement: string;
  /** What is missing, in words that go on from "the": "stage of chronic kidney disease". */
  missing?: string;
  queryDraft: string;
  span: EvidenceSpan | null;
};

export type SuggestionResult = {
  engineVersion: string;
  /** The code set releases the answer was made from, e.g. { icd10cm: '2026' }. */
  releases: { icd10cm: string; hcpcs: string | null; books: string };
  proposed: Suggestion[];
  ranked: Suggestion[];
  procedures: ProcedureSuggestion[];
  /** Problems, data, risk and time as the note shows them; null where the visit has no level. */
  visit: VisitReading | null;
  seenNotSuggested: SeenNotSuggested[];
  gaps: DocumentationGap[];
  /** What lies behind the longest text that is read: nothing is suggested from it, and who uses the result must say so. */
  unreadCharacters: number;
};

export type WhyNotAnswer = {
  code: string;
  label: string | null;
  verdict:
    | 'proposed'
    | 'listed'
    | 'rejected_mention'
    | 'replaced'
    | 'excluded'
    | 'less_specific'
    | 'read_otherwise'
    | 'other_patient'
    | 'not_mentioned'
    | 'not_billable'
    | 'other_release'
    | 'unknown_code';
  explanation: string;
  spans: EvidenceSpan[];
};

export type SuggestionEngine = {
  readonly engineVersion: string;
  suggest(request: SuggestionRequest): SuggestionResult;
  whyNot(request: SuggestionRequest, code: string): WhyNotAnswer;
};
