import { judge } from '../assertion/assert-mentions.js';
import type { Candidate } from '../candidates.js';
import type { Note } from '../note.js';
import { drugNames } from '../vocabulary/drug-names.js';
import type { EvidenceSpan } from '../suggestion-types.js';
import type { CodingState } from './coding-state.js';

/** The character of T36-T50 after the drug: accident, self-harm, adverse effect, underdosing. */
const INTENT = { accident: '1', selfHarm: '2', adverse: '5', underdosing: '6' } as const;

export type DrugUse = { subcategory: string; from: number; to: number; span: EvidenceSpan };

const BEFORE_ADVERSE =
  /(?:\b(?:due to|d\/t|secondary to|caused by|because of|attribut\w+ to|related to|side effects? (?:of|from|to)|(?:adverse|allergic|hypersensitivity)?\s?(?:drug )?(?:effect|reaction|event)s? (?:of|to|from|due to|secondary to)|toxicity (?:of|from|due to)|intoleran\w+ (?:of|to)|triggered by|precipitated by|after starting|since starting|from)|(?<![\d/])2\/2)\s+(?:(?:her|his|the|their|recent|recently started|chronic|oral|high[- ]dose|starting|long[- ]?term|daily|prescribed|supratherapeutic|iv|po|use of|a course of)\s+)*$/i;
const AFTER_ADVERSE =
  /^(?:[- ](?:induced|associated|related|attributed)\b|\s+(?:toxicity|side effects?|adverse (?:effect|reaction)|intolerance|neuropathy|myopathy|hepatitis|pneumonitis|nephropathy|colitis|cough|angioedema|myalgias?)\b|\s*\(?(?:adverse effect|side effect))/i;
/** Allergy as a status is a Z88 matter, and a disease "due to" lack of a drug is not its effect. */
const NOT_AN_EFFECT =
  /\b(?:not (?:due|related|secondary)|withdrawal|allergy list|lack of|failure of|despite|overdose|overdosed|underdos\w*|(?:non|not )[- ]?(?:complian\w*|adheren\w*|taking)|ran out|missed|missing|skipp\w*)\b/i;

const POISONING =
  /\b(?:over-?dos(?:e|ed|ing)|poisoning|(?:accidental(?:ly)?|intentional(?:ly)?|unintentional(?:ly)?)\s+(?:\w+\s)?(?:ingest(?:ion|ed)|took)|took too (?:many|much)|double[sd]? (?:the |his |her )?dose|wrong (?:pill|medication|dose|medicine))\b/i;
const SELF_HARM =
  /\b(?:suicid\w*|self[- ]?harm|intentional(?:ly)? (?:[\w-]+ ){0,2}(?:over|ingest|took|self)|intentional overdose|suicide attempt)\b/i;

const UNDERDOSING =
  /\b(?:under-?dos(?:ed|ing)|non-?adheren(?:t|ce)|non-?complian(?:t|ce)|not (?:been )?taking|stopped taking|has(?:n't| not) (?:been )?tak(?:en|ing)|self-?discontinued|forg(?:ot|ets|etting) to take|stopped (?:(?:his|her|their|the|all) )?\w+ on (?:his|her|their) own|ran out|run out|out of (?:his|her|their)?\s?(?:med|insulin|\w+ for)|skip(?:s|ped|ping)|miss(?:es|ed|ing) (?:\w+ ){0,3}doses?|ration(?:s|ed|ing)|cutting (?:\w+ ){0,4}(?:to|in half|back)|half (?:the |her |his )?(?:prescribed )?dose|taking (?:less|half)|stretching|splitting (?:pills|tabs|doses?))\b/i;
const UNDERDOSING_REASONS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:can'?t afford|cannot afford|couldn'?t afford|afford\w*|costs?|copay|price|expens\w+|financial\w*|insurance|money|donut hole)\b/i,
    'Z91.120',
  ],
  [/\b(?:dementia|memory|cognitive)\b/i, 'Z91.130'],
  [/\b(?:forg[eo]t\w*|forgets|unintentional\w*|by mistake|accidental\w*|misunderst\w*)\b/i, 'Z91.138'],
  [
    /\b(?:stopped|skip\w*|refus\w*|on (?:his|her|their) own|did(?:n'?t| not) like|afraid|side effects?|intentional\w*|self-?discontinued)\b/i,
    'Z91.128',
  ],
];

/** Forms that the code book names by the drug: condition, drug, code. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['D70', 'T451X', 'D70.1'],
  ['R251', '', 'G25.1'],
  ['K590', '', 'K59.03'],
  // Steroids, transplant drugs and antipsychotics raise the sugar; a diabetic's own insulin does not.
  ['E1165', 'T380', 'E09.65'],
  ['E1165', 'T451', 'E09.65'],
  ['E1165', 'T435', 'E09.65'],
  ['E119', 'T380', 'E09.9'],
  ['E119', 'T451', 'E09.9'],
  ['E119', 'T435', 'E09.9'],
];

/** Adverse effect follows its nature; poisoning and its drug come first; underdosing follows the condition, with its reason (CR-014). */
export function codeDrugEffects(state: CodingState): void {
  const uses = findDrugs(state.note);
  if (uses.length === 0) return;
  if (codePoisoning(state, uses)) return;
  for (const use of uses) codeAdverseEffect(state, use);
  codeUnderdosing(state, uses);
}

const byFirstWord = new Map<string, typeof drugNames>();
for (const drug of drugNames) {
  const first = drug.name[0] ?? '';
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), drug].toSorted((a, b) => b.name.length - a.name.length),
  );
}

