import type { CodeBookView } from '@chartwright/terminology';
import { judge } from './assertion/assert-mentions.js';
import { datedPast, isDate } from './assertion/dated-past.js';
import { hasOtherMeaning } from './assertion/other-meanings.js';
import { type Candidate, type CandidateOrigin, fact } from './candidates.js';
import { historyCodeOf, isLifelong } from './conventions/history-codes.js';
import { findFullMentions, findPartialMention, type Mention, type MentionFilter, type WordStretch } from './mentions/find-mentions.js';
import type { CauseIndex } from './injury-story/find-indexed-cause.js';
import type { Lexicon, LexiconEntry } from './mentions/lexicon.js';
import type { Note } from './note.js';
import type { Sentence } from './text/sentences.js';
import type { Statement } from './sections/find-statements.js';
import type { LeafChooser } from './specificity/choose-leaf.js';
import { completeSite } from './specificity/complete-site.js';
import { linkedWords, NOTHING_TOLD, problemText } from './specificity/problem-text.js';
import { episodeOf, sideForMention } from './specificity/mention-context.js';
import type { Assertion, SectionKind, SeenNotSuggested } from './suggestion-types.js';
import { patientFilter } from './patient-filter.js';

export type Terms = { lexicon: Lexicon; view: CodeBookView; leaves: LeafChooser; causes: CauseIndex };
export type Found = { candidates: Candidate[]; seen: SeenNotSuggested[]; timesFound?: Map<number, number> };

/** More places than this add no evidence; a repeated text must not cost more either. */
const MAX_PLACES = 10;

const HEADING_SLACK = 4;
const NARRATIVE_SLACK = 2;
const PARTIAL = { leastCovered: 0.72, leastScore: 0.5 };
const SECTION_WEIGHT: Record<SectionKind, number> = {
  assessment: 1,
  plan: 0.6,
  procedure: 0.55,
  history_of_present_illness: 0.5,
  chief_complaint: 0.4,
  past_medical_history: 0.35,
  past_surgical_history: 0.25,
  medications: 0.1,
  allergies: 0.1,
  family_history: 0,
  social_history: 0.3,
  review_of_systems: 0.15,
  vitals: 0,
  exam: 0.2,
  results: 0.3,
  boilerplate: 0,
  unknown: 0.45,
};

/** Every concept the note names, judged and brought to a leaf; and those named but not the patient's present conditions. */
export function findCandidates(note: Note, terms: Terms): Found {
  const found: Found = { candidates: [], seen: [], timesFound: new Map() };
  const accepts = patientFilter(note, terms.view);
  const claimed = new Set<number>();
  note.statements.forEach((statement, number) => addStatement(note, terms, { statement, number, accepts, found, claimed }));
  addNarrative(note, terms, { accepts, found, claimed });
  return found;
}

type StatementTask = { statement: Statement; number: number; accepts: MentionFilter; found: Found; claimed: Set<number> };

function addStatement(note: Note, terms: Terms, { statement, number, accepts, found, claimed }: StatementTask): void {
  const from = note.wordAt(statement.start);
  const to = note.wordAt(statement.end);
  if (to <= from) return;
  const { ids, isMasked } = affirmedIds(note, from, to);
  const stretch = { words: note.words, ids, from, to };
  const slack = statement.kind === 'heading' ? HEADING_SLACK : NARRATIVE_SLACK;
  let mentions = findFullMentions(terms.lexicon, stretch, slack, accepts);
  if (statement.kind === 'heading') mentions = withPartial(terms.lexicon, stretch, mentions, accepts);
  if (isMasked)
    mentions = mergeMasked(note, mentions, { all: findFullMentions(terms.lexicon, { ...stretch, ids: note.ids }, slack, accepts), ids });
  const origin: CandidateOrigin = statement.kind === 'heading' ? 'heading' : 'statement';
  for (const mention of mentions) {
    for (const position of mention.positions) claimed.add(position);
    addMention(note, terms, { mention, origin, number, statement, found });
  }
}

