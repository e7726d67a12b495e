import { Draft, type IntakeCase, type Transaction } from '@chartwright/database';
import { emptyDraftContent } from '@chartwright/lifecycle';

/** A case has one open draft; the first taker opens it, and every later one finds it as it was left. */
export async function ensureOpenDraft(tx: Transaction, row: IntakeCase, coderId: string, releases: object): Promise<void> {
  if (await tx.drafts.findOpen(row.id)) return;
  await tx.drafts.open({ practiceId: row.practiceId, caseId: row.id, content: emptyDraftContent, releases, coderId });
}

/** The auditor corrects a copy: what the coder submitted stays as it was. A copy that was begun is gone on with. */
export async function ensureReviewDraft(tx: Transaction, row: IntakeCase, auditorId: string): Promise<void> {
  if (await tx.drafts.findOpen(row.id)) return;
  const { practiceId, id: caseId } = row;
  const submitted = await tx
    .rows(Draft)
    .findOneOrFail({ where: { practiceId, caseId, state: 'submitted' }, order: { submittedAt: 'DESC' } });
  const { content, releases } = submitted;
  await tx.drafts.open({ practiceId, caseId, content, releases, coderId: auditorId });
}
