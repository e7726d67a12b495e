import type { DataSource } from 'typeorm';
import { INSTALLATION_ID } from '../new-id.js';
import { type BrokenRow, CHAIN_START, firstBrokenRow } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';

const PAGE = 5000;

async function verifyChain(dataSource: DataSource, practiceId: string): Promise<{ rows: number; broken: BrokenRow | null }> {
  let last = { position: 0, hash: CHAIN_START };
  return dataSource.transaction(async (manager) => {
    await manager.query(`SELECT set_config('app.practice_ids', $1, true)`, [practiceId]);
    for (;;) {
      const page = await manager
        .createQueryBuilder(AuditEntry, 'entry')
        .where('entry.practiceId = :practiceId AND entry.position > :position', { practiceId, position: last.position })
        .orderBy('entry.position')
        .limit(PAGE)
        .getMany();
      const broken = firstBrokenRow(page, last);
      const tail = page.at(-1);
      if (broken || !tail) return { rows: last.position, broken };
      last = { position: tail.position, hash: tail.hash };
    }
  });
}

/** Every chain from its first row: how many rows hold, and the first of each chain that is not what was written. */
export async function verifyAuditChains(dataSource: DataSource): Promise<{ chains: number; rows: number; broken: BrokenRow[] }> {
  const practices = await dataSource.query<{ id: string }[]>(`SELECT id FROM practice UNION ALL SELECT $1::uuid`, [INSTALLATION_ID]);
  const result: { chains: number; rows: number; broken: BrokenRow[] } = { chains: practices.length, rows: 0, broken: [] };
  for (const { id } of practices) {
    const { rows, broken } = await verifyChain(dataSource, id);
    result.rows += rows;
    if (broken) result.broken.push(broken);
  }
  return result;
}
