import type { CodeBook } from '../release/code-book.js';
import type { CodeBookView } from '../release/code-book-view.js';
import type { IndexEntry } from '../icd10cm/alphabetic-index.js';
import type { DrugColumn, NeoplasmColumn } from '../icd10cm/index-table.js';
import type { WordLine } from '../words/word-table.js';
import type { CodeDocument } from './code-documents.js';
import type { Phrase } from './phrase-index.js';
import type { Steps } from '../steps.js';

const NEOPLASM_WORDS: Record<NeoplasmColumn, { text: string; optional: string }> = {
  malignantPrimary: { text: 'cancer', optional: 'malignant neoplasm primary carcinoma tumor' },
  malignantSecondary: { text: 'metastasis', optional: 'secondary malignant neoplasm metastatic cancer' },
  inSitu: { text: 'carcinoma situ', optional: 'cancer neoplasm' },
  benign: { text: 'benign neoplasm', optional: 'tumor' },
  uncertain: { text: 'neoplasm uncertain behavior', optional: 'tumor' },
  unspecified: { text: 'neoplasm unspecified behavior', optional: 'tumor mass growth' },
};

const DRUG_WORDS: Record<DrugColumn, { text: string; optional: string }> = {
  accidental: { text: 'poisoning', optional: 'accidental unintentional overdose' },
  selfHarm: { text: 'poisoning self harm', optional: 'intentional overdose suicide' },
  assault: { text: 'poisoning assault', optional: '' },
  undetermined: { text: 'poisoning undetermined', optional: 'overdose' },
  adverseEffect: { text: 'adverse effect', optional: 'side reaction' },
  underdosing: { text: 'underdosing', optional: 'missed dose' },
};

/** Every wording that leads to a code. The first phrases are the titles, in the order of the documents. */
export function* collectPhrases(codeBook: CodeBook, documents: readonly CodeDocument[], ownWords: readonly WordLine[]): Steps<Phrase[]> {
  const view = codeBook.newest();
  const positionOf = new Map(documents.map((document, position) => [document.code, position]));
  const phrases: Phrase[] = documents.map((document, target) => ({ target, source: 'title', ...titleOf(document) }));
  const add = (code: string | null | undefined, phrase: Omit<Phrase, 'target'>): void => {
    const target = code ? positionOf.get(code) : undefined;
    if (target !== undefined) phrases.push({ target, ...phrase });
  };
  yield;
  for (const [at, document] of documents.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    if (document.isVariant) continue;
    for (const text of view.inclusionTerms(document.code)) add(document.code, { source: 'inclusion term', text });
  }
  yield;
  yield* addIndex(view.indexEntries, add);
  yield* addTables(view, add);
  for (const { typed, codes } of ownWords) {
    for (const code of codes) add(code.replace('.', ''), { source: 'synonym', text: typed, ...optionalOf([organOf(code)]) });
  }
  return phrases;
}

type AddPhrase = (code: string | null | undefined, phrase: Omit<Phrase, 'target'>) => void;

const LINES_A_STEP = 2_000;

function* addIndex(entries: readonly IndexEntry[], add: AddPhrase): Steps<void> {
  const modifiers: string[][] = [];
  for (const [at, entry] of entries.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    modifiers.length = entry.path.length - 1;
    modifiers.push([...entry.nonessential]);
    if (!entry.code) continue;
    // "Diabetes, diabetic": what follows the comma of a main term is another form of the same word.
    const [mainTerm = '', ...otherForms] = (entry.path[0] ?? '').split(',');
    add(entry.code, {
      source: entry.source === 'index' ? 'index' : 'external cause index',
      text: [mainTerm, ...entry.path.slice(1)].join(' '),
      optional: [...otherForms, ...modifiers.flat()].join(' '),
    });
  }
}

function* addTables(view: CodeBookView, add: AddPhrase): Steps<void> {
  for (const row of view.neoplasmRows) {
    for (const [column, { text, optional }] of Object.entries(NEOPLASM_WORDS)) {
      const code = isColumn(column, NEOPLASM_WORDS) ? row.cells[column] : null;
      add(code, {
        source: 'neoplasm table',
        text: row.path.slice(1).join(' '),
        ending: text,
        optional: `${optional} ${row.nonessential.join(' ')}`,
      });
    }
  }
  yield;
  for (const [at, row] of view.drugRows.entries()) {
    if (at % LINES_A_STEP === 0) yield;
    const path = row.path.join(' ');
    for (const [column, { text, optional }] of Object.entries(DRUG_WORDS)) {
      const code = isColumn(column, DRUG_WORDS) ? row.cells[column] : null;
      add(code, { source: 'drug table', text: path, ending: text, optional });
    }
  }
}

function isColumn<Column extends string>(name: string, columns: Record<Column, unknown>): name is Column {
  return name in columns;
}

// "Chronic or unspecified duodenal ulcer" is what a plain duodenal ulcer is coded to, a plain laceration has no foreign
// body, and words in parentheses are explanations: nobody misses these words in a query, but they may be typed.
const UNMISSED = [/\b(\w+) or (?=unspecified\b)/gi, /\bwithout foreign body\b/gi, /\([^()]*\)/g];

// A toe belongs to what the chapter of joints calls ankle and foot, a calf to the lower leg, an arm to the upper limb.
const PARTS_OF_SITES: readonly [site: RegExp, parts: string][] = [
  [/ankle and (?:joints of )?foot/i, 'toe'],
  [/\bhand\b/i, 'finger thumb'],
  [/\blower leg\b/i, 'calf shin leg'],
  [/\blower (?:limb|extremity)\b/i, 'leg'],
  [/\bupper (?:limb|extremity)\b/i, 'arm'],
  [/\bpelvic region and thigh\b/i, 'hip'],
];
const NAMES_SITES_ALONE = /^[IM]/;

/** "Hearing loss in both ears", "glaucoma of the right eye": titles of these chapters need not name the organ. */
function organOf(code: string): string {
  return /^H[0-5]/.test(code) ? 'eye' : /^H[6-9]/.test(code) ? 'ear' : '';
}

function optionalOf(words: readonly string[]): { optional?: string } {
  const optional = words.filter((each) => each !== '').join(' ');
  return optional === '' ? {} : { optional };
}

function titleOf({ code, title, isVariant }: CodeDocument): { text: string; optional?: string } {
  if (isVariant) return { text: '' };
  const unmissed = UNMISSED.flatMap((pattern) => title.match(pattern) ?? []);
  const parts = NAMES_SITES_ALONE.test(code) ? PARTS_OF_SITES.flatMap(([site, words]) => (site.test(title) ? [words] : [])) : [];
  const text = unmissed.reduce((rest, part) => rest.replace(part, ' '), title);
  return { text, ...optionalOf([...unmissed, ...parts, organOf(code)]) };
}
