/** operations.md §1: R1…R9 in this order. R10 (System) is the worker and signs in nowhere. */
export const ROLES = [
  'front_desk',
  'clinician',
  'coder',
  'auditor',
  'team_lead',
  'billing_manager',
  'practice_admin',
  'firm_admin',
  'compliance_officer',
] as const;
export type Role = (typeof ROLES)[number];

/** Which organisation a role may belong to; billing managers and compliance officers exist on both sides. */
export const ROLE_SIDES = {
  front_desk: ['practice'],
  clinician: ['practice'],
  coder: ['firm'],
  auditor: ['firm'],
  team_lead: ['firm'],
  billing_manager: ['practice', 'firm'],
  practice_admin: ['practice'],
  firm_admin: ['firm'],
  compliance_officer: ['practice', 'firm'],
} as const satisfies Record<Role, readonly ('practice' | 'firm')[]>;
