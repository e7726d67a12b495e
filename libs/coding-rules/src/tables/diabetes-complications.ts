import type { CalendarDate } from '@chartwright/primitives';
import { codeRanges, type CodeRanges } from '../code-ranges.js';

/**
 * Conditions the index links to diabetes by "with" (CR-021; Guidelines I.A.15): code of the condition | what follows
 * E08–E13 | kept beside the diabetes code (+) or replaced by it (=) | plain words. First match wins.
 */
const ROWS = `
N18 N19               | 22  | + | chronic kidney disease
L97.4- L97.5-         | 621 | + | foot ulcer
L97.1- L97.2- L97.3- L97.8- L97.9- L98.41- L98.42- L98.49- | 622 | + | skin ulcer
G62.9                 | 42  | = | polyneuropathy
G58.9                 | 41  | = | mononeuropathy
I73.9                 | 51  | = | peripheral artery disease
I70.2-                | 51  | + | atherosclerosis of the legs
I96                   | 52  | = | gangrene
K31.84                | 43  | + | gastroparesis
M86                   | 69  | + | osteomyelitis
H35.00                | 319 | = | retinopathy
H26.9                 | 36  | = | cataract
E16.2                 | 649 | = | hypoglycemia
G90.9                 | 43  | = | autonomic neuropathy
M14.6-                | 610 | = | Charcot joint
`;

export type DiabetesComplication = { covers: CodeRanges; suffix: string; isKept: boolean; words: string };

export const DIABETES_COMPLICATIONS: readonly DiabetesComplication[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [codes = '', suffix = '', kept = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { covers: codeRanges(codes), suffix, isKept: kept === '+', words };
  });

export type DiabetesDrug = 'insulin' | 'oral' | 'injectable';

const INJECTABLE_CODE_BEGAN: CalendarDate = '2022-10-01';

/** Long-term drug status beside E08–E13; not beside gestational diabetes, whose codes hold it. */
export function diabetesDrugCodes(drugs: readonly DiabetesDrug[], dateOfService: CalendarDate): string[] {
  const codes: Record<DiabetesDrug, string> = {
    insulin: 'Z79.4',
    oral: 'Z79.84',
    injectable: dateOfService >= INJECTABLE_CODE_BEGAN ? 'Z79.85' : 'Z79.899',
  };
  return drugs.map((drug) => codes[drug]);
}
