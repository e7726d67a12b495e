import { rawWordsOf, stemOf } from '../search/words-of.js';
import { ABBREVIATIONS } from './abbreviations-table.js';
import { DRUG_NAMES } from './drug-names-table.js';
import { ACCIDENT_WORDS } from './accident-words-table.js';
import { BONE_AND_JOINT_WORDS } from './bone-and-joint-words-table.js';
import { DIGESTION_AND_KIDNEY_WORDS } from './digestion-and-kidney-words-table.js';
import { GLAND_AND_BLOOD_WORDS } from './gland-and-blood-words-table.js';
import { HEART_AND_LUNG_WORDS } from './heart-and-lung-words-table.js';
import { INJURY_WORDS } from './injury-words-table.js';
import { NERVE_AND_MIND_WORDS } from './nerve-and-mind-words-table.js';
import { OTHER_LAY_WORDS } from './other-lay-words-table.js';
import { SHORTHAND } from './shorthand-table.js';
import { SKIN_EYE_AND_EAR_WORDS } from './skin-eye-and-ear-words-table.js';
import { VISIT_WORDS } from './visit-words-table.js';
import { WOMEN_AND_CHILDREN_WORDS } from './women-and-children-words-table.js';
import { EQUIVALENTS } from './equivalents-table.js';
import { STATUS_WORDS } from './status-words-table.js';
import { SUPPLY_WORDS } from './supply-words-table.js';
import { TAKEN_DRUGS } from './taken-drugs-table.js';
import { parseTakenDrugs, parseWordTable, type WordLine } from './word-table.js';

const TABLES = [
  ABBREVIATIONS,
  ACCIDENT_WORDS,
  BONE_AND_JOINT_WORDS,
  DIGESTION_AND_KIDNEY_WORDS,
  GLAND_AND_BLOOD_WORDS,
  HEART_AND_LUNG_WORDS,
  INJURY_WORDS,
  NERVE_AND_MIND_WORDS,
  OTHER_LAY_WORDS,
  SHORTHAND,
  SKIN_EYE_AND_EAR_WORDS,
  STATUS_WORDS,
  VISIT_WORDS,
  WOMEN_AND_CHILDREN_WORDS,
  DRUG_NAMES,
  SUPPLY_WORDS,
] as const;

/** Our own abbreviations, lay words and equivalent words, ready to be asked. */
export class OwnWords {
  readonly lines: readonly WordLine[];
  private readonly wordings = new Map<string, string[][]>();
  /** Of lines without a code: they say nothing of their own and are spelled out first. */
  private readonly shorthand = new Map<string, string[][]>();
  private readonly equivalents = new Map<string, string[]>();

  constructor(tables: readonly string[] = TABLES, equivalents: string = EQUIVALENTS, takenDrugs: string = TAKEN_DRUGS) {
    this.lines = [...tables.flatMap(parseWordTable), ...parseTakenDrugs(takenDrugs)];
    for (const { typed, wordings, codes } of this.lines) {
      const key = rawWordsOf(typed).map(stemOf).join(' ');
      if (key === '' || wordings.length === 0) continue;
      this.wordings.set(key, [...(this.wordings.get(key) ?? []), ...wordings.map(rawWordsOf)]);
      if (codes.length === 0) this.shorthand.set(key, wordings.map(rawWordsOf));
    }
    for (const { typed, meant } of equivalentGroups(equivalents)) {
      for (const word of typed)
        this.equivalents.set(word, [...new Set([...(this.equivalents.get(word) ?? []), ...meant.filter((other) => other !== word)])]);
    }
  }

  /** Official wordings of an abbreviation or lay phrase, given as stems joined by spaces. */
  wordingsOf(stems: string): string[][] | null {
    return this.wordings.get(stems) ?? null;
  }

  /** The same for shorthand alone: "fh" is a family history, whatever stands behind it. */
  shorthandOf(stems: string): string[][] | null {
    return this.shorthand.get(stems) ?? null;
  }

  equivalentsOf(stem: string): readonly string[] {
    return this.equivalents.get(stem) ?? [];
  }
}

export interface EquivalentGroup {
  typed: readonly string[];
  meant: readonly string[];
}

/** One group a line: words that stand for each other, or `typed > meant meant` where the way back would mislead. */
export function equivalentGroups(table: string): EquivalentGroup[] {
  return table
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [left = '', right] = line.split('>');
      return { typed: stemsOf(left), meant: stemsOf(right ?? left) };
    });
}

function stemsOf(words: string): string[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => stemOf(word));
}
