import type {
  BlockedClaims,
  ClaimBatchPage,
  ClaimBatchPreview,
  ClaimBatchView,
  ClaimFilter,
  CreateClaimBatchRequest,
} from '@chartwright/contracts';
import { ClaimBatch, Database, type Claim, type Transaction } from '@chartwright/database';
import { nextClaimState } from '@chartwright/lifecycle';
import { type Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { keepRules } from '../../../platform/rules/rules-lock.js';
import { ClaimBuilder } from '../building/claim-builder.service.js';
import { noteClaims } from '../building/claim-events.js';
import { loadScrubFacts } from '../building/scrub-facts.js';
import { blockingReasons } from '../claims.service.js';
import { mayReadIdentity } from '../list/claim.presenter.js';
import {
  cancelTestBatch,
  currentContents,
  findBatch,
  listBatches,
  listPracticesOf,
  listReadyIds,
  markReady,
  releaseItems,
  summarizeReady,
} from './batch.queries.js';
import { BatchWriter } from './batch-writer.service.js';

/** One request takes at most this many; a filter that shows more is sent in several steps. */
const MAX_CLAIMS_PER_REQUEST = 20_000;
const CLAIMS_AT_A_TIME = 500;
const PAGE = 50;

@Injectable()
export class ClaimBatchesService {
  constructor(
    private readonly database: Database,
    private readonly builder: ClaimBuilder,
    private readonly writer: BatchWriter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Every claim is checked once more, what fails is held, and the files are written: one transaction, in which the practices'
   * own rules stand still. A hold stays although nothing goes out.
   */
  async create(actor: Actor, request: CreateClaimBatchRequest): Promise<ClaimBatchView[]> {
    const chosen = await this.chosen(actor, request);
    const { blocked, batches } = await this.database.inTransaction(actor.scope, async (transaction) => {
      await keepRules(transaction, await listPracticesOf(transaction, chosen));
      const claims = await this.recheck(transaction, actor, chosen);
      const ready = claims.filter(({ state }) => nextClaimState(state, 'addToBatch') !== null);
      const left = request.claimIds === undefined ? [] : claims.filter((claim) => !ready.includes(claim));
      return { blocked: left, batches: left.length > 0 ? [] : await this.write(transaction, actor, ready) };
    });
    if (blocked.length > 0) throw blockedError(blocked);
    if (batches.length === 0) throw new AppError('command_refused', 'No claim here is ready to go.');
    return batches;
  }

  /** Sums without a name, so nothing is written to the trail. */
  async preview(actor: Actor, request: CreateClaimBatchRequest): Promise<ClaimBatchPreview> {
    const chosen = await this.chosen(actor, request);
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const known = await transaction.query<{ count: number }>('SELECT count(*)::int AS count FROM claim WHERE id = ANY($1::uuid[])', [
        chosen,
      ]);
      if ((known[0]?.count ?? 0) < chosen.length) throw new AppError('claim_not_found', 'There is no such claim.');
      return { batches: await summarizeReady(transaction, chosen) };
    });
  }

  list(actor: Actor, cursor: string | null): Promise<ClaimBatchPage> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const rows = await listBatches(transaction, cursor, PAGE + 1);
      return { batches: rows.slice(0, PAGE), nextCursor: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
    });
  }

  get(actor: Actor, batchId: string): Promise<ClaimBatchView> {
    return this.database.inTransaction(actor.scope, async (transaction) => this.require(await findBatch(transaction, batchId)));
  }

  /** The stored bytes, never rendered again. */
  file(actor: Actor, batchId: string): Promise<{ name: string; content: Buffer }> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const { practiceId } = this.require(await findBatch(transaction, batchId));
      const batch = await transaction.rows(ClaimBatch).findOne({
        where: { practiceId, id: batchId },
        select: { practiceId: true, id: true, fileName: true, content: true, sha256: true, downloadedAt: true },
      });
      if (!batch?.content) throw new AppError('batch_not_found', 'There is no such batch.');
      if (!batch.downloadedAt) await transaction.rows(ClaimBatch).update({ practiceId, id: batchId }, { downloadedAt: this.clock.now() });
      transaction.audit.append(actor.audit, {
        practiceId,
        action: 'claimBatch.download',
        objectType: 'claimBatch',
        objectId: batchId,
        detail: { sha256: batch.sha256 ?? '' },
      });
      return { name: batch.fileName, content: batch.content };
    });
  }

  /** A clearinghouse sends no claim of a test file on (ISA15): its claims are ready again, and the file stays. */
  takeBack(actor: Actor, batchId: string): Promise<ClaimBatchView> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const { practiceId, number } = this.require(await findBatch(transaction, batchId));
      if (!(await cancelTestBatch(transaction, practiceId, batchId)))
        throw new AppError('command_refused', 'Only a test batch that is out can be taken back.');
      const ids = await releaseItems(transaction, practiceId, batchId);
      const claims = (await transaction.claims.listForUpdate(ids)).filter(({ state }) => nextClaimState(state, 'takeBackTest') !== null);
      await markReady(transaction, claims);
      await noteClaims(transaction, actor, claims, { kind: 'testTakenBack', toState: 'ready', cause: number, detail: { batchId } });
      transaction.audit.append(actor.audit, {
        practiceId,
        action: 'claimBatch.takeBack',
        objectType: 'claimBatch',
        objectId: batchId,
        detail: { number, count: claims.length },
      });
      await transaction.live.publish({ practiceId, topic: 'batch', subjectId: batchId });
      return this.require(await findBatch(transaction, batchId));
    });
  }

  private async chosen(actor: Actor, { claimIds, allReadyOf }: CreateClaimBatchRequest): Promise<string[]> {
    if ((claimIds === undefined) === (allReadyOf === undefined))
      throw new AppError('validation_failed', 'Name the claims, or the filter that shows them.');
    return claimIds ? [...new Set(claimIds)] : this.readyUnder(actor, allReadyOf ?? { tab: 'ready' });
  }

  private readyUnder(actor: Actor, filter: ClaimFilter): Promise<string[]> {
    return this.database.inTransaction(actor.scope, (transaction) =>
      listReadyIds(transaction, filter, mayReadIdentity(actor.role), MAX_CLAIMS_PER_REQUEST),
    );
  }

  /**
   * Locked in the order of their ids: of two batches at once the second waits here and then finds the claims gone. What the scrub
   * now blocks is held.
   */
  private async recheck(transaction: Transaction, actor: Actor, claimIds: readonly string[]): Promise<Claim[]> {
    const checked: Claim[] = [];
    const ordered = claimIds.toSorted();
    for (let start = 0; start < ordered.length; start += CLAIMS_AT_A_TIME) {
      const ids = ordered.slice(start, start + CLAIMS_AT_A_TIME);
      const claims = await transaction.claims.listForUpdate(ids);
      if (claims.length < ids.length) throw new AppError('claim_not_found', 'There is no such claim.');
      const facts = await loadScrubFacts(transaction, ids);
      const contents = await currentContents(transaction, ids);
      const judged = claims.map((claim) => {
        const content = contents.get(claim.id);
        return { claim, outcome: claim.state === 'ready' && content ? this.builder.judge(claim, content, facts.get(claim.id)) : null };
      });
      const failing = judged.flatMap(({ claim, outcome }) => (outcome?.state === 'held' ? [{ claim, findings: outcome.findings }] : []));
      const held = new Map((await this.builder.holdAll(transaction, failing, actor)).map((claim) => [claim.id, claim]));
      checked.push(...claims.map((claim) => held.get(claim.id) ?? claim));
    }
    return checked;
  }

  /** One file for each practice. */
  private async write(transaction: Transaction, actor: Actor, claims: readonly Claim[]): Promise<ClaimBatchView[]> {
    const practiceIds = [...new Set(claims.map((claim) => claim.practiceId))].sort();
    const batches: ClaimBatchView[] = [];
    for (const practiceId of practiceIds) {
      const own = claims.filter((claim) => claim.practiceId === practiceId);
      batches.push(await this.writer.write(transaction, actor, own));
    }
    return batches;
  }

  private require(batch: ClaimBatchView | null): ClaimBatchView {
    if (!batch) throw new AppError('batch_not_found', 'There is no such batch.');
    return batch;
  }
}

function blockedError(claims: readonly Claim[]): AppError {
  const details: BlockedClaims = {
    claims: claims.map((claim) => ({
      id: claim.id,
      claimNumber: claim.controlNumber,
      state: claim.state,
      reasons: blockingReasons(claim),
    })),
  };
  const count = claims.length === 1 ? 'One claim' : `${claims.length} claims`;
  return new AppError('claim_blocked', `${count} of the selection cannot go out.`, details);
}
