import type { Note } from '../note.js';
import type { ProcedureSuggestion, Suggestion } from '../suggestion-types.js';

/** The head of a note that is a report of a procedure, or of a visit made for it alone. */
const REPORT = /\b(?:colonoscopy|EGD|endoscopy|sigmoidoscopy|operative|procedure) (?:report|note)\b/i;
const VISIT_FOR_IT =
  /\b(?:infusion (?:visit|appointment|note|center|chair)|infusion:|chemo(?:therapy)? (?:visit|infusion)|nurse(?:-only)? visit|procedure visit|injection visit|shot visit|allergy shots?)\b|\bhere (?:today )?for (?:(?:a |an |the |her |his |their )?(?:planned|scheduled|next|monthly|weekly|repeat|second|third|[2-5](?:nd|rd|th)) )[^.\n]{0,40}\b(?:injections?|infusion|shots?|botox|procedure|treatment|excision|biopsy|colposcopy)\b/i;
/** The first diagnosis is the procedure itself. */
const REASON_IS_PROCEDURE = /^Z(?:30\.(?:017|43[0-3]|46|2)|51\.1[12])/;
/** A decision of its own beside the procedure. */
const OWN_WORK =
  /\b(?:also|new (?:problem|complaint|issue|concern)|in addition|separate(?:ly)?|unrelated|incr(?:ease)?|decr(?:ease)?|start(?:ed)?|dose (?:reduc\w*|change)|reduce|switch)\b/i;

const IS_PROCEDURE = /^(?:[1-6]\d{4}|9(?:04[67]\d|048\d|511[57]|63[67]\d|64[01]\d)|G000[89]|G0010)/;

/** A visit code needs work beside the procedure that the patient came for (modifier 25); a report of a procedure shows none. */
export function isProcedureOnly(note: Note, proposed: readonly Suggestion[], done: readonly ProcedureSuggestion[]): boolean {
  if (!done.some(({ code }) => IS_PROCEDURE.test(code))) return false;
  const head = note.text.slice(0, 220);
  if (REPORT.test(head)) return true;
  const [first] = proposed;
  const problems = new Set(proposed.filter(({ code }) => /^[A-T]/.test(code)).map(({ code }) => code.slice(0, 3)));
  if (first && REASON_IS_PROCEDURE.test(first.code) && problems.size <= (first.code.startsWith('Z51') ? 2 : 0))
    return !OWN_WORK.test(planOf(note));
  return VISIT_FOR_IT.test(head) && problems.size <= 2 && !OWN_WORK.test(planOf(note));
}

const planOf = (note: Note): string =>
  note.sections
    .filter(({ kind }) => kind === 'assessment' || kind === 'plan')
    .map(({ start, end }) => note.text.slice(start, end))
    .join('\n');
