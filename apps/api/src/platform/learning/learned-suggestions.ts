import type { DeskSuggestions } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import { applyLearning } from '@chartwright/suggestions';
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