/** Negated, uncertain and hypothetical words of a statement must not help an affirmed concept along. */
function affirmedIds(note: Note, from: number, to: number): { ids: Int32Array; isMasked: boolean } {
  const first = note.words[from];
  const sentences = new Set<Sentence>();
  for (let at = from; at < to; at += 1) {
    const sentence = note.sentenceOfToken(note.words[at]?.from ?? 0);
    if (sentence) sentences.add(sentence);
  }
  let ids = note.ids;
  let isMasked = false;
  if (!first) return { ids, isMasked };
  for (const scope of [...sentences].flatMap((sentence) => note.scopes(sentence))) {
    if (scope.assertion === 'present') continue;
    // From the first word of the scope to its last: a statement without any stop holds thousands of scopes.
    for (let at = Math.max(from, note.wordOfToken(scope.from)); at < to; at += 1) {
      const token = note.words[at]?.from ?? 0;
      if (token >= scope.to) break;
      if (token >= scope.triggerStart && token < scope.triggerEnd) continue;
      if (!isMasked) ids = note.ids.slice();
      isMasked = true;
      ids[at] = -1;
    }
  }
  return { ids, isMasked };
}

/**
 * "Colon cancer screening" and "family history of colon cancer" are concepts that hold a trigger word themselves: they stand whole.
 * Concepts that only exist with masked words go on to be judged, and so to "seen, not suggested".
 */
function mergeMasked(note: Note, affirmed: readonly Mention[], { all, ids }: { all: readonly Mention[]; ids: Int32Array }): Mention[] {
  const withMasked = all.filter((mention) => mention.positions.some((position) => ids[position] === -1 && note.ids[position] !== -1));
  const whole = withMasked.filter((mention) => assertionOf(note, mention, 'assessment').assertion === 'present');
  const rejected = withMasked.filter((mention) => !whole.includes(mention));
  const taken = new Set(whole.flatMap(({ positions }) => positions));
  return [...whole, ...affirmed.filter((mention) => !mention.positions.some((position) => taken.has(position))), ...rejected];
}

/** A concept that explains much more of the heading than the exact ones do wins over them. */
function withPartial(
  lexicon: Lexicon,
  stretch: Parameters<typeof findPartialMention>[1],
  full: Mention[],
  accepts: MentionFilter,
): Mention[] {
  if (full.some(({ entry, entryIndex }) => entry.source === 'curated' || lexicon.total(entryIndex) > 6)) return full;
  // "Preventive health" is a topic; only the examination named in full is an encounter for one (CR-042).
  const partial = findPartialMention(lexicon, stretch, PARTIAL, (entry) => !/^Z0/.test(entry.code) && accepts(entry));
  if (!partial) return full;
  const fullWeight = full.reduce((sum, { entryIndex }) => sum + lexicon.total(entryIndex), 0);
  const partialWeight = lexicon.total(partial.entryIndex) * partial.score;
  return full.length === 0 || partialWeight > fullWeight * 1.1 ? [partial] : full;
}

type NarrativeTask = { accepts: MentionFilter; found: Found; claimed: ReadonlySet<number> };

function addNarrative(note: Note, terms: Terms, { accepts, found, claimed }: NarrativeTask): void {
  const hasAssessment = note.sections.some(({ kind }) => kind === 'assessment');
  // Where the whole note is the assessment its sentences are read like one: denied words help no concept along.
  const affirmedFirst = (stretch: WordStretch): Mention[] => {
    const all = findFullMentions(terms.lexicon, stretch, NARRATIVE_SLACK, accepts);
    const { ids, isMasked } = affirmedIds(note, stretch.from, stretch.to);
    if (!isMasked) return all;
    return mergeMasked(note, findFullMentions(terms.lexicon, { ...stretch, ids }, NARRATIVE_SLACK, accepts), { all, ids });
  };
  for (const sentence of note.sentences) {
    const first = note.tokens[sentence.from]?.start ?? 0;
    const end = note.tokens[sentence.to - 1]?.end ?? first;
    const start = Math.max(
      first,
      note.sectionAt(first).headerStart <= first && note.sectionAt(first).start < end ? note.sectionAt(first).start : first,
    );
    const stretch = { words: note.words, ids: note.ids, from: note.wordAt(start), to: note.wordAt(end) };
    for (const mention of hasAssessment ? findFullMentions(terms.lexicon, stretch, NARRATIVE_SLACK, accepts) : affirmedFirst(stretch)) {
      if (mention.positions.some((position) => claimed.has(position))) continue;
      addMention(note, terms, { mention, origin: 'narrative', number: -1, statement: null, found });
    }
  }
}

