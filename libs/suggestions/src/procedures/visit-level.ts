import type { Note } from '../note.js';
import type { ProcedureSuggestion, Suggestion } from '../suggestion-types.js';
import { isNewPatient } from '../visit-level/read-visit.js';
import { levelAt, rankOf, type DecisionLevel, type ReadSetting, type VisitReading } from '../visit-level/visit-reading.js';

/** Coding-rules §4: codes by level, and for visits with a choice by time the minutes that must be met or exceeded. */
const CODES: Partial<Record<ReadSetting, readonly [string, string, string, string]>> = {
  'office-new': ['99202', '99203', '99204', '99205'],
  'office-est': ['99212', '99213', '99214', '99215'],
  'home-new': ['99341', '99342', '99344', '99345'],
  'home-est': ['99347', '99348', '99349', '99350'],
  emergency: ['99282', '99283', '99284', '99285'],
};
const MINUTES: Partial<Record<ReadSetting, readonly [number, number, number, number]>> = {
  'office-new': [15, 30, 45, 60],
  'office-est': [10, 20, 30, 40],
  'home-new': [15, 30, 60, 75],
  'home-est': [20, 30, 40, 60],
};
const WORDS: Partial<Record<ReadSetting, string>> = {
  'office-new': 'office visit, new patient',
  'office-est': 'office visit, established patient',
  'home-new': 'home visit, new patient',
  'home-est': 'home visit, established patient',
};

/** Two of three elements: the middle one after sorting. */
export function medicalDecisionLevel(problems: DecisionLevel, data: DecisionLevel, risk: DecisionLevel): DecisionLevel {
  return [problems, data, risk].toSorted((a, b) => rankOf(a) - rankOf(b))[1] ?? 'straightforward';
}

export function levelByTime(setting: ReadSetting, minutes: number): DecisionLevel | null {
  const reached = MINUTES[setting]?.filter((least) => minutes >= least).length ?? 0;
  return reached === 0 ? null : levelAt(reached - 1);
}

const POSTOPERATIVE_VISIT = /\b(?:POD\s?#?\s?\d+|post-?\s?op(?:erative)?\b|(?:days?|wks?|weeks?) (?:s\/p|after|post|out from))/i;
const MEDICARE_VISIT = /\b(?:medicare|AWV|(?:annual|subsequent|initial) wellness visit|IPPE)\b/i;

/** The visits of the note: after surgery, preventive (and a problem visit beside it), or by level. */
export function suggestVisits(note: Note, proposed: readonly Suggestion[], reading: VisitReading | null): ProcedureSuggestion[] {
  const isWoundOfSurgery = proposed.some(({ code }) => /^T81\.[34]/.test(code)) && POSTOPERATIVE_VISIT.test(note.text.slice(0, 300));
  if (isWoundOfSurgery || proposed.some(({ code }) => /^Z48\.|^Z47\.1/.test(code)) || /\bglobal period\b/i.test(note.text))
    return [
      visit(note, '99024', 'visit inside the surgical global period', {
        supports: ['The visit is follow-up of surgery.'],
        wouldNotSupport: [],
        confidence: 0.6,
      }),
    ];
  const leveled = reading && leveledVisit(note, reading);
  const [first] = proposed;
  if (first === undefined || !/^Z(?:00\.(?:0|1[12])|01\.41)/.test(first.code)) return leveled ? [leveled] : [];
  const preventive = preventiveVisit(note, first.code);
  const hasProblem = reading !== null && reading.elements.risk.level === 'moderate' && proposed.some(({ code }) => /^[A-T]/.test(code));
  return leveled && hasProblem
    ? [
        preventive,
        { ...leveled, modifiers: ['25'], confidence: 0.4, wouldNotSupport: ['Needs its own documented work beside the preventive visit.'] },
      ]
    : [preventive];
}

function preventiveVisit(note: Note, reason: string): ProcedureSuggestion {
  const age = note.encounter.ageInYears;
  const head = note.text.slice(0, 400);
  // A newborn in the first week is seen in the practice for the first time.
  const isNew = reason === 'Z00.110' || isNewPatient(note.text);
  const medicare = age >= 65 ? MEDICARE_VISIT.exec(head) : null;
  const code = !medicare
    ? preventiveCode(age, isNew)
    : /\b(?:welcome to medicare|IPPE)\b/i.test(head)
      ? 'G0402'
      : /\binitial\b|\bfirst AWV\b/i.test(head)
        ? 'G0438'
        : 'G0439';
  return visit(note, code, medicare ? 'wellness visit under Medicare' : 'preventive visit', {
    supports: [`Preventive examination at ${age} years.`],
    wouldNotSupport: ['A separate problem visit needs its own documented work.'],
    confidence: 0.7,
  });
}

function leveledVisit(note: Note, { setting, elements, minutes }: VisitReading): ProcedureSuggestion | null {
  const codes = CODES[setting];
  if (!codes) return null;
  const { problems, data, risk } = elements;
  const byDecision = medicalDecisionLevel(problems.level, data.level, risk.level);
  const byTime = minutes ? levelByTime(setting, minutes.value) : null;
  const level = byTime !== null && rankOf(byTime) > rankOf(byDecision) ? byTime : byDecision;
  const supports = [`Problems: ${problems.level}.`, `Data: ${data.level}.`, `Risk: ${risk.level}.`];
  if (byTime !== null && minutes) supports.push(`Time of ${minutes.value} minutes reaches ${byTime}.`);
  const [below, above] = [codes[rankOf(level) - 1], codes[rankOf(level) + 1]];
  const missing = [
    ...(below ? [`${below} says less than what is documented.`] : []),
    ...(above ? [`${above} is not supported: fewer than two elements are ${levelAt(rankOf(level) + 1)}.`] : []),
  ];
  const label = setting === 'emergency' ? 'emergency visit' : `${WORDS[setting] ?? 'visit'}, ${level} decision making`;
  return visit(note, codes[rankOf(level)] ?? codes[0], label, { supports, wouldNotSupport: missing, confidence: 0.6 });
}

function visit(
  note: Note,
  code: string,
  label: string,
  reasons: Pick<ProcedureSuggestion, 'supports' | 'wouldNotSupport' | 'confidence'>,
): ProcedureSuggestion {
  const [first] = note.statements;
  return { code, label, units: 1, modifiers: [], evidence: first ? [note.spanOf(first.start, first.end)] : [], ...reasons };
}

function preventiveCode(age: number, isNew: boolean): string {
  const step = [1, 5, 12, 18, 40, 65].findIndex((limit) => age < limit);
  return String((isNew ? 99381 : 99391) + (step < 0 ? 6 : step));
}
