import type { Transaction } from '../transaction.js';

/**
 * Whether PostgreSQL knows the place too: its list is that of the machine it runs on, and some have no old names such as US/Eastern.
 * A name it does not know breaks every query for the practice's day, and one that it takes for an abbreviation (IST, PST) means another zone.
 */
export async function isKnownTimeZone(transaction: Transaction, name: string): Promise<boolean> {
  const rows = await transaction.query('SELECT 1 FROM pg_timezone_names WHERE lower(name) = lower($1)', [name]);
  return rows.length > 0;
}