type MentionTask = { mention: Mention; origin: CandidateOrigin; number: number; statement: Statement | null; found: Found };

function addMention(note: Note, terms: Terms, { mention, origin, number, statement, found }: MentionTask): void {
  const times = (found.timesFound?.get(mention.entryIndex) ?? 0) + 1;
  found.timesFound?.set(mention.entryIndex, times);
  if (times > MAX_PLACES) return;
  const section = note.sectionAt(note.wordStart(mention.positions[0] ?? 0)).kind;
  const { assertion, trigger } = assertionOf(note, mention, section);
  const span = note.span(mention.positions);
  if (assertion !== 'present' && assertion !== 'historical') {
    found.seen.push({ mention: span.quote, span, reason: assertion, trigger, codes: [mention.entry.code] });
    return;
  }
  if (section === 'boilerplate' || section === 'medications' || section === 'vitals' || section === 'allergies') {
    found.seen.push({ mention: span.quote, span, reason: 'low_weight_section', trigger: null, codes: [mention.entry.code] });
    return;
  }
  // What is only mentioned is listed as it stands; the search for detail is for the problems of the visit.
  const about = origin === 'narrative' ? NOTHING_TOLD : problemText(note, terms.lexicon, mention, statement);
  const side = sideForMention(note, terms.lexicon, { mention, statement, about });
  const title = terms.view.find(mention.entry.code)?.title ?? '';
  const placed = origin === 'heading' && assertion === 'present' ? completeSite(terms.lexicon, mention, { title, about, side }) : null;
  const node =
    assertion === 'historical'
      ? isMerelyOver(trigger, mention.entry.code)
        ? null
        : historicalNode(mention.entry)
      : (placed ?? mention.entry).code;
  if (node === null || (assertion === 'historical' && origin !== 'heading' && SAYS_LITTLE.test(node))) {
    found.seen.push({ mention: span.quote, span, reason: 'historical', trigger, codes: [mention.entry.code] });
    return;
  }
  const choice = terms.leaves.choose(node, {
    ...contextWords(note, terms, mention, statement),
    linked: linkedWords(node, about, side),
    side,
    ...episodeOf(note),
  });
  const weight = SECTION_WEIGHT[section];
  choice.codes.forEach((code) =>
    found.candidates.push({
      code,
      node,
      origin,
      section,
      assertion,
      score: mention.score * (origin === 'heading' ? 1 : origin === 'statement' ? 0.9 : weight),
      at: note.wordStart(mention.positions[0] ?? 0),
      statement: number,
      evidence: [span],
      ingredients: ingredientsOf(mention, origin, section),
      rules: assertion === 'historical' ? ['CR-035'] : [],
      alternatives: choice.alternatives,
      isSideMissing: choice.isSideMissing,
      isProposed: false,
      words: new Set(mention.positions.map((position) => note.words[position]?.word ?? '')),
    }),
  );
}

/** Illnesses that are also the names of vaccines and of routine tests. */
const NAMES_OF_VACCINES = /^(?:B97[47]|B0[1256]|B26|A3[567]|A80|A39|J09|J1[01]|B1[56]|B19|U071|A49[23]|J13|Z22|B977)/;
const OF_VACCINE =
  /\b(?:vaccin\w*|immuni[sz]\w*|boosters?|shots?|jab|doses?|UTD|up to date|Tdap|DTaP|MMRV?|imms?|series|declined|in (?:the )?fall|cotest\w*|co-test\w*|pap|screen\w*|PCV ?\d*|PPSV ?\d*|Prevnar|Shingrix|test(?:s|ed|ing)?|swabs?|updated?|titers?|immune|given|administered)\b/i;
