import type { Role } from './roles.js';

/**
 * The permission matrix of operations.md §1.1: what is not listed is denied. Scope (own practice, assigned case, cleared
 * practice, masked identity) is decided per row by the feature; this table decides whether the role may ask at all.
 */
export const PERMISSIONS = {
  'session.use': [
    'front_desk',
    'clinician',
    'coder',
    'auditor',
    'team_lead',
    'billing_manager',
    'practice_admin',
    'firm_admin',
    'compliance_officer',
  ],
  'case.create': ['front_desk', 'clinician', 'billing_manager'],
  'coverage.correct': ['front_desk', 'billing_manager', 'practice_admin'],
  'case.submit': ['front_desk', 'clinician'],
  'case.recall': ['front_desk', 'clinician'],
  'case.track': ['front_desk', 'clinician', 'billing_manager', 'practice_admin'],
  'case.readIdentity': ['front_desk', 'clinician', 'billing_manager', 'practice_admin'],
  'case.revealIdentity': ['coder', 'auditor', 'team_lead'],
  'note.read': ['front_desk', 'clinician', 'coder', 'auditor', 'team_lead', 'billing_manager'],
  'queue.viewOwn': ['coder', 'auditor', 'team_lead'],
  'queue.viewTeam': ['auditor', 'team_lead'],
  'queue.viewAll': ['team_lead'],
  'case.take': ['coder', 'auditor', 'team_lead'],
  'case.takeOver': ['team_lead'],
  'code.edit': ['coder', 'auditor', 'team_lead'],
  'code.complete': ['coder', 'auditor', 'team_lead'],
  'code.search': ['coder', 'auditor', 'team_lead', 'billing_manager', 'firm_admin'],
  'audit.perform': ['auditor', 'team_lead'],
  'audit.sample.configure': ['team_lead', 'firm_admin'],
  'query.create': ['coder', 'auditor', 'team_lead'],
  'query.answer': ['clinician'],
  'query.view': ['front_desk', 'clinician', 'coder', 'auditor', 'team_lead'],
  'claim.view': ['team_lead', 'billing_manager'],
  'claim.hold': ['coder', 'auditor', 'team_lead', 'billing_manager'],
  'claim.release': ['auditor', 'team_lead', 'billing_manager'],
  'claim.correct': ['billing_manager'],
  'claim.export': ['billing_manager'],
  'claim.enterOutcome': ['billing_manager'],
  'payer.manage': ['billing_manager', 'practice_admin'],
  'feeSchedule.manage': ['billing_manager', 'practice_admin'],
  'provider.manage': ['billing_manager', 'practice_admin'],
  'facility.manage': ['billing_manager', 'practice_admin'],
  'practice.manage': ['practice_admin', 'firm_admin'],
  'practice.read': ['front_desk', 'clinician', 'billing_manager', 'practice_admin'],
  'user.manage': ['practice_admin', 'firm_admin'],
  'codeSet.load': ['firm_admin'],
  'ruleSet.view': ['coder', 'auditor', 'team_lead', 'billing_manager', 'practice_admin', 'firm_admin'],
  'ruleSet.propose': ['auditor', 'team_lead', 'firm_admin'],
  'ruleSet.edit': ['firm_admin'],
  'job.viewFailed': ['firm_admin'],
  'suggestion.report': ['team_lead', 'practice_admin', 'firm_admin'],
  'suggestion.resetLearning': ['practice_admin', 'firm_admin'],
  'auditLog.read': ['practice_admin', 'compliance_officer'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

export function isAllowed(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = PERMISSIONS[permission];
  return allowed.includes(role);
}
