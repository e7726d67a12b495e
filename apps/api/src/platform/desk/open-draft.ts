import type { IntakeCase, Transaction } from '@chartwright/database';
import { emptyDraftContent } from '@chartwright/lifecycle';

/** A case has one open draft; the first taker opens it, and every later one finds it as it was left. */
export async function ensureOpenDraft(tx: Transaction, row: IntakeCase, coderId: string, releases: object): Promise<void> {
  if (await tx.drafts.findOpen(row.id)) return;
  await tx.drafts.open({ practiceId: row.practiceId, caseId: row.id, content: emptyDraftContent, releases, coderId });
}
