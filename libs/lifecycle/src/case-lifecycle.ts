/** The case's states and who-may-do-what-next, as one table used by the API, the database CHECK and the screens. */
export const CASE_STATES = [
  'draft',
  'incomplete',
  'received',
  'ready',
  'in_coding',
  'on_hold',
  'awaiting_provider',
  'in_review',
  'approved',
  'claimed',
  'closed',
  'recalled',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const CASE_COMMANDS = [
  'submitForCoding',
  'complete',
  'finishPreparation',
  'take',
  'release',
  'hold',
  'resume',
  'askProvider',
  'answerQuery',
  'closeQuery',
  'submitCoding',
  'submitForReview',
  'approve',
  'returnToCoder',
  'buildClaim',
  'recall',
  'reopen',
  'close',
] as const;
export type CaseCommand = (typeof CASE_COMMANDS)[number];

/**
 * `draft` is a form being filled in; `incomplete` was sent but fails the completeness gate OP-001; `received` waits for its
 * documents to be read; `ready` waits for a coder. `in_review` waits for a second reader, or is on the desk of one: coding is
 * not approved before. `approved` coding becomes a claim by a job, hence `claimed`.
 */
export const CASE_TRANSITIONS = {
  draft: { submitForCoding: 'received', recall: 'recalled' },
  incomplete: { complete: 'received', recall: 'recalled' },
  received: { finishPreparation: 'ready', recall: 'recalled' },
  ready: { take: 'in_coding', recall: 'recalled', hold: 'on_hold' },
  in_coding: {
    release: 'ready',
    hold: 'on_hold',
    askProvider: 'awaiting_provider',
    submitCoding: 'approved',
    submitForReview: 'in_review',
  },
  on_hold: { resume: 'in_coding', release: 'ready', recall: 'recalled' },
  awaiting_provider: { answerQuery: 'in_coding', closeQuery: 'in_coding', release: 'ready' },
  in_review: { take: 'in_review', release: 'in_review', approve: 'approved', returnToCoder: 'in_coding' },
  approved: { buildClaim: 'claimed', reopen: 'in_coding' },
  claimed: { reopen: 'in_coding', close: 'closed' },
  recalled: { submitForCoding: 'received', close: 'closed' },
  closed: {},
} as const satisfies Record<CaseState, Partial<Record<CaseCommand, CaseState>>>;

/** The state that follows, or null when the command is refused in this state. */
export function nextCaseState(from: CaseState, command: CaseCommand): CaseState | null {
  const row: Partial<Record<CaseCommand, CaseState>> = CASE_TRANSITIONS[from];
  return row[command] ?? null;
}

/** Commands that the table allows now; facts (lease, role, findings) may narrow it further. */
export function caseCommandsIn(state: CaseState): CaseCommand[] {
  return CASE_COMMANDS.filter((command) => nextCaseState(state, command) !== null);
}
