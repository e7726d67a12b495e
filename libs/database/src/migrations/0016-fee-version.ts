import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FeeVersion1763800000016 implements MigrationInterface {
  name = 'FeeVersion1763800000016';

  /** So that of two people changing one fee the second is told, as with payers, providers and facilities. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE fee_schedule_item ADD COLUMN version integer DEFAULT 1 NOT NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE fee_schedule_item DROP COLUMN version`);
  }
}
