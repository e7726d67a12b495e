import type { CurrentSession } from '@chartwright/contracts';

/**
 * Where to go after signing in: back to the screen that asked, when it belongs to this role's app. Only a path on this origin
 * is followed; `//elsewhere.example` and `/\elsewhere` are another site to a browser.
 */
export function nextAddress(search: string, { homePath }: Pick<CurrentSession, 'homePath'>): string {
  const wanted = new URLSearchParams(search).get('next') ?? '';
  const isOurs = wanted === homePath || wanted.startsWith(`${homePath}/`);
  return isOurs && !wanted.includes('\\') && !wanted.includes('//') ? wanted : `${homePath}/`;
}
