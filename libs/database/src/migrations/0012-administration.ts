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

/** Of facilities that share a name in their practice the older keeps it, the others get a number: nobody has to be asked first. */
const nameEachFacility = `
  DO $$ BEGIN
    LOOP
      UPDATE facility f SET name = f.name || ' (' || same.place || ')'
      FROM (SELECT practice_id, id, row_number() OVER (PARTITION BY practice_id, name ORDER BY id) AS place FROM facility) same
      WHERE same.practice_id = f.practice_id AND same.id = f.id AND same.place > 1;
      EXIT WHEN NOT FOUND;
    END LOOP;
  END $$`;

const statements = [
  nameEachFacility,
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
