import { isAffirmedAt } from './affirmed.js';
import type { CodingState } from './coding-state.js';

const BRIEF =
  /\b(?:brief(?:ly)?|momentar(?:y|ily)|transient|few seconds)\b[^.;\n]{0,14}\b(?:LOC|loss of consciousness|unconscious|knocked out|blacked out|passed out|lost consciousness)\b|\b(?:LOC|loss of consciousness|unconscious|knocked out|blacked out|passed out|lost consciousness)\b[^.;\n]{0,24}(?:\b(?:brief(?:ly)?|seconds?|secs?|(?:a |one |1 )?(?:few |couple of )?min(?:ute)?s?|moments?)\b|[<~]?\s?\d{1,2}\s?(?:s|sec|min)\b)/i;
const DENIED = /\b(?:no|denies|denied|without|negative|did not|didn't|never|w\/o|not)\b[^.;\n]{0,24}$/i;
const LONG = /\b(?:hours?|hrs?|days?|[3-9]\d\s?(?:min|minutes))\b/i;

/** A concussion closes with the loss of consciousness that the story tells; a loss of seconds or minutes is brief (S06.0X1-). */
export function gradeConcussion(state: CodingState): void {
  for (const concussion of state.allProposed(/^S060X[09]/)) {
    const found = state.find(
      BRIEF,
      (_match, span) =>
        !['past_medical_history', 'family_history', 'social_history', 'plan'].includes(span.section) &&
        !DENIED.test(state.note.text.slice(Math.max(0, span.start - 40), span.start)) &&
        isAffirmedAt(state, span.start, span.end) &&
        !LONG.test(span.quote),
    );
    if (found) state.recode(concussion, `S06.0X1${concussion.code.at(-1) ?? 'A'}`, 'CR-007');
  }
}
