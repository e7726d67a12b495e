export { checkDraft, listFindings } from './check-draft.js';
export type {
  AddOnEdit,
  AgeLimit,
  RuleCodeBook,
  DiagnosisEdition,
  DiagnosisEntry,
  InstructionalNote,
  NoteKind,
  ProcedureEntry,
  ProcedurePairEdit,
  ReleaseLabel,
  SeventhCharacter,
  SideSibling,
  UnitLimit,
} from './rule-code-book.js';
export type { CoverageFrequency, CoverageGroup, CoveragePolicy } from './coverage/coverage-policy.js';
export type { OwnRule, OwnRuleAction, OwnRuleCondition, OwnRuleField, OwnRuleOperator, OwnRuleSubject } from './own-rules/own-rule.js';
export { ownRuleFaults } from './own-rules/own-rule-faults.js';
export { isInForce, matchOwnRule, type OwnRuleClaim } from './own-rules/evaluate-own-rule.js';
export { trialSentence, tryOwnRule, type OwnRuleTrial, type PastClaim } from './own-rules/try-own-rule.js';
export { parsePolicyFile, POLICY_COLUMNS, type ParsedPolicyFile, type PolicyFileFault } from './coverage/parse-policy-file.js';
export { renderPolicyFile } from './coverage/render-policy-file.js';
export { readNoteEvidence, type NoteReading } from './read-note-evidence.js';
export { EXAMPLE_POLICIES } from './coverage/example-policies.js';
export { isEstablished, lastVisitOn } from './evaluation-management/patient-status.js';
export { explainVisitLevel, type VisitLevelExplanation } from './evaluation-management/explain-visit-level.js';
export { ruleCodeBook } from './rule-code-book-from-terminology.js';
export { bmiCode } from './tables/body-mass-index.js';
export { diabetesDrugCodes, type DiabetesDrug } from './tables/diabetes-complications.js';
export { drugUnits, ndcElevenDigits } from './tables/drug-units.js';
export { globalWindow, type GlobalWindow } from './tables/global-period.js';
export { htnCombine, type HypertensionPicture } from './tables/hypertension-combination.js';
export { CKD_STAGES, ckdCodes, type CkdStage } from './tables/kidney-disease-stages.js';
export type { AdministrativeSex, Draft, DraftEncounter, DraftLine, DrugAmount } from './draft.js';
export type { VisitDocumentation } from './evaluation-management/visit-documentation.js';
export type { CodingRule, Fix, OverridePolicy, RuleFinding, RuleHit } from './rule.js';
export type { BilledLine, PayerPolicy, RuleContext } from './rule-context.js';
export { rulesInForce } from './rule-set.js';
export { renderRuleTable } from './rule-table.js';
