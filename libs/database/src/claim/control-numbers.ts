import type { EntityManager } from 'typeorm';
import { newId } from '../new-id.js';

export type ControlNumberKind = 'interchange' | 'group' | 'batch' | 'claim';

/** Numbers that must never come twice: the row's lock makes two transactions wait for each other. */
export class ControlNumbers {
  constructor(private readonly manager: EntityManager) {}

  /** Takes `count` numbers and answers the first. ISA13 starts again at 1 after 999,999,999 (claims.md §1). */
  async allocate(practiceId: string, kind: ControlNumberKind, partner = '', count = 1): Promise<number> {
    const rows = await this.manager.query<{ last: number }[]>(
      `INSERT INTO control_number AS c (practice_id, id, kind, partner, last_value) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (practice_id, kind, partner) DO UPDATE
         SET last_value = CASE WHEN c.last_value + $5 > 999999999 THEN $5 ELSE c.last_value + $5 END
       RETURNING last_value AS last`,
      [practiceId, newId(), kind, partner, count],
    );
    return (rows[0]?.last ?? count) - count + 1;
  }
}
