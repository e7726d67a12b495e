import {
  TEAM_ROWS,
  type ReviewQueue,
  type TeamQueue,
  type TeamQueueRequest,
  type WaitingCounts,
  type Worklist,
  type WorklistCase,
} from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import type { CaseState, HoldReason } from '@chartwright/lifecycle';
import { PAUSES_OF_CASE } from '../../platform/desk/clock.js';
import { renewedAt } from '../../platform/desk/leases.js';
import { ELIGIBLE, QUEUE_ORDER } from '../../platform/desk/queue-score.js';
import { CODED_BY } from '../../platform/desk/take-review.js';

type Row = {
  id: string;
  number: string;
  practiceName: string;
  visitType: string | null;
  specialty: string | null;
  state: CaseState;
  dueAt: Date | null;
  completedAt: Date | null;
  pausedSince: Date | null;
  pausedMinutes: number;
  holdReason: HoldReason | null;
  holdNote: string | null;
  codedAt: Date | null;
  activeMinutes: number;
  diagnosisCount: number;
  lineCount: number;
  returnedReason: string | null;
  isAnswered: boolean;
  holderId: string | null;
  holderName: string | null;
  leaseExpiresAt: Date | null;
  heldSince: Date | null;
  coderId: string | null;
  coderName: string | null;
};

/** $2 is now. Active minutes: from each taking to the next time that the case left the desk. */
const CASE_COLUMNS = `
  c.id, c.number, pr.name AS "practiceName", c.visit_type AS "visitType", c.specialty, c.state, c.due_at AS "dueAt",
  c.completed_at AS "completedAt", c.hold_reason AS "holdReason", c.hold_note AS "holdNote", c.coded_at AS "codedAt",
  (SELECT p.started_at FROM ${PAUSES_OF_CASE} AND p.ended_at IS NULL) AS "pausedSince",
  (SELECT coalesce(round(sum(extract(epoch FROM coalesce(p.ended_at, $2::timestamptz) - p.started_at)) / 60), 0)::int
    FROM ${PAUSES_OF_CASE}) AS "pausedMinutes",
  (SELECT coalesce(round(extract(epoch FROM sum(
      coalesce((SELECT min(o.at) FROM case_event o WHERE o.practice_id = c.practice_id AND o.case_id = c.id AND o.at > t.at
        AND o.kind IN ('released', 'held', 'query_sent', 'lease_expired', 'coding_submitted', 'taken_over')), $2::timestamptz) - t.at)) / 60), 0)::int
    FROM case_event t WHERE t.practice_id = c.practice_id AND t.case_id = c.id AND t.kind IN ('taken', 'resumed')) AS "activeMinutes",
  coalesce(jsonb_array_length(d.content -> 'diagnoses'), 0) AS "diagnosisCount",
  coalesce(jsonb_array_length(d.content -> 'lines'), 0) AS "lineCount",
  (SELECT e.detail ->> 'reason' FROM case_event e
    WHERE e.practice_id = c.practice_id AND e.case_id = c.id AND e.kind = 'returned_to_coder' ORDER BY e.at DESC LIMIT 1) AS "returnedReason",
  EXISTS (SELECT 1 FROM provider_query q WHERE q.practice_id = c.practice_id AND q.case_id = c.id AND q.state = 'answered'
    AND q.answered_at > coalesce((SELECT max(t.at) FROM case_event t WHERE t.practice_id = c.practice_id AND t.case_id = c.id
      AND t.kind IN ('taken', 'resumed')), '-infinity')) AS "isAnswered",
  l.owner_id AS "holderId", u.display_name AS "holderName", l.expires_at AS "leaseExpiresAt",
  l.acquired_at AS "heldSince", c.coder_id AS "coderId", k.display_name AS "coderName"`;

const HOLDER_TABLES = `
  FROM intake_case c
  JOIN practice pr ON pr.id = c.practice_id
  LEFT JOIN case_lease l ON l.practice_id = c.practice_id AND l.case_id = c.id AND l.expires_at > $2
  LEFT JOIN app_user u ON u.id = l.owner_id
  LEFT JOIN app_user k ON k.id = c.coder_id`;

const CASE_TABLES = `${HOLDER_TABLES}
  LEFT JOIN LATERAL (SELECT content FROM draft d0 WHERE d0.practice_id = c.practice_id AND d0.case_id = c.id AND d0.state <> 'discarded'
    ORDER BY d0.created_at DESC LIMIT 1) d ON true`;

