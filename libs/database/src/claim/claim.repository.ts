import { type EntityManager, In } from 'typeorm';
import { Claim } from './claim.entity.js';

export class ClaimRepository {
  constructor(private readonly manager: EntityManager) {}

  find(claimId: string): Promise<Claim | null> {
    return this.manager.findOneBy(Claim, { id: claimId });
  }

  findForUpdate(claimId: string): Promise<Claim | null> {
    return this.manager.findOne(Claim, { where: { id: claimId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Locked in the order of their ids, so that two batches cannot wait for each other. */
  listForUpdate(claimIds: readonly string[]): Promise<Claim[]> {
    return this.manager.find(Claim, { where: { id: In([...claimIds]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  }

  async update(row: Pick<Claim, 'practiceId' | 'id' | 'version'>, changes: Partial<Claim>): Promise<void> {
    await this.manager.update(
      Claim,
      { practiceId: row.practiceId, id: row.id },
      { ...changes, version: row.version + 1, updatedAt: new Date() },
    );
  }
}
