import { ownRuleFaults, type OwnRule } from '@chartwright/coding-rules';
import type { OwnRuleList, ProposeRuleRequest, RuleContent, RuleTrial, RuleVersion } from '@chartwright/contracts';
import { CustomRuleVersion, Database, newId, type Transaction } from '@chartwright/database';
import { addDays, type Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, assertPractice } from '../../platform/auth/actor.js';
import { CLOCK } from '../../platform/config/config.module.js';
import { AppError } from '../../platform/errors/app-error.js';
import { changeRules } from '../../platform/rules/rules-lock.js';
import { findRuleVersion, listRulePayers, listRuleVersions } from './rule.queries.js';
import { tryOnPastClaims } from './try-on-past-claims.js';

type Found = RuleVersion & { ruleId: string };
type RuleKey = { practiceId: string; id: string };

/** A practice's and its payers' own rules: proposed, tried on past claims, switched on, ended; never changed, never removed. */
@Injectable()
export class RulesService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: Actor, practiceId: string): Promise<OwnRuleList> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (tx) => {
      const rules = new Map<string, RuleVersion[]>();
      for (const { ruleId, ...version } of await listRuleVersions(tx, practiceId))
        rules.set(ruleId, [...(rules.get(ruleId) ?? []), version]);
      return {
        rules: [...rules].map(([ruleId, versions]) => ({ ruleId, versions })),
        payers: await listRulePayers(tx, practiceId),
      };
    });
  }

  /** The first version of a new rule, or the next of a known one. It does nothing yet. */
  propose(actor: Actor, practiceId: string, { ruleId, ...content }: ProposeRuleRequest): Promise<RuleVersion> {
    assertPractice(actor, practiceId);
    refuseFaults(content);
    return this.database.inTransaction(actor.scope, async (tx) => {
      const versionNumber = ruleId === null ? 1 : await nextVersionNumber(tx, practiceId, ruleId);
      const id = newId();
      const { all, any, ...rest } = content;
      const row = { ...rest, practiceId, id, ruleId: ruleId ?? newId(), versionNumber, conditions: { all, any }, createdBy: actor.userId };
      await tx.rows(CustomRuleVersion).insert({ ...row, createdAt: this.clock.now() });
      this.note(tx, actor, { practiceId, id }, { action: 'rule.propose', detail: { ruleId: row.ruleId, versionNumber } });
      return this.get(tx, { practiceId, id });
    });
  }

  /** What the version would have done to the claims of the last days; kept with it, and needed to switch it on. */
  try(actor: Actor, practiceId: string, id: string, days: number): Promise<RuleTrial> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (tx) => {
      const now = this.clock.now();
      const found = await this.get(tx, { practiceId, id });
      const since = addDays(now.toISOString().slice(0, 10), -days);
      const { claims, ...counted } = await tryOnPastClaims(tx, practiceId, toRule(found), since);
      const trial = { ...counted, days, triedAt: now.toISOString() };
      await tx.rows(CustomRuleVersion).update({ practiceId, id }, { trial });
      this.note(tx, actor, { practiceId, id }, { action: 'rule.try', detail: { days, of: trial.of, stopped: trial.stopped } });
      return { version: await this.get(tx, { practiceId, id }), claims };
    });
  }

  /** The version before it ends the day before this one begins; where this one begins no later, it takes its place altogether. */
  switchOn(actor: Actor, practiceId: string, id: string): Promise<RuleVersion> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (tx) => {
      await changeRules(tx, practiceId);
      const found = await this.lock(tx, { practiceId, id });
      if (found.state !== 'proposed') throw new AppError('command_refused', 'Only a proposed version can be switched on.');
      if (!found.trial) throw new AppError('command_refused', 'Try it on past claims first: nobody knows yet what it would stop.');
      const now = this.clock.now();
      await this.endEarlier(tx, actor, { practiceId, found, now });
      const changes = { state: 'on' as const, switchedOnBy: actor.userId, switchedOnAt: now };
      await tx.rows(CustomRuleVersion).update({ practiceId, id }, changes);
      this.note(tx, actor, { practiceId, id }, { action: 'rule.switchOn', detail: { versionNumber: found.versionNumber } });
      return this.get(tx, { practiceId, id });
    });
  }

  end(actor: Actor, practiceId: string, id: string, lastDay: string): Promise<RuleVersion> {
    assertPractice(actor, practiceId);
    return this.database.inTransaction(actor.scope, async (tx) => {
      const found = await this.lock(tx, { practiceId, id });
      if (found.state === 'withdrawn') throw new AppError('command_refused', 'This version is withdrawn already.');
      await this.endOn(tx, actor, { key: { practiceId, id }, found, lastDay, now: this.clock.now() });
      return this.get(tx, { practiceId, id });
    });
  }

  private async endEarlier(
    tx: Transaction,
    actor: Actor,
    { practiceId, found, now }: { practiceId: string; found: Found; now: Date },
  ): Promise<void> {
    const standing = (await listRuleVersions(tx, practiceId)).filter((one) => one.ruleId === found.ruleId && one.state === 'on');
    const lastDay = addDays(found.effectiveFrom, -1);
    for (const earlier of standing.filter(({ effectiveTo }) => effectiveTo === null || effectiveTo > lastDay))
      await this.endOn(tx, actor, { key: { practiceId, id: earlier.id }, found: earlier, lastDay, now });
  }

  private async endOn(
    tx: Transaction,
    actor: Actor,
    { key, found, lastDay, now }: { key: RuleKey; found: Found; lastDay: string; now: Date },
  ): Promise<void> {
    const isNeverInForce = found.state === 'proposed' || lastDay < found.effectiveFrom;
    const ended = { endedBy: actor.userId, endedAt: now };
    await tx.rows(CustomRuleVersion).update(key, isNeverInForce ? { ...ended, state: 'withdrawn' } : { ...ended, effectiveTo: lastDay });
    this.note(tx, actor, key, { action: 'rule.end', detail: { versionNumber: found.versionNumber, lastDay } });
  }

  private async lock(tx: Transaction, key: RuleKey): Promise<Found> {
    await lockRule(tx, key.practiceId, (await this.get(tx, key)).ruleId);
    return this.get(tx, key);
  }

  private async get(tx: Transaction, { practiceId, id }: RuleKey): Promise<Found> {
    const found = await findRuleVersion(tx, practiceId, id);
    if (!found) throw new AppError('rule_not_found', 'There is no such rule.');
    return found;
  }

  private note(tx: Transaction, actor: Actor, { practiceId, id }: RuleKey, { action, detail }: { action: string; detail: object }): void {
    tx.audit.append(actor.audit, { practiceId, action, objectType: 'rule', objectId: id, detail });
  }
}

