import { type CaseState, type ClaimState, HOLD_REASONS, type HoldReason } from '@chartwright/lifecycle';
import type { TrackedCase } from '@chartwright/contracts';
import { momentWords } from './day-words.js';

/** What the tracker has to know to say in plain words where a case is. */
export type TrackFacts = {
  state: CaseState;
  now: Date;
  timeZone: string;
  savedAt: Date;
  dueAt: Date | null;
  missingCount: number;
  casesBefore: number;
  coderName: string | null;
  takenAt: Date | null;
  holdReason: HoldReason | null;
  holdNote: string | null;
  question: { providerName: string | null; askedAt: Date; subject: string } | null;
  claim: { state: ClaimState; payerName: string | null; sentAt: Date | null; holdSentence: string | null } | null;
};
export type Whereabouts = Pick<TrackedCase, 'stepsDone' | 'headline' | 'detail' | 'action'>;

const words = (facts: TrackFacts, instant: Date) => momentWords(instant, facts.now, facts.timeZone);
const dueWords = (facts: TrackFacts) => (facts.dueAt ? `due ${words(facts, facts.dueAt)}` : '');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const things = (count: number) => (count === 1 ? '1 thing is missing' : `${count} things are missing`);

function whereDraftIs(facts: TrackFacts): Whereabouts {
  const headline = facts.missingCount === 0 ? 'Not sent yet: nothing is missing' : `Not sent yet: ${things(facts.missingCount)}`;
  return { stepsDone: 0, headline, detail: `Draft saved ${words(facts, facts.savedAt)}`, action: 'complete' };
}

function whereWaiting(facts: TrackFacts): Whereabouts {
  const before = facts.casesBefore === 1 ? '1 case before it' : `${facts.casesBefore} cases before it`;
  return {
    stepsDone: 1,
    headline: ['Waiting for coding', dueWords(facts)].filter(Boolean).join(' · '),
    detail: facts.casesBefore === 0 ? 'Next in line' : before,
    action: null,
  };
}

function whereInCoding(facts: TrackFacts): Whereabouts {
  const by = facts.coderName ? ` by ${facts.coderName}` : '';
  const since = facts.takenAt ? ` since ${words(facts, facts.takenAt).replace('today ', '')}` : '';
  return { stepsDone: 2, headline: `Being coded${by}${since}`, detail: capital(dueWords(facts)), action: null };
}

function whereAsked(facts: TrackFacts): Whereabouts {
  const who = facts.question?.providerName ?? 'the provider';
  const asked = facts.question ? `${facts.question.subject} Asked ${words(facts, facts.question.askedAt)} · ` : '';
  return { stepsDone: 2, headline: `We need an answer from ${who}`, detail: `${asked}clock stopped until answered`, action: 'answer' };
}

function whereOnHold(facts: TrackFacts): Whereabouts {
  const hold = facts.holdReason ? HOLD_REASONS[facts.holdReason] : null;
  const isPractices = hold !== null && hold.ownerSide === 'practice';
  const why = facts.holdNote?.trim().replace(/\.$/, '') ?? (isPractices ? 'Your practice can settle it' : 'The coding firm is on it');
  const clock = hold?.stopsClock === false ? capital(dueWords(facts)) : 'clock stopped';
  const label = hold ? hold.label.charAt(0).toLowerCase() + hold.label.slice(1) : 'waiting';
  return {
    stepsDone: 2,
    headline: `On hold: ${label}`,
    detail: [why, clock].filter(Boolean).join(' · '),
    action: isPractices ? 'settle' : null,
  };
}

const PAYER_HAS_IT = 'The payer has it';

/** The claim's side of the story; money amounts are the claim desk's business. */
function whereClaimIs(facts: TrackFacts, claim: NonNullable<TrackFacts['claim']>): Whereabouts {
  const payer = claim.payerName ?? 'the payer';
  const sent = claim.sentAt ? ` ${words(facts, claim.sentAt)}` : '';
  const told = (stepsDone: number, headline: string, detail: string): Whereabouts => ({ stepsDone, headline, detail, action: null });
  switch (claim.state) {
    case 'held':
      return told(
        3,
        `Held: ${claim.holdSentence ?? 'billing checks the claim'}`,
        claim.holdSentence ? 'Your practice or billing can do it' : 'Billing is on it',
      );
    case 'ready':
    case 'batched':
      return told(4, 'Coded · claim is ready', 'Goes out with the next batch');
    case 'submitted':
    case 'received':
      return told(4, `Sent to ${payer}${sent}`, 'The payer has not confirmed it yet');
    case 'accepted':
    case 'pended':
      return told(
        4,
        `Sent to ${payer}${sent}`,
        claim.state === 'accepted' ? `${PAYER_HAS_IT} and works on it` : `${PAYER_HAS_IT}, the answer takes longer`,
      );
    case 'appealed':
      return told(4, `Denied by ${payer}, appealed`, 'Billing waits for the answer');
    case 'rejected':
      return told(4, `${capital(payer)} sent the claim back`, 'Billing corrects and sends it again');
    case 'paid':
    case 'partially_paid':
    case 'patient_responsibility':
      return told(5, claim.state === 'paid' ? `Paid by ${payer}` : `Answered by ${payer}`, 'Nothing to do here');
    case 'denied':
      return told(5, `Denied by ${payer}`, 'Billing works on the denial');
    case 'reversed':
      return told(5, `${capital(payer)} took its decision back`, 'Billing waits for the next one');
    default:
      return told(5, 'Finished', 'Nothing to do here');
  }
}

/** Plain words for the practice: where a case is, who holds it, when it is due. */
export function whereItIs(facts: TrackFacts): Whereabouts {
  switch (facts.state) {
    case 'draft':
    case 'incomplete':
      return whereDraftIs(facts);
    case 'recalled':
      return {
        stepsDone: 0,
        headline: 'Taken back by your practice',
        detail: `Taken back ${words(facts, facts.savedAt)}`,
        action: 'complete',
      };
    case 'received':
      return { stepsDone: 1, headline: 'The note is being read', detail: capital(dueWords(facts)), action: null };
    case 'ready':
      return whereWaiting(facts);
    case 'in_coding':
      return whereInCoding(facts);
    case 'awaiting_provider':
      return whereAsked(facts);
    case 'on_hold':
      return whereOnHold(facts);
    case 'in_review':
      return { stepsDone: 3, headline: 'Coded · second reader checks it', detail: capital(dueWords(facts)), action: null };
    case 'approved':
      return { stepsDone: 3, headline: 'Coded · claim is being prepared', detail: '', action: null };
    case 'claimed':
      return facts.claim
        ? whereClaimIs(facts, facts.claim)
        : { stepsDone: 3, headline: 'Coded · claim is being prepared', detail: '', action: null };
    case 'closed':
      return { stepsDone: 5, headline: 'Finished', detail: 'Nothing to do here', action: null };
  }
}
