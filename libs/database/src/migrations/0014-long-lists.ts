import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LongLists1763800000014 implements MigrationInterface {
  name = 'LongLists1763800000014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of reversal) await runner.query(statement);
  }
}

const statements = [
  // Which kinds of entry there are, and the newest of a kind, without reading a log of years.
  `CREATE INDEX audit_entry_practice_id_action_position_idx ON audit_entry (practice_id, action, position)`,
  // Claims of several practices in one list, newest first: each page begins where the last one ended, without sorting them all.
  `CREATE INDEX claim_id_idx ON claim (id)`,
];

const reversal = [`DROP INDEX claim_id_idx`, `DROP INDEX audit_entry_practice_id_action_position_idx`];
