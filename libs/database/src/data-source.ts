import pg from 'pg';
import { DataSource } from 'typeorm';
import { entities } from './entities.js';
import { migrations } from './migrations/migrations.js';
import { SnakeNamingStrategy } from './naming-strategy.js';

const DATE_TYPE = 1082;
const BIGINT_TYPE = 20;

// A calendar date stays text: pg would make it a local midnight, and the day would move with the server's time zone.
const columnParsers = {
  getTypeParser: (type: number, format?: 'text' | 'binary') => {
    if (type === DATE_TYPE) return (text: string) => text;
    if (type === BIGINT_TYPE) return (text: string) => Number(text);
    return format === 'binary' ? pg.types.getTypeParser(type, 'binary') : pg.types.getTypeParser(type, 'text');
  },
};

export type DataSourceOptions = { url: string; poolSize?: number; idleInTransactionMs?: number; onPoolError?: (error: Error) => void };

/**
 * A process that stands still in the middle of a transaction, frozen or cut off, holds a practice's audit chain and whatever rows
 * it locked: after this time without a statement the database ends it, and the others go on.
 */
const IDLE_IN_TRANSACTION_MS = 60_000;

export function createDataSource({
  url,
  poolSize = 20,
  idleInTransactionMs = IDLE_IN_TRANSACTION_MS,
  onPoolError,
}: DataSourceOptions): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNamingStrategy(),
    synchronize: false,
    logging: false,
    installExtensions: false,
    poolSize,
    poolErrorHandler: (error: Error) => onPoolError?.(error),
    extra: { types: columnParsers, connectionTimeoutMillis: 10_000, idle_in_transaction_session_timeout: idleInTransactionMs },
  });
}
