import type { TrackCasesRequest, TrackerTab } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import type { CaseState, ClaimState, HoldReason } from '@chartwright/lifecycle';
import type { Finding } from '@chartwright/primitives';
import type { CalendarColumns } from '../practice-calendar.js';
import { PAUSES_OF_CASE } from '../../../platform/desk/clock.js';
import { beginningsOf, patientsWithWords } from '../../../platform/patients/name-words.js';
import { likePrefix, nameWords, parsePatientSearch } from '../patients/patient-search.js';

export const PAGE_SIZE = 25;

export type TrackRow = CalendarColumns & {
  id: string;
  number: string;
  state: CaseState;
  version: number;
  patientId: string | null;
  firstName: string | null;
  lastName: string | null;
  dateOfService: string | null;
  providerName: string | null;
  missingCount: number | null;
  updatedAt: Date;
  receivedAt: Date | null;
  completedAt: Date | null;
  dueAt: Date | null;
  coderName: string | null;
  takenAt: Date | null;
  holdReason: HoldReason | null;
  holdNote: string | null;
  pausedSince: Date | null;
  pausedMs: number;
  casesBefore: number;
  questionTitle: string | null;
  questionAskedAt: Date | null;
  questionProvider: string | null;
  claimState: ClaimState | null;
  claimHold: string | null;
  claimFindings: readonly Pick<Finding, 'severity' | 'message' | 'targets'>[] | null;
  claimSentAt: Date | null;
  payerName: string | null;
  createdBy: string | null;
};

/** A claim that is with the payer is not the practice's worry; one that is over is finished. */
const WITH_PAYER = `('submitted', 'received', 'accepted', 'rejected', 'pended', 'appealed')`;
const OVER = `('paid', 'partially_paid', 'denied', 'patient_responsibility', 'reversed', 'replaced', 'voided', 'written_off', 'closed')`;
const TAB_OF_CASE = `CASE
  WHEN c.state = 'closed' AND c.completed_at IS NULL THEN 'discarded'
  WHEN c.state = 'closed' OR (c.state = 'claimed' AND cl.state IN ${OVER}) THEN 'finished'
  WHEN c.state = 'claimed' AND cl.state IN ${WITH_PAYER} THEN 'sent'
  ELSE 'open' END`;
const NEEDS_PRACTICE = `(c.state IN ('draft', 'incomplete', 'recalled', 'awaiting_provider')
  OR (c.state = 'on_hold' AND c.hold_reason <> 'system'))`;

/** A case that needs several claims is told by its first one. */
const CLAIM = `LEFT JOIN claim cl ON cl.practice_id = c.practice_id AND cl.case_id = c.id AND cl.part = 1 AND cl.payer_sequence = 'P'`;

const inTab = (tab: TrackerTab) => (tab === 'needs_you' ? NEEDS_PRACTICE : `${TAB_OF_CASE} = '${tab}'`);

const COLUMNS = `c.id, c.number, c.state, c.version, c.patient_id AS "patientId", p.first_name AS "firstName", p.last_name AS "lastName",
  c.date_of_service AS "dateOfService",
  CASE WHEN r.id IS NULL THEN NULL ELSE left(r.first_name, 1) || '. ' || r.last_name END AS "providerName",
  (c.form->>'missingCount')::int AS "missingCount", c.updated_at AS "updatedAt", c.received_at AS "receivedAt",
  c.completed_at AS "completedAt", c.due_at AS "dueAt",
  coder.display_name AS "coderName", lease.acquired_at AS "takenAt", c.hold_reason AS "holdReason", c.hold_note AS "holdNote",
  pause.since AS "pausedSince", COALESCE(pause.ms, 0)::float8 AS "pausedMs",
  CASE WHEN c.state = 'ready' THEN (SELECT count(*) FROM intake_case o WHERE o.practice_id = c.practice_id AND o.state = 'ready'
    AND (o.due_at, o.completed_at, o.id) < (c.due_at, c.completed_at, c.id))::int ELSE 0 END AS "casesBefore",
  q.title AS "questionTitle", q.sent_at AS "questionAskedAt",
  CASE WHEN qp.id IS NULL THEN NULL ELSE 'Dr. ' || qp.last_name END AS "questionProvider",
  cl.state AS "claimState", cl.hold_reason AS "claimHold", cl.findings AS "claimFindings", py.name AS "payerName",
  (SELECT max(e.at) FROM claim_event e WHERE e.practice_id = c.practice_id AND e.claim_id = cl.id AND e.kind = 'exported') AS "claimSentAt",
  t.time_zone AS "timeZone", t.holidays, t.workdays, t.opens_at_minute AS "opensAtMinute", t.closes_at_minute AS "closesAtMinute", creator.display_name AS "createdBy"`;

