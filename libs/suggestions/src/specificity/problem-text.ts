import type { Lexicon } from '../mentions/lexicon.js';
import type { Mention } from '../mentions/find-mentions.js';
import type { Note } from '../note.js';
import type { Statement } from '../sections/find-statements.js';
import { BODY_PARTS, LIMBS_AND_REGIONS } from '../vocabulary/body-parts.js';
import { FILLER_WORDS, GENERIC_WORDS } from '../vocabulary/filler-words.js';
import { impliedRowsFor } from '../vocabulary/implied-words.js';
import { findingWordsOf } from '../vocabulary/problem-findings.js';
import type { NoteSide } from './find-sides.js';
import { type NoteSentence, sentencesOf } from './note-sentences.js';

/** What the rest of the note says about one problem: sentences that share its words (strong) or only its part of the body (weak). */
export type ProblemText = {
  strong: readonly NoteSentence[];
  weak: readonly NoteSentence[];
  /** The problem's own telling words. */
  named: ReadonlySet<string>;
  /** Parts of the body that belong to another problem. */
  elsewhere: ReadonlySet<string>;
};

export const NOTHING_TOLD: ProblemText = { strong: [], weak: [], named: new Set(), elsewhere: new Set() };

const TELLS_OF_THE_PROBLEM = new Set([
  'history_of_present_illness',
  'chief_complaint',
  'exam',
  'results',
  'procedure',
  'review_of_systems',
  'unknown',
  'plan',
  'assessment',
]);

/** Sentences tied to the problem by its own words, by the words of its findings, by its part of the body; all of them if it is the only one. */
export function problemText(note: Note, lexicon: Lexicon, mention: Mention, statement: Statement | null): ProblemText {
  const words = mention.entry.required.map((id) => lexicon.wordOf(id));
  const findings = findingWordsOf(mention.entry.code);
  const own = new Set([...words, ...findings].filter((word) => isTelling(word)));
  for (const word of findings) if (!LIMBS_AND_REGIONS.has(word)) own.add(word);
  const parts = new Set([...words, ...findings].filter((word) => BODY_PARTS.has(word)));
  const headings = note.statements.filter(({ kind }) => kind === 'heading');
  const isOnlyProblem = statement !== null && headings.length === 1;
  const named = new Set(words.filter((word) => isTelling(word)));
  const others = wordsOfOthers(note, headings, statement);
  const strong: NoteSentence[] = [];
  const weak: NoteSentence[] = [];
  for (const sentence of sentencesOf(note)) {
    if (!TELLS_OF_THE_PROBLEM.has(sentence.section)) continue;
    const isOwnBlock = statement !== null && sentence.start >= statement.start && sentence.start < statement.blockEnd;
    const isOtherBlock = !isOwnBlock && headings.some(({ start, blockEnd }) => sentence.start >= start && sentence.start < blockEnd);
    if (!isOwnBlock && shares(sentence, others) && !shares(sentence, named)) continue;
    if (isOwnBlock || shares(sentence, own)) {
      if (!isOtherBlock) strong.push(sentence);
    } else if (!isOtherBlock && (isOnlyProblem || shares(sentence, parts))) weak.push(sentence);
  }
  return { strong, weak, named, elsewhere: partsOfOthers(note, headings, statement) };
}

/** What the headings of the other problems are called: a sentence that names one of them is about it. */
function wordsOfOthers(note: Note, headings: readonly Statement[], statement: Statement | null): ReadonlySet<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const heading of headings)
    for (let at = note.wordAt(heading.start); at < note.words.length && note.wordStart(at) < heading.end; at += 1) {
      const word = note.words[at]?.word ?? '';
      if (isTelling(word) && note.ids[at] !== -1) (heading === statement ? own : others).add(word);
    }
  return new Set([...others].filter((word) => !own.has(word)));
}

/** Parts of the body that another problem is about and this one's own lines are not: a finding there belongs to that problem. */
function partsOfOthers(note: Note, headings: readonly Statement[], statement: Statement | null): ReadonlySet<string> {
  const own = new Set<string>();
  const others = new Set<string>();
  for (const heading of headings) {
    const words = heading === statement ? own : others;
    for (let at = note.wordAt(heading.start); at < note.words.length && note.wordStart(at) < heading.blockEnd; at += 1) {
      const word = note.words[at]?.word ?? '';
      if (BODY_PARTS.has(word)) words.add(word);
    }
  }
  return new Set([...others].filter((word) => !own.has(word)));
}

