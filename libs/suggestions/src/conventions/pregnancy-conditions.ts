import type { Candidate } from '../candidates.js';
import { findFullMentions } from '../mentions/find-mentions.js';
import { patientFilter } from '../patient-filter.js';
import { episodeOf } from '../specificity/mention-context.js';
import type { CodingState } from './coding-state.js';

/**
 * A disease of another chapter in pregnancy (CR-046): its codes (undotted prefixes) | the chapter 15 node | "and" keeps the disease code
 * behind it, "instead" does not. Rows are tried from above.
 */
const DISEASES_IN_PREGNANCY = `
I10 | O10.0 | instead
I11 | O10.1 | and
I12 | O10.2 | and
I13 | O10.3 | and
E10 | O24.0 | and
E11 | O24.1 | and
E13 E08 E09 | O24.8 | and
N390 | O23.4 | instead
N30 | O23.1 | instead
N10 N12 | O23.0 | instead
N760 N761 N72 | O23.5 | instead
A15 A16 A17 A18 A19 | O98.0 | and
A51 A52 A53 | O98.1 | and
A54 | O98.2 | and
A55 A56 A57 A58 A59 A60 A63 | O98.3 | and
B15 B16 B17 B18 B19 | O98.4 | and
B20 | O98.7 | and
D50 D51 D52 D53 D55 D56 D57 D58 D59 D60 D61 D62 D63 D64 | O99.01 | and
D65 D66 D67 D68 D69 D7 D80 D81 D82 D83 D84 | O99.11 | and
E66 | O99.21 | and
E0 E2 E3 E4 E5 E6 E7 E8 | O99.28 | and
F10 | O99.31 | and
F11 F12 F13 F14 F15 F16 F18 F19 | O99.32 | and
F17 | O99.33 | and
F | O99.34 | and
G | O99.35 | and
I83 | O22.0 | instead
I82 | O22.3 | instead
K64 | O22.4 | instead
I | O99.41 | and
J | O99.51 | and
K | O99.61 | and
L29 | O26.89 | instead
R10 R51 R42 | O26.89 | and
L | O99.71 | and
`;

const rows = DISEASES_IN_PREGNANCY.trim()
  .split('\n')
  .map((row) => {
    const [prefixes = '', node = '', mode = ''] = row.split(' | ');
    return { prefixes: prefixes.split(' '), node: node.replace('.', ''), isKept: mode === 'and' };
  });

/** Told in the pregnancy: the words | the chapter 15 node. Only as a problem of this visit. */
const TOLD: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:prior|prev(?:ious)?|h\/o|hx(?: of)?|history of|s\/p)\s+(?:x\s?\d\s+)?(?:low[- ]transverse|LT)\s?(?:CS|C\/S|c-?section|cesarean)|\bLTCS\s?(?:x\s?\d)?\b|\b(?:CS|C\/S|c-?sections?|cesareans?)\b[^.;\n]{0,24}\blow[- ]transverse\b/i,
    'O34.211',
  ],
  [/\b(?:prior|prev(?:ious)?|h\/o|hx(?: of)?|history of)\s+classical\s(?:CS|C\/S|c-?section|cesarean)/i, 'O34.212'],
  [/\b(?:prior|prev(?:ious)?|h\/o|hx(?: of)?|history of|repeat)\s+(?:x\s?\d\s+)?(?:CS|C\/S|c-?section|cesarean)/i, 'O34.219'],
  [/\b(?:h\/o|hx(?: of)?|history of|prior|previous)\s+(?:preterm|pre-term)\s(?:labor|delivery|birth)|\bprior PT[BD]\b/i, 'O09.21'],
  [/\b(?:IVF|in vitro)\s(?:pregnancy|conception|IUP)|\bpregnancy (?:via|by|from) IVF/i, 'O09.81'],
  [/\b(?:late|limited|insufficient|no)\s(?:to\s)?prenatal care\b/i, 'O09.3'],
  [/\bGBS (?:carrier|positive|bacteriuria|\+)/i, 'O99.820'],
];

const TWINS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:di[/-]di|DCDA|dichorionic[/ -]+diamniotic)\b/i, 'O30.04'],
  [/\b(?:mono[/-]di|mo[/-]di|MCDA|monochorionic[/ -]+diamniotic)\b/i, 'O30.03'],
  [/\b(?:mono[/-]mono|mo[/-]mo|MCMA|monochorionic[/ -]+monoamniotic)\b/i, 'O30.01'],
];

