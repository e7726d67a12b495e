import type { LearningCounts, LearningMeasure, LearningPoint } from '@chartwright/contracts';

const NOTHING: LearningCounts = { proposed: 0, keptProposed: 0, listed: 0, keptListed: 0, rejected: 0, added: 0, changed: 0 };

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Acceptance judges what coders decided by hand, precision and recall the proposed set against the final claim. */
export function measure(rows: readonly LearningCounts[]): LearningMeasure {
  const counts = rows.reduce(
    (sum, row): LearningCounts => ({
      proposed: sum.proposed + row.proposed,
      keptProposed: sum.keptProposed + row.keptProposed,
      listed: sum.listed + row.listed,
      keptListed: sum.keptListed + row.keptListed,
      rejected: sum.rejected + row.rejected,
      added: sum.added + row.added,
      changed: sum.changed + row.changed,
    }),
    NOTHING,
  );
  const accepted = counts.keptProposed + counts.keptListed;
  return {
    ...counts,
    acceptance: share(accepted, accepted + counts.rejected),
    precision: share(counts.keptProposed, counts.proposed),
    recall: share(counts.keptProposed, accepted + counts.added),
  };
}

/** One point for each period in which anything was decided, in order. */
export function pointsOf(rows: readonly (LearningCounts & { startsOn: string })[]): LearningPoint[] {
  const byStart = new Map<string, LearningCounts[]>();
  for (const row of rows) byStart.set(row.startsOn, [...(byStart.get(row.startsOn) ?? []), row]);
  return [...byStart].map(([startsOn, own]) => ({ startsOn, ...measure(own) })).toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
}