const isTelling = (word: string): boolean =>
  word.length > 2 && !FILLER_WORDS.has(word) && !GENERIC_WORDS.has(word) && !BODY_PARTS.has(word) && !TOO_COMMON.has(word);
const TOO_COMMON = new Set(
  'pain disease type stage degeneration tear fracture cancer infection lesion deficiency elevated left right bilateral'.split(' '),
);

const shares = (sentence: NoteSentence, words: ReadonlySet<string>): boolean => {
  for (const word of words) if (sentence.words.has(word)) return true;
  return false;
};

/** The side on which the findings are; null when none is told or both are. */
export function sideOfProblem({ strong, weak }: ProblemText): NoteSide | null {
  const first = tally(strong);
  return first.isTold ? first.side : tally(weak).side;
}

function tally(sentences: readonly NoteSentence[]): { side: NoteSide | null; isTold: boolean } {
  const votes = { right: 0, left: 0, bilateral: 0 };
  for (const { sides, isNormal } of sentences) if (!isNormal) for (const side of new Set(sides)) votes[side] += 1;
  const isTold = votes.right + votes.left + votes.bilateral > 0;
  if (votes.bilateral > votes.right + votes.left) return { side: 'bilateral', isTold };
  if (votes.right > 0 && (votes.left === 0 || votes.right >= 3 * votes.left)) return { side: 'right', isTold };
  if (votes.left > 0 && (votes.right === 0 || votes.left >= 3 * votes.right)) return { side: 'left', isTold };
  return { side: null, isTold };
}

export type LinkedWords = { strong: ReadonlySet<string>; weak: ReadonlySet<string> };

/** The affirmed words of those sentences, with what they imply for this code; sentences about the other side are left out. */
export function linkedWords(code: string, { strong, weak, named, elsewhere }: ProblemText, side: NoteSide | null): LinkedWords {
  const rows = impliedRowsFor(code);
  const collect = (sentences: readonly NoteSentence[], isStrong: boolean): Set<string> => {
    const words = new Set<string>();
    for (const sentence of sentences) {
      if (isOfOtherSide(sentence, side) || (sentence.isNormal && !(isStrong && shares(sentence, named)))) continue;
      for (const word of sentence.words) words.add(word);
      for (const row of rows) {
        const match = row.pattern.exec(sentence.text);
        if (match && isAffirmed(sentence, match[0])) for (const word of row.words) words.add(word);
      }
    }
    if (MANY_JOINTS.test(code) && jointsIn(words) > 2) for (const word of ['multiple', 'site']) words.add(word);
    for (const word of elsewhere) words.delete(word);
    return words;
  };
  return { strong: collect(strong, true), weak: collect(weak, false) };
}

/** Diseases whose codes have a leaf for several joints at once. */
const MANY_JOINTS = /^M(?:0[568]|1[0135]|1A|25)/;
const JOINTS = ['shoulder', 'elbow', 'wrist', 'hand', 'finger', 'hip', 'knee', 'ankle', 'foot'];
const jointsIn = (words: ReadonlySet<string>): number => JOINTS.filter((joint) => words.has(joint)).length;

const isOfOtherSide = ({ sides }: NoteSentence, side: NoteSide | null): boolean =>
  (side === 'right' && sides.includes('left') && !sides.includes('right')) ||
  (side === 'left' && sides.includes('right') && !sides.includes('left'));

/** The matched words stand among the affirmed words of the sentence, or at least none of them is denied there. */
const isAffirmed = (sentence: NoteSentence, matched: string): boolean =>
  !new RegExp(
    `\\b(?:no|not|denies|without|negative for|never|family|mother|father|if|whether|possibl[ey]|r/o|rule out|suspect(?:ed)?|concern for|to exclude)\\b[^.;]{0,40}${escaped(matched)}`,
    'i',
  ).test(sentence.text);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
