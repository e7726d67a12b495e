import type { MigrationInterface, QueryRunner } from 'typeorm';

export class InterchangeNumbers1763800000006 implements MigrationInterface {
  name = 'InterchangeNumbers1763800000006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP SEQUENCE interchange_number_seq`);
  }
}

/**
 * ISA13 must be new for each pair of sender and receiver, and practices of one firm may share both: one row of numbers for the
 * whole installation, nine digits, from the beginning again after the last. A number that a failed export took stays unused.
 */
const statements = [
  `CREATE SEQUENCE interchange_number_seq MINVALUE 1 MAXVALUE 999999999 CYCLE`,
  `GRANT USAGE ON SEQUENCE interchange_number_seq TO chartwright_app`,
];
