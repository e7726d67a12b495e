import type { DocumentView } from '@chartwright/contracts';
import type { CaseDocument, Transaction } from '@chartwright/database';

type DocumentRow = Pick<CaseDocument, 'id' | 'fileName' | 'mediaType' | 'sizeBytes' | 'state' | 'error' | 'pageCount' | 'signedBy'> & {
  characterCount: number | null;
};

const TEXT_STATES = { stored: 'reading', ready: 'read', failed: 'refused' } as const;

/** What the form and the tracker say of a case's documents. Their texts stay where they are: a form is saved with every few letters. */
export async function listDocuments(transaction: Transaction, practiceId: string, caseId: string): Promise<DocumentView[]> {
  const rows = await transaction.query<DocumentRow>(
    `SELECT id, file_name AS "fileName", media_type AS "mediaType", size_bytes AS "sizeBytes", state, error, page_count AS "pageCount",
       signed_by AS "signedBy", char_length(extracted_text) AS "characterCount"
     FROM case_document WHERE practice_id = $1 AND case_id = $2 ORDER BY created_at, id`,
    [practiceId, caseId],
  );
  return rows.map(({ fileName, sizeBytes, state, error, ...row }) => ({
    id: row.id,
    name: fileName,
    mediaType: row.mediaType,
    byteCount: sizeBytes,
    textState: state === 'ready' || state === 'failed' ? TEXT_STATES[state] : TEXT_STATES.stored,
    refusal: error,
    pageCount: row.pageCount,
    characterCount: row.characterCount,
    signedBy: row.signedBy,
  }));
}
