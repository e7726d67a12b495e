import { rawWordsOf, stemOf } from '../search/words-of.js';
import { ABBREVIATIONS } from './abbreviations-table.js';
import { DRUG_NAMES } from './drug-names-table.js';
import { LAY_WORDS } from './lay-words-table.js';
import { EQUIVALENTS } from './equivalents-table.js';
import { SUPPLY_WORDS } from './supply-words-table.js';
import { parseWordTable, type WordLine } from './word-table.js';

/** Our own abbreviations, lay words and equivalent words, ready to be asked. */
export class OwnWords {
  readonly lines: readonly WordLine[];
  private readonly wordings = new Map<string, string[][]>();
  private readonly equivalents = new Map<string, string[]>();

  constructor(tables: readonly string[] = [ABBREVIATIONS, LAY_WORDS, DRUG_NAMES, SUPPLY_WORDS], equivalents: string = EQUIVALENTS) {
    this.lines = tables.flatMap(parseWordTable);
    for (const { typed, wordings } of this.lines) {
      const key = rawWordsOf(typed).map(stemOf).join(' ');
      if (key !== '' && wordings.length > 0) this.wordings.set(key, [...(this.wordings.get(key) ?? []), ...wordings.map(rawWordsOf)]);
    }
    for (const group of equivalentGroups(equivalents)) {
      for (const word of group)
        this.equivalents.set(word, [...new Set([...(this.equivalents.get(word) ?? []), ...group.filter((other) => other !== word)])]);
    }
  }

  /** Official wordings of an abbreviation or lay phrase, given as stems joined by spaces. */
  wordingsOf(stems: string): string[][] | null {
    return this.wordings.get(stems) ?? null;
  }

  equivalentsOf(stem: string): readonly string[] {
    return this.equivalents.get(stem) ?? [];
  }
}

/** One group of interchangeable single words a line. */
export function equivalentGroups(table: string): string[][] {
  return table
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split(/\s+/).map((word) => stemOf(word)));
}
