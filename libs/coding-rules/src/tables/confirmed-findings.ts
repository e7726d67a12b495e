import { codeRanges, type CodeRanges } from '../code-ranges.js';

/** Abnormal finding | the diagnosis that a final report makes of it (CR-034; Guidelines IV.K) | plain words */
const ROWS = `
R91.1 R91.8          | C34 D02.2- D14.3-  | lung image
R92.0 R92.1 R92.8    | C50 D05 D24        | breast image
R87.61- R87.62-      | N87 D06 C53 N89.0-N89.3 C52 | smear
R97.20               | C61 D07.5          | prostate-specific antigen
R97.1                | C56                | CA-125
R90.0 R90.89         | C71 C79.31 D32 D33 | head image
R93.2                | K80 C22 C23 C24    | liver and bile image
R93.3                | C15-C21            | bowel image
R93.4-               | C64-C68 N20        | kidney image
R93.7                | C79.51 C40 C41     | bone image
`;

export type ConfirmedFinding = { finding: CodeRanges; diagnosis: CodeRanges; words: string };

export const CONFIRMED_FINDINGS: readonly ConfirmedFinding[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [finding = '', diagnosis = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { finding: codeRanges(finding), diagnosis: codeRanges(diagnosis), words };
  });
