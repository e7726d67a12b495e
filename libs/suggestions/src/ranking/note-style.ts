import type { Note } from '../note.js';

/**
 * Two ways of writing decide what a coder reports beside the problems (docs/suggestions.md, policy on status codes).
 * terse: problem list in shorthand, each word meant to be coded. narrative: full sentences, problems explained at length.
 */
export type NoteStyle = 'terse' | 'narrative';

const TERSE_MARKS =
  /\b(?:w\/|w\/o|s\/p|h\/o|c\/o|r\/o|f\/u|p\/w|y\/o|yo|pt|hx|dx|RTC|PRN|prn|BID|bid|QD|qhs|qid|WNL|NAD|CTAB|RRR|A\/P|PMH|HTN|T2DM|\d{2}[MF]|bilat|yrs|wks|mos|neg|NT|ND|POD#?\d)\b|(?:^|\s)[+-](?=[A-Za-z])/gm;

/** Shortened words in running text; lines all in capitals are headers. */
const INITIALS = /\b(?!(?:CT|MRI|US)\b)[A-Z]{2,5}\b/g;
const initialsIn = (text: string): number =>
  text.split('\n').reduce((sum, line) => sum + (/[a-z]/.test(line) ? (line.match(INITIALS)?.length ?? 0) : 0), 0);

/** A visit note from a template names its parts in full on their own lines; dictation and shorthand do not. */
const FULL_HEADER =
  /^[ \t]*(?:chief complaint|history of present illness|assessment and plan|assessment & plan|physical exam(?:ination)?|review of systems|past medical history|social history|medications|vitals(?: reviewed)?|results|instructions)[ \t]*:?[ \t]*$/im;

export function noteStyle(note: Note): NoteStyle {
  const known = styles.get(note);
  if (known) return known;
  const words = Math.max(1, note.tokens.length);
  const sentences = Math.max(1, note.sentences.length);
  const { text } = note;
  const marks = text.match(TERSE_MARKS)?.length ?? 0;
  const verbs = text.match(/\b(?:is|was|has|have|reports|states|denies|will|the patient|he|she|his|her|we|I)\b/g)?.length ?? 0;
  const isDictated = !FULL_HEADER.test(text);
  const initials = initialsIn(text);
  // A template filled in whole words is no shorthand, however few verbs its lists have.
  const isFilledTemplate = marks === 0 && initials / words < 0.02 && (text.match(new RegExp(FULL_HEADER.source, 'gim'))?.length ?? 0) > 2;
  const isShort = verbs / words < 0.03 || (words / sentences < 6 && verbs / words < 0.045);
  const isTerse = isDictated || marks / words > 0.012 || (isShort && !isFilledTemplate);
  const style: NoteStyle = isTerse ? 'terse' : 'narrative';
  styles.set(note, style);
  return style;
}

const styles = new WeakMap<Note, NoteStyle>();
