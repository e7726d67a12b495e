import { judge } from '../assertion/assert-mentions.js';
import { isDate } from '../assertion/dated-past.js';
import type { Note } from '../note.js';
import type { SectionKind } from '../suggestion-types.js';
import type { NoteSide } from './find-sides.js';

/** A sentence as the search for detail reads it: what it affirms of the patient, and which side it speaks of. */
export type NoteSentence = {
  start: number;
  end: number;
  section: SectionKind;
  text: string;
  /** Affirmed words, with those of the line's label ("Right hand: ..."). */
  words: ReadonlySet<string>;
  sides: readonly NoteSide[];
  /** "Normal", "full painless motion": the sentence rules out more than it finds. */
  isNormal: boolean;
};

const NORMAL =
  /\b(?:normal(?:ly)?|unremarkable|intact|non-?tender|painless|quiet|(?:has|have|had|with|shows?|there (?:is|are)) no|(?<!\b(?:ER|PR|HER2|triple|receptor|RF|CCP|B27|rheumatoid factor)[- /]?)negative|without (?:pain|discomfort|difficulty|tenderness|swelling)|well[- ](?:fixed|healed|seated)|within normal|WNL|clear|patent|preserved|asymptomatic|does not hurt|moves? freely|pain[- ]free|unaffected|good range|full (?:range|strength|motion|painless)|is not\.)(?![- ]?(?:limits? of|except))/i;
const OLD_OPERATION =
  /\b(?:replacement|arthroplasty|replaced|amputat\w+|mastectomy|s\/p|status post|years ago|in (?:19|20)\d\d|prior|previous)\b/i;
const HANDED =
  /\b(?:right|left)[- ](?:hand(?:ed)?)[- ]?(?:dominant)?\b(?=[^.]{0,12}(?:dominant|handed|year|\d|,))|\b(?:right|left)[- ]handed\b/gi;
const LABEL = /^[ \t]*(?:[-•*][ \t]*)?([A-Z][A-Za-z,/() ]{2,40}):/;
const UNREAD: ReadonlySet<SectionKind> = new Set([
  'family_history',
  'boilerplate',
  'allergies',
  'medications',
  'vitals',
  'past_surgical_history',
]);

const read = new WeakMap<Note, readonly NoteSentence[]>();

export function sentencesOf(note: Note): readonly NoteSentence[] {
  const known = read.get(note);
  if (known) return known;
  const sentences = note.sentences.flatMap((sentence) => {
    const start = note.tokens[sentence.from]?.start ?? 0;
    const end = note.tokens[sentence.to - 1]?.end ?? start;
    const section = note.sectionAt(start).kind;
    return UNREAD.has(section) ? [] : [toSentence(note, { start, end, section, scopes: note.scopes(sentence) })];
  });
  read.set(note, sentences);
  return sentences;
}

type Place = { start: number; end: number; section: SectionKind; scopes: Parameters<typeof judge>[0] };

function toSentence(note: Note, { start, end, section, scopes }: Place): NoteSentence {
  const text = withoutPastAttacks(note, note.text.slice(start, end), { start, scopes });
  const words = new Set<string>();
  const sides: NoteSide[] = [];
  const handed = [...text.matchAll(HANDED)].map(({ index, 0: match }) => ({ from: start + index, to: start + index + match.length }));
  const take = (at: number): void => {
    const word = note.words[at]?.word ?? '';
    const place = note.wordStart(at);
    if (word === 'right' || word === 'left' || word === 'bilateral') {
      if (!handed.some(({ from, to }) => place >= from && place < to) && !isOtherThanBody(note, at)) sides.push(word);
    }
    words.add(word);
  };
  const first = note.wordAt(start);
  for (let at = first; at < note.words.length && note.wordStart(at) < end; at += 1) {
    const { assertion } = judge(scopes, [note.words[at]?.from ?? 0]);
    if (assertion === 'present' || assertion === 'planned') take(at);
  }
  const lineStart = note.text.lastIndexOf('\n', start) + 1;
  const label = LABEL.exec(note.text.slice(lineStart, lineStart + 60));
  if (label && lineStart < start && sides.length === 0) {
    for (let at = note.wordAt(lineStart); at < first && note.wordStart(at) < lineStart + label[0].length; at += 1) take(at);
  }
  return { start, end, section, text, words, sides, isNormal: NORMAL.test(text) || OLD_OPERATION.test(text) };
}

/** An attack with its old date tells nothing of today. */
function withoutPastAttacks(note: Note, text: string, { start, scopes }: Pick<Place, 'start' | 'scopes'>): string {
  let kept = text;
  for (const { from } of scopes.filter((scope) => isDate(scope.trigger))) {
    const token = note.tokens[from];
    if (token) kept = kept.slice(0, token.start - start) + ' '.repeat(token.end - token.start) + kept.slice(token.end - start);
  }
  return kept;
}

/** "Both shoes", "both drugs", "on both sides of the tip" name no side of the patient. */
export function isOtherThanBody(note: Note, at: number): boolean {
  if (note.words[at]?.word !== 'bilateral') return false;
  const after = note.text.slice(note.wordEnd(at), note.wordEnd(at) + 24);
  return note.text.slice(note.wordStart(at), note.wordEnd(at)).toLowerCase() === 'both' && NOT_OF_THE_BODY.test(after);
}

const NOT_OF_THE_BODY =
  /^\s+(?:of (?:these|them|which|his|her)|the |his |her |shoes?|sides of|drugs?|medic\w+|agents?|parents?|times?|days?|visits?|tests?|conditions?|problems?|for|to|at|and)\b/i;