function toRule({ id, versionNumber, state, any, ...content }: Found): OwnRule {
  return { ...content, id, version: versionNumber, isSwitchedOn: state === 'on', ...(any.length > 0 ? { any } : {}) };
}

function refuseFaults(content: RuleContent): void {
  const problems = ownRuleFaults({ ...content, id: '', version: 1, isSwitchedOn: false });
  if (problems.length > 0) throw new AppError('rule_refused', problems.join(' '), { problems });
}

/** All versions of a rule, so that two people's changes follow each other; what they left is read by the next statement, not by this. */
async function lockRule(tx: Transaction, practiceId: string, ruleId: string): Promise<void> {
  await tx.query('SELECT id FROM custom_rule_version WHERE practice_id = $1 AND rule_id = $2 ORDER BY id FOR UPDATE', [practiceId, ruleId]);
}

async function nextVersionNumber(tx: Transaction, practiceId: string, ruleId: string): Promise<number> {
  await lockRule(tx, practiceId, ruleId);
  const [newest] = await tx.query<{ versionNumber: number | null }>(
    `SELECT max(version_number) AS "versionNumber" FROM custom_rule_version WHERE practice_id = $1 AND rule_id = $2`,
    [practiceId, ruleId],
  );
  if (!newest?.versionNumber) throw new AppError('rule_not_found', 'There is no such rule.');
  return newest.versionNumber + 1;
}
