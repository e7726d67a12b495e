import { chainHash, CHAIN_START, firstBrokenRow, type AuditContent } from './audit-chain.js';
import type { AuditEntry } from './audit-entry.entity.js';
import { canonicalJson } from './canonical-json.js';

function chainOf(actions: readonly string[]): AuditEntry[] {
  let previousHash = CHAIN_START;
  return actions.map((action, index) => {
    const content: AuditContent = {
      practiceId: 'p',
      id: `row-${index + 1}`,
      position: index + 1,
      at: new Date(1_760_000_000_000 + index),
      action,
      outcome: 'done',
      actorId: null,
      actorRole: 'system',
      sessionId: null,
      ip: null,
      userAgent: null,
      requestId: null,
      objectType: null,
      objectId: null,
      caseId: null,
      patientId: null,
      reason: null,
      detail: { b: 2, a: [1, null] },
      previousHash,
    };
    previousHash = chainHash(content);
    return { ...content, hash: previousHash };
  });
}
const at = (rows: AuditEntry[], index: number): AuditEntry => {
  const row = rows[index];
  if (!row) throw new Error(`no row ${index}`);
  return row;
};

describe('the audit chain (operations.md §9)', () => {
  it('holds when nothing was touched', () => {
    expect(firstBrokenRow(chainOf(['a', 'b', 'c']))).toBeNull();
  });
  it('names the first row whose content is another', () => {
    const rows = chainOf(['a', 'b', 'c']);
    at(rows, 1).reason = 'changed';
    expect(firstBrokenRow(rows)).toMatchObject({ id: 'row-2', fault: 'changed' });
  });
  it('names the row after a gap', () => {
    const [first, , third] = chainOf(['a', 'b', 'c']);
    expect(firstBrokenRow([first, third].flatMap((row) => row ?? []))).toMatchObject({ id: 'row-3', fault: 'missing_before' });
  });
  it('is not fooled by a changed row with a hash of its own: the next one tells', () => {
    const rows = chainOf(['a', 'b', 'c']);
    const { hash: _, ...content } = { ...at(rows, 1), action: 'x' };
    rows[1] = { ...content, hash: chainHash(content) };
    expect(firstBrokenRow(rows)).toMatchObject({ id: 'row-3', fault: 'unlinked' });
  });
  it('does not depend on the order in which PostgreSQL gives the keys of detail back', () => {
    expect(canonicalJson({ b: 1, a: { d: undefined, c: null } })).toBe(canonicalJson({ a: { c: null }, b: 1 }));
  });
});
