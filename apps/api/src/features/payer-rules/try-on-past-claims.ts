import { matchOwnRule, trialSentence, type OwnRule } from '@chartwright/coding-rules';
import { MAX_TRIED_CLAIMS, type RuleTrialSummary, type TriedClaim } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import { claimAsDraft } from '../../platform/rules/claim-as-draft.js';
import { listPastClaims, type PastClaimRow } from './rule.queries.js';

const CLAIMS_AT_A_TIME = 1000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

type Counted = Pick<RuleTrialSummary, 'of' | 'stopped' | 'sentence'> & { claims: TriedClaim[] };

/** "Would have stopped 14 of 1,200 claims", with the fourteen; no claim is held in memory longer than it is looked at. */
export async function tryOnPastClaims(tx: Transaction, practiceId: string, rule: OwnRule, since: string): Promise<Counted> {
  const claims: TriedClaim[] = [];
  let [of, stopped, after] = [0, 0, BEFORE_ALL];
  for (;;) {
    const rows = await listPastClaims(tx, practiceId, { since, after, limit: CLAIMS_AT_A_TIME });
    of += rows.length;
    for (const row of rows) {
      const lines = matchOwnRule(rule, claimAsDraft(row.content));
      if (lines === null) continue;
      stopped += 1;
      if (claims.length < MAX_TRIED_CLAIMS) claims.push(toTried(row, lines));
    }
    const last = rows.at(-1);
    if (!last || rows.length < CLAIMS_AT_A_TIME) return { of, stopped, claims, sentence: trialSentence(rule.action, stopped, of) };
    after = last.id;
  }
}

/** No name and no date: who may switch rules on need not see whom they concern. */
function toTried({ id, claimNumber, payerName, state, content }: PastClaimRow, lines: readonly number[]): TriedClaim {
  const codes = content.lines.map((line) => [line.procedureCode, ...line.modifiers].join('-'));
  return { id, claimNumber, payerName, state, codes: lines.length === 0 ? codes : lines.flatMap((line) => codes[line - 1] ?? []) };
}
