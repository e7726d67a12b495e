import type { OwnRuleList, RuleAction, RuleCondition, RuleContent, RuleField, RuleOperator, RuleVersion } from '@chartwright/contracts';
import { dateWords } from '@chartwright/ui';

export const FIELD_WORDS: Record<RuleField, string> = {
  payer: 'Payer',
  plan: 'Group number',
  renderingProvider: 'Rendering provider (NPI)',
  placeOfService: 'Place of service',
  dateOfService: 'Date of service',
  ageInYears: 'Age in years',
  sex: 'Sex',
  diagnosis: 'Any diagnosis',
  firstDiagnosis: 'First-listed diagnosis',
  procedure: 'Procedure of the line',
  modifier: 'Modifier of the line',
  units: 'Units of the line',
  lineCount: 'Number of lines',
  diagnosisCount: 'Number of diagnoses',
  totalChargeCents: 'Total charge in cents',
};

export const OPERATOR_WORDS: Record<RuleOperator, string> = {
  is: 'is',
  isNot: 'is not',
  startsWith: 'starts with',
  doesNotStartWith: 'does not start with',
  between: 'is between',
  atLeast: 'is at least',
  atMost: 'is at most',
  isPresent: 'is there',
  isAbsent: 'is missing',
};

export const ACTION_WORDS: Record<RuleAction, string> = {
  block: 'Block',
  warn: 'Warn, ask for a reason',
  hold: 'Hold the claim',
};

const ORDERED: readonly RuleField[] = ['dateOfService', 'ageInYears', 'units', 'lineCount', 'diagnosisCount', 'totalChargeCents'];

/** Only what can be asked of a field is offered. */
export function operatorsOf(field: RuleField): RuleOperator[] {
  if (ORDERED.includes(field)) return ['is', 'isNot', 'atLeast', 'atMost', 'between'];
  return ['is', 'isNot', 'startsWith', 'doesNotStartWith', 'isPresent', 'isAbsent'];
}

export function needsValues(operator: RuleOperator): boolean {
  return operator !== 'isPresent' && operator !== 'isAbsent';
}

export function conditionWords({ field, operator, values }: RuleCondition, payers: OwnRuleList['payers']): string {
  const named = field === 'payer' ? values.map((value) => payers.find(({ id }) => id === value)?.name ?? value) : values;
  const joined = operator === 'between' ? named.join(' and ') : named.join(' or ');
  return `${FIELD_WORDS[field].toLowerCase()} ${OPERATOR_WORDS[operator]}${needsValues(operator) ? ` ${joined}` : ''}`;
}

/** "When payer is Example Health and procedure of the line is 20610." */
export function ruleWords({ all, any }: Pick<RuleContent, 'all' | 'any'>, payers: OwnRuleList['payers']): string {
  const every = all.map((condition) => conditionWords(condition, payers)).join(' and ');
  const some = any.map((condition) => conditionWords(condition, payers)).join(' or ');
  if (every === '') return `When ${some}.`;
  return some === '' ? `When ${every}.` : `When ${every}, and ${some}.`;
}

export function datesWords({ effectiveFrom, effectiveTo }: Pick<RuleContent, 'effectiveFrom' | 'effectiveTo'>): string {
  return effectiveTo === null ? `from ${dateWords(effectiveFrom)}` : `${dateWords(effectiveFrom)} to ${dateWords(effectiveTo)}`;
}

export type VersionState = { label: string; tone: 'ok' | 'neutral' | 'accent' | 'line' };

/** By today's day of service; a version that ended still acts on the days it was in force. */
export function stateOf(version: Pick<RuleVersion, 'state' | 'effectiveFrom' | 'effectiveTo'>, today: string): VersionState {
  if (version.state === 'proposed') return { label: 'Proposed', tone: 'accent' };
  if (version.state === 'withdrawn') return { label: 'Withdrawn', tone: 'line' };
  if (version.effectiveTo !== null && version.effectiveTo < today) return { label: 'Ended', tone: 'line' };
  return version.effectiveFrom > today ? { label: 'On, from its first day', tone: 'ok' } : { label: 'On', tone: 'ok' };
}
