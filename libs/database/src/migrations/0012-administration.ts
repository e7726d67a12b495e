import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practices and facilities are edited by two people at times: the second one is told. */
export class Administration1763800000012 implements MigrationInterface {
  name = 'Administration1763800000012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  `ALTER TABLE practice ADD version integer NOT NULL DEFAULT 1`,
  `ALTER TABLE facility
        ADD version integer NOT NULL DEFAULT 1,
        ADD created_at timestamptz NOT NULL DEFAULT now(),
        ADD CONSTRAINT facility_practice_id_name_key UNIQUE (practice_id, name)`,
  // The log is read by day and by what was done.
  `CREATE INDEX audit_entry_practice_id_at_idx ON audit_entry (practice_id, at)`,
];

const reversal = [
  `DROP INDEX audit_entry_practice_id_at_idx`,
  `ALTER TABLE facility DROP CONSTRAINT facility_practice_id_name_key, DROP version, DROP created_at`,
  `ALTER TABLE practice DROP version`,
];
