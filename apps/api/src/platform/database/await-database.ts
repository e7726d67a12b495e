import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../requests/log.js';

const PATIENCE_MS = 60_000;
const TRY_EVERY_MS = 250;

/** SQL states 08… and 57P01 to 57P03: connection lost, shutting down, starting up. The rest are the socket's own. */
const PASSING_CODES = /^(08\w{3}|57P0[123]|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** Whether the same thing tried a moment later may well work: the database is coming back, nothing is wrong with the request. */
export function isPassingFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (PASSING_CODES.test(code) || /^Connection terminated/.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.every(isPassingFault);
  return 'driverError' in error && isPassingFault(error.driverError);
}

/** Returns when the database answers; says once that it waits. What will not pass by itself is thrown at once. */
export async function awaitDatabase(connectionString: string, patienceMs = PATIENCE_MS): Promise<void> {
  for (let attempt = 0, deadline = Date.now() + patienceMs; ; attempt += 1, await pause(TRY_EVERY_MS)) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return;
    } catch (error) {
      if (!isPassingFault(error) || Date.now() > deadline) throw error;
      if (attempt === 0) log('error', 'waiting_for_database');
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}
