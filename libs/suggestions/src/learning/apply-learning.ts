import { isListOfFacts } from './code-kinds.js';
import type { ScopedCounts } from './decision-counts.js';
import { learnedShift, shifted } from './learned-shift.js';
import { learnedWords } from './learned-words.js';

/** What learning reads and may change of a suggestion; everything else of it stays as the words of the note made it. */
export type LearnableSuggestion = {
  kind: 'diagnosis' | 'procedure';
  code: string;
  confidence: number;
  isProposed: boolean;
  isFirstListed: boolean;
  ingredients: { sign: '+' | '-'; fact: string }[];
  alternatives: { code: string }[];
};

export type LearningInput<S extends LearnableSuggestion> = {
  suggestions: readonly S[];
  /** Codes of the mentions that were seen and not suggested: negated, uncertain, somebody else's, replaced. */
  seen: readonly { codes: readonly string[] }[];
  /** By code, widest scope first. */
  counts: ReadonlyMap<string, readonly ScopedCounts[]>;
};

/** Fewer decisions than this never move a code onto the proposed set or off it. */
export const LEAST_DECISIONS = 6;
export const PROPOSED_FROM = 0.7;
/** Of two readings of the same words, the one that coders here bill need only be likelier than not, and than the other. */
const PREFERRED_FROM = 0.5;
export const PROPOSED_UNTIL = 0.45;
const MOST_RAISED = 4;
const MOST_PROPOSED = 12;

type Weighed<S> = { suggestion: S; decisions: number };

/**
 * Re-ranks what the engine found by what coders made of it before. No code is added, none disappears, the order of the claim stays, and
 * procedures keep their place. A listed diagnosis is raised to the proposed set only when no rejected mention speaks of its condition and
 * no proposed code does, unless coders here leave that one for it: then it takes its place, first-listed or not.
 */
export function applyLearning<S extends LearnableSuggestion>({ suggestions, seen, counts }: LearningInput<S>): S[] {
  if (counts.size === 0) return [...suggestions];
  const weighed = suggestions.map((suggestion) => weigh(suggestion, counts.get(suggestion.code) ?? []));
  const diagnoses = weighed.filter(({ suggestion }) => suggestion.kind === 'diagnosis');
  const open = diagnoses
    .filter((each) => !each.suggestion.isProposed && each.decisions >= LEAST_DECISIONS && !isOfRejected(each.suggestion, seen))
    .map(({ suggestion }) => suggestion)
    .toSorted(byConfidence);
  const { kept, preferred } = keep(diagnoses, open);
  const raised = raise(open, kept).slice(0, MOST_PROPOSED - kept.length);
  const up = new Set([...kept, ...raised].map(({ code }) => code));
  const listed = diagnoses.map(({ suggestion }) => suggestion).filter(({ code }) => !up.has(code));
  return [
    ...kept,
    ...raised.map((each) => moved(each, 'proposed because coders here bill it')),
    ...listed.map((each) => (each.isProposed ? left(each, preferred.get(each.code)) : each)).toSorted(byConfidence),
    ...weighed.flatMap(({ suggestion }) => (suggestion.kind === 'procedure' ? [suggestion] : [])),
  ];
}

function weigh<S extends LearnableSuggestion>(suggestion: S, scopes: readonly ScopedCounts[]): Weighed<S> {
  const widest = scopes[0];
  if (!widest) return { suggestion, decisions: 0 };
  return {
    decisions: widest.offered + widest.added,
    suggestion: {
      ...suggestion,
      confidence: shifted(suggestion.confidence, learnedShift(scopes)),
      ingredients: [...suggestion.ingredients, ...learnedWords(scopes)],
    },
  };
}

/** Proposed codes that stay, in their order; one that coders leave for another reading of the same words gives that one its place. */
function keep<S extends LearnableSuggestion>(
  diagnoses: readonly Weighed<S>[],
  open: readonly S[],
): { kept: S[]; preferred: Map<string, string> } {
  const kept: S[] = [];
  const preferred = new Map<string, string>();
  for (const { suggestion, decisions } of diagnoses) {
    if (!suggestion.isProposed) continue;
    const isLeft = decisions >= LEAST_DECISIONS && suggestion.confidence <= PROPOSED_UNTIL;
    const other = isLeft ? open.find((each) => isPreferred(each, suggestion) && !kept.some(({ code }) => code === each.code)) : undefined;
    if (other) {
      preferred.set(suggestion.code, other.code);
      kept.push(
        moved({ ...other, isFirstListed: suggestion.isFirstListed }, `proposed because coders here bill it instead of ${suggestion.code}`),
      );
    } else if (!isLeft || suggestion.isFirstListed) kept.push(suggestion);
  }
  return { kept, preferred };
}

function raise<S extends LearnableSuggestion>(open: readonly S[], kept: readonly S[]): S[] {
  const raised: S[] = [];
  for (const suggestion of open) {
    const isSaid = isOtherFact(suggestion) || [...kept, ...raised].some((other) => saysTheSame(other, suggestion));
    if (raised.length < MOST_RAISED && suggestion.confidence >= PROPOSED_FROM && !isSaid) raised.push(suggestion);
  }
  return raised;
}

const isPreferred = (one: LearnableSuggestion, proposed: LearnableSuggestion): boolean =>
  one.confidence >= PREFERRED_FROM && one.confidence > proposed.confidence && isOtherReading(one, proposed);

/** Insulin offered as another reading of "metformin" is another fact, which no word of the note says. */
const isOtherFact = ({ code, alternatives }: LearnableSuggestion): boolean =>
  isListOfFacts(code) && alternatives.some((each) => category(each.code) === category(code));

/** Negated, uncertain, somebody else's, replaced: of its condition, or of this very fact where the category is a list of facts. */
function isOfRejected({ code }: LearnableSuggestion, seen: LearningInput<LearnableSuggestion>['seen']): boolean {
  const own = undotted(code);
  return seen.some(({ codes }) =>
    codes.some((each) => {
      const other = undotted(each);
      return isListOfFacts(own) ? own.startsWith(other) || other.startsWith(own) : category(other) === category(own);
    }),
  );
}

const isOtherReading = (one: LearnableSuggestion, proposed: LearnableSuggestion): boolean =>
  !isListOfFacts(one.code) &&
  category(one.code) === category(proposed.code) &&
  (one.alternatives.some(({ code }) => code === proposed.code) || proposed.alternatives.some(({ code }) => code === one.code));

const saysTheSame = ({ code, alternatives }: LearnableSuggestion, other: LearnableSuggestion): boolean =>
  code === other.code ||
  (category(code) === category(other.code) && !isListOfFacts(code)) ||
  alternatives.some((each) => each.code === other.code);

const undotted = (code: string): string => code.replace('.', '');

/** The first three characters: one condition in ICD-10-CM. */
const category = (code: string): string => code.slice(0, 3);

const byConfidence = (a: LearnableSuggestion, b: LearnableSuggestion): number => b.confidence - a.confidence;

function moved<S extends LearnableSuggestion>(suggestion: S, fact: string): S {
  return { ...suggestion, isProposed: true, ingredients: [...suggestion.ingredients, { sign: '+', fact }] };
}

function left<S extends LearnableSuggestion>(suggestion: S, preferred: string | undefined): S {
  const fact = preferred
    ? `listed, not proposed, because coders here bill ${preferred} instead`
    : 'listed, not proposed, because coders here leave it out';
  return { ...suggestion, isProposed: false, isFirstListed: false, ingredients: [...suggestion.ingredients, { sign: '-', fact }] };
}
