import { undotted } from '@chartwright/primitives';
import type { Draft, DraftLine } from '../draft.js';
import type { OwnRule, OwnRuleCondition, OwnRuleField, OwnRuleSubject } from './own-rule.js';

/** A claim as own rules see it: the working draft, or one of the past. */
export type OwnRuleClaim = { draft: Draft; subject: OwnRuleSubject };

const LINE_FIELDS: ReadonlySet<OwnRuleField> = new Set(['procedure', 'modifier', 'units']);
const NUMBER = /^-?\d+(\.\d+)?$/;

/** In force: switched on, and the date of service inside the rule's dates. */
export function isInForce(rule: OwnRule, dateOfService: string): boolean {
  return rule.isSwitchedOn && rule.effectiveFrom <= dateOfService && (rule.effectiveTo === null || dateOfService <= rule.effectiveTo);
}

/**
 * The lines (from 1) a rule stops, or `[]` for the claim as a whole; null when it does not match. Conditions on procedure,
 * modifier and units are asked of one and the same line.
 */
export function matchOwnRule(rule: OwnRule, claim: OwnRuleClaim): number[] | null {
  const conditions = [...rule.all, ...(rule.any ?? [])];
  if (conditions.length === 0) return null;
  const asksLines = conditions.some(({ field }) => LINE_FIELDS.has(field));
  if (!asksLines) return holds(rule, claim, null) ? [] : null;
  const matching = claim.draft.lines.flatMap((line, index) => (holds(rule, claim, line) ? [index + 1] : []));
  return matching.length > 0 ? matching : null;
}

function holds(rule: OwnRule, claim: OwnRuleClaim, line: DraftLine | null): boolean {
  const isMet = (condition: OwnRuleCondition): boolean => conditionHolds(condition, valuesOf(condition.field, claim, line));
  return rule.all.every(isMet) && (!rule.any || rule.any.length === 0 || rule.any.some(isMet));
}

function valuesOf(field: OwnRuleField, { draft, subject }: OwnRuleClaim, line: DraftLine | null): string[] {
  const { encounter, diagnoses, lines } = draft;
  const fields: Record<OwnRuleField, () => readonly (string | number | undefined)[]> = {
    payer: () => [subject.payer],
    practice: () => [subject.practice],
    plan: () => [subject.plan],
    renderingProvider: () => [subject.renderingProvider],
    placeOfService: () => [line?.placeOfService ?? encounter.placeOfService],
    dateOfService: () => [line?.dateOfService ?? encounter.dateOfService],
    ageInYears: () => [encounter.ageInYears ?? undefined],
    sex: () => [encounter.sex],
    diagnosis: () => diagnoses.map(undotted),
    firstDiagnosis: () => diagnoses.slice(0, 1).map(undotted),
    procedure: () => [line?.code],
    modifier: () => line?.modifiers ?? [],
    units: () => [line?.units],
    lineCount: () => [lines.length],
    diagnosisCount: () => [diagnoses.length],
    totalChargeCents: () => [lines.reduce((total, { chargeCents = 0 }) => total + chargeCents, 0)],
  };
  return fields[field]().flatMap((value) => (value === undefined || value === '' ? [] : [String(value).toUpperCase()]));
}

function conditionHolds({ field, operator, values }: OwnRuleCondition, found: readonly string[]): boolean {
  const isDiagnosis = field === 'diagnosis' || field === 'firstDiagnosis';
  const wanted = values.map((value) => (isDiagnosis ? undotted(value) : value.trim().toUpperCase()));
  const [first = '', second = ''] = wanted;
  switch (operator) {
    case 'is':
      return found.some((value) => wanted.includes(value));
    case 'isNot':
      return !found.some((value) => wanted.includes(value));
    case 'startsWith':
      return found.some((value) => wanted.some((prefix) => value.startsWith(prefix)));
    case 'doesNotStartWith':
      return !found.some((value) => wanted.some((prefix) => value.startsWith(prefix)));
    case 'between':
      return found.some((value) => compareValues(value, first) >= 0 && compareValues(value, second) <= 0);
    case 'atLeast':
      return found.some((value) => compareValues(value, first) >= 0);
    case 'atMost':
      return found.some((value) => compareValues(value, first) <= 0);
    case 'isPresent':
      return found.length > 0;
    case 'isAbsent':
      return found.length === 0;
  }
}

/** As numbers when both are, otherwise as text (dates in ISO form order so). */
export function compareValues(a: string, b: string): number {
  if (NUMBER.test(a) && NUMBER.test(b)) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
