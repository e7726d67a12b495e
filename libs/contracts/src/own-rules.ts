import type { CalendarDate } from '@chartwright/primitives';

/** What a condition may ask of a claim. Codes are compared without their dot; a list matches when any member does. */
export const RULE_FIELDS = [
  'payer',
  'plan',
  'renderingProvider',
  'placeOfService',
  'dateOfService',
  'ageInYears',
  'sex',
  'diagnosis',
  'firstDiagnosis',
  'procedure',
  'modifier',
  'units',
  'lineCount',
  'diagnosisCount',
  'totalChargeCents',
] as const;
export type RuleField = (typeof RULE_FIELDS)[number];

export const RULE_OPERATORS = [
  'is',
  'isNot',
  'startsWith',
  'doesNotStartWith',
  'between',
  'atLeast',
  'atMost',
  'isPresent',
  'isAbsent',
] as const;
export type RuleOperator = (typeof RULE_OPERATORS)[number];

/** `block`: cannot be submitted or sent. `warn`: asks the coder for a reason. `hold`: the claim waits until a person lifts it. */
export const RULE_ACTIONS = ['block', 'warn', 'hold'] as const;
export type RuleAction = (typeof RULE_ACTIONS)[number];

export const RULE_OWNERS = ['practice', 'payer'] as const;
export type RuleOwner = (typeof RULE_OWNERS)[number];

export type RuleCondition = { field: RuleField; operator: RuleOperator; values: string[] };

/** All of `all` and, when there are any, at least one of `any`. */
export type RuleContent = {
  name: string;
  owner: RuleOwner;
  all: RuleCondition[];
  any: RuleCondition[];
  action: RuleAction;
  reason: string;
  effectiveFrom: CalendarDate;
  /** Its last day; null while nobody has ended it. */
  effectiveTo: CalendarDate | null;
};
/** With `ruleId` it is the next version of that rule. */
export type ProposeRuleRequest = RuleContent & { ruleId: string | null };

export type RuleTrialSummary = { triedAt: string; days: number; of: number; stopped: number; sentence: string };
export type RuleVersion = RuleContent & {
  id: string;
  versionNumber: number;
  state: 'proposed' | 'on' | 'withdrawn';
  trial: RuleTrialSummary | null;
  createdBy: string;
  createdAt: string;
  switchedOnBy: string | null;
  switchedOnAt: string | null;
  endedBy: string | null;
  endedAt: string | null;
};
/** Newest version first; none is ever removed. */
export type OwnRule = { ruleId: string; versions: RuleVersion[] };
export type OwnRuleList = { rules: OwnRule[]; payers: { id: string; name: string }[] };

export const TRIAL_DAYS = [90, 180, 365] as const;
export type TryRuleRequest = { days: number };
export type TriedClaim = { id: string; claimNumber: string; payerName: string; codes: string[]; state: string };
/** At most so many claims are listed; `summary.stopped` counts them all. */
export const MAX_TRIED_CLAIMS = 200;
export type RuleTrial = { version: RuleVersion; claims: TriedClaim[] };

/** Before the first day: the version acts on no day any more. */
export type EndRuleRequest = { lastDay: CalendarDate };

export const ownRulePaths = {
  rules: (practiceId: string) => `/practices/${practiceId}/rules`,
  trial: (practiceId: string, ruleVersionId: string) => `/practices/${practiceId}/rules/${ruleVersionId}/trial`,
  switchOn: (practiceId: string, ruleVersionId: string) => `/practices/${practiceId}/rules/${ruleVersionId}/switch-on`,
  end: (practiceId: string, ruleVersionId: string) => `/practices/${practiceId}/rules/${ruleVersionId}/end`,
} as const;
