import type { Transaction } from '@chartwright/database';
import { MAX_PARKED_CASES } from '@chartwright/lifecycle';
import { AppError } from '../../platform/errors/app-error.js';

/** OP-005: nobody collects cases on hold or on a query. */
export async function requireParkingSpace(tx: Transaction, userId: string): Promise<void> {
  const rows = await tx.query<{ parked: number }>(
    `SELECT count(*)::int AS parked FROM intake_case WHERE coder_id = $1 AND state IN ('on_hold', 'awaiting_provider')`,
    [userId],
  );
  if ((rows[0]?.parked ?? 0) >= MAX_PARKED_CASES) {
    throw new AppError('command_refused', `${MAX_PARKED_CASES} cases are parked on your desk already. Release one first.`);
  }
}
