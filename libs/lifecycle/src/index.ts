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
