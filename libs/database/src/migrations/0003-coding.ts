import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Coding1763800000003 implements MigrationInterface {
  name = 'Coding1763800000003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  `CREATE TABLE draft (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'open',
        content jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        releases jsonb NOT NULL DEFAULT '{}',
        coder_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        submitted_at timestamptz,
        CONSTRAINT draft_state_check CHECK (state IN ('open', 'submitted', 'discarded')),
        CONSTRAINT draft_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX draft_practice_id_case_id_idx ON draft (practice_id, case_id)`,
  `CREATE UNIQUE INDEX draft_open_idx ON draft (practice_id, case_id) WHERE state = 'open'`,
  `CREATE TABLE draft_revision (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        draft_id uuid NOT NULL,
        version integer NOT NULL,
        command text NOT NULL,
        content jsonb NOT NULL,
        is_undone boolean NOT NULL DEFAULT false,
        actor_id uuid,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT draft_revision_practice_id_draft_id_version_key UNIQUE (practice_id, draft_id, version),
        CONSTRAINT draft_revision_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE suggestion_run (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        engine_version text NOT NULL,
        releases jsonb NOT NULL,
        note_sha256 text NOT NULL,
        result jsonb NOT NULL,
        duration_ms integer NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT suggestion_run_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX suggestion_run_practice_id_case_id_created_at_idx ON suggestion_run (practice_id, case_id, created_at)`,
  `CREATE TABLE suggestion_decision (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        run_id uuid NOT NULL,
        suggestion_id text NOT NULL,
        code text NOT NULL,
        decision text NOT NULL,
        reason text,
        actor_id uuid NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT suggestion_decision_decision_check CHECK (decision IN ('accepted', 'rejected', 'withdrawn')),
        CONSTRAINT suggestion_decision_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX suggestion_decision_practice_id_case_id_idx ON suggestion_decision (practice_id, case_id)`,
  `CREATE TABLE provider_query (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        provider_id uuid,
        state text NOT NULL,
        template text NOT NULL,
        title text NOT NULL,
        content jsonb NOT NULL,
        answer jsonb,
        asked_by uuid NOT NULL,
        sent_at timestamptz,
        due_at timestamptz,
        viewed_at timestamptz,
        answered_by uuid,
        answered_at timestamptz,
        closed_at timestamptz,
        closed_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT provider_query_state_check CHECK (state IN ('draft', 'sent', 'viewed', 'answered', 'closed', 'retracted')),
        CONSTRAINT provider_query_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX provider_query_practice_id_state_idx ON provider_query (practice_id, state)`,
  `CREATE INDEX provider_query_practice_id_case_id_idx ON provider_query (practice_id, case_id)`,
  `ALTER TABLE draft
        ADD CONSTRAINT draft_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE draft_revision
        ADD CONSTRAINT draft_revision_draft_id_fkey FOREIGN KEY (practice_id, draft_id) REFERENCES draft(practice_id,id)`,
  `ALTER TABLE suggestion_run
        ADD CONSTRAINT suggestion_run_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE suggestion_decision
        ADD CONSTRAINT suggestion_decision_run_id_fkey FOREIGN KEY (practice_id, run_id) REFERENCES suggestion_run(practice_id,id)`,
  `ALTER TABLE provider_query
        ADD CONSTRAINT provider_query_provider_id_fkey FOREIGN KEY (practice_id, provider_id) REFERENCES provider(practice_id,id)`,
  `ALTER TABLE provider_query
        ADD CONSTRAINT provider_query_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `SELECT app_protect_practice_table('draft')`,
  `SELECT app_protect_practice_table('draft_revision')`,
  `SELECT app_protect_practice_table('suggestion_run')`,
  `SELECT app_protect_practice_table('suggestion_decision')`,
  `SELECT app_protect_practice_table('provider_query')`,
];

const reversal = [
  `DROP TABLE provider_query`,
  `DROP TABLE suggestion_decision`,
  `DROP TABLE suggestion_run`,
  `DROP TABLE draft_revision`,
  `DROP TABLE draft`,
];
