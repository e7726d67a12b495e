import { newId, type Transaction } from '@chartwright/database';
import type { CodeOutcome } from '@chartwright/suggestions';
import { findEpoch } from './learning-epoch.js';
import { addToTotals, type Change } from './add-to-totals.js';

export type CountedCase = { practiceId: string; caseId: string; specialty: string; provider: string; at: Date };

type StoredOutcome = CodeOutcome & { specialty: string; provider: string; epoch: number };

/**
 * Counts a finished case, in the transaction that finishes it. Counted again (returned by an auditor, reopened), the earlier
 * counts are taken back first, and codes whose place on the claim changed are marked.
 */
export async function countOutcomes(tx: Transaction, finished: CountedCase, outcomes: readonly CodeOutcome[]): Promise<void> {
  const epoch = await findEpoch(tx, finished.practiceId);
  const before = await listStored(tx, finished);
  const now = [...outcomes, ...gone(before, outcomes)];
  const taken = before.filter((stored) => stored.epoch === epoch).map((stored) => change(stored, stored, -1));
  await addToTotals(tx, { practiceId: finished.practiceId, epoch }, [...taken, ...now.map((outcome) => change(outcome, finished, 1))]);
  await store(tx, finished, { epoch, outcomes: now, changed: new Set(before.length > 0 ? changedCodes(before, now) : []) });
}

function listStored(tx: Transaction, { practiceId, caseId }: CountedCase): Promise<StoredOutcome[]> {
  return tx.query<StoredOutcome>(
    `SELECT code, kind, shown, fate, confidence, reason, specialty, provider, epoch FROM learning_outcome
     WHERE practice_id = $1 AND case_id = $2 ORDER BY code FOR UPDATE`,
    [practiceId, caseId],
  );
}

/** Added by hand at first, and off the claim now. */
function gone(before: readonly CodeOutcome[], outcomes: readonly CodeOutcome[]): CodeOutcome[] {
  const known = new Set(outcomes.map(({ code }) => code));
  return before
    .filter(({ code }) => !known.has(code))
    .map(({ code, kind, shown, confidence }) => ({ code, kind, shown, confidence, fate: 'passed', reason: null }));
}

const isOnClaim = ({ fate }: CodeOutcome): boolean => fate === 'kept' || fate === 'added';

function changedCodes(before: readonly CodeOutcome[], now: readonly CodeOutcome[]): string[] {
  const was = new Set(before.filter(isOnClaim).map(({ code }) => code));
  return now.filter((outcome) => isOnClaim(outcome) !== was.has(outcome.code)).map(({ code }) => code);
}

function change(outcome: CodeOutcome, { specialty, provider }: { specialty: string; provider: string }, by: 1 | -1): Change {
  const { code, shown, fate, confidence } = outcome;
  return {
    code,
    specialty,
    provider,
    offered: shown === 'none' ? 0 : by,
    taken: fate === 'kept' ? by : 0,
    expected: shown === 'none' ? 0 : by * (confidence ?? 0),
    added: fate === 'added' ? by : 0,
  };
}

type Counted = { epoch: number; outcomes: readonly CodeOutcome[]; changed: ReadonlySet<string> };

async function store(tx: Transaction, finished: CountedCase, { epoch, outcomes, changed }: Counted): Promise<void> {
  const { practiceId, caseId, specialty, provider, at } = finished;
  const rows = outcomes.map((outcome) => ({ ...outcome, id: newId(), isChanged: changed.has(outcome.code) }));
  await tx.query(
    `INSERT INTO learning_outcome
       (practice_id, id, case_id, code, kind, shown, fate, reason, confidence, specialty, provider, decided_on, epoch, is_changed)
     SELECT $1, r.id, $2, r.code, r.kind, r.shown, r.fate, r.reason, r.confidence, $3, $4,
       ($5::timestamptz AT TIME ZONE p.time_zone)::date, $6, r."isChanged"
     FROM practice p, jsonb_to_recordset($7::jsonb)
       AS r (id uuid, code text, kind text, shown text, fate text, reason integer, confidence float8, "isChanged" boolean)
     WHERE p.id = $1
     ON CONFLICT (practice_id, case_id, code) DO UPDATE SET kind = excluded.kind, shown = excluded.shown, fate = excluded.fate,
       reason = excluded.reason, confidence = excluded.confidence, specialty = excluded.specialty, provider = excluded.provider,
       decided_on = excluded.decided_on, epoch = excluded.epoch,
       is_changed = learning_outcome.is_changed OR excluded.is_changed`,
    [practiceId, caseId, specialty, provider, at, epoch, JSON.stringify(rows)],
  );
}
