import type { SectionKind } from '../suggestion-types.js';

type Mark = { kind: SectionKind; header: string; headerStart: number; start: number };

const JUDGES = /^(?:assessment|a|impression)$/i;
const PLANS = /^(?:plan|p|treatment|tx|recommendations?|recs?)$/i;
const MAX_PROBLEM_LINE = 90;

/**
 * Notes kept by problem repeat "Assessment:" and "Plan:" under each of them: there these are labels of a problem's lines, and the
 * problem is the line above. Only one of each in a note are its sections.
 */
export function withoutProblemLabels<T extends Mark>(text: string, marks: readonly T[]): (T | Mark)[] {
  const judgements = marks.filter(({ kind, header }) => kind === 'assessment' && JUDGES.test(header));
  const isPlan = ({ kind, header }: Mark): boolean => kind === 'plan' && PLANS.test(header);
  const problems = judgements.map(({ headerStart }) => problemLineAbove(text, headerStart));
  const first = problems[0];
  const isOneLabel = new Set(judgements.map(({ header }) => header.toLowerCase())).size === 1;
  if (isOneLabel && judgements.length > 1 && first !== undefined && first !== null && problems.every((line) => line !== null)) {
    const kept = marks.filter((mark) => mark.headerStart < first || !(judgements.includes(mark) || isPlan(mark)));
    return [...kept, { kind: 'assessment' as const, header: '', headerStart: first, start: first }].toSorted(
      (a, b) => a.headerStart - b.headerStart || b.start - a.start,
    );
  }
  const opens = marks.findIndex(({ kind }) => kind === 'assessment');
  if (opens < 0) return [...marks];
  const plans = marks.filter(
    (mark, at) => at > opens && isPlan(mark) && marks.slice(opens, at).every((each) => each.kind === 'assessment' || isPlan(each)),
  );
  return plans.length > 1 ? marks.filter((mark) => !plans.includes(mark)) : [...marks];
}

/** Where the short line begins that stands right above, if it is one that can name a problem. */
function problemLineAbove(text: string, at: number): number | null {
  const end = text.lastIndexOf('\n', at - 1);
  if (end < 0) return null;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = text.slice(start, end).trim();
  return line === '' || line.length > MAX_PROBLEM_LINE || /[.]\s+\S/.test(line) ? null : start;
}
