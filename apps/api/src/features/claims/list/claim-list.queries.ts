import { CLAIM_TABS, type ClaimFilter, type ClaimFilterChoices, type ClaimTab } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import type { ClaimState } from '@chartwright/lifecycle';
import { LAST_ANSWER, type OutcomeRow } from '../outcomes/outcome.queries.js';
import { addTab, filterConditions } from './claim-conditions.js';

export type ClaimRow = {
  id: string;
  practiceId: string;
  practiceName: string;
  controlNumber: string;
  caseId: string;
  caseNumber: string;
  state: ClaimState;
  lastName: string;
  firstName: string;
  patientId: string;
  dateOfService: string;
  payerName: string | null;
  providerName: string | null;
  chargeCents: number;
  findings: readonly { severity: string; message: string; ruleId: string }[];
  holdReason: string | null;
  /** What the other side said last, while the claim stands there. */
  answer: OutcomeRow | null;
  createdAt: Date;
  version: number;
};

const TABLES = `
  FROM claim c
  JOIN intake_case ic ON ic.practice_id = c.practice_id AND ic.id = c.case_id
  JOIN patient pt ON pt.practice_id = c.practice_id AND pt.id = c.patient_id
  JOIN practice pr ON pr.id = c.practice_id
  LEFT JOIN payer py ON py.practice_id = c.practice_id AND py.id = c.payer_id
  LEFT JOIN provider pv ON pv.practice_id = c.practice_id AND pv.id = c.rendering_provider_id`;

const COLUMNS = `c.id, c.practice_id AS "practiceId", pr.name AS "practiceName", c.control_number AS "controlNumber", c.case_id AS "caseId",
  ic.number AS "caseNumber", c.state, pt.last_name AS "lastName", pt.first_name AS "firstName", c.patient_id AS "patientId",
  c.date_of_service AS "dateOfService", py.name AS "payerName", concat_ws(', ', pv.last_name, pv.first_name) AS "providerName",
  c.total_charge_cents AS "chargeCents", c.findings, c.hold_reason AS "holdReason", c.created_at AS "createdAt", c.version,
  ${LAST_ANSWER} AS answer`;

export type Page = { cursor: string | undefined; limit: number };

/** Newest first. Ids grow with time, so that the id of the last row is where the next page begins. */
export async function listClaims(tx: Transaction, filter: ClaimFilter, maySearchNames: boolean, page: Page): Promise<ClaimRow[]> {
  const conditions = addTab(filterConditions(filter, maySearchNames), filter.tab).addWhen('c.id < ?::uuid', page.cursor);
  const limit = conditions.push(page.limit);
  return tx.query<ClaimRow>(`SELECT ${COLUMNS} ${TABLES} WHERE ${conditions.sql} ORDER BY c.id DESC LIMIT $${limit}`, conditions.values);
}

export async function findClaimRow(tx: Transaction, claimId: string): Promise<ClaimRow | null> {
  const rows = await tx.query<ClaimRow>(`SELECT ${COLUMNS} ${TABLES} WHERE c.id = $1`, [claimId]);
  return rows[0] ?? null;
}

export type ClaimCounts = { tabs: Record<ClaimTab, number>; matching: { count: number; chargeCents: number }; total: number };

export async function countClaims(tx: Transaction, filter: ClaimFilter, maySearchNames: boolean): Promise<ClaimCounts> {
  const conditions = filterConditions(filter, maySearchNames);
  const perState = await tx.query<{ state: ClaimState; count: number; chargeCents: number }>(
    `SELECT c.state, count(*)::int AS count, sum(c.total_charge_cents)::bigint AS "chargeCents" FROM claim c WHERE ${conditions.sql} GROUP BY c.state`,
    conditions.values,
  );
  const all = await tx.query<{ total: number }>('SELECT count(*)::int AS total FROM claim');
  const under = (tab: ClaimTab) => {
    const states: readonly string[] = CLAIM_TABS[tab];
    return perState.filter((row) => states.length === 0 || states.includes(row.state));
  };
  const countOf = (tab: ClaimTab): number => under(tab).reduce((sum, row) => sum + row.count, 0);
  const tabs: Record<ClaimTab, number> = {
    toWork: countOf('toWork'),
    all: countOf('all'),
    ready: countOf('ready'),
    held: countOf('held'),
    rejected: countOf('rejected'),
    sent: countOf('sent'),
    accepted: countOf('accepted'),
    denied: countOf('denied'),
    paid: countOf('paid'),
  };
  const chargeCents = under(filter.tab).reduce((sum, row) => sum + row.chargeCents, 0);
  return { tabs, matching: { count: tabs[filter.tab], chargeCents }, total: all[0]?.total ?? 0 };
}

/** What the filters offer: payers and providers that stand on at least one claim. */
export async function listFilterChoices(tx: Transaction): Promise<ClaimFilterChoices> {
  const payers = await tx.query<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM payer p WHERE EXISTS (SELECT 1 FROM claim c WHERE c.practice_id = p.practice_id AND c.payer_id = p.id) ORDER BY p.name`,
  );
  const providers = await tx.query<{ id: string; name: string }>(
    `SELECT p.id, concat(p.last_name, ', ', p.first_name) AS name FROM provider p
     WHERE EXISTS (SELECT 1 FROM claim c WHERE c.practice_id = p.practice_id AND c.rendering_provider_id = p.id) ORDER BY 2`,
  );
  const practices = await tx.query<{ id: string; name: string }>(
    `SELECT p.id, p.name FROM practice p WHERE EXISTS (SELECT 1 FROM claim c WHERE c.practice_id = p.id) ORDER BY p.name`,
  );
  return { payers, providers, practices };
}

export type CsvRow = ClaimRow & {
  content: { diagnoses: string[]; lines: { procedureCode: string; modifiers: string[] }[] };
  batchNumber: string | null;
};

/** How many claims of which practice an export will show. */
export async function countByPractice(
  tx: Transaction,
  filter: ClaimFilter,
  maySearchNames: boolean,
): Promise<{ practiceId: string; count: number }[]> {
  const conditions = addTab(filterConditions(filter, maySearchNames), filter.tab);
  return tx.query(
    `SELECT c.practice_id AS "practiceId", count(*)::int AS count FROM claim c WHERE ${conditions.sql} GROUP BY c.practice_id`,
    conditions.values,
  );
}

/** Like the list, with the codes and the batch of each claim. */
export async function listCsvRows(tx: Transaction, filter: ClaimFilter, maySearchNames: boolean, page: Page): Promise<CsvRow[]> {
  const conditions = addTab(filterConditions(filter, maySearchNames), filter.tab).addWhen('c.id < ?::uuid', page.cursor);
  const limit = conditions.push(page.limit);
  return tx.query<CsvRow>(
    `SELECT ${COLUMNS}, jsonb_build_object('diagnoses', v.content -> 'diagnoses', 'lines', v.content -> 'lines') AS content, b.number AS "batchNumber"
     ${TABLES}
     JOIN claim_version v ON v.practice_id = c.practice_id AND v.claim_id = c.id AND v.version_number = c.current_version
     LEFT JOIN claim_batch_item i ON i.practice_id = c.practice_id AND i.claim_id = c.id AND i.is_active
     LEFT JOIN claim_batch b ON b.practice_id = c.practice_id AND b.id = i.batch_id
     WHERE ${conditions.sql} ORDER BY c.id DESC LIMIT $${limit}`,
    conditions.values,
  );
}