/** The O code of a pre-existing or other disease stands before it, and replaces it where it says it whole (CR-046). */
export function putDiseasesIntoPregnancy(state: CodingState, period: string): void {
  for (const candidate of state.allProposed(/^[A-NR]/)) {
    const row = rows.find(({ prefixes }) => prefixes.some((prefix) => candidate.code.startsWith(prefix)));
    const code = row ? leafFor(state, row.node, period) : null;
    if (!row || !code || state.proposed(new RegExp(`^${row.node}`))) {
      if (row && code && !row.isKept && candidate.code !== code)
        state.drop(candidate, 'replaced_by_combination', `the pregnancy chapter says it (CR-046)`);
      continue;
    }
    if (row.isKept) addBefore(state, candidate, code);
    else state.recode(candidate, code, 'CR-046');
  }
}

/** "Iron deficiency anemia of pregnancy" names both: read without the pregnancy, the same words name the disease. */
export function addDiseasesBehind(state: CodingState): void {
  const { note, terms } = state;
  for (const candidate of state.allProposed(/^O(?:98|99|24[018]|2689)/)) {
    const kept = rows.filter(({ node, isKept }) => isKept && candidate.code.startsWith(node));
    const statement = note.statements[candidate.statement];
    const isDisease = (code: string): boolean => kept.some(({ prefixes }) => prefixes.some((prefix) => code.startsWith(prefix)));
    if (
      !statement ||
      kept.length === 0 ||
      candidate.origin === 'rule' ||
      state.candidates.some((each) => each.isProposed && isDisease(each.code))
    )
      continue;
    const [from, to] = [note.wordAt(statement.start), note.wordAt(statement.end)];
    const ids = note.ids.map((id, at) => (/^(?:pregnan|gestation|maternal|antepartum)/.test(note.words[at]?.word ?? '') ? -1 : id));
    const disease = findFullMentions(terms.lexicon, { words: note.words, ids, from, to }, 4, patientFilter(note, terms.view)).find(
      ({ entry }) => isDisease(entry.code),
    );
    if (!disease) continue;
    const none = new Set<string>();
    const context = { conceptWords: none, headingWords: none, blockWords: none, negatedWords: none, side: null, ...episodeOf(note) };
    const { at, section } = candidate;
    for (const code of terms.leaves.choose(disease.entry.code, context).codes)
      state.add(
        { at, evidence: [note.span(disease.positions)], section, statement: candidate.statement },
        code,
        'CR-046',
        'the disease itself, behind its chapter 15 code',
      );
  }
}

function addBefore(state: CodingState, disease: Candidate, code: string): void {
  const { at, evidence, section, statement } = disease;
  state.add({ at: at - 0.3, evidence, section, statement }, code, 'CR-046', 'a disease in pregnancy: its chapter 15 code comes first');
}

export function addPregnancyRisks(state: CodingState, period: string): void {
  for (const each of state.allProposed(/^O109/)) {
    const code = leafFor(state, 'O100', period);
    if (code) state.recode(each, code, 'CR-046');
  }
  for (const [words, node] of TOLD) {
    const stem = node.replace('.', '').slice(0, 5);
    if (state.proposed(new RegExp(`^${stem}`))) continue;
    const found = state.find(
      words,
      (match, { section }) =>
        section === 'assessment' && !/\b(?:no|denies|without)\s*$/i.test(state.note.text.slice(0, match.index).slice(-12)),
    );
    const code = found ? leafFor(state, node.replace('.', ''), period) : null;
    if (found && code)
      state.add(
        { at: found.span.start, evidence: [found.span], section: found.span.section, statement: -1 },
        code,
        'CR-046',
        'told as a risk of this pregnancy',
      );
  }
  for (const [words, node] of TWINS) {
    const told = state.find(words, (_match, { section }) => section !== 'past_medical_history');
    const code = told ? leafFor(state, node.replace('.', ''), period) : null;
    const twin = state.proposed(/^O300/);
    if (twin && code) state.recode(twin, code, 'CR-046');
    else if (told && code && told.span.section === 'assessment')
      state.add(
        { at: told.span.start, evidence: [told.span], section: 'assessment', statement: -1 },
        code,
        'CR-046',
        'told of this pregnancy',
      );
  }
}

/** The billable code under the node for "first trimester", "second trimester", "third trimester" or "puerperium". */
function leafFor(state: CodingState, node: string, period: string): string | null {
  const { view } = state.terms;
  if (view.isBillable(node)) return node;
  const leaves = view.billableDescendants(node);
  const ofPeriod = leaves.filter(({ title }) => title.toLowerCase().includes(period));
  return (ofPeriod.find(({ title }) => /unspecified|other/i.test(title)) ?? ofPeriod[0] ?? null)?.code ?? null;
}
