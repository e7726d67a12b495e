import type {
  ClaimDetail,
  ClaimFilterChoices,
  ClaimPage,
  HoldClaimRequest,
  OrderingProviderChoices,
  OrderingProviderRequest,
  SearchClaimsRequest,
} from '@chartwright/contracts';
import { Claim, ClaimVersion, Database, Provider, type Transaction } from '@chartwright/database';
import { isAllowed, nextClaimState, type ClaimCommand } from '@chartwright/lifecycle';
import type { Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { AppError } from '../../platform/errors/app-error.js';
import { ClaimBuilder } from './building/claim-builder.service.js';
import { findingsOf } from './building/stored-claim.queries.js';
import { noteClaim } from './building/claim-events.js';
import { listHistory } from './list/claim-history.queries.js';
import { countClaims, findClaimRow, listClaims, listFilterChoices, type ClaimRow } from './list/claim-list.queries.js';
import { mayReadIdentity, toDetail, toListItem } from './list/claim.presenter.js';
import { findFollowUp } from './outcomes/outcome.queries.js';

const PAGE = 50;

@Injectable()
export class ClaimsService {
  constructor(
    private readonly database: Database,
    private readonly builder: ClaimBuilder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  search(actor: Actor, { cursor, limit = PAGE, ...filter }: SearchClaimsRequest): Promise<ClaimPage> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const maySearchNames = mayReadIdentity(actor.role);
      const rows = await listClaims(transaction, filter, maySearchNames, { cursor, limit: limit + 1 });
      const counts = await countClaims(transaction, filter, maySearchNames);
      const page = rows.slice(0, limit);
      noteReading(transaction, actor, page, 'claim.list');
      return {
        claims: page.map((row) => toListItem(row, actor.role)),
        nextCursor: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
        ...counts,
      };
    });
  }

  choices(actor: Actor): Promise<ClaimFilterChoices> {
    return this.database.inTransaction(actor.scope, (transaction) => listFilterChoices(transaction));
  }

  detail(actor: Actor, claimId: string): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, (transaction) => this.read(transaction, actor, claimId));
  }

  hold(actor: Actor, claimId: string, { version, reason, note }: HoldClaimRequest): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const claim = await this.lock(transaction, actor, claimId, version);
      const state = claim.state === 'held' ? 'held' : this.next(claim, 'hold');
      await transaction.claims.update(claim, { state, holdReason: note?.trim() ? `${reason}\n${note.trim()}` : reason });
      await noteClaim(transaction, actor, claim, { kind: 'held', toState: state, cause: reason });
      return this.read(transaction, actor, claimId);
    });
  }

  /** A release takes a person's hold away, and those of own rules; what the scrub found stays in the way until it is mended. */
  async release(actor: Actor, claimId: string, version: number, reason: string): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const claim = await this.lock(transaction, actor, claimId, version);
      this.next(claim, 'release');
      const releasedRules = [...new Set([...claim.releasedRules, ...(await this.builder.holdsOf(transaction, claim))])];
      await transaction.claims.update(claim, { holdReason: null, releasedRules });
      await noteClaim(transaction, actor, claim, { kind: 'released', toState: claim.state, cause: reason });
      await this.builder.refresh(transaction, { ...claim, holdReason: null, releasedRules, version: claim.version + 1 }, actor);
      return this.read(transaction, actor, claimId);
    });
  }

  /** Builds the claim anew from case, coverage and practice as they are now, and checks it again. */
  rescrub(actor: Actor, claimId: string, version: number): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const claim = await this.lock(transaction, actor, claimId, version);
      this.next(claim, 'rebuild');
      await this.builder.refresh(transaction, claim, actor);
      return this.read(transaction, actor, claimId);
    });
  }

  /** Whom a claim may name as the one who ordered or referred: everybody the practice lists. */
  orderingProviders(actor: Actor, claimId: string): Promise<OrderingProviderChoices> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      const claim = await transaction.claims.find(claimId);
      if (!claim) throw new AppError('claim_not_found', 'There is no such claim.');
      const order = { lastName: 'ASC', firstName: 'ASC' } as const;
      const rows = await transaction.rows(Provider).find({ where: { practiceId: claim.practiceId, isActive: true }, order });
      return {
        providers: rows.map(({ id, firstName, lastName, credential }) => ({
          id,
          name: `${lastName}, ${firstName}${credential ? `, ${credential}` : ''}`,
        })),
      };
    });
  }

  /** CL-17: stands on the case from now on, so that a claim that is built anew names the provider too. */
  nameOrderingProvider(actor: Actor, claimId: string, { version, providerId }: OrderingProviderRequest): Promise<ClaimDetail> {
    return this.database.inTransaction(actor.scope, async (transaction) => {
      // The case before its claim, as where claims are built: the other way round the two would wait for each other.
      const found = await transaction.claims.find(claimId);
      const codedCase = found && (await transaction.cases.findForUpdate(found.caseId));
      if (!codedCase) throw new AppError('claim_not_found', 'There is no such claim.');
      const claim = await this.lock(transaction, actor, claimId, version);
      this.next(claim, 'rebuild');
      const { practiceId } = claim;
      const isListed = await transaction.rows(Provider).existsBy({ practiceId, id: providerId, isActive: true });
      if (!isListed) throw new AppError('provider_not_found', 'This provider is not in the practice’s list.');
      await transaction.cases.update(codedCase, { referringProviderId: providerId });
      await noteClaim(transaction, actor, claim, { kind: 'orderingProviderNamed', toState: claim.state, detail: { providerId } });
      await this.builder.refresh(transaction, claim, actor);
      return this.read(transaction, actor, claimId);
    });
  }

  private next(claim: Claim, command: ClaimCommand) {
    const state = nextClaimState(claim.state, command);
    if (!state) throw new AppError('command_refused', `A claim that is ${claim.state.replaceAll('_', ' ')} cannot be changed this way.`);
    return state;
  }

  /** The claim, for this transaction alone; refused when somebody changed it since it was looked at. */
  async lock(transaction: Transaction, actor: Actor, claimId: string, version: number): Promise<Claim> {
    const claim = await transaction.claims.findForUpdate(claimId);
    if (!claim || !(await this.isTheirs(transaction, actor, claim))) throw new AppError('claim_not_found', 'There is no such claim.');
    if (claim.version !== version) {
      throw new AppError('version_changed', 'The claim changed meanwhile.', { currentVersion: claim.version, state: claim.state });
    }
    return claim;
  }

  /** Roles that do not see claims at all may hold only those of cases they coded themselves. */
  private async isTheirs(transaction: Transaction, actor: Actor, claim: Claim): Promise<boolean> {
    if (isAllowed(actor.role, 'claim.view')) return true;
    const codedCase = await transaction.cases.find(claim.caseId);
    return codedCase?.coderId === actor.userId;
  }

  /** The whole claim as its reader may see it; that it was read goes into the trail. */
  async read(transaction: Transaction, actor: Actor, claimId: string): Promise<ClaimDetail> {
    const row = await findClaimRow(transaction, claimId);
    const claim = row && (await transaction.claims.find(claimId));
    if (!row || !claim) throw new AppError('claim_not_found', 'There is no such claim.');
    const { practiceId, currentVersion: versionNumber } = claim;
    const version = await transaction.rows(ClaimVersion).findOneByOrFail({ practiceId, claimId, versionNumber });
    noteReading(transaction, actor, [row], 'claim.read');
    const followUp = await findFollowUp(transaction, claimId, this.clock.now());
    return toDetail({ row, version, history: await listHistory(transaction, claimId), followUp }, actor.role);
  }
}

export function blockingReasons(claim: Claim): string[] {
  const reasons = findingsOf(claim.findings).flatMap((finding) =>
    finding.severity === 'hard' ? [`${finding.ruleId}: ${finding.message}`] : [],
  );
  if (claim.holdReason !== null) return ['On hold.', ...reasons];
  return reasons.length > 0 ? reasons : [`The claim is ${claim.state.replaceAll('_', ' ')}.`];
}

/** A list or a detail shows patients: each practice's trail says who saw how many, or whom. */
function noteReading(transaction: Transaction, actor: Actor, rows: readonly ClaimRow[], action: 'claim.list' | 'claim.read'): void {
  for (const practiceId of new Set(rows.map((row) => row.practiceId))) {
    const own = rows.filter((row) => row.practiceId === practiceId);
    const [only] = action === 'claim.read' ? own : [];
    transaction.audit.append(actor.audit, {
      practiceId,
      action,
      objectType: 'claim',
      ...(only ? { objectId: only.id, caseId: only.caseId, patientId: only.patientId } : {}),
      detail: { count: own.length },
    });
  }
}
