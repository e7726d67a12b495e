import type { LearnableSuggestion } from './apply-learning.js';

/** `added`: on the claim without having been suggested. `passed`: suggested, and neither taken nor refused. */
export type CodeFate = 'kept' | 'rejected' | 'passed' | 'added';

export type CodeOutcome = {
  code: string;
  kind: 'diagnosis' | 'procedure';
  shown: 'proposed' | 'listed' | 'none';
  fate: CodeFate;
  /** What the words alone promised, before anything learned; null for codes that were not suggested. */
  confidence: number | null;
  /** Number of the reason in the coder's closed list. */
  reason: number | null;
};

export type FinishedCoding = {
  /** As the engine found them. */
  found: readonly LearnableSuggestion[];
  /** The same codes as the coder saw them, re-ranked. */
  shown: readonly LearnableSuggestion[];
  diagnoses: readonly string[];
  procedures: readonly string[];
  rejected: readonly { code: string; reason: number }[];
};

/** What became of each suggestion, and of each code of the claim, when coding was finished. The claim has the last word. */
export function judgeOutcomes({ found, shown, diagnoses, procedures, rejected }: FinishedCoding): CodeOutcome[] {
  const onClaim = new Set([...diagnoses, ...procedures]);
  const proposed = new Set(shown.filter(({ isProposed }) => isProposed).map(({ code }) => code));
  const suggested = new Map(found.map((each) => [each.code, each]));
  const outcomes = [...suggested.values()].map(({ code, kind, confidence }): CodeOutcome => {
    const refused = rejected.find((each) => each.code === code);
    const fate = onClaim.has(code) ? 'kept' : refused ? 'rejected' : 'passed';
    const reason = fate === 'rejected' ? (refused?.reason ?? null) : null;
    return { code, kind, shown: proposed.has(code) ? 'proposed' : 'listed', fate, confidence, reason };
  });
  const added = (codes: readonly string[], kind: CodeOutcome['kind']): CodeOutcome[] =>
    [...new Set(codes)]
      .filter((code) => !suggested.has(code))
      .map((code) => ({ code, kind, shown: 'none', fate: 'added', confidence: null, reason: null }));
  return [...outcomes, ...added(diagnoses, 'diagnosis'), ...added(procedures, 'procedure')];
}