export function findDrugs(note: Note): DrugUse[] {
  const uses: DrugUse[] = [];
  for (let at = 0; at < note.tokens.length; at += 1) {
    const candidates = byFirstWord.get(note.tokens[at]?.written.toLowerCase() ?? '');
    const drug = candidates?.find(({ name }) => name.every((part, offset) => note.tokens[at + offset]?.written.toLowerCase() === part));
    const first = note.tokens[at];
    if (!drug || !first) continue;
    const last = note.tokens[at + drug.name.length - 1] ?? first;
    uses.push({ subcategory: drug.subcategory, from: at, to: at + drug.name.length, span: note.spanOf(first.start, last.end) });
    at += drug.name.length - 1;
  }
  return uses;
}

function sentenceText(note: Note, use: DrugUse): { before: string; after: string; whole: string } {
  const sentence = note.sentenceOfToken(use.from);
  const start = note.tokens[sentence?.from ?? use.from]?.start ?? use.span.start;
  const end = note.tokens[(sentence?.to ?? use.to) - 1]?.end ?? use.span.end;
  return { before: note.text.slice(start, use.span.start), after: note.text.slice(use.span.end, end), whole: note.text.slice(start, end) };
}

const isTold = (note: Note, use: DrugUse): boolean => {
  const sentence = note.sentenceOfToken(use.from);
  const { assertion } = sentence ? judge(note.scopes(sentence), [use.from]) : { assertion: 'present' };
  return assertion === 'present' || assertion === 'historical' || assertion === 'planned';
};

function codeAdverseEffect(state: CodingState, use: DrugUse): void {
  const { note } = state;
  if (!isOfAssessment(use) || !isTold(note, use)) return;
  const { before, after, whole } = sentenceText(note, use);
  const near = /[^.;]*$/.exec(before)?.[0] ?? '';
  if (NOT_AN_EFFECT.test(near.slice(-60))) return;
  const nature = BEFORE_ADVERSE.test(near) || AFTER_ADVERSE.test(after) ? natureOf(state, use) : conditionNamedAfter(state, use);
  if (!nature) return;
  for (const each of state.allProposed(/^F1\d9/))
    if (each.statement === nature.statement) state.drop(each, 'replaced_by_combination', 'the effect of a prescribed drug is not its use');
  const named =
    FORMS.find(([from, drug]) => nature.code.startsWith(from) && use.subcategory.startsWith(drug))?.[2] ??
    drugInducedForm(state, nature, use);
  if (named) state.recode(nature, named, 'CR-014');
  addDrug(state, use, {
    at: nature.at + 0.2,
    code: drugCode(state, use, 'adverse', /\b(?:resolved|healed|s\/p)\b/i.test(whole) ? 'D' : 'A'),
    why: 'the condition is called an effect of this drug, taken as prescribed',
  });
}

