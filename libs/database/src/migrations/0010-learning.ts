import type { MigrationInterface, QueryRunner } from 'typeorm';
import { learningBackfill } from './learning-backfill.js';

export class Learning1763800000010 implements MigrationInterface {
  name = 'Learning1763800000010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...statements, ...learningBackfill]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

/** What coders made of suggestions, by case and code, and the counts that re-rank the next ones. */
const statements = [
  `CREATE TABLE learning_outcome (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        code text NOT NULL,
        kind text NOT NULL,
        shown text NOT NULL,
        fate text NOT NULL,
        reason integer,
        confidence float8,
        specialty text NOT NULL DEFAULT '',
        provider text NOT NULL DEFAULT '',
        decided_on date NOT NULL,
        epoch integer NOT NULL DEFAULT 0,
        is_changed boolean NOT NULL DEFAULT false,
        CONSTRAINT learning_outcome_practice_id_case_id_code_key UNIQUE (practice_id, case_id, code),
        CONSTRAINT learning_outcome_kind_check CHECK (kind IN ('diagnosis', 'procedure')),
        CONSTRAINT learning_outcome_shown_check CHECK (shown IN ('proposed', 'listed', 'none')),
        CONSTRAINT learning_outcome_fate_check CHECK (fate IN ('kept', 'rejected', 'passed', 'added')),
        CONSTRAINT learning_outcome_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX learning_outcome_practice_id_decided_on_idx ON learning_outcome (practice_id, decided_on)`,
  `CREATE TABLE learning_total (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        code text NOT NULL,
        epoch integer NOT NULL,
        specialty text NOT NULL,
        provider text NOT NULL,
        offered integer NOT NULL,
        taken integer NOT NULL,
        expected float8 NOT NULL,
        added integer NOT NULL,
        CONSTRAINT learning_total_practice_id_code_epoch_specialty_provider_key UNIQUE (practice_id, code, epoch, specialty, provider),
        CONSTRAINT learning_total_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE learning_reset (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        epoch integer NOT NULL,
        reason text NOT NULL,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT learning_reset_practice_id_epoch_key UNIQUE (practice_id, epoch),
        CONSTRAINT learning_reset_pkey PRIMARY KEY (practice_id, id)
      )`,
  `ALTER TABLE learning_outcome
        ADD CONSTRAINT learning_outcome_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE learning_reset
        ADD CONSTRAINT learning_reset_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `SELECT app_protect_practice_table('learning_outcome')`,
  `SELECT app_protect_practice_table('learning_total')`,
  `SELECT app_protect_practice_table('learning_reset')`,
  `SELECT app_append_only('learning_reset')`,
];

const reversal = [`DROP TABLE learning_reset`, `DROP TABLE learning_total`, `DROP TABLE learning_outcome`];
