import { ICD10CM_SHAPE, undotted } from '@chartwright/primitives';
import { runSteps, type Steps } from '../steps.js';
import { xmlSteps } from './xml-reader.js';

export type IndexSource = 'index' | 'external-cause';

/** One line of the alphabetic or external-cause index, flattened; entries keep the printed order. */
export interface IndexEntry {
  source: IndexSource;
  /** Titles from the main term down, without nonessential modifiers. */
  path: readonly string[];
  /** Nonessential modifiers of the last title, without parentheses; they do not change the code. */
  nonessential: readonly string[];
  /** Undotted; null where the line only refers elsewhere. */
  code: string | null;
  /** The index prints `M25.56-`: more characters are to be looked up. */
  hasMoreCharacters: boolean;
  /** Second, bracketed code: it is reported after `code`. */
  manifestation: string | null;
  /** Text paths such as `Disease, heart`, not identifiers. */
  see: string | null;
  seeAlso: string | null;
}

interface OpenTerm {
  title: string;
  nonessential: string[];
  code: string | null;
  hasMoreCharacters: boolean;
  manifestation: string | null;
  see: string | null;
  seeAlso: string | null;
  slot: number;
}

const isTerm = (name: string): boolean => name === 'mainTerm' || name === 'term';

/** Reads icd10cm_index.xsd files: the alphabetic index and the external-cause index. */
export function parseAlphabeticIndex(chunks: Iterable<string>, file: string, source: IndexSource): IndexEntry[] {
  return runSteps(alphabeticIndexSteps(chunks, file, source));
}

export function* alphabeticIndexSteps(chunks: Iterable<string>, file: string, source: IndexSource): Steps<IndexEntry[]> {
  const entries: IndexEntry[] = [];
  const open: OpenTerm[] = [];
  const setCode = (term: OpenTerm, printed: string): void => {
    const code = undotted(printed).replace(/-$/, '');
    if (!ICD10CM_SHAPE.test(code)) throw new Error(`"${printed}" is not an ICD-10-CM code`);
    term.code = code;
    term.hasMoreCharacters = printed.trim().endsWith('-');
  };
  yield* xmlSteps(chunks, file, {
    open(name) {
      if (!isTerm(name)) return;
      open.push({
        title: '',
        nonessential: [],
        code: null,
        hasMoreCharacters: false,
        manifestation: null,
        see: null,
        seeAlso: null,
        slot: entries.length,
      });
      entries.push(PLACEHOLDER);
    },
    close(name, text) {
      const term = open.at(-1);
      if (!term) return;
      if (name === 'title') term.title = text;
      else if (name === 'nemod') term.nonessential.push(...nonessentialModifiers(text));
      else if (name === 'code') setCode(term, text);
      else if (name === 'manif') term.manifestation = undotted(text).replace(/-$/, '');
      else if (name === 'see' || name === 'seecat' || name === 'subcat') term.see = text;
      else if (name === 'seeAlso') term.seeAlso = text;
      else if (isTerm(name)) {
        // The index prints one term that is all modifier: "Shock, electric (taser)".
        if (term.title === '') term.title = term.nonessential.join(' ');
        if (term.title === '') throw new Error('an index term has no title');
        const { title: _title, slot, ...rest } = term;
        entries[slot] = { source, path: open.map((each) => each.title), ...rest };
        open.pop();
      }
    },
  });
  return entries;
}

const PLACEHOLDER: IndexEntry = {
  source: 'index',
  path: [],
  nonessential: [],
  code: null,
  hasMoreCharacters: false,
  manifestation: null,
  see: null,
  seeAlso: null,
};

/** `(acute) (chronic)` → two modifiers. */
export function nonessentialModifiers(text: string): string[] {
  return text
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
