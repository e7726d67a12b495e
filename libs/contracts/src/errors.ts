/** Every refusal has one of these codes; the API gives each a status, screens give each a sentence. */
export const ERROR_CODES = [
  'validation_failed',
  'unauthenticated',
  'sign_in_failed',
  'sign_in_paused',
  'session_locked',
  'unlock_failed',
  'cross_site_refused',
  'permission_denied',
  'not_found',
  'practice_not_found',
  'user_not_found',
  'provider_not_found',
  'payer_not_found',
  'facility_not_found',
  'fee_not_found',
  'patient_not_found',
  'coverage_not_found',
  'case_not_found',
  'document_not_found',
  'draft_not_found',
  'query_not_found',
  'code_not_found',
  'claim_not_found',
  'batch_not_found',
  'job_not_found',
  'release_not_found',
  'rule_not_found',
  'policy_load_not_found',
  'command_refused',
  'already_exists',
  'version_changed',
  'draft_changed',
  'lease_lost',
  'idempotency_key_reused',
  'nothing_to_undo',
  'case_incomplete',
  'rule_refused',
  'policy_file_refused',
  'coding_blocked',
  'claim_blocked',
  'query_blocked',
  'password_refused',
  'document_too_large',
  'payload_too_large',
  'too_many_requests',
  'route_not_found',
  'internal_error',
  'not_ready',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The body of every answer that is not 2xx. */
export type ErrorBody = { code: ErrorCode; message: string; details: unknown; requestId: string };

/** Field faults of `validation_failed`; the refused values themselves are never sent back. */
export type FieldFault = { field: string; problems: string[] };

/** Every request that changes something carries this header: a form on another site cannot. */
export const REQUEST_HEADER = 'x-chartwright-request';
export const API_PREFIX = '/api';
