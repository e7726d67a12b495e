import { chainHash, CHAIN_START, newId } from '@chartwright/database';
import { emptyDraftContent } from '@chartwright/lifecycle';
import { performance } from 'node:perf_hooks';
import type pg from 'pg';

export type HeldCase = { practiceId: string; id: string; coderId: string; leaseToken: string };

const SESSION = `
  SELECT s.id, u.role, ARRAY(SELECT c.practice_id FROM practice_clearance c WHERE c.user_id = u.id) AS practices
  FROM user_session s JOIN app_user u ON u.id = s.user_id WHERE s.user_id = $1 AND s.ended_at IS NULL LIMIT 1`;

const DESK = `
  SELECT c.*, pt.first_name, pt.last_name, pt.date_of_birth, pt.sex, pr.name AS practice, py.name AS payer, pv.last_name AS provider,
    l.token, l.owner_id, l.expires_at, u.display_name,
    (SELECT count(*) FROM clock_pause p WHERE p.practice_id = c.practice_id AND p.case_id = c.id) AS pauses
  FROM intake_case c
  JOIN practice pr ON pr.id = c.practice_id
  LEFT JOIN patient pt ON pt.practice_id = c.practice_id AND pt.id = c.patient_id
  LEFT JOIN coverage cv ON cv.practice_id = c.practice_id AND cv.id = c.coverage_id
  LEFT JOIN payer py ON py.practice_id = c.practice_id AND py.id = cv.payer_id
  LEFT JOIN provider pv ON pv.practice_id = c.practice_id AND pv.id = c.rendering_provider_id
  LEFT JOIN case_lease l ON l.practice_id = c.practice_id AND l.case_id = c.id
  LEFT JOIN app_user u ON u.id = l.owner_id
  WHERE c.practice_id = $1 AND c.id = $2`;
const DOCUMENTS =
  'SELECT id, kind, extracted_text, created_at FROM case_document WHERE practice_id = $1 AND case_id = $2 ORDER BY created_at';
const RUN = 'SELECT id, result FROM suggestion_run WHERE practice_id = $1 AND case_id = $2 ORDER BY created_at DESC LIMIT 1';
const QUERIES = 'SELECT id, title, state, content, answer FROM provider_query WHERE practice_id = $1 AND case_id = $2';
const DRAFT = `
  SELECT d.*, EXISTS (SELECT 1 FROM draft_revision r WHERE r.practice_id = d.practice_id AND r.draft_id = d.id) AS can_undo
  FROM draft d WHERE d.practice_id = $1 AND d.case_id = $2 AND d.state = 'open'`;
const FEES = `SELECT code, label, charge_cents FROM fee_schedule_item WHERE practice_id = $1 AND code = ANY ($2)`;
const NEXT = `
  SELECT c.practice_id AS "practiceId", c.id FROM intake_case c
  WHERE c.state = 'ready' AND EXISTS (
    SELECT 1 FROM practice_clearance k
    WHERE k.user_id = $1 AND k.practice_id = c.practice_id AND k.specialty IN ('*', c.specialty))
  ORDER BY extract(epoch FROM now() - c.completed_at) / extract(epoch FROM c.due_at - c.completed_at) DESC, c.id LIMIT 1 FOR UPDATE OF c SKIP LOCKED`;

/** The statements a desk cannot do without, on one connection of the app's role, without any program around them. */
export class BareDesk {
  constructor(
    private readonly client: pg.Client,
    private readonly practiceIds: readonly string[],
  ) {}

  load(held: HeldCase): Promise<number> {
    return this.timed(held.coderId, async () => {
      const key = [held.practiceId, held.id];
      for (const statement of [DESK, DOCUMENTS, RUN, QUERIES, DRAFT]) await this.client.query(statement, key);
      await this.client.query(FEES, [held.practiceId, ['99213']]);
      await this.audit(held, 'note.read');
    });
  }

  edit(held: HeldCase): Promise<number> {
    return this.timed(held.coderId, async () => {
      const key = [held.practiceId, held.id];
      await this.client.query('SELECT * FROM intake_case WHERE practice_id = $1 AND id = $2 FOR UPDATE', key);
      await this.client.query('SELECT * FROM case_lease WHERE practice_id = $1 AND case_id = $2', key);
      const { rows } = await this.client.query(`${DRAFT} FOR UPDATE`, key);
      const draft: { id: string; version: number; content: object } = rows[0];
      await this.client.query(FEES, [held.practiceId, ['99213']]);
      const content = JSON.stringify(draft.content);
      await this.client.query(
        `INSERT INTO draft_revision (practice_id, id, draft_id, version, command, content, actor_id) VALUES ($1, $2, $3, $4, 'setUnits', $5, $6)`,
        [held.practiceId, newId(), draft.id, draft.version, content, held.coderId],
      );
      await this.client.query(
        'UPDATE draft SET content = $3, version = version + 1, updated_at = now() WHERE practice_id = $1 AND id = $2',
        [held.practiceId, draft.id, content],
      );
      await this.announce(held);
      // What the desk gets back: header facts that the rules need, the newest suggestions, the draft as it is now.
      for (const statement of [DESK, RUN, DRAFT]) await this.client.query(statement, key);
      await this.audit(held, 'draft.edits');
    });
  }

