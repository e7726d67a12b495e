import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';
import { affirmedHeadingOf } from './affirmed.js';

/** Combinations of heart valves, liver, kidneys and glands that one line of the assessment states (CR-013, CR-020). */
export function combineInnerOrgans(state: CodingState): void {
  combineValves(state);
  addAscites(state);
  addLiverFibrosis(state);
  nameRetention(state);
  linkErection(state);
  linkProteinuria(state);
  keepUnstableRetina(state);
  addFeverOfNeutropenia(state);
  nameAnemiaOfCancer(state);
  addInfectionOfCatheter(state);
}

const NOT_RHEUMATIC = /\b(?:non-?rheumatic|degenerative|functional|calcific|myxomatous|senile|congenital|ischemic)\b/i;
const VALVES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^I34[012]/, /^I35[012]/, 'I08.0'],
  [/^I34[012]/, /^I36[012]/, 'I08.1'],
  [/^I35[012]/, /^I36[012]/, 'I08.2'],
];

/** The index gives disease of two valves, of no stated cause, to I08; stenosis and insufficiency of one valve have one code. */
function combineValves(state: CodingState): void {
  const [stenosis, leak] = [state.proposed(/^I350/), state.proposed(/^I351/)];
  if (stenosis && leak) merge(state, stenosis, leak, 'I35.2');
  for (const [one, other, code] of VALVES) {
    const first = state.proposed(one);
    const second = state.allProposed(other).find((each) => each.statement >= 0 && each.statement === first?.statement);
    if (!first || !second || NOT_RHEUMATIC.test(affirmedHeadingOf(state, first))) continue;
    const third = code === 'I08.0' ? state.allProposed(/^I36[012]/).find((each) => each.statement === first.statement) : undefined;
    merge(state, first, second, third ? 'I08.3' : code);
    if (third) state.drop(third, 'replaced_by_combination', 'part of I08.3 (CR-020)');
  }
}

function merge(state: CodingState, kept: Candidate, part: Candidate, code: string): void {
  kept.at = Math.min(kept.at, part.at);
  kept.evidence = [...kept.evidence, ...part.evidence];
  state.recode(kept, code, 'CR-020');
  state.drop(part, 'replaced_by_combination', `part of ${code} (CR-020)`);
}

const isSaid = (text: string, words: RegExp): boolean => {
  const match = words.exec(text);
  return match !== null && !/\b(?:no|without|w\/o|denies|resolved|no evidence of)\s+(?:\w+\s){0,2}$/i.test(text.slice(0, match.index));
};

/** Ascites is inside the alcoholic cirrhosis only; with another it is a code of its own. */
function addAscites(state: CodingState): void {
  const cirrhosis = state.proposed(/^K74[3-6]/);
  if (cirrhosis && !state.proposed(/^R188|^K70/) && isSaid(affirmedHeadingOf(state, cirrhosis), /\bascites\b/i))
    state.add({ ...cirrhosis, at: cirrhosis.at + 0.1 }, 'R18.8', 'CR-020', 'the ascites is named');
}

/** K74.0-: code first the steatohepatitis; F1 and F2 are early, F3 advanced, F4 is cirrhosis. */
function addLiverFibrosis(state: CodingState): void {
  const liver = state.proposed(/^K7581|^K760/);
  if (!liver || state.proposed(/^K74/)) return;
  const text = affirmedHeadingOf(state, liver);
  const stage = /\b(?:F|stage |grade )([1-4])\b(?=[^.;]{0,12}fibrosis)|\bfibrosis,?\s+(?:stage |grade )?F?([1-4])\b/i.exec(text);
  const grade = stage?.[1] ?? stage?.[2];
  const code = grade === '4' ? 'K74.60' : grade === '3' || /\badvanced fibrosis\b/i.test(text) ? 'K74.02' : grade ? 'K74.01' : null;
  if (code) state.add({ ...liver, at: liver.at + 0.1 }, code, 'CR-013', 'stage of the fibrosis');
}

/** R33.8: code first the enlarged prostate that causes the retention. */
function nameRetention(state: CodingState): void {
  const prostate = state.proposed(/^N40/);
  for (const retention of state.allProposed(/^R339/))
    if (prostate && prostate.statement === retention.statement) state.recode(retention, 'R33.8', 'CR-013');
}

