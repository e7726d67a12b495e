import type { CodingState } from './coding-state.js';

const WATCHED =
  /\b(?:surveillance|NED|no evidence of (?:recurren\w+|disease)|disease[- ]free|no (?:sign of )?recurrence|cancer follow[- ]?up|survivorship)\b/i;
/** Beside the follow-up stand only what is left of the cancer and of its treatment. */
const BESIDE = /^Z(?:8[0-79]|9[0-8]|08|79)/;

/** I.C.21.c.8: the visit that looks for nothing but the return of a treated cancer is Z08, with the history behind it. */
export function codeCancerSurveillance(state: CodingState): void {
  const check = state.proposed(/^Z09/);
  if (check && state.proposed(/^Z85/)) state.recode(check, 'Z08', 'I.C.21.c.8');
  if (state.style !== 'terse' || state.proposed(/^Z0[89]/)) return;
  const history = state.proposed(/^Z85/);
  if (!history || state.allProposed(/./).some(({ code }) => !BESIDE.test(code))) return;
  const watched = state.find(WATCHED, (_match, { section }) => section !== 'past_medical_history' && section !== 'social_history');
  if (!watched) return;
  const first = Math.min(...state.allProposed(/./).map(({ at }) => at));
  state.add({ ...history, at: first - 0.5 }, 'Z08', 'I.C.21.c.8', 'follow-up after the treatment of a cancer is over');
}

const STROKE_OF_OLD = /\b(?:history of|h\/o|hx(?: of)?|prior|old|remote|previous|s\/p)\s+(?:\w+\s){0,2}(?:CVA|stroke|TIA)\b/i;

/** "History of CVA without residuals": what is denied is the residual, not the stroke (I.C.9.d.3). */
export function codeStrokeWithoutResiduals(state: CodingState): void {
  if (state.proposed(/^(?:Z8673|I6[0-9])/)) return;
  for (const { reason, span, codes } of state.seen) {
    if (reason !== 'negated' || !codes.some((code) => code.startsWith('I69')) || span.section !== 'assessment') continue;
    const number = state.note.statements.findIndex(({ start, end }) => span.start >= start && span.end <= end);
    const statement = state.note.statements[number];
    if (!statement || !STROKE_OF_OLD.test(state.note.text.slice(statement.start, statement.end))) continue;
    state.add(
      { at: span.start, evidence: [span], section: span.section, statement: number },
      'Z86.73',
      'I.C.9.d',
      'a stroke that left nothing',
    );
    return;
  }
}

const THINNER = /\b(?:warfarin|coumadin|INR|apixaban|eliquis|rivaroxaban|xarelto|dabigatran)\b/i;

/** A visit that measures a drug is for the drug: the check first, then the drug, then what it is taken for. */
export function codeDrugMonitoring(state: CodingState): void {
  const check = state.proposed(/^Z5181/);
  if (!check) return;
  const first = Math.min(...state.allProposed(/./).map(({ at }) => at));
  // Beside a disease that is treated the check keeps its place.
  if (!state.proposed(/^[A-T]/)) check.at = first - 1;
  const drug = THINNER.exec(state.note.text);
  if (drug && !state.proposed(/^Z7901/))
    state.add(
      { ...check, at: check.at + 0.2, evidence: [state.note.spanOf(drug.index, drug.index + drug[0].length)] },
      'Z79.01',
      'CR-038',
      'the drug that is checked',
    );
}

/** "Postpartum thyrotoxicosis" names when the illness came, not an examination. */
export function dropPostpartumAlone(state: CodingState): void {
  for (const exam of state.allProposed(/^Z392/)) {
    const statement = state.note.statements[exam.statement];
    if (!statement || !state.allProposed(/^[A-T]/).some((each) => each.statement === exam.statement)) continue;
    if (!/\b(?:visit|check|exam\w*|care|follow\w*|f\/u|routine|wks?|weeks?)\b/i.test(state.note.text.slice(statement.start, statement.end)))
      state.drop(exam, 'replaced_by_combination', 'the word tells the time of the illness');
  }
}
