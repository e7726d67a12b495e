import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RulesAndPolicies1763800000009 implements MigrationInterface {
  name = 'RulesAndPolicies1763800000009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

/**
 * A practice's own rules, version by version. Coverage policies belong to the firm that loaded them, not to a practice, and are
 * kept load by load, as they came.
 */
const statements = [
  `CREATE TABLE custom_rule_version (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        rule_id uuid NOT NULL,
        version_number integer NOT NULL,
        state text NOT NULL DEFAULT 'proposed',
        name text NOT NULL,
        owner text NOT NULL,
        action text NOT NULL,
        reason text NOT NULL,
        conditions jsonb NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        trial jsonb,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        switched_on_by uuid,
        switched_on_at timestamptz,
        ended_by uuid,
        ended_at timestamptz,
        CONSTRAINT custom_rule_version_practice_id_rule_id_version_number_key UNIQUE (practice_id, rule_id, version_number),
        CONSTRAINT custom_rule_version_state_check CHECK (state IN ('proposed', 'on', 'withdrawn')),
        CONSTRAINT custom_rule_version_owner_check CHECK (owner IN ('practice', 'payer')),
        CONSTRAINT custom_rule_version_action_check CHECK (action IN ('block', 'warn', 'hold')),
        CONSTRAINT custom_rule_version_dates_check CHECK (effective_to IS NULL OR effective_to >= effective_from),
        CONSTRAINT custom_rule_version_pkey PRIMARY KEY (practice_id, id)
      )`,
  `ALTER TABLE custom_rule_version
        ADD CONSTRAINT custom_rule_version_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `SELECT app_protect_practice_table('custom_rule_version')`,
  `ALTER TABLE claim ADD COLUMN released_rules jsonb NOT NULL DEFAULT '[]'`,
  `CREATE INDEX claim_practice_id_patient_id_date_of_service_idx ON claim (practice_id, patient_id, date_of_service)`,
  `CREATE TABLE code_policy_load (
        id uuid PRIMARY KEY,
        firm_id uuid NOT NULL REFERENCES firm (id),
        file_name text NOT NULL,
        sha256 text NOT NULL,
        policy_count integer NOT NULL,
        loaded_by uuid NOT NULL,
        loaded_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_by uuid,
        withdrawn_at timestamptz
      )`,
  `CREATE UNIQUE INDEX code_policy_load_standing_idx ON code_policy_load (firm_id, sha256) WHERE withdrawn_at IS NULL`,
  `CREATE TABLE code_policy (
        load_id uuid NOT NULL REFERENCES code_policy_load (id),
        position integer NOT NULL,
        policy_id text NOT NULL,
        effective_from date NOT NULL,
        content jsonb NOT NULL,
        PRIMARY KEY (load_id, position)
      )`,
];

const reversal = [
  `DROP TABLE code_policy`,
  `DROP TABLE code_policy_load`,
  `DROP INDEX claim_practice_id_patient_id_date_of_service_idx`,
  `ALTER TABLE claim DROP COLUMN released_rules`,
  `DROP TABLE custom_rule_version`,
];