/** N52.1: code first the disease; named with diabetes it is the diabetes' complication. */
function linkErection(state: CodingState): void {
  const erection = state.proposed(/^N521/);
  if (!erection || !/\b(?:diabet\w+|T[12]?DM2?|DM)\b/i.test(affirmedHeadingOf(state, erection))) return;
  const diabetes = state.proposed(/^E(?:08|09|10|11|13)/);
  const category = (diabetes?.code ?? 'E11').slice(0, 3);
  state.add({ ...erection, at: erection.at - 0.1 }, `${category}.69`, 'CR-021', 'the diabetes is named as the cause');
}

const LINK = /\b(?:with|w\/|and|due to|complicated by|causing|diabetic)\b|\+|&/i;

/** Protein in the urine named with the diabetes is another complication of the kidney (E11.29), coded beside it. */
function linkProteinuria(state: CodingState): void {
  const diabetes = state.proposed(/^E(?:08|09|10|11|13)9$/);
  const protein = state.proposed(/^R80/);
  if (!diabetes || !protein || protein.statement !== diabetes.statement || state.proposed(/^N18|^E..2[12]/)) return;
  const between = state.note.text.slice(Math.min(diabetes.at, protein.at), Math.max(diabetes.at, protein.at));
  if (LINK.test(between)) state.recode(diabetes, `${diabetes.code.slice(0, 3)}.29`, 'CR-021');
}

/** "Stable proliferative retinopathy" is a kind of its own; a retinopathy not called so is not. */
function keepUnstableRetina(state: CodingState): void {
  for (const eye of state.allProposed(/^E(?:08|09|10|11|13)355/)) {
    if (/\b(?:stable|quiescent|inactive|regressed)\b/i.test(affirmedHeadingOf(state, eye))) continue;
    const code = `${eye.code.slice(0, 5)}9${eye.code.slice(6)}`;
    if (state.proposed(new RegExp(`^${code}$`))) state.drop(eye, 'replaced_by_combination', 'not called stable (CR-007)');
    else state.recode(eye, `${code.slice(0, 3)}.${code.slice(3)}`, 'CR-007');
  }
}

/** D70 asks for the fever that comes with it. */
function addFeverOfNeutropenia(state: CodingState): void {
  const low = state.proposed(/^D70/);
  if (low && isSaid(affirmedHeadingOf(state, low), /\b(?:febrile neutropenia|neutropenic fever|neutropenia with fever)\b/i))
    state.add({ ...low, at: low.at + 0.1 }, 'R50.81', 'CR-013', 'the fever is named with the neutropenia');
}

const OF_CANCER =
  /\banemia\s+(?:in|of|from|due to|d\/t|secondary to|2\/2|associated with|related to)\s+(?:\w+\s){0,3}(?:cancer|malignan\w*|carcinoma|neoplas\w*|lymphoma|leukemia|myeloma|tumor)/i;

/** I.C.2.c.1: the anemia of a malignancy follows it as D63.0. */
function nameAnemiaOfCancer(state: CodingState): void {
  const anemia = state.proposed(/^D649|^D638/);
  const cancer = anemia ? state.proposed(/^C/) : undefined;
  if (!anemia || !cancer || !OF_CANCER.test(affirmedHeadingOf(state, anemia))) return;
  state.recode(anemia, 'D63.0', 'I.C.2.c.1');
  if (cancer.at > anemia.at) cancer.at = anemia.at - 0.1;
}

/** T83.51-: the infection itself is coded beside the catheter's complication. */
function addInfectionOfCatheter(state: CodingState): void {
  const catheter = state.proposed(/^T8351/);
  if (
    catheter &&
    !state.proposed(/^N(?:10|12|30|39)/) &&
    /\b(?:UTIs?|urinary tract infection|CAUTI)\b/i.test(affirmedHeadingOf(state, catheter))
  )
    state.add({ ...catheter, at: catheter.at + 0.1 }, 'N39.0', 'CR-013', 'the infection is coded too');
}
