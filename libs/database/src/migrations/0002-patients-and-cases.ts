import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PatientsAndCases1763800000002 implements MigrationInterface {
  name = 'PatientsAndCases1763800000002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  `CREATE SEQUENCE case_number_seq`,
  `GRANT USAGE ON SEQUENCE case_number_seq TO chartwright_app`,
  `CREATE TABLE patient (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        last_name text NOT NULL,
        first_name text NOT NULL,
        middle_name text,
        suffix text,
        date_of_birth date NOT NULL,
        sex text NOT NULL,
        address_line1 text,
        address_line2 text,
        city text,
        state text,
        zip text,
        phone text,
        record_number text,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT patient_practice_id_record_number_key UNIQUE (practice_id, record_number),
        CONSTRAINT patient_sex_check CHECK (sex IN ('F', 'M', 'U')),
        CONSTRAINT patient_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX patient_practice_id_date_of_birth_idx ON patient (practice_id, date_of_birth)`,
  `CREATE INDEX patient_practice_id_last_name_first_name_idx ON patient (practice_id, last_name, first_name)`,
  `CREATE TABLE coverage (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        patient_id uuid NOT NULL,
        payer_id uuid NOT NULL,
        sequence text NOT NULL DEFAULT 'P',
        member_id text NOT NULL,
        group_number text,
        group_name text,
        relationship_code text NOT NULL DEFAULT 18,
        insurance_type_code text,
        subscriber_last_name text,
        subscriber_first_name text,
        subscriber_middle_name text,
        subscriber_suffix text,
        subscriber_date_of_birth date,
        subscriber_sex text,
        subscriber_address_line1 text,
        subscriber_address_line2 text,
        subscriber_city text,
        subscriber_state text,
        subscriber_zip text,
        is_active boolean NOT NULL DEFAULT true,
        version integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT coverage_sequence_check CHECK (sequence IN ('P', 'S', 'T')),
        CONSTRAINT coverage_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX coverage_practice_id_patient_id_idx ON coverage (practice_id, patient_id)`,
  `CREATE TABLE intake_case (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        number text NOT NULL,
        state text NOT NULL,
        patient_id uuid,
        coverage_id uuid,
        is_self_pay boolean NOT NULL DEFAULT false,
        rendering_provider_id uuid,
        referring_provider_id uuid,
        supervising_provider_id uuid,
        facility_id uuid,
        date_of_service date,
        place_of_service text,
        visit_type text,
        specialty text,
        accident_kind text,
        accident_state text,
        accident_date date,
        onset_date date,
        admission_date date,
        discharge_date date,
        last_menstrual_date date,
        prior_authorization text,
        referral_number text,
        is_note_signed boolean NOT NULL DEFAULT false,
        form jsonb NOT NULL DEFAULT '{}',
        priority text NOT NULL DEFAULT 'normal',
        expected_charge_cents integer NOT NULL DEFAULT 0,
        timely_filing_days integer,
        received_at timestamptz,
        completed_at timestamptz,
        due_at timestamptz,
        coded_at timestamptz,
        coder_id uuid,
        hold_reason text,
        hold_note text,
        duplicate_of_id uuid,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT intake_case_practice_id_number_key UNIQUE (practice_id, number),
        CONSTRAINT intake_case_priority_check CHECK (priority IN ('rush', 'normal', 'backlog')),
        CONSTRAINT intake_case_hold_reason_check CHECK (hold_reason IS NULL OR hold_reason IN ('missing_document', 'missing_signature', 'illegible', 'conflicting_documentation', 'registration_error', 'awaiting_report', 'query_open', 'client_instruction', 'system')),
        CONSTRAINT intake_case_state_check CHECK (state IN ('draft', 'incomplete', 'received', 'ready', 'in_coding', 'on_hold', 'awaiting_provider', 'in_review', 'approved', 'claimed', 'closed', 'recalled')),
        CONSTRAINT intake_case_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX intake_case_coder_id_state_idx ON intake_case (coder_id, state)`,
  `CREATE INDEX intake_case_practice_id_patient_id_date_of_service_idx ON intake_case (practice_id, patient_id, date_of_service)`,
  `CREATE INDEX intake_case_practice_id_state_idx ON intake_case (practice_id, state)`,
  `CREATE INDEX intake_case_ready_idx ON intake_case (practice_id, specialty, completed_at) WHERE state = 'ready'`,
  `CREATE TABLE case_document (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        kind text NOT NULL DEFAULT 'note',
        file_name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL,
        sha256 text NOT NULL,
        content bytea NOT NULL,
        state text NOT NULL,
        extracted_text text,
        page_count integer,
        error text,
        uploaded_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT case_document_kind_check CHECK (kind IN ('note', 'report', 'addendum', 'other')),
        CONSTRAINT case_document_state_check CHECK (state IN ('stored', 'ready', 'failed')),
        CONSTRAINT case_document_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX case_document_practice_id_case_id_idx ON case_document (practice_id, case_id)`,
  `CREATE TABLE case_event (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        kind text NOT NULL,
        from_state text,
        to_state text,
        actor_id uuid,
        detail jsonb NOT NULL DEFAULT '{}',
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT case_event_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX case_event_practice_id_case_id_at_idx ON case_event (practice_id, case_id, at)`,
  `CREATE TABLE clock_pause (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        reason text NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        CONSTRAINT clock_pause_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX clock_pause_practice_id_case_id_idx ON clock_pause (practice_id, case_id)`,
  `CREATE UNIQUE INDEX clock_pause_open_idx ON clock_pause (practice_id, case_id) WHERE ended_at IS NULL`,
  `CREATE TABLE case_lease (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        owner_id uuid NOT NULL,
        token uuid NOT NULL,
        acquired_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT case_lease_practice_id_case_id_key UNIQUE (practice_id, case_id),
        CONSTRAINT case_lease_pkey PRIMARY KEY (practice_id, id)
      )`,
  `CREATE INDEX case_lease_expires_at_idx ON case_lease (expires_at)`,
  `CREATE INDEX case_lease_owner_id_idx ON case_lease (owner_id)`,
  `ALTER TABLE patient
        ADD CONSTRAINT patient_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE coverage
        ADD CONSTRAINT coverage_payer_id_fkey FOREIGN KEY (practice_id, payer_id) REFERENCES payer(practice_id,id)`,
  `ALTER TABLE coverage
        ADD CONSTRAINT coverage_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_created_by_fkey FOREIGN KEY (created_by) REFERENCES app_user(id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_coder_id_fkey FOREIGN KEY (coder_id) REFERENCES app_user(id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_facility_id_fkey FOREIGN KEY (practice_id, facility_id) REFERENCES facility(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_supervising_provider_id_fkey FOREIGN KEY (practice_id, supervising_provider_id) REFERENCES provider(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_referring_provider_id_fkey FOREIGN KEY (practice_id, referring_provider_id) REFERENCES provider(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_rendering_provider_id_fkey FOREIGN KEY (practice_id, rendering_provider_id) REFERENCES provider(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_coverage_id_fkey FOREIGN KEY (practice_id, coverage_id) REFERENCES coverage(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_patient_id_fkey FOREIGN KEY (practice_id, patient_id) REFERENCES patient(practice_id,id)`,
  `ALTER TABLE intake_case
        ADD CONSTRAINT intake_case_practice_id_fkey FOREIGN KEY (practice_id) REFERENCES practice(id)`,
  `ALTER TABLE case_document
        ADD CONSTRAINT case_document_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE case_event
        ADD CONSTRAINT case_event_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE clock_pause
        ADD CONSTRAINT clock_pause_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `ALTER TABLE case_lease
        ADD CONSTRAINT case_lease_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app_user(id)`,
  `ALTER TABLE case_lease
        ADD CONSTRAINT case_lease_case_id_fkey FOREIGN KEY (practice_id, case_id) REFERENCES intake_case(practice_id,id)`,
  `SELECT app_protect_practice_table('patient')`,
  `SELECT app_protect_practice_table('coverage')`,
  `SELECT app_protect_practice_table('intake_case')`,
  `SELECT app_protect_practice_table('case_document')`,
  `SELECT app_protect_practice_table('case_event')`,
  `SELECT app_append_only('case_event')`,
  `SELECT app_protect_practice_table('clock_pause')`,
  `SELECT app_protect_practice_table('case_lease')`,
];

const reversal = [
  `DROP TABLE case_lease`,
  `DROP TABLE clock_pause`,
  `DROP TABLE case_event`,
  `DROP TABLE case_document`,
  `DROP TABLE intake_case`,
  `DROP TABLE coverage`,
  `DROP TABLE patient`,
  `DROP SEQUENCE case_number_seq`,
];
