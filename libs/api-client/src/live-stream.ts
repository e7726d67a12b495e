import { API_PREFIX, HEARTBEAT_MS, livePath, LIVE_TOPICS, type LiveSignal } from '@chartwright/contracts';

export type LiveState = { isConnected: boolean; since: Date; retryAt: Date | null };
export type LiveHandlers = {
  onChange: (signal: LiveSignal) => void;
  /** Too much was missed: read every list again. */
  onResync: () => void;
  onSessionEnded: () => void;
  onState: (state: LiveState) => void;
};
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 15_000;

function parseSignal(data: string): LiveSignal | null {
  let value: unknown;
  try {
    value = JSON.parse(data);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('topic' in value) || !('practiceId' in value)) return null;
  const topic = LIVE_TOPICS.find((one) => one === value.topic);
  if (!topic || typeof value.practiceId !== 'string') return null;
  const subjectId = 'subjectId' in value && typeof value.subjectId === 'string' ? value.subjectId : null;
  return { practiceId: value.practiceId, topic, subjectId };
}

/**
 * EventSource with the two things it lacks: it resumes after an answer that was not 200 (the browser gives up there), and it
 * notices a silent line by the missing heartbeat.
 */
export class LiveStream {
  private source: EventSource | null = null;
  private lastEventId = '';
  private retryMs = FIRST_RETRY_MS;
  private retryTimer: ReturnType<typeof setTimeout> | null = null;
  private silenceTimer: ReturnType<typeof setTimeout> | null = null;
  private isConnected = true;
  private isClosed = false;

  constructor(private readonly handlers: LiveHandlers) {}

  open(): void {
    if (this.isClosed) return;
    const query = this.lastEventId === '' ? '' : `?lastEventId=${encodeURIComponent(this.lastEventId)}`;
    const source = new EventSource(`${API_PREFIX}${livePath}${query}`);
    this.source = source;
    source.addEventListener('hello', (event) => this.heard(event));
    source.addEventListener('heartbeat', (event) => this.heard(event));
    source.addEventListener('change', (event) => {
      this.heard(event);
      const signal = parseSignal(event.data);
      if (signal) this.handlers.onChange(signal);
    });
    source.addEventListener('resync', (event) => {
      this.heard(event);
      this.handlers.onResync();
    });
    source.addEventListener('session-ended', () => {
      this.close();
      this.handlers.onSessionEnded();
    });
    source.onopen = () => this.setConnected(true);
    source.onerror = () => this.retry();
    this.watchSilence();
  }

  /** Now, instead of when the countdown ends. */
  retryNow(): void {
    if (this.retryTimer) clearTimeout(this.retryTimer);
    this.retryTimer = null;
    this.source?.close();
    this.open();
  }

  /** The machine says that it has no network: no need to wait for the silence. */
  lost(): void {
    this.retry();
  }

  close(): void {
    this.isClosed = true;
    this.source?.close();
    if (this.retryTimer) clearTimeout(this.retryTimer);
    if (this.silenceTimer) clearTimeout(this.silenceTimer);
  }

  private heard(event: MessageEvent): void {
    if (event.lastEventId !== '') this.lastEventId = event.lastEventId;
    this.setConnected(true);
    this.watchSilence();
  }

  private watchSilence(): void {
    if (this.silenceTimer) clearTimeout(this.silenceTimer);
    this.silenceTimer = setTimeout(() => this.retry(), HEARTBEAT_MS * 2.5);
  }

  private retry(): void {
    this.source?.close();
    if (this.isClosed || this.retryTimer) return;
    const waitMs = this.retryMs;
    this.retryMs = Math.min(LONGEST_RETRY_MS, this.retryMs * 2);
    this.setConnected(false, new Date(Date.now() + waitMs));
    this.retryTimer = setTimeout(() => {
      this.retryTimer = null;
      this.open();
    }, waitMs);
  }

  private since = new Date();
  private setConnected(isConnected: boolean, retryAt: Date | null = null): void {
    if (isConnected) this.retryMs = FIRST_RETRY_MS;
    if (isConnected && this.isConnected) return;
    if (isConnected !== this.isConnected) this.since = new Date();
    this.isConnected = isConnected;
    this.handlers.onState({ isConnected, since: this.since, retryAt });
  }
}
