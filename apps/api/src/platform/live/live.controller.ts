import { HEARTBEAT_MS, livePath } from '@chartwright/contracts';
import { Controller, Headers, type MessageEvent, Query, Req, Sse } from '@nestjs/common';
import { ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { SkipThrottle } from '@nestjs/throttler';
import type { Request } from 'express';
import { catchError, concat, filter, from, interval, mergeMap, type Observable, of, takeUntil } from 'rxjs';
import { type Actor, CurrentActor } from '../auth/actor.js';
import { SessionStore } from '../auth/session.store.js';
import { NotActivity, RequirePermission } from '../permissions/require-permission.js';
import { LiveStream } from './live-stream.js';

@ApiTags('live')
@SkipThrottle()
@Controller()
export class LiveController {
  constructor(
    private readonly stream: LiveStream,
    private readonly sessions: SessionStore,
  ) {}

  /** Server-sent events; the browser reconnects by itself and says where it stopped. */
  @RequirePermission('session.use')
  @NotActivity()
  @ApiProduces('text/event-stream')
  @ApiQuery({ name: 'lastEventId', required: false })
  @Sse(livePath)
  live(
    @CurrentActor() actor: Actor,
    @Req() request: Request,
    @Headers('last-event-id') header: string | undefined,
    @Query('lastEventId') query: string | undefined,
  ): Observable<MessageEvent> {
    request.socket.setNoDelay(true);
    return until(this.sessionEnd(actor), this.stream.open(actor, header ?? query));
  }

  /** A stream does not outlive its session: signed out, locked or deactivated elsewhere, it closes within a heartbeat. */
  private sessionEnd(actor: Actor): Observable<unknown> {
    return interval(HEARTBEAT_MS).pipe(
      // A database that is away tells nothing about the session: the next beat asks again.
      mergeMap(() => from(this.sessions.isOpen(actor.sessionId)).pipe(catchError(() => of(true)))),
      filter((isOpen) => !isOpen),
    );
  }
}

function until(end: Observable<unknown>, events: Observable<MessageEvent>): Observable<MessageEvent> {
  return concat(events.pipe(takeUntil(end)), of<MessageEvent>({ type: 'session-ended', data: '' }));
}
