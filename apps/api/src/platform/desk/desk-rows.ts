import type { DeskQueryState, DeskSuggestions } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import type { CaseState, DraftContent, HoldReason } from '@chartwright/lifecycle';
import { PAUSES_OF_CASE } from './clock.js';

/** One row with everything the desk's head shows; names of the patient come along for the initials only. */
export type DeskRow = {
  practiceId: string;
  id: string;
  number: string;
  state: CaseState;
  version: number;
  patientId: string | null;
  firstName: string | null;
  lastName: string | null;
  dateOfBirth: string | null;
  sex: string | null;
  dateOfService: string | null;
  placeOfService: string | null;
  visitType: string | null;
  specialty: string | null;
  dueAt: Date | null;
  completedAt: Date | null;
  holdReason: HoldReason | null;
  holdNote: string | null;
  coderId: string | null;
  practiceName: string;
  payerName: string | null;
  isSelfPay: boolean;
  providerId: string | null;
  providerName: string | null;
  isPaused: boolean;
  pausedMinutes: number;
  leaseToken: string | null;
  leaseOwnerId: string | null;
  leaseOwnerName: string | null;
  leaseExpiresAt: Date | null;
};

const DESK_ROW = `
  SELECT c.practice_id AS "practiceId", c.id, c.number, c.state, c.version, c.patient_id AS "patientId",
    pt.first_name AS "firstName", pt.last_name AS "lastName", pt.date_of_birth AS "dateOfBirth", pt.sex,
    c.date_of_service AS "dateOfService", c.place_of_service AS "placeOfService", c.visit_type AS "visitType", c.specialty,
    c.due_at AS "dueAt", c.completed_at AS "completedAt", c.hold_reason AS "holdReason", c.hold_note AS "holdNote",
    c.coder_id AS "coderId", c.is_self_pay AS "isSelfPay", pr.name AS "practiceName", py.name AS "payerName",
    pv.id AS "providerId", concat_ws(', ', concat_ws(' ', left(pv.first_name, 1) || '.', pv.last_name), pv.credential) AS "providerName",
    EXISTS (SELECT 1 FROM ${PAUSES_OF_CASE} AND p.ended_at IS NULL) AS "isPaused",
    (SELECT coalesce(round(sum(extract(epoch FROM coalesce(p.ended_at, now()) - p.started_at)) / 60), 0)::int FROM ${PAUSES_OF_CASE}) AS "pausedMinutes",
    l.token AS "leaseToken", l.owner_id AS "leaseOwnerId", u.display_name AS "leaseOwnerName", l.expires_at AS "leaseExpiresAt"
  FROM intake_case c
  JOIN practice pr ON pr.id = c.practice_id
  LEFT JOIN patient pt ON pt.practice_id = c.practice_id AND pt.id = c.patient_id
  LEFT JOIN coverage cv ON cv.practice_id = c.practice_id AND cv.id = c.coverage_id
  LEFT JOIN payer py ON py.practice_id = c.practice_id AND py.id = cv.payer_id
  LEFT JOIN provider pv ON pv.practice_id = c.practice_id AND pv.id = c.rendering_provider_id
  LEFT JOIN case_lease l ON l.practice_id = c.practice_id AND l.case_id = c.id
  LEFT JOIN app_user u ON u.id = l.owner_id
  WHERE c.id = $1`;

export async function findDeskRow(tx: Transaction, caseId: string): Promise<DeskRow | null> {
  const rows = await tx.query<DeskRow>(DESK_ROW, [caseId]);
  return rows[0] ?? null;
}

export type DocumentRow = { id: string; kind: string; fileName: string; createdAt: Date; text: string | null; signedBy: string | null };

export function listDocuments(tx: Transaction, row: Pick<DeskRow, 'practiceId' | 'id'>): Promise<DocumentRow[]> {
  return tx.query<DocumentRow>(
    `SELECT d.id, d.kind, d.file_name AS "fileName", d.created_at AS "createdAt", d.extracted_text AS text,
            COALESCE(d.signed_by, CASE WHEN d.kind = 'note' THEN c.signed_by END) AS "signedBy"
     FROM case_document d JOIN intake_case c ON c.practice_id = d.practice_id AND c.id = d.case_id
     WHERE d.practice_id = $1 AND d.case_id = $2 AND d.state <> 'failed' ORDER BY d.created_at, d.id`,
    [row.practiceId, row.id],
  );
}

