import type { DataSource } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '../../../../apps/api/test/support/test-database.js';
import { createWorld, type World } from '../../../../apps/api/test/support/world.js';
import { createDataSource } from '../data-source.js';
import { Database } from '../database.js';
import { INSTALLATION_ID, newId } from '../new-id.js';
import { verifyAuditChains } from './verify-audit-chains.js';

describe('the audit trail (operations.md §9)', () => {
  let testDatabase: TestDatabase;
  let app: DataSource;
  let owner: DataSource;
  let database: Database;
  let world: World;
  const actor = { actorId: null, actorRole: 'system' };
  const append = (action: string, practiceId = world.practice.id) =>
    database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
      transaction.audit.append(actor, { practiceId, action, detail: { count: 3, codes: ['E11.9'], nested: { b: 1, a: null } } });
    });

  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    app = await createDataSource({ url: testDatabase.appUrl, poolSize: 10 }).initialize();
    owner = await createDataSource({ url: testDatabase.ownerUrl, poolSize: 2 }).initialize();
    database = new Database(app);
    world = await createWorld(database);
  }, 120_000);
  afterAll(async () => {
    await app.destroy();
    await owner.destroy();
    await testDatabase.drop();
  });

  it('keeps one unbroken chain when 40 transactions append at the same time', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, index) => append(`case.read.${index}`)));
    expect(await verifyAuditChains(owner)).toMatchObject({ rows: 40, broken: [] });
  });

  it('writes nothing when the transaction fails', async () => {
    const failing = database.inTransaction({ practiceIds: [world.practice.id] }, async (transaction) => {
      transaction.audit.append(actor, { practiceId: world.practice.id, action: 'case.take' });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await verifyAuditChains(owner)).toMatchObject({ rows: 40 });
  });

  it('writes to the chains of several practices and of the installation in one transaction', async () => {
    await database.inTransaction('system', async (transaction) => {
      for (const practiceId of [world.practice.id, world.otherPractice.id, INSTALLATION_ID]) {
        transaction.audit.append(actor, { practiceId, action: 'user.change', objectId: newId() });
      }
    });
    expect(await verifyAuditChains(owner)).toMatchObject({ chains: 3, rows: 43, broken: [] });
  });

  it('takes thousands of entries of one transaction: a batch in which a new rule holds every claim', async () => {
    const practiceId = world.otherPractice.id;
    const before = (await verifyAuditChains(owner)).rows;
    await database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
      for (let entry = 0; entry < 4000; entry += 1) transaction.audit.append(actor, { practiceId, action: 'claim.scrubbedBlocked' });
    });
    expect(await verifyAuditChains(owner)).toMatchObject({ rows: before + 4000, broken: [] });
  }, 60_000);

  it.each([
    'UPDATE audit_entry SET action = action',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM case_event',
    'UPDATE claim_event SET kind = kind',
  ])('refuses "%s" to the app and to the owner of the tables', async (statement) => {
    await expect(app.query(statement)).rejects.toThrow(/permission denied/);
    await expect(owner.query(statement)).rejects.toThrow(/never changed or removed|foreign key/);
  });

  describe('after somebody with all rights got past the trigger', () => {
    const tamper = async (statement: string): Promise<void> => {
      await owner.query('ALTER TABLE audit_entry DISABLE TRIGGER refuse_change');
      await owner.query(statement);
      await owner.query('ALTER TABLE audit_entry ENABLE TRIGGER refuse_change');
    };
    const practice = () => `practice_id = '${world.practice.id}'`;

    it('names the first row whose content was changed', async () => {
      await tamper(`UPDATE audit_entry SET action = 'case.nothing' WHERE position = 7 AND ${practice()}`);
      expect((await verifyAuditChains(owner)).broken).toMatchObject([{ practiceId: world.practice.id, position: 7, fault: 'changed' }]);
    });

    it('names the row after one that was taken out', async () => {
      await tamper(`DELETE FROM audit_entry WHERE position = 5 AND ${practice()}`);
      expect((await verifyAuditChains(owner)).broken).toMatchObject([{ position: 6, fault: 'missing_before' }]);
    });

    it('names a row that was put in with a hash of its own', async () => {
      await tamper(`DELETE FROM audit_entry WHERE position = 4 AND ${practice()}`);
      await tamper(`UPDATE audit_entry SET position = 4 WHERE position = 6 AND ${practice()}`);
      expect((await verifyAuditChains(owner)).broken).toMatchObject([{ position: 4, fault: 'unlinked' }]);
    });
  });
});
