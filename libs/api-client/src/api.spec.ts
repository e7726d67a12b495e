import { api, onRefusal, withQuery } from './api.js';
import { isApiError } from './api-error.js';

const sent: { url: string; init: RequestInit }[] = [];
const answers: (() => Response | Promise<Response>)[] = [];
const json = (status: number, body: unknown) => ({
  ok: status < 300,
  status,
  headers: new Headers(),
  text: async () => JSON.stringify(body),
  json: async () => body,
});

beforeEach(() => {
  sent.length = 0;
  answers.length = 0;
  globalThis.fetch = (async (url: string, init: RequestInit) => {
    sent.push({ url, init });
    const answer = answers.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  }) as typeof fetch;
  // jsdom has no AbortSignal.timeout; the deadline itself is the browser's business.
  AbortSignal.timeout ??= () => new AbortController().signal;
});

const answerWith = (status: number, body: unknown) => answers.push(() => json(status, body) as unknown as Response);

describe('calls to the API', () => {
  it('mark every change as ours, so that a form on another site cannot make one', async () => {
    answerWith(200, {});
    answerWith(200, {});
    await api.get('/queue');
    await api.post('/queue/take-next', {});
    expect(new Headers(sent[0]?.init.headers).get('x-chartwright-request')).toBeNull();
    expect(new Headers(sent[1]?.init.headers).get('x-chartwright-request')).toBe('1');
    expect(sent[1]?.url).toBe('/api/queue/take-next');
  });

  it('turn a refusal into its code, message and request number', async () => {
    answerWith(409, {
      code: 'draft_changed',
      message: 'The draft was changed by someone else.',
      details: { version: 4 },
      requestId: 'r-1',
    });
    const error: unknown = await api.post('/x', {}).catch((refusal: unknown) => refusal);
    expect(isApiError(error, 'draft_changed')).toBe(true);
    expect(error).toMatchObject({ status: 409, details: { version: 4 }, requestId: 'r-1' });
  });

  it('tell the shell when the session is gone', async () => {
    const heard: string[] = [];
    const stop = onRefusal((refusal) => heard.push(refusal.code));
    answerWith(401, { code: 'unauthenticated', message: 'Sign in.', details: null, requestId: 'r-2' });
    await api.get('/x').catch(() => undefined);
    stop();
    expect(heard).toEqual(['unauthenticated']);
  });

  it('name a lost line as such', async () => {
    const error: unknown = await api.get('/x').catch((failure: unknown) => failure);
    expect(isApiError(error, 'no_connection')).toBe(true);
  });

  it('name a line that is lost in the middle of an answer as such', async () => {
    const broken = { ...json(200, {}), text: () => Promise.reject(new TypeError('network error')) };
    answers.push(() => broken as unknown as Response);
    const error: unknown = await api.get('/x').catch((failure: unknown) => failure);
    expect(isApiError(error, 'no_connection')).toBe(true);
  });

  it('leave out filters that are not set', () => {
    expect(withQuery('/claims', { status: ['ready', 'held'], payerId: null, from: '' })).toBe('/claims?status=ready&status=held');
  });
});
