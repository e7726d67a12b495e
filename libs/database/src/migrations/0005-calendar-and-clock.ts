import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CalendarAndClock1763800000005 implements MigrationInterface {
  name = 'CalendarAndClock1763800000005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  `ALTER TABLE practice
        ADD opens_at_minute integer NOT NULL DEFAULT 0,
        ADD closes_at_minute integer NOT NULL DEFAULT 1440,
        ADD workdays jsonb NOT NULL DEFAULT '[1, 2, 3, 4, 5]'`,
  `ALTER TABLE intake_case
        ADD signed_by text,
        ADD rush_reason text,
        ADD other_visit_case_ids jsonb NOT NULL DEFAULT '[]',
        ADD paused_minutes integer NOT NULL DEFAULT 0,
        ADD paused_since timestamptz,
        ADD file_by date`,
  `ALTER TABLE case_document ADD signed_by text, ADD removed_at timestamptz`,
  `ALTER TABLE case_lease ADD renewed_at timestamptz NOT NULL DEFAULT now()`,
];

const reversal = [
  `ALTER TABLE case_lease DROP renewed_at`,
  `ALTER TABLE case_document DROP signed_by, DROP removed_at`,
  `ALTER TABLE intake_case DROP signed_by, DROP rush_reason, DROP other_visit_case_ids, DROP paused_minutes, DROP paused_since, DROP file_by`,
  `ALTER TABLE practice DROP opens_at_minute, DROP closes_at_minute, DROP workdays`,
];