const isOfAssessment = ({ span }: DrugUse): boolean =>
  span.section === 'assessment' || span.section === 'unknown' || span.section === 'plan';

/** The condition named in the same statement or sentence: what the drug did. */
function natureOf(state: CodingState, use: DrugUse): Candidate | undefined {
  const { note } = state;
  const sentence = note.sentenceOfToken(use.from);
  const start = note.tokens[sentence?.from ?? use.from]?.start ?? use.span.start;
  const end = note.tokens[(sentence?.to ?? use.to) - 1]?.end ?? use.span.end;
  return state
    .allProposed(/^(?!F1)[A-T]/)
    .filter(({ evidence }) => evidence.some((span) => span.start >= start && span.end <= end))
    .toSorted((a, b) => distance(a, use) - distance(b, use))[0];
}

/** "Statin myopathy", "steroid hyperglycemia": the condition stands right behind the drug. Use, dependence and diabetes are no effects. */
function conditionNamedAfter(state: CodingState, use: DrugUse): Candidate | undefined {
  return state
    .allProposed(/^(?!F1|E1[01]|Z)/)
    .find(({ evidence }) =>
      evidence.some(({ start }) => start > use.span.end && /^[ -](?:\w+ )?$/.test(state.note.text.slice(use.span.end, start))),
    );
}

const distance = (candidate: Candidate, use: DrugUse): number => Math.abs((candidate.evidence[0]?.end ?? candidate.at) - use.span.start);

/** "Amiodarone-induced hypothyroidism" is the code book's "due to drugs", "drug-induced" or "due to medicaments" form of the condition. */
function drugInducedForm(state: CodingState, nature: Candidate, use: DrugUse): string | null {
  const { view } = state.terms;
  const category = view.find(nature.code.slice(0, 3));
  if (!category || /drug|medicament|chemotherapy|statin/i.test(view.find(nature.code)?.title ?? '')) return null;
  const isSteroid = use.subcategory === 'T380X';
  const forms = view
    .billableDescendants(category.code)
    .filter(({ title }) =>
      /\b(?:drug[- ]induced|due to (?:other )?(?:drugs?|medicaments?)|medicaments? and other exogenous|adverse effect of)\b/i.test(title),
    )
    .filter(({ title }) => isSteroid || !/steroid/i.test(title));
  if (forms.length === 1) return forms[0]?.code ?? null;
  // Drug-induced gout keeps the joint and side of the gout that was found.
  return forms.find(({ code }) => code.length === nature.code.length && code.slice(4) === nature.code.slice(4))?.code ?? null;
}

function codePoisoning(state: CodingState, uses: readonly DrugUse[]): boolean {
  const told = state.find(POISONING, (_match, span) => {
    if (span.section !== 'assessment' && span.section !== 'unknown') return false;
    const token = state.note.words[state.note.wordAt(span.start)]?.from ?? 0;
    const sentence = state.note.sentenceOfToken(token);
    return !sentence || judge(state.note.scopes(sentence), [token]).assertion === 'present';
  });
  if (!told) return false;
  const sentence = state.note.sentenceOfToken(state.note.words[state.note.wordAt(told.span.start)]?.from ?? 0);
  const near = uses.filter((use) => state.note.sentenceOfToken(use.from) === sentence);
  const drug = near[0] ?? uses.find((use) => use.span.section === told.span.section);
  if (!drug) return false;
  const { whole } = sentenceText(state.note, drug);
  const isSelfHarm =
    SELF_HARM.test(whole) && !/\b(?:un|non-?)intentional|\b(?:no|denies|without|not)\b[^.]{0,30}(?:suicid|self)/i.test(whole);
  const first = Math.min(drug.span.start, ...state.allProposed(/./).map(({ at }) => at));
  addDrug(state, drug, {
    at: first - 0.6,
    code: drugCode(state, drug, isSelfHarm ? 'selfHarm' : 'accident', 'A'),
    why: 'a wrong drug or dose was taken: the poisoning comes first',
    evidence: [told.span, drug.span],
  });
  return true;
}

