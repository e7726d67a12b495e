import type { LearningCounts, LearningPeriod, LearningReset } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';

/** Days included; empty specialty or provider asks for all. */
export type ReportWindow = {
  practiceId: string;
  from: string;
  to: string;
  period: LearningPeriod;
  specialty: string | null;
  providerId: string | null;
};

export type CountRow = LearningCounts & { startsOn: string; kind: 'diagnosis' | 'procedure'; category: string };

const WHERE = `o.practice_id = $1 AND o.decided_on BETWEEN $2::date AND $3::date
  AND ($4::text IS NULL OR o.specialty = $4) AND ($5::text IS NULL OR o.provider = $5)`;
const valuesOf = ({ practiceId, from, to, specialty, providerId }: ReportWindow) => [practiceId, from, to, specialty, providerId];

/** Weeks begin on Monday. A category is the first three characters of a code. */
export function listCountRows(tx: Transaction, window: ReportWindow): Promise<CountRow[]> {
  return tx.query<CountRow>(
    `SELECT date_trunc($6, o.decided_on)::date::text AS "startsOn", o.kind, left(o.code, 3) AS category,
       count(*) FILTER (WHERE o.shown = 'proposed')::int AS proposed,
       count(*) FILTER (WHERE o.shown = 'proposed' AND o.fate = 'kept')::int AS "keptProposed",
       count(*) FILTER (WHERE o.shown = 'listed')::int AS listed,
       count(*) FILTER (WHERE o.shown = 'listed' AND o.fate = 'kept')::int AS "keptListed",
       count(*) FILTER (WHERE o.fate = 'rejected')::int AS rejected,
       count(*) FILTER (WHERE o.fate = 'added')::int AS added,
       count(*) FILTER (WHERE o.is_changed)::int AS changed
     FROM learning_outcome o WHERE ${WHERE} GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
    [...valuesOf(window), window.period],
  );
}

export async function countCases(tx: Transaction, window: ReportWindow): Promise<number> {
  const rows = await tx.query<{ count: number }>(
    `SELECT count(DISTINCT o.case_id)::int AS count FROM learning_outcome o WHERE ${WHERE}`,
    valuesOf(window),
  );
  return rows[0]?.count ?? 0;
}

export function listReasonCounts(tx: Transaction, window: ReportWindow): Promise<{ reason: number; count: number }[]> {
  return tx.query<{ reason: number; count: number }>(
    `SELECT o.reason, count(*)::int AS count FROM learning_outcome o WHERE ${WHERE} AND o.reason IS NOT NULL
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    valuesOf(window),
  );
}

/** What the filters can hold: where this practice has counted anything. */
export async function listSpecialties(tx: Transaction, practiceId: string): Promise<string[]> {
  const rows = await tx.query<{ specialty: string }>(
    `SELECT DISTINCT o.specialty FROM learning_outcome o WHERE o.practice_id = $1 AND o.specialty <> '' ORDER BY 1`,
    [practiceId],
  );
  return rows.map(({ specialty }) => specialty);
}

export function listProviders(tx: Transaction, practiceId: string): Promise<{ id: string; name: string }[]> {
  return tx.query<{ id: string; name: string }>(
    `SELECT p.id, p.last_name || ', ' || p.first_name AS name FROM provider p
     WHERE p.practice_id = $1 AND p.id::text IN (SELECT o.provider FROM learning_outcome o WHERE o.practice_id = $1)
     ORDER BY p.last_name, p.first_name, p.id`,
    [practiceId],
  );
}

export async function listResets(tx: Transaction, practiceId: string): Promise<LearningReset[]> {
  const rows = await tx.query<{ at: Date; byName: string; reason: string }>(
    `SELECT r.at, coalesce(u.display_name, '') AS "byName", r.reason FROM learning_reset r
     LEFT JOIN app_user u ON u.id = r.actor_id WHERE r.practice_id = $1 ORDER BY r.epoch DESC LIMIT 20`,
    [practiceId],
  );
  return rows.map(({ at, byName, reason }) => ({ at: at.toISOString(), byName, reason }));
}

export async function countDecisionsInUse(tx: Transaction, practiceId: string, epoch: number): Promise<number> {
  const rows = await tx.query<{ count: number }>(
    `SELECT coalesce(sum(offered + added), 0)::int AS count FROM learning_total
     WHERE practice_id = $1 AND epoch = $2 AND specialty = '' AND provider = ''`,
    [practiceId, epoch],
  );
  return rows[0]?.count ?? 0;
}

export async function findTimeZone(tx: Transaction, practiceId: string): Promise<string> {
  const rows = await tx.query<{ timeZone: string }>(`SELECT time_zone AS "timeZone" FROM practice WHERE id = $1`, [practiceId]);
  return rows[0]?.timeZone ?? 'UTC';
}
