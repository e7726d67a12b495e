import { accountPaths, REQUEST_HEADER } from '@chartwright/contracts';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const BOOT_TIMEOUT_MS = 60_000;
const REQUEST_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 10_000;

export type ApiProcess = { url: string; stop: () => Promise<void> };

/** The API as it is served, in a process of its own, against the database given. */
export async function startApiProcess(appDatabaseUrl: string, port: number): Promise<ApiProcess> {
  const child = spawn(process.execPath, [join(process.cwd(), 'apps/api/dist/main.js')], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      APP_DATABASE_URL: appDatabaseUrl,
      SIGN_INS_PER_MINUTE: '10000',
      REQUESTS_PER_MINUTE: '1000000',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // Whatever ends the benchmark ends its API with it.
  process.once('exit', () => child.kill('SIGKILL'));
  const url = `http://127.0.0.1:${port}/api`;
  const stop = (): Promise<void> => stopChild(child);
  try {
    await untilHealthy(child, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

async function untilHealthy(child: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + BOOT_TIMEOUT_MS; Date.now() < deadline && child.exitCode === null;) {
    const answer = await fetch(`${url}${accountPaths.signInPage}`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(child.exitCode === null ? 'The API did not answer within 60 s.' : 'The API ended while starting.');
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await gone;
  clearTimeout(timer);
}

export type Timed<T> = { answer: T; ms: number };

/** One signed-in person; each answer comes with the time from the request to its last byte. */
export class BenchClient {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async signIn(url: string, email: string, password: string): Promise<BenchClient> {
    const response = await fetch(`${url}${accountPaths.signIn}`, {
      method: 'POST',
      headers: { [REQUEST_HEADER]: '1', 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    await response.text();
    if (!response.ok || !cookie) throw new Error(`Signing in answered ${response.status}.`);
    return new BenchClient(url, cookie);
  }

  async send<T>(method: 'GET' | 'POST', path: string, body?: object): Promise<Timed<T>> {
    const startedAt = performance.now();
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { [REQUEST_HEADER]: '1', 'content-type': 'application/json', cookie: this.cookie },
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    });
    const text = await response.text();
    const ms = performance.now() - startedAt;
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`);
    return { answer: JSON.parse(text), ms };
  }
}
