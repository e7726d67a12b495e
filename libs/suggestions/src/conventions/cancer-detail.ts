import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';
import { affirmedHeadingOf, headingOf } from './affirmed.js';

/** What a cancer's own line says beside its site: nodes, receptors, remission, the operation that took the organ (CR-013, CR-035). */
export function codeCancerDetail(state: CodingState): void {
  codeStageZero(state);
  placeNodeMetastases(state);
  placeSpread(state);
  putPrimaryFirst(state);
  codeReceptors(state);
  codeHormoneResponse(state);
  codeBloodRemission(state);
  addAbsentProstate(state);
}

/** cancer | the same organ's carcinoma in situ; `-` is the side of the cancer. */
const IN_SITU: readonly (readonly [RegExp, string])[] = [
  [/^C15/, 'D00.1'],
  [/^C16/, 'D00.2'],
  [/^C18/, 'D01.0'],
  [/^C20/, 'D01.2'],
  [/^C21/, 'D01.3'],
  [/^C32/, 'D02.0'],
  [/^C34/, 'D02.2-'],
  [/^C53/, 'D06.9'],
  [/^C54/, 'D07.0'],
  [/^C61/, 'D07.5'],
  [/^C67/, 'D09.0'],
];
const STAGE_ZERO = /\bstage 0\b|\bp?Tis\b/i;

/** Stage 0 (Tis) is by definition a carcinoma in situ, whatever else its line calls it. */
function codeStageZero(state: CodingState): void {
  for (const cancer of state.allProposed(/^C(?!7[789]|80)/)) {
    const text = headingOf(state, cancer);
    if (!STAGE_ZERO.test(text)) continue;
    const side = /[12]$/.exec(cancer.code)?.[0] ?? '0';
    const breast = /^C50/.test(cancer.code) ? `D05.${/\blobular\b/i.test(text) ? '0' : /\bductal\b/i.test(text) ? '1' : '9'}${side}` : null;
    const code = breast ?? IN_SITU.find(([organ]) => organ.test(cancer.code))?.[1].replace('-', side);
    if (code) state.recode(cancer, code, 'I.C.2');
  }
}

/** primary | its regional nodes: "sigmoid cancer with node metastases" names them by their place. */
const REGIONAL_NODES: readonly (readonly [RegExp, string])[] = [
  [/^C50/, 'C77.3'],
  [/^C(?:15|3[4-9])/, 'C77.1'],
  [/^C(?:1[6-9]|2[0-6])/, 'C77.2'],
  [/^C(?:5[1-8]|6[0-8])/, 'C77.5'],
  [/^C(?:0|1[0-4]|73|3[0-2])/, 'C77.0'],
];
const NODES = /\b(?:lymph )?nod(?:e|al)s?\b/i;

function placeNodeMetastases(state: CodingState): void {
  const primary = state.proposed(/^C(?!7[789]|80|81|8[2-8]|9)/);
  const code = primary ? REGIONAL_NODES.find(([site]) => site.test(primary.code))?.[1] : undefined;
  if (!primary || !code) return;
  for (const spread of state.allProposed(/^C79[89]|^C779/)) {
    const text = affirmedHeadingOf(state, spread);
    if (NODES.test(text) && !/\bdistant\b/i.test(text)) state.recode(spread, code, 'CR-020');
  }
}

/** where the cancer has spread to | code */
const SPREAD_TO: readonly (readonly [RegExp, string])[] = [
  [/bones?|spine|vertebra\w*|pelvis|ribs?|femur/i, 'C79.51'],
  [/liver/i, 'C78.7'],
  [/brain/i, 'C79.31'],
  [/(?:left|L) lung/, 'C78.02'],
  [/(?:right|R) lung/, 'C78.01'],
  [/lungs?/i, 'C78.00'],
  [/pleura\w*/i, 'C78.2'],
  [/peritone\w*|omentum/i, 'C78.6'],
  [/skin/i, 'C79.2'],
];
const SPREADS = /\b(?:met(?:astatic|astas\w+|s)?|spread)\b[^.;\n]{0,50}?\bto (?:the )?((?:left |right |L |R )?[A-Za-z]+)/i;

/** "Metastatic prostate cancer to bone": the place of the spread stands behind the name of the primary. */
function placeSpread(state: CodingState): void {
  for (const spread of state.allProposed(/^C799$/)) {
    const place = SPREADS.exec(affirmedHeadingOf(state, spread))?.[1] ?? '';
    const code = SPREAD_TO.find(([site]) => new RegExp(`^(?:${site.source})$`, site.flags).test(place))?.[1];
    if (code) state.recode(spread, code, 'CR-020');
  }
}

/** "Metastatic prostate cancer": the words of the spread come first, the code of the primary does. */
function putPrimaryFirst(state: CodingState): void {
  for (const spread of state.allProposed(/^C7[789]/)) {
    const primary = state.allProposed(/^C(?!7[789]|80)/).find(({ statement }) => statement >= 0 && statement === spread.statement);
    if (primary && spread.at < primary.at) spread.at = primary.at + 0.1;
  }
}

type Status = { pattern: RegExp; code: string };

