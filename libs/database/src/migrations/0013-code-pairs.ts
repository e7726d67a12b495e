import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A foreign key is checked row by row, and for 1.7 million pairs of a quarter that took longer than all the rest of an import.
 * The one writer stores the release and its pairs in one transaction.
 */
export class CodePairs1763800000013 implements MigrationInterface {
  name = 'CodePairs1763800000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE code_ncci_ptp DROP CONSTRAINT code_ncci_ptp_release_id_fkey`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE code_ncci_ptp ADD CONSTRAINT code_ncci_ptp_release_id_fkey
         FOREIGN KEY (release_id) REFERENCES code_release (id) ON DELETE CASCADE`,
    );
  }
}
