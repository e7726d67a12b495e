import { Database } from '@chartwright/database';
import { type Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';

type FeeLabel = { code: string; label: string };
type Remembered = { labels: ReadonlyMap<string, string>; until: number };

const REMEMBERED_MS = 60_000;
const MOST_REMEMBERED = 500;
const SHOWN = 5;

/** The practices' own words for the services on their fee schedules; kept a minute, because a search asks at every key. */
@Injectable()
export class FeeLabelsService {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async matching(actor: Actor, text: string): Promise<FeeLabel[]> {
    const wanted = text.trim().toLowerCase();
    if (wanted.length < 2) return [];
    const found: FeeLabel[] = [];
    for (const [code, label] of await this.all(actor)) {
      if (found.length >= SHOWN) break;
      if (code.toLowerCase().startsWith(wanted) || label.toLowerCase().includes(wanted)) found.push({ code, label });
    }
    return found;
  }

  /** Label by code, in the order of the codes, of all practices that the actor may see. */
  async all(actor: Actor): Promise<ReadonlyMap<string, string>> {
    const key = actor.practiceIds.toSorted().join(' ');
    const now = this.clock.now().getTime();
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.labels;
    const rows = await this.database.inTransaction(actor.scope, (tx) =>
      tx.query<FeeLabel>('SELECT code, min(label) AS label FROM fee_schedule_item GROUP BY code ORDER BY code'),
    );
    const labels = new Map(rows.map(({ code, label }) => [code, label]));
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, { labels, until: now + REMEMBERED_MS });
    return labels;
  }
}
