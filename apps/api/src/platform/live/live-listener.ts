import { LIVE_CHANNEL } from '@chartwright/database';
import { LIVE_TOPICS, type LiveSignal, type LiveTopic } from '@chartwright/contracts';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { Subject } from 'rxjs';
import { ENVIRONMENT } from '../config/config.module.js';
import type { Environment } from '../config/environment.js';
import { log } from '../requests/log.js';

/** A committed change; `resumeAt` is the oldest transaction that a reader who stops here may have missed. */
export type LiveNotice = LiveSignal & { userId: string | null; resumeAt: number };

const RETRY_MS = 500;

export function isLiveTopic(text: string): text is LiveTopic {
  return LIVE_TOPICS.some((topic) => topic === text);
}

export function parseNotice(payload: string): LiveNotice | null {
  const { practiceId, topic, subjectId, userId, resumeAt } = JSON.parse(payload);
  return isLiveTopic(topic) ? { practiceId, topic, subjectId, userId, resumeAt } : null;
}

/** One connection per process that listens, outside the pool; lost, it is made again and everyone catches up. */
@Injectable()
export class LiveListener implements OnApplicationShutdown {
  readonly notices = new Subject<LiveNotice>();
  /** After a gap: streams read from the table what they may have missed. */
  readonly reconnected = new Subject<void>();
  private client: pg.Client | null = null;
  private isStopped = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {}

  async start(): Promise<void> {
    await this.connect();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopped = true;
    this.notices.complete();
    this.reconnected.complete();
    await this.client?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.environment.databaseUrl, keepAlive: true });
    client.on('notification', ({ payload }) => {
      const notice = payload ? parseNotice(payload) : null;
      if (notice) this.notices.next(notice);
    });
    client.on('error', () => undefined);
    await client.connect();
    await client.query(`LISTEN ${LIVE_CHANNEL}`);
    this.client = client;
    // Only a connection that listened is lost; one that never came up is tried again by its caller.
    client.once('error', () => this.reconnect(client));
    client.once('end', () => this.reconnect(client));
  }

  private reconnect(lost: pg.Client): void {
    if (this.isStopped || this.client !== lost) return;
    this.client = null;
    lost.removeAllListeners();
    lost.on('error', () => undefined);
    log('error', 'live_connection_lost');
    setTimeout(() => void this.tryAgain(), RETRY_MS).unref();
  }

  private async tryAgain(): Promise<void> {
    if (this.isStopped || this.client !== null) return;
    await this.connect().then(
      () => this.reconnected.next(),
      () => setTimeout(() => void this.tryAgain(), RETRY_MS).unref(),
    );
  }
}