const IS_FOUND = /\b(?:pos|positive|infection|\+|detected|pneumonia|illness|diagnosed|confirmed)(?=\W|$)|\+/i;

/** "C diff PCR", "celiac panel": the illness names what is tested for; only a result makes it the patient's. */
const TESTED_FOR = /^(?:[AB](?!18|20|3[56]|97|9[56])|U071|K900|J020|J1[01]|Z21|M329|D686)/;
const NAME_OF_TEST =
  /^[\s/,&-]{0,3}(?:(?:toxin|stool|rapid|antigen|Ag|PCR|IgG|IgM|and|or|[A-Z]\w{1,12})[\s/,&]{1,3}){0,2}(?:PCR|NAAT|tests?|testing|screen|panel|titers?|serolog\w+|cultures?|swab|antigen|Ag|antibod\w+|Ab|toxin|smear|IGRA|studies|labs?|sent|ordered|pending)\b(?!\s*(?:was|is|came back|returned|today|:|-|–)*\s*(?:\(?\+|pos|detected|reactive|confirm))/;

function isVaccineOrTest(note: Note, mention: Mention): boolean {
  if (TESTED_FOR.test(mention.entry.code)) {
    const end = note.wordEnd(mention.positions[mention.positions.length - 1] ?? 0);
    if (NAME_OF_TEST.test(note.text.slice(end, end + 60))) return true;
  }
  if (!NAMES_OF_VACCINES.test(mention.entry.code)) return false;
  const start = note.wordStart(mention.positions[0] ?? 0);
  const clause = clauseAt(note.text, start);
  return OF_VACCINE.test(clause) && !IS_FOUND.test(clause);
}

const clauseAt = (text: string, at: number): string => {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[\n;]|\.\s/)
      .pop() ?? '';
  const after = text.slice(at, at + 60).split(/[\n;]|\.\s/)[0] ?? '';
  return before + after;
};

