import pg from 'pg';
import { type DataSource, QueryFailedError } from 'typeorm';
import { INSTALLATION_ID } from './new-id.js';
import { Transaction } from './transaction.js';

/** The practices whose rows may be seen and written; `system` sees identity tables only. */
export type Scope = 'system' | { practiceIds: readonly string[] };

const ATTEMPTS = 3;
/** serialization_failure, deadlock_detected: nothing was written, and a second try will do. */
const WORTH_ANOTHER_TRY = new Set(['40001', '40P01']);

function sqlState(error: unknown): string | undefined {
  const cause = error instanceof QueryFailedError ? error.driverError : error;
  return cause instanceof pg.DatabaseError ? cause.code : undefined;
}

export function isUniqueViolation(error: unknown): boolean {
  return sqlState(error) === '23505';
}

/** The only door to the tables: a query can land neither on another connection nor outside its practices. */
export class Database {
  constructor(private readonly dataSource: DataSource) {}

  async inTransaction<T>(scope: Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(scope, work);
      } catch (error) {
        if (attempt === ATTEMPTS || !WORTH_ANOTHER_TRY.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /** One statement over identity tables (who is signed in), without the round trips of a transaction; sees no practice's rows. */
  async readIdentity<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }

  private attempt<T>(scope: Scope, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const practiceIds = scope === 'system' ? [INSTALLATION_ID] : scope.practiceIds;
    return this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT set_config('app.practice_ids', $1, true)`, [practiceIds.join(',')]);
      const transaction = new Transaction(manager);
      const answer = await work(transaction);
      await transaction.audit.flush();
      return answer;
    });
  }
}
