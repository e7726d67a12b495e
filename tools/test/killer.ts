import type { Product } from './product.js';

const PARTS = ['api', 'worker', 'database', 'starter'] as const;
const SHORTEST_PAUSE_MS = 2500;
const LONGEST_PAUSE_MS = 7000;

/** Kills parts of the product with -9 at moments that a seed decides, and brings the starter back as an operator would. */
export class Killer {
  readonly counts: Record<string, number> = {};
  /** What did not come back, in the words of whoever noticed. */
  failure: string | null = null;
  private round: (typeof PARTS)[number][] = [];
  private state: number;
  private timer: NodeJS.Timeout | null = null;
  private working: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly product: Product,
    seed: number,
  ) {
    this.state = seed;
  }

  start(): void {
    if (this.stopped) return;
    const pauseMs = SHORTEST_PAUSE_MS + this.random() * (LONGEST_PAUSE_MS - SHORTEST_PAUSE_MS);
    this.timer = setTimeout(() => {
      this.working = this.strike().then(
        () => this.start(),
        (error: unknown) => {
          this.failure = String(error);
        },
      );
    }, pauseMs);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.working;
  }

  /** How often the part that was killed least was killed. */
  leastKills(): number {
    return Math.min(...PARTS.map((part) => this.counts[part] ?? 0));
  }

  summary(): string {
    return Object.entries(this.counts)
      .map(([part, times]) => `${part} ${times}×`)
      .join(', ');
  }

  private async strike(): Promise<void> {
    // Every part once before any part again, in an order that the seed decides.
    if (this.round.length === 0) this.round = [...PARTS];
    const [part] = this.round.splice(Math.floor(this.random() * this.round.length), 1);
    if (!part) return;
    const pids = this.product.pidsOf(part);
    if (pids.length === 0) {
      this.round.push(part);
      return;
    }
    for (const pid of pids) process.kill(pid, 'SIGKILL');
    this.counts[part] = (this.counts[part] ?? 0) + 1;
    if (part === 'starter') await this.product.start();
  }

  /** mulberry32: small, seeded, good enough to choose moments. */
  private random(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
}
