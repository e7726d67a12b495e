import {
  actionWords,
  kindWords,
  OUTCOME_WORDS,
  type AuditChoices,
  type AuditFilter,
  type AuditPage,
  type AuditRow,
} from '@chartwright/contracts';
import { Database, type Transaction } from '@chartwright/database';
import { ROLE_NAMES, ROLES } from '@chartwright/lifecycle';
import { CSV_BYTE_ORDER_MARK, csvRecord } from '@chartwright/primitives';
import { Injectable } from '@nestjs/common';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Actor, assertPractice } from '../../../platform/auth/actor.js';
import { type AuditPosition, listAuditActors, listAuditKinds, listAuditRows } from './audit-log.queries.js';

const PAGE = 100;
const CSV_PAGE = 1000;
const CSV_HEADINGS = ['Number', 'At', 'Who', 'Role', 'Action', 'Outcome', 'Case', 'Concerns', 'Id', 'Reason'];

@Injectable()
export class AuditLogService {
  constructor(private readonly database: Database) {}

  /** Newest first. Reading the log leaves a row in it. */
  async list(actor: Actor, practiceId: string, filter: AuditFilter & { before?: number }): Promise<AuditPage> {
    assertPractice(actor, practiceId);
    const { before = null, ...wanted } = filter;
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const rows = await listAuditRows(transaction, { practiceId, before, limit: PAGE }, wanted);
      this.note(transaction, actor, practiceId, { action: 'auditLog.read', filter: wanted });
      return { rows, nextBefore: rows.length === PAGE ? (rows.at(-1)?.position ?? null) : null };
    });
  }

  choices(actor: Actor, practiceId: string): Promise<AuditChoices> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (transaction) => ({
      actors: await listAuditActors(transaction, practiceId),
      kinds: await listAuditKinds(transaction, practiceId),
    }));
  }

  /** Every row that the filter leaves, page after page; the export is in the log before its first line leaves. */
  async writeCsv(out: Writable, actor: Actor, practiceId: string, filter: AuditFilter): Promise<void> {
    assertPractice(actor, practiceId);
    await this.database.inTransaction(actor.scope, async (transaction) =>
      this.note(transaction, actor, practiceId, { action: 'auditLog.export', filter }),
    );
    try {
      await pipeline(Readable.from(this.pieces(actor, practiceId, filter)), out);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
    }
  }

  private async *pieces(actor: Actor, practiceId: string, filter: AuditFilter): AsyncGenerator<string> {
    yield `${CSV_BYTE_ORDER_MARK}${csvRecord(CSV_HEADINGS)}`;
    let before: number | null = null;
    do {
      const position: AuditPosition = { practiceId, before, limit: CSV_PAGE };
      const rows: AuditRow[] = await this.database.inTransaction(actor.scope, (transaction) =>
        listAuditRows(transaction, position, filter),
      );
      yield rows.map(toCsv).join('');
      before = rows.length === CSV_PAGE ? (rows.at(-1)?.position ?? null) : null;
    } while (before !== null);
  }

  private note(
    transaction: Transaction,
    actor: Actor,
    practiceId: string,
    { action, filter }: { action: string; filter: AuditFilter },
  ): void {
    transaction.audit.append(actor.audit, { practiceId, action, objectType: 'auditLog', detail: { filter: { ...filter } } });
  }
}

function toCsv(row: AuditRow): string {
  const { position, at, action, objectType, caseNumber, objectId, reason } = row;
  const concerns = row.objectName ?? (objectType === null ? '' : kindWords(objectType));
  const who = row.actorName ?? (action === 'session.signIn' ? 'Unknown person' : 'Chartwright');
  const known = ROLES.find((one) => one === row.actorRole);
  const role = known ? ROLE_NAMES[known].toLowerCase() : '';
  const outcome = OUTCOME_WORDS[row.outcome] ?? row.outcome;
  return csvRecord([
    String(position),
    at,
    who,
    role,
    actionWords(action),
    outcome,
    caseNumber ?? '',
    concerns,
    objectId ?? '',
    reason ?? '',
  ]);
}
