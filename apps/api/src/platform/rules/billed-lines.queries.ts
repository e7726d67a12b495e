import type { BilledLine } from '@chartwright/coding-rules';
import type { Transaction } from '@chartwright/database';
import type { CalendarDate } from '@chartwright/primitives';

export type BilledFor = {
  practiceId: string;
  patientId: string | null;
  caseId: string;
  dateOfService: CalendarDate;
  renderingProviderId: string | null;
  specialty: string | null;
};

/**
 * Lines of the patient's other claims that a rule may ask about: three years back decide new or established, two tell how
 * often a service was paid, ninety days the global period; one day ahead is the day before surgery. Same provider means the
 * same clinician, or one of the practice in the same specialty.
 */
const BILLED = `
  SELECT o.id AS "claimId", coalesce(l ->> 'serviceFrom', o.date_of_service::text) AS "dateOfService", l ->> 'procedureCode' AS code,
    l -> 'modifiers' AS modifiers, (l ->> 'units')::float8 AS units,
    (o.rendering_provider_id = $5 OR oc.specialty = $6) IS TRUE AS "isSameProvider"
  FROM claim o
  JOIN intake_case oc ON oc.practice_id = o.practice_id AND oc.id = o.case_id
  JOIN claim_version v ON v.practice_id = o.practice_id AND v.claim_id = o.id AND v.version_number = o.current_version
  CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'lines') l
  WHERE o.practice_id = $1 AND o.patient_id = $2 AND o.case_id <> $3 AND o.payer_sequence = 'P'
    AND o.state NOT IN ('replaced', 'voided', 'void_requested')
    AND o.date_of_service BETWEEN $4::date - interval '3 years 1 day' AND $4::date + 1
  ORDER BY o.date_of_service, o.id`;

export async function listBilledLines(tx: Transaction, asked: BilledFor): Promise<BilledLine[]> {
  const { practiceId, patientId, caseId, dateOfService, renderingProviderId, specialty } = asked;
  if (patientId === null) return [];
  return tx.query<BilledLine>(BILLED, [practiceId, patientId, caseId, dateOfService, renderingProviderId, specialty]);
}
