import type { Transaction } from '@chartwright/database';

/**
 * Between a check of claims and their file no rule may begin: who is told that a rule is on can rely on it for everything that
 * leaves afterwards. Taken before the rules are read; sending practices share it, and whoever switches a rule on waits for them.
 */
export async function keepRules(tx: Transaction, practiceIds: readonly string[]): Promise<void> {
  for (const practiceId of practiceIds.toSorted()) {
    await tx.query(`SELECT pg_advisory_xact_lock_shared(hashtextextended('rules:' || $1, 0))`, [practiceId]);
  }
}

export async function changeRules(tx: Transaction, practiceId: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('rules:' || $1, 0))`, [practiceId]);
}
