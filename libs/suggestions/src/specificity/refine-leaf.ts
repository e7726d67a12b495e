import type { CodeBookView, CodeEntry } from '@chartwright/terminology';
import { phraseWords } from '../mentions/phrase-words.js';
import { BODY_PARTS, namesSite } from '../vocabulary/body-parts.js';
import { FILLER_WORDS } from '../vocabulary/filler-words.js';
import type { NoteSide } from './find-sides.js';
import type { LinkedWords } from './problem-text.js';

export type RefineContext = {
  conceptWords: ReadonlySet<string>;
  headingWords: ReadonlySet<string>;
  blockWords: ReadonlySet<string>;
  negatedWords: ReadonlySet<string>;
  linked: LinkedWords;
  side: NoteSide | null;
};

type Form = {
  entry: CodeEntry;
  side: NoteSide | null;
  /** Each a word, or the parts of "ankle and foot", "bronchus or lung", of which one is enough. */
  groups: readonly (readonly string[])[];
  words: readonly string[];
  denied: readonly string[];
  above: ReadonlySet<string>;
  isVague: boolean;
  /** "Without complications" alone: a complication must be named with the problem itself. */
  isOnlyUncomplicated: boolean;
  isResidual: boolean;
};

const UNSPECIFIED_PHRASE =
  /,?\s*\b(?:unspecified|uncomplicated|not otherwise specified|NOS)\b[^,]*?(?=,|$|\bwith\b|\bwithout\b|\bin\b|\bdue\b)/gi;
const VAGUE = /\bunspecified\b|\bNOS\b|uncomplicated|without (?:complication|\(acute\))/i;
const NOTHING_LINKED: LinkedWords = { strong: new Set(), weak: new Set() };
/** The absence of these must be said; of all else it is what the classification takes for granted. */
const MUST_BE_DENIED = new Set(['aura', 'factor', 'hypercapnia', 'hypoxia', 'heart', 'kidney']);
const TAKEN_FOR_GRANTED = new Set(
  'of in the and or with initial encounter closed part body region adult mellitus site sites other specified unspecified condition disease disorder native right left bilateral unilateral due to sided nonintractable including female displacement encounter bone'.split(
    ' ',
  ),
);

/** From a leaf that leaves something open to the one leaf of its category whose every further word the note says of this problem. */
export class LeafRefiner {
  private readonly formsByCategory = new Map<string, readonly Form[]>();

  constructor(private readonly view: CodeBookView) {}

  /** Base code (without 7th character) that says more; null where the note supports none. */
  refine(code: string, context: RefineContext): string | null {
    const forms = this.formsOf(code.slice(0, 3));
    const current = forms.find(({ entry }) => code === entry.code || (code.length === 7 && code.startsWith(entry.code)));
    if (!current?.isVague) return null;
    const parts = [...context.conceptWords].filter((word) => BODY_PARTS.has(word));
    const known = new Set([...current.words, ...context.conceptWords]);
    const told = current.isOnlyUncomplicated ? { ...context, linked: NOTHING_LINKED } : context;
    const home = this.kindOf(current.entry.code);
    let best: { form: Form; score: number } | null = null;
    for (const form of forms) {
      if (form === current || form.isResidual || !form.entry.code.startsWith(home)) continue;
      // The rest of a category, which names no bone or organ, says less than any named one.
      if (form.isVague && form.entry.code.charAt(3) === '9' && current.entry.code.charAt(3) !== '9') continue;
      const score = support(
        form,
        {
          side: current.side,
          denied: current.denied,
          kept: current.words.filter((word) => known.has(word) && isSaid(word, context)),
          parts,
          known,
        },
        told,
      );
      if (score > 0 && (!best || score > best.score)) best = { form, score };
    }
    return best?.form.entry.code ?? null;
  }

  /** A named kind in the category is not left for another: arthropathic psoriasis never becomes psoriasis vulgaris. */
  private kindOf(code: string): string {
    const parent = this.view.parent(code);
    return parent && !/\b(?:unspecified|other)\b/i.test(parent.title) ? parent.code : code.slice(0, 3);
  }

  private formsOf(category: string): readonly Form[] {
    const cached = this.formsByCategory.get(category);
    if (cached) return cached;
    const bases = new Map<string, CodeEntry>();
    const top = this.view.find(category);
    for (const leaf of top?.billable ? [top] : this.view.billableDescendants(category)) {
      const parent = this.view.parent(leaf.code);
      const base = leaf.code.length === 7 && parent && leaf.title.startsWith(`${parent.title}, `) ? parent : leaf;
      bases.set(base.code, base);
    }
    const forms = [...bases.values()].map((entry) => this.toForm(entry));
    this.formsByCategory.set(category, forms);
    return forms;
  }

