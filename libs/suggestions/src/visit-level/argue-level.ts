import { DECISION_ELEMENTS, type DecisionElement, medianLevel, visitSteps } from '@chartwright/primitives';
import type { EvidenceSpan } from '../suggestion-types.js';
import { type DecisionLevel, levelAt, rankOf, type VisitFact, type VisitReading } from './visit-reading.js';

/** The level that a visit's words come to, with the words on either side; nothing here says what would have to be written. */
export type LevelArgument = {
  code: string;
  level: DecisionLevel;
  isByTime: boolean;
  supports: string[];
  wouldNotSupport: string[];
  evidence: EvidenceSpan[];
};

const MOST_QUOTES = 3;
const MOST_SPANS = 6;

/** Two of three elements, or time, whichever reaches further (coding-rules §4). */
export function argueLevel(reading: VisitReading): LevelArgument {
  const steps = visitSteps(reading.setting);
  const byDecision = medianLevel(levelsOf(reading));
  const byTime = levelByMinutes(reading);
  const isByTime = byTime !== null && rankOf(byTime) > rankOf(byDecision);
  const level = isByTime ? byTime : byDecision;
  const rank = rankOf(level);
  return {
    code: steps[rank]?.code ?? '',
    level,
    isByTime,
    supports: [...DECISION_ELEMENTS.map((name) => elementSentence(reading, name)), ...timeSentence(reading)],
    wouldNotSupport: [rank - 1, rank + 1].flatMap((other) => {
      const code = steps[other]?.code;
      return code === undefined || code === steps[rank]?.code ? [] : [argueAgainst(reading, code)];
    }),
    evidence: evidenceOf(reading, level, isByTime),
  };
}

/** Why the words do not come to this code: what they say more, or which elements stay below it. */
export function argueAgainst(reading: VisitReading, code: string): string {
  const steps = visitSteps(reading.setting);
  const asked = steps.findLastIndex((step) => step.code === code);
  const byDecision = rankOf(medianLevel(levelsOf(reading)));
  const byTime = levelByMinutes(reading);
  const reached = Math.max(byDecision, byTime === null ? -1 : rankOf(byTime));
  if (asked < reached) {
    const more =
      byDecision > asked
        ? DECISION_ELEMENTS.filter((name) => rankOf(reading.elements[name].level) > asked).map((name) => withWords(reading, name))
        : [`${minutesWords(reading)} reach ${steps[reached]?.code}`];
    return `${code} says less than what is documented: ${listed(more)}.`;
  }
  const short = DECISION_ELEMENTS.filter((name) => rankOf(reading.elements[name].level) < asked).map((name) => withWords(reading, name));
  const minutes = steps[asked]?.minutes ?? null;
  const time =
    reading.minutes && minutes !== null && reading.minutes.value < minutes ? [`${minutesWords(reading)} are under ${minutes}`] : [];
  return `${code} is not supported: ${listed([...short, ...time])}.`;
}

const levelsOf = ({ elements: { problems, data, risk } }: VisitReading): Record<DecisionElement, DecisionLevel> => ({
  problems: problems.level,
  data: data.level,
  risk: risk.level,
});

function levelByMinutes({ setting, minutes }: VisitReading): DecisionLevel | null {
  if (!minutes) return null;
  const reached = visitSteps(setting).filter((step) => step.minutes !== null && minutes.value >= step.minutes).length;
  return reached === 0 ? null : levelAt(reached - 1);
}

const NOTHING_SAID: Record<DecisionElement, string> = {
  problems: 'no problem is named',
  data: 'no test, outside note, historian or discussion is named',
  risk: 'no drug or procedure is decided',
};
const NAMES: Record<DecisionElement, string> = { problems: 'Problems', data: 'Data', risk: 'Risk' };

function elementSentence({ elements }: VisitReading, name: DecisionElement): string {
  const { level, facts } = elements[name];
  return `${NAMES[name]} ${level}: ${facts.length === 0 ? NOTHING_SAID[name] : quoted(tellingFacts(elements[name]))}.`;
}

function withWords({ elements }: VisitReading, name: DecisionElement): string {
  const { level, facts } = elements[name];
  return `${name} ${name === 'problems' ? 'are' : 'is'} ${level} (${facts.length === 0 ? NOTHING_SAID[name] : quoted(tellingFacts(elements[name]))})`;
}

/** Facts that reach the level alone; where only several together do, all of them. */
function tellingFacts({ level, facts }: VisitReading['elements']['problems']): readonly VisitFact[] {
  const alone = facts.filter((fact) => fact.level !== null && rankOf(fact.level) >= rankOf(level));
  return alone.length > 0 ? alone : facts;
}

function quoted(facts: readonly VisitFact[]): string {
  const quotes = [...new Set(facts.map(({ span }) => span.quote.replaceAll(/\s+/g, ' ')))];
  const kept = quotes.filter((quote) => !quotes.some((other) => other !== quote && other.includes(quote)));
  const more = kept.length - MOST_QUOTES;
  return [...kept.slice(0, MOST_QUOTES).map((quote) => `"${quote}"`), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

const minutesWords = ({ minutes }: VisitReading): string => `${minutes?.value ?? 0} minutes ("${minutes?.span.quote ?? ''}")`;

function timeSentence(reading: VisitReading): string[] {
  if (!reading.minutes) return [];
  const reached = levelByMinutes(reading);
  const code = reached === null ? undefined : visitSteps(reading.setting)[rankOf(reached)]?.code;
  return [`Time: ${minutesWords(reading)} reach ${code ?? 'no level here'}.`];
}

/** The words a coder should see first: those of the elements that carry the level. */
function evidenceOf({ elements, minutes }: VisitReading, level: DecisionLevel, isByTime: boolean): EvidenceSpan[] {
  const carrying = DECISION_ELEMENTS.filter((name) => rankOf(elements[name].level) >= rankOf(level));
  const spans = isByTime && minutes ? [minutes.span] : carrying.flatMap((name) => tellingFacts(elements[name]).map(({ span }) => span));
  return spans
    .filter((span, at) => !spans.some((other, place) => place !== at && holds(other, span) && (place < at || !holds(span, other))))
    .slice(0, MOST_SPANS);
}

const holds = (outer: EvidenceSpan, inner: EvidenceSpan): boolean => outer.start <= inner.start && outer.end >= inner.end;

const listed = (parts: readonly string[]): string =>
  parts.length <= 1 ? (parts[0] ?? 'nothing speaks for it') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
