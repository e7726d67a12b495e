import { API_PREFIX, REQUEST_HEADER } from '@chartwright/contracts';
import { ApiError, toApiError } from './api-error.js';

const TIMEOUT_MS = 20_000;
/** A 20 MB scan over a slow line, or the CSV of every claim. */
export const FILE_TIMEOUT_MS = 180_000;

export type RequestOptions = {
  /** From react-query: leaving the screen ends the request. */
  signal?: AbortSignal;
  /** The same key sent twice creates one thing only. */
  idempotencyKey?: string;
  timeoutMs?: number;
  /** Goes on although the page is closed meanwhile; at most 64 kB. */
  keepalive?: boolean;
  headers?: Readonly<Record<string, string>>;
};
export type QueryParameters = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

type Refusal = (error: ApiError) => void;
const refusalListeners = new Set<Refusal>();

/** Tells the shell about refusals that concern the whole screen: signed out, locked. Returns how to stop. */
export function onRefusal(listener: Refusal): () => void {
  refusalListeners.add(listener);
  return () => refusalListeners.delete(listener);
}

/** Every refusal of the API goes through here, whichever way the request was sent. */
export function refused(error: ApiError): ApiError {
  for (const listener of refusalListeners) listener(error);
  return error;
}

/** `{ status: ['ready', 'held'], payer: null }` → `?status=ready&status=held`. Ids and filters only: no names in addresses. */
export function withQuery(path: string, parameters: QueryParameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'object') for (const one of value) search.append(name, one);
    else search.append(name, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Where a path of the contracts is on this origin, for links that download. */
export function apiAddress(path: string): string {
  return `${API_PREFIX}${path}`;
}

function asApiError(failure: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return failure;
  if (failure instanceof DOMException && failure.name === 'TimeoutError')
    return new ApiError('timed_out', 0, 'The server did not answer in time.');
  if (failure instanceof TypeError) return new ApiError('no_connection', 0, 'No connection to the server.');
  return failure;
}

async function send(method: string, path: string, body: BodyInit | undefined, options: RequestOptions): Promise<Response> {
  const deadline = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
  if (method !== 'GET') headers[REQUEST_HEADER] = '1';
  if (typeof body === 'string') headers['content-type'] = 'application/json';
  if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
  let response: Response;
  try {
    const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline;
    response = await fetch(apiAddress(path), {
      method,
      headers,
      body,
      signal,
      keepalive: options.keepalive ?? false,
      credentials: 'same-origin',
    });
  } catch (failure) {
    throw asApiError(failure, options.signal);
  }
  if (response.ok) return response;
  const refusal: unknown = await response.json().catch(() => null);
  throw refused(toApiError({ status: response.status, body: refusal, requestId: response.headers.get('x-request-id') }));
}

async function answer<T>(method: string, path: string, body: BodyInit | undefined, options: RequestOptions): Promise<T> {
  const response = await send(method, path, body, options);
  // The line can be lost, or the time be up, in the middle of an answer.
  const text = await response.text().catch((failure: unknown) => {
    throw asApiError(failure, options.signal);
  });
  // The contract says what an empty answer is; the caller's type is trusted here, at the edge, and nowhere else.
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

const withJson =
  (method: string) =>
  async <T>(path: string, body?: unknown, options: RequestOptions = {}) =>
    answer<T>(method, path, body === undefined ? undefined : JSON.stringify(body), options);

export const api = {
  get: <T>(path: string, options: RequestOptions = {}) => answer<T>('GET', path, undefined, options),
  post: withJson('POST'),
  put: withJson('PUT'),
  patch: withJson('PATCH'),
  delete: withJson('DELETE'),
  /** Files and fields as multipart form data; the browser writes the boundary. */
  upload: async <T>(path: string, form: FormData, options: RequestOptions = {}) =>
    answer<T>('POST', path, form, { timeoutMs: FILE_TIMEOUT_MS, ...options }),
  /** The bytes of a file, and the name the server gave it. With a `body` it is asked for by POST: names stay out of addresses. */
  download: async (path: string, { body, ...options }: RequestOptions & { body?: unknown } = {}) => {
    const forFile = { timeoutMs: FILE_TIMEOUT_MS, ...options };
    const response = await (body === undefined ? send('GET', path, undefined, forFile) : send('POST', path, JSON.stringify(body), forFile));
    const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'download';
    return { name, bytes: await response.blob() };
  },
};