  /** Null when nothing waits any more. */
  async take(coderId: string): Promise<{ caseId: string; ms: number } | null> {
    const given: HeldCase[] = [];
    const ms = await this.timed(coderId, async () => {
      await this.client.query(`SELECT pg_advisory_xact_lock(hashtextextended('desk:' || $1, 0))`, [coderId]);
      await this.client.query('SELECT case_id FROM case_lease WHERE owner_id = $1 AND expires_at > now()', [coderId]);
      const { rows } = await this.client.query<{ practiceId: string; id: string }>(NEXT, [coderId]);
      const [next] = rows;
      if (!next) return;
      const held = { ...next, coderId, leaseToken: newId() };
      given.push(held);
      await this.give(held);
      for (const statement of [DESK, DOCUMENTS, RUN, QUERIES, DRAFT]) await this.client.query(statement, [held.practiceId, held.id]);
      await this.audit(held, 'case.take');
    });
    return given[0] ? { caseId: given[0].id, ms } : null;
  }

  private async give({ practiceId, id, coderId, leaseToken }: HeldCase): Promise<void> {
    await this.client.query(
      `UPDATE intake_case SET state = 'in_coding', coder_id = $3, version = version + 1 WHERE practice_id = $1 AND id = $2`,
      [practiceId, id, coderId],
    );
    await this.client.query(
      `INSERT INTO case_lease (practice_id, id, case_id, owner_id, token, acquired_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, now(), now() + interval '2 minutes')`,
      [practiceId, newId(), id, coderId, leaseToken],
    );
    await this.client.query(
      `INSERT INTO case_event (practice_id, id, case_id, kind, from_state, to_state, actor_id) VALUES ($1, $2, $3, 'taken', 'ready', 'in_coding', $4)`,
      [practiceId, newId(), id, coderId],
    );
    await this.client.query(`INSERT INTO draft (practice_id, id, case_id, content, coder_id) VALUES ($1, $2, $3, $4, $5)`, [
      practiceId,
      newId(),
      id,
      JSON.stringify(emptyDraftContent),
      coderId,
    ]);
    await this.announce({ practiceId, id, coderId, leaseToken });
  }

  private async timed(coderId: string, work: () => Promise<void>): Promise<number> {
    const startedAt = performance.now();
    await this.client.query(SESSION, [coderId]);
    await this.client.query('BEGIN');
    await this.client.query(`SELECT set_config('app.practice_ids', $1, true)`, [this.practiceIds.join(',')]);
    await work();
    await this.client.query('COMMIT');
    return performance.now() - startedAt;
  }

  private async announce(held: HeldCase): Promise<void> {
    await this.client.query(
      `WITH written AS (
         INSERT INTO live_event (practice_id, id, topic, subject_id, user_id, xact_id, snapshot_xmin)
         VALUES ($1, $2, 'draft', $3, $4, pg_current_xact_id()::text::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
         RETURNING id)
       SELECT pg_notify('bench', id::text) FROM written`,
      [held.practiceId, newId(), held.id, held.coderId],
    );
  }

  private async audit(held: HeldCase, action: string): Promise<void> {
    const { practiceId, coderId: actorId, id: caseId } = held;
    await this.client.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`, [practiceId]);
    const { rows } = await this.client.query<{ position: string; hash: string }>(
      'SELECT position, hash FROM audit_entry WHERE practice_id = $1 ORDER BY position DESC LIMIT 1',
      [practiceId],
    );
    const previousHash = rows[0]?.hash ?? CHAIN_START;
    const nobody = { sessionId: null, ip: null, userAgent: null, requestId: null, patientId: null, reason: null };
    const what = { action, outcome: 'done', objectType: 'case', objectId: caseId, caseId, actorId, actorRole: 'coder', detail: {} };
    const entry = {
      ...nobody,
      ...what,
      practiceId,
      id: newId(),
      position: Number(rows[0]?.position ?? 0) + 1,
      at: new Date(),
      previousHash,
    };
    await this.client.query(
      `INSERT INTO audit_entry (practice_id, id, position, at, action, outcome, actor_id, actor_role, object_type, object_id, case_id, detail,
         previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '{}', $12, $13)`,
      [
        practiceId,
        entry.id,
        entry.position,
        entry.at,
        action,
        'done',
        actorId,
        'coder',
        'case',
        caseId,
        caseId,
        previousHash,
        chainHash(entry),
      ],
    );
  }
}
