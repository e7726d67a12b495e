import type { CodeBookView, CodeEntry } from '@chartwright/terminology';
import { phraseWords } from '../mentions/phrase-words.js';
import { namesSite } from '../vocabulary/body-parts.js';
import type { NoteSide } from './find-sides.js';
import type { LinkedWords } from './problem-text.js';
import { LeafRefiner } from './refine-leaf.js';

export type LeafContext = {
  /** Words of the mention itself: they are already spent on choosing the concept. */
  conceptWords: ReadonlySet<string>;
  headingWords: ReadonlySet<string>;
  blockWords: ReadonlySet<string>;
  /** Words of sentences elsewhere that are about the same problem. */
  linked?: LinkedWords;
  /** Words the heading denies: "without macular edema". */
  negatedWords: ReadonlySet<string>;
  side: NoteSide | null;
  /** 'A' | 'D' | 'S' for injuries; other sets pick by their own words. */
  episode: 'A' | 'D' | 'S';
  isOpenWound: boolean;
};

export type LeafChoice = { codes: string[]; alternatives: string[]; isSideMissing: boolean };

type BaseLeaf = {
  entry: CodeEntry;
  required: readonly string[];
  forbidden: readonly string[];
  side: NoteSide | null;
  isUnspecified: boolean;
  isResidual: boolean;
};

const HEADING_WORD = 1.2;
const BLOCK_WORD = 0.7;
const LINKED_WORD = 0.5;
const ABSENT_WORD = -0.8;
const UNSPECIFIED = 0.3;
const RESIDUAL = -0.35;
const SIDE_MATCH = 1.5;
/** A side that is right does not make up for a finger or bone that the note does not name. */
const SIDE_WITHOUT_SITE = 0.2;
const SITES_BY_NAME = ['thumb', 'index', 'middle', 'ring', 'little', 'great', 'lesser'];
const WRONG_SIDE = -3;
const MAX_LEAVES = 900;
/** Words that a title says by default and a note leaves out. */
const DEFAULT_WORDS = new Set(
  'dislocation displacement acute primary fracture native other specified unspecified of in initial encounter closed body region part without right left bilateral unilateral adult mellitus chronic site joint condition disease disorder lower upper upper type'.split(
    ' ',
  ),
);

export class LeafChooser {
  private readonly leavesByNode = new Map<string, BaseLeaf[]>();
  private readonly refiner: LeafRefiner;

  constructor(private readonly view: CodeBookView) {
    this.refiner = new LeafRefiner(view);
  }

  choose(node: string, context: LeafContext): LeafChoice {
    const entry = this.view.find(node) ?? this.olderCode(node);
    if (!entry) return { codes: [], alternatives: [], isSideMissing: false };
    const leaves = this.baseLeaves(entry);
    if (leaves.length === 0) return { codes: [], alternatives: [], isSideMissing: false };
    const above = new Set(phraseWords(entry.title).required);
    const ranked = leaves.map((leaf) => ({ leaf, score: this.score(leaf, context, above) })).sort((a, b) => b.score - a.score);
    const best = ranked[0];
    if (!best) return { codes: [], alternatives: [], isSideMissing: false };
    const hasSides = this.hasSidedTwin(best.leaf, leaves);
    const chosen = this.bothSides(best.leaf, leaves, context) ?? [best.leaf];
    const codes = chosen.map((leaf) => this.withSeventh(this.refined(leaf.entry, context), context)).filter((code) => code !== '');
    const alternatives = ranked.slice(1, 5).map(({ leaf }) => this.withSeventh(leaf.entry, context));
    return { codes, alternatives, isSideMissing: hasSides && context.side === null };
  }

