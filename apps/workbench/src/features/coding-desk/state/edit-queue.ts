import type { DeskWork, LeaseLostDetails } from '@chartwright/contracts';
import { applyEdits, type DraftContent, type DraftEdit } from '@chartwright/lifecycle';

export type DeskChange = { kind: 'edits'; edits: DraftEdit[]; words: string } | { kind: 'undo' } | { kind: 'redo' };

/** What became of sending one change. */
export type SendOutcome =
  | { kind: 'saved'; work: DeskWork }
  /** Someone (most often one's own second tab) changed the draft: here is the newest; send again on top of it. */
  | { kind: 'changed'; work: DeskWork }
  | { kind: 'refused'; message: string }
  | { kind: 'lost'; details: LeaseLostDetails }
  | { kind: 'unreachable' };

export type SendChange = (change: DeskChange, work: DeskWork) => Promise<SendOutcome>;

export type QueueState = {
  work: DeskWork;
  /** The draft with everything that is still on its way. */
  shown: DraftContent;
  waiting: readonly DeskChange[];
  /** Since when the server cannot be reached, as milliseconds; null while all is well. */
  offlineSince: number | null;
  /** Away for so long that the lease may have gone: what waits is kept, and nothing more is taken. */
  isStalled: boolean;
  /** Steps that this tab got in, for telling them from those of the same person's other tabs. */
  savedHere: number;
  refusal: string | null;
  lost: { details: LeaseLostDetails; changes: readonly DeskChange[] } | null;
};

/** Offline edits wait this long while the lease may live; then the desk becomes read-only. */
export const OFFLINE_LIMIT_MS = 120_000;
const STALLED = 'No connection for two minutes. What you did is kept; go on when the connection is back.';
const CHANGED_ELSEWHERE = {
  undo: 'Changed in another window: nothing was undone. This is how the draft stands now.',
  redo: 'Changed in another window: nothing was redone. This is how the draft stands now.',
};
const UNREACHABLE: SendOutcome = { kind: 'unreachable' };
const RETRY_MS = [500, 1000, 2000, 4000, 5000];
const MAX_MERGES = 5;

/** What takes back or brings back a step was meant for the draft as it was shown then. */
const withoutSteps = (waiting: readonly DeskChange[]) => waiting.filter(({ kind }) => kind === 'edits');

/** Sends changes one after the other, shows them at once, and forgets none that the server did not answer. */
export class EditQueue {
  private state: QueueState;
  private isSending = false;
  private attempts = 0;
  private merges = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(
    work: DeskWork,
    private readonly send: SendChange,
  ) {
    this.state = {
      work,
      shown: work.draft.content,
      waiting: [],
      offlineSince: null,
      isStalled: false,
      savedHere: 0,
      refusal: null,
      lost: null,
    };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): QueueState => this.state;

  /** False when the change makes no sense on the draft as shown; the reason is then in `refusal`. */
  push(change: DeskChange): boolean {
    if (this.state.lost) return false;
    if (this.state.isStalled) {
      this.set({ refusal: STALLED });
      return false;
    }
    if (change.kind === 'edits') {
      const outcome = applyEdits(this.state.shown, change.edits);
      if (outcome.refused !== undefined) {
        this.set({ refusal: outcome.refused });
        return false;
      }
    }
    this.set({ waiting: [...this.state.waiting, change], refusal: null });
    void this.pump();
    return true;
  }

  /** A newer truth from elsewhere: a heartbeat, a live event, another command. */
  adopt(work: DeskWork): void {
    if (work.draft.version >= this.state.work.draft.version) this.set({ work });
  }

  /** Heard of twice, by a heartbeat and by a change on its way, it is one loss: what did not get in stays named. */
  lose(details: LeaseLostDetails): void {
    const known = this.state.lost?.changes ?? [];
    this.set({ lost: { details, changes: [...known, ...this.state.waiting] }, waiting: [], offlineSince: null });
  }

  retryNow(): void {
    clearTimeout(this.timer);
    void this.pump();
  }

  /** Resolves once nothing waits; false when something stands in the way (offline, lease lost, a change refused meanwhile). */
  async settled(): Promise<boolean> {
    const { refusal } = this.state;
    while (this.state.waiting.length > 0) {
      if (this.state.lost || this.state.offlineSince !== null) return false;
      await new Promise<void>((resolve) => {
        const stop = this.subscribe(() => {
          stop();
          resolve();
        });
      });
    }
    return !this.state.lost && (this.state.refusal === null || this.state.refusal === refusal);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.listeners.clear();
  }

  private async pump(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let next = this.state.waiting[0]; next; next = this.state.waiting[0]) {
        if (!(await this.deliver(next))) break;
      }
    } finally {
      this.isSending = false;
    }
  }

  /** True when the next change may follow. */
  private async deliver(change: DeskChange): Promise<boolean> {
    // Sending that broke leaves the change waiting like a lost line does: a change is never dropped without a word.
    const outcome = await this.send(change, this.state.work).catch(() => UNREACHABLE);
    const { lost } = this.state;
    if (lost) {
      if (outcome.kind === 'saved') this.set({ work: outcome.work, lost: { ...lost, changes: lost.changes.slice(1) } });
      return false;
    }
    const rest = this.state.waiting.slice(1);
    if (outcome.kind !== 'unreachable') {
      this.attempts = 0;
      if (this.state.isStalled) this.set({ isStalled: false, refusal: null });
    }
    switch (outcome.kind) {
      case 'saved':
        this.merges = 0;
        this.set({ work: outcome.work, waiting: rest, offlineSince: null, savedHere: this.state.savedHere + 1 });
        return true;
      case 'changed':
        if (change.kind !== 'edits' && outcome.work.draft.version !== this.state.work.draft.version) {
          this.set({ work: outcome.work });
          return this.refuse(CHANGED_ELSEWHERE[change.kind], withoutSteps(rest));
        }
        this.merges += 1;
        if (this.merges > MAX_MERGES) return this.refuse('The draft keeps changing elsewhere. That change was not saved.', rest);
        this.set({ work: outcome.work, offlineSince: null });
        return true;
      case 'refused':
        return this.refuse(outcome.message, rest);
      case 'lost':
        this.lose(outcome.details);
        return false;
      case 'unreachable': {
        const offlineSince = this.state.offlineSince ?? Date.now();
        this.set({ offlineSince, isStalled: Date.now() - offlineSince >= OFFLINE_LIMIT_MS });
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.pump(), RETRY_MS[Math.min(this.attempts, RETRY_MS.length - 1)]);
        this.attempts += 1;
        return false;
      }
    }
  }

  private refuse(message: string, rest: readonly DeskChange[]): boolean {
    this.set({ waiting: rest, refusal: message, offlineSince: null });
    return true;
  }

  private set(change: Partial<QueueState>): void {
    const next = { ...this.state, ...change };
    next.shown = next.waiting.reduce((content, waiting) => {
      if (waiting.kind !== 'edits') return content;
      return applyEdits(content, waiting.edits).changed ?? content;
    }, next.work.draft.content);
    this.state = next;
    for (const listener of [...this.listeners]) listener();
  }
}
