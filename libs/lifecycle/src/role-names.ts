import type { Role } from './roles.js';

export const ROLE_NAMES: Record<Role, string> = {
  front_desk: 'Front desk',
  clinician: 'Clinician',
  coder: 'Coder',
  auditor: 'Auditor',
  team_lead: 'Team lead',
  billing_manager: 'Billing manager',
  practice_admin: 'Practice administrator',
  firm_admin: 'Firm administrator',
  compliance_officer: 'Compliance officer',
};
