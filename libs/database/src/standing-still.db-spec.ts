import { createTestDatabase, type TestDatabase } from '../../../apps/api/test/support/test-database.js';
import { createWorld, type World } from '../../../apps/api/test/support/world.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';

const IDLE_MS = 300;

describe('a process that stands still in the middle of a transaction', () => {
  let testDatabase: TestDatabase;
  const ends: (() => Promise<unknown>)[] = [];
  let world: World;
  const connect = async (): Promise<Database> => {
    const source = await createDataSource({ url: testDatabase.appUrl, poolSize: 2, idleInTransactionMs: IDLE_MS }).initialize();
    ends.push(() => source.destroy());
    return new Database(source);
  };
  beforeAll(async () => {
    testDatabase = await createTestDatabase();
    world = await createWorld(await connect());
  }, 60_000);
  afterAll(async () => {
    for (const end of ends) await end();
    await testDatabase.drop();
  });

  it('is ended by the database, so that nobody waits for its audit chain for ever', async () => {
    const [frozen, others] = [await connect(), await connect()];
    const practiceId = world.practice.id;
    const append = (database: Database, then: Promise<void>) =>
      database.inTransaction({ practiceIds: [practiceId] }, async (transaction) => {
        transaction.audit.append({ actorId: null, actorRole: 'system' }, { practiceId, action: 'case.read' });
        await transaction.audit.flush();
        holds();
        await then;
      });
    let holds = (): void => undefined;
    let wake = (): void => undefined;
    const isHeld = new Promise<void>((done) => (holds = done));
    const standing = append(frozen, new Promise((done) => (wake = done))).then(
      () => 'went on',
      () => 'was ended',
    );
    await isHeld;
    await append(others, Promise.resolve());
    wake();
    expect(await standing).toBe('was ended');
  }, 20_000);
});
