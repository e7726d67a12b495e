import type { Found, Terms } from '../find-candidates.js';
import type { Candidate } from '../candidates.js';
import type { Note } from '../note.js';
import { CodingState } from './coding-state.js';
import { combineDiabetes } from './diabetes.js';
import { addEncounterCodes } from './encounter.js';
import { addExternalCauses } from './external-causes.js';
import { codeLimbArteries } from './limb-arteries.js';
import { combineInnerOrgans } from './inner-organs.js';
import { placeInjuries } from './injury-sites.js';
import { codeCancerSites } from './cancer-sites.js';
import { codeCancerDetail } from './cancer-detail.js';
import { codeTherapyEncounter } from './therapy-encounters.js';
import { codeNewborn } from './newborn.js';
import { codeDrugEffects } from './drug-effects.js';
import { combineFindings } from './finding-combinations.js';
import { combineHypertension } from './hypertension.js';
import { dropIntegralSymptoms } from './integral-symptoms.js';
import { codeCourse } from './course-characters.js';
import { addCompanions } from './companion-codes.js';
import { dropRemovedDiseases } from './removed-disease.js';
import { addChronicPain, combineOthers } from './other-combinations.js';
import { codeImmunity } from './immunity.js';
import { codeMind } from './mind.js';
import { codePregnancy } from './pregnancy.js';
import { placeAbdominalPain } from './abdominal-pain.js';
import { gradeConcussion } from './head-injury.js';
import { codeLidsVeinsAndVertebrae } from './lids-veins-vertebrae.js';
import { codeStatedDetail } from './stated-detail.js';
import { addStatusCodes } from './status-codes.js';
import { keepMostSpecific } from './specific-beats-general.js';

/** The guidelines' conventions, in the order in which one may rest on another. */
export function applyConventions(note: Note, terms: Terms, found: Found): Found {
  const state = new CodingState(note, terms, found.candidates, found.seen);
  keepMostSpecific(state);
  placeInjuries(state);
  codePregnancy(state);
  codeNewborn(state);
  combineFindings(state);
  codeLimbArteries(state);
  combineInnerOrgans(state);
  combineDiabetes(state);
  combineHypertension(state);
  combineOthers(state);
  dropRemovedDiseases(state);
  codeCancerSites(state);
  codeCancerDetail(state);
  codeStatedDetail(state);
  codeLidsVeinsAndVertebrae(state);
  gradeConcussion(state);
  placeAbdominalPain(state);
  codeCourse(state);
  addCompanions(state);
  codeMind(state);
  codeImmunity(state);
  dropIntegralSymptoms(state);
  addChronicPain(state);
  addEncounterCodes(state);
  codeTherapyEncounter(state);
  codeDrugEffects(state);
  addStatusCodes(state);
  addExternalCauses(state);
  keepMostSpecific(state);
  return { candidates: withoutSuperseded(state.candidates), seen: state.seen };
}

/** What a combination code on the claim already says is not offered beside it (CR-007, CR-021). */
const SUPERSEDED: readonly (readonly [RegExp, RegExp])[] = [
  [/^E08[2-6]/, /^E089/],
  [/^E09[2-6]/, /^E099/],
  [/^E10[2-6]/, /^E109/],
  [/^E11[2-6]/, /^E119/],
  [/^E13[2-6]/, /^E139/],
  [/^I1[1-3]/, /^I10$/],
];

const withoutSuperseded = (candidates: readonly Candidate[]): Candidate[] => {
  const gone = SUPERSEDED.filter(([specific]) => candidates.some(({ isProposed, code }) => isProposed && specific.test(code)));
  return candidates.filter(({ isProposed, code }) => isProposed || !gone.some(([, general]) => general.test(code)));
};
