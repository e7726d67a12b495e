import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StalePauses1763800000017 implements MigrationInterface {
  name = 'StalePauses1763800000017';

  /**
   * A held case that was taken back kept its pause open until recalling ended it too. Such a pause belongs to no promise that runs,
   * and while it stays open the next hold begins none of its own (clock_pause_open_idx): the clock would go on.
   */
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  /** When they were open no longer matters to any promise. */
  async down(): Promise<void> {
    return Promise.resolve();
  }
}

const statements = [
  `SELECT set_config('app.practice_ids', coalesce((SELECT string_agg(id::text, ',') FROM practice), ''), true)`,
  `UPDATE clock_pause p SET ended_at = greatest(p.started_at, coalesce(c.completed_at, c.updated_at))
     FROM intake_case c
     WHERE c.practice_id = p.practice_id AND c.id = p.case_id AND p.ended_at IS NULL
       AND (c.completed_at IS NULL OR p.started_at < c.completed_at)`,
];
