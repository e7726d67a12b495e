import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';

type Complication = { partner: RegExp; suffix: string; keepsPartner: boolean };

/** CR-021: the index presumes the link of diabetes with these. Suffix follows the three characters of the diabetes category. */
const COMPLICATIONS: readonly Complication[] = [
  { partner: /^N18|^I12|^I13/, suffix: '22', keepsPartner: true },
  { partner: /^G62[9]|^G63/, suffix: '42', keepsPartner: false },
  { partner: /^G609|^G629|^G589/, suffix: '40', keepsPartner: false },
  { partner: /^L97[3-5]/, suffix: '621', keepsPartner: true },
  { partner: /^L97[^3-5]|^L984/, suffix: '622', keepsPartner: true },
  { partner: /^I739/, suffix: '51', keepsPartner: false },
  { partner: /^I702/, suffix: '51', keepsPartner: true },
  { partner: /^I96/, suffix: '52', keepsPartner: false },
  { partner: /^K3184/, suffix: '43', keepsPartner: true },
  { partner: /^M86/, suffix: '69', keepsPartner: true },
  { partner: /^H269/, suffix: '36', keepsPartner: false },
  { partner: /^E16[12]/, suffix: '649', keepsPartner: false },
];

export function combineDiabetes(state: CodingState): void {
  const diabetes = state.proposed(/^E(?:08|09|10|11|13)/);
  if (!diabetes) return;
  keepOneType(state);
  const category = diabetes.code.slice(0, 3);
  for (const { partner, suffix, keepsPartner } of COMPLICATIONS) {
    const found = state.proposed(partner);
    if (!found || isUnrelated(state, found)) continue;
    const code = `${category}${neuropathySuffix(found, suffix)}`;
    if (!state.exists(code)) continue;
    if (!state.proposed(new RegExp(`^${code}`))) addComplication(state, diabetes, found, code);
    if (!keepsPartner)
      for (const each of state.allProposed(partner)) state.drop(each, 'replaced_by_combination', `part of ${code} (CR-021)`);
    else if (found.at < diabetes.at && found.statement === diabetes.statement) found.at = diabetes.at + 0.2;
  }
  addUlcerSite(state);
  addKidneyStage(state);
  addHyperglycemia(state, diabetes, category);
  addHypoglycemiaLevel(state);
  if (state.allProposed(new RegExp(`^${category}`)).some(({ code }) => code !== `${category}9`)) {
    for (const plain of state.allProposed(new RegExp(`^${category}9$`)))
      state.drop(plain, 'replaced_by_combination', 'a complication is documented (CR-020)');
  }
}

/** Type 1 named anywhere makes a complication that another line gives to "diabetes" one of type 1: nobody has both. */
function keepOneType(state: CodingState): void {
  const typeOne = state.proposed(/^E10/);
  if (!typeOne) return;
  for (const other of state.allProposed(/^E11/)) {
    const code = `E10${other.code.slice(3)}`;
    if (state.exists(code) && !state.proposed(new RegExp(`^${code}$`)))
      state.recode(other, `${code.slice(0, 3)}.${code.slice(3)}`, 'CR-021');
    else state.drop(other, 'replaced_by_combination', `the diabetes is ${typeOne.code} (CR-021)`);
  }
}

const HYPOGLYCEMIA_LEVELS: readonly (readonly [RegExp, string])[] = [
  [/\blevel\s*(?:3|III|three)\b/i, 'E16.A3'],
  [/\blevel\s*(?:2|II|two)\b/i, 'E16.A2'],
  [/\blevel\s*(?:1|I|one)\b/i, 'E16.A1'],
];

/** The tabular list asks for the level of hypoglycemia beside the diabetes, where the problem line states it. */
function addHypoglycemiaLevel(state: CodingState): void {
  const low = state.proposed(/^E(?:08|09|10|11|13)64/);
  const statement = low ? state.note.statements[low.statement] : undefined;
  if (!low || !statement) return;
  const heading = state.note.text.slice(statement.start, statement.end);
  const code = HYPOGLYCEMIA_LEVELS.find(([words]) => words.test(heading))?.[1];
  if (code) state.add({ ...low, at: low.at + 0.1 }, code, 'CR-013', 'level of the hypoglycemia');
}

const neuropathySuffix = (found: Candidate, suffix: string): string =>
  suffix === '42' && !found.words.has('polyneuropathy') && !found.words.has('peripheral') ? '40' : suffix;

function addComplication(state: CodingState, diabetes: Candidate, found: Candidate, code: string): void {
  if (/^E\d\d9$/.test(diabetes.code)) {
    state.recode(diabetes, code, 'CR-021');
    diabetes.evidence = [...diabetes.evidence, ...found.evidence];
    return;
  }
  state.add(
    { ...found, at: found.at - 0.3, evidence: [...found.evidence, ...diabetes.evidence] },
    code,
    'CR-021',
    'diabetes with this condition is presumed related',
  );
}

