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
export const LEAST_DECISIONS = 8;
export const PROPOSED_FROM = 0.7;
export const PROPOSED_UNTIL = 0.45;
const MOST_RAISED = 2;
const MOST_PROPOSED = 12;

type Weighed<S> = { suggestion: S; decisions: number };

/**
 * Re-ranks what the engine found by what coders made of it before. No code is added, none disappears, the order of the claim
 * stays, the first-listed code stays, and procedures keep their place. A listed diagnosis is raised to the proposed set only when
 * no rejected mention and no proposed code speaks of the same condition.
 */
export function applyLearning<S extends LearnableSuggestion>({ suggestions, seen, counts }: LearningInput<S>): S[] {
  if (counts.size === 0) return [...suggestions];
  const weighed = suggestions.map((suggestion) => weigh(suggestion, counts.get(suggestion.code) ?? []));
  const diagnoses = weighed.filter(({ suggestion }) => suggestion.kind === 'diagnosis');
  const proposed = diagnoses.filter(({ suggestion }) => suggestion.isProposed);
  const kept = proposed.filter((each) => !mustStepBack(each)).map(({ suggestion }) => suggestion);
  const raised = raise(diagnoses, { proposed: proposed.map(({ suggestion }) => suggestion), seen }).slice(0, MOST_PROPOSED - kept.length);
  const listed = diagnoses.map(({ suggestion }) => suggestion).filter((each) => !kept.includes(each) && !raised.includes(each));
  return [
    ...kept,
    ...raised.map((each) => moved(each, true)),
    ...listed.map((each) => (each.isProposed ? moved(each, false) : each)).toSorted(byConfidence),
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

function mustStepBack({ suggestion, decisions }: Weighed<LearnableSuggestion>): boolean {
  return !suggestion.isFirstListed && decisions >= LEAST_DECISIONS && suggestion.confidence <= PROPOSED_UNTIL;
}

type Others<S> = { proposed: readonly S[]; seen: LearningInput<LearnableSuggestion>['seen'] };

function raise<S extends LearnableSuggestion>(diagnoses: readonly Weighed<S>[], { proposed, seen }: Others<S>): S[] {
  const raised: S[] = [];
  for (const { suggestion } of diagnoses.filter(isWanted).toSorted((a, b) => byConfidence(a.suggestion, b.suggestion))) {
    const isOfRejected = seen.some(({ codes }) => codes.some((code) => category(code) === category(suggestion.code)));
    const isSaid = [...proposed, ...raised].some((other) => saysTheSame(other, suggestion));
    if (raised.length < MOST_RAISED && !isOfRejected && !isSaid) raised.push(suggestion);
  }
  return raised;
}

function isWanted({ suggestion, decisions }: Weighed<LearnableSuggestion>): boolean {
  return !suggestion.isProposed && decisions >= LEAST_DECISIONS && suggestion.confidence >= PROPOSED_FROM;
}

const saysTheSame = ({ code, alternatives }: LearnableSuggestion, other: LearnableSuggestion): boolean =>
  category(code) === category(other.code) || alternatives.some((each) => each.code === other.code);

/** The first three characters: one condition in ICD-10-CM. */
const category = (code: string): string => code.slice(0, 3);

const byConfidence = (a: LearnableSuggestion, b: LearnableSuggestion): number => b.confidence - a.confidence;

function moved<S extends LearnableSuggestion>(suggestion: S, isProposed: boolean): S {
  const why = isProposed
    ? ({ sign: '+', fact: 'proposed because coders here bill it' } as const)
    : ({ sign: '-', fact: 'listed, not proposed, because coders here leave it out' } as const);
  return { ...suggestion, isProposed, ingredients: [...suggestion.ingredients, why] };
}
