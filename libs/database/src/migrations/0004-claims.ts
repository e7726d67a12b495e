import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Claims1763800000004 implements MigrationInterface {
  name = 'Claims1763800000004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  `CREATE TABLE claim (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        part integer NOT NULL DEFAULT 1,
        control_number text NOT NULL,
        state text NOT NULL,
        payer_sequence text NOT NULL DEFAULT 'P',
        patient_id uuid NOT NULL,
        payer_id uuid,
        rendering_provider_id uuid,
        date_of_service date NOT NULL,
        total_charge_cents integer NOT NULL,
        current_version integer NOT NULL DEFAULT 1,
        frequency_code text NOT NULL DEFAULT 1,
        payer_claim_number text,
        findings jsonb NOT NULL DEFAULT '[]',
        hold_reason text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT claim_practice_id_case_id_part_payer_sequence_key UNIQUE (practice_id, case_id, part, payer_sequence),
        CONSTRAINT claim_practice_id_control_number_key UNIQUE (practice_id, control_number),
        CONSTRAINT claim_state_check CHECK (state IN ('held', 'ready', 'batched', 'submitted', 'received', 'accepted', 'rejected', 'pended', 'paid', 'partially_paid', 'denied', 'patient_responsibility', 'appealed', 'reversed', 'replaced', 'void_requested', 'voided', 'written_off', 'closed')),
        CONSTRAINT claim_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX claim_practice_id_payer_id_idx ON claim (practice_id, payer_id)`,
  `CREATE INDEX claim_practice_id_state_date_of_service_idx ON claim (practice_id, state, date_of_service)`,
  `CREATE TABLE claim_version (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        claim_id uuid NOT NULL,
        version_number integer NOT NULL,
        frequency_code text NOT NULL,
        content jsonb NOT NULL,
        sha256 text NOT NULL,
        created_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT claim_version_practice_id_claim_id_version_number_key UNIQUE (practice_id, claim_id, version_number),
        CONSTRAINT claim_version_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE claim_event (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        claim_id uuid NOT NULL,
        kind text NOT NULL,
        from_state text,
        to_state text,
        cause text,
        actor_id uuid,
        detail jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT claim_event_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX claim_event_practice_id_claim_id_at_idx ON claim_event (practice_id, claim_id, at)`,
  `CREATE TABLE claim_batch (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        number text NOT NULL,
        state text NOT NULL,
        format text NOT NULL DEFAULT 'x12-837p',
        file_name text NOT NULL,
        usage_indicator text NOT NULL DEFAULT 'T',
        interchange_control_number integer NOT NULL,
        group_control_number integer NOT NULL,
        claim_count integer NOT NULL,
        total_charge_cents bigint NOT NULL,
        content bytea,
        sha256 text,
        size_bytes integer,
        created_by uuid,
        created_at timestamptz NOT NULL,
        submitted_at timestamptz,
        downloaded_at timestamptz,
        CONSTRAINT claim_batch_practice_id_number_key UNIQUE (practice_id, number),
        CONSTRAINT claim_batch_state_check CHECK (state IN ('building', 'submitted', 'acknowledged', 'rejected', 'cancelled')),
        CONSTRAINT claim_batch_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX claim_batch_practice_id_created_at_idx ON claim_batch (practice_id, created_at)`,
  `CREATE TABLE claim_batch_item (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        batch_id uuid NOT NULL,
        claim_id uuid NOT NULL,
        claim_version_id uuid NOT NULL,
        position integer NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        CONSTRAINT claim_batch_item_practice_id_batch_id_position_key UNIQUE (practice_id, batch_id, position),
        CONSTRAINT claim_batch_item_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE UNIQUE INDEX claim_batch_item_active_idx ON claim_batch_item (practice_id, claim_id) WHERE is_active`,
  `CREATE TABLE control_number (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        kind text NOT NULL,
        partner text NOT NULL DEFAULT '',
        last_value bigint NOT NULL,
        CONSTRAINT control_number_practice_id_kind_partner_key UNIQUE (practice_id, kind, partner),
        CONSTRAINT control_number_pkey PRIMARY KEY (practice_id, id)
      )`,
  `ALTER TABLE claim
        ADD CONSTRAINT claim_rendering_provider_id_fkey FOREIGN KEY (practice_id, rendering_provider_id) REFERENCES provider(practice_id,id)`,
  `ALTER TABLE claim
        ADD CONSTRAINT claim_payer_id_fkey FOREIGN KEY (practice_id, payer_id) REFERENCES payer(practice_id,id)`,
  `ALTER TABLE claim
        ADD CONSTRAINT claim_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id,id)`,
  `ALTER TABLE claim
        ADD CONSTRAINT claim_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE claim_version
        ADD CONSTRAINT claim_version_claim_id_fkey FOREIGN KEY (practice_id, claim_id) REFERENCES claim(practice_id,id)`,
  `ALTER TABLE claim_event
        ADD CONSTRAINT claim_event_claim_id_fkey FOREIGN KEY (practice_id, claim_id) REFERENCES claim(practice_id,id)`,
  `ALTER TABLE claim_batch
        ADD CONSTRAINT claim_batch_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE claim_batch_item
        ADD CONSTRAINT claim_batch_item_claim_version_id_fkey FOREIGN KEY (practice_id, claim_version_id) REFERENCES claim_version(practice_id,id)`,
  `ALTER TABLE claim_batch_item
        ADD CONSTRAINT claim_batch_item_claim_id_fkey FOREIGN KEY (practice_id, claim_id) REFERENCES claim(practice_id,id)`,
  `ALTER TABLE claim_batch_item
        ADD CONSTRAINT claim_batch_item_batch_id_fkey FOREIGN KEY (practice_id, batch_id) REFERENCES claim_batch(practice_id,id)`,
  `ALTER TABLE control_number
        ADD CONSTRAINT control_number_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `SELECT app_protect_practice_table('claim')`,
  `SELECT app_protect_practice_table('claim_version')`,
  `SELECT app_append_only('claim_version')`,
  `SELECT app_protect_practice_table('claim_event')`,
  `SELECT app_append_only('claim_event')`,
  `SELECT app_protect_practice_table('claim_batch')`,
  `SELECT app_protect_practice_table('claim_batch_item')`,
  `SELECT app_protect_practice_table('control_number')`,
];

const reversal = [
  `DROP TABLE control_number`,
  `DROP TABLE claim_batch_item`,
  `DROP TABLE claim_batch`,
  `DROP TABLE claim_event`,
  `DROP TABLE claim_version`,
  `DROP TABLE claim`,
];
