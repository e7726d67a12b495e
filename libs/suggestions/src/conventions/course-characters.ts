import type { CodingState } from './coding-state.js';
import { headingOf, isAffirmedAt } from './affirmed.js';

/** Characters that say how a disease runs: intractable, with status, fluctuating, recurrent, asymptomatic (CR-007). */
export function codeCourse(state: CodingState): void {
  setIntractability(state);
  setParkinsonCourse(state);
  setRecurrentOtitis(state);
  setAsymptomaticHiv(state);
  setChronicGout(state);
  nameNeoplasmOfFracture(state);
  setFractureHealing(state);
}

/** G43 and G40: the fifth character is intractability, the sixth the status. */
function setIntractability(state: CodingState): void {
  for (const attack of state.allProposed(/^G4(?:3[0-35-79]|0[01249AB])[01][19]$/)) {
    const text = headingOf(state, attack);
    const isIntractable = /\b(?<!not )(?<!non-?)(?:intractable|refractory|drug[- ]resistant|pharmacoresistant)\b/i.test(text);
    const hasStatus = /\bstatus (?:migrainosus|epilepticus)\b/i.test(text) && !/\b(?:without|w\/o|no|not)\b[^.;,]{0,20}status/i.test(text);
    const code = `${attack.code.slice(0, 4)}${isIntractable ? '1' : attack.code[4]}${hasStatus ? '1' : attack.code[5]}`;
    if (state.exists(code)) state.recode(attack, `${code.slice(0, 3)}.${code.slice(3)}`, 'CR-007');
  }
}

function setParkinsonCourse(state: CodingState): void {
  for (const disease of state.allProposed(/^G20[ABC]/)) {
    const text = headingOf(state, disease);
    const says = (word: string): boolean =>
      new RegExp(`\\b${word}`, 'i').test(text) &&
      !new RegExp(`\\b(?:without|w\\/o|no)\\s+(?:\\w+\\s+(?:or|and)\\s+)?${word}`, 'i').test(text);
    const hasDyskinesia = says('dyskinesi');
    const fluctuates = says('fluctuat') || says('wear(?:ing|s)?[- ]off') || says('on[- ]off');
    if (!hasDyskinesia && !fluctuates) continue;
    state.recode(disease, `G20.${hasDyskinesia ? 'B' : 'A'}${fluctuates ? '2' : '1'}`, 'CR-007');
  }
}

/** H66.00 and H65.0: recurrent disease stands three places after the first attack of the same side. */
function setRecurrentOtitis(state: CodingState): void {
  for (const otitis of state.allProposed(/^H6(?:600|50)[0-3]$/)) {
    if (!/\brecurrent\b/i.test(headingOf(state, otitis))) continue;
    const side = Number(otitis.code.at(-1));
    const stem = otitis.code.slice(0, -1);
    const code = side === 0 ? `${stem}7` : `${stem}${side + 3}`;
    if (state.exists(code)) state.recode(otitis, `${code.slice(0, 3)}.${code.slice(3)}`, 'CR-007');
  }
}

/** I.C.1.a: no symptom and no HIV-related illness ever is Z21; any AIDS history stays B20. */
function setAsymptomaticHiv(state: CodingState): void {
  for (const disease of state.allProposed(/^B20$/)) {
    const text = headingOf(state, disease);
    const illness = state.find(/\b(?:AIDS|opportunistic|PCP|PJP|kaposi|MAC|CMV retinitis|toxoplasmosis)\b/, (_match, span) =>
      isAffirmedAt(state, span.start, span.end),
    );
    if (/\basymptomatic\b/i.test(text) && !illness) state.recode(disease, 'Z21', 'I.C.1.a');
  }
}

const TOPHUS = /\btoph/i;
const NO_TOPHUS = /\b(?:no|without|w\/o|non-?)\s*toph/i;

function setChronicGout(state: CodingState): void {
  for (const gout of state.allProposed(/^M1A.{3}0$/)) {
    const text = headingOf(state, gout);
    if (TOPHUS.test(text) && !NO_TOPHUS.test(text)) state.recode(gout, `M1A.${gout.code.slice(3, -1)}1`, 'CR-004');
  }
  for (const gout of state.allProposed(/^M109$/)) {
    const text = headingOf(state, gout);
    if (/\bchronic/i.test(text) || (TOPHUS.test(text) && !NO_TOPHUS.test(text)))
      state.recode(gout, `M1A.9XX${TOPHUS.test(text) && !NO_TOPHUS.test(text) ? '1' : '0'}`, 'CR-004');
  }
}

/** A pathological fracture beside the neoplasm that its own problem names is one in neoplastic disease: M84.5- for M84.4- (I.C.2.l.6). */
function nameNeoplasmOfFracture(state: CodingState): void {
  for (const fracture of state.allProposed(/^M844/)) {
    const neoplasm = state.allProposed(/^(?:C|D4[89])/).find(({ statement, code }) => statement === fracture.statement || code === 'C7951');
    if (neoplasm) state.recode(fracture, `M84.5${fracture.code.slice(4)}`, 'I.C.2.l.6');
  }
}

/** What a fracture does instead of healing | the character for closed, open type I or II, open type III (CR-005). */
const FAULTY_HEALING: readonly (readonly [RegExp, string])[] = [
  [/\bnon-?\s?union\b/i, 'KMN'],
  [/\bmal-?\s?union\b/i, 'PQR'],
  [/\bdelayed (?:healing|union)\b|\bhealing (?:is )?delayed\b/i, 'GHJ'],
];
const CLOSED_OR_OPEN: readonly string[] = ['ADG', 'BEH', 'CFJ'];

function setFractureHealing(state: CodingState): void {
  for (const fracture of state.allProposed(/^(?:S.{5}|M80.{3}|M84.{3})[A-F]$/)) {
    const statement = state.note.statements[fracture.statement];
    const text = statement ? (state.note.text.slice(statement.start, statement.blockEnd).split('\n')[0] ?? '') : '';
    const fault = FAULTY_HEALING.find(([words]) => {
      const at = text.search(words);
      return at >= 0 && !/\b(?:no|without|w\/o|risk (?:of|for)|prevent)\b[^.;]{0,20}$/i.test(text.slice(0, at));
    });
    const kind = CLOSED_OR_OPEN.findIndex((letters) => letters.includes(fracture.code.at(-1) ?? ''));
    const code = `${fracture.code.slice(0, -1)}${fault?.[1][Math.max(0, kind)] ?? ''}`;
    if (fault && state.exists(code)) state.recode(fracture, `${code.slice(0, 3)}.${code.slice(3)}`, 'CR-005');
  }
}
