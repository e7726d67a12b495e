import { codeRanges, type CodeRanges } from '../code-ranges.js';

/** History code | the active disease it contradicts (CR-035; Guidelines I.C.2.m, I.C.9.d, I.C.21.c.4) | plain words */
const ROWS = `
Z85.3            | C50           | breast cancer
Z85.46           | C61           | prostate cancer
Z85.038 Z85.03-  | C18           | colon cancer
Z85.04-          | C19-C20       | rectal cancer
Z85.11-          | C34           | lung cancer
Z85.51           | C67           | bladder cancer
Z85.52-          | C64           | kidney cancer
Z85.820          | C43           | melanoma
Z85.850          | C73           | thyroid cancer
Z85.42           | C54 C55       | uterine cancer
Z85.43           | C56           | ovarian cancer
Z85.41           | C53           | cervical cancer
Z85.07-          | C25           | pancreatic cancer
Z85.72           | C82-C85       | lymphoma
Z85.71           | C81           | Hodgkin lymphoma
Z85.6            | C91-C95       | leukemia
Z85.01           | C15           | esophageal cancer
Z85.028          | C16           | stomach cancer
Z85.05           | C22           | liver cancer
Z85.21           | C32           | laryngeal cancer
Z85.47           | C62           | testicular cancer
Z85.841          | C71           | brain cancer
Z86.711          | I26           | pulmonary embolism
Z86.718          | I82           | venous thrombosis
Z86.73           | I69           | stroke
Z86.16           | U07.1         | COVID-19
Z90.71-          | D25 N80.0- N85.0- N92 N93.8 N93.9 C53-C55 D06 N87 | a disease of the uterus
Z90.79           | N40 C61 N41   | a disease of the prostate
`;

export type HistoryOfActive = { history: CodeRanges; active: CodeRanges; words: string };

export const HISTORY_OF_ACTIVE: readonly HistoryOfActive[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [history = '', active = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { history: codeRanges(history), active: codeRanges(active), words };
  });
