import { REQUEST_HEADER } from '@chartwright/contracts';
import { apiAddress, FILE_TIMEOUT_MS, refused } from './api.js';
import { ApiError, toApiError } from './api-error.js';

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** XMLHttpRequest, because fetch does not say how far an upload is. */
export function uploadFile<T>(path: string, file: File, onPercent: (percent: number) => void): Promise<T> {
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', apiAddress(path));
    request.setRequestHeader(REQUEST_HEADER, '1');
    request.timeout = FILE_TIMEOUT_MS;
    request.upload.onprogress = ({ loaded, total }) => onPercent(total === 0 ? 0 : Math.round((loaded / total) * 100));
    request.onerror = () => reject(new ApiError('no_connection', 0, 'No connection to the server.'));
    request.ontimeout = () => reject(new ApiError('timed_out', 0, 'The server did not answer in time.'));
    request.onload = () => {
      const { status } = request;
      const body = jsonOf(request.responseText);
      // As in api.ts: the contract says what an answer is, and the caller's type is trusted at this edge.
      if (status >= 200 && status < 300) resolve(body as T);
      else reject(refused(toApiError({ status, body, requestId: request.getResponseHeader('x-request-id') })));
    };
    request.send(form);
  });
}