  private toForm(entry: CodeEntry): Form {
    const plain = openPartsRemoved(entry.title);
    const { required, forbidden } = phraseWords(plain);
    const all = new Set(required);
    const above = new Set(this.view.ancestors(entry.code).flatMap(({ title }) => phraseWords(openPartsRemoved(title)).required));
    return {
      entry,
      side: all.has('bilateral') ? 'bilateral' : all.has('right') ? 'right' : all.has('left') ? 'left' : null,
      groups: groupsOf(required),
      words: [...all].filter((word) => !isGranted(word, all)),
      denied: forbidden,
      above,
      isVague: VAGUE.test(entry.title),
      isOnlyUncomplicated: !/unspecified|NOS/i.test(entry.title),
      isResidual: /\bother\b|elsewhere classified/i.test(entry.title.replace(/other (?:and unspecified|part)/i, '')),
    };
  }
}

const isGranted = (word: string, all: ReadonlySet<string>): boolean =>
  TAKEN_FOR_GRANTED.has(word) || FILLER_WORDS.has(word) || (word === 'primary' && all.has('osteoarthritis'));

function groupsOf(required: readonly string[]): string[][] {
  const all = new Set(required);
  const groups: string[][] = [];
  required.forEach((word, at) => {
    if (isGranted(word, all)) return;
    const link = required[at - 1];
    const before = required[at - 2];
    const joins = link === 'or' || (link === 'and' && BODY_PARTS.has(word) && BODY_PARTS.has(before ?? ''));
    const last = groups[groups.length - 1];
    if (joins && last && before !== undefined && last.includes(before)) last.push(word);
    else groups.push([word]);
  });
  return groups;
}

/** The title without what it leaves open: "unspecified deep veins of ...", and the "Unspecified" before a name. */
const openPartsRemoved = (title: string): string =>
  title
    .replace(/^Unspecified /, '')
    .replace(UNSPECIFIED_PHRASE, '')
    .trim();

type CurrentLeaf = {
  side: NoteSide | null;
  denied: readonly string[];
  kept: readonly string[];
  parts: readonly string[];
  known: ReadonlySet<string>;
};

/** Above zero where the form keeps everything the current one says and the note says everything it adds. */
function support(form: Form, current: CurrentLeaf, context: RefineContext): number {
  if (form.side && context.side && form.side !== context.side) return 0;
  if (form.side && !context.side) return 0;
  if (current.kept.length + current.parts.length === 0) return 0;
  if (!current.parts.every((part) => form.words.includes(part))) return 0;
  const says = [...form.words, ...form.above];
  if (!current.kept.every((word) => says.some((each) => isSame(each, word)))) return 0;
  let score = 0;
  let added = 0;
  for (const group of form.groups) {
    if (group.some((word) => current.known.has(word))) continue;
    added += 1;
    const points = Math.max(...group.map((word) => supportOf(word, context)));
    if (points === 0) return 0;
    score += points;
  }
  for (const word of form.denied) {
    if (context.headingWords.has(word) || context.blockWords.has(word)) return 0;
    if (MUST_BE_DENIED.has(word) && !current.denied.includes(word)) {
      if (!context.negatedWords.has(word)) return 0;
      added += 1;
      score += 3;
    }
  }
  if (form.side && !current.side) {
    added += 1;
    score += 0.5;
  }
  if (added === 0) return 0;
  return score - (form.isVague ? 0.25 : 0) + (form.side && form.side === context.side ? 0.1 : 0);
}

/** A word that the title only takes for granted (the shaft of a humerus) does not hold the leaf back. */
const isSaid = (word: string, context: RefineContext): boolean => context.conceptWords.has(word) || supportOf(word, context) > 0;

/** "Medical reasoning", "medical treatment": labels of a note's lines, which make no insomnia "due to medical condition". */
const SAID_OF_EVERYTHING = new Set(['medical', 'condition', 'treatment']);

function supportOf(word: string, { headingWords, blockWords, linked }: RefineContext): number {
  if (headingWords.has(word)) return 3;
  // The number of a problem in its list is no type or grade.
  if (/^\d$/.test(word)) return 0;
  if (SAID_OF_EVERYTHING.has(word)) return 0;
  if (blockWords.has(word)) return 2;
  if (linked.strong.has(word)) return 1.5;
  return namesSite(word) && linked.weak.has(word) ? 1 : 0;
}

/** "Polyneuropathy" says "neuropathy", "submucous leiomyoma" says "leiomyoma". */
const isSame = (each: string, word: string): boolean => each === word || (word.length > 6 && each.endsWith(word));
