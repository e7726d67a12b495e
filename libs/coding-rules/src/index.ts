export { checkDraft } from './check-draft.js';
export type {
  AddOnEdit,
  AgeLimit,
  CodeBookView,
  DiagnosisEntry,
  InstructionalNote,
  NoteKind,
  ProcedureEntry,
  ProcedurePairEdit,
  ReleaseLabel,
  SeventhCharacter,
  UnitLimit,
} from './code-book-view.js';
export type { CoverageFrequency, CoverageGroup, CoveragePolicy } from './coverage/coverage-policy.js';
export type {
  CustomRule,
  CustomRuleAction,
  CustomRuleCondition,
  CustomRuleField,
  CustomRuleOperator,
  CustomRuleSubject,
} from './custom-rules/custom-rule.js';
export type { AdministrativeSex, Draft, DraftEncounter, DraftLine, DrugAmount } from './draft.js';
export type { DecisionElements, DecisionLevel, VisitDocumentation, VisitSetting } from './evaluation-management/visit-documentation.js';
export type { CodingRule, Fix, OverridePolicy, RuleFinding, RuleHit } from './rule.js';
export type { BilledLine, PayerPolicy, RuleContext } from './rule-context.js';
export { rulesInForce } from './rule-set.js';
