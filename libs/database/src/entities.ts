import { AuditEntry } from './audit/audit-entry.entity.js';
import { CaseDocument } from './case/case-document.entity.js';
import { CaseEvent } from './case/case-event.entity.js';
import { CaseLease } from './case/case-lease.entity.js';
import { ClockPause } from './case/clock-pause.entity.js';
import { IntakeCase } from './case/intake-case.entity.js';
import { ClaimBatchItem } from './claim/claim-batch-item.entity.js';
import { ClaimBatch } from './claim/claim-batch.entity.js';
import { ClaimEvent } from './claim/claim-event.entity.js';
import { ClaimOutcome } from './claim/claim-outcome.entity.js';
import { ClaimVersion } from './claim/claim-version.entity.js';
import { Claim } from './claim/claim.entity.js';
import { ControlNumber } from './claim/control-number.entity.js';
import { DraftRevision } from './coding/draft-revision.entity.js';
import { Draft } from './coding/draft.entity.js';
import { ProviderQuery } from './coding/provider-query.entity.js';
import { SuggestionDecision } from './coding/suggestion-decision.entity.js';
import { SuggestionRun } from './coding/suggestion-run.entity.js';
import { AppUser } from './identity/app-user.entity.js';
import { Firm } from './identity/firm.entity.js';
import { PracticeClearance } from './identity/practice-clearance.entity.js';
import { Practice } from './identity/practice.entity.js';
import { SignInThrottle } from './identity/sign-in-throttle.entity.js';
import { UserSession } from './identity/user-session.entity.js';
import { LearningOutcome } from './learning/learning-outcome.entity.js';
import { LearningReset } from './learning/learning-reset.entity.js';
import { LearningTotal } from './learning/learning-total.entity.js';
import { IdempotencyKey } from './live/idempotency-key.entity.js';
import { LiveEvent } from './live/live-event.entity.js';
import { Coverage } from './patient/coverage.entity.js';
import { Patient } from './patient/patient.entity.js';
import { PatientWord } from './patient/patient-word.entity.js';
import { Facility } from './practice/facility.entity.js';
import { FeeScheduleItem } from './practice/fee-schedule-item.entity.js';
import { Payer } from './practice/payer.entity.js';
import { Provider } from './practice/provider.entity.js';
import { CustomRuleVersion } from './rules/custom-rule-version.entity.js';

/** Read to find out who is asking, before any practice is known: reached in the `system` scope. */
export const identityEntities = [Firm, Practice, AppUser, UserSession, SignInThrottle, PracticeClearance] as const;

/** Rows a practice owns: key (practice_id, id) and row-level security. */
export const practiceEntities = [
  Provider,
  Facility,
  Payer,
  FeeScheduleItem,
  Patient,
  PatientWord,
  Coverage,
  IntakeCase,
  CaseDocument,
  CaseEvent,
  ClockPause,
  CaseLease,
  Draft,
  DraftRevision,
  SuggestionRun,
  SuggestionDecision,
  LearningOutcome,
  LearningTotal,
  LearningReset,
  ProviderQuery,
  Claim,
  ClaimVersion,
  ClaimEvent,
  ClaimOutcome,
  ClaimBatch,
  ClaimBatchItem,
  ControlNumber,
  CustomRuleVersion,
  AuditEntry,
  LiveEvent,
  IdempotencyKey,
] as const;

export const entities = [...identityEntities, ...practiceEntities];