/** After the case `c`: the planner joins so many tables in the order written, so the fewest rows come first. */
const SHOWN_BESIDE = `JOIN practice t ON t.id = c.practice_id
  LEFT JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
  LEFT JOIN provider r ON r.practice_id = c.practice_id AND r.id = c.rendering_provider_id
  LEFT JOIN app_user coder ON coder.id = c.coder_id
  LEFT JOIN app_user creator ON creator.id = c.created_by
  LEFT JOIN case_lease lease ON lease.practice_id = c.practice_id AND lease.case_id = c.id
  LEFT JOIN LATERAL (SELECT min(p.started_at) FILTER (WHERE p.ended_at IS NULL) AS since,
      sum(extract(epoch FROM COALESCE(p.ended_at, now()) - p.started_at) * 1000) AS ms
    FROM ${PAUSES_OF_CASE}) pause ON true
  LEFT JOIN LATERAL (SELECT title, sent_at, provider_id FROM provider_query
    WHERE practice_id = c.practice_id AND case_id = c.id AND state IN ('sent', 'viewed') ORDER BY sent_at LIMIT 1) q ON true
  LEFT JOIN provider qp ON qp.practice_id = c.practice_id AND qp.id = q.provider_id
  ${CLAIM}
  LEFT JOIN payer py ON py.practice_id = c.practice_id AND py.id = cl.payer_id`;

/** What waits for the practice first, then what is due next, in the order of the line that coders take from. */
const ORDER = `ORDER BY (c.state = 'awaiting_provider') DESC, ${NEEDS_PRACTICE} DESC, c.due_at NULLS FIRST, c.completed_at, c.updated_at DESC, c.id`;

function searchClause(text: string, parameters: unknown[]): string {
  const search = parsePatientSearch(text);
  const { dateOfBirth, recordNumber } = search;
  const bind = (value: unknown) => `$${parameters.push(value)}`;
  const parts: string[] = [];
  if (dateOfBirth) {
    const day = bind(dateOfBirth);
    parts.push(`(p.date_of_birth = ${day} OR c.date_of_service = ${day})`);
  }
  if (recordNumber) {
    const begin = bind(likePrefix(recordNumber));
    parts.push(`(c.number ILIKE ${begin} OR p.record_number ILIKE ${begin})`);
  }
  const bounds = nameWords(search).map((word) => beginningsOf(word));
  if (bounds.length > 0) parts.push(`c.patient_id = ${patientsWithWords(bounds.map(([from, below]) => [bind(from), bind(below)]))}`);
  return parts.length === 0 ? 'true' : parts.join(' AND ');
}

/** The rows of the page are chosen first; what each of them shows is then looked up for those alone. */
export async function listTracked(transaction: Transaction, practiceId: string, request: TrackCasesRequest) {
  const parameters: unknown[] = [practiceId];
  const where = `c.practice_id = $1 AND ${inTab(request.tab)} AND ${searchClause(request.text, parameters)}`;
  const rows = await transaction.query<TrackRow & { matching: number }>(
    `WITH wanted AS MATERIALIZED (
       SELECT c.id, row_number() OVER (${ORDER}) AS place, count(*) OVER ()::int AS matching
       FROM intake_case c LEFT JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id ${CLAIM}
       WHERE ${where} ORDER BY place LIMIT ${PAGE_SIZE} OFFSET $${parameters.length + 1})
     SELECT ${COLUMNS}, w.matching FROM wanted w JOIN intake_case c ON c.practice_id = $1 AND c.id = w.id ${SHOWN_BESIDE} ORDER BY w.place`,
    [...parameters, (request.page - 1) * PAGE_SIZE],
  );
  return { rows, matching: rows[0]?.matching ?? 0 };
}

export async function findTracked(transaction: Transaction, practiceId: string, caseId: string): Promise<TrackRow | null> {
  const rows = await transaction.query<TrackRow>(
    `SELECT ${COLUMNS} FROM intake_case c ${SHOWN_BESIDE} WHERE c.practice_id = $1 AND c.id = $2`,
    [practiceId, caseId],
  );
  return rows[0] ?? null;
}

export async function countTabs(transaction: Transaction, practiceId: string): Promise<Record<TrackerTab, number>> {
  const rows = await transaction.query<Record<TrackerTab, number>>(
    `SELECT count(*) FILTER (WHERE ${inTab('open')})::int AS open, count(*) FILTER (WHERE ${NEEDS_PRACTICE})::int AS needs_you,
       count(*) FILTER (WHERE ${inTab('sent')})::int AS sent, count(*) FILTER (WHERE ${inTab('finished')})::int AS finished
     FROM intake_case c ${CLAIM} WHERE c.practice_id = $1`,
    [practiceId],
  );
  return rows[0] ?? { open: 0, needs_you: 0, sent: 0, finished: 0 };
}
