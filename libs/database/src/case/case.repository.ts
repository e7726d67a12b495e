import type { EntityManager } from 'typeorm';
import { IntakeCase } from './intake-case.entity.js';

export class CaseRepository {
  constructor(private readonly manager: EntityManager) {}

  find(caseId: string): Promise<IntakeCase | null> {
    return this.manager.findOneBy(IntakeCase, { id: caseId });
  }

  /** Locks the row until the transaction ends, so that two commands on one case follow each other. */
  findForUpdate(caseId: string): Promise<IntakeCase | null> {
    return this.manager.findOne(IntakeCase, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
  }

  async insert(row: Partial<IntakeCase> & Pick<IntakeCase, 'practiceId' | 'id' | 'number' | 'state' | 'createdBy'>): Promise<void> {
    await this.manager.insert(IntakeCase, row);
  }

  /** Writes the named columns and moves the row's version on. */
  async update(row: Pick<IntakeCase, 'practiceId' | 'id' | 'version'>, changes: Partial<IntakeCase>): Promise<void> {
    await this.manager.update(
      IntakeCase,
      { practiceId: row.practiceId, id: row.id },
      { ...changes, version: row.version + 1, updatedAt: new Date() },
    );
  }

  /** `26-01482`: two digits of the year, then a running number that is never given twice. */
  async nextNumber(now: Date): Promise<string> {
    const rows = await this.manager.query<{ value: number }[]>(`SELECT nextval('case_number_seq') AS value`);
    return `${String(now.getUTCFullYear()).slice(2)}-${String(rows[0]?.value).padStart(5, '0')}`;
  }
}
