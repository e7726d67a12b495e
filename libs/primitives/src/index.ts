export { isBoundedPattern } from './bounded-pattern.js';
export { addDays, addMonths, ageInYears, daysBetween, isBirthDate, isCalendarDate, type CalendarDate } from './calendar-date.js';
export { systemClock, type Clock } from './clock.js';
export { CSV_BYTE_ORDER_MARK, csvRecord } from './csv-record.js';
export type { Finding, FindingSeverity } from './finding.js';
export { codeSetYear, dotted, ICD10CM_SHAPE, undotted } from './icd10cm-shape.js';
export { memberIdWords, payerMemberIdFault, typedMemberIdFault, type MemberIdFault, type MemberIdRules } from './member-id.js';
export { parseDollars, sumCents, toDollars } from './money.js';
export { isNpi } from './npi.js';
export { isDrug, isFreeOfCharge, isLaboratoryTest, isOfficeVisit, isPreventiveVisit, isVaccination, isVisit } from './service-families.js';
export { isTimeZone } from './time-zone.js';
export { isUspsState, uspsState } from './usps-state.js';
export {
  DECISION_ELEMENTS,
  DECISION_LEVELS,
  isLeveledVisit,
  levelByDecision,
  levelByTime,
  levelOf,
  medianLevel,
  settingOf,
  VISIT_SETTINGS,
  visitSteps,
  type DecisionElement,
  type DecisionElements,
  type DecisionLevel,
  type VisitSetting,
  type VisitStep,
} from './visit-levels.js';
