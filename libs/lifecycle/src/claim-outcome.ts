import { isCalendarDate, toDollars, type CalendarDate } from '@chartwright/primitives';
import { adjustmentReason, isAdjustmentReason, type AdjustmentGroup } from './adjustment-reasons.js';
import { claimCommandsIn, nextClaimState, type ClaimCommand, type ClaimState } from './claim-lifecycle.js';

/** What a person writes down about a claim that went out: what came back, and what billing then does (claims.md §10). */
export const OUTCOME_KINDS = [
  'received',
  'rejected',
  'accepted',
  'pended',
  'payment',
  'denied',
  'appealed',
  'reversed',
  'writtenOff',
  'closed',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

const COMMANDS: Record<OutcomeKind, readonly ClaimCommand[]> = {
  received: ['acknowledge999'],
  rejected: ['reject'],
  accepted: ['accept277ca'],
  pended: ['pend'],
  payment: ['postPaid', 'postPartial', 'postPatientResponsibility'],
  denied: ['postDenied'],
  appealed: ['appeal'],
  reversed: ['reverse'],
  writtenOff: ['writeOff'],
  closed: ['close'],
};
/** States of claims that went out and have not been replaced or taken away. */
const IS_OUT: ReadonlySet<ClaimState> = new Set<ClaimState>([
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
]);

/** What the table of transitions lets a person enter in this state; of a paid claim nothing is open to write off. */
export function outcomeKindsIn(state: ClaimState): OutcomeKind[] {
  const possible = claimCommandsIn(state).filter((command) => state !== 'paid' || command !== 'writeOff');
  return OUTCOME_KINDS.filter((kind) => IS_OUT.has(state) && COMMANDS[kind].some((command) => possible.includes(command)));
}

/** 277CA STC01-1 categories that are rejections (claims.md §5), in our words. */
export const REJECTION_CATEGORIES = {
  A3: 'Not processed',
  A4: 'Claim or patient not found',
  A6: 'Something is missing',
  A7: 'Something is wrong',
  A8: 'Parts do not fit together',
} as const;
export type RejectionCategory = keyof typeof REJECTION_CATEGORIES;

export type OutcomeEntry = {
  kind: OutcomeKind;
  /** The day of the answer; of an appeal or a closing, the day it was done. */
  occurredOn: CalendarDate;
  /** In words, as the other side gave it, or why billing does this. */
  words?: string;
  statusCategory?: RejectionCategory;
  /** 277CA STC01-2, with the entity if it was given: `562:85`. */
  statusCode?: string;
  adjustmentGroup?: AdjustmentGroup;
  adjustmentReason?: string;
  paidCents?: number;
  /** Deductible, coinsurance, copayment (group PR). */
  patientShareCents?: number;
  /** Written off by contract or law (groups CO, PI, OA). */
  writtenOffCents?: number;
  /** Of the check or the transfer (TRN02). */
  traceNumber?: string;
  /** The payer's own number of the claim (ICN). */
  payerClaimNumber?: string;
};
export type OutcomeField = Exclude<keyof OutcomeEntry, 'kind'>;
export type OutcomeFault = { field: OutcomeField; sentence: string };
/** `today` in the practice's calendar; `sentOn` the day of the batch that the claim went out with. */
export type OutcomeFacts = { state: ClaimState; chargeCents: number; sentOn: CalendarDate; today: CalendarDate };

const REASON = ['adjustmentGroup', 'adjustmentReason'] as const;
/** What is asked for beside the day and the words. */
export const OUTCOME_FIELDS: Record<OutcomeKind, readonly OutcomeField[]> = {
  received: [],
  rejected: ['statusCategory', 'statusCode'],
  accepted: ['payerClaimNumber'],
  pended: ['payerClaimNumber'],
  payment: ['paidCents', 'patientShareCents', 'writtenOffCents', 'traceNumber', ...REASON, 'payerClaimNumber'],
  denied: [...REASON, 'payerClaimNumber'],
  appealed: [],
  reversed: ['traceNumber'],
  writtenOff: [],
  closed: [],
};

/** The entry without what its kind does not know, and without blanks. */
export function tidyOutcome(entry: OutcomeEntry): OutcomeEntry {
  const known = OUTCOME_FIELDS[entry.kind];
  const take = <Value>(field: OutcomeField, value: Value): Value | undefined => (known.includes(field) ? value : undefined);
  const text = (value: string | undefined): string | undefined => value?.trim() || undefined;
  return {
    kind: entry.kind,
    occurredOn: entry.occurredOn,
    words: text(entry.words),
    statusCategory: take('statusCategory', entry.statusCategory),
    statusCode: take('statusCode', text(entry.statusCode)),
    adjustmentGroup: take('adjustmentGroup', entry.adjustmentGroup),
    adjustmentReason: take('adjustmentReason', text(entry.adjustmentReason)?.toUpperCase()),
    paidCents: take('paidCents', entry.paidCents),
    patientShareCents: take('patientShareCents', entry.patientShareCents),
    writtenOffCents: take('writtenOffCents', entry.writtenOffCents),
    traceNumber: take('traceNumber', text(entry.traceNumber)),
    payerClaimNumber: take('payerClaimNumber', text(entry.payerClaimNumber)),
  };
}

type GivenReason = {
  [Field in 'statusCategory' | 'statusCode' | 'adjustmentGroup' | 'adjustmentReason' | 'words']: string | null;
};

/** `CO-16`, `A7:562:85`; null when no number was given. */
export function outcomeReasonCode({
  statusCategory,
  statusCode,
  adjustmentGroup,
  adjustmentReason: number,
}: Omit<GivenReason, 'words'>): string | null {
  return [adjustmentGroup, number].filter(Boolean).join('-') || [statusCategory, statusCode].filter(Boolean).join(':') || null;
}

/** "CO-16: something on the claim is missing or wrong. Send the operative note": the number, our words for it, theirs. */
export function outcomeReasonWords(given: GivenReason): string | null {
  const isCategory = (text: string): text is RejectionCategory => Object.hasOwn(REJECTION_CATEGORIES, text);
  const category = given.statusCategory !== null && isCategory(given.statusCategory) ? REJECTION_CATEGORIES[given.statusCategory] : null;
  const label = given.adjustmentReason === null ? category : adjustmentReason(given.adjustmentReason)?.label;
  const number = [outcomeReasonCode(given), label].filter(Boolean).join(': ');
  return [number, given.words].filter(Boolean).join('. ') || null;
}

export const MAX_OUTCOME_WORDS = 500;
/** No claim and no payment comes to more; the database counts cents in four bytes. */
export const MAX_AMOUNT_CENTS = 2_000_000_000;
const LEAST_WORDS = 3;
const STATUS_CODE = /^\d{1,3}(?::[0-9A-Z]{2,3})?$/;

/** What of the charge neither was paid, nor is the patient's, nor is written off. */
export function openCents(
  { paidCents = 0, patientShareCents = 0, writtenOffCents = 0 }: Pick<OutcomeEntry, 'paidCents' | 'patientShareCents' | 'writtenOffCents'>,
  chargeCents: number,
): number {
  return chargeCents - paidCents - patientShareCents - writtenOffCents;
}

/** The command that an entry stands for; a payment's amounts say which (claims.md §6, posting rules). */
export function outcomeCommand(entry: OutcomeEntry, chargeCents: number): ClaimCommand {
  const [only] = COMMANDS[entry.kind];
  if (entry.kind !== 'payment') return only ?? 'close';
  if (openCents(entry, chargeCents) !== 0) return 'postPartial';
  // A deductible that takes the whole price is no denial (claims.md §6): the patient owes it.
  return (entry.paidCents ?? 0) > 0 ? 'postPaid' : 'postPatientResponsibility';
}

/** The state that an entry leads to; null when the claim takes no such entry now. */
export function stateAfterOutcome(entry: OutcomeEntry, { state, chargeCents }: OutcomeFacts): ClaimState | null {
  return outcomeKindsIn(state).includes(entry.kind) ? nextClaimState(state, outcomeCommand(entry, chargeCents)) : null;
}

/** An entry is never changed: a mistaken one is struck out while the claim still stands where it brought it, and goes back. */
export function stateWithoutOutcome(entry: { fromState: ClaimState; toState: ClaimState }, state: ClaimState): ClaimState | null {
  return entry.toState === state ? entry.fromState : null;
}

/** What is wrong with an entry, in the order of its fields; empty when it can be kept. */
export function checkOutcome(entry: OutcomeEntry, facts: OutcomeFacts): OutcomeFault[] {
  return [...dayFaults(entry, facts), ...kindFaults(entry, facts)];
}

function dayFaults({ occurredOn, kind }: OutcomeEntry, { sentOn, today }: OutcomeFacts): OutcomeFault[] {
  const fault = (sentence: string): OutcomeFault[] => [{ field: 'occurredOn', sentence }];
  if (!isCalendarDate(occurredOn)) return fault('Enter the day.');
  if (occurredOn > today) return fault('This day is still to come.');
  if (occurredOn < sentOn)
    return fault(`The claim went out on ${sentOn}: ${kind === 'closed' ? 'choose a later day' : 'nothing can come of it before'}.`);
  return [];
}

function kindFaults(entry: OutcomeEntry, facts: OutcomeFacts): OutcomeFault[] {
  switch (entry.kind) {
    case 'rejected':
      return [...wordsFaults(entry, 'Say in words why it was sent back.'), ...statusFaults(entry)];
    case 'payment':
      return paymentFaults(entry, facts.chargeCents);
    case 'denied':
      return denialFaults(entry);
    case 'appealed':
      return wordsFaults(entry, 'Say in words what the appeal rests on.');
    case 'writtenOff':
      return wordsFaults(entry, 'Say in words why nobody is asked for it any more.');
    case 'closed':
      return facts.state === 'paid' ? [] : wordsFaults(entry, 'Say in words why nothing more is asked for.');
    default:
      return [];
  }
}

function wordsFaults({ words = '' }: OutcomeEntry, sentence: string): OutcomeFault[] {
  return words.trim().length < LEAST_WORDS ? [{ field: 'words', sentence }] : [];
}

function statusFaults({ statusCode = '' }: OutcomeEntry): OutcomeFault[] {
  if (statusCode === '' || STATUS_CODE.test(statusCode)) return [];
  return [{ field: 'statusCode', sentence: 'A status number has up to three digits, such as 562 or 562:85.' }];
}

/** CLP03 − adjustments = CLP04 (claims.md §6, balancing rule 2): nothing beyond the charge, and what is left is said. */
function paymentFaults(entry: OutcomeEntry, chargeCents: number): OutcomeFault[] {
  const { paidCents, patientShareCents = 0, writtenOffCents = 0 } = entry;
  if (paidCents === undefined)
    return [{ field: 'paidCents', sentence: 'Enter what was paid, such as 80.00; 0 when the patient owes it all.' }];
  const [paid, share] = [paidCents, patientShareCents];
  const open = openCents(entry, chargeCents);
  if (open < 0) {
    const sum = toDollars(paid + share + writtenOffCents);
    return [{ field: 'paidCents', sentence: `Together that is $${sum}, more than the charge of $${toDollars(chargeCents)}.` }];
  }
  if (paid > 0) return reasonFaults(entry);
  if (share === 0) return [{ field: 'paidCents', sentence: 'Nothing was paid and nothing is the patient’s: that is a denial.' }];
  if (open > 0) {
    const sentence = `$${toDollars(open)} is left. Write it off, or enter a denial if the payer refused it.`;
    return [{ field: 'writtenOffCents', sentence }];
  }
  return reasonFaults(entry);
}

function reasonFaults({ adjustmentReason = '' }: OutcomeEntry): OutcomeFault[] {
  if (adjustmentReason === '' || isAdjustmentReason(adjustmentReason)) return [];
  return [{ field: 'adjustmentReason', sentence: 'A reason is a number such as 16, or a letter and a number such as B7.' }];
}

/** Paid nothing, and not because the patient owes it (claims.md §6): a denial is not told by the payer's status alone. */
function denialFaults(entry: OutcomeEntry): OutcomeFault[] {
  const { adjustmentGroup, adjustmentReason = '' } = entry;
  const faults: OutcomeFault[] = [];
  if (adjustmentGroup === undefined)
    faults.push({ field: 'adjustmentGroup', sentence: 'Choose who bears it: the letters before the number.' });
  if (adjustmentGroup === 'PR')
    faults.push({
      field: 'adjustmentGroup',
      sentence: 'PR means that the patient owes it: enter a payment of 0 with the patient’s share.',
    });
  if (adjustmentReason === '') faults.push({ field: 'adjustmentReason', sentence: 'Enter the reason’s number, such as 16 or B7.' });
  return [...faults, ...reasonFaults(entry)];
}
