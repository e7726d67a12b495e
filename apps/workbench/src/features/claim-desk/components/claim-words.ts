import type { ClaimHistoryEntry, ClaimTab } from '@chartwright/contracts';
import { HOLD_REASONS, type ClaimState } from '@chartwright/lifecycle';
import type { BadgeTone, HistoryEntry, IconName } from '@chartwright/ui';

export const TAB_WORDS: Record<ClaimTab, string> = {
  toWork: 'To work',
  all: 'All',
  ready: 'Ready',
  held: 'Held',
  rejected: 'Rejected',
  sent: 'Sent',
  accepted: 'Accepted',
  denied: 'Denied',
  paid: 'Paid',
};

type StateLook = { tone: BadgeTone; icon: IconName };

export const STATE_LOOKS: Record<ClaimState, StateLook> = {
  held: { tone: 'soft', icon: 'hand' },
  ready: { tone: 'ok', icon: 'check-circle' },
  batched: { tone: 'neutral', icon: 'send' },
  submitted: { tone: 'neutral', icon: 'send' },
  received: { tone: 'neutral', icon: 'check' },
  accepted: { tone: 'ok', icon: 'check' },
  rejected: { tone: 'hard', icon: 'octagon' },
  pended: { tone: 'neutral', icon: 'clock' },
  paid: { tone: 'ok', icon: 'check' },
  partially_paid: { tone: 'soft', icon: 'check' },
  denied: { tone: 'hard', icon: 'octagon' },
  patient_responsibility: { tone: 'neutral', icon: 'user' },
  appealed: { tone: 'neutral', icon: 'swap' },
  reversed: { tone: 'soft', icon: 'swap' },
  replaced: { tone: 'neutral', icon: 'swap' },
  void_requested: { tone: 'soft', icon: 'minus' },
  voided: { tone: 'neutral', icon: 'minus' },
  written_off: { tone: 'neutral', icon: 'minus' },
  closed: { tone: 'neutral', icon: 'check' },
};

/** `12345` → "123.45", with thousands apart. */
export function amountWords(cents: number): string {
  return (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** "5 h", "2 d": how long ago, in one unit. */
export function ageWords(since: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 60_000));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? `${hours} h` : `${Math.floor(hours / 24)} d`;
}
type EventWords = { title: string; icon: IconName; tone?: HistoryEntry['tone'] };

const EVENT_WORDS: Record<string, EventWords> = {
  built: { title: 'Claim built from the coding', icon: 'plus' },
  rebuilt: { title: 'Built again from the case', icon: 'refresh' },
  scrubbedClean: { title: 'Checks passed', icon: 'check-circle', tone: 'ok' },
  scrubbedBlocked: { title: 'Checks found something', icon: 'octagon', tone: 'hard' },
  held: { title: 'Held', icon: 'hand', tone: 'soft' },
  released: { title: 'Released', icon: 'check' },
  exported: { title: 'Sent', icon: 'send' },
  orderingProviderNamed: { title: 'Ordering provider named', icon: 'check' },
  testTakenBack: { title: 'Taken back from test batch', icon: 'refresh' },
  outcomeStruck: { title: 'Entry struck out', icon: 'minus' },
  cancelled: { title: 'Cancelled', icon: 'minus' },
  recodedAfterExport: { title: 'Coding changed after it was sent', icon: 'triangle', tone: 'soft' },
  coding_submitted: { title: 'Coding submitted', icon: 'check' },
  approved: { title: 'Coding approved', icon: 'check' },
};

export function historyWords(entry: ClaimHistoryEntry): Pick<HistoryEntry, 'title' | 'icon' | 'tone'> {
  const words = EVENT_WORDS[entry.kind] ?? { title: entry.kind.replaceAll('_', ' '), icon: 'circle' };
  if (!entry.batch) return words;
  const { number, isTest } = entry.batch;
  if (entry.kind !== 'exported') return { ...words, title: `${words.title} ${number}` };
  return { ...words, title: isTest ? `Written into test batch ${number}` : `Sent in batch ${number}` };
}

/** "P. Stone, 163 claims · 8 Mar 18:02" */
export function historyDetail(entry: ClaimHistoryEntry, moment: string): string {
  const isHold = entry.kind === 'held' && entry.cause !== null;
  const cause = isHold ? holdWords(entry.cause ?? '') : entry.kind === 'coding_submitted' ? `case ${entry.cause ?? ''}` : entry.cause;
  const what = entry.outcome
    ? null
    : entry.batch
      ? `${entry.batch.claimCount} ${entry.batch.claimCount === 1 ? 'claim' : 'claims'}`
      : cause;
  return `${[entry.actorName ?? 'Chartwright', what].filter(Boolean).join(', ')} · ${moment}`;
}

export function holdWords(reason: string): string {
  return Object.entries(HOLD_REASONS).find(([key]) => key === reason)?.[1].label ?? reason;
}

export function claimCountWords(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'claim' : 'claims'}`;
}
