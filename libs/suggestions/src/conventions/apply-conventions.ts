import type { Found, Terms } from '../find-candidates.js';
import type { Note } from '../note.js';
import { CodingState } from './coding-state.js';
import { combineDiabetes } from './diabetes.js';
import { addEncounterCodes } from './encounter.js';
import { addExternalCauses } from './external-causes.js';
import { combineHypertension } from './hypertension.js';
import { dropIntegralSymptoms } from './integral-symptoms.js';
import { addChronicPain, combineOthers } from './other-combinations.js';
import { codePregnancy } from './pregnancy.js';
import { addStatusCodes } from './status-codes.js';
import { keepMostSpecific } from './specific-beats-general.js';

/** The guidelines' conventions, in the order in which one may rest on another. */
export function applyConventions(note: Note, terms: Terms, found: Found): Found {
  const state = new CodingState(note, terms, found.candidates, found.seen);
  keepMostSpecific(state);
  codePregnancy(state);
  combineDiabetes(state);
  combineHypertension(state);
  combineOthers(state);
  dropIntegralSymptoms(state);
  addChronicPain(state);
  addEncounterCodes(state);
  addStatusCodes(state);
  addExternalCauses(state);
  keepMostSpecific(state);
  return { candidates: state.candidates, seen: state.seen };
}
