import { judge } from '../assertion/assert-mentions.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import type { CodingState } from './coding-state.js';

type Combination = { base: RegExp; finding: RegExp; code: string };

/** problem as named | finding told in the story, the examination or the results | code that says both (CR-020) */
const COMBINATIONS = `
N20[0129]$ | hydro(?:uretero)?nephrosis|hydroureter|pelvicaliectasis | N13.2
N135$ | hydro(?:uretero)?nephrosis | N13.1
K219$ | (?:erosive|reflux) esophagitis|esophagitis,? LA|LA (?:grade|class) [A-D] | K21.00
K802[0]$ | acute cholecystitis | K80.00
K802[0]$ | chronic cholecystitis | K80.10
K8050$ | acute cholangitis|cholangitis | K80.30
K7030$ | ascites | K70.31
K589$ | (?:diarrhea|loose stool)[- ]predominant|IBS-D | K58.0
K589$ | constipation[- ]predominant|IBS-C | K58.1
K5730$ | diverticul(?:ar|um|a) (?:bleed\\w*|hemorrhage) | K57.31
K5732$ | (?:diverticular|pericolic|pericolonic|contained) (?:abscess|perforation) | K57.20
K4090$ | incarcerat\\w+|irreducible | K40.30
K429$ | incarcerat\\w+|irreducible | K42.0
K439$ | incarcerat\\w+|irreducible | K43.6
M8000$|M810$ | (?:acute|new|recent) (?:osteoporotic |vertebral )?compression fracture | M80.08XA
N3000$ | gross hematuria|visible blood in (?:the |her |his )?urine | N30.01
R911$ | (?:lung|pulmonary) nodules | R91.8
J449$ | (?:acute )?exacerbation of (?:her |his |the )?COPD|COPD exacerbation|AECOPD | J44.1
`;

const combinations: readonly Combination[] = COMBINATIONS.trim()
  .split('\n')
  .map((row) => {
    const [base = '', finding = '', code = ''] = row.split(' | ');
    return {
      base: new RegExp(
        base
          .split('|')
          .map((each) => `^${each}`)
          .join('|'),
      ),
      finding: new RegExp(`\\b(?:${finding})`, 'i'),
      code: code.trim(),
    };
  });

/** Results and examination complete what the heading names: a stone with hydronephrosis on the CT is one code. */
export function combineFindings(state: CodingState): void {
  for (const { base, finding, code } of combinations) {
    const problem = state.proposed(base);
    const found = problem ? state.find(finding, (_match, span) => isPresentFinding(state, span)) : null;
    if (!problem || !found) continue;
    const parts = [...state.allProposed(/./)].filter((each) => each !== problem && isSaidBy(each.code, found.span, each.evidence));
    state.recode(problem, code, 'CR-020');
    problem.evidence = [...problem.evidence, found.span];
    for (const part of parts) state.drop(part, 'replaced_by_combination', `part of ${code} (CR-020)`);
  }
  linkDiabetes(state);
}

function isPresentFinding(state: CodingState, span: EvidenceSpan): boolean {
  if (['past_medical_history', 'past_surgical_history', 'medications', 'review_of_systems', 'plan'].includes(span.section)) return false;
  const tokens = state.note.words.slice(state.note.wordAt(span.start), state.note.wordAt(span.end)).map(({ from }) => from);
  const sentence = state.note.sentenceOfToken(tokens[0] ?? 0);
  return sentence !== undefined && tokens.length > 0 && judge(state.note.scopes(sentence), tokens).assertion === 'present';
}

const isSaidBy = (code: string, { start, end }: EvidenceSpan, evidence: readonly EvidenceSpan[]): boolean =>
  !/^Z/.test(code) && evidence.some((span) => span.start < end && span.end > start);

/** named with its cause, partner | suffix after the diabetes category | whether the partner stays */
const DUE_TO_DIABETES: readonly { partner: RegExp; suffix: string; keepsPartner: boolean }[] = [
  { partner: /^N18/, suffix: '22', keepsPartner: true },
  { partner: /^G62|^G63/, suffix: '42', keepsPartner: false },
  { partner: /^K3184/, suffix: '43', keepsPartner: true },
  { partner: /^L97/, suffix: '621', keepsPartner: true },
];
const CAUSE =
  /\b(?:due to|from|caused by|secondary to|because of|related to|attributed to|result of|complication of)\s+(?:[a-z'’-]+\s+){0,3}(?:diabet\w+|T[12]DM|DM[12]?)\b/i;

/** "This is due to diabetes" under another problem names the diabetes too, though it has no problem of its own (CR-021). */
function linkDiabetes(state: CodingState): void {
  if (state.proposed(/^E(?:08|09|1[0-3])|^O24/)) return;
  for (const { partner, suffix, keepsPartner } of DUE_TO_DIABETES) {
    const problem = state.proposed(partner);
    const statement = problem ? state.note.statements[problem.statement] : undefined;
    if (!problem || !statement) continue;
    const cause = CAUSE.exec(state.note.text.slice(statement.start, statement.blockEnd));
    if (!cause) continue;
    const span = state.note.spanOf(statement.start + cause.index, statement.start + cause.index + cause[0].length);
    if (!isPresentCause(state, span)) continue;
    const category = /\btype (?:1|I)\b(?!I)|\bT1DM\b/i.test(state.note.text) ? 'E10' : 'E11';
    state.add({ ...problem, at: problem.at - 0.3, evidence: [span] }, `${category}.${suffix}`, 'CR-021', 'said to be due to diabetes');
    if (!keepsPartner) state.drop(problem, 'replaced_by_combination', `part of ${category}.${suffix} (CR-021)`);
  }
}

function isPresentCause(state: CodingState, span: EvidenceSpan): boolean {
  const tokens = state.note.words.slice(state.note.wordAt(span.start), state.note.wordAt(span.end)).map(({ from }) => from);
  const sentence = state.note.sentenceOfToken(tokens[tokens.length - 1] ?? 0);
  if (!sentence) return false;
  const { assertion } = judge(state.note.scopes(sentence), tokens.slice(-1));
  return assertion === 'present' || assertion === 'historical';
}
