import type { CaseCommand, CaseState, DraftContent, DraftEdit, HoldReason, QueryFault, QueryText } from '@chartwright/lifecycle';
import type { CalendarDate, FindingSeverity } from '@chartwright/primitives';
import type { VisitHistory, VisitReading } from './visit-level.js';

/** SEC-010: what a coder sees without asking. Name, birth date, address and member id are not in here. */
export type DeskCaseHeader = {
  id: string;
  caseNumber: string;
  state: CaseState;
  patientInitials: string;
  sex: 'F' | 'M' | 'U';
  ageInYears: number;
  dateOfService: CalendarDate;
  placeOfService: string;
  visitType: string;
  specialty: string;
  renderingProviderName: string;
  payerName: string | null;
  practiceName: string;
  dueAt: string | null;
  completedAt: string | null;
  isClockStopped: boolean;
  pausedMinutes: number;
  hold: { reason: HoldReason; note: string | null } | null;
};

export type DeskDocument = {
  id: string;
  title: string;
  kind: string;
  receivedAt: string;
  /** As it stands under the note, or as the practice entered it when it sent the case. */
  signedBy: string | null;
  text: string | null;
};

/** Offsets are UTF-16 positions in the text of the document named. */
export type DeskSpan = { documentId: string; start: number; end: number; quote: string; section: string };

export type DeskSuggestion = {
  kind: 'diagnosis' | 'procedure';
  code: string;
  label: string;
  confidence: number;
  isProposed: boolean;
  isFirstListed: boolean;
  evidence: DeskSpan[];
  ingredients: { sign: '+' | '-'; fact: string }[];
  rulesApplied: string[];
  alternatives: { code: string; label: string }[];
  /** Procedures: what the line would say; a diagnosis has 1 and none. */
  units: number;
  modifiers: string[];
  /** Procedures: codes of the diagnoses that the note speaks of beside it. Missing in answers that were stored before. */
  about?: string[];
};

export type DeskSeen = { mention: string; span: DeskSpan; reason: string; trigger: string | null; codes: string[] };

export type DeskGap = {
  kind: string;
  code: string | null;
  statement: string;
  /** "stage of chronic kidney disease"; missing in answers that were stored before. */
  missing?: string | null;
  queryDraft: string;
  span: DeskSpan | null;
};

/** What the engine found; `null` while the worker still reads the note. */
export type DeskSuggestions = {
  runId: string;
  engineVersion: string;
  /** `books` are the tabular list, the index and its tables; missing in answers stored before they were kept. */
  releases: { icd10cm: string; hcpcs: string | null; books?: string };
  suggestions: DeskSuggestion[];
  /** Missing in answers that were stored before visits were read. */
  visit?: VisitReading | null;
  seen: DeskSeen[];
  gaps: DeskGap[];
  /** How many characters at the end were not read; missing in answers stored before it was counted. */
  unreadCharacters?: number;
  /** The engine broke off on this note: there is nothing to show, and nothing to learn from. */
  isFailed?: boolean;
};

export type DeskFinding = {
  key: string;
  ruleId: string;
  severity: FindingSeverity;
  /** Row ids of the draft that it concerns; empty for the claim as a whole. */
  rowIds: string[];
  message: string;
  source: string;
  noteText: string | null;
  /** The one-key repair as edits to send; null where judgement is needed. */
  fix: { label: string; edits: DraftEdit[] } | null;
  canKeep: boolean;
  /** Kept only by the statement that the two conditions are unrelated (`UNRELATED_CONDITIONS`), not by any reason. */
  mustBeUnrelated: boolean;
  /** The reason, when a coder has kept it. */
  keptReason: string | null;
};

export type DeskDraft = {
  version: number;
  content: DraftContent;
  /** Titles on the date of service, by code; our own plain labels for procedures. */
  titles: Record<string, string>;
  canUndo: boolean;
  canRedo: boolean;
  savedAt: string;
  releases: { diagnoses: string; procedures: string };
};

export type DeskLease = { token: string; ownerId: string; ownerName: string; isYours: boolean; expiresAt: string; renewedAt: string };

