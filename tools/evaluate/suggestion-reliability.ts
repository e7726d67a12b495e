import type { NoteOutcome } from './suggestion-metrics.js';

export type ReliabilityBand = {
  kind: 'proposed' | 'listed' | 'procedure';
  /** Confidences from here up to a tenth more. */
  from: number;
  n: number;
  /** Mean of the confidences shown. */
  shown: number;
  /** Share that the labels bill. */
  right: number;
  /** Share that the labels neither bill nor forbid: a coder may take them. */
  acceptable: number;
};

/** As many listed codes as a desk keeps below the proposed ones. */
const LISTED = 12;

const plain = (code: string): string => code.replace('.', '').split('-')[0]?.toUpperCase() ?? '';
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Shown confidence against what was billed, by tenths. Procedures count only where a note has labelled ones. */
export function reliability(outcomes: readonly NoteOutcome[]): ReliabilityBand[] {
  const entries = outcomes.flatMap(({ note, result }) => {
    const gold = new Set(note.gold.map(({ code }) => plain(code)));
    const neutral = new Set(note.acceptable.map(plain));
    const proposed = new Set(result.proposed.map(({ code }) => code));
    const done = new Set(note.procedures.map(({ code }) => plain(code)));
    const judged = (
      kind: ReliabilityBand['kind'],
      { code, confidence }: { code: string; confidence: number },
      billed: ReadonlySet<string>,
    ) => ({
      kind,
      confidence,
      isRight: billed.has(plain(code)),
      isAcceptable: !billed.has(plain(code)) && kind !== 'procedure' && neutral.has(plain(code)),
    });
    return [
      ...result.proposed.map((each) => judged('proposed', each, gold)),
      ...result.ranked
        .filter(({ code }) => !proposed.has(code))
        .slice(0, LISTED)
        .map((each) => judged('listed', each, gold)),
      ...(done.size > 0 ? result.procedures.map((each) => judged('procedure', each, done)) : []),
    ];
  });
  const bands = new Map<string, typeof entries>();
  for (const entry of entries) {
    const key = `${entry.kind} ${Math.min(9, Math.floor(entry.confidence * 10 + 1e-9))}`;
    bands.set(key, [...(bands.get(key) ?? []), entry]);
  }
  return [...bands]
    .map(([key, members]): ReliabilityBand => {
      const share = (count: number): number => round(count / members.length);
      return {
        kind: members[0]?.kind ?? 'listed',
        from: Number(key.split(' ')[1]) / 10,
        n: members.length,
        shown: share(members.reduce((sum, { confidence }) => sum + confidence, 0)),
        right: share(members.filter(({ isRight }) => isRight).length),
        acceptable: share(members.filter(({ isAcceptable }) => isAcceptable).length),
      };
    })
    .toSorted((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : b.from - a.from));
}
