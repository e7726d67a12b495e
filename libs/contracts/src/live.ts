/** Sent on `/live` as `event: change`; carries ids only, the screen refetches what it shows of them. */
export type LiveSignal = { practiceId: string; topic: LiveTopic; subjectId: string | null };
export const LIVE_TOPICS = ['case', 'queue', 'lease', 'draft', 'claim', 'batch', 'query', 'note', 'user', 'job'] as const;
export type LiveTopic = (typeof LIVE_TOPICS)[number];

/**
 * Events on the stream: `hello` once with an id to resume from, `change` with a LiveSignal, `heartbeat` every 15 s, `resync`
 * when too much was missed and every list must be read again, `session-ended` before the server closes.
 */
export const LIVE_EVENTS = ['hello', 'change', 'heartbeat', 'resync', 'session-ended'] as const;
export const HEARTBEAT_MS = 15_000;
/** The browser sends Last-Event-ID itself on its own reconnects; a new EventSource passes it as `lastEventId`. */
export const livePath = '/live';
