import type { ClaimHistoryEntry, ClaimOutcomeView } from '@chartwright/contracts';
import { adjustmentReason, CLAIM_STATE_WORDS, DENIAL_CATEGORIES, outcomeReasonWords, type OutcomeKind } from '@chartwright/lifecycle';
import { dateWords, type HistoryEntry } from '@chartwright/ui';
import { amountWords } from './claim-words.js';

type KindWords = { command: string; title: string; day: string; icon: NonNullable<HistoryEntry['icon']>; tone?: HistoryEntry['tone'] };

/** As it is chosen, and as it stands in the history. */
export const OUTCOME_WORDS: Record<OutcomeKind, KindWords> = {
  received: { command: 'The clearinghouse took it', title: 'Taken by the clearinghouse', day: 'Taken on', icon: 'check' },
  rejected: { command: 'It was sent back', title: 'Sent back', day: 'Sent back on', icon: 'octagon', tone: 'hard' },
  accepted: { command: 'The payer accepted it', title: 'Accepted by the payer', day: 'Accepted on', icon: 'check', tone: 'ok' },
  pended: { command: 'The payer is deciding', title: 'The payer is deciding', day: 'Told on', icon: 'clock' },
  payment: { command: 'The payer paid', title: 'Paid', day: 'Paid on', icon: 'check-circle', tone: 'ok' },
  denied: { command: 'The payer denied it', title: 'Denied', day: 'Denied on', icon: 'octagon', tone: 'hard' },
  appealed: { command: 'We appealed', title: 'Appealed', day: 'Appealed on', icon: 'swap' },
  reversed: { command: 'The payer took its decision back', title: 'Decision taken back', day: 'Taken back on', icon: 'swap', tone: 'soft' },
  writtenOff: { command: 'Write it off', title: 'Written off', day: 'Written off on', icon: 'minus' },
  closed: { command: 'Close it', title: 'Closed', day: 'Closed on', icon: 'check' },
};

/** Only what was struck out has no state of its own in the title. */
export function outcomeTitle({ toState }: ClaimHistoryEntry, outcome: ClaimOutcomeView): Pick<HistoryEntry, 'title' | 'icon' | 'tone'> {
  const { title, icon, tone } = OUTCOME_WORDS[outcome.kind];
  const words = outcome.kind === 'payment' && toState ? CLAIM_STATE_WORDS[toState] : title;
  return outcome.isStruck ? { title: `Struck out: ${words}`, icon: 'minus' } : { title: words, icon, tone };
}

/** "20 Mar 2026, paid $80.00, patient $25.00, check EFT884422" */
export function outcomeDetail(outcome: ClaimOutcomeView): string {
  const amount = (label: string, cents: number | null): string | null => (cents === null ? null : `${label} $${amountWords(cents)}`);
  return [
    dateWords(outcome.occurredOn),
    amount('paid', outcome.paidCents),
    amount('patient', outcome.patientShareCents),
    amount('written off', outcome.writtenOffCents),
    outcome.traceNumber && `check or trace ${outcome.traceNumber}`,
    outcome.payerClaimNumber && `payer’s number ${outcome.payerClaimNumber}`,
    outcomeReasonWords(outcome),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What a reason's number means and what is done about it; nothing for a number without words of ours. */
export function reasonHelp(number: string): string | null {
  const known = adjustmentReason(number.trim().toUpperCase());
  if (!known) return null;
  const label = `${known.label.charAt(0).toUpperCase()}${known.label.slice(1)}.`;
  return `${label} ${DENIAL_CATEGORIES[known.category].next}`;
}
