import type { BilledLine, ScrubContext } from '@chartwright/claims';
import type { OwnRule } from '@chartwright/coding-rules';
import type { Transaction } from '@chartwright/database';
import { listRulesBetween } from '../../../platform/rules/own-rules.queries.js';
import type { CalendarDate } from '@chartwright/primitives';
import type { CodeBook } from '@chartwright/terminology';

type FactRow = {
  id: string;
  practiceId: string;
  timeZone: string;
  dateOfService: CalendarDate;
  caseState: string;
  hasOpenQuery: boolean;
  payerIsActive: boolean | null;
  isEnrolled: boolean | null;
  memberIdPattern: string | null;
  timelyFilingDays: number | null;
  takesReplacements: boolean | null;
  wantsTaxonomy: boolean | null;
};
type BilledRow = BilledLine & { id: string };
export type ScrubFacts = Pick<ScrubContext, 'payer' | 'coding' | 'billedLines'> & { timeZone: string; ownRules: readonly OwnRule[] };

const FACTS = `
  SELECT c.id, c.practice_id AS "practiceId", pr.time_zone AS "timeZone", c.date_of_service AS "dateOfService", ic.state AS "caseState", p.is_active AS "payerIsActive", p.is_enrolled AS "isEnrolled",
    p.member_id_pattern AS "memberIdPattern", p.timely_filing_days AS "timelyFilingDays",
    p.takes_replacements AS "takesReplacements", p.wants_taxonomy AS "wantsTaxonomy",
    EXISTS (SELECT 1 FROM provider_query q WHERE q.practice_id = c.practice_id AND q.case_id = c.case_id
      AND q.state IN ('sent', 'viewed')) AS "hasOpenQuery"
  FROM claim c
  JOIN practice pr ON pr.id = c.practice_id
  JOIN intake_case ic ON ic.practice_id = c.practice_id AND ic.id = c.case_id
  LEFT JOIN payer p ON p.practice_id = c.practice_id AND p.id = c.payer_id
  WHERE c.id = ANY($1::uuid[])`;

/** Lines of the same patient and day on other cases' claims that are out or about to go out (CR-207). */
const BILLED = `
  SELECT c.id, o.control_number AS "patientControlNumber", o.date_of_service AS "dateOfService",
    v.content -> 'renderingProvider' ->> 'npi' AS "renderingNpi", l ->> 'procedureCode' AS "procedureCode", l -> 'modifiers' AS modifiers,
    (l ->> 'units')::float8 AS units
  FROM claim c
  JOIN claim o ON o.practice_id = c.practice_id AND o.patient_id = c.patient_id AND o.date_of_service = c.date_of_service
    AND o.case_id <> c.case_id AND o.frequency_code = '1' AND o.state NOT IN ('held', 'rejected', 'replaced', 'voided')
  JOIN claim_version v ON v.practice_id = o.practice_id AND v.claim_id = o.id AND v.version_number = o.current_version
  CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'lines') l
  WHERE c.id = ANY($1::uuid[])`;

/** What the scrub asks about claims beyond their own content; a few queries for any number of them. */
export async function loadScrubFacts(transaction: Transaction, claimIds: readonly string[]): Promise<Map<string, ScrubFacts>> {
  const facts = await transaction.query<FactRow>(FACTS, [claimIds]);
  if (facts.length === 0) return new Map();
  const billed = await transaction.query<BilledRow>(BILLED, [claimIds]);
  const days = facts.map((row) => row.dateOfService).sort();
  const practiceIds = [...new Set(facts.map((row) => row.practiceId))];
  const rules = await listRulesBetween(transaction, practiceIds, [days[0] ?? '', days.at(-1) ?? '']);
  const linesOf = new Map<string, BilledRow[]>();
  for (const line of billed) linesOf.set(line.id, [...(linesOf.get(line.id) ?? []), line]);
  return new Map(facts.map((row) => [row.id, { ...toFacts(row, linesOf.get(row.id) ?? []), ownRules: rules.get(row.practiceId) ?? [] }]));
}

function toFacts(row: FactRow, billedLines: readonly BilledLine[]): Omit<ScrubFacts, 'ownRules'> {
  return {
    timeZone: row.timeZone,
    payer: {
      isKnown: row.payerIsActive === true,
      isEnrolled: row.isEnrolled === true,
      memberIdPattern: row.memberIdPattern,
      timelyFilingDays: row.timelyFilingDays,
      takesReplacements: row.takesReplacements === true,
      wantsTaxonomy: row.wantsTaxonomy === true,
      wantsDrugCodes: false,
    },
    coding: {
      isApproved: ['approved', 'claimed', 'closed'].includes(row.caseState),
      hasOpenQuery: row.hasOpenQuery,
      isOnHold: row.caseState === 'on_hold',
    },
    billedLines,
  };
}

type CodeQuestions = Pick<ScrubContext, 'isDiagnosisBillable' | 'isProcedureKnown' | 'isTaxonomyListed'>;
const questionsOf = new WeakMap<CodeBook, CodeQuestions>();

/** Code sets by date of service. A starter set knows few codes: what it lacks is unknown, not wrong. */
export function codeQuestions(book: CodeBook): CodeQuestions {
  const known = questionsOf.get(book) ?? askOf(book);
  questionsOf.set(book, known);
  return known;
}

function askOf(book: CodeBook): CodeQuestions {
  return {
    isDiagnosisBillable: (code, on) => {
      const view = book.on(on);
      if (view.release === null) return null;
      return view.find(code) === null && book.isStarterSet ? null : view.isBillable(code);
    },
    isProcedureKnown: (code, on) => {
      // CPT is licensed: no list of it is here to ask. HCPCS Level II is.
      if (!/^[A-V]\d{4}$/.test(code)) return null;
      const view = book.on(on);
      const release = view.releaseOf('hcpcs');
      if (release === null) return null;
      const entry = view.findHcpcs(code);
      // The list comes out each quarter: a code may be newer than the newest at hand. The coder was asked about it (CR-100).
      if (entry === null) return book.isStarterSet || release.isBeyondNewest ? null : false;
      return entry.terminatedOn === null || entry.terminatedOn >= on;
    },
    isTaxonomyListed: null,
  };
}
