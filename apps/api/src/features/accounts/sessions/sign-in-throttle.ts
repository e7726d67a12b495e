import { createHash } from 'node:crypto';
import type { SignInRefusal } from '@chartwright/contracts';
import { SignInThrottle, type Transaction } from '@chartwright/database';
import { In, MoreThan } from 'typeorm';
import { AppError } from '../../../platform/errors/app-error.js';

export const MOST_TRIES = 5;
export const PAUSE_MINUTES = 15;
const PAUSE_MS = PAUSE_MINUTES * 60_000;

const hashOf = (email: string) => createHash('sha256').update(email).digest('hex');

export function triesLeftText(triesLeft: number): string {
  if (triesLeft === 0) return `Sign-in pauses for ${PAUSE_MINUTES} minutes.`;
  return `${triesLeft} ${triesLeft === 1 ? 'try' : 'tries'} left before a ${PAUSE_MINUTES} minute pause.`;
}

/**
 * Counts the try before the password is checked, so that many at once cannot slip through, and answers how many are left.
 * Known and unknown addresses are counted alike.
 */
export async function countTry(transaction: Transaction, email: string, now: Date): Promise<number> {
  const emailHash = hashOf(email);
  const throttles = transaction.rows(SignInThrottle);
  await transaction.query(
    `INSERT INTO sign_in_throttle (email_hash, failures, last_failure_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING`,
    [emailHash, now],
  );
  const before = await throttles.findOneOrFail({ where: { emailHash }, lock: { mode: 'pessimistic_write' } });
  if (before.pausedUntil && before.pausedUntil > now) {
    const details: SignInRefusal = { triesLeft: 0, pausedUntil: before.pausedUntil.toISOString() };
    const minutes = Math.ceil((before.pausedUntil.getTime() - now.getTime()) / 60_000);
    throw new AppError('sign_in_paused', `Sign-in is paused. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`, details);
  }
  const isFresh = before.pausedUntil !== null || now.getTime() - before.lastFailureAt.getTime() > PAUSE_MS;
  const failures = (isFresh ? 0 : before.failures) + 1;
  const pausedUntil = failures >= MOST_TRIES ? new Date(now.getTime() + PAUSE_MS) : null;
  await throttles.update({ emailHash }, { failures, lastFailureAt: now, pausedUntil });
  return MOST_TRIES - failures;
}

/** Until when sign-in waits for each of some addresses; those that need not wait are left out. */
export async function pausesOf(transaction: Transaction, emails: readonly string[], now: Date): Promise<Map<string, Date>> {
  const rows = await transaction.rows(SignInThrottle).find({ where: { emailHash: In(emails.map(hashOf)), pausedUntil: MoreThan(now) } });
  const byHash = new Map(rows.map(({ emailHash, pausedUntil }) => [emailHash, pausedUntil]));
  return new Map(
    emails.flatMap((email) => {
      const pausedUntil = byHash.get(hashOf(email));
      return pausedUntil ? [[email, pausedUntil]] : [];
    }),
  );
}

export async function forgetTries(transaction: Transaction, email: string): Promise<void> {
  await transaction.rows(SignInThrottle).delete({ emailHash: hashOf(email) });
}
