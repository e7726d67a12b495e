import { csvHeader, csvRow } from '@chartwright/claims';
import type { ClaimFilter } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { dotted } from '@chartwright/primitives';
import { Injectable } from '@nestjs/common';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Actor } from '../../../platform/auth/actor.js';
import { listCsvRows, type CsvRow } from './claim-list.queries.js';
import { mayReadIdentity, toListItem } from './claim.presenter.js';

const ROWS_AT_A_TIME = 500;

/** Writes page after page, so that ten thousand claims take no more memory than five hundred. */
@Injectable()
export class ClaimsCsvService {
  constructor(private readonly database: Database) {}

  async writeTo(out: Writable, actor: Actor, filter: ClaimFilter): Promise<void> {
    const counts = new Map<string, number>();
    await this.write(out, csvHeader());
    let cursor: string | undefined;
    do {
      const rows = await this.page(actor, filter, cursor);
      for (const row of rows) counts.set(row.practiceId, (counts.get(row.practiceId) ?? 0) + 1);
      await this.write(out, rows.map((row) => csvRow(toCsvClaim(row, actor))).join(''));
      cursor = rows.length === ROWS_AT_A_TIME ? rows.at(-1)?.id : undefined;
    } while (cursor !== undefined && !out.destroyed);
    await this.note(actor, counts);
    out.end();
  }

  private page(actor: Actor, filter: ClaimFilter, cursor: string | undefined): Promise<CsvRow[]> {
    return this.database.inTransaction(actor.scope, (transaction) =>
      listCsvRows(transaction, filter, mayReadIdentity(actor.role), { cursor, limit: ROWS_AT_A_TIME }),
    );
  }

  private async write(out: Writable, text: string): Promise<void> {
    if (!out.write(text) && !out.destroyed) await Promise.race([once(out, 'drain'), once(out, 'close')]);
  }

  private note(actor: Actor, counts: ReadonlyMap<string, number>): Promise<void> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      for (const [practiceId, count] of counts) {
        transaction.audit.append(actor.audit, { practiceId, action: 'claim.exportCsv', objectType: 'claim', detail: { count } });
      }
    });
  }
}

function toCsvClaim(row: CsvRow, actor: Actor): Parameters<typeof csvRow>[0] {
  const item = toListItem(row, actor.role);
  return {
    patientControlNumber: item.claimNumber,
    caseNumber: item.caseNumber,
    state: item.state,
    patientName: item.patientName,
    dateOfService: item.dateOfService,
    payerName: item.payerName,
    renderingProviderName: item.renderingProviderName,
    chargeCents: item.chargeCents,
    diagnoses: row.content.diagnoses.map(dotted),
    procedures: row.content.lines.map((line) => [line.procedureCode, ...line.modifiers].join('-')),
    batchNumber: row.batchNumber,
    why: item.why ?? '',
  };
}
