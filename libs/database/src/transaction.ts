import type { EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { AuditTrail } from './audit/audit-trail.js';
import { CaseEvent } from './case/case-event.entity.js';
import { CaseRepository } from './case/case.repository.js';
import { ClaimEvent } from './claim/claim-event.entity.js';
import { ClaimRepository } from './claim/claim.repository.js';
import { ControlNumbers } from './claim/control-numbers.js';
import { DraftRepository } from './coding/draft.repository.js';
import { JobQueue } from './job-queue.js';
import { IdempotencyRepository } from './live/idempotency.repository.js';
import { LiveEvents } from './live/live-events.js';
import { newId } from './new-id.js';

type NewEvent<T> = Omit<T, 'id' | 'at' | 'detail' | 'fromState' | 'toState' | 'cause'> & Partial<T>;

/** Everything that can be read or written, bound to one connection, one transaction and its practices. */
export class Transaction {
  readonly audit: AuditTrail;
  readonly live: LiveEvents;
  readonly jobs: JobQueue;
  readonly cases: CaseRepository;
  readonly drafts: DraftRepository;
  readonly claims: ClaimRepository;
  readonly controlNumbers: ControlNumbers;
  readonly idempotency: IdempotencyRepository;

  constructor(private readonly manager: EntityManager) {
    this.audit = new AuditTrail(manager);
    this.live = new LiveEvents(manager);
    this.jobs = new JobQueue(manager);
    this.cases = new CaseRepository(manager);
    this.drafts = new DraftRepository(manager);
    this.claims = new ClaimRepository(manager);
    this.controlNumbers = new ControlNumbers(manager);
    this.idempotency = new IdempotencyRepository(manager);
  }

  /** Rows of one entity; use `insert`, `update`, `find…`, not `save` (it asks before it writes). */
  rows<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** A written query; values are always parameters. Answers the rows, those of RETURNING too. */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const runner = this.manager.queryRunner;
    if (!runner) throw new Error('A transaction has a connection of its own.');
    const { records } = await runner.query(sql, [...parameters], true);
    return records;
  }

  async appendCaseEvent(event: NewEvent<CaseEvent>): Promise<void> {
    await this.manager.insert(CaseEvent, { id: newId(), ...event });
  }

  async appendClaimEvent(event: NewEvent<ClaimEvent>): Promise<void> {
    await this.manager.insert(ClaimEvent, { id: newId(), ...event });
  }
}
