import type { CoveragePolicy } from '@chartwright/coding-rules';
import type { Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';

/** Bytes in memory are cheap, a query of thousands of codes for each edit is not: the set is read again when it changed. */
type Loaded = { stamp: string; byProcedure: ReadonlyMap<string, readonly CoveragePolicy[]> };

const STAMP = `
  SELECT concat(count(*), ' ', max(loaded_at), ' ', count(withdrawn_at), ' ', max(withdrawn_at)) AS stamp
  FROM code_policy_load WHERE firm_id = $1`;

/** Of the same policy from the same day the last load holds; a withdrawn load holds nothing. */
const STANDING = `
  SELECT DISTINCT ON (p.policy_id, p.effective_from) p.content
  FROM code_policy p JOIN code_policy_load l ON l.id = p.load_id
  WHERE l.firm_id = $1 AND l.withdrawn_at IS NULL
  ORDER BY p.policy_id, p.effective_from, l.loaded_at DESC, l.id DESC`;

/** The policies that the firm's administrator loaded, by procedure; each process follows what any other one loads. */
@Injectable()
export class CoveragePolicies {
  private readonly loaded = new Map<string, Loaded>();

  async listFor(tx: Transaction, firmId: string, procedures: readonly string[]): Promise<CoveragePolicy[]> {
    if (procedures.length === 0) return [];
    const byProcedure = await this.current(tx, firmId);
    return [...new Set(procedures.flatMap((code) => byProcedure.get(code) ?? []))];
  }

  private async current(tx: Transaction, firmId: string): Promise<Loaded['byProcedure']> {
    const [row] = await tx.query<{ stamp: string }>(STAMP, [firmId]);
    const stamp = row?.stamp ?? '';
    const known = this.loaded.get(firmId);
    if (known?.stamp === stamp) return known.byProcedure;
    const rows = await tx.query<{ content: CoveragePolicy }>(STANDING, [firmId]);
    const byProcedure = new Map<string, CoveragePolicy[]>();
    for (const { content } of rows) {
      for (const procedure of content.procedures) byProcedure.set(procedure, [...(byProcedure.get(procedure) ?? []), content]);
    }
    this.loaded.set(firmId, { stamp, byProcedure });
    return byProcedure;
  }
}