export type DraftRow = {
  id: string;
  version: number;
  content: Partial<DraftContent>;
  updatedAt: Date;
  canUndo: boolean;
  canRedo: boolean;
};

/** The open draft; after submitting, the newest one, to read. */
export async function findDraftRow(tx: Transaction, row: Pick<DeskRow, 'practiceId' | 'id'>): Promise<DraftRow | null> {
  const rows = await tx.query<DraftRow>(
    `SELECT d.id, d.version, d.content, d.updated_at AS "updatedAt",
       EXISTS (SELECT 1 FROM draft_revision r WHERE r.practice_id = d.practice_id AND r.draft_id = d.id AND NOT r.is_undone) AS "canUndo",
       EXISTS (SELECT 1 FROM draft_revision r WHERE r.practice_id = d.practice_id AND r.draft_id = d.id AND r.is_undone) AS "canRedo"
     FROM draft d WHERE d.practice_id = $1 AND d.case_id = $2 AND d.state <> 'discarded'
     ORDER BY (d.state = 'open') DESC, d.created_at DESC LIMIT 1`,
    [row.practiceId, row.id],
  );
  return rows[0] ?? null;
}

export type FeeRow = { code: string; modifier: string; label: string; chargeCents: number };

/** Fees in force on the date of service for the codes named. Of two that are in force at once the one that began last holds: it comes first. */
export function listFees(tx: Transaction, practiceId: string, codes: readonly string[], dateOfService: string): Promise<FeeRow[]> {
  return tx.query<FeeRow>(
    `SELECT code, modifier, label, charge_cents AS "chargeCents" FROM fee_schedule_item
     WHERE practice_id = $1 AND code = ANY ($2) AND effective_from <= $3 AND (effective_to IS NULL OR effective_to >= $3)
     ORDER BY effective_from DESC`,
    [practiceId, codes, dateOfService],
  );
}

/** What SuggestingService stored. */
export type RunRow = { id: string; engineVersion: string; result: Omit<DeskSuggestions, 'runId' | 'engineVersion'> };

export async function findNewestRun(tx: Transaction, row: Pick<DeskRow, 'practiceId' | 'id'>): Promise<RunRow | null> {
  const rows = await tx.query<RunRow>(
    `SELECT id, engine_version AS "engineVersion", result FROM suggestion_run
     WHERE practice_id = $1 AND case_id = $2 ORDER BY created_at DESC LIMIT 1`,
    [row.practiceId, row.id],
  );
  return rows[0] ?? null;
}

export type QueryRow = {
  id: string;
  title: string;
  state: DeskQueryState;
  content: { question?: string; indicators?: string[]; options?: string[] };
  askedByName: string;
  sentAt: Date | null;
  dueAt: Date | null;
  viewedAt: Date | null;
  answer: { choice?: string; text?: string } | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  closedAt: Date | null;
};

export function listQueries(tx: Transaction, row: Pick<DeskRow, 'practiceId' | 'id'>): Promise<QueryRow[]> {
  return tx.query<QueryRow>(
    `SELECT q.id, q.title, q.state, q.content, q.answer, q.sent_at AS "sentAt", q.due_at AS "dueAt", q.viewed_at AS "viewedAt",
       q.answered_at AS "answeredAt", q.closed_at AS "closedAt", coalesce(a.display_name, '') AS "askedByName",
       b.display_name AS "answeredByName"
     FROM provider_query q LEFT JOIN app_user a ON a.id = q.asked_by LEFT JOIN app_user b ON b.id = q.answered_by
     WHERE q.practice_id = $1 AND q.case_id = $2 ORDER BY q.created_at`,
    [row.practiceId, row.id],
  );
}

export type RemarkRow = { id: string; byName: string; at: Date; text: string };
const REMARKS_SHOWN = 20;

/** Newest first; kept with the other events of the case, so nobody can change what was said. */
export function listRemarks(tx: Transaction, row: Pick<DeskRow, 'practiceId' | 'id'>): Promise<RemarkRow[]> {
  return tx.query<RemarkRow>(
    `SELECT e.id, coalesce(u.display_name, '') AS "byName", e.at, coalesce(e.detail ->> 'text', e.detail ->> 'reason') AS text
     FROM case_event e LEFT JOIN app_user u ON u.id = e.actor_id
     WHERE e.practice_id = $1 AND e.case_id = $2 AND e.kind IN ('remark', 'returned_to_coder') ORDER BY e.at DESC LIMIT ${REMARKS_SHOWN}`,
    [row.practiceId, row.id],
  );
}
