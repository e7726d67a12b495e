import type { DraftSummary } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import { localDate } from '@chartwright/lifecycle';
import { dateWords } from '../day-words.js';
import type { PracticeActor } from '../practice-actor.js';

const SHOWN = 20;

type DraftRow = {
  id: string;
  number: string;
  firstName: string | null;
  lastName: string | null;
  dateOfService: string | null;
  missingCount: number | null;
  updatedAt: Date;
  timeZone: string;
};

/** "M. Field, 10 Mar" for the list beside the form, the newest first. */
export async function listDrafts(transaction: Transaction, actor: PracticeActor): Promise<DraftSummary[]> {
  const rows = await transaction.query<DraftRow>(
    `SELECT c.id, c.number, p.first_name AS "firstName", p.last_name AS "lastName", c.date_of_service AS "dateOfService",
       (c.form->>'missingCount')::int AS "missingCount", c.updated_at AS "updatedAt", o.time_zone AS "timeZone"
     FROM intake_case c JOIN practice o ON o.id = c.practice_id
     LEFT JOIN patient p ON p.practice_id = c.practice_id AND p.id = c.patient_id
     WHERE c.practice_id = $1 AND c.state IN ('draft', 'incomplete', 'recalled')
     ORDER BY c.updated_at DESC LIMIT ${SHOWN}`,
    [actor.practiceId],
  );
  return rows.map((row) => {
    const name = row.lastName ? `${row.firstName?.charAt(0) ?? ''}. ${row.lastName}` : 'No patient yet';
    const day = row.dateOfService ? dateWords(row.dateOfService, localDate(new Date(), row.timeZone)) : 'no date';
    return {
      id: row.id,
      caseNumber: row.number,
      label: `${name}, ${day}`,
      missingCount: row.missingCount ?? 0,
      savedAt: row.updatedAt.toISOString(),
    };
  });
}
