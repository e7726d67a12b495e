import type { Candidate } from '../candidates.js';
import type { Found } from '../find-candidates.js';
import type { Note } from '../note.js';
import type { SectionKind } from '../suggestion-types.js';
import { noteStyle } from './note-style.js';

/** Devices, transplants, amputations, stomas: true of the patient wherever the note says so (CR-038). */
const STATUS = /^Z(?:89|93[0-9]|94|95|961|966|993|9981|992|97[0-4]|7401)/;
/** They affect care at any visit (CR-031). */
const SYSTEMIC = /^(?:E1[013]|J44|J45[2-5]|I50|N18[3-6]|B20|G35|G20)/;
const TOLD: ReadonlySet<SectionKind> = new Set(['history_of_present_illness', 'unknown', 'plan', 'chief_complaint']);
const FINDING: ReadonlySet<SectionKind> = new Set([
  'history_of_present_illness',
  'unknown',
  'plan',
  'exam',
  'procedure',
  'chief_complaint',
  'assessment',
]);
const SYMPTOM = /^(?:R(?!73|03|87|91|76|97|131[1-4])|[VWXY]|T784|Z(?!1[12]|3[0-49]|7401|8[5-7]|9)|M25[56]|M79[16]|M54[25-9])/;

/**
 * In shorthand and dictation what is true of the patient is not always repeated in the assessment: status codes, chronic systemic
 * diseases, and in a note without any assessment the conditions themselves.
 */
export function proposeBeyondAssessment(note: Note, { candidates }: Found): void {
  if (noteStyle(note) !== 'terse') return;
  const isAffirmed = (each: Candidate): boolean => each.origin === 'narrative' && each.assertion === 'present' && !each.isProposed;
  if (!note.sections.some(({ kind }) => kind === 'assessment')) {
    for (const each of candidates) {
      const isOver = each.origin === 'narrative' && each.assertion === 'historical' && /^Z85/.test(each.code);
      const isNamed = !SYMPTOM.test(each.code) || (/^R/.test(each.code) && isOpen(note, each));
      if ((isAffirmed(each) || isOver) && FINDING.has(each.section) && isNamed) each.isProposed = true;
    }
    orderByLastWord(note, candidates);
  }
  proposeVisitOfTitle(candidates);
  const last = Math.max(0, ...candidates.filter(({ isProposed }) => isProposed).map(({ at }) => at));
  for (const each of candidates) {
    if (!isAffirmed(each)) continue;
    const isStatus = STATUS.test(each.code) && !(/^Z966/.test(each.code) && JOINT_TO_COME.test(note.text));
    const isSystemic =
      SYSTEMIC.test(each.code) && TOLD.has(each.section) && !candidates.some((other) => other.isProposed && isOfKind(other, each));
    if (!isStatus && !isSystemic) continue;
    each.isProposed = true;
    each.at = last + 1 + (isStatus ? 1 : 0);
  }
}

/** "Pre-op evaluation before R THA": the joint is not replaced yet. */
const JOINT_TO_COME =
  /\b(?:pre-?op\w*|before|prior to|planned|scheduled for|upcoming|clearance for)\b[^.\n]{0,60}\b(?:THA|TKA|THR|TKR|arthroplasty|(?:hip|knee|shoulder|joint) replacement)\b/i;

const TITLE_LENGTH = 160;

/** "Annual wellness visit" as the title of the note is the reason for the visit. */
function proposeVisitOfTitle(candidates: readonly Candidate[]): void {
  if (candidates.some(({ isProposed, code }) => isProposed && /^Z0[0-2]/.test(code))) return;
  const title = candidates.find(
    (each) => /^Z00[01]|^Z0141|^Z0181/.test(each.code) && each.assertion === 'present' && each.at < TITLE_LENGTH,
  );
  if (title) title.isProposed = true;
}

const isOfKind = (one: Candidate, other: Candidate): boolean =>
  one.code.slice(0, 2) === other.code.slice(0, 2) ||
  (/^E1[013]|^O24/.test(one.code) && /^E1[013]/.test(other.code)) ||
  (/^J4[45]/.test(one.code) && one.code.slice(0, 3) === other.code.slice(0, 3));

const OPEN_DIAGNOSIS = /\s(?:vs\.?|versus|r\/o|rule out|ddx|unclear|undetermined|unknown cause)(?=\s|$|[,.;])/i;

/** "Rash of the palm, eczema vs psoriasis": where the diagnosis is open the finding is the problem (CR-032). */
function isOpen(note: Note, { at }: Candidate): boolean {
  const sentence = note.sentenceOfToken(note.words[note.wordAt(at)]?.from ?? 0);
  const start = note.tokens[sentence?.from ?? 0]?.start ?? at;
  const end = note.tokens[(sentence?.to ?? 1) - 1]?.end ?? at;
  return at - start < 12 && OPEN_DIAGNOSIS.test(note.text.slice(at, end));
}

/** Told in paragraphs without headers, the judgement comes last: what is named again there stands where it is named last. */
function orderByLastWord(note: Note, candidates: readonly Candidate[]): void {
  if (!/\S[ \t]*\r?\n[ \t]*\r?\n[ \t]*\S/.test(note.text)) return;
  const last = new Map<string, number>();
  for (const { isProposed, code, at } of candidates) if (isProposed) last.set(code, Math.max(last.get(code) ?? 0, at));
  for (const each of candidates) if (each.isProposed) each.at = last.get(each.code) ?? each.at;
}
