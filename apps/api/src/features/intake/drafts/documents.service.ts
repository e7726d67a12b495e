import type { CaseForm, DocumentText } from '@chartwright/contracts';
import { CaseDocument, Database, IntakeCase, newId, type Transaction } from '@chartwright/database';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { tidyText } from '../extract-text/decode-text.js';
import { MAX_DOCUMENT_BYTES } from '../extract-text/extract-text.js';
import { findSignature } from '../extract-text/find-signature.js';
import { sniffKind } from '../extract-text/sniff-kind.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { loadCaseForm } from './case-form.js';
import { announceCase, getEditableCase, noteCase, storeMissingCount } from './case-rows.js';

const MEDIA_TYPES: Partial<Record<ReturnType<typeof sniffKind>, string>> = {
  txt: 'text/plain',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
const MAX_DOCUMENTS = 20;
const MAX_NAME = 200;
/** A note that is typed or pasted has no file name. */
const TYPED_NAME = 'Typed note';

export type UploadedNote = { name: string; bytes: Buffer };
type NewDocument = Pick<CaseDocument, 'fileName' | 'mediaType' | 'content' | 'state' | 'extractedText' | 'signedBy'>;

@Injectable()
export class DocumentsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps the bytes as they came; a job reads the text, so that a bad file cannot hold up the form. */
  upload(actor: PracticeActor, caseId: string, { name, bytes }: UploadedNote): Promise<CaseForm> {
    if (bytes.length > MAX_DOCUMENT_BYTES)
      throw new AppError('document_too_large', 'This file is over 20 MB. Save the note without pictures.');
    const mediaType = MEDIA_TYPES[sniffKind(bytes)] ?? 'application/octet-stream';
    const fileName =
      name
        .replace(/[\u0000-\u001f/\\]/g, ' ')
        .trim()
        .slice(-MAX_NAME) || 'Document';
    return this.add(actor, caseId, { fileName, mediaType, content: bytes, state: 'stored', extractedText: null, signedBy: null });
  }

  addTyped(actor: PracticeActor, caseId: string, text: string): Promise<CaseForm> {
    const content = Buffer.from(text, 'utf8');
    return this.add(actor, caseId, {
      fileName: TYPED_NAME,
      mediaType: 'text/plain',
      content,
      state: 'ready',
      extractedText: tidyText(text),
      signedBy: findSignature(text),
    });
  }

  remove(actor: PracticeActor, caseId: string, documentId: string): Promise<CaseForm> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const row = await getEditableCase(transaction, actor, caseId);
      const { practiceId } = actor;
      const { affected } = await transaction.rows(CaseDocument).delete({ practiceId, caseId, id: documentId });
      if (affected === 0) throw new AppError('document_not_found', 'This document was removed already.');
      await noteCase(transaction, actor, row, { kind: 'document_removed', action: 'document.remove', detail: { documentId } });
      return this.answer(transaction, actor, caseId);
    });
  }

  readText(actor: PracticeActor, caseId: string, documentId: string): Promise<DocumentText> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const { practiceId } = actor;
      const document = await transaction.rows(CaseDocument).findOneBy({ practiceId, caseId, id: documentId });
      if (!document) throw new AppError('document_not_found', 'This document is not in your list.');
      transaction.audit.append(actor.audit, { practiceId, action: 'note.read', objectType: 'document', objectId: documentId, caseId });
      return { id: document.id, name: document.fileName, text: document.extractedText ?? '' };
    });
  }

  private add(actor: PracticeActor, caseId: string, document: NewDocument): Promise<CaseForm> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const row = await getEditableCase(transaction, actor, caseId);
      const { practiceId } = actor;
      const count = await transaction.rows(CaseDocument).countBy({ practiceId, caseId });
      if (count >= MAX_DOCUMENTS)
        throw new AppError('command_refused', `A case holds at most ${MAX_DOCUMENTS} documents. Remove one first.`);
      const id = newId();
      const sha256 = createHash('sha256').update(document.content).digest('hex');
      const sizeBytes = document.content.length;
      await transaction.rows(CaseDocument).insert({ practiceId, id, caseId, ...document, sizeBytes, sha256, uploadedBy: actor.userId });
      await noteCase(transaction, actor, row, {
        kind: 'document_added',
        action: 'document.add',
        detail: { documentId: id, sha256, sizeBytes },
      });
      if (document.state === 'stored') await transaction.jobs.enqueue('read-document', { practiceId, caseId, documentId: id });
      return this.answer(transaction, actor, caseId);
    });
  }

  private async answer(transaction: Transaction, actor: PracticeActor, caseId: string): Promise<CaseForm> {
    const now = this.clock.now();
    // Not its version: what is typed in the form beside it stays as fresh as it was.
    await transaction.rows(IntakeCase).update({ practiceId: actor.practiceId, id: caseId }, { updatedAt: now });
    const row = await getEditableCase(transaction, actor, caseId);
    const { form } = await loadCaseForm(transaction, row, now);
    await storeMissingCount(transaction, row, form.missingCount);
    await announceCase(transaction, row);
    return form;
  }
}
