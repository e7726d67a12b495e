import type { DeskSuggestions } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import { applyLearning, learnedWords } from '@chartwright/suggestions';
import { listCounts, type LearningScope } from './list-counts.js';

/** The run as it was stored, in the order that this practice's decisions give it. The run itself is never rewritten. */
export async function learnedSuggestions<Found extends Pick<DeskSuggestions, 'suggestions' | 'seen'> | null>(
  tx: Transaction,
  scope: LearningScope,
  found: Found,
): Promise<Found> {
  if (found === null || found.suggestions.length === 0) return found;
  const { suggestions, seen } = found;
  const counts = await listCounts(
    tx,
    scope,
    suggestions.map(({ code }) => code),
  );
  return { ...found, suggestions: applyLearning({ suggestions, seen, counts }) };
}

/** What decisions say about one code, suggested or not: "accepted 12 of 13 times in Cardiology here". */
export async function learnedFacts(
  tx: Transaction,
  scope: LearningScope,
  found: Pick<DeskSuggestions, 'suggestions' | 'seen'> | null,
  code: string,
): Promise<string[]> {
  const own = found?.suggestions.find((suggestion) => suggestion.code === code);
  if (!own) return learnedWords((await listCounts(tx, scope, [code])).get(code) ?? []).map(({ fact }) => fact);
  const learned = await learnedSuggestions(tx, scope, found);
  const ingredients = learned?.suggestions.find((suggestion) => suggestion.code === code)?.ingredients ?? [];
  return ingredients.slice(own.ingredients.length).map(({ fact }) => fact);
}