/** Lease, findings and commands change with each edit; the rest only when the case does. */
export type DeskWork = {
  draft: DeskDraft;
  findings: DeskFinding[];
  allowedCommands: CaseCommand[];
  lease: DeskLease | null;
  visitHistory: VisitHistory;
};

export type CodingDesk = DeskWork & {
  header: DeskCaseHeader;
  documents: DeskDocument[];
  suggestions: DeskSuggestions | null;
  queries: DeskQuery[];
  remarks: DeskRemark[];
};

/** Said by another coder or a lead to whoever has the case. */
export type DeskRemark = { id: string; byName: string; at: string; text: string };
export type SendRemarkRequest = { text: string };

/** A question to the provider as the coder sees it (operations.md §3). */
export type DeskQuery = {
  id: string;
  title: string;
  question: string;
  indicators: string[];
  options: string[];
  state: DeskQueryState;
  askedByName: string;
  sentAt: string | null;
  dueAt: string | null;
  viewedAt: string | null;
  answer: { choice: string; text: string; answeredByName: string; answeredAt: string } | null;
  closedAt: string | null;
};
export type DeskQueryState = 'draft' | 'sent' | 'viewed' | 'answered' | 'closed' | 'retracted';

export type AskProviderRequest = QueryText & { leaseToken: string };
/** Sent by mistake; or the time is over and the documentation is coded as it is. */
export type CloseQueryRequest = { outcome: 'retracted' | 'no_response' };
/** Sent in the `details` of 422 `query_blocked`. */
export type QueryBlockedDetails = { faults: QueryFault[] };

export type EditDraftRequest = { version: number; leaseToken: string; edits: DraftEdit[] };
export type UndoDraftRequest = { version: number; leaseToken: string };
export type HoldCaseRequest = { leaseToken: string; reason: HoldReason; note?: string };
export type RevealIdentityRequest = { reason: string };
export type RevealedIdentity = { fullName: string; dateOfBirth: CalendarDate; recordNumber: string | null; memberId: string | null };
export type SubmitCodingRequest = { version: number; leaseToken: string; takeNext: boolean };
export type SubmitCodingAnswer = { submitted: { id: string; caseNumber: string; state: CaseState }; next: CodingDesk | null };
/** An auditor's word on a case in review, on top of the version that he or she saw. */
export type ApproveReviewRequest = { version: number; leaseToken: string };
export type ReturnReviewRequest = { version: number; leaseToken: string; remark: string };
export type ReviewedAnswer = { reviewed: { id: string; caseNumber: string; state: CaseState } };
export type WhyNotAnswer = { code: string; label: string | null; verdict: string; explanation: string; spans: DeskSpan[] };

/** Sent in the `details` of 409 `lease_lost`. */
export type LeaseLostDetails = {
  holder: { id: string; name: string } | null;
  takenOverAt: string | null;
  reason: string | null;
  draftVersion: number;
  draftSavedAt: string;
};

export const codingPaths = {
  desk: (caseId: string) => `/cases/${caseId}/desk`,
  edits: (caseId: string) => `/cases/${caseId}/draft/edits`,
  undo: (caseId: string) => `/cases/${caseId}/draft/undo`,
  redo: (caseId: string) => `/cases/${caseId}/draft/redo`,
  hold: (caseId: string) => `/cases/${caseId}/hold`,
  resume: (caseId: string) => `/cases/${caseId}/resume`,
  reveal: (caseId: string) => `/cases/${caseId}/reveal-identity`,
  approveReview: (caseId: string) => `/cases/${caseId}/review/approve`,
  returnReview: (caseId: string) => `/cases/${caseId}/review/return`,
  submit: (caseId: string) => `/cases/${caseId}/submit-coding`,
  queries: (caseId: string) => `/cases/${caseId}/queries`,
  remarks: (caseId: string) => `/cases/${caseId}/remarks`,
  closeQuery: (caseId: string, queryId: string) => `/cases/${caseId}/queries/${queryId}/close`,
  whyNot: (caseId: string, code: string) => `/cases/${caseId}/why-not/${encodeURIComponent(code)}`,
} as const;
