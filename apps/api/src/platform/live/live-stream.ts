import { Database } from '@chartwright/database';
import { HEARTBEAT_MS, type LiveSignal } from '@chartwright/contracts';
import { Injectable, type MessageEvent } from '@nestjs/common';
import { catchError, concatMap, defer, EMPTY, filter, from, interval, map, merge, mergeMap, Observable, of, startWith } from 'rxjs';
import type { Actor } from '../auth/actor.js';
import { isLiveTopic, LiveListener, type LiveNotice } from './live-listener.js';

const MOST_EVENTS = 500;
const RETENTION_MS = 24 * 3_600_000;

/** `<oldest transaction that may be missing>-<when>`: what the browser sends back as Last-Event-ID. */
const idAt = (resumeAt: number) => `${resumeAt}-${Date.now()}`;

export function parseEventId(text: string | undefined): { resumeAt: number; at: number } | null {
  const match = /^(\d{1,18})-(\d{1,15})$/.exec(text ?? '');
  return match ? { resumeAt: Number(match[1]), at: Number(match[2]) } : null;
}

type Missed = { practiceId: string; topic: string; subjectId: string | null; resumeAt: number };

@Injectable()
export class LiveStream {
  constructor(
    private readonly database: Database,
    private readonly listener: LiveListener,
  ) {}

  /** What this person may see, from the last event they had: first what they missed, then what happens. */
  open(actor: Actor, lastEventId: string | undefined): Observable<MessageEvent> {
    let last = parseEventId(lastEventId);
    const remember = (event: MessageEvent): MessageEvent => {
      last = parseEventId(event.id) ?? last;
      return event;
    };
    const changes = this.listener.notices.pipe(
      filter((notice) => isFor(actor, notice)),
      map((notice) => toEvent(notice)),
    );
    // Listening begins before the table is read: what commits between the two comes twice rather than never.
    const catchUps = this.listener.reconnected.pipe(
      startWith(undefined),
      // Caught for each catch-up: after one that failed the next break is caught up all the same.
      concatMap(() =>
        defer(() => from(this.missed(actor, last))).pipe(
          mergeMap((events) => from(events)),
          catchError(() => of<MessageEvent>({ type: 'resync', data: '' })),
        ),
      ),
    );
    const heartbeats = interval(HEARTBEAT_MS).pipe(map((): MessageEvent => ({ type: 'heartbeat', data: '' })));
    return merge(changes, catchUps, heartbeats).pipe(
      map(remember),
      catchError(() => EMPTY),
    );
  }

  private async missed(actor: Actor, last: ReturnType<typeof parseEventId>): Promise<MessageEvent[]> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const [now] = await transaction.query<{ resumeAt: number }>(
        'SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS "resumeAt"',
      );
      const hello: MessageEvent = { id: idAt(now?.resumeAt ?? 0), type: 'hello', data: '' };
      if (!last) return [hello];
      const rows = await transaction.query<Missed>(
        `SELECT practice_id AS "practiceId", topic, subject_id AS "subjectId", snapshot_xmin AS "resumeAt" FROM live_event
         WHERE xact_id >= $1 AND practice_id = ANY($2) AND (user_id IS NULL OR user_id = $3) ORDER BY xact_id LIMIT $4`,
        [last.resumeAt, actor.practiceIds, actor.userId, MOST_EVENTS + 1],
      );
      if (rows.length > MOST_EVENTS || Date.now() - last.at > RETENTION_MS) return [hello, { type: 'resync', data: '' }];
      const changes = rows.flatMap((row) => (isLiveTopic(row.topic) ? [toEvent({ ...row, topic: row.topic, userId: null })] : []));
      // The greeting comes last: its id stands for everything before it.
      return [...changes, hello];
    });
  }
}

function isFor(actor: Actor, notice: LiveNotice): boolean {
  return actor.practiceIds.includes(notice.practiceId) && (notice.userId === null || notice.userId === actor.userId);
}

function toEvent({ practiceId, topic, subjectId, resumeAt }: LiveNotice): MessageEvent {
  return { id: idAt(resumeAt), type: 'change', data: { practiceId, topic, subjectId } satisfies LiveSignal };
}
