import { codeRanges, type CodeRanges } from '../code-ranges.js';

/** Ages of our own reading of the code titles, for codes the editor's list lacks (CR-204): codes | from | to | plain words */
const ROWS = `
Z00.110 Z00.111                | 0  | 0   | newborns
Z00.12- Z00.2 Z00.3            | 0  | 17  | ages 0 to 17
Z00.0-                         | 18 | 124 | adults of 18 and over
Z68.5-                         | 2  | 19  | ages 2 to 19
O00-O9A Z33.1 Z34 Z3A          | 9  | 64  | ages 9 to 64
N40                            | 15 | 124 | adults
Z38 P00-P96                    | 0  | 0   | newborns
`;

export type AgeGroupRow = { covers: CodeRanges; from: number; to: number; words: string };

export const AGE_GROUPS: readonly AgeGroupRow[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [codes = '', from = '', to = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { covers: codeRanges(codes), from: Number(from), to: Number(to), words };
  });

const PREVENTIVE_ROWS = `
99381 99391 | 0  | 0
99382 99392 | 1  | 4
99383 99393 | 5  | 11
99384 99394 | 12 | 17
99385 99395 | 18 | 39
99386 99396 | 40 | 64
99387 99397 | 65 | 124
`;

/** Other visits by age: codes | from | to | plain words */
const VISIT_ROWS = `
99460 99461 99462 99463 99464 99465 | 0 | 0   | newborns
99468 99469 99477 99478 99479 99480 | 0 | 0   | infants
99471 99472                         | 0 | 1   | infants from 29 days to 24 months
99475 99476                         | 2 | 5   | children of 2 to 5
`;

export type VisitAge = { codes: readonly string[]; from: number; to: number; words: string };

export const VISIT_AGES: readonly VisitAge[] = VISIT_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [codes = '', from = '', to = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { codes: codes.split(' '), from: Number(from), to: Number(to), words };
  });

export type PreventiveAge = { codes: readonly string[]; from: number; to: number };

/** Preventive visits by age (coding-rules §4): new and established patient. */
export const PREVENTIVE_AGES: readonly PreventiveAge[] = PREVENTIVE_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [codes = '', from = '', to = ''] = row.split('|').map((cell) => cell.trim());
    return { codes: codes.split(' '), from: Number(from), to: Number(to) };
  });
