import type { CalendarDate } from '@chartwright/primitives';

/** Fields a practice's or payer's own rule may ask for. Lists match when any member does. */
export type CustomRuleField =
  | 'payer'
  | 'practice'
  | 'plan'
  | 'renderingProvider'
  | 'placeOfService'
  | 'dateOfService'
  | 'ageInYears'
  | 'sex'
  | 'diagnosis'
  | 'firstDiagnosis'
  | 'procedure'
  | 'modifier'
  | 'units'
  | 'lineCount'
  | 'diagnosisCount'
  | 'totalChargeCents';

export type CustomRuleOperator =
  'is' | 'isNot' | 'startsWith' | 'doesNotStartWith' | 'between' | 'atLeast' | 'atMost' | 'isPresent' | 'isAbsent';

/** `values` are text for every operator; numbers and dates are compared as such. `between` takes two. */
export type CustomRuleCondition = { field: CustomRuleField; operator: CustomRuleOperator; values: readonly string[] };

export type CustomRuleAction = 'block' | 'warn' | 'hold';

/**
 * A rule an administrator writes in a form; data, never code. All of `all` and, when given, at least one of `any` must hold.
 */
export type CustomRule = {
  id: string;
  version: number;
  name: string;
  owner: 'practice' | 'payer';
  all: readonly CustomRuleCondition[];
  any?: readonly CustomRuleCondition[];
  action: CustomRuleAction;
  reason: string;
  effectiveFrom: CalendarDate;
  effectiveTo: CalendarDate | null;
  isSwitchedOn: boolean;
};

/** Claim fields beyond the draft. Policies also ask for the state of the service and whether Medicare pays. */
export type CustomRuleSubject = {
  payer?: string;
  practice?: string;
  plan?: string;
  renderingProvider?: string;
  state?: string;
  isMedicare?: boolean;
};
