import {
  type BilledLine,
  type CoveragePolicy,
  type PayerPolicy,
  type RuleContext,
  type VisitDocumentation,
} from '@chartwright/coding-rules';
import { DECISION_LEVELS } from '@chartwright/primitives';
import { count, listOf, oneOf, optional, record, text, yesOrNo } from './json-fields.js';

const EVIDENCE_KINDS = ['uncertain', 'negated', 'family', 'history', 'indicator'] as const;

/** What a case file may say beside the draft; every part may be absent. */
export type CaseContext = Omit<RuleContext, 'codeBook'> & { note?: string };

/** The optional fields of a case file: `note`, `today`, `evidence`, `history`, `payer`, `visit`, `policies`, `documentedCodes`, `unsupportedCodes`. */
export function parseCaseContext(json: unknown): CaseContext {
  const root = record(json, 'case');
  return {
    ...optional(root, 'note', '', text),
    ...optional(root, 'today', '', text),
    ...optional(root, 'evidence', '', evidenceOf),
    ...optional(root, 'history', '', (history, at) => listOf(history, at, billedLineOf)),
    ...optional(root, 'payer', '', payerOf),
    ...optional(root, 'visit', '', visitOf),
    ...optional(root, 'policies', '', (policies, at) => listOf(policies, at, policyOf)),
    ...optional(root, 'documentedCodes', '', (codes, at) => listOf(codes, at, text)),
    ...optional(root, 'unsupportedCodes', '', (codes, at) => listOf(codes, at, text)),
  };
}

function evidenceOf(json: unknown, at: string): NonNullable<RuleContext['evidence']> {
  return Object.fromEntries(Object.entries(record(json, at)).map(([code, kind]) => [code, oneOf(kind, EVIDENCE_KINDS, `${at}.${code}`)]));
}

function billedLineOf(json: unknown, at: string): BilledLine {
  const line = record(json, at);
  return {
    claimId: text(line['claimId'] ?? 'earlier claim', `${at}.claimId`),
    dateOfService: text(line['dateOfService'], `${at}.dateOfService`),
    code: text(line['code'], `${at}.code`),
    modifiers: listOf(line['modifiers'] ?? [], `${at}.modifiers`, text),
    units: count(line['units'] ?? 1, `${at}.units`),
    isSameProvider: yesOrNo(line['isSameProvider'] ?? true, `${at}.isSameProvider`),
  };
}

function payerOf(json: unknown, at: string): PayerPolicy {
  const payer = record(json, at);
  return {
    ...optional(payer, 'usesMedicareEdits', at, yesOrNo),
    ...optional(payer, 'isPlaceOfServiceHard', at, yesOrNo),
    ...optional(payer, 'isAgeEditHard', at, yesOrNo),
    ...optional(payer, 'requiresNdc', at, yesOrNo),
    ...optional(payer, 'timelyFilingDays', at, count),
  };
}

function visitOf(json: unknown, at: string): VisitDocumentation {
  const visit = record(json, at);
  return {
    ...optional(visit, 'minutes', at, count),
    ...optional(visit, 'elements', at, (elements, place) => {
      const levels = record(elements, place);
      return {
        problems: oneOf(levels['problems'], DECISION_LEVELS, `${place}.problems`),
        data: oneOf(levels['data'], DECISION_LEVELS, `${place}.data`),
        risk: oneOf(levels['risk'], DECISION_LEVELS, `${place}.risk`),
      };
    }),
  };
}

function policyOf(json: unknown, at: string): CoveragePolicy {
  const policy = record(json, at);
  return {
    id: text(policy['id'], `${at}.id`),
    type: oneOf(policy['type'] ?? 'payer', ['NCD', 'LCD', 'payer'], `${at}.type`),
    title: text(policy['title'] ?? policy['id'], `${at}.title`),
    payer: null,
    state: null,
    effectiveFrom: text(policy['effectiveFrom'] ?? '0000-01-01', `${at}.effectiveFrom`),
    effectiveTo: policy['effectiveTo'] == null ? null : text(policy['effectiveTo'], `${at}.effectiveTo`),
    procedures: listOf(policy['procedures'], `${at}.procedures`, text),
    groups: listOf(policy['groups'] ?? [], `${at}.groups`, (group, place) => ({
      codes: listOf(record(group, place)['codes'], `${place}.codes`, text),
      logic: oneOf(record(group, place)['logic'] ?? 'any', ['any', 'all'], `${place}.logic`),
    })),
    ...optional(policy, 'frequency', at, (frequency, place) => ({
      count: count(record(frequency, place)['count'], `${place}.count`),
      months: count(record(frequency, place)['months'], `${place}.months`),
    })),
  };
}
