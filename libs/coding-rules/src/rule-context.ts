import type { CalendarDate } from '@chartwright/primitives';
import type { RuleCodeBook } from './rule-code-book.js';
import type { CoveragePolicy } from './coverage/coverage-policy.js';
import type { OwnRule, OwnRuleSubject } from './own-rules/own-rule.js';
import type { VisitDocumentation } from './evaluation-management/visit-documentation.js';

/** A line already billed for the same patient. */
export type BilledLine = {
  claimId: string;
  dateOfService: CalendarDate;
  code: string;
  modifiers: readonly string[];
  units: number;
  /** Same rendering provider, or same group and specialty. */
  isSameProvider: boolean;
};

export type PayerPolicy = {
  /** MUE 0 and other purely Medicare edits bind only payers configured so (CR-111). */
  usesMedicareEdits?: boolean;
  /** A payer may turn the place-of-service warnings into blocks (CR-203). */
  isPlaceOfServiceHard?: boolean;
  /** A payer may mirror the code editor's age edits (CR-204). */
  isAgeEditHard?: boolean;
  /** Claims after this many days are late; Medicare one calendar year (CR-206). */
  timelyFilingDays?: number;
  requiresNdc?: boolean;
};

/** What lies outside the draft but may decide. Only `codeBook` is required. */
export type RuleContext = {
  /** The code sets on the date of service. */
  codeBook: RuleCodeBook;
  history?: readonly BilledLine[];
  policies?: readonly CoveragePolicy[];
  ownRules?: readonly OwnRule[];
  /** Fields of the claim that own rules may ask for beyond the draft (payer, practice, charge …). */
  subject?: OwnRuleSubject;
  payer?: PayerPolicy;
  visit?: VisitDocumentation;
  /** Codes the note supports that are not in the draft; makes hints about missing codes concrete. */
  documentedCodes?: readonly string[];
  /** Codes offered to the coder already: no hint offers one of them for the sake of another. */
  proposedCodes?: readonly string[];
  /** Codes of the draft whose only evidence is uncertain, negated, of the family, past, or an indicator such as a result or a drug (CR-032, CR-035 … CR-037, CR-052). */
  evidence?: Readonly<Record<string, 'uncertain' | 'negated' | 'family' | 'history' | 'indicator'>>;
  /** Codes of the draft that the note only lists, without care at this visit (CR-031, CR-053). */
  unsupportedCodes?: readonly string[];
  today?: CalendarDate;
};
