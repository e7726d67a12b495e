import type { CaseQuestion } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';

type QuestionRow = {
  id: string;
  caseId: string;
  caseNumber: string;
  patientName: string | null;
  dateOfService: string | null;
  providerName: string | null;
  state: string;
  title: string;
  content: object;
  answer: object | null;
  sentAt: Date;
  dueAt: Date | null;
  viewedAt: Date | null;
  answeredAt: Date | null;
  answeredBy: string | null;
  version: number;
};
const OPEN = ['sent', 'viewed'];
const SHOWN = 100;

const textOf = (value: object | null, name: string): string => {
  const found: unknown = value === null ? undefined : Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : '';
};
const textsOf = (value: object, name: string): string[] => {
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return Array.isArray(found) ? found.filter((text) => typeof text === 'string') : [];
};

function presentQuestion(row: QuestionRow): CaseQuestion {
  return {
    id: row.id,
    caseId: row.caseId,
    caseNumber: row.caseNumber,
    patientName: row.patientName ?? 'No patient',
    dateOfService: row.dateOfService,
    providerName: row.providerName,
    title: row.title,
    question: textOf(row.content, 'question'),
    indicators: textsOf(row.content, 'indicators'),
    choices: textsOf(row.content, 'options'),
    askedAt: row.sentAt.toISOString(),
    dueAt: row.dueAt?.toISOString() ?? null,
    isOpen: OPEN.includes(row.state),
    viewedAt: row.viewedAt?.toISOString() ?? null,
    answer:
      row.answer && row.answeredAt
        ? {
            choice: textOf(row.answer, 'choice'),
            text: textOf(row.answer, 'text'),
            addendum: textOf(row.answer, 'addendum'),
            answeredBy: row.answeredBy ?? '',
            answeredAt: row.answeredAt.toISOString(),
          }
        : null,
    version: row.version,
  };
}

/** Questions of coders that were really sent; drafts and retracted ones stay with the coder. */
export async function listQuestions(
  transaction: Transaction,
  practiceId: string,
  only: { caseId?: string; questionId?: string },
): Promise<CaseQuestion[]> {
  const rows = await transaction.query<QuestionRow>(
    `SELECT q.id, q.case_id AS "caseId", c.number AS "caseNumber", p.first_name || ' ' || p.last_name AS "patientName",
       c.date_of_service::text AS "dateOfService",
       CASE WHEN r.id IS NULL THEN NULL ELSE 'Dr. ' || r.last_name END AS "providerName", q.state, q.title, q.content, q.answer,
       q.sent_at AS "sentAt", q.due_at AS "dueAt", q.viewed_at AS "viewedAt", q.answered_at AS "answeredAt",
       u.display_name AS "answeredBy", q.version
     FROM provider_query q JOIN intake_case c ON c.practice_id = q.practice_id AND c.id = q.case_id
     LEFT JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
     LEFT JOIN provider r ON r.practice_id = q.practice_id AND r.id = q.provider_id
     LEFT JOIN app_user u ON u.id = q.answered_by
     WHERE q.practice_id = $1 AND q.sent_at IS NOT NULL AND q.state <> 'retracted'
       AND ($2::uuid IS NULL OR q.case_id = $2) AND ($3::uuid IS NULL OR q.id = $3)
     ORDER BY (q.state IN ('sent', 'viewed')) DESC, q.sent_at DESC LIMIT ${SHOWN}`,
    [practiceId, only.caseId ?? null, only.questionId ?? null],
  );
  return rows.map(presentQuestion);
}
