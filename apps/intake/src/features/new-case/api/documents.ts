import { api, uploadFile } from '@chartwright/api-client';
import { intakePaths, type CaseForm, type DocumentText, type SubmitReceipt } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

export const uploadDocument = (caseId: string, file: File, onPercent: (percent: number) => void): Promise<CaseForm> =>
  uploadFile<CaseForm>(intakePaths.documents(caseId), file, onPercent);
export const addTypedNote = (caseId: string, text: string) => api.post<CaseForm>(intakePaths.typedNotes(caseId), { text });
export const removeDocument = (caseId: string, documentId: string) => api.delete<CaseForm>(intakePaths.document(caseId, documentId));

/** The key names what is sent: pressing twice, or again after a lost line, sends one case. */
export const submitCase = (caseId: string, version: number) =>
  api.post<SubmitReceipt>(intakePaths.submit(caseId), { version, idempotencyKey: `submit-${caseId}-${version}` });

export const documentTextQuery = (caseId: string, documentId: string) =>
  queryOptions({
    queryKey: ['intake', 'document-text', documentId],
    queryFn: ({ signal }) => api.get<DocumentText>(intakePaths.documentText(caseId, documentId), { signal }),
    gcTime: 0,
  });

export const discardDraft = (caseId: string) => api.post<void>(intakePaths.discard(caseId));
