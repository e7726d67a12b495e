import { CASE_COMMANDS, CASE_STATES, CASE_TRANSITIONS, nextCaseState, type CaseState } from './case-lifecycle.js';
import { CLAIM_STATES, CLAIM_TRANSITIONS, nextClaimState, type ClaimState } from './claim-lifecycle.js';

function reachable<State extends string>(start: State[], transitions: Record<State, Partial<Record<string, State>>>): Set<State> {
  const seen = new Set<State>(start);
  const open = [...start];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const next of Object.values<State | undefined>(transitions[state])) {
      if (next !== undefined && !seen.has(next)) {
        seen.add(next);
        open.push(next);
      }
    }
  }
  return seen;
}

describe('case life-cycle', () => {
  it('reaches every state from a draft or an import', () => {
    expect([...reachable<CaseState>(['draft', 'incomplete'], CASE_TRANSITIONS)].sort()).toEqual([...CASE_STATES].sort());
  });
  it('ends only in closed', () => {
    expect(CASE_STATES.filter((state) => Object.keys(CASE_TRANSITIONS[state]).length === 0)).toEqual(['closed']);
  });
  it('uses every command somewhere', () => {
    const used = new Set(CASE_STATES.flatMap((state) => Object.keys(CASE_TRANSITIONS[state])));
    expect(CASE_COMMANDS.filter((command) => !used.has(command))).toEqual([]);
  });
  it('lets a practice recall a case until a coder has it, not after', () => {
    expect([nextCaseState('ready', 'recall'), nextCaseState('in_coding', 'recall')]).toEqual(['recalled', null]);
  });
});

describe('claim life-cycle', () => {
  it('reaches every state from a newly built claim', () => {
    expect([...reachable<ClaimState>(['held'], CLAIM_TRANSITIONS)].sort()).toEqual([...CLAIM_STATES].sort());
  });
  it('ends only in closed', () => {
    expect(CLAIM_STATES.filter((state) => Object.keys(CLAIM_TRANSITIONS[state]).length === 0)).toEqual(['closed']);
  });
  it('never exports a held claim', () => {
    expect(nextClaimState('held', 'export')).toBeNull();
    expect(nextClaimState('held', 'addToBatch')).toBeNull();
  });
  it('does not let an earlier acknowledgement take back a payment (claims.md §10 d)', () => {
    expect([nextClaimState('paid', 'acknowledge999'), nextClaimState('accepted', 'acknowledge999')]).toEqual([null, null]);
  });
});
