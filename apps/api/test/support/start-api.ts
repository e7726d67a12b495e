import 'reflect-metadata';
import { createDataSource, Database, newId, type Transaction, UserSession } from '@chartwright/database';
import type { Role } from '@chartwright/lifecycle';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { runOnce } from 'graphile-worker';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { createApp } from '../../src/create-app.js';
import { newSessionToken } from '../../src/platform/auth/session-cookie.js';
import { parseEnvironment } from '../../src/platform/config/environment.js';
import { JobList, quietJobLogger } from '../../src/platform/jobs/job-list.js';
import type { CaseBuilder, GivenCase } from './a-case.js';
import { Client } from './client.js';
import { TestClock } from './test-clock.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';
import { createWorld, type TestUser, type World } from './world.js';

const SESSION_HOURS = 12;
const MOST_LOOKS = 500;

type Parts = { app: NestExpressApplication; world: World; clock: TestClock; testDatabase: TestDatabase; owner: DataSource };

/** The real API on a real PostgreSQL of its own, with people to act as. `await api.stop()` in afterAll. */
export class TestApi {
  private readonly pool: pg.Pool;
  private working: Promise<void> = Promise.resolve();

  readonly app: NestExpressApplication;
  readonly world: World;
  readonly clock: TestClock;
  readonly testDatabase: TestDatabase;
  private readonly owner: DataSource;

  constructor({ app, world, clock, testDatabase, owner }: Parts) {
    this.app = app;
    this.world = world;
    this.clock = clock;
    this.testDatabase = testDatabase;
    this.owner = owner;
    this.pool = new pg.Pool({ connectionString: testDatabase.appUrl, max: 4 });
    // Databases are dropped under their connections; nobody waits for those any more.
    this.pool.on('error', () => undefined);
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  get database(): Database {
    return this.app.get(Database);
  }

  /** Somebody with an open session: a role of the first practice's side, or any user. */
  async as(who: Role | TestUser): Promise<Client> {
    const user = typeof who === 'string' ? this.world.users[who] : who;
    const { token, tokenHash } = newSessionToken();
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await this.database.inTransaction('system', (transaction) =>
      transaction.rows(UserSession).insert({ id: newId(), userId: user.id, tokenHash, createdAt: now, lastSeenAt: now, expiresAt }),
    );
    return new Client(this.app, `chartwright=${token}`);
  }

  anonymous(): Client {
    return new Client(this.app, null);
  }

  /** Rows of both practices, as the tables hold them. */
  inDatabase<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.database.inTransaction({ practiceIds: [this.world.practice.id, this.world.otherPractice.id] }, work);
  }

  /** Past every protection, as nobody in the product can: for tampering, and for looking. */
  asOwner<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.owner.query<Row[]>(sql, parameters);
  }

  /** Until some transaction waits for a row that another one holds: then a race is on, however slow the machine is. */
  async untilOneWaits(): Promise<void> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      // Other databases of the same server have waits of their own.
      const waiting = await this.asOwner(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`);
      if (waiting.length > 0) return;
      await new Promise((done) => setTimeout(done, 10));
    }
    throw new Error('Nothing waits for what this transaction holds.');
  }

  /** Works off the jobs that are due, as the worker would; asked twice at once, the second waits until the first is done. */
  runJobs(): Promise<void> {
    this.working = this.working.then(() => this.workOff());
    return this.working;
  }

  private async workOff(): Promise<void> {
    const { taskList } = this.app.get(JobList).tasks();
    await runOnce({ pgPool: this.pool, taskList, concurrency: 2, noHandleSignals: true, logger: quietJobLogger });
  }

  given(builder: CaseBuilder): Promise<GivenCase> {
    return this.inDatabase((transaction) => builder.insert(transaction, this.world));
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.pool.end();
    await this.owner.destroy();
    await this.testDatabase.drop();
  }
}

export async function startApi(variables: Record<string, string> = {}): Promise<TestApi> {
  const testDatabase = await createTestDatabase();
  const environment = parseEnvironment({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    APP_DATABASE_URL: testDatabase.appUrl,
    DATABASE_POOL_SIZE: '10',
    SIGN_INS_PER_MINUTE: '1000',
    REQUESTS_PER_MINUTE: '100000',
    ...variables,
  });
  const clock = new TestClock();
  const app = await createApp(environment, clock);
  const owner = await createDataSource({ url: testDatabase.ownerUrl, poolSize: 2 }).initialize();
  const world = await createWorld(app.get(Database));
  return new TestApi({ app, world, clock, testDatabase, owner });
}
