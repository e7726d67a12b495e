import { BODY_PARTS } from '../vocabulary/body-parts.js';
import { Spelling } from './spelling.js';
import { FILLER_WORDS, GENERIC_WORDS } from '../vocabulary/filler-words.js';

export type LexiconSource = 'curated' | 'title' | 'inclusion' | 'index' | 'neoplasm' | 'external_cause';

export type LexiconEntry = {
  code: string;
  source: LexiconSource;
  required: readonly number[];
  optional: readonly number[];
  forbidden: readonly number[];
  /** "Other", "specified" and NEC entries share the words of their better siblings and must lose to them. */
  isResidual: boolean;
};

const GENERIC_WEIGHT = 0.3;

/** Words to numbers, entries, and from each word the entries that require it. Built once per release. */
export class Lexicon {
  readonly entries: LexiconEntry[] = [];
  private readonly idByWord = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly entriesByWord: number[][] = [];
  private marks = new Uint8Array(0);
  private weights = new Float32Array(0);
  private totals = new Float32Array(0);
  private anchored: number[][] = [];
  private readonly seen = new Set<string>();
  private spelling = new Spelling([]);

  wordId(word: string): number | undefined {
    return this.idByWord.get(word);
  }

  /** The condition word that an unknown word is a misspelling of; else the word itself. */
  spelled(word: string): string {
    if (this.idByWord.has(word) || FILLER_WORDS.has(word)) return word;
    const joined = word.includes('rn') ? word.replaceAll('rn', 'm') : word;
    // A scanner reads "m" as "rn".
    if (joined !== word && joined.length > 3 && this.idByWord.has(joined)) return joined;
    return this.spelling.correct(word) ?? word;
  }

  setSpelling(words: Iterable<string>): void {
    this.spelling = new Spelling(words);
  }

  wordOf(id: number): string {
    return this.words[id] ?? '';
  }

  addWord(word: string): number {
    const known = this.idByWord.get(word);
    if (known !== undefined) return known;
    const id = this.words.length;
    this.idByWord.set(word, id);
    this.words.push(word);
    this.entriesByWord.push([]);
    return id;
  }

  add(entry: {
    code: string;
    source: LexiconSource;
    required: readonly string[];
    optional?: readonly string[];
    forbidden?: readonly string[];
    isResidual?: boolean;
  }): void {
    const required = [...new Set(entry.required)].filter((word) => !FILLER_WORDS.has(word)).map((word) => this.addWord(word));
    if (required.length === 0 || required.length > 14) return;
    const key = `${entry.code}|${required.toSorted((a, b) => a - b).join(',')}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const optional = (entry.optional ?? []).filter((word) => !FILLER_WORDS.has(word)).map((word) => this.addWord(word));
    const forbidden = (entry.forbidden ?? [])
      .filter((word) => !FILLER_WORDS.has(word) && !BODY_PARTS.has(word) && !required.includes(this.addWord(word)))
      .map((word) => this.addWord(word));
    const at = this.entries.length;
    this.entries.push({ code: entry.code, source: entry.source, required, optional, forbidden, isResidual: entry.isResidual ?? false });
    for (const id of required) this.entriesByWord[id]?.push(at);
  }

  /** Rarer words tell more; called once after the last add. */
  finish(): void {
    this.seen.clear();
    const count = this.entries.length;
    this.weights = new Float32Array(this.words.length);
    for (let id = 0; id < this.words.length; id += 1) {
      const frequency = this.entriesByWord[id]?.length ?? 0;
      const idf = Math.log(1 + count / (1 + frequency));
      this.weights[id] = GENERIC_WORDS.has(this.words[id] ?? '') ? idf * GENERIC_WEIGHT : idf;
    }
    this.totals = new Float32Array(count);
    for (let at = 0; at < count; at += 1) {
      let total = 0;
      for (const id of this.entries[at]?.required ?? []) total += this.weights[id] ?? 0;
      this.totals[at] = total;
    }
    this.anchorEntries();
  }

  private anchorEntries(): void {
    this.anchored = this.words.map(() => []);
    this.entries.forEach((entry, at) => {
      let anchor = entry.required[0] ?? 0;
      for (const id of entry.required) if ((this.entriesByWord[id]?.length ?? 0) < (this.entriesByWord[anchor]?.length ?? 0)) anchor = id;
      this.anchored[anchor]?.push(at);
    });
  }

  /** One mark for each word that stands in the stretch; taken off again by unmark. */
  marked(ids: Int32Array, from: number, to: number): Uint8Array {
    if (this.marks.length < this.words.length) this.marks = new Uint8Array(this.words.length);
    this.setMarks(ids, { from, to, mark: 1 });
    return this.marks;
  }

  unmark(ids: Int32Array, from: number, to: number): void {
    this.setMarks(ids, { from, to, mark: 0 });
  }

  private setMarks(ids: Int32Array, { from, to, mark }: { from: number; to: number; mark: 0 | 1 }): void {
    for (let at = from; at < to; at += 1) {
      const id = ids[at] ?? -1;
      if (id >= 0) this.marks[id] = mark;
    }
  }

  /** Entries whose rarest required word is this one. */
  entriesAnchoredAt(id: number): readonly number[] {
    return this.anchored[id] ?? [];
  }

  weight(id: number): number {
    return this.weights[id] ?? 0;
  }

  total(at: number): number {
    return this.totals[at] ?? 1;
  }

  entriesWith(id: number): readonly number[] {
    return this.entriesByWord[id] ?? [];
  }
}
