import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CodeSets1763800000007 implements MigrationInterface {
  name = 'CodeSets1763800000007';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['code_ncci_ptp', 'code_hcpcs', 'code_icd10cm', 'code_set_file', 'code_release'])
      await runner.query(`DROP TABLE ${table}`);
  }
}

/**
 * Official releases belong to no practice. The files are kept as published, so that every part of them can be read again by
 * a better reader; the rows that people query are laid out beside them. Only the import writes here, as the owner.
 */
const statements = [
  `CREATE TABLE code_release (
     id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     system text NOT NULL,
     name text NOT NULL,
     effective_from date NOT NULL,
     effective_to date NOT NULL,
     checksum text NOT NULL,
     imported_at timestamptz NOT NULL DEFAULT now(),
     CONSTRAINT code_release_system_name_key UNIQUE (system, name)
   )`,
  `CREATE TABLE code_set_file (
     place text PRIMARY KEY,
     checksum text NOT NULL,
     byte_count bigint NOT NULL,
     gzipped bytea NOT NULL,
     imported_at timestamptz NOT NULL DEFAULT now()
   )`,
  // gzip has done the work already; TOAST would only try again.
  `ALTER TABLE code_set_file ALTER COLUMN gzipped SET STORAGE EXTERNAL`,
  `CREATE TABLE code_icd10cm (
     release_id integer NOT NULL REFERENCES code_release (id) ON DELETE CASCADE,
     code text NOT NULL,
     position integer NOT NULL,
     is_billable boolean NOT NULL,
     short_title text NOT NULL,
     title text NOT NULL,
     PRIMARY KEY (release_id, code)
   )`,
  `CREATE TABLE code_hcpcs (
     release_id integer NOT NULL REFERENCES code_release (id) ON DELETE CASCADE,
     code text NOT NULL,
     kind text NOT NULL,
     short_description text NOT NULL,
     long_description text NOT NULL,
     PRIMARY KEY (release_id, code)
   )`,
  `CREATE TABLE code_ncci_ptp (
     release_id integer NOT NULL REFERENCES code_release (id) ON DELETE CASCADE,
     column1 text NOT NULL,
     column2 text NOT NULL,
     modifier_indicator smallint NOT NULL,
     rationale_id smallint NOT NULL
   )`,
  `GRANT SELECT ON code_release, code_set_file, code_icd10cm, code_hcpcs, code_ncci_ptp TO chartwright_app`,
];
