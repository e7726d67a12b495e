import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../column-types.js';
import { newId } from '../new-id.js';
import { type AuditContent, chainHash, CHAIN_START } from './audit-chain.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Who is acting, as the request knows it. The worker has no session and no address. */
export type AuditActor = {
  actorId: string | null;
  actorRole: string | null;
  sessionId?: string | null;
  ip?: string | null;
  userAgent?: string | null;
  requestId?: string | null;
};

export type AuditRecord = {
  /** The chain to write to; `INSTALLATION_ID` for what belongs to no practice. */
  practiceId: string;
  /** `case.read`, `draft.addDiagnosis`, `session.signIn` … */
  action: string;
  outcome?: 'done' | 'refused' | 'failed';
  objectType?: string;
  objectId?: string;
  caseId?: string;
  patientId?: string;
  reason?: string;
  /** Ids, codes, states, counts. No names, numbers of members, note text. */
  detail?: JsonObject;
};

/** A statement takes 65,535 values at most, and an entry has twenty. */
const ROWS_AT_A_TIME = 1000;

/**
 * Collects entries while the transaction works and writes them as its last statements: each chain is serialised by a lock
 * that is held until commit, so it is taken late and in a fixed order.
 */
export class AuditTrail {
  private readonly pending: (AuditRecord & AuditActor)[] = [];

  constructor(private readonly manager: EntityManager) {}

  append(actor: AuditActor, record: AuditRecord): void {
    this.pending.push({ ...actor, ...record });
  }

  async flush(): Promise<void> {
    const practiceIds = [...new Set(this.pending.map((entry) => entry.practiceId))].sort();
    for (const practiceId of practiceIds) {
      await this.appendToChain(
        practiceId,
        this.pending.filter((entry) => entry.practiceId === practiceId),
      );
    }
    this.pending.length = 0;
  }

  private async appendToChain(practiceId: string, entries: readonly (AuditRecord & AuditActor)[]): Promise<void> {
    await this.manager.query(
      `SELECT set_config('app.practice_ids', $1, true), pg_advisory_xact_lock(hashtextextended('audit:' || $1, 0))`,
      [practiceId],
    );
    // A statement of its own: it must see what the previous holder of the lock committed.
    const tail = await this.manager.query<{ position: number; hash: string }[]>(
      'SELECT position, hash FROM audit_entry WHERE practice_id = $1 ORDER BY position DESC LIMIT 1',
      [practiceId],
    );
    let position = tail[0]?.position ?? 0;
    let previousHash = tail[0]?.hash ?? CHAIN_START;
    const rows: AuditEntry[] = [];
    for (const entry of entries) {
      position += 1;
      const content = toContent(entry, position, previousHash);
      previousHash = chainHash(content);
      rows.push({ ...content, hash: previousHash });
    }
    for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
      await this.manager.insert(AuditEntry, rows.slice(start, start + ROWS_AT_A_TIME));
    }
  }
}

function toContent(entry: AuditRecord & AuditActor, position: number, previousHash: string): AuditContent {
  return {
    practiceId: entry.practiceId,
    id: newId(),
    position,
    at: new Date(),
    action: entry.action,
    outcome: entry.outcome ?? 'done',
    actorId: entry.actorId,
    actorRole: entry.actorRole,
    sessionId: entry.sessionId ?? null,
    ip: entry.ip ?? null,
    userAgent: entry.userAgent?.slice(0, 300) ?? null,
    requestId: entry.requestId ?? null,
    objectType: entry.objectType ?? null,
    objectId: entry.objectId ?? null,
    caseId: entry.caseId ?? null,
    patientId: entry.patientId ?? null,
    reason: entry.reason ?? null,
    detail: entry.detail ?? {},
    previousHash,
  };
}
