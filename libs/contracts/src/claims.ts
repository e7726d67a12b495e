import type { AdjustmentGroup, ClaimCommand, ClaimState, HoldReason, OutcomeEntry, OutcomeKind } from '@chartwright/lifecycle';
import type { CalendarDate, Finding } from '@chartwright/primitives';

/** The tabs of the claim desk, and which states stand under each. */
export const CLAIM_TABS = {
  toWork: ['ready', 'held', 'rejected', 'denied'],
  all: [],
  ready: ['ready'],
  held: ['held'],
  rejected: ['rejected'],
  sent: ['batched', 'submitted', 'received'],
  accepted: ['accepted', 'pended'],
  denied: ['denied', 'appealed', 'reversed'],
  paid: ['paid', 'partially_paid', 'patient_responsibility'],
} as const satisfies Record<string, readonly ClaimState[]>;
export type ClaimTab = keyof typeof CLAIM_TABS;
export const CLAIM_TAB_NAMES: readonly ClaimTab[] = ['toWork', 'all', 'ready', 'held', 'rejected', 'sent', 'accepted', 'denied', 'paid'];

/** Sent in the body, not in the address: the text may be a name. */
export type ClaimFilter = {
  tab: ClaimTab;
  payerIds?: string[];
  providerIds?: string[];
  practiceIds?: string[];
  serviceFrom?: CalendarDate;
  serviceTo?: CalendarDate;
  amountFromCents?: number;
  amountToCents?: number;
  /** The claims that went out with this batch. */
  batchId?: string;
  /** Claim number, case number or, for those who may see names, the patient's name. */
  text?: string;
};
export type SearchClaimsRequest = ClaimFilter & { cursor?: string; limit?: number };

export type ClaimListItem = {
  id: string;
  practiceId: string;
  practiceName: string;
  claimNumber: string;
  caseNumber: string;
  state: ClaimState;
  /** Initials for those who may not see names. */
  patientName: string;
  dateOfService: CalendarDate;
  payerName: string;
  renderingProviderName: string;
  chargeCents: number;
  /** The first thing that stands in the way, or why it is held; null when nothing does. */
  why: string | null;
  createdAt: string;
  version: number;
};
export type ClaimPage = {
  claims: ClaimListItem[];
  nextCursor: string | null;
  matching: { count: number; chargeCents: number };
  total: number;
  /** Counts under the same filter, tab by tab. */
  tabs: Record<ClaimTab, number>;
};
export type ClaimFilterChoices = {
  payers: { id: string; name: string }[];
  providers: { id: string; name: string }[];
  practices: { id: string; name: string }[];
};

export type ClaimHistoryEntry = {
  id: string;
  kind: string;
  toState: ClaimState | null;
  at: string;
  /** Null when the system acted by itself. */
  actorName: string | null;
  cause: string | null;
  /** `isTest`: the clearinghouse sends none of its claims on. */
  batch: { id: string; number: string; claimCount: number; isTest: boolean } | null;
  /** What was written down about the claim with this event. */
  outcome: ClaimOutcomeView | null;
};
/** One entry of what came back; amounts that were not asked for are null. */
export type ClaimOutcomeView = {
  kind: OutcomeKind;
  occurredOn: CalendarDate;
  words: string | null;
  statusCategory: string | null;
  statusCode: string | null;
  adjustmentGroup: AdjustmentGroup | null;
  adjustmentReason: string | null;
  paidCents: number | null;
  patientShareCents: number | null;
  writtenOffCents: number | null;
  traceNumber: string | null;
  payerClaimNumber: string | null;
  isStruck: boolean;
};
export type ClaimLineView = { code: string; modifiers: string[]; units: number; chargeCents: number; pointers: number[] };
export type ClaimDetail = ClaimListItem & {
  caseId: string;
  frequency: string;
  versionNumber: number;
  /** With the dot. */
  diagnoses: string[];
  lines: ClaimLineView[];
  memberId: string | null;
  findings: Finding[];
  hold: { reason: HoldReason; note: string | null } | null;
  history: ClaimHistoryEntry[];
  allowedCommands: ClaimCommand[];
  /** The batch it is in; `today` in the practice's calendar. */
  sending: { batchNumber: string; isTest: boolean; sentOn: CalendarDate; today: CalendarDate } | null;
  /** What can be written down about it now; nothing for a claim that went out for testing. */
  allowedOutcomes: OutcomeKind[];
  /** The latest entry, when it can still be struck out as a mistake. */
  strikable: OutcomeKind | null;
};

/** Fields that an entry of this kind does not know are left out. */
export type EnterOutcomeRequest = OutcomeEntry & { version: number };
export type StrikeOutcomeRequest = { version: number; reason: string };

export type HoldClaimRequest = { version: number; reason: HoldReason; note?: string };
export type ReleaseClaimRequest = { version: number; reason: string };
export type RescrubClaimRequest = { version: number };
export type OrderingProviderRequest = { version: number; providerId: string };
export type OrderingProviderChoices = { providers: { id: string; name: string }[] };

/** Either the claims chosen one by one, or every ready claim that a filter shows. */
export type CreateClaimBatchRequest = { claimIds?: string[]; allReadyOf?: ClaimFilter };
export const MAX_CHOSEN_CLAIMS = 1_000;
/** Sent in the `details` of 422 `claim_blocked`. */
export type BlockedClaims = { claims: { id: string; claimNumber: string; state: ClaimState; reasons: string[] }[] };

export type ClaimBatchView = {
  id: string;
  practiceId: string;
  practiceName: string;
  number: string;
  state: string;
  fileName: string;
  usage: 'T' | 'P';
  interchangeControlNumber: number;
  claimCount: number;
  chargeCents: number;
  sizeBytes: number;
  sha256: string;
  createdByName: string | null;
  createdAt: string;
  downloadedAt: string | null;
};
/** What would be written, before anything is: one entry for each practice. The checks run again when it is written. */
export type ClaimBatchPreview = {
  batches: {
    practiceId: string;
    practiceName: string;
    receiverName: string;
    usage: 'T' | 'P';
    claimCount: number;
    chargeCents: number;
  }[];
};
/** One batch for each practice among the claims: a file has one billing provider. */
export type ClaimBatchesCreated = { batches: ClaimBatchView[] };
export type ClaimBatchPage = { batches: ClaimBatchView[]; nextCursor: string | null };

export const claimPaths = {
  search: '/claims/search',
  csv: '/claims/csv',
  choices: '/claims/choices',
  detail: (claimId: string) => `/claims/${claimId}`,
  hold: (claimId: string) => `/claims/${claimId}/hold`,
  release: (claimId: string) => `/claims/${claimId}/release`,
  rescrub: (claimId: string) => `/claims/${claimId}/rescrub`,
  orderingProvider: (claimId: string) => `/claims/${claimId}/ordering-provider`,
  outcomes: (claimId: string) => `/claims/${claimId}/outcomes`,
  strikeOutcome: (claimId: string) => `/claims/${claimId}/outcomes/strike`,
  batches: '/claim-batches',
  previewBatch: '/claim-batches/preview',
  batch: (batchId: string) => `/claim-batches/${batchId}`,
  takeBackBatch: (batchId: string) => `/claim-batches/${batchId}/take-back`,
  batchFile: (batchId: string) => `/claim-batches/${batchId}/file`,
} as const;
