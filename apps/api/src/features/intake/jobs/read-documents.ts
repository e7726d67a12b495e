import { CaseDocument, type Database } from '@chartwright/database';
import { loadCaseForm } from '../drafts/case-form.js';
import { announceCase, noteCase, storeMissingCount } from '../drafts/case-rows.js';
import { findSignature } from '../extract-text/find-signature.js';
import { extractText, type ExtractedText } from '../extract-text/extract-text.js';

export const SYSTEM = { userId: null, audit: { actorId: null, actorRole: 'system' } };

type CaseKey = { practiceId: string; caseId: string };

async function listUnread(database: Database, { practiceId, caseId }: CaseKey): Promise<string[]> {
  const rows = await database.inTransaction({ practiceIds: [practiceId] }, (transaction) =>
    transaction.rows(CaseDocument).find({ where: { practiceId, caseId, state: 'stored' }, select: { practiceId: true, id: true } }),
  );
  return rows.map(({ id }) => id);
}

/** Null once it is removed, or read by another job: twenty documents of twenty megabytes are never in memory at once. */
async function findUnread(database: Database, practiceId: string, id: string): Promise<Buffer | null> {
  const row = await database.inTransaction({ practiceIds: [practiceId] }, (transaction) =>
    transaction
      .rows(CaseDocument)
      .findOne({ where: { practiceId, id, state: 'stored' }, select: { practiceId: true, id: true, content: true } }),
  );
  return row?.content ?? null;
}

function columnsOf(read: ExtractedText): Partial<CaseDocument> {
  return read.state === 'read'
    ? { state: 'ready', extractedText: read.text, signedBy: findSignature(read.text), pageCount: read.pageCount, error: null }
    : { state: 'failed', extractedText: null, error: read.refusal };
}

/** Reads every document of a case that nobody has read yet. The reading itself holds no transaction open. */
export async function readDocuments(database: Database, key: CaseKey): Promise<void> {
  const { practiceId, caseId } = key;
  for (const id of await listUnread(database, key)) {
    const content = await findUnread(database, practiceId, id);
    if (!content) continue;
    const read = await extractText(content);
    await database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
      const row = await transaction.cases.findForUpdate(caseId);
      const { affected } = await transaction.rows(CaseDocument).update({ practiceId, id, state: 'stored' }, columnsOf(read));
      // Removed meanwhile, or read by another worker.
      if (!row || affected === 0) return;
      const detail = { documentId: id, outcome: read.state, kind: read.kind };
      await noteCase(transaction, SYSTEM, row, { kind: 'document_read', action: 'document.extractText', detail });
      const { form } = await loadCaseForm(transaction, row, new Date());
      await storeMissingCount(transaction, row, form.missingCount);
      await announceCase(transaction, row);
    });
  }
}