const FINISHED_SHOWN = 10;

export async function readWorklist(tx: Transaction, userId: string, now: Date): Promise<Worklist> {
  const own = await tx.query<Row>(
    `SELECT ${CASE_COLUMNS} ${CASE_TABLES}
     WHERE ((c.coder_id = $1 OR l.owner_id = $1) AND c.state IN ('in_coding', 'on_hold', 'awaiting_provider'))
       OR (l.owner_id = $1 AND c.state = 'in_review')
     ORDER BY c.due_at, c.id`,
    [userId, now],
  );
  const finished = await tx.query<Row & { total: number }>(
    `SELECT ${CASE_COLUMNS}, count(*) OVER ()::int AS total ${CASE_TABLES}
     WHERE c.coder_id = $1 AND c.state IN ('in_review', 'approved', 'claimed', 'closed')
       AND c.coded_at >= date_trunc('day', $2::timestamptz AT TIME ZONE pr.time_zone) AT TIME ZONE pr.time_zone
     ORDER BY c.coded_at DESC LIMIT ${FINISHED_SHOWN}`,
    [userId, now],
  );
  const isMine = (row: Row): boolean => (row.state === 'in_coding' || row.state === 'in_review') && row.holderId === userId;
  const isReturned = (row: Row): boolean => row.state === 'in_coding' && row.holderId === null && row.returnedReason !== null;
  const mine = own.filter((row) => row.holderId === null || row.holderId === userId);
  return {
    active: mine.filter(isMine).map((row) => worklistCase(row, now)),
    parked: mine.filter((row) => !isMine(row) && !isReturned(row)).map((row) => worklistCase(row, now)),
    returned: mine.filter(isReturned).map((row) => worklistCase(row, now)),
    finishedToday: finished.map((row) => worklistCase(row, now)),
    finishedTodayCount: finished[0]?.total ?? 0,
    ...(await readWaiting(tx, userId, now)),
  };
}

/** operations.md §4: of the practices that the reader is cleared for, and nothing that he or she coded. */
export async function readReviews(tx: Transaction, userId: string, now: Date): Promise<ReviewQueue> {
  const rows = await tx.query<Row & { total: number }>(
    `SELECT ${CASE_COLUMNS}, count(*) OVER ()::int AS total ${CASE_TABLES}
     WHERE c.state = 'in_review' AND ${ELIGIBLE} AND NOT ${CODED_BY} ORDER BY c.due_at, c.id LIMIT ${TEAM_ROWS}`,
    [userId, now],
  );
  return { cases: rows.map((row) => worklistCase(row, now)), total: rows[0]?.total ?? 0 };
}

async function readWaiting(tx: Transaction, userId: string, now: Date): Promise<Pick<Worklist, 'waiting' | 'next' | 'outsideSkills'>> {
  const counts = await tx.query<WaitingCounts>(
    `SELECT count(*)::int AS total,
       count(*) FILTER (WHERE due < $2)::int AS late,
       count(*) FILTER (WHERE due >= $2 AND due < $2::timestamptz + interval '2 hours')::int AS "withinTwoHours",
       count(*) FILTER (WHERE due >= $2::timestamptz + interval '2 hours' AND due < day + interval '1 day')::int AS today,
       count(*) FILTER (WHERE due >= greatest($2::timestamptz + interval '2 hours', day + interval '1 day') AND due < day + interval '2 days')::int AS tomorrow,
       count(*) FILTER (WHERE due IS NULL OR due >= greatest($2::timestamptz + interval '2 hours', day + interval '2 days'))::int AS later
     FROM (SELECT c.due_at AS due, date_trunc('day', $2::timestamptz AT TIME ZONE pr.time_zone) AT TIME ZONE pr.time_zone AS day
           FROM intake_case c JOIN practice pr ON pr.id = c.practice_id WHERE c.state = 'ready' AND ${ELIGIBLE}) waiting`,
    [userId, now],
  );
  const next = await tx.query<{ visitType: string | null; specialty: string | null; dueAt: Date | null }>(
    `SELECT c.visit_type AS "visitType", c.specialty, c.due_at AS "dueAt" FROM intake_case c
     WHERE c.state = 'ready' AND ${ELIGIBLE} ORDER BY ${QUEUE_ORDER} LIMIT 1`,
    [userId, now],
  );
  const outside = await tx.query<{ specialty: string; count: number }>(
    `SELECT coalesce(c.specialty, '') AS specialty, count(*)::int AS count FROM intake_case c
     WHERE c.state = 'ready' AND NOT ${ELIGIBLE} GROUP BY 1 ORDER BY 2 DESC LIMIT 5`,
    [userId, now],
  );
  const first = next[0];
  return {
    waiting: counts[0] ?? { total: 0, late: 0, withinTwoHours: 0, today: 0, tomorrow: 0, later: 0 },
    next: first ? { visitType: first.visitType ?? '', specialty: first.specialty ?? '', dueAt: first.dueAt?.toISOString() ?? null } : null,
    outsideSkills: outside,
  };
}

