import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ClaimOutcomes1763800000015 implements MigrationInterface {
  name = 'ClaimOutcomes1763800000015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE claim_outcome`);
  }
}

/** What came back about claims that went out: written down by people, in whole cents. */
const statements = [
  `CREATE TABLE claim_outcome (
        practice_id uuid NOT NULL,
        id uuid NOT NULL,
        claim_id uuid NOT NULL,
        position integer NOT NULL,
        claim_version integer NOT NULL,
        kind text NOT NULL,
        from_state text NOT NULL,
        to_state text NOT NULL,
        occurred_on date NOT NULL,
        words text,
        status_category text,
        status_code text,
        adjustment_group text,
        adjustment_reason text,
        paid_cents integer,
        patient_share_cents integer,
        written_off_cents integer,
        trace_number text,
        payer_claim_number text,
        strikes_id uuid,
        entered_by uuid NOT NULL,
        entered_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT claim_outcome_practice_id_claim_id_position_key UNIQUE (practice_id, claim_id, position),
        CONSTRAINT claim_outcome_practice_id_strikes_id_key UNIQUE (practice_id, strikes_id),
        CONSTRAINT claim_outcome_kind_check CHECK (kind IN ('received', 'rejected', 'accepted', 'pended', 'payment', 'denied', 'appealed', 'reversed', 'writtenOff', 'closed', 'struck')),
        CONSTRAINT claim_outcome_to_state_check CHECK (to_state IN ('held', 'ready', 'batched', 'submitted', 'received', 'accepted', 'rejected', 'pended', 'paid', 'partially_paid', 'denied', 'patient_responsibility', 'appealed', 'reversed', 'replaced', 'void_requested', 'voided', 'written_off', 'closed')),
        CONSTRAINT claim_outcome_group_check CHECK (adjustment_group IN ('CO', 'PI', 'OA', 'PR')),
        CONSTRAINT claim_outcome_amounts_check CHECK (paid_cents >= 0 AND patient_share_cents >= 0 AND written_off_cents >= 0),
        CONSTRAINT claim_outcome_pkey PRIMARY KEY (practice_id, id)
      )`,
  `ALTER TABLE claim_outcome
        ADD CONSTRAINT claim_outcome_claim_id_fkey FOREIGN KEY (practice_id, claim_id) REFERENCES claim(practice_id,id)`,
  `ALTER TABLE claim_outcome
        ADD CONSTRAINT claim_outcome_strikes_id_fkey FOREIGN KEY (practice_id, strikes_id) REFERENCES claim_outcome(practice_id,id)`,
  `SELECT app_protect_practice_table('claim_outcome')`,
  `SELECT app_append_only('claim_outcome')`,
];
