import type { CodingRule } from './rule.js';
import { acuteBeforeChronic } from './rules/acute-before-chronic.js';
import { addOn } from './rules/add-on.js';
import { age } from './rules/age.js';
import { bilateral } from './rules/bilateral.js';
import { bodyMassIndex } from './rules/body-mass-index.js';
import { codeAlso } from './rules/code-also.js';
import { codeFirst } from './rules/code-first.js';
import { codeShape } from './rules/code-shape.js';
import { confirmedFinding } from './rules/confirmed-finding.js';
import { copdCombination } from './rules/copd-combination.js';
import { coronaryAngina } from './rules/coronary-angina.js';
import { coverage } from './rules/coverage.js';
import { ownRules } from './rules/own-rules.js';
import { dates } from './rules/dates.js';
import { diabetesDrugStatus } from './rules/diabetes-drug-status.js';
import { diabetesWith } from './rules/diabetes-with.js';
import { diagnosisLimit } from './rules/diagnosis-limit.js';
import { distinctService } from './rules/distinct-service.js';
import { drugEffectOrder } from './rules/drug-effect-order.js';
import { drugUnitsRule } from './rules/drug-units.js';
import { drugWaste } from './rules/drug-waste.js';
import { duplicateClaim } from './rules/duplicate-claim.js';
import { duplicateDiagnosis } from './rules/duplicate-diagnosis.js';
import { examFindings } from './rules/exam-findings.js';
import { excludes1 } from './rules/excludes1.js';
import { excludes2 } from './rules/excludes2.js';
import { externalCause } from './rules/external-cause.js';
import { familyHistory } from './rules/family-history.js';
import { firstListedZ } from './rules/first-listed-z.js';
import { followUp } from './rules/follow-up.js';
import { frequency } from './rules/frequency.js';
import { globalPeriod } from './rules/global-period.js';
import { historyBesideActive } from './rules/history-beside-active.js';
import { hypertensionCombination } from './rules/hypertension-combination.js';
import { indicatorOnly } from './rules/indicator-only.js';
import { injuryPhase } from './rules/injury-phase.js';
import { integralSymptom } from './rules/integral-symptom.js';
import { laterality } from './rules/laterality.js';
import { lineLimit } from './rules/line-limit.js';
import { longitudinalVisit } from './rules/longitudinal-visit.js';
import { manifestation } from './rules/manifestation.js';
import { modifierAllowed } from './rules/modifier-allowed.js';
import { modifierKnown } from './rules/modifier-known.js';
import { negatedFinding } from './rules/negated-finding.js';
import { normalPregnancy } from './rules/normal-pregnancy.js';
import { notBillable } from './rules/not-billable.js';
import { notValidOnDate } from './rules/not-valid-on-date.js';
import { obesityClass } from './rules/obesity-class.js';
import { observation } from './rules/observation.js';
import { onlyListed } from './rules/only-listed.js';
import { organismOrder } from './rules/organism-order.js';
import { pastCondition } from './rules/past-condition.js';
import { patientStatus } from './rules/patient-status.js';
import { perinatal } from './rules/perinatal.js';
import { placeKnown } from './rules/place-known.js';
import { placeOfService } from './rules/place-of-service.js';
import { pointers } from './rules/pointers.js';
import { postoperativeModifier } from './rules/postoperative-modifier.js';
import { pregnancy } from './rules/pregnancy.js';
import { preventiveModifier } from './rules/preventive-modifier.js';
import { procedureCode } from './rules/procedure-code.js';
import { procedurePair } from './rules/procedure-pair.js';
import { reasonForVisit } from './rules/reason-for-visit.js';
import { redundantStatus } from './rules/redundant-status.js';
import { riskAdjustment } from './rules/risk-adjustment.js';
import { screening } from './rules/screening.js';
import { secondaryOnly } from './rules/secondary-only.js';
import { separateVisit } from './rules/separate-visit.js';
import { sequela } from './rules/sequela.js';
import { seventhCharacter } from './rules/seventh-character.js';
import { sex } from './rules/sex.js';
import { sideAgreement } from './rules/side-agreement.js';
import { statusLast } from './rules/status-last.js';
import { surgeonModifiers } from './rules/surgeon-modifiers.js';
import { testParts } from './rules/test-parts.js';
import { therapyEncounter } from './rules/therapy-encounter.js';
import { tobaccoStatus } from './rules/tobacco-status.js';
import { uncertainDiagnosis } from './rules/uncertain-diagnosis.js';
import { unitLimit } from './rules/unit-limit.js';
import { units } from './rules/units.js';
import { unpointedDiagnosis } from './rules/unpointed-diagnosis.js';
import { unspecified } from './rules/unspecified.js';
import { useAdditionalCode } from './rules/use-additional-code.js';
import { vaccination } from './rules/vaccination.js';
import { visitLevel } from './rules/visit-level.js';

/** The rules in force, in the order their findings are listed. */
export const rulesInForce: readonly CodingRule[] = [
  codeShape,
  notBillable,
  notValidOnDate,
  seventhCharacter,
  injuryPhase,
  laterality,
  unspecified,
  excludes1,
  excludes2,
  codeAlso,
  codeFirst,
  useAdditionalCode,
  manifestation,
  drugEffectOrder,
  organismOrder,
  hypertensionCombination,
  coronaryAngina,
  copdCombination,
  diabetesWith,
  diabetesDrugStatus,
  reasonForVisit,
  onlyListed,
  uncertainDiagnosis,
  integralSymptom,
  confirmedFinding,
  historyBesideActive,
  pastCondition,
  familyHistory,
  negatedFinding,
  redundantStatus,
  tobaccoStatus,
  bodyMassIndex,
  obesityClass,
  secondaryOnly,
  screening,
  examFindings,
  vaccination,
  firstListedZ,
  followUp,
  therapyEncounter,
  observation,
  pregnancy,
  normalPregnancy,
  perinatal,
  sequela,
  externalCause,
  duplicateDiagnosis,
  acuteBeforeChronic,
  indicatorOnly,
  riskAdjustment,
  diagnosisLimit,
  pointers,
  lineLimit,
  unpointedDiagnosis,
  procedureCode,
  modifierKnown,
  modifierAllowed,
  testParts,
  bilateral,
  separateVisit,
  distinctService,
  surgeonModifiers,
  preventiveModifier,
  postoperativeModifier,
  units,
  sideAgreement,
  procedurePair,
  unitLimit,
  addOn,
  globalPeriod,
  drugUnitsRule,
  drugWaste,
  visitLevel,
  patientStatus,
  longitudinalVisit,
  coverage,
  frequency,
  placeKnown,
  placeOfService,
  age,
  sex,
  dates,
  duplicateClaim,
  statusLast,
  ownRules,
];
