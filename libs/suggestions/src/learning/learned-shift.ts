import { apart, type DecisionCounts, type ScopedCounts } from './decision-counts.js';

/** In log-odds: enough decisions move a confidence of 0.05 to 0.82 at most, and one of 0.95 to 0.19 at least. */
export const LARGEST_SHIFT = 4.5;

/** Decisions that speak as loud as what was believed before them; few decisions therefore say little. */
const PRIOR_DECISIONS = 5;

/** A code that coders bring by hand is one the words had left low. */
const EXPECTED_OF_ADDED = 0.15;

const SURE = 0.98;

export const logit = (share: number): number => Math.log(share / (1 - share));
export const sigmoid = (odds: number): number => 1 / (1 + Math.exp(-odds));
export const within = (share: number): number => Math.min(SURE, Math.max(1 - SURE, share));

/**
 * Empirical Bayes by levels: how far decisions lie above or below what the words had promised, first for the practice, then for
 * the specialty with the practice as its prior, then for the provider with the specialty as its prior. 0 without decisions.
 */
export function learnedShift(scopes: readonly ScopedCounts[]): number {
  const shift = apart(scopes).reduce(shiftOfLevel, 0);
  return Math.min(LARGEST_SHIFT, Math.max(-LARGEST_SHIFT, shift));
}

function shiftOfLevel(believed: number, { offered, taken, expected, added }: DecisionCounts): number {
  const decisions = offered + added;
  if (decisions === 0) return believed;
  const promised = logit(within((expected + EXPECTED_OF_ADDED * added) / decisions));
  const prior = sigmoid(promised + believed);
  const share = (taken + added + PRIOR_DECISIONS * prior) / (decisions + PRIOR_DECISIONS);
  return logit(share) - promised;
}

export function shifted(confidence: number, shift: number): number {
  if (shift === 0) return confidence;
  const moved = sigmoid(logit(within(confidence)) + shift);
  return Math.round(Math.min(SURE, moved) * 100) / 100;
}