const isUnrelated = (state: CodingState, found: Candidate): boolean =>
  state.find(/\b(?:not (?:due|related) to diabet|nondiabetic|non-diabetic|unrelated to (?:her |his )?diabet)/i) !== null &&
  found.origin !== 'rule';

const HYPERGLYCEMIA = /\b(?:hyperglyc[a-z]+|poorly[- ]controlled|out of control|inadequately controlled)\b/i;

/** "Uncontrolled" alone says neither high nor low: it stays a query (CR-021). */
function addHyperglycemia(state: CodingState, diabetes: Candidate, category: string): void {
  const statement = state.note.statements[diabetes.statement];
  if (!statement) return;
  const heading = state.note.text.slice(statement.start, statement.end);
  if (HYPERGLYCEMIA.test(heading) && /diabet|DM/i.test(heading) && !/\b(?:no|without|w\/o)\s+hyperglyc/i.test(heading)) {
    if (/^E\d\d9$/.test(diabetes.code)) state.recode(diabetes, `${category}65`, 'CR-021');
    else state.add({ ...diabetes, at: diabetes.at + 0.1 }, `${category}65`, 'CR-021', 'hyperglycemia is documented');
  }
}

const ULCER_SITES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:heel|midfoot|calcane\w+)\b/i, '4'],
  [/\bankle\b/i, '3'],
  [/\bcalf\b/i, '2'],
  [/\bthigh\b/i, '1'],
  [/\b(?:foot|toe|hallux|forefoot|metatarsal|plantar)\b/i, '5'],
  [/\b(?:leg|shin|pretibial|lower extremity)\b/i, '9'],
];
const ULCER_DEPTHS: readonly (readonly [RegExp, string])[] = [
  [/\bnecrosis of bone|bone necrosis/i, '4'],
  [/\bnecrosis of muscle|muscle necrosis/i, '3'],
  [/\bfat layer(?: is)? exposed|\bfat layer\b|fat exposed|subcutaneous (?:fat|tissue) exposed|full[- ]thickness/i, '2'],
  [/\b(?:limited to (?:breakdown of )?skin|breakdown of skin|superficial|partial[- ]thickness)\b/i, '1'],
];

/** E11.621 and E11.622 ask for the ulcer's site and depth in addition (tabular: use additional code). */
function addUlcerSite(state: CodingState): void {
  const ulcer = state.proposed(/^E\d\d62[12]/);
  const statement = ulcer ? state.note.statements[ulcer.statement] : undefined;
  if (!ulcer || !statement || state.proposed(/^L97/)) return;
  const heading = state.note.text.slice(statement.start, statement.end);
  const text = ULCER_SITES.some(([pattern, site]) => site !== '5' && pattern.test(heading)) ? heading : `${heading} ${state.note.text}`;
  const site = ULCER_SITES.find(([pattern]) => pattern.test(text))?.[1];
  if (!site) return;
  const side = /\b(?:right|R|rt)\b/.test(heading)
    ? '1'
    : /\b(?:left|L|lt)\b/.test(heading)
      ? '2'
      : /\b(?:right|R)\b/.test(text) && !/\bleft\b|\bL\b/.test(text)
        ? '1'
        : /\b(?:left|L)\b/.test(text) && !/\bright\b|\bR\b/.test(text)
          ? '2'
          : '0';
  const depth = ULCER_DEPTHS.find(([pattern]) => pattern.test(heading) || pattern.test(state.note.text))?.[1] ?? '9';
  state.add({ ...ulcer, at: ulcer.at + 0.1 }, `L97.${site}${side}${depth}`, 'CR-013', 'site and depth of the ulcer');
}

const STAGE = /\b(?:CKD|kidney disease)\b[^.\n]{0,12}?(?:stage\s*)?\b(3a|3b|[1-5])\b|\bCKD(3a|3b|[1-5])\b/i;
const KIDNEY_STAGES: Readonly<Record<string, string>> = {
  '1': 'N18.1',
  '2': 'N18.2',
  '3': 'N18.30',
  '3a': 'N18.31',
  '3b': 'N18.32',
  '4': 'N18.4',
  '5': 'N18.5',
};

/** E11.22 asks for the stage of the kidney disease in addition (CR-013). */
function addKidneyStage(state: CodingState): void {
  const kidney = state.proposed(/^E(?:08|09|10|11|13)22/);
  const statement = kidney ? state.note.statements[kidney.statement] : undefined;
  if (!kidney || !statement || state.proposed(/^N18/)) return;
  const stage = STAGE.exec(state.note.text.slice(statement.start, statement.end));
  const code = KIDNEY_STAGES[(stage?.[1] ?? stage?.[2] ?? '').toLowerCase()];
  if (code) state.add({ ...kidney, at: kidney.at + 0.1 }, code, 'CR-013', 'stage of the kidney disease');
}
