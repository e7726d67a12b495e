import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const READY_MS = 180_000;

/** The whole product under `npm start`'s own script, with a data folder of its own, and its processes by name. */
export class Product {
  readonly baseUrl: string;
  private readonly dataFolder: string;
  private parent: ChildProcess | null = null;

  constructor(private readonly port: number) {
    this.baseUrl = `http://127.0.0.1:${port}`;
    this.dataFolder = join(root, '.chartwright', `killed-day-${port}`);
  }

  async startAfresh(): Promise<void> {
    execFileSync(process.execPath, ['tools/start/embedded-postgres.mjs', 'stop', '--folder', this.postgresFolder()], {
      cwd: root,
      timeout: 60_000,
    });
    rmSync(this.dataFolder, { recursive: true, force: true });
    await this.start();
  }

  async start(): Promise<void> {
    this.parent = spawn(process.execPath, ['tools/start/start.mjs'], {
      cwd: root,
      env: { ...process.env, PORT: String(this.port), CHARTWRIGHT_DATA: this.dataFolder, DEMO_CASES: 'none' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (const deadline = Date.now() + READY_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 300))) {
      const answer = await fetch(`${this.baseUrl}/api/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(() => null);
      if (answer?.ok) return;
      if (this.parent.exitCode !== null) throw new Error(`npm start ended with ${this.parent.exitCode}.`);
    }
    throw new Error('The product was not ready within three minutes.');
  }

  /** Process ids of one part; empty while it is down. */
  pidsOf(part: 'api' | 'worker' | 'database' | 'starter'): number[] {
    if (part === 'starter') return this.parent?.pid ? [this.parent.pid] : [];
    if (part === 'database') return this.postmaster();
    const script = part === 'api' ? 'apps/api/dist/main.js' : 'apps/api/dist/worker.js';
    return this.childrenRunning(script);
  }

  async ownerUrl(): Promise<string> {
    const output = execFileSync(process.execPath, ['tools/start/embedded-postgres.mjs', 'start', '--folder', this.postgresFolder()], {
      cwd: root,
      encoding: 'utf8',
      timeout: 90_000,
    });
    const url = new URL((JSON.parse(output) as { ownerUrl: string }).ownerUrl);
    url.pathname = '/chartwright';
    return url.href;
  }

  async auditIsWhole(): Promise<boolean> {
    const env = { ...process.env, OWNER_DATABASE_URL: await this.ownerUrl(), DATABASE_URL: await this.ownerUrl() };
    try {
      execFileSync(process.execPath, ['tools/run.mjs', 'audit/verify'], {
        cwd: root,
        env,
        timeout: 120_000,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      return true;
    } catch {
      return false;
    }
  }

  async stop(): Promise<void> {
    const parent = this.parent;
    if (!parent || parent.exitCode !== null) return;
    const ended = new Promise((done) => parent.once('exit', done));
    parent.kill('SIGTERM');
    await Promise.race([ended, new Promise((done) => setTimeout(done, 20_000))]);
    parent.kill('SIGKILL');
  }

  private postgresFolder(): string {
    return join(this.dataFolder, 'postgres');
  }

  private postmaster(): number[] {
    const file = join(this.postgresFolder(), 'data', 'postmaster.pid');
    return existsSync(file) ? [Number(readFileSync(file, 'utf8').split('\n')[0])] : [];
  }

  // Linux only, like the test that uses it: the children of our starter, by what they run.
  private childrenRunning(script: string): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) => {
        try {
          const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
          return command.includes(script) && readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`CHARTWRIGHT_DATA=${this.dataFolder}`);
        } catch {
          return false;
        }
      })
      .map(Number);
  }
}
