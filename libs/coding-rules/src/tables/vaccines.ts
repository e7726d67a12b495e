import { codeRanges, type CodeRanges } from '../code-ranges.js';

/** CPT numbers of giving a vaccine, and of vaccines and toxoids. */
export const isAdministration: CodeRanges = codeRanges('90460-90461 90471-90474 90480 G0008-G0010');
export const isVaccine: CodeRanges = codeRanges('90476-90759 91300-91322');
/** Codes by which other payers are billed for giving the first of them. */
export const isGeneralAdministration: CodeRanges = codeRanges('90460 90471 90473');

/** Vaccines that Medicare Part B covers, and its own code for giving each (Medicare Claims Processing Manual ch. 18 §10). */
const ROWS = `
90630 90653-90658 90660-90662 90672-90674 90682 90685-90689 90694 90756 | G0008 | influenza
90670 90671 90677 90684 90732                                          | G0009 | pneumococcal
90739 90740 90743 90744 90746 90747 90759                              | G0010 | hepatitis B
`;

export type MedicareVaccine = { covers: CodeRanges; administration: string; words: string };

export const MEDICARE_VACCINES: readonly MedicareVaccine[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [codes = '', administration = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { covers: codeRanges(codes), administration, words };
  });
