import { AppUser, CaseDocument, newId, Practice, type IntakeCase, type Transaction } from '@chartwright/database';
import { localDate } from '@chartwright/lifecycle';
import { createHash } from 'node:crypto';
import { tidyText } from '../extract-text/decode-text.js';
import { noteCase } from '../drafts/case-rows.js';
import type { PracticeActor } from '../practice-actor.js';

const FILE_NAME = 'Addendum';

/**
 * operations.md §3 step 5: what the clinician adds to the note, signed by being sent from his or her own session. The job
 * reads the note again with it, so that the coder sees what it supports.
 */
export async function addAddendum(
  transaction: Transaction,
  actor: PracticeActor,
  row: IntakeCase,
  { text, now }: { text: string; now: Date },
): Promise<void> {
  const { practiceId } = actor;
  const { displayName } = await transaction.rows(AppUser).findOneByOrFail({ id: actor.userId });
  const { timeZone } = await transaction.rows(Practice).findOneByOrFail({ id: practiceId });
  const signed = `${tidyText(text)}\n\nElectronically signed by ${displayName} on ${localDate(now, timeZone)}`;
  const content = Buffer.from(signed, 'utf8');
  const sha256 = createHash('sha256').update(content).digest('hex');
  const id = newId();
  await transaction.rows(CaseDocument).insert({
    practiceId,
    id,
    caseId: row.id,
    kind: 'addendum',
    fileName: FILE_NAME,
    mediaType: 'text/plain',
    sizeBytes: content.length,
    sha256,
    content,
    state: 'ready',
    extractedText: signed,
    signedBy: displayName,
    uploadedBy: actor.userId,
  });
  await noteCase(transaction, actor, row, {
    kind: 'addendum_signed',
    action: 'note.addend',
    detail: { documentId: id, sha256, sizeBytes: content.length },
  });
  await transaction.jobs.enqueue('suggest-again', { practiceId, caseId: row.id }, { key: `suggest-again:${row.id}` });
}
