import { stream837p, type Render837pOptions } from '@chartwright/claims';
import type { ClaimBatchView } from '@chartwright/contracts';
import { ClaimBatch, newId, Practice, type Claim, type Transaction } from '@chartwright/database';
import { sumCents, type Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Actor } from '../../../platform/auth/actor.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { noteClaims } from '../building/claim-events.js';
import { findBatch, insertItems, markSubmitted, nextInterchangeNumber, readClaims, type BatchItem } from './batch.queries.js';

type BatchFile = { content: Buffer; sha256: string; items: BatchItem[] };

/** Writes one file for one practice. The claims are locked and ready; all of it happens or none of it. */
@Injectable()
export class BatchWriter {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async write(transaction: Transaction, actor: Actor, claims: readonly Claim[]): Promise<ClaimBatchView> {
    const practiceId = claims[0]?.practiceId ?? '';
    const practice = await transaction.rows(Practice).findOneByOrFail({ id: practiceId });
    const number = String(await transaction.controlNumbers.allocate(practiceId, 'batch')).padStart(4, '0');
    const options = exportOptions(practice, await nextInterchangeNumber(transaction), this.clock.now());
    const file = await render(transaction, claims, options);
    const id = newId();
    // Bytes and hash first: a batch that says it is submitted always has its file.
    await transaction.rows(ClaimBatch).insert({
      practiceId,
      id,
      number,
      state: 'building',
      fileName: `claims-${number}-${String(options.interchangeControlNumber).padStart(9, '0')}.edi`,
      usageIndicator: options.usage,
      interchangeControlNumber: options.interchangeControlNumber,
      groupControlNumber: options.groupControlNumber,
      claimCount: claims.length,
      totalChargeCents: sumCents(claims.map((claim) => claim.totalChargeCents)),
      content: file.content,
      sha256: file.sha256,
      sizeBytes: file.content.length,
      createdBy: actor.userId,
      createdAt: options.createdAt,
    });
    await insertItems(transaction, practiceId, id, file.items);
    await markSubmitted(transaction, claims);
    await noteClaims(transaction, actor, claims, { kind: 'exported', toState: 'submitted', cause: number, detail: { batchId: id } });
    await transaction.rows(ClaimBatch).update({ practiceId, id }, { state: 'submitted', submittedAt: options.createdAt });
    transaction.audit.append(actor.audit, {
      practiceId,
      action: 'claimBatch.create',
      objectType: 'claimBatch',
      objectId: id,
      detail: { number, count: claims.length, sha256: file.sha256, interchangeControlNumber: options.interchangeControlNumber },
    });
    await transaction.live.publish({ practiceId, topic: 'batch', subjectId: id });
    const view = await findBatch(transaction, id);
    if (!view) throw new AppError('batch_not_found', 'There is no such batch.');
    return view;
  }
}

async function render(transaction: Transaction, claims: readonly Claim[], options: Render837pOptions): Promise<BatchFile> {
  const hash = createHash('sha256');
  const pieces: Buffer[] = [];
  const items: BatchItem[] = [];
  for await (const text of stream837p(
    readClaims(transaction, claims, ({ claimId, versionId }) => items.push({ claimId, versionId })),
    options,
  )) {
    const piece = Buffer.from(text, 'ascii');
    hash.update(piece);
    pieces.push(piece);
  }
  return { content: Buffer.concat(pieces), sha256: hash.digest('hex'), items };
}

/** The envelope: who sends for whom. BHT03 carries the interchange number, so that no two batches of a sender share it. */
export function exportOptions(practice: Practice, interchangeControlNumber: number, createdAt: Date): Render837pOptions {
  const phone = (practice.phone ?? '').replaceAll(/\D/g, '');
  if (phone.length !== 10)
    throw new AppError('command_refused', 'The practice needs a telephone number of ten digits before it can send claims.');
  if (practice.submitterId.length > 15 || practice.receiverId.length > 15)
    throw new AppError('command_refused', 'Sender and receiver numbers have at most 15 characters.');
  return {
    createdAt,
    usage: practice.usageIndicator === 'P' ? 'P' : 'T',
    interchangeControlNumber,
    groupControlNumber: interchangeControlNumber,
    batchReference: `B${String(interchangeControlNumber).padStart(9, '0')}`,
    sender: { qualifier: 'ZZ', id: practice.submitterId },
    receiver: { qualifier: 'ZZ', id: practice.receiverId },
    receiverName: practice.receiverName,
    submitter: {
      name: practice.submitterName,
      id: practice.submitterId,
      contactName: practice.contactName ?? 'Billing',
      phone,
      email: null,
    },
  };
}
