/** The claim's states from built to settled (claims.md §10), one table for API, database CHECK and screens. */
export const CLAIM_STATES = [
  'held',
  'ready',
  'batched',
  'submitted',
  'received',
  'accepted',
  'rejected',
  'pended',
  'paid',
  'partially_paid',
  'denied',
  'patient_responsibility',
  'appealed',
  'reversed',
  'replaced',
  'void_requested',
  'voided',
  'written_off',
  'closed',
] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export const CLAIM_COMMANDS = [
  'scrubClean',
  'scrubBlocked',
  'hold',
  'release',
  'addToBatch',
  'removeFromBatch',
  'export',
  'takeBackTest',
  'acknowledge999',
  'accept277ca',
  'reject',
  'pend',
  'postPaid',
  'postPartial',
  'postDenied',
  'postPatientResponsibility',
  'reverse',
  'replace',
  'appeal',
  'requestVoid',
  'confirmVoid',
  'rebuild',
  'cancel',
  'writeOff',
  'close',
] as const;
export type ClaimCommand = (typeof CLAIM_COMMANDS)[number];

const ADJUDICATION = {
  postPaid: 'paid',
  postPartial: 'partially_paid',
  postDenied: 'denied',
  postPatientResponsibility: 'patient_responsibility',
} as const;
const SETTLED = {
  reverse: 'reversed',
  replace: 'replaced',
  requestVoid: 'void_requested',
  writeOff: 'written_off',
  close: 'closed',
} as const;

export const CLAIM_TRANSITIONS = {
  held: { scrubClean: 'ready', scrubBlocked: 'held', release: 'ready', cancel: 'voided', rebuild: 'held' },
  ready: { addToBatch: 'batched', hold: 'held', scrubBlocked: 'held', cancel: 'voided', rebuild: 'held' },
  batched: { export: 'submitted', removeFromBatch: 'ready' },
  // A clearinghouse sends no claim of a test file on; whoever takes one back makes sure that the file was for testing.
  submitted: {
    takeBackTest: 'ready',
    acknowledge999: 'received',
    accept277ca: 'accepted',
    reject: 'rejected',
    pend: 'pended',
    ...ADJUDICATION,
  },
  received: { accept277ca: 'accepted', reject: 'rejected', pend: 'pended', ...ADJUDICATION },
  accepted: { pend: 'pended', requestVoid: 'void_requested', replace: 'replaced', ...ADJUDICATION },
  rejected: { rebuild: 'held', cancel: 'voided', writeOff: 'written_off' },
  pended: { ...ADJUDICATION, requestVoid: 'void_requested' },
  paid: { ...SETTLED },
  partially_paid: { ...SETTLED, appeal: 'appealed' },
  denied: { ...SETTLED, appeal: 'appealed' },
  patient_responsibility: { ...SETTLED, appeal: 'appealed' },
  appealed: { ...ADJUDICATION, writeOff: 'written_off' },
  reversed: { ...ADJUDICATION, close: 'closed' },
  replaced: { close: 'closed' },
  void_requested: { confirmVoid: 'voided', ...ADJUDICATION },
  voided: { close: 'closed' },
  written_off: { close: 'closed', reverse: 'reversed' },
  closed: {},
} as const satisfies Record<ClaimState, Partial<Record<ClaimCommand, ClaimState>>>;

/** The state that follows, or null when the command is refused in this state. */
export function nextClaimState(from: ClaimState, command: ClaimCommand): ClaimState | null {
  const row: Partial<Record<ClaimCommand, ClaimState>> = CLAIM_TRANSITIONS[from];
  return row[command] ?? null;
}

export function claimCommandsIn(state: ClaimState): ClaimCommand[] {
  return CLAIM_COMMANDS.filter((command) => nextClaimState(state, command) !== null);
}
