import type { Note } from '../note.js';
import type { Suggestion } from '../suggestion-types.js';
import { statedWords } from './stated-words.js';
import { rankOf, type DecisionLevel, type ElementReading, type VisitFact } from './visit-reading.js';

const WORSE =
  /\b(?:exacerbat\w+|uncontrolled|not at goal|above goal|worsening|progress(?:ed|ion|ing|ive)|poorly controlled|flare|decompensated|side effects?)\b/gi;
const SEVERE =
  /\b(?:severe exacerbation|respiratory (?:failure|distress)|sepsis|suicidal with plan|stroke|STEMI|admit(?:ted)? to (?:hospital|ICU)|transfer to ED|threat to life)\b/gi;
const CHRONIC = /^(?:I1|I2|I4|I5|E|J4|N18|F|M0|M1|G|C|K2|K5|B18|D5|D6|N4|L40|L20|H40|J30|M8)/;
/** New findings whose end nobody knows yet, and injuries that are more than simple. */
const UNCERTAIN_OUTCOME = /^(?:R07|R97|N63|R91|S72|S06)/;
const VITAL = /^(?:I|J)/;

/** The first column of the MDM table: what was addressed, and how it stands. */
export function readProblems(note: Note, proposed: readonly Suggestion[]): ElementReading {
  const problems = proposed.filter(({ code }) => !/^[V-Z]/.test(code));
  const chronic = problems.filter(({ code }) => CHRONIC.test(code));
  const severe = chronic.some(({ code }) => VITAL.test(code)) ? statedWords(note, SEVERE) : [];
  const worse = chronic.length > 0 ? statedWords(note, WORSE) : [];
  const facts: VisitFact[] = [
    ...severe.slice(0, 1).map((span): VisitFact => ({ says: 'Severe, or a threat to life or function', level: 'high', span })),
    ...worse.slice(0, 2).map((span): VisitFact => ({ says: 'A chronic condition that is worse or not at goal', level: 'moderate', span })),
    ...problems.flatMap((problem): VisitFact[] => {
      const [span] = problem.evidence;
      return span ? [{ says: `${kindOf(problem.code)}: ${problem.label}`, level: aloneOf(problem.code), span }] : [];
    }),
  ];
  const strongest = Math.max(0, ...facts.map(({ level }) => (level ? rankOf(level) : 0)));
  const level: DecisionLevel =
    strongest === 3 ? 'high' : strongest === 2 || chronic.length >= 2 ? 'moderate' : problems.length > 0 ? 'low' : 'straightforward';
  return { level, facts };
}

function kindOf(code: string): string {
  if (UNCERTAIN_OUTCOME.test(code)) return 'New problem, outcome uncertain';
  return CHRONIC.test(code) ? 'Chronic condition' : 'Acute problem or finding';
}

const aloneOf = (code: string): DecisionLevel => (UNCERTAIN_OUTCOME.test(code) ? 'moderate' : 'low');
