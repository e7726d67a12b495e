import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowProtection } from './row-protection.js';

export class Spine1763800000001 implements MigrationInterface {
  name = 'Spine1763800000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  ...rowProtection,
  `CREATE TABLE firm (
        id uuid NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT firm_pkey PRIMARY KEY (id)
      )`,
  `CREATE TABLE practice (
        id uuid NOT NULL,
        firm_id uuid NOT NULL,
        name text NOT NULL,
        time_zone text NOT NULL DEFAULT 'America/Chicago',
        npi text NOT NULL,
        taxonomy text NOT NULL,
        tax_id text NOT NULL,
        tax_id_qualifier text NOT NULL DEFAULT 'EI',
        address_line1 text NOT NULL,
        address_line2 text,
        city text NOT NULL,
        state text NOT NULL,
        zip text NOT NULL,
        phone text,
        contact_name text,
        clia_number text,
        submitter_id text NOT NULL DEFAULT 'CHARTWRIGHT',
        submitter_name text NOT NULL DEFAULT 'Chartwright Billing',
        receiver_id text NOT NULL DEFAULT 'CLEARHOUSE',
        receiver_name text NOT NULL DEFAULT 'Clearing house',
        usage_indicator text NOT NULL DEFAULT 'T',
        promised_hours jsonb NOT NULL DEFAULT '{"default": 48}',
        holidays jsonb NOT NULL DEFAULT '[]',
        review_percent integer NOT NULL DEFAULT 5,
        is_active boolean NOT NULL DEFAULT true,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT practice_tax_id_qualifier_check CHECK (tax_id_qualifier IN ('EI', 'SY')),
        CONSTRAINT practice_usage_check CHECK (usage_indicator IN ('T', 'P')),
        CONSTRAINT practice_pkey PRIMARY KEY (id)
      )`,
  `CREATE TABLE app_user (
        id uuid NOT NULL,
        firm_id uuid,
        practice_id uuid,
        email text NOT NULL,
        display_name text NOT NULL,
        role text NOT NULL,
        provider_id uuid,
        password_hash text NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        last_signed_in_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT app_user_email_check CHECK (email = lower(email)),
        CONSTRAINT app_user_organisation_check CHECK ((firm_id IS NULL) <> (practice_id IS NULL)),
        CONSTRAINT app_user_role_check CHECK (role IN ('front_desk', 'clinician', 'coder', 'auditor', 'team_lead', 'billing_manager', 'practice_admin', 'firm_admin', 'compliance_officer')),
        CONSTRAINT app_user_pkey PRIMARY KEY (id)
      )`,
  `CREATE UNIQUE INDEX app_user_email_idx ON app_user (email)`,
  `CREATE TABLE user_session (
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        token_hash text NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        locked_at timestamptz,
        failed_unlocks integer NOT NULL DEFAULT 0,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        ended_reason text,
        ip text,
        user_agent text,
        CONSTRAINT user_session_pkey PRIMARY KEY (id)
      )`,
  `CREATE INDEX user_session_user_id_open_idx ON user_session (user_id) WHERE ended_at IS NULL`,
  `CREATE UNIQUE INDEX user_session_token_hash_idx ON user_session (token_hash)`,
  `CREATE TABLE sign_in_throttle (
        email_hash text NOT NULL,
        failures integer NOT NULL,
        last_failure_at timestamptz NOT NULL,
        paused_until timestamptz,
        CONSTRAINT sign_in_throttle_pkey PRIMARY KEY (email_hash)
      )`,
  `CREATE TABLE practice_clearance (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        specialty text NOT NULL DEFAULT '*',
        level text NOT NULL DEFAULT 'production',
        valid_until date,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT practice_clearance_practice_id_user_id_specialty_key UNIQUE (practice_id, user_id, specialty),
        CONSTRAINT practice_clearance_level_check CHECK (level IN ('trainee', 'production', 'expert')),
        CONSTRAINT practice_clearance_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX practice_clearance_user_id_idx ON practice_clearance (user_id)`,
  `CREATE TABLE provider (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        npi text NOT NULL,
        last_name text NOT NULL,
        first_name text NOT NULL,
        middle_name text,
        suffix text,
        credential text,
        taxonomy text,
        specialty text,
        is_rendering boolean NOT NULL DEFAULT true,
        is_referring boolean NOT NULL DEFAULT false,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT provider_practice_id_npi_key UNIQUE (practice_id, npi),
        CONSTRAINT provider_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE facility (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        npi text,
        place_of_service text NOT NULL,
        address_line1 text NOT NULL,
        address_line2 text,
        city text NOT NULL,
        state text NOT NULL,
        zip text NOT NULL,
        is_active boolean NOT NULL DEFAULT true,
        CONSTRAINT facility_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE payer (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        edi_payer_id text NOT NULL,
        claim_filing_code text NOT NULL,
        member_id_pattern text,
        timely_filing_days integer,
        is_enrolled boolean NOT NULL DEFAULT true,
        takes_replacements boolean NOT NULL DEFAULT true,
        wants_taxonomy boolean NOT NULL DEFAULT false,
        address_line1 text,
        address_line2 text,
        city text,
        state text,
        zip text,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT payer_practice_id_edi_payer_id_key UNIQUE (practice_id, edi_payer_id),
        CONSTRAINT payer_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE fee_schedule_item (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        code text NOT NULL,
        modifier text NOT NULL DEFAULT '',
        label text NOT NULL,
        charge_cents integer NOT NULL,
        effective_from date NOT NULL,
        effective_to date,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT fee_schedule_item_practice_id_code_modifier_effective_from_key UNIQUE (practice_id, code, modifier, effective_from),
        CONSTRAINT fee_schedule_item_charge_cents_check CHECK (charge_cents >= 0),
        CONSTRAINT fee_schedule_item_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE TABLE audit_entry (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        position bigint NOT NULL,
        at timestamptz NOT NULL,
        action text NOT NULL,
        outcome text NOT NULL,
        actor_id uuid,
        actor_role text,
        session_id uuid,
        ip text,
        user_agent text,
        request_id text,
        object_type text,
        object_id text,
        case_id uuid,
        patient_id uuid,
        reason text,
        detail jsonb NOT NULL,
        previous_hash text NOT NULL,
        hash text NOT NULL,
        CONSTRAINT audit_entry_practice_id_position_key UNIQUE (practice_id, position),
        CONSTRAINT audit_entry_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX audit_entry_practice_id_actor_id_idx ON audit_entry (practice_id, actor_id)`,
  `CREATE INDEX audit_entry_practice_id_case_id_idx ON audit_entry (practice_id, case_id)`,
  `CREATE TABLE live_event (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        topic text NOT NULL,
        subject_id uuid,
        user_id uuid,
        xact_id bigint NOT NULL,
        snapshot_xmin bigint NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT live_event_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX live_event_xact_id_idx ON live_event (xact_id)`,
  `CREATE TABLE idempotency_key (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        user_id uuid NOT NULL,
        key text NOT NULL,
        request_hash text NOT NULL,
        response jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_practice_id_user_id_key_key UNIQUE (practice_id, user_id, key),
        CONSTRAINT idempotency_key_pkey PRIMARY KEY (practice_id, id)
      )`,
  `ALTER TABLE practice
        ADD CONSTRAINT practice_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES firm(id)`,
  `ALTER TABLE app_user
        ADD CONSTRAINT app_user_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE app_user
        ADD CONSTRAINT app_user_firm_id_fkey FOREIGN KEY (firm_id) REFERENCES firm(id)`,
  `ALTER TABLE user_session
        ADD CONSTRAINT user_session_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)`,
  `ALTER TABLE practice_clearance
        ADD CONSTRAINT practice_clearance_user_id_fkey FOREIGN KEY (user_id) REFERENCES app_user(id)`,
  `ALTER TABLE practice_clearance
        ADD CONSTRAINT practice_clearance_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE provider
        ADD CONSTRAINT provider_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE facility
        ADD CONSTRAINT facility_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE payer
        ADD CONSTRAINT payer_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE fee_schedule_item
        ADD CONSTRAINT fee_schedule_item_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE live_event
        ADD CONSTRAINT live_event_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE idempotency_key
        ADD CONSTRAINT idempotency_key_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `SELECT app_protect_practice_table('provider')`,
  `SELECT app_protect_practice_table('facility')`,
  `SELECT app_protect_practice_table('payer')`,
  `SELECT app_protect_practice_table('fee_schedule_item')`,
  `SELECT app_protect_practice_table('audit_entry')`,
  `SELECT app_append_only('audit_entry')`,
  `SELECT app_protect_practice_table('live_event')`,
  `SELECT app_protect_practice_table('idempotency_key')`,
];

const reversal = [
  `DROP TABLE idempotency_key`,
  `DROP TABLE live_event`,
  `DROP TABLE audit_entry`,
  `DROP TABLE fee_schedule_item`,
  `DROP TABLE payer`,
  `DROP TABLE facility`,
  `DROP TABLE provider`,
  `DROP TABLE practice_clearance`,
  `DROP TABLE sign_in_throttle`,
  `DROP TABLE user_session`,
  `DROP TABLE app_user`,
  `DROP TABLE practice`,
  `DROP TABLE firm`,
];
