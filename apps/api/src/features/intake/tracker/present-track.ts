import type { ClockView, HistoryEntry, TrackedCase, TrackStep } from '@chartwright/contracts';
import { openMinutesBetween } from '@chartwright/lifecycle';
import { durationWords, momentWords } from '../day-words.js';
import { practiceCalendar } from '../practice-calendar.js';
import { whereItIs } from '../where-it-is.js';
import { claimFaults } from './claim-faults.js';
import type { TrackRow } from './tracker.queries.js';

const MINUTE_MS = 60_000;

function clockOf(row: TrackRow, now: Date): ClockView {
  const { dueAt, completedAt, pausedSince } = row;
  const isRunning = ['received', 'ready', 'in_coding', 'in_review', 'awaiting_provider', 'on_hold'].includes(row.state);
  if (!dueAt || !completedAt || !isRunning)
    return { dueAt: dueAt?.toISOString() ?? null, isStopped: false, isLate: false, usedFraction: 0 };
  const { usedMinutes, promisedMinutes } = usedTime(row, now);
  const isStopped = pausedSince !== null;
  return {
    dueAt: dueAt.toISOString(),
    isStopped,
    isLate: !isStopped && usedMinutes > promisedMinutes,
    usedFraction: promisedMinutes === 0 ? 1 : usedMinutes / promisedMinutes,
  };
}

/** OP-003: open minutes used so far without the pauses, and open minutes promised. */
function usedTime(row: TrackRow, now: Date): { usedMinutes: number; promisedMinutes: number } {
  if (!row.completedAt || !row.dueAt) return { usedMinutes: 0, promisedMinutes: 0 };
  const calendar = practiceCalendar(row);
  const gross = openMinutesBetween(row.completedAt, row.pausedSince ?? now, calendar);
  const openPauseMs = row.pausedSince ? now.getTime() - row.pausedSince.getTime() : 0;
  const endedPauseMinutes = Math.max(0, row.pausedMs - openPauseMs) / MINUTE_MS;
  return {
    usedMinutes: Math.max(0, gross - endedPauseMinutes),
    // The due time moved on by every pause that has ended.
    promisedMinutes: Math.max(0, openMinutesBetween(row.completedAt, row.dueAt, calendar) - endedPauseMinutes),
  };
}

const holdSentence = (row: TrackRow) =>
  claimFaults(row).some(({ mends }) => mends === 'coverage') ? 'the coverage has to be corrected' : null;

export function presentTracked(row: TrackRow, now: Date): TrackedCase {
  const where = whereItIs({
    ...row,
    now,
    savedAt: row.updatedAt,
    missingCount: row.missingCount ?? 0,
    question: row.questionAskedAt
      ? { providerName: row.questionProvider, askedAt: row.questionAskedAt, subject: row.questionTitle ? `${row.questionTitle}.` : '' }
      : null,
    claim: row.claimState
      ? { state: row.claimState, payerName: row.payerName, sentAt: row.claimSentAt, holdSentence: holdSentence(row) }
      : null,
  });
  return {
    id: row.id,
    caseNumber: row.number,
    patientName: row.lastName ? `${row.firstName ?? ''} ${row.lastName}`.trim() : 'No patient yet',
    dateOfService: row.dateOfService,
    providerName: row.providerName,
    state: row.state,
    ...where,
    clock: clockOf(row, now),
  };
}

export function clockSentence(row: TrackRow, now: Date): string {
  const clock = clockOf(row, now);
  if (!row.completedAt || !clock.dueAt || clock.usedFraction === 0) return '';
  const { usedMinutes, promisedMinutes } = usedTime(row, now);
  const promised = durationWords(promisedMinutes);
  if (clock.isLate) return `${durationWords(usedMinutes - promisedMinutes)} late: ${promised} were promised.`;
  return `${durationWords(usedMinutes)} of the ${promised} ${clock.isStopped ? 'were used when the clock stopped' : 'are used'}.`;
}

/** The five steps of the tracker with the moments that are known. */
export function presentSteps(row: TrackRow, tracked: TrackedCase, now: Date): TrackStep[] {
  const at = (instant: Date | null) => (instant ? momentWords(instant, now, row.timeZone) : '');
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  const sender = row.createdBy ? ` by ${row.createdBy}` : '';
  const stopped = row.pausedSince ? ` · clock stopped since ${at(row.pausedSince)}` : '';
  const details = [
    row.receivedAt ? `${capital(at(row.receivedAt))}${sender}` : '',
    row.completedAt ? `${capital(at(row.completedAt))} · the clock started` : '',
    row.takenAt ? `Taken ${at(row.takenAt)}${stopped}` : stopped.replace(' · c', 'C'),
    '',
    row.claimSentAt ? capital(at(row.claimSentAt)) : '',
  ];
  const titles = ['Received', 'Complete', 'Coding', 'Checked and claim made', 'Sent to payer'];
  // A case that waits has been received and found complete: both are behind it.
  const done = tracked.stepsDone === 1 ? 2 : tracked.stepsDone;
  return titles.map((title, index) => ({
    title,
    detail: details[index] ?? '',
    status: index < done ? 'done' : index === done ? 'now' : 'later',
  }));
}

const HISTORY_WORDS: Record<string, string> = {
  draft_started: 'Case started',
  submitted: 'Sent for coding',
  prepared: 'Text read, ready for a coder',
  recalled: 'Taken back',
  taken: 'A coder took the case',
  taken_over: 'Another coder took the case over',
  released: 'Back in the queue',
  held: 'Put on hold',
  resumed: 'Work goes on',
  query_sent: 'The coder asked a question',
  query_answered: 'The question was answered',
  query_retracted: 'The coder took the question back',
  query_closed: 'Coded without an answer',
  addendum_signed: 'An addendum was signed',
  coding_submitted: 'Coded',
  review_approved: 'Second reader agreed',
  claim_built: 'Claim made',
};

export type EventRow = { kind: string; at: Date; actor: string | null };

/** What a practice wants to read of a case's events; edits of the form and of the coder's draft are left out. */
export function presentHistory(events: readonly EventRow[]): HistoryEntry[] {
  return events.flatMap(({ kind, at, actor }) => {
    const words = HISTORY_WORDS[kind];
    return words ? [{ at: at.toISOString(), words, actor }] : [];
  });
}
