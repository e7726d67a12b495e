import type { CalendarDate, Finding, FindingSeverity } from '@chartwright/primitives';
import type { Claim } from '../claim.js';

/** One of the checks CL-01 … CL-21 before a claim may leave. */
export type ClaimCheck = {
  id: string;
  source: string;
  check: (claim: Claim, context: ScrubContext) => readonly Hit[];
};

/** HARD unless said otherwise: these checks exist because a payer or clearing house turns the claim down. */
export type Hit = { message: string; targets: readonly string[]; severity?: FindingSeverity };

/** What the check cannot know from the claim itself. */
export type ScrubContext = {
  createdOn: CalendarDate;
  /** Null when no code set is loaded for that day: then CL-06 says so instead of guessing. */
  isDiagnosisBillable: (code: string, on: CalendarDate) => boolean | null;
  isProcedureKnown: (code: string, on: CalendarDate) => boolean | null;
  /** Null without the NUCC list, which a site loads itself: then only the shape is checked. */
  isTaxonomyListed: ((code: string) => boolean) | null;
  payer: PayerTerms;
  /** Lines of this patient already billed by original claims, this claim's own case left out. */
  billedLines: readonly BilledLine[];
  coding: { isApproved: boolean; hasOpenQuery: boolean; isOnHold: boolean };
};

export type PayerTerms = {
  isKnown: boolean;
  isEnrolled: boolean;
  /** Regular expression for member ids, or null when the payer has none. */
  memberIdPattern: string | null;
  timelyFilingDays: number | null;
  takesReplacements: boolean;
  wantsTaxonomy: boolean;
  /** Whether drugs need their NDC. */
  wantsDrugCodes: boolean;
};

export type BilledLine = {
  patientControlNumber: string;
  renderingNpi: string | null;
  dateOfService: CalendarDate;
  procedureCode: string;
  modifiers: readonly string[];
  units: number;
};

export function hit(message: string, ...targets: string[]): Hit {
  return { message, targets: targets.length === 0 ? ['claim'] : targets };
}

export function line(number: number): string {
  return `line:${number}`;
}

export function toFinding(check: ClaimCheck, { message, targets, severity }: Hit): Finding {
  return { ruleId: check.id, severity: severity ?? 'hard', targets, message, source: check.source };
}
