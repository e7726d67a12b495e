import {
  buildClaim,
  buildPatientControlNumber,
  countClaims,
  isBlocked,
  scrubClaim,
  type Claim as ClaimContent,
  type ClaimSources,
} from '@chartwright/claims';
import { Claim, ClaimVersion, newId, type IntakeCase, type Transaction } from '@chartwright/database';
import { localDate, nextClaimState, type ClaimState } from '@chartwright/lifecycle';
import { sumCents, type Clock, type Finding } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CodeSetsService } from '../../../platform/code-sets/code-sets.service.js';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { holdsOf, ownRuleFindings } from '../../../platform/rules/own-rule-findings.js';
import { leaveBatch } from '../batches/batch.queries.js';
import { claimOf, contentHash, toStored, toStoredFindings } from './stored-claim.queries.js';
import { noteClaim, noteEachClaim, type ClaimActor, type ClaimChange } from './claim-events.js';
import { loadClaimSources } from './load-claim-sources.js';
import { codeQuestions, loadScrubFacts, type ScrubFacts } from './scrub-facts.js';

export type ScrubOutcome = { state: ClaimState; findings: Finding[] };

/** Makes claims out of approved coding and judges them; all inside the caller's transaction. */
@Injectable()
export class ClaimBuilder {
  constructor(
    private readonly codeSets: CodeSetsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Builds what is not there yet, builds anew what has not left the house, and leaves alone what has. */
  async buildAll(transaction: Transaction, codedCase: IntakeCase, actor: ClaimActor): Promise<void> {
    const sources = await loadClaimSources(transaction, codedCase);
    if (!sources) throw new AppError('case_incomplete', 'The case has no coding, patient or coverage to bill.');
    const { practiceId, id: caseId } = codedCase;
    const where = { practiceId, caseId, payerSequence: 'P' };
    // Locked: a batch or a payer's answer that is being written must not be overwritten by what was read before it. In the order of a batch.
    const existing = await transaction.rows(Claim).find({ where, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
    const count = countClaims(sources.coding);
    for (let part = 1; part <= count; part += 1) {
      const claim = existing.find((one) => one.part === part) ?? (await this.insert(transaction, sources, { codedCase, part, actor }));
      if (nextClaimState(claim.state, 'rebuild')) await this.rebuild(transaction, claim, sources, actor);
      else await noteClaim(transaction, actor, claim, { kind: 'recodedAfterExport', toState: claim.state });
    }
    for (const surplus of existing.filter((one) => one.part > count)) await this.cancel(transaction, surplus, actor);
  }

  /** Reads case, coverage and practice again, writes a new version where something changed, and scrubs. */
  async refresh(transaction: Transaction, claim: Claim, actor: ClaimActor): Promise<ScrubOutcome> {
    const codedCase = await transaction.cases.find(claim.caseId);
    const sources = codedCase && (await loadClaimSources(transaction, codedCase));
    if (sources) return this.rebuild(transaction, claim, sources, actor);
    return this.scrub(transaction, claim, actor);
  }

  /** Judges a claim as it is stored. A hold that a person set stays. */
  judge(claim: Claim, content: ClaimContent, facts: ScrubFacts | undefined): ScrubOutcome {
    if (!facts) return { state: 'held', findings: [] };
    const { ownRules, timeZone, ...asked } = facts;
    const createdOn = localDate(this.clock.now(), timeZone);
    const findings = [
      ...scrubClaim(content, { createdOn, ...codeQuestions(this.codeSets.codeBook()), ...asked }),
      ...ownRuleFindings(content, ownRules, claim.releasedRules),
    ];
    return { state: isBlocked(findings) || claim.holdReason !== null ? 'held' : 'ready', findings };
  }

  /** The own rules that hold the claim now: whoever releases it lifts these, and no version that comes later. */
  async holdsOf(transaction: Transaction, claim: Claim): Promise<string[]> {
    const { practiceId, id: claimId } = claim;
    const version = await transaction.rows(ClaimVersion).findOneByOrFail({ practiceId, claimId, versionNumber: claim.currentVersion });
    const facts = (await loadScrubFacts(transaction, [claimId])).get(claimId);
    return holdsOf(claimOf(version.content), facts?.ownRules ?? []);
  }

  private async insert(
    transaction: Transaction,
    sources: ClaimSources,
    { codedCase, part, actor }: { codedCase: IntakeCase; part: number; actor: ClaimActor },
  ): Promise<Claim> {
    const { practiceId, id: caseId, patientId } = codedCase;
    const id = newId();
    const controlNumber = buildPatientControlNumber(randomBytes(16));
    const content = buildClaim(sources, { claimId: id, patientControlNumber: controlNumber }, part);
    const claims = transaction.rows(Claim);
    await claims.insert({
      practiceId,
      id,
      caseId,
      part,
      controlNumber,
      state: 'held',
      patientId: patientId ?? '',
      payerId: await payerIdOf(transaction, { practiceId, caseId }),
      renderingProviderId: codedCase.renderingProviderId,
      dateOfService: codedCase.dateOfService ?? '',
      totalChargeCents: sumCents(content.lines.map((line) => line.chargeCents)),
      currentVersion: 0,
    });
    const claim = await claims.findOneByOrFail({ practiceId, id });
    await noteClaim(transaction, actor, claim, { kind: 'built', toState: 'held', detail: { part } });
    return claim;
  }

  private async rebuild(transaction: Transaction, claim: Claim, sources: ClaimSources, actor: ClaimActor): Promise<ScrubOutcome> {
    const { practiceId, id: claimId } = claim;
    const identity = { claimId, patientControlNumber: claim.controlNumber };
    const content = toStored(buildClaim(sources, identity, claim.part));
    const sha256 = contentHash(content);
    const current = await transaction.rows(ClaimVersion).findOneBy({ practiceId, claimId, versionNumber: claim.currentVersion });
    if (current?.sha256 === sha256) return this.scrub(transaction, claim, actor);
    const versionNumber = claim.currentVersion + 1;
    await transaction.rows(ClaimVersion).insert({
      practiceId,
      id: newId(),
      claimId,
      versionNumber,
      frequencyCode: claim.frequencyCode,
      content,
      sha256,
      createdBy: actor.userId,
    });
    const changes = {
      currentVersion: versionNumber,
      totalChargeCents: sumCents(claimOf(content).lines.map((line) => line.chargeCents)),
      dateOfService: sources.codedCase.dateOfService ?? claim.dateOfService,
      payerId: await payerIdOf(transaction, claim),
    };
    await transaction.claims.update(claim, changes);
    if (current) await noteClaim(transaction, actor, claim, { kind: 'rebuilt', toState: claim.state, detail: { versionNumber } });
    return this.scrub(transaction, { ...claim, ...changes, version: claim.version + 1 }, actor);
  }

  private async scrub(transaction: Transaction, claim: Claim, actor: ClaimActor): Promise<ScrubOutcome> {
    const { practiceId, id: claimId } = claim;
    const version = await transaction.rows(ClaimVersion).findOneByOrFail({ practiceId, claimId, versionNumber: claim.currentVersion });
    const outcome = this.judge(claim, claimOf(version.content), (await loadScrubFacts(transaction, [claimId])).get(claimId));
    await this.store(transaction, claim, outcome, actor);
    return outcome;
  }

  /** Holds what a scrub found wrong, all in two statements; answers the claims as they stand now. */
  async holdAll(transaction: Transaction, judged: readonly { claim: Claim; findings: Finding[] }[], actor: ClaimActor): Promise<Claim[]> {
    if (judged.length === 0) return [];
    const rows = judged.map(({ claim, findings }) => ({ practice_id: claim.practiceId, id: claim.id, findings }));
    await transaction.query(
      `UPDATE claim c SET state = 'held', findings = h.findings, version = c.version + 1, updated_at = $2
       FROM jsonb_to_recordset($1::jsonb) AS h(practice_id uuid, id uuid, findings jsonb) WHERE c.practice_id = h.practice_id AND c.id = h.id`,
      [JSON.stringify(rows), this.clock.now()],
    );
    await noteEachClaim(
      transaction,
      actor,
      judged.map(({ claim, findings }) => ({ claim, change: scrubChange('held', findings) })),
    );
    return judged.map(({ claim, findings }) => ({
      ...claim,
      state: 'held',
      findings: toStoredFindings(findings),
      version: claim.version + 1,
    }));
  }

  private async store(transaction: Transaction, claim: Claim, { state, findings }: ScrubOutcome, actor: ClaimActor): Promise<void> {
    if (claim.state === 'rejected') await leaveBatch(transaction, claim);
    await transaction.claims.update(claim, { state, findings: toStoredFindings(findings) });
    await noteClaim(transaction, actor, claim, scrubChange(state, findings));
  }

  private async cancel(transaction: Transaction, claim: Claim, actor: ClaimActor): Promise<void> {
    const state = nextClaimState(claim.state, 'cancel');
    if (!state) return;
    await transaction.claims.update(claim, { state });
    await noteClaim(transaction, actor, claim, { kind: 'cancelled', toState: state, cause: 'The coding needs fewer claims.' });
  }
}

function scrubChange(toState: ClaimState, findings: readonly Finding[]): ClaimChange {
  const blocking = findings.filter((finding) => finding.severity === 'hard');
  const ruleIds = [...new Set(blocking.map((finding) => finding.ruleId))].join(', ');
  return {
    kind: blocking.length === 0 ? 'scrubbedClean' : 'scrubbedBlocked',
    toState,
    ...(ruleIds === '' ? {} : { cause: ruleIds }),
    detail: { findings: findings.length, blocking: blocking.length },
  };
}

async function payerIdOf(transaction: Transaction, { practiceId, caseId }: Pick<Claim, 'practiceId' | 'caseId'>): Promise<string | null> {
  const rows = await transaction.query<{ payerId: string }>(
    `SELECT cv.payer_id AS "payerId" FROM intake_case ic JOIN coverage cv ON cv.practice_id = ic.practice_id AND cv.id = ic.coverage_id
     WHERE ic.practice_id = $1 AND ic.id = $2`,
    [practiceId, caseId],
  );
  return rows[0]?.payerId ?? null;
}
