import { codeRanges, type CodeRanges } from '../code-ranges.js';

/** Codes whose "code first underlying disease" names no code in the tabular list: later | its causes (coding-rules §1.2). */
const ROWS = `
I85.1- | K70 K71 K74 K76.6 B65
`;

export type SequencedPair = { later: CodeRanges; causes: CodeRanges };

export const SEQUENCED_PAIRS: readonly SequencedPair[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [later = '', causes = ''] = row.split('|').map((cell) => cell.trim());
    return { later: codeRanges(later), causes: codeRanges(causes) };
  });

/** Organisms follow the infection that asks for them. */
export const isOrganism: CodeRanges = codeRanges('B95-B97');
