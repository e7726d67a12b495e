import {
  DECISION_ELEMENTS,
  DECISION_LEVELS,
  levelByDecision,
  levelByTime,
  levelOf,
  medianLevel,
  visitSteps,
  type DecisionElements,
  type DecisionLevel,
  type VisitSetting,
} from '@chartwright/primitives';

/** What a visit's documentation comes to, with what speaks for it and what speaks against each neighbour. */
export type VisitLevelExplanation = {
  /** The higher of the two ways; null when neither is documented. */
  code: string | null;
  basis: 'decision' | 'time' | null;
  decision: { level: DecisionLevel; code: string; limitedBy: (keyof DecisionElements)[] } | null;
  time: { code: string | null; minutes: number } | null;
  supports: string[];
  wouldNotSupport: string[];
};

const rankOf = (level: DecisionLevel): number => DECISION_LEVELS.indexOf(level);

/**
 * The level by two of three elements or by time (coding-rules §4). It says of the code below and of the code above alike why
 * the documentation does not come to it, and never what would have to be written for another one.
 */
export function explainVisitLevel(
  documented: { elements?: DecisionElements; minutes?: number },
  setting: VisitSetting,
): VisitLevelExplanation {
  const { elements, minutes } = documented;
  const code = levelOf(documented, setting);
  const byTime = minutes === undefined ? null : levelByTime(minutes, setting);
  const level = elements ? medianLevel(elements) : null;
  const decisionCode = elements ? levelByDecision(elements, setting) : null;
  const basis = code === null ? null : code === decisionCode ? 'decision' : 'time';
  return {
    code,
    basis,
    decision:
      elements && level && decisionCode
        ? { level, code: decisionCode, limitedBy: DECISION_ELEMENTS.filter((name) => rankOf(elements[name]) < rankOf(level)) }
        : null,
    time: minutes === undefined ? null : { code: byTime, minutes },
    supports: [
      ...(elements && level ? [decisionSentence(elements, level)] : []),
      ...(minutes === undefined ? [] : [timeSentence(minutes, byTime, setting)]),
    ],
    wouldNotSupport: code === null ? [] : neighbours(documented, setting, code),
  };
}

/** "Decision making moderate: problems and risk support it, data does not." */
function decisionSentence(elements: DecisionElements, level: DecisionLevel): string {
  const reaching = DECISION_ELEMENTS.filter((name) => rankOf(elements[name]) >= rankOf(level));
  const short = DECISION_ELEMENTS.filter((name) => rankOf(elements[name]) < rankOf(level));
  const against = short.length === 0 ? '' : `, ${listed(short)} ${does(short)} not`;
  return `Decision making ${level}: ${listed(reaching)} ${reaching.length === 1 ? supportsOne(reaching) : 'support'} it${against}.`;
}

function timeSentence(minutes: number, code: string | null, setting: VisitSetting): string {
  if (setting === 'emergency') return 'Emergency visits have no choice by time.';
  return code === null ? `${minutes} minutes reach no level here.` : `${minutes} minutes reach ${code}.`;
}

function neighbours(documented: { elements?: DecisionElements; minutes?: number }, setting: VisitSetting, code: string): string[] {
  const steps = visitSteps(setting);
  const codes = [...new Set(steps.map((step) => step.code))];
  const at = codes.indexOf(code);
  const below = at > 0 ? codes[at - 1] : undefined;
  const above = codes[at + 1];
  return [
    ...(below ? [`${below} says less than what is documented.`] : []),
    ...(above
      ? [
          higher(
            above,
            steps.findIndex((step) => step.code === above),
            documented,
            setting,
          ),
        ]
      : []),
  ];
}

function higher(
  code: string,
  rank: number,
  { elements, minutes }: { elements?: DecisionElements; minutes?: number },
  setting: VisitSetting,
): string {
  const level = DECISION_LEVELS[rank];
  const needed = visitSteps(setting)[rank]?.minutes ?? null;
  const reaching = elements ? DECISION_ELEMENTS.filter((name) => rankOf(elements[name]) >= rank) : [];
  const parts = [
    ...(elements
      ? [reaching.length === 0 ? `no element is ${level}` : `only ${listed(reaching)} ${reaching.length === 1 ? 'is' : 'are'} ${level}`]
      : []),
    ...(needed !== null && minutes !== undefined ? [`${minutes} minutes are under ${needed}`] : []),
  ];
  return `${code} is not supported: ${parts.join(', and ')}.`;
}

const listed = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? 'nothing') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
/** "problems" and "data" are spoken of as they are on the sheet: problems do, data and risk does. */
const does = (names: readonly string[]): string => (names.length > 1 || names[0] === 'problems' ? 'do' : 'does');
const supportsOne = (names: readonly string[]): string => (names[0] === 'problems' ? 'support' : 'supports');
