import { isApiError } from '@chartwright/api-client';
import type { CaseFields, CaseForm, SaveDraftRequest } from '@chartwright/contracts';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';
/** `refusal`: why the server does not take what stands there; trying again as it is will not help. */
export type DraftSnapshot = { form: CaseForm | null; edits: Partial<CaseFields>; state: SaveState; refusal: string | null };
export type DraftPorts = {
  start: () => Promise<CaseForm>;
  save: (caseId: string, request: SaveDraftRequest) => Promise<CaseForm>;
};

const PAUSE_MS = 500;
const RETRY_MS = 4_000;

/** The contract of `draft_changed`: the form as it is now. */
function isCaseForm(value: unknown): value is CaseForm {
  return typeof value === 'object' && value !== null && 'fields' in value && 'version' in value && 'completeness' in value;
}

function currentFormOf(error: unknown): CaseForm | null {
  if (!isApiError(error, 'draft_changed')) return null;
  const { details } = error;
  if (typeof details !== 'object' || details === null || !('current' in details)) return null;
  return isCaseForm(details.current) ? details.current : null;
}

/** Signed out, locked or too fast passes by itself; anything else in the four hundreds is about what was typed. */
function refusalOf(error: unknown): string | null {
  const isAboutFields = isApiError(error) && error.status >= 400 && error.status < 500 && ![401, 408, 429].includes(error.status);
  return isAboutFields ? error.message : null;
}

const isEmpty = (edits: Partial<CaseFields>) => Object.keys(edits).length === 0;

/**
 * Saves a form while it is being filled in: one request at a time, what was typed meanwhile goes with the next. Nothing typed
 * is dropped: a failed save is tried again, and a change from another window is merged field by field.
 */
export class DraftSaver {
  private pending: Partial<CaseFields> = {};
  private sending: Partial<CaseFields> = {};
  private timer: ReturnType<typeof setTimeout> | null = null;
  private chain: Promise<void> = Promise.resolve();
  private starting: Promise<CaseForm> | null = null;
  private readonly listeners = new Set<() => void>();
  private shown: DraftSnapshot;

  constructor(
    form: CaseForm | null,
    private readonly ports: DraftPorts,
  ) {
    this.shown = { form, edits: {}, state: 'idle', refusal: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): DraftSnapshot => this.shown;

  change(changes: Partial<CaseFields>): void {
    this.pending = { ...this.pending, ...changes };
    this.show({});
    this.schedule(PAUSE_MS);
  }

  /** Saves at once what is waiting; resolves when it is saved or has failed. */
  flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.chain = this.chain.then(() => this.send());
    return this.chain;
  }

  /** The draft on the server, made when the first thing is put into it. */
  async require(): Promise<CaseForm> {
    if (this.shown.form) return this.shown.form;
    this.starting ??= this.ports.start();
    try {
      const started = await this.starting;
      if (!this.shown.form) this.accept(started);
      return this.shown.form ?? started;
    } finally {
      this.starting = null;
    }
  }

  /** Takes in what a command or a live signal brought, unless something newer is here already. */
  accept(form: CaseForm): void {
    if (this.shown.form && this.shown.form.version > form.version) return;
    this.show({ form });
  }

  get hasUnsaved(): boolean {
    return !isEmpty(this.pending) || !isEmpty(this.sending);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private schedule(delayMs: number): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), delayMs);
  }

  private async send(): Promise<void> {
    if (isEmpty(this.pending)) return;
    this.sending = this.pending;
    this.pending = {};
    this.show({ state: 'saving' });
    try {
      const { id, version } = await this.require();
      const saved = await this.ports.save(id, { version, changes: this.sending });
      this.sending = {};
      this.shown = { ...this.shown, state: 'saved', refusal: null };
      this.accept(saved);
    } catch (error) {
      this.pending = { ...this.sending, ...this.pending };
      this.sending = {};
      const current = currentFormOf(error);
      if (current) {
        this.accept(current);
        await this.send();
        return;
      }
      this.show({ state: 'failed', refusal: refusalOf(error) });
      this.schedule(RETRY_MS);
    }
  }

  private show(change: Partial<DraftSnapshot>): void {
    this.shown = { ...this.shown, ...change, edits: { ...this.sending, ...this.pending } };
    for (const listener of this.listeners) listener();
  }
}