function assertionOf(note: Note, mention: Mention, section: SectionKind): { assertion: Assertion; trigger: string | null } {
  if (section === 'family_history') return { assertion: 'family', trigger: 'family history' };
  if (isVaccineOrTest(note, mention)) return { assertion: 'hypothetical', trigger: 'vaccine or test' };
  const start = note.wordStart(mention.positions[0] ?? 0);
  if (hasOtherMeaning(mention.entry.code, note.span(mention.positions).quote, clauseAt(note.text, start)))
    return { assertion: 'hypothetical', trigger: 'the word means something else here' };
  const first = note.words[mention.positions[0] ?? 0];
  const sentence = first ? note.sentenceOfToken(first.from) : undefined;
  if (!first || !sentence) return { assertion: 'present', trigger: null };
  const said = judge(note.scopes(sentence), tokensOf(note, mention));
  const end = note.wordEnd(mention.positions[mention.positions.length - 1] ?? 0);
  const date =
    said.assertion === 'present' ? datedPast(mention.entry.code, note.text.slice(end, end + 40), note.encounter.dateOfService) : null;
  const judgement = date === null ? said : { assertion: 'historical' as const, trigger: date };
  // A symptom that has gone by the visit is what the visit is for where nothing else is; an illness that has gone is not coded (IV.J).
  if (
    judgement.trigger !== null &&
    /^[,(:–—-]/.test(judgement.trigger) &&
    judgement.assertion === 'historical' &&
    /^R/.test(mention.entry.code) &&
    note.statements.filter(({ kind }) => kind === 'heading').length < 2
  )
    return { assertion: 'present', trigger: null };
  // "Six weeks status post nailing of a hip fracture, healing": under care until it has healed (CR-005).
  if (judgement.assertion === 'historical' && section === 'assessment' && /^S/.test(mention.entry.code) && episodeOf(note).episode === 'D')
    return { assertion: 'present', trigger: null };
  if (
    judgement.assertion === 'historical' &&
    !isDate(judgement.trigger) &&
    !SAYS_GONE.test(judgement.trigger ?? '') &&
    (isLifelong(mention.entry.code) || /^Z(?!20)/.test(mention.entry.code))
  )
    return { assertion: 'present', trigger: null };
  return judgement;
}

/** Every token of the mention: a rewritten abbreviation stands for several. */
const tokensOf = (note: Note, { positions }: Mention): number[] =>
  positions.flatMap((position) => {
    const { from = 0, to = from + 1 } = note.words[position] ?? {};
    return Array.from({ length: to - from }, (_none, offset) => from + offset);
  });

/** IV.J: what has gone by the visit is not coded, whatever lasts in others ("Low back pain resolved"). */
const SAYS_GONE = /\b(?:resolved|cured|cleared|gone)\b/;

/** "AKI resolved" ends a problem; it is not the history that a later coder reports. Cancers, strokes and clots leave one. */
const isMerelyOver = (trigger: string | null, code: string): boolean =>
  trigger !== null &&
  (/\b(?:resolved|healed|treated|removed|cleared|gone|normalized)\b/.test(trigger) || (isDate(trigger) && isLifelong(code))) &&
  !/^(?:C|D0|I2[16]|I6|I82|G45|M80|S|O24)/.test(code);

/** "History of other diseases of the skin": what was had in passing is not reported by a code that only names its chapter (CR-035). */
const SAYS_LITTLE = /^Z(?:8619|8639|8659|8669|8679|8709|8719|872|8739|87448|87898|859)$/;

function historicalNode(entry: LexiconEntry): string | null {
  return historyCodeOf(entry.code.length > 3 ? `${entry.code.slice(0, 3)}${entry.code.slice(3)}` : entry.code);
}

/** "Last exacerbation 2023" says that there is none now. */
const OF_EARLIER = new Set(['last', 'prior', 'previous', 'recent', 'past', 'earlier']);

const PRESENT = { assertion: 'present' as const, trigger: null };

function contextWords(note: Note, terms: Terms, mention: Mention, statement: Statement | null) {
  const conceptWords = new Set(mention.entry.required.map((id) => terms.lexicon.wordOf(id)));
  const headingWords = new Set<string>();
  const blockWords = new Set<string>();
  const negatedWords = new Set<string>();
  const first = note.words[mention.positions[0] ?? 0];
  const sentence = first ? note.sentenceOfToken(first.from) : undefined;
  const start = statement?.start ?? note.tokens[sentence?.from ?? 0]?.start ?? 0;
  const end = statement?.end ?? note.tokens[(sentence?.to ?? 1) - 1]?.end ?? 0;
  const blockEnd = statement?.blockEnd ?? end;
  for (let at = note.wordAt(start); at < note.words.length && note.wordStart(at) < blockEnd; at += 1) {
    const word = note.words[at]?.word ?? '';
    const token = note.words[at]?.from ?? 0;
    const within = note.sentenceOfToken(token);
    const { assertion: verdict, trigger } = within ? judge(note.scopes(within), [token]) : PRESENT;
    if (isDate(trigger) || (word === 'exacerbation' && OF_EARLIER.has(note.words[at - 1]?.word ?? ''))) continue;
    if (verdict === 'negated' && note.wordStart(at) < end) negatedWords.add(word);
    if (verdict !== 'present' && verdict !== 'historical' && verdict !== 'planned') continue;
    (note.wordStart(at) < end ? headingWords : blockWords).add(word);
  }
  return { conceptWords, headingWords, blockWords, negatedWords };
}

function ingredientsOf(mention: Mention, origin: CandidateOrigin, section: SectionKind) {
  const facts = [];
  if (mention.score === 1) facts.push(fact('+', 'every word of the term is in the note', 0.4));
  else facts.push(fact('-', 'only part of the term is in the note', 0.4 * (1 - mention.score)));
  if (origin === 'heading') facts.push(fact('+', 'named as a problem of this visit', 0.4));
  else if (origin === 'statement') facts.push(fact('+', 'stated in the assessment', 0.3));
  else
    facts.push(fact('-', section === 'unknown' ? 'told without a heading' : `only mentioned under ${section.replaceAll('_', ' ')}`, 0.3));
  return facts;
}