/** $3 is the wanted words between percent signs, or null for everything. Nothing that names the patient is searched. */
const IS_WANTED = `($3::text IS NULL OR concat_ws(' ', c.number, pr.name, replace(c.visit_type, '_', ' '), replace(c.specialty, '_', ' '),
  u.display_name, k.display_name) ILIKE $3)`;

type TeamList = { state: string; order: string };
const IN_WORK: TeamList = { state: `c.state IN ('in_coding', 'on_hold', 'awaiting_provider')`, order: 'c.due_at, c.id' };
const WAITING: TeamList = { state: `c.state = 'ready'`, order: QUEUE_ORDER };

export async function readTeamQueue(tx: Transaction, now: Date, { find, shown = TEAM_ROWS }: TeamQueueRequest): Promise<TeamQueue> {
  const wanted = find?.trim() ? `%${find.trim().replace(/[\\%_]/g, '\\$&')}%` : null;
  const [inWork, waiting] = [await readTeamList(tx, IN_WORK, [shown, now, wanted]), await readTeamList(tx, WAITING, [shown, now, wanted])];
  return { inWork: inWork.cases, inWorkTotal: inWork.total, waiting: waiting.cases, waitingTotal: waiting.total };
}

/** The rows are chosen first; what each of them shows is then looked up for those alone. */
async function readTeamList(tx: Transaction, { state, order }: TeamList, parameters: readonly [number, Date, string | null]) {
  const [, now] = parameters;
  const rows = await tx.query<Row & { total: number }>(
    `WITH wanted AS MATERIALIZED (
       SELECT c.practice_id, c.id, row_number() OVER (ORDER BY ${order}) AS place, count(*) OVER ()::int AS total
       ${HOLDER_TABLES} WHERE ${state} AND ${IS_WANTED} ORDER BY place LIMIT $1)
     SELECT ${CASE_COLUMNS}, w.total ${CASE_TABLES} JOIN wanted w ON w.practice_id = c.practice_id AND w.id = c.id ORDER BY w.place`,
    parameters,
  );
  return { cases: rows.map((row) => worklistCase(row, now)), total: rows[0]?.total ?? 0 };
}

function worklistCase(row: Row, now: Date): WorklistCase {
  return {
    id: row.id,
    caseNumber: row.number,
    practiceName: row.practiceName,
    visitType: row.visitType ?? '',
    specialty: row.specialty ?? '',
    state: row.state,
    dueAt: row.dueAt?.toISOString() ?? null,
    completedAt: row.completedAt?.toISOString() ?? null,
    isClockStopped: row.pausedSince !== null,
    pausedMinutes: row.pausedMinutes,
    hold: row.holdReason
      ? { reason: row.holdReason, note: row.holdNote, since: row.pausedSince?.toISOString() ?? null }
      : row.state === 'awaiting_provider'
        ? { reason: 'query_open', note: null, since: row.pausedSince?.toISOString() ?? null }
        : null,
    isAnswered: row.isAnswered,
    activeMinutes: row.activeMinutes,
    diagnosisCount: row.diagnosisCount,
    lineCount: row.lineCount,
    finishedAt: row.codedAt?.toISOString() ?? null,
    returnedReason: row.returnedReason,
    holder:
      row.holderId && row.holderName && row.leaseExpiresAt && row.heldSince
        ? {
            id: row.holderId,
            name: row.holderName,
            since: row.heldSince.toISOString(),
            lastSeenAt: renewedAt(row.leaseExpiresAt > now ? row.leaseExpiresAt : now).toISOString(),
          }
        : null,
    coder: row.coderId && row.coderName ? { id: row.coderId, name: row.coderName } : null,
  };
}
