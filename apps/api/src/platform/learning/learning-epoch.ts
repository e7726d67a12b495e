import type { Transaction } from '@chartwright/database';

/** How often the practice has started anew. */
export async function findEpoch(tx: Transaction, practiceId: string): Promise<number> {
  const rows = await tx.query<{ epoch: number }>('SELECT coalesce(max(epoch), 0) AS epoch FROM learning_reset WHERE practice_id = $1', [
    practiceId,
  ]);
  return rows[0]?.epoch ?? 0;
}
