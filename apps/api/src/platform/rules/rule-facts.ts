import type { RuleContext } from '@chartwright/coding-rules';
import type { Transaction } from '@chartwright/database';
import { localDate } from '@chartwright/lifecycle';
import type { CalendarDate } from '@chartwright/primitives';
import { listBilledLines } from './billed-lines.queries.js';
import type { CoveragePolicies } from './coverage-policies.service.js';
import { listRulesInForce } from './own-rules.queries.js';

/** What decides beside draft and code sets: earlier claims, the payer, the practice's own rules, coverage policies. */
export type RuleFacts = Required<Pick<RuleContext, 'history' | 'ownRules' | 'policies' | 'subject' | 'payer' | 'today'>>;

export type RuledCase = {
  practiceId: string;
  id: string;
  patientId: string | null;
  dateOfService: CalendarDate | null;
  providerId: string | null;
  specialty: string | null;
};

type PayerRow = {
  firmId: string;
  timeZone: string;
  state: string | null;
  ediPayerId: string | null;
  claimFilingCode: string | null;
  timelyFilingDays: number | null;
  groupNumber: string | null;
  npi: string | null;
};

/** A policy of a region asks where the service was: the facility's state, or the practice's own. */
const PAYER = `
  SELECT pr.firm_id AS "firmId", pr.time_zone AS "timeZone", coalesce(f.state, pr.state) AS state, p.edi_payer_id AS "ediPayerId",
    p.claim_filing_code AS "claimFilingCode", p.timely_filing_days AS "timelyFilingDays", cv.group_number AS "groupNumber", pv.npi
  FROM intake_case c
  JOIN practice pr ON pr.id = c.practice_id
  LEFT JOIN facility f ON f.practice_id = c.practice_id AND f.id = c.facility_id
  LEFT JOIN coverage cv ON cv.practice_id = c.practice_id AND cv.id = c.coverage_id
  LEFT JOIN payer p ON p.practice_id = c.practice_id AND p.id = cv.payer_id AND NOT c.is_self_pay
  LEFT JOIN provider pv ON pv.practice_id = c.practice_id AND pv.id = c.rendering_provider_id
  WHERE c.practice_id = $1 AND c.id = $2`;

/** SBR09 of Medicare Part B. */
const MEDICARE = 'MB';

export async function loadRuleFacts(
  tx: Transaction,
  row: RuledCase,
  { policies, procedures, now }: { policies: CoveragePolicies; procedures: readonly string[]; now: Date },
): Promise<RuleFacts> {
  const { practiceId, id: caseId, patientId, providerId: renderingProviderId, specialty } = row;
  const dateOfService = row.dateOfService ?? '';
  const [payer] = await tx.query<PayerRow>(PAYER, [practiceId, caseId]);
  const today = localDate(now, payer?.timeZone ?? 'UTC');
  if (!payer || dateOfService === '') return { history: [], ownRules: [], policies: [], subject: {}, payer: {}, today };
  const isMedicare = payer.claimFilingCode === MEDICARE;
  return {
    history: await listBilledLines(tx, { practiceId, patientId, caseId, dateOfService, renderingProviderId, specialty }),
    ownRules: await listRulesInForce(tx, practiceId, dateOfService),
    policies: await policies.listFor(tx, payer.firmId, procedures),
    subject: {
      ...(payer.ediPayerId ? { payer: payer.ediPayerId } : {}),
      ...(payer.groupNumber ? { plan: payer.groupNumber } : {}),
      ...(payer.npi ? { renderingProvider: payer.npi } : {}),
      ...(payer.state ? { state: payer.state } : {}),
      isMedicare,
    },
    payer: {
      usesMedicareEdits: isMedicare,
      ...(payer.timelyFilingDays === null ? {} : { timelyFilingDays: payer.timelyFilingDays }),
    },
    today,
  };
}
