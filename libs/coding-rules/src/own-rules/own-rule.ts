import type { CalendarDate } from '@chartwright/primitives';

/** Fields a practice's or payer's own rule may ask for. Lists match when any member does. */
export type OwnRuleField =
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

export type OwnRuleOperator =
  'is' | 'isNot' | 'startsWith' | 'doesNotStartWith' | 'between' | 'atLeast' | 'atMost' | 'isPresent' | 'isAbsent';

/** `values` are text for every operator; numbers and dates are compared as such. `between` takes two. */
export type OwnRuleCondition = { field: OwnRuleField; operator: OwnRuleOperator; values: readonly string[] };

export type OwnRuleAction = 'block' | 'warn' | 'hold';

/**
 * A rule an administrator writes in a form; data, never code. All of `all` and, when given, at least one of `any` must hold.
 */
export type OwnRule = {
  id: string;
  version: number;
  name: string;
  owner: 'practice' | 'payer';
  all: readonly OwnRuleCondition[];
  any?: readonly OwnRuleCondition[];
  action: OwnRuleAction;
  reason: string;
  effectiveFrom: CalendarDate;
  effectiveTo: CalendarDate | null;
  isSwitchedOn: boolean;
};

/** Claim fields beyond the draft. Policies also ask for the state of the service and whether Medicare pays. */
export type OwnRuleSubject = {
  payer?: string;
  practice?: string;
  plan?: string;
  renderingProvider?: string;
  state?: string;
  isMedicare?: boolean;
};
