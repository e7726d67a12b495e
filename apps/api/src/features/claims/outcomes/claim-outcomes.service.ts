import type { ClaimDetail, EnterOutcomeRequest, FieldFault, StrikeOutcomeRequest } from '@chartwright/contracts';
import { ClaimOutcome, Database, newId, type Claim, type Transaction } from '@chartwright/database';
import {
  checkOutcome,
  CLAIM_STATE_WORDS,
  outcomeReasonCode,
  stateAfterOutcome,
  stateWithoutOutcome,
  tidyOutcome,
  type OutcomeFault,
} from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { noteClaim } from '../building/claim-events.js';
import { ClaimsService } from '../claims.service.js';
import { findFollowUp, findPayerClaimNumber, nextPosition, type Sending } from './outcome.queries.js';

/** What came back about claims, written down by hand: entries are added and struck out, never changed. */
@Injectable()
export class ClaimOutcomesService {
  constructor(
    private readonly database: Database,
    private readonly claims: ClaimsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  enter(actor: Actor, claimId: string, { version, ...given }: EnterOutcomeRequest): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const claim = await this.claims.lock(transaction, actor, claimId, version);
      const { sentOn, today } = this.requireSent((await findFollowUp(transaction, claimId, this.clock.now())).sending);
      const entry = tidyOutcome(given);
      const facts = { state: claim.state, chargeCents: claim.totalChargeCents, sentOn, today };
      const toState = stateAfterOutcome(entry, facts);
      if (!toState) throw new AppError('command_refused', `The claim is “${CLAIM_STATE_WORDS[claim.state]}”: this cannot come next.`);
      const faults = checkOutcome(entry, facts);
      if (faults[0]) throw new AppError('validation_failed', faults[0].sentence, faults.map(toFieldFault));
      const { kind, ...told } = entry;
      const id = await this.insert(transaction, actor, claim, { kind, toState, ...told });
      const payerClaimNumber = entry.payerClaimNumber ?? claim.payerClaimNumber;
      await transaction.claims.update(claim, { state: toState, payerClaimNumber });
      const code = outcomeReasonCode({ statusCategory: null, statusCode: null, adjustmentGroup: null, adjustmentReason: null, ...told });
      await noteClaim(transaction, actor, claim, {
        kind: `outcome${kind.charAt(0).toUpperCase()}${kind.slice(1)}`,
        toState,
        ...(code ? { cause: code } : {}),
        detail: { outcomeId: id, ...(code ? { reason: code } : {}) },
      });
      return this.claims.read(transaction, actor, claimId);
    });
  }

  /** A mistake: the latest entry stays on record, struck out, and the claim stands where it stood before. */
  strike(actor: Actor, claimId: string, { version, reason }: StrikeOutcomeRequest): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const claim = await this.claims.lock(transaction, actor, claimId, version);
      const { sending, last } = await findFollowUp(transaction, claimId, this.clock.now());
      const toState = last && stateWithoutOutcome(last, claim.state);
      if (!sending || !last || !toState) throw new AppError('command_refused', 'The claim went on since: there is no entry to strike out.');
      const id = await this.insert(transaction, actor, claim, {
        kind: 'struck',
        toState,
        occurredOn: sending.today,
        words: reason.trim(),
        strikesId: last.id,
      });
      await transaction.claims.update(claim, { state: toState, payerClaimNumber: await findPayerClaimNumber(transaction, claimId) });
      const detail = { outcomeId: id, struckOutcomeId: last.id, struck: last.kind };
      await noteClaim(transaction, actor, claim, { kind: 'outcomeStruck', toState, cause: reason.trim(), detail });
      return this.claims.read(transaction, actor, claimId);
    });
  }

  private requireSent(sending: Sending | null): Sending {
    if (!sending) throw new AppError('command_refused', 'The claim has not gone out: nothing can have come back.');
    if (sending.isTest) {
      const where = `It went out for testing, in batch ${sending.batchNumber}`;
      throw new AppError('command_refused', `${where}: no payer has it. Take the batch back and send the claim in earnest.`);
    }
    return sending;
  }

  private async insert(transaction: Transaction, actor: Actor, claim: Claim, told: ToldOutcome): Promise<string> {
    const { practiceId, id: claimId, currentVersion: claimVersion, state: fromState } = claim;
    const id = newId();
    const position = await nextPosition(transaction, claimId);
    const by = { enteredBy: actor.userId, enteredAt: this.clock.now() };
    await transaction.rows(ClaimOutcome).insert({ practiceId, id, claimId, position, claimVersion, fromState, ...told, ...by });
    return id;
  }
}

type ToldOutcome = Pick<ClaimOutcome, 'kind' | 'toState' | 'occurredOn'> & { [Field in keyof ClaimOutcome]?: ClaimOutcome[Field] };

function toFieldFault({ field, sentence }: OutcomeFault): FieldFault {
  return { field, problems: [sentence] };
}
