import pg from 'pg';
import { log } from '../requests/log.js';

const SWEEP_MS = 5000;
/** Any number that no other program locks: the first half of the lock that a living worker holds. */
const WORKER_LOCK = 5010838;
/** A worker that has just begun may not hold its lock yet. */
const GRACE = '5 seconds';

/**
 * A worker killed with -9 leaves its jobs locked, and graphile-worker frees those after four hours only.
 * Every worker holds an advisory lock, which the database drops with its connection: who holds none is dead, and its jobs go back.
 * A job that was freed too early runs twice at worst, which every handler stands.
 */
export class AbandonedJobs {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(
    private readonly connectionString: string,
    /** Who we are in `locked_by`. */
    private readonly poolId: string,
  ) {}

  async start(): Promise<void> {
    await this.sweep().catch(() => {
      // While everything stops, a database that is gone is no fault.
      if (!this.isStopped) log('error', 'abandoned_jobs_not_read');
    });
    if (!this.isStopped) this.timer = setTimeout(() => void this.start(), SWEEP_MS).unref();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.client?.end().catch(() => undefined);
  }

  /** Frees the jobs of workers that are no more; returns how many workers those were. */
  async sweep(): Promise<number> {
    const client = this.client ?? (await this.connect());
    const { rows } = await client.query<{ owner: string }>(
      `SELECT DISTINCT locked_by AS owner FROM graphile_worker._private_jobs
       WHERE locked_by <> $1 AND locked_at < now() - interval '${GRACE}'`,
      [this.poolId],
    );
    let dead = 0;
    for (const { owner } of rows) {
      const key = [WORKER_LOCK, owner];
      const { rows: answers } = await client.query<{ isDead: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isDead"', key);
      if (!answers[0]?.isDead) continue;
      await client.query('SELECT graphile_worker.force_unlock_workers($1)', [[owner]]);
      await client.query('SELECT pg_advisory_unlock($1, hashtext($2))', key);
      dead += 1;
    }
    if (dead > 0) log('info', 'abandoned_jobs_freed', { count: dead });
    return dead;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.connectionString, keepAlive: true, connectionTimeoutMillis: 5000 });
    const forget = (): void => {
      if (this.client === client) this.client = null;
    };
    client.on('error', forget);
    client.on('end', forget);
    await client.connect();
    await client.query('SELECT pg_advisory_lock_shared($1, hashtext($2))', [WORKER_LOCK, this.poolId]);
    this.client = client;
    return client;
  }
}