  /** The leaves of the code's category that are most like it and that the note's words bear, for the coder who reads the detail otherwise. */
  readings(code: string, context: LeafContext, most: number): { code: string; likeness: number }[] {
    const category = this.view.find(code.slice(0, 3));
    if (!category) return [];
    const leaves = this.baseLeaves(category);
    const own = leaves.find(({ entry }) => code.startsWith(entry.code));
    if (!own) return [];
    return leaves
      .filter((leaf) => leaf !== own)
      .map((leaf) => ({ leaf, likeness: likeness(leaf, own, context) }))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most)
      .map((each) => ({ code: this.withSeventh(each.leaf.entry, context), likeness: each.likeness }))
      .filter((each) => each.code !== '');
  }

  private refined(entry: CodeEntry, { linked, ...context }: LeafContext): CodeEntry {
    const code = linked ? this.refiner.refine(entry.code, { ...context, linked }) : null;
    return (code ? this.view.find(code) : null) ?? entry;
  }

  /** A release before the split of a code knows only the code above it (CR-003). */
  private olderCode(code: string): CodeEntry | null {
    for (let length = code.length - 1; length >= 3; length -= 1) {
      const entry = this.view.find(code.slice(0, length));
      if (entry) return entry;
    }
    return null;
  }

  private baseLeaves(node: CodeEntry): BaseLeaf[] {
    const cached = this.leavesByNode.get(node.code);
    if (cached) return cached;
    const bases = new Map<string, CodeEntry>();
    // Where no header stands above the sides (a small code set), the entry names one of them: its twins are choices too.
    const twins = node.billable && !this.view.parent(node.code) ? this.view.lateralitySiblings(node.code) : [];
    const billable = node.billable ? [node, ...twins.map(({ entry }) => entry)] : this.view.billableDescendants(node.code);
    for (const leaf of billable.slice(0, MAX_LEAVES * 10)) {
      const parent = this.view.parent(leaf.code);
      const isCharacter =
        leaf.code.length === 7 && parent && leaf.title.startsWith(`${parent.title}, `) && this.view.sevenCharacters(parent.code).length > 0;
      const base = isCharacter ? parent : leaf;
      bases.set(base.code, base);
    }
    const leaves = [...bases.values()].slice(0, MAX_LEAVES).map((entry) => toBaseLeaf(entry));
    this.leavesByNode.set(node.code, leaves);
    return leaves;
  }

  private score(
    leaf: BaseLeaf,
    { conceptWords, headingWords, blockWords, linked, negatedWords, side }: LeafContext,
    above: ReadonlySet<string>,
  ): number {
    let score = 0;
    let absent = 0;
    for (const word of leaf.required) {
      if (conceptWords.has(word)) {
        // "Nondisplaced fracture of head of radius" led to the header of both: the word is not spent yet.
        if (!above.has(word)) score += HEADING_WORD;
        continue;
      }
      if (DEFAULT_WORDS.has(word) && !headingWords.has(word)) {
        if (isHalf(word) && (linked?.strong.has(word) || linked?.weak.has(word))) score += LINKED_WORD / 2;
        continue;
      }
      score += headingWords.has(word)
        ? HEADING_WORD
        : blockWords.has(word)
          ? BLOCK_WORD
          : isLinked(word, linked)
            ? LINKED_WORD
            : ABSENT_WORD;
    }
    if (
      SITES_BY_NAME.some(
        (word) =>
          leaf.required.includes(word) &&
          !conceptWords.has(word) &&
          !headingWords.has(word) &&
          !blockWords.has(word) &&
          !isLinked(word, linked),
      )
    )
      absent += 1;
    for (const word of leaf.forbidden) score += headingWords.has(word) ? -2 : negatedWords.has(word) ? 1 : 0;
    if (leaf.required.some((word) => negatedWords.has(word) && !headingWords.has(word) && !DEFAULT_WORDS.has(word))) score -= 2;
    if (leaf.isUnspecified) score += UNSPECIFIED;
    if (leaf.isResidual) score += RESIDUAL;
    if (leaf.side && side) score += leaf.side !== side ? WRONG_SIDE : absent > 0 ? SIDE_WITHOUT_SITE : SIDE_MATCH;
    else if (leaf.side) score -= 1;
    return score - leaf.entry.code.length * 0.001;
  }

  private hasSidedTwin(best: BaseLeaf, leaves: readonly BaseLeaf[]): boolean {
    const stem = best.entry.code.slice(0, -1);
    return leaves.some(({ entry, side }) => (side === 'right' || side === 'left') && entry.code.startsWith(stem));
  }

  /** CR-006: bilateral without a bilateral code is reported as right and left. */
  private bothSides(best: BaseLeaf, leaves: readonly BaseLeaf[], { side }: LeafContext): BaseLeaf[] | null {
    if (side !== 'bilateral' || best.side === 'bilateral') return null;
    const stem = best.entry.code.slice(0, -1);
    const sameStem = leaves.filter((leaf) => leaf.entry.code.length === best.entry.code.length && leaf.entry.code.startsWith(stem));
    const right = sameStem.find((leaf) => leaf.side === 'right');
    const left = sameStem.find((leaf) => leaf.side === 'left');
    return right && left && !sameStem.some((leaf) => leaf.side === 'bilateral') ? [right, left] : null;
  }

  private withSeventh(entry: CodeEntry, context: LeafContext): string {
    if (entry.billable) return entry.code;
    const choices = this.view.sevenCharacters(entry.code).filter(({ code }) => code !== null);
    const sided = context.side ? choices.find(({ meaning }) => meaning.toLowerCase().startsWith(context.side ?? '')) : undefined;
    const said =
      sided ??
      choices.find(({ meaning }) => {
        const words = phraseWords(meaning).required.filter((word) => word !== 'stage' && word !== 'unspecified');
        return (
          words.length > 0 && words.length < 3 && words.every((word) => context.headingWords.has(word) || context.blockWords.has(word))
        );
      });
    const characters = said && !choices.some(({ character }) => character === 'A') ? [said.character] : seventhPreference(context);
    for (const character of characters) {
      const choice = choices.find((each) => each.character === character);
      if (choice?.code) return choice.code;
    }
    return choices[0]?.code ?? '';
  }
}

