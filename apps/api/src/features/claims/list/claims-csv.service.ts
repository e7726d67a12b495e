import { csvHeader, csvRow } from '@chartwright/claims';
import type { ClaimFilter } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { CLAIM_STATE_WORDS, outcomeReasonCode } from '@chartwright/lifecycle';
import { dotted } from '@chartwright/primitives';
import { Injectable } from '@nestjs/common';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor } from '../../../platform/auth/actor.js';
import { countByPractice, listCsvRows, type CsvRow } from './claim-list.queries.js';
import { mayReadIdentity, toListItem } from './claim.presenter.js';

const ROWS_AT_A_TIME = 500;

/** Writes page after page, so that ten thousand claims take no more memory than five hundred. */
@Injectable()
export class ClaimsCsvService {
  constructor(private readonly database: Database) {}

  /** The export is in the trail before its first line leaves. Someone who leaves before the end stops the reading; what breaks in the middle cuts the answer off, so that no half file looks whole. */
  async writeTo(out: Writable, actor: Actor, filter: ClaimFilter): Promise<void> {
    await this.note(actor, filter);
    try {
      await pipeline(Readable.from(this.pieces(actor, filter)), out);
    } catch (error) {
      if (!isPrematureClose(error)) throw error;
    }
  }

  private async *pieces(actor: Actor, filter: ClaimFilter): AsyncGenerator<string> {
    yield csvHeader();
    let cursor: string | undefined;
    do {
      const rows = await this.page(actor, filter, cursor);
      yield rows.map((row) => csvRow(toCsvClaim(row, actor))).join('');
      cursor = rows.length === ROWS_AT_A_TIME ? rows.at(-1)?.id : undefined;
    } while (cursor !== undefined);
  }

  private page(actor: Actor, filter: ClaimFilter, cursor: string | undefined): Promise<CsvRow[]> {
    return this.database.inTransaction(actor.scope, (transaction) =>
      listCsvRows(transaction, filter, mayReadIdentity(actor.role), { cursor, limit: ROWS_AT_A_TIME }),
    );
  }

  private note(actor: Actor, filter: ClaimFilter): Promise<void> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      for (const { practiceId, count } of await countByPractice(transaction, filter, mayReadIdentity(actor.role))) {
        transaction.audit.append(actor.audit, { practiceId, action: 'claim.exportCsv', objectType: 'claim', detail: { count } });
      }
    });
  }
}

function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function toCsvClaim(row: CsvRow, actor: Actor): Parameters<typeof csvRow>[0] {
  const item = toListItem(row, actor.role);
  return {
    patientControlNumber: item.claimNumber,
    caseNumber: item.caseNumber,
    state: CLAIM_STATE_WORDS[item.state],
    patientName: item.patientName,
    dateOfService: item.dateOfService,
    payerName: item.payerName,
    renderingProviderName: item.renderingProviderName,
    chargeCents: item.chargeCents,
    diagnoses: row.content.diagnoses.map(dotted),
    procedures: row.content.lines.map((line) => [line.procedureCode, ...line.modifiers].join('-')),
    batchNumber: row.batchNumber,
    why: item.why ?? '',
    answer: row.answer && { ...row.answer, reason: outcomeReasonCode(row.answer) ?? '' },
  };
}
