import type { Transaction } from '@chartwright/database';
import { OUTCOME_OBJECT } from '../outcomes/outcome.queries.js';
import type { HistoryRow } from './claim.presenter.js';

/** The claim's own events and, before them, the coding that led to it; newest first. */
export function listHistory(transaction: Transaction, claimId: string): Promise<HistoryRow[]> {
  return transaction.query<HistoryRow>(
    `SELECT * FROM (
       SELECT e.id, e.kind, e.to_state AS "toState", e.at, u.display_name AS "actorName", e.cause,
         b.id AS "batchId", b.number AS "batchNumber", b.claim_count AS "batchClaims", b.usage_indicator AS "batchUsage",
         CASE WHEN o.id IS NOT NULL THEN ${OUTCOME_OBJECT} END AS outcome,
         EXISTS (SELECT 1 FROM claim_outcome s WHERE s.practice_id = o.practice_id AND s.strikes_id = o.id) AS "isStruck"
       FROM claim_event e
       LEFT JOIN app_user u ON u.id = e.actor_id
       LEFT JOIN claim_batch b ON b.practice_id = e.practice_id AND b.id = (e.detail ->> 'batchId')::uuid
       LEFT JOIN claim_outcome o ON o.practice_id = e.practice_id AND o.id = (e.detail ->> 'outcomeId')::uuid AND o.kind <> 'struck'
       WHERE e.claim_id = $1
       UNION ALL
       SELECT e.id, e.kind, NULL, e.at, u.display_name, ic.number, NULL, NULL, NULL, NULL, NULL, NULL
       FROM claim c
       JOIN intake_case ic ON ic.practice_id = c.practice_id AND ic.id = c.case_id
       JOIN case_event e ON e.practice_id = c.practice_id AND e.case_id = c.case_id AND e.kind IN ('coding_submitted', 'approved')
       LEFT JOIN app_user u ON u.id = e.actor_id
       WHERE c.id = $1) history
     ORDER BY at DESC, id DESC`,
    [claimId],
  );
}
