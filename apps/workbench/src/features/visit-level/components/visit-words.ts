import type { DecisionElement, DecisionLevel, VisitJustification, VisitSetting } from '@chartwright/lifecycle';

export const ELEMENT_WORDS: Record<DecisionElement, string> = { problems: 'Problems', data: 'Data', risk: 'Risk' };

export const LEVEL_CHOICES: readonly { value: DecisionLevel; label: string }[] = [
  { value: 'straightforward', label: 'Minimal' },
  { value: 'low', label: 'Low' },
  { value: 'moderate', label: 'Moderate' },
  { value: 'high', label: 'High' },
];

export const SETTING_CHOICES: readonly { value: VisitSetting; label: string }[] = [
  { value: 'office-new', label: 'Office, new patient' },
  { value: 'office-est', label: 'Office, established patient' },
  { value: 'home-new', label: 'Home, new patient' },
  { value: 'home-est', label: 'Home, established patient' },
  { value: 'emergency', label: 'Emergency department' },
  { value: 'hospital-initial', label: 'Hospital, initial' },
  { value: 'hospital-subsequent', label: 'Hospital, subsequent' },
  { value: 'same-day-admit-discharge', label: 'Hospital, admitted and discharged the same day' },
  { value: 'office-consult', label: 'Consultation, office' },
  { value: 'hospital-consult', label: 'Consultation, hospital' },
  { value: 'nursing-initial', label: 'Nursing facility, initial' },
  { value: 'nursing-subsequent', label: 'Nursing facility, subsequent' },
];

/** "Level by decision making: problems moderate, data low, risk moderate." */
export function justificationWords({ basis, elements, minutes }: VisitJustification): string {
  const { problems, data, risk } = elements;
  const levels = `problems ${problems.level}, data ${data.level}, risk ${risk.level}`;
  return basis === 'time' ? `Level by time, ${minutes ?? 0} minutes; ${levels}.` : `Level by decision making: ${levels}.`;
}
