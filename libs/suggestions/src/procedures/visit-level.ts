import type { Note } from '../note.js';
import type { EvidenceSpan, ProcedureSuggestion, Suggestion } from '../suggestion-types.js';
import { isNewPatient } from '../visit-level/read-visit.js';
import { argueLevel } from '../visit-level/argue-level.js';
import type { ReadSetting, VisitReading } from '../visit-level/visit-reading.js';

const WORDS: Partial<Record<ReadSetting, string>> = {
  'office-new': 'office visit, new patient',
  'office-est': 'office visit, established patient',
  'home-new': 'home visit, new patient',
  'home-est': 'home visit, established patient',
  emergency: 'emergency visit',
};

const POSTOPERATIVE_VISIT = /\b(?:POD\s?#?\s?\d+|post-?\s?op(?:erative)?\b|(?:days?|wks?|weeks?) (?:s\/p|after|post|out from))/i;
const MEDICARE_VISIT = /\b(?:medicare|AWV|(?:annual|subsequent|initial) wellness visit|IPPE)\b/i;

/** The visits of the note: after surgery, preventive (and a problem visit beside it), or by level. */
export function suggestVisits(note: Note, proposed: readonly Suggestion[], reading: VisitReading | null): ProcedureSuggestion[] {
  const surgery = wordsOfSurgery(note, proposed);
  if (surgery)
    return [
      visit(note, '99024', 'visit inside the surgical global period', {
        supports: [`The visit is follow-up of surgery${said(surgery)}.`],
        wouldNotSupport: [],
        confidence: 0.6,
        evidence: surgery,
      }),
    ];
  const leveled = reading && hasWords(reading) ? leveledVisit(note, reading) : null;
  const [first] = proposed;
  if (first === undefined || !/^Z(?:00\.(?:0|1[12])|01\.41)/.test(first.code)) return leveled ? [leveled] : [];
  const preventive = preventiveVisit(note, first);
  const hasProblem = reading !== null && reading.elements.risk.level === 'moderate' && proposed.some(({ code }) => /^[A-T]/.test(code));
  return leveled && hasProblem
    ? [
        preventive,
        {
          ...leveled,
          modifiers: ['25'],
          confidence: 0.4,
          wouldNotSupport: ['Needs its own documented work beside the preventive visit.', ...leveled.wouldNotSupport],
        },
      ]
    : [preventive];
}

/** The words that make the visit follow-up of surgery; null for every other visit. */
function wordsOfSurgery(note: Note, proposed: readonly Suggestion[]): EvidenceSpan[] | null {
  const isAfter = POSTOPERATIVE_VISIT.test(note.text.slice(0, 300));
  const reason = proposed.find(({ code }) => /^Z48\.|^Z47\.1/.test(code) || (isAfter && /^T81\.[34]/.test(code)));
  if (reason) return reason.evidence;
  const period = /\bglobal period\b/i.exec(note.text);
  return period && [note.spanOf(period.index, period.index + period[0].length)];
}

const said = (spans: readonly EvidenceSpan[]): string => (spans[0] ? `: "${spans[0].quote.replaceAll(/\s+/g, ' ')}"` : '');

function preventiveVisit(note: Note, { code: reason, evidence }: Suggestion): ProcedureSuggestion {
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
    supports: [`Preventive examination at ${age} years${said(evidence)}.`],
    wouldNotSupport: ['A separate problem visit needs its own documented work.'],
    confidence: 0.7,
    evidence,
  });
}

/** A level is argued from words; a note without any has none. */
const hasWords = ({ elements: { problems, data, risk }, minutes }: VisitReading): boolean =>
  minutes !== null || [problems, data, risk].some(({ facts }) => facts.length > 0);

function leveledVisit(note: Note, reading: VisitReading): ProcedureSuggestion {
  const { code, level, isByTime, supports, wouldNotSupport, evidence } = argueLevel(reading);
  const words = WORDS[reading.setting] ?? 'visit';
  const label = reading.setting === 'emergency' ? words : `${words}, ${isByTime ? 'by time' : `${level} decision making`}`;
  return visit(note, code, label, { supports, wouldNotSupport, confidence: 0.6, evidence });
}

type Reasons = Pick<ProcedureSuggestion, 'supports' | 'wouldNotSupport' | 'confidence' | 'evidence'>;

function visit(note: Note, code: string, label: string, { evidence, ...reasons }: Reasons): ProcedureSuggestion {
  const [first] = note.statements;
  const words = evidence.length > 0 || !first ? evidence : [note.spanOf(first.start, first.end)];
  return { code, label, units: 1, modifiers: [], evidence: words, ...reasons };
}

function preventiveCode(age: number, isNew: boolean): string {
  const step = [1, 5, 12, 18, 40, 65].findIndex((limit) => age < limit);
  return String((isNew ? 99381 : 99391) + (step < 0 ? 6 : step));
}
