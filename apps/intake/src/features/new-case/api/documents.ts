import { api, apiAddress, ApiError } from '@chartwright/api-client';
import { intakePaths, REQUEST_HEADER, type CaseForm, type DocumentText, type SubmitReceipt } from '@chartwright/contracts';
import { queryOptions } from '@tanstack/react-query';

function refusalOf(status: number, body: unknown): ApiError {
  const message = typeof body === 'object' && body !== null && 'message' in body ? String(body.message) : 'The file was refused.';
  return new ApiError(status === 413 ? 'document_too_large' : 'document_unreadable', status, message);
}

const UPLOAD_TIMEOUT_MS = 180_000;

/** XMLHttpRequest, because fetch does not say how far an upload is. */
export function uploadDocument(caseId: string, file: File, onPercent: (percent: number) => void): Promise<CaseForm> {
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiAddress(intakePaths.documents(caseId)));
    request.setRequestHeader(REQUEST_HEADER, '1');
    request.timeout = UPLOAD_TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) => onPercent(total === 0 ? 0 : Math.round((loaded / total) * 100));
    request.onerror = () => reject(new ApiError('no_connection', 0, 'No connection to the server.'));
    request.ontimeout = () => reject(new ApiError('timed_out', 0, 'The server did not answer in time.'));
    request.onload = () => {
      const answer = new Response(request.responseText, { status: request.status });
      if (answer.ok) void answer.json().then(resolve, reject);
      else void answer.json().then((body) => reject(refusalOf(request.status, body)), reject);
    };
    request.send(form);
  });
}
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
