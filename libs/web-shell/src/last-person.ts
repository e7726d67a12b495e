import type { CurrentSession } from '@chartwright/contracts';

export type LastPerson = Pick<CurrentSession, 'displayName' | 'email' | 'idleMinutes'>;
const STORED_AS = 'chartwright-last-person';

/** A locked session tells nothing about its person; the tab remembers whose it was, until it is closed. */
export function rememberPerson({ displayName, email, idleMinutes }: CurrentSession): void {
  sessionStorage.setItem(STORED_AS, JSON.stringify({ displayName, email, idleMinutes }));
}

export function lastPerson(): LastPerson | null {
  const value: unknown = JSON.parse(sessionStorage.getItem(STORED_AS) ?? 'null');
  if (typeof value !== 'object' || value === null) return null;
  if (!('displayName' in value) || !('email' in value) || !('idleMinutes' in value)) return null;
  const { displayName, email, idleMinutes } = value;
  if (typeof displayName !== 'string' || typeof email !== 'string' || typeof idleMinutes !== 'number') return null;
  return { displayName, email, idleMinutes };
}
