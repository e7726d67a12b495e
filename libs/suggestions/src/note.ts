import { type Scope, scopesOf } from './assertion/assert-mentions.js';
import { datedAttacks } from './assertion/dated-past.js';
import type { Lexicon } from './mentions/lexicon.js';
import { type AmbiguousUse, type NoteWord, readNoteWords } from './mentions/note-words.js';
import { findSections, type Section } from './sections/find-sections.js';
import { findStatements, type Statement } from './sections/find-statements.js';
import { FILLER_WORDS } from './vocabulary/filler-words.js';
import type { EvidenceSpan, SuggestionEncounter } from './suggestion-types.js';
import { repairScan } from './text/repair-scan.js';
import { writeSpokenStops } from './text/spoken-stops.js';
import { type Sentence, splitSentences } from './text/sentences.js';
import { canonicalWord } from './text/canonical-word.js';
import { findSignatures } from './text/signatures.js';
import { type Token, tokenize } from './text/tokens.js';

/** Longer texts are read to here; a note of this length is already forty pages. */
export const MAX_NOTE_CHARACTERS = 120_000;

/** The note once read: tokens, words, sentences and sections, all by offset into the text as given. */
export class Note {
  readonly tokens: readonly Token[];
  readonly words: readonly NoteWord[];
  readonly ids: Int32Array;
  readonly sections: readonly Section[];
  readonly sentences: readonly Sentence[];
  readonly statements: readonly Statement[];
  readonly ambiguous: readonly AmbiguousUse[];
  private readonly scopesBySentence = new Map<Sentence, Scope[]>();

  /** The text as it is read: as far as it is read, with what a scanner misread put right. */
  readonly text: string;

  constructor(
    private readonly given: string,
    readonly encounter: SuggestionEncounter,
    lexicon: Lexicon,
  ) {
    this.text = writeSpokenStops(repairScan(given.length > MAX_NOTE_CHARACTERS ? given.slice(0, MAX_NOTE_CHARACTERS) : given));
    const read = this.text;
    this.tokens = tokenize(read);
    const { words, ambiguous } = readNoteWords(read, this.tokens, encounter.specialty ?? '');
    const written = withoutSignatures(words, this.tokens, read);
    this.words = joinSplitWords(written, this.tokens, lexicon).map((each) => spelled(each, lexicon));
    this.ambiguous = ambiguous;
    this.ids = Int32Array.from(this.words, ({ word }) => lexicon.wordId(word) ?? -1);
    this.sections = findSections(read);
    this.sentences = splitSentences(read, this.tokens);
    this.statements = findStatements(read, this.sections);
  }

  sectionAt(offset: number): Section {
    let low = 0;
    let high = this.sections.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.sections[middle]?.headerStart ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.sections[low] ?? { kind: 'unknown', header: '', headerStart: 0, start: 0, end: this.text.length };
  }

  /** First word that begins at or behind the token. */
  wordOfToken(token: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle]?.from ?? 0) < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** First word whose tokens begin at or after the offset. */
  wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordStart(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  wordStart(at: number): number {
    return this.tokens[this.words[at]?.from ?? 0]?.start ?? 0;
  }

  wordEnd(at: number): number {
    return this.tokens[(this.words[at]?.to ?? 1) - 1]?.end ?? 0;
  }

  sentenceOfToken(token: number): Sentence | undefined {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.sentences[middle]?.from ?? 0) <= token) low = middle;
      else high = middle - 1;
    }
    return this.sentences[low];
  }

  scopes(sentence: Sentence): readonly Scope[] {
    const known = this.scopesBySentence.get(sentence);
    if (known) return known;
    const scopes = [...scopesOf(this.tokens, sentence), ...datedAttacks(this.tokens, sentence, this.text, this.encounter.dateOfService)];
    this.scopesBySentence.set(sentence, scopes);
    return scopes;
  }

  span(positions: readonly number[]): EvidenceSpan {
    const first = positions[0] ?? 0;
    const last = positions[positions.length - 1] ?? first;
    return this.spanOf(this.wordStart(first), this.wordEnd(last));
  }

  spanOf(start: number, end: number): EvidenceSpan {
    return { start, end, quote: this.given.slice(start, end), section: this.sectionAt(start).kind };
  }
}

/** Words of a signature stay in their place but mean nothing. */
function withoutSignatures(words: NoteWord[], tokens: readonly Token[], text: string): NoteWord[] {
  const signatures = findSignatures(text);
  if (signatures.length === 0) return words;
  return words.map((each) => {
    const start = tokens[each.from]?.start ?? 0;
    return signatures.some((signature) => start >= signature.start && start < signature.end) ? { ...each, word: '' } : each;
  });
}

/** A scanner's blank inside a word: "cyst itis" is one word where half of it is none and the whole is. */
function joinSplitWords(words: NoteWord[], tokens: readonly Token[], lexicon: Lexicon): NoteWord[] {
  const isWord = ({ word }: NoteWord): boolean => word === '' || lexicon.wordId(word) !== undefined || FILLER_WORDS.has(word);
  return words.map((each, at) => {
    const next = words[at + 1];
    const before = words[at - 1];
    if (next && joined(each, next)) return { ...each, word: canonicalWord(each.word + next.word), to: next.to };
    return before && joined(before, each) ? { ...each, word: '' } : each;
  });

  function joined(first: NoteWord, second: NoteWord): boolean {
    if (isWord(first) && isWord(second)) return false;
    if (first.word.length < 3 || second.word.length < 3 || first.word.length + second.word.length < 7) return false;
    if (!/^[a-z]+$/.test(first.word) || !/^[a-z]+$/.test(tokens[second.from]?.written ?? '')) return false;
    if ((tokens[second.from]?.start ?? 0) - (tokens[first.to - 1]?.end ?? 0) !== 1) return false;
    return lexicon.wordId(canonicalWord(first.word + second.word)) !== undefined;
  }
}

function spelled(each: NoteWord, lexicon: Lexicon): NoteWord {
  const word = lexicon.spelled(each.word);
  return word === each.word ? each : { ...each, word };
}
