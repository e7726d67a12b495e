import type { EntityManager } from 'typeorm';
import { newId } from '../new-id.js';

export const LIVE_CHANNEL = 'chartwright_live';

export type LiveChange = {
  practiceId: string;
  /** What kind of thing changed: `case`, `claim`, `queue`, `batch`, `lease` … */
  topic: string;
  subjectId?: string;
  /** Only this person's screens are told, when set. */
  userId?: string;
};

/** Tells every open screen, on every API process, once the transaction has committed. */
export class LiveEvents {
  constructor(private readonly manager: EntityManager) {}

  async publish(change: LiveChange): Promise<void> {
    const { practiceId, topic, subjectId = null, userId = null } = change;
    // snapshot_xmin: every transaction older than it was finished, and so announced, before this one can be.
    await this.manager.query(
      `WITH written AS (
         INSERT INTO live_event (practice_id, id, topic, subject_id, user_id, xact_id, snapshot_xmin)
         VALUES ($1, $2, $3, $4, $5, pg_current_xact_id()::text::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint)
         RETURNING *)
       SELECT pg_notify($6, json_build_object('id', id, 'practiceId', practice_id, 'topic', topic, 'subjectId', subject_id,
         'userId', user_id, 'resumeAt', snapshot_xmin)::text) FROM written`,
      [practiceId, newId(), topic, subjectId, userId, LIVE_CHANNEL],
    );
  }
}
