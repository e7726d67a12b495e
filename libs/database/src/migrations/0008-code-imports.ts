import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CodeImports1763800000008 implements MigrationInterface {
  name = 'CodeImports1763800000008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE code_import`);
    await runner.query(`ALTER TABLE code_release DROP COLUMN entry_count`);
    await runner.query(`DROP INDEX draft_submitted_by_coder_idx`);
    await runner.query(`DROP INDEX draft_submitted_idx`);
  }
}

/**
 * What an import is doing is written beside its one large transaction, so that an administrator can watch it. Codes that
 * were submitted lately lift a search; a draft enters these indexes once, not at every edit.
 */
const statements = [
  `CREATE TABLE code_import (
     id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     state text NOT NULL DEFAULT 'running' CONSTRAINT code_import_state_check CHECK (state IN ('running', 'done', 'refused', 'failed')),
     source text NOT NULL,
     step text NOT NULL DEFAULT '',
     done_count integer NOT NULL DEFAULT 0,
     total_count integer NOT NULL DEFAULT 0,
     lines jsonb NOT NULL DEFAULT '[]',
     message text,
     started_at timestamptz NOT NULL DEFAULT now(),
     updated_at timestamptz NOT NULL DEFAULT now(),
     finished_at timestamptz
   )`,
  `ALTER TABLE code_release ADD COLUMN entry_count integer`,
  `UPDATE code_release r SET entry_count = (SELECT count(*) FROM code_ncci_ptp p WHERE p.release_id = r.id) WHERE system = 'ncci'`,
  `GRANT SELECT ON code_import TO chartwright_app`,
  `CREATE INDEX draft_submitted_by_coder_idx ON draft (coder_id, submitted_at) WHERE submitted_at IS NOT NULL`,
  `CREATE INDEX draft_submitted_idx ON draft (practice_id, submitted_at) WHERE submitted_at IS NOT NULL`,
];
