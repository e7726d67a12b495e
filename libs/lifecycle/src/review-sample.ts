const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a, then the finisher of MurmurHash3: ids that follow each other in time spread over the whole range. */
function spread(text: string): number {
  let hash = FNV_OFFSET;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * operations.md §4: the share of cases that a second person reads before billing. The same case and share always give the
 * same answer, so a sample can be drawn again; a larger share takes in the smaller one's cases.
 */
export function isSampled(caseId: string, percent: number): boolean {
  return spread(caseId) % 10_000 < percent * 100;
}
