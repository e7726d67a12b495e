import { accountPaths, REQUEST_HEADER } from '@chartwright/contracts';

const TIMEOUT_MS = 15_000;

/** One person of the demo at the API, as a browser would be: a cookie and the header no form can send. */
export class DemoClient {
  private cookie = '';

  private constructor(private readonly baseUrl: string) {}

  static async signIn(baseUrl: string, email: string, password: string): Promise<DemoClient> {
    const client = new DemoClient(baseUrl);
    await client.post(accountPaths.signIn, { email, password });
    return client;
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown = {}): Promise<T> {
    return this.send<T>('POST', path, body);
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PUT', path, body);
  }

  patch<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('PATCH', path, body);
  }

  private async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${this.baseUrl}/api${path}`, {
      method,
      headers: { [REQUEST_HEADER]: '1', 'content-type': 'application/json', cookie: this.cookie },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie) this.cookie = cookie;
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path.replaceAll(/[0-9a-f-]{36}/g, ':id')} answered ${response.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }
}
