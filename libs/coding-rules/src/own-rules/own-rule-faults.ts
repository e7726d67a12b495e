import { isCalendarDate } from '@chartwright/primitives';
import type { OwnRule, OwnRuleCondition } from './own-rule.js';
import { compareValues } from './evaluate-own-rule.js';

const TAKES_NO_VALUE = new Set(['isPresent', 'isAbsent']);
const ORDERED_FIELDS = new Set(['dateOfService', 'ageInYears', 'units', 'lineCount', 'diagnosisCount', 'totalChargeCents']);
const NUMBERS = new Set(['ageInYears', 'units', 'lineCount', 'diagnosisCount', 'totalChargeCents']);
const ORDERING = new Set(['between', 'atLeast', 'atMost']);

/** What keeps a rule from being saved, in sentences for its form; empty when it may be. */
export function ownRuleFaults(rule: OwnRule): string[] {
  const faults: string[] = [];
  if (rule.name.trim() === '') faults.push('Give the rule a name.');
  if (rule.reason.trim() === '') faults.push('Say why: the reason is shown to the coder.');
  if (rule.all.length + (rule.any?.length ?? 0) === 0) faults.push('Add a condition; a rule without one would stop every claim.');
  if (!isCalendarDate(rule.effectiveFrom)) faults.push('The first day is not a date.');
  if (rule.effectiveTo !== null && (!isCalendarDate(rule.effectiveTo) || rule.effectiveTo < rule.effectiveFrom))
    faults.push('The last day is not a date on or after the first.');
  return [...faults, ...[...rule.all, ...(rule.any ?? [])].flatMap(conditionFaults)];
}

function conditionFaults({ field, operator, values }: OwnRuleCondition): string[] {
  if (TAKES_NO_VALUE.has(operator)) return values.length > 0 ? [`"${field} ${operator}" takes no value.`] : [];
  if (values.length === 0 || values.some((value) => value.trim() === '')) return [`"${field} ${operator}" needs a value.`];
  if (operator === 'between' && values.length !== 2) return [`"${field} between" needs two values.`];
  const unlike = NUMBERS.has(field) ? values.find((value) => !/^\d+$/.test(value.trim())) : undefined;
  if (unlike !== undefined) return [`${field} is a whole number; "${unlike}" is none.`];
  if (field === 'dateOfService' && !values.every(isCalendarDate)) return ['dateOfService is a day, YYYY-MM-DD.'];
  const [first = '', second = ''] = values;
  if (operator === 'between' && ORDERED_FIELDS.has(field) && compareValues(first.trim(), second.trim()) > 0)
    return [`"${field} between" takes the smaller value first; ${first} to ${second} is nothing.`];
  if (ORDERING.has(operator) && !ORDERED_FIELDS.has(field)) return [`${field} has no order; use "is" or "startsWith".`];
  return [];
}
