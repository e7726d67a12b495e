/** Medical decision making, lowest first (coding-rules §4). */
export const DECISION_LEVELS = ['straightforward', 'low', 'moderate', 'high'] as const;
export type DecisionLevel = (typeof DECISION_LEVELS)[number];

export const DECISION_ELEMENTS = ['problems', 'data', 'risk'] as const;
export type DecisionElement = (typeof DECISION_ELEMENTS)[number];
export type DecisionElements = Record<DecisionElement, DecisionLevel>;

export const VISIT_SETTINGS = [
  'office-new',
  'office-est',
  'hospital-initial',
  'hospital-subsequent',
  'same-day-admit-discharge',
  'emergency',
  'office-consult',
  'hospital-consult',
  'nursing-initial',
  'nursing-subsequent',
  'home-new',
  'home-est',
] as const;
export type VisitSetting = (typeof VISIT_SETTINGS)[number];

/**
 * Visit codes by setting and MDM level with the minutes that also reach them (coding-rules §4, values of 2024 on).
 * A dash means the setting has no time choice.
 * setting | straightforward | low | moderate | high
 */
const ROWS = `
office-new               | 99202 15 | 99203 30 | 99204 45 | 99205 60
office-est               | 99212 10 | 99213 20 | 99214 30 | 99215 40
hospital-initial         | 99221 40 | 99221 40 | 99222 55 | 99223 75
hospital-subsequent      | 99231 25 | 99231 25 | 99232 35 | 99233 50
same-day-admit-discharge | 99234 45 | 99234 45 | 99235 70 | 99236 85
emergency                | 99282 -  | 99283 -  | 99284 -  | 99285 -
office-consult           | 99242 20 | 99243 30 | 99244 40 | 99245 55
hospital-consult         | 99252 35 | 99253 45 | 99254 60 | 99255 80
nursing-initial          | 99304 25 | 99304 25 | 99305 35 | 99306 50
nursing-subsequent       | 99307 10 | 99308 20 | 99309 30 | 99310 45
home-new                 | 99341 15 | 99342 30 | 99344 60 | 99345 75
home-est                 | 99347 20 | 99348 30 | 99349 40 | 99350 60
`;

export type VisitStep = { code: string; minutes: number | null };

const STEPS: ReadonlyMap<string, readonly VisitStep[]> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, VisitStep[]] => {
      const [setting = '', ...cells] = row.split('|').map((cell) => cell.trim());
      return [setting, cells.map((cell) => toStep(cell))];
    }),
);

function toStep(cell: string): VisitStep {
  const [code = '', minutes = '-'] = cell.split(/\s+/);
  return { code, minutes: minutes === '-' ? null : Number(minutes) };
}

/** Straightforward to high; null where the setting has no choice by time. */
export function visitSteps(setting: VisitSetting): readonly VisitStep[] {
  return STEPS.get(setting) ?? [];
}

/** Two of three elements decide: the middle one when sorted. */
export function medianLevel({ problems, data, risk }: DecisionElements): DecisionLevel {
  const [, middle] = [problems, data, risk].map((level) => DECISION_LEVELS.indexOf(level)).sort((a, b) => a - b);
  return DECISION_LEVELS[middle ?? 0] ?? 'straightforward';
}

/** The code that decision making supports in a setting. */
export function levelByDecision(elements: DecisionElements, setting: VisitSetting): string {
  return STEPS.get(setting)?.[DECISION_LEVELS.indexOf(medianLevel(elements))]?.code ?? '';
}

/** The highest code whose minutes are met; null below the lowest, and in the emergency room, which has no time choice. */
export function levelByTime(minutes: number, setting: VisitSetting): string | null {
  return STEPS.get(setting)?.findLast((step) => step.minutes !== null && minutes >= step.minutes)?.code ?? null;
}

/** MDM or total time, whichever supports the higher code; null when nothing is documented. */
export function levelOf(documented: { elements?: DecisionElements; minutes?: number }, setting: VisitSetting): string | null {
  const codes = [
    documented.elements ? levelByDecision(documented.elements, setting) : null,
    documented.minutes === undefined ? null : levelByTime(documented.minutes, setting),
  ];
  return (
    codes
      .filter((code) => code !== null)
      .sort()
      .at(-1) ?? null
  );
}

/** The setting a visit code belongs to; null for visits without levels. */
export function settingOf(code: string): VisitSetting | null {
  return VISIT_SETTINGS.find((setting) => visitSteps(setting).some((step) => step.code === code)) ?? null;
}

/** Visits that have a level by decision making or time; 99211 has none. */
export function isLeveledVisit(code: string): boolean {
  return settingOf(code) !== null;
}
