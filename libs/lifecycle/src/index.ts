export {
  CASE_COMMANDS,
  CASE_STATES,
  CASE_TRANSITIONS,
  caseCommandsIn,
  nextCaseState,
  type CaseCommand,
  type CaseState,
} from './case-lifecycle.js';
export {
  CLAIM_COMMANDS,
  CLAIM_STATES,
  CLAIM_TRANSITIONS,
  claimCommandsIn,
  nextClaimState,
  type ClaimCommand,
  type ClaimState,
} from './claim-lifecycle.js';
export {
  ADJUSTMENT_GROUPS,
  ADJUSTMENT_REASON_NUMBERS,
  adjustmentReason,
  DENIAL_CATEGORIES,
  isAdjustmentReason,
  type AdjustmentGroup,
  type AdjustmentReason,
  type DenialCategory,
} from './adjustment-reasons.js';
export {
  checkOutcome,
  MAX_AMOUNT_CENTS,
  MAX_OUTCOME_WORDS,
  openCents,
  OUTCOME_FIELDS,
  OUTCOME_KINDS,
  outcomeCommand,
  outcomeKindsIn,
  outcomeReasonCode,
  outcomeReasonWords,
  REJECTION_CATEGORIES,
  stateAfterOutcome,
  stateWithoutOutcome,
  tidyOutcome,
  type OutcomeEntry,
  type OutcomeFacts,
  type OutcomeFault,
  type OutcomeField,
  type OutcomeKind,
  type RejectionCategory,
} from './claim-outcome.js';
export { CLAIM_STATE_WORDS } from './claim-state-words.js';
export { ROLE_NAMES } from './role-names.js';
export { isSampled } from './review-sample.js';
export { applyEdit, applyEdits } from './draft/apply-edit.js';
export {
  diagnosisLetter,
  emptyDraftContent,
  findingKey,
  MAX_CHARGE_CENTS,
  MAX_DIAGNOSES,
  MAX_LINES,
  MAX_MODIFIERS,
  MAX_POINTERS,
  MAX_UNITS,
  REJECT_REASON_KEYS,
  REJECT_REASONS,
  UNRELATED_CONDITIONS,
  type ChargeOrigin,
  type CodeOrigin,
  type DraftContent,
  type DraftDiagnosis,
  type DraftLine,
  type KeptFinding,
  type RejectReason,
} from './draft/draft-content.js';
export { DRAFT_EDIT_KINDS, type DraftEdit, type EditOutcome } from './draft/draft-edit.js';
export {
  DECISION_ELEMENTS,
  DECISION_LEVELS,
  isLeveledVisit,
  VISIT_SETTINGS,
  type DecisionElement,
  type DecisionLevel,
  type VisitSetting,
} from '@chartwright/primitives';
export {
  MAX_SUPPORTING_WORDS,
  MAX_VISIT_MINUTES,
  type JustifiedElement,
  type SupportingWords,
  type VisitJustification,
} from './draft/visit-justification.js';
export { priceLines } from './draft/edit-lines.js';
export { checkQuery, type QueryFault, type QueryField } from './query/check-query.js';
export { draftQuery, type QueryGap } from './query/draft-query.js';
export {
  isOtherOption,
  isUnableOption,
  OTHER_OPTION,
  QUERY_ANSWER_MINUTES,
  QUERY_TEMPLATE_KEYS,
  QUERY_TEMPLATES,
  UNABLE_OPTION,
  type QueryTemplate,
  type QueryText,
} from './query/query-text.js';
export { HOLD_REASONS, type HoldReason } from './hold-reasons.js';
export { HEARTBEAT_SECONDS, LEASE_MINUTES, leaseExpiry, MAX_ACTIVE_CASES, MAX_PARKED_CASES } from './lease.js';
export { isAllowed, PERMISSIONS, type Permission } from './permissions.js';
export { byQueueOrder, queueScore, slaFraction, type WaitingCase } from './queue-order.js';
export { ROLE_SIDES, ROLES, type Role } from './roles.js';
export { checkCompleteness, missingItems, type CompletenessFacts, type CompletenessField, type CompletenessItem } from './completeness.js';
export { dueTime, instantOf, localDate, openMinutesBetween, type BusinessCalendar } from './due-time.js';
export {
  isPlaceOfService,
  isSpecialty,
  isVisitType,
  PLACES_OF_SERVICE,
  promisedMinutes,
  SPECIALTIES,
  VISIT_TYPES,
  type PlaceOfService,
  type Specialty,
  type VisitType,
} from './visit-choices.js';
