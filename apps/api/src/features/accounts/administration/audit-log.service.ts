import type { AuditPage, AuditRow } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';

export type AuditFilter = { caseId: string | null; actorId: string | null; before: number | null };
const PAGE = 100;

@Injectable()
export class AuditLogService {
  constructor(private readonly database: Database) {}

  /** Newest first. Reading the log leaves a row in it. */
  async list(actor: Actor, practiceId: string, { caseId, actorId, before }: AuditFilter): Promise<AuditPage> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const rows = await transaction.query<Omit<AuditRow, 'at'> & { at: Date }>(
        `SELECT a.id, a.position, a.at, a.action, a.outcome, a.actor_id AS "actorId", u.display_name AS "actorName",
           a.actor_role AS "actorRole", a.object_type AS "objectType", a.object_id AS "objectId", a.case_id AS "caseId", a.reason
         FROM audit_entry a LEFT JOIN app_user u ON u.id = a.actor_id
         WHERE a.practice_id = $1 AND ($2::uuid IS NULL OR a.case_id = $2) AND ($3::uuid IS NULL OR a.actor_id = $3)
           AND ($4::bigint IS NULL OR a.position < $4)
         ORDER BY a.position DESC LIMIT ${PAGE}`,
        [practiceId, caseId, actorId, before],
      );
      const detail = { caseId, actorId };
      transaction.audit.append(actor.audit, { practiceId, action: 'auditLog.read', objectType: 'auditLog', detail });
      return {
        rows: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
        nextBefore: rows.length === PAGE ? (rows.at(-1)?.position ?? null) : null,
      };
    });
  }
}
