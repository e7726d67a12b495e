import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';
import type { AuditEntry } from './audit-entry.entity.js';

/** What the first row of every chain follows. */
export const CHAIN_START = '0'.repeat(64);

export type AuditContent = Omit<AuditEntry, 'hash'>;

/** SHA-256 of the previous row's hash followed by this row's canonical JSON. */
export function chainHash(entry: AuditContent): string {
  const { previousHash, ...content } = entry;
  return createHash('sha256')
    .update(previousHash)
    .update(canonicalJson({ ...content, at: content.at.toISOString() }))
    .digest('hex');
}

export type BrokenRow = { practiceId: string; position: number; id: string; fault: 'changed' | 'unlinked' | 'missing_before' };

/** Walks one chain in order; null when every row is the one that was written. */
export function firstBrokenRow(rows: Iterable<AuditEntry>, start = { position: 0, hash: CHAIN_START }): BrokenRow | null {
  let { position, hash } = start;
  for (const row of rows) {
    const at = { practiceId: row.practiceId, position: row.position, id: row.id };
    if (row.position !== position + 1) return { ...at, fault: 'missing_before' };
    if (row.previousHash !== hash) return { ...at, fault: 'unlinked' };
    const { hash: kept, ...content } = row;
    if (chainHash(content) !== kept) return { ...at, fault: 'changed' };
    position = row.position;
    hash = kept;
  }
  return null;
}