const LIKE = { kept: 1, heading: 1.2, block: 0.8, linked: 0.4, absent: -0.6, byDefault: -0.1, given: -0.3 };

function likeness(leaf: BaseLeaf, own: BaseLeaf, { headingWords, blockWords, linked, side }: LeafContext): number {
  let points = 0;
  for (const word of leaf.required) {
    if (own.required.includes(word)) points += LIKE.kept;
    else if (DEFAULT_WORDS.has(word)) points += LIKE.byDefault;
    else
      points += headingWords.has(word)
        ? LIKE.heading
        : blockWords.has(word)
          ? LIKE.block
          : linked?.strong.has(word)
            ? LIKE.linked
            : LIKE.absent;
  }
  for (const word of own.required) if (!leaf.required.includes(word)) points += LIKE.given;
  if (leaf.isUnspecified) points += UNSPECIFIED;
  if (leaf.isResidual) points += RESIDUAL;
  if (leaf.side && side && leaf.side !== side) points += WRONG_SIDE;
  return points;
}

/** Upper or lower limb: the half that the findings name. */
const isHalf = (word: string): boolean => word === 'upper' || word === 'lower';

/** A sentence that shares no more than the part of the body tells where, not what. */
const isLinked = (word: string, linked: LinkedWords | undefined): boolean =>
  linked !== undefined && !/^\d$/.test(word) && (linked.strong.has(word) || (linked.weak.has(word) && namesSite(word)));

function seventhPreference({ episode, isOpenWound }: LeafContext): string[] {
  if (episode === 'D') return isOpenWound ? ['E', 'D'] : ['D'];
  if (episode === 'S') return ['S'];
  return isOpenWound ? ['B', 'A', '0'] : ['A', '0'];
}

function toBaseLeaf(entry: CodeEntry): BaseLeaf {
  const words = phraseWords(entry.title);
  const all = new Set(words.required);
  const side = all.has('bilateral')
    ? 'bilateral'
    : all.has('right') && !all.has('left')
      ? 'right'
      : all.has('left') && !all.has('right')
        ? 'left'
        : null;
  return {
    entry,
    required: [...all].filter((word) => word !== 'right' && word !== 'left' && word !== 'bilateral'),
    forbidden: words.forbidden,
    side,
    isUnspecified: /\bunspecified\b|\bNOS\b|without /i.test(entry.title),
    isResidual: /^other\b|\bother (specified )?|elsewhere classified/i.test(entry.title),
  };
}
