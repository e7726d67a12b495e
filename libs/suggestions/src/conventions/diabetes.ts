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
];

export function combineDiabetes(state: CodingState): void {
  const diabetes = state.proposed(/^E(?:08|09|10|11|13)/);
  if (!diabetes) return;
  const category = diabetes.code.slice(0, 3);
  for (const { partner, suffix, keepsPartner } of COMPLICATIONS) {
    const found = state.proposed(partner);
    if (!found || isUnrelated(state, found)) continue;
    const code = `${category}${neuropathySuffix(found, suffix)}`;
    if (!state.exists(code)) continue;
    if (!state.proposed(new RegExp(`^${code}`))) addComplication(state, diabetes, found, code);
    if (!keepsPartner) state.drop(found, 'replaced_by_combination', `part of ${code} (CR-021)`);
    else if (found.at < diabetes.at) found.at = diabetes.at + 0.2;
  }
  addHyperglycemia(state, diabetes, category);
  if (state.allProposed(new RegExp(`^${category}`)).some(({ code }) => code !== `${category}9`)) {
    for (const plain of state.allProposed(new RegExp(`^${category}9$`)))
      state.drop(plain, 'replaced_by_combination', 'a complication is documented (CR-020)');
  }
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
    { ...found, at: Math.min(found.at, diabetes.at) - 0.3, evidence: [...found.evidence, ...diabetes.evidence] },
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
