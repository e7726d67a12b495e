import { CaseLease, type IntakeCase, type Transaction } from '@chartwright/database';
import { AppError } from '../errors/app-error.js';
import { leaseLossOf } from './leases.js';
import type { Turn } from './turn.js';

/**
 * Locks the case for one command of its holder. Another practice's id finds nothing; a dead token is told who has the case
 * now (OP-005). The lock makes a takeover and an edit follow each other.
 */
export async function lockHeldCase({ tx, user, now }: Turn, caseId: string, leaseToken: string): Promise<IntakeCase> {
  const row = await tx.cases.findForUpdate(caseId);
  if (!row) throw new AppError('case_not_found', 'There is no such case.');
  const lease = await tx.rows(CaseLease).findOneBy({ practiceId: row.practiceId, caseId: row.id });
  const isHeld = lease?.token === leaseToken && lease.ownerId === user.userId && lease.expiresAt > now && isOnDesk(row);
  if (!isHeld) throw new AppError('lease_lost', 'This case is no longer on your desk.', await leaseLossOf(tx, row.id, now));
  return row;
}

/** Somebody codes it, or reads it a second time. */
const isOnDesk = ({ state }: IntakeCase): boolean => state === 'in_coding' || state === 'in_review';

export async function lockCase(tx: Transaction, caseId: string): Promise<IntakeCase> {
  const row = await tx.cases.findForUpdate(caseId);
  if (!row) throw new AppError('case_not_found', 'There is no such case.');
  return row;
}