const POSITIVE = '(?:\\+|\\s?pos(?:itive)?\\b|[- ]positive\\b|\\s\\d{1,3}\\s?%\\s?(?:pos\\w*)?)';
const NEGATIVE = '(?:[-–−](?=[\\s,;./)]|$)|\\s?neg(?:ative)?\\b|[- ]negative\\b)';
const RECEPTORS: readonly Status[] = [
  { pattern: new RegExp(`\\bER\\s?${POSITIVE}|estrogen receptor[- ]positive|\\bER\\/PR\\s?${POSITIVE}`), code: 'Z17.0' },
  { pattern: new RegExp(`\\bER\\s?${NEGATIVE}|estrogen receptor[- ]negative`), code: 'Z17.1' },
  { pattern: new RegExp(`\\bPR\\s?${POSITIVE}|progesterone receptor[- ]positive`), code: 'Z17.21' },
  { pattern: new RegExp(`\\bPR\\s?${NEGATIVE}|progesterone receptor[- ]negative`), code: 'Z17.22' },
  { pattern: new RegExp(`\\bHER[- ]?2(?:\\/neu)?\\s?${POSITIVE}`, 'i'), code: 'Z17.31' },
  { pattern: new RegExp(`\\bHER[- ]?2(?:\\/neu)?\\s?${NEGATIVE}`, 'i'), code: 'Z17.32' },
];
const COMBINED: readonly Status[] = [
  { pattern: /\btriple[- ]neg(?:ative)?\b|\bTNBC\b/i, code: 'Z17.421' },
  {
    pattern: /\b(?:HR|ER\s?\/\s?PR)\s?\+\s?[/,]?\s?HER2\s?[-–−]|hormone receptor[- ]positive[,/ ]+(?:and )?HER2[- ]negative/i,
    code: 'Z17.411',
  },
  { pattern: /\b(?:HR|ER\s?\/\s?PR)\s?\+\s?[/,]?\s?HER2\s?\+/i, code: 'Z17.410' },
];

/** Each receptor that the cancer's own line names has its code (FY2026); one combined code where only the combination is named. */
function codeReceptors(state: CodingState): void {
  const cancer = state.proposed(/^C50/);
  if (!cancer) return;
  const text = headingOf(state, cancer);
  const named = (rows: readonly Status[]): Status[] =>
    rows.filter(({ pattern, code }) => pattern.test(text) && state.exists(code.replace('.', '')));
  const single = named(RECEPTORS);
  const together = named(COMBINED).filter(({ code }) => /^Z17\.41/.test(code));
  const isEachNamed = together.length === 0 && single.some(({ code }) => /^Z17\.[012]/.test(code) && !code.startsWith('Z17.3'));
  const codes = isEachNamed ? single : [...named(COMBINED), ...single].slice(0, 1);
  for (const known of state.allProposed(/^Z17/)) known.at = Math.max(known.at, cancer.at + 0.2);
  codes.forEach(({ pattern, code }, index) => {
    const match = pattern.exec(text);
    const start = match ? state.note.text.indexOf(match[0], Math.max(0, cancer.at - 400)) : -1;
    if (!match || start < 0) return;
    state.add(
      {
        ...cancer,
        at: cancer.at + 0.2 + index * 0.01,
        evidence: [state.note.spanOf(start, start + match[0].length)],
        isRankedOnly: state.style === 'narrative',
      },
      code,
      'CR-013',
      'receptor status of the cancer',
    );
  });
}

const HORMONE_RESPONSE: readonly Status[] = [
  { pattern: /\b(?:castrat\w+|hormone|androgen)[- ](?:resistan\w+|refractory|independent)\b|\bm?CRPC\b|\bnmCRPC\b/i, code: 'Z19.2' },
  { pattern: /\b(?:castrat\w+|hormone|androgen)[- ](?:sensitiv\w+|naive|dependent)\b|\bm?(?:CSPC|HSPC)\b/i, code: 'Z19.1' },
];

/** Resistant or sensitive to castration, as the cancer's own line says (Z19). */
function codeHormoneResponse(state: CodingState): void {
  const cancer = state.proposed(/^C61/);
  const text = cancer ? headingOf(state, cancer) : '';
  const status = HORMONE_RESPONSE.find(({ pattern }) => pattern.test(text));
  const spreads = state.allProposed(/^C7[789]/).filter(({ statement }) => statement === cancer?.statement);
  const at = Math.max(cancer?.at ?? 0, ...spreads.map((each) => each.at)) + 0.2;
  if (cancer && status) state.add({ ...cancer, at }, status.code, 'CR-013', 'response to castration is named');
}

const REMISSION = /\b(?:in|complete|full|molecular|cytogenetic) remission\b|\bin (?:CR|MMR|DMR)\b/;
const NOT_YET = /\b(?:not|never|without|no)\b[^.;,]{0,24}$/i;

/** C90 to C95: the last character is remission or relapse. */
function codeBloodRemission(state: CodingState): void {
  for (const disease of state.allProposed(/^C9[0-5].0$/)) {
    const text = headingOf(state, disease);
    const remission = REMISSION.exec(text);
    const isRelapse = /\bin relapse|\brelapsed\b/i.test(text);
    if (!isRelapse && (!remission || NOT_YET.test(text.slice(0, remission.index)))) continue;
    const code = `${disease.code.slice(0, -1)}${isRelapse ? '2' : '1'}`;
    if (state.exists(code)) state.recode(disease, `${code.slice(0, 3)}.${code.slice(3)}`, 'CR-007');
  }
}

const PROSTATE_REMOVED = /\b(?:RALP|RRP|(?:radical |robotic |laparoscopic )+prostatectomy)\b/;

/** CR-035: cancer gone with its organ leaves a history and an absence. */
function addAbsentProstate(state: CodingState): void {
  if (state.style !== 'terse') return;
  const history: Candidate | undefined = state.proposed(/^Z8546/);
  const found = history ? state.find(PROSTATE_REMOVED, (_match, span) => span.section !== 'past_medical_history') : null;
  if (history && found && !state.proposed(/^Z9079/))
    state.add({ ...history, at: history.at + 0.2, evidence: [found.span] }, 'Z90.79', 'CR-035', 'the prostate was removed');
}