function codeUnderdosing(state: CodingState, uses: readonly DrugUse[]): void {
  const { note } = state;
  const isInAssessment = (span: EvidenceSpan): boolean =>
    span.section === 'assessment' || (span.section === 'unknown' && state.style === 'terse');
  const told = state.find(
    UNDERDOSING,
    (match, span) => isInAssessment(span) && !/\b(?:not|no|denies|never)\s+$/i.test(note.text.slice(0, match.index).slice(-12)),
  );
  if (!told) return;
  const tokenAt = (offset: number): number => note.words[note.wordAt(offset)]?.from ?? 0;
  const sentence = note.sentenceOfToken(tokenAt(told.span.start));
  const drug =
    uses.find((use) => note.sentenceOfToken(use.from) === sentence) ??
    uses.find((use) => UNDERDOSING.test(sentenceText(note, use).whole) && isTold(note, use));
  const condition = state.allProposed(/^[A-T]/).toSorted((a, b) => Math.abs(a.at - told.span.start) - Math.abs(b.at - told.span.start))[0];
  if (!drug || !condition) return;
  const last = condition.at + 0.3;
  addDrug(state, drug, {
    at: last,
    code: drugCode(state, drug, 'underdosing', 'A'),
    why: 'less of the drug was taken than prescribed',
    evidence: [told.span, drug.span],
  });
  const reasons = [told.span, ...uses.filter((use) => UNDERDOSING.test(sentenceText(note, use).whole)).map(({ span }) => span)]
    .map((span) => sentenceAround(note, span.start))
    .join(' ');
  const reason = UNDERDOSING_REASONS.find(([pattern]) => pattern.test(reasons))?.[1];
  for (const each of state.allProposed(/^Z91(?:1[249]|13)/))
    state.drop(each, 'replaced_by_combination', 'the underdosing is coded with its reason');
  const isCalledNonadherent = /non-?(?:adheren|complian)/i.test(told.span.quote);
  if (reason ?? isCalledNonadherent)
    state.add(
      { at: last + 0.1, evidence: [told.span], section: told.span.section, statement: -1 },
      reason ?? 'Z91.148',
      'CR-014',
      'why less was taken',
    );
}

function sentenceAround(note: Note, offset: number): string {
  const token = note.words[note.wordAt(offset)]?.from ?? 0;
  const sentence = note.sentenceOfToken(token);
  return sentence ? note.text.slice(note.tokens[sentence.from]?.start, note.tokens[sentence.to - 1]?.end) : '';
}

function drugCode(state: CodingState, { subcategory }: DrugUse, intent: keyof typeof INTENT, episode: 'A' | 'D'): string {
  const stem = `${subcategory}${INTENT[intent]}`.padEnd(6, 'X');
  return state.exists(`${stem}${episode}`) ? `${stem}${episode}` : stem;
}

type DrugEntry = { at: number; code: string; why: string; evidence?: EvidenceSpan[] };

function addDrug(state: CodingState, use: DrugUse, { at, code, why, evidence = [use.span] }: DrugEntry): void {
  const category = code.slice(0, 5);
  for (const each of state.allProposed(/^T(?:3[6-9]|4|50)/))
    if (each.code !== code && each.code.startsWith(category)) state.drop(each, 'replaced_by_combination', `replaced by ${code} (CR-014)`);
  state.add({ at, evidence, section: use.span.section, statement: -1 }, code, 'CR-014', why);
}
