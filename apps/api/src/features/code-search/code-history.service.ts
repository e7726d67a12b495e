import type { CodeHistory } from '@chartwright/contracts';
import { Database, type Transaction } from '@chartwright/database';
import { type Clock, undotted } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { DeskReader } from '../../platform/desk/desk-reader.service.js';

/** Undotted code → how much it rises and why, from most to least. */
export type CodeHistories = ReadonlyMap<string, { lift: number; why: CodeHistory }>;

type CodeRow = { code: string; uses: number };
type Remembered = { histories: CodeHistories; until: number };

const REMEMBERED_MS = 5 * 60_000;
const MOST_REMEMBERED = 2_000;
const OWN_DRAFTS = 30;
const PATIENT_DRAFTS = 20;
const PRACTICE_DRAFTS = 300;
const PATIENT_LIFT = 1;
const RECENT_LIFT = 0.7;
const PRACTICE_LIFT = 0.5;

/** Codes of submitted drafts, diagnoses and services alike, in the order of `picked`. */
const codesOf = (picked: string): string => `
  SELECT code, count(*)::int AS uses FROM (${picked}) AS picked,
    LATERAL (
      SELECT one->>'code' AS code FROM jsonb_array_elements(picked.content->'diagnoses') AS one
      UNION ALL
      SELECT one->>'code' FROM jsonb_array_elements(picked.content->'lines') AS one
    ) AS codes
  GROUP BY code ORDER BY max(picked.submitted_at) DESC, code`;

/** What this coder, this patient and this practice were coded with; kept a few minutes, because a search asks at every key. */
@Injectable()
export class CodeHistoryService {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly database: Database,
    private readonly reader: DeskReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async historiesFor(actor: Actor, caseId: string | undefined): Promise<CodeHistories> {
    const key = `${actor.sessionId} ${caseId ?? ''}`;
    const now = this.clock.now().getTime();
    const known = this.remembered.get(key);
    if (known && known.until > now) return known.histories;
    const histories = await this.database.inTransaction(actor.scope, (tx) => this.read(tx, actor, caseId));
    if (this.remembered.size >= MOST_REMEMBERED) this.remembered.clear();
    this.remembered.set(key, { histories, until: now + REMEMBERED_MS });
    return histories;
  }

  private async read(tx: Transaction, actor: Actor, caseId: string | undefined): Promise<CodeHistories> {
    const found = new Map<string, { lift: number; why: CodeHistory }>();
    const offer = (code: string, lift: number, why: CodeHistory): void => {
      const known = found.get(undotted(code));
      if (!known || known.lift < lift) found.set(undotted(code), { lift, why });
    };
    const own = await tx.query<CodeRow>(
      codesOf(
        `SELECT content, submitted_at FROM draft WHERE coder_id = $1 AND submitted_at IS NOT NULL ORDER BY submitted_at DESC LIMIT ${OWN_DRAFTS}`,
      ),
      [actor.userId],
    );
    own.forEach(({ code }, at) => offer(code, RECENT_LIFT * (1 - at / (own.length + 1)), 'recent'));
    if (caseId === undefined) return found;
    const row = await this.reader.getRow({ tx, user: actor, now: this.clock.now() }, caseId);
    for (const { code } of await this.ofPatient(tx, actor, row)) offer(code, PATIENT_LIFT, 'patient');
    const practice = await tx.query<CodeRow>(
      codesOf(
        `SELECT content, submitted_at FROM draft WHERE practice_id = $1 AND submitted_at IS NOT NULL ORDER BY submitted_at DESC LIMIT ${PRACTICE_DRAFTS}`,
      ),
      [row.practiceId],
    );
    const most = Math.max(1, ...practice.map(({ uses }) => uses));
    for (const { code, uses } of practice) if (uses > 1) offer(code, PRACTICE_LIFT * (uses / most), 'practice');
    return found;
  }

  /** Other visits of the same patient: a reading of health information, so it leaves its row in the audit trail. */
  private async ofPatient(
    tx: Transaction,
    actor: Actor,
    row: { practiceId: string; id: string; patientId: string | null },
  ): Promise<CodeRow[]> {
    if (!row.patientId) return [];
    tx.audit.append(actor.audit, {
      practiceId: row.practiceId,
      action: 'case.readCodeHistory',
      objectType: 'case',
      objectId: row.id,
      caseId: row.id,
      patientId: row.patientId,
    });
    return tx.query<CodeRow>(
      codesOf(
        `SELECT d.content, d.submitted_at FROM intake_case c
         JOIN draft d ON d.practice_id = c.practice_id AND d.case_id = c.id AND d.submitted_at IS NOT NULL
         WHERE c.practice_id = $1 AND c.patient_id = $2 AND c.id <> $3 ORDER BY d.submitted_at DESC LIMIT ${PATIENT_DRAFTS}`,
      ),
      [row.practiceId, row.patientId, row.id],
    );
  }
}
