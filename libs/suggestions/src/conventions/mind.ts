import type { Candidate } from '../candidates.js';
import type { CodingState } from './coding-state.js';
import { headingOf } from './affirmed.js';

/** Severity, behaviour and remission are characters of the mental chapter that one problem line carries in its own words (I.C.5). */
export function codeMind(state: CodingState): void {
  codeDementia(state);
  gradeUseDisorder(state);
  codeRemission(state);
  codeMoodEpisode(state);
  codeInsomnia(state);
}

const SLEEPLESS_FROM =
  /\b(?:insomnia|sleep (?:disturbance|difficult\w+))\b[^.;\n]{0,12}\b(?:due to|d\/t|2\/2|secondary to|related to|associated with|from)\b[^.;\n]{0,20}\b(?:anxi\w+|depress\w+|MDD|GAD|PTSD|bipolar|panic|mental|psychiatric)/i;

/** Insomnia that the provider traces to a mental disorder has a code of its own beside it. */
function codeInsomnia(state: CodingState): void {
  for (const insomnia of state.allProposed(/^G470[09]/))
    if (SLEEPLESS_FROM.test(headingOf(state, insomnia))) state.recode(insomnia, 'F51.05', 'CR-020');
}

const lineOf = (state: CodingState, candidate: Candidate): string => {
  const statement = state.note.statements[candidate.statement];
  return statement ? state.note.text.slice(statement.start, Math.min(statement.blockEnd, statement.start + 400)) : '';
};

const BEHAVIOURS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:agitat\w+|aggressi\w+|combative\w*|restless\w*|sundown\w*|yelling|violent)\b/i, '11'],
  [/\b(?:psycho\w+|hallucinat\w+|delusion\w*|paranoi\w+)\b/i, '2'],
  [/\b(?:depress\w+|apath\w+|mood (?:disturb\w+|symptoms?))\b/i, '3'],
  [/\banxi\w+\b/i, '4'],
  [/\b(?:sleep disturbance|wander\w*|disinhibit\w+|behaviou?r\w* (?:disturb\w+|symptoms?))\b/i, '18'],
];
const DENIED = /\b(?:no|without|w\/o|denies|not|absent|negative)\b[^.;]{0,40}$/i;

/** Letter of severity, then the behaviour: F02.B11 is moderate with agitation, F02.80 unspecified without any. */
export function dementiaCharacters(text: string): string {
  const severity = /\bmild\b/i.test(text) ? 'A' : /\bmoderate\b/i.test(text) ? 'B' : /\bsevere|\badvanced\b/i.test(text) ? 'C' : null;
  const behaviour =
    BEHAVIOURS.find(([words]) => {
      const match = words.exec(text);
      return match !== null && !DENIED.test(text.slice(0, match.index));
    })?.[1] ?? '0';
  return `${severity ?? ''}|${behaviour}`;
}

/** CR-014: the disease first, then the dementia in it with its severity and behaviour. */
function codeDementia(state: CodingState): void {
  for (const own of state.allProposed(/^F0[13]/)) setDementia(state, own, own.code.slice(0, 3));
  for (const disease of state.allProposed(/^G30|^G318[35]|^G310|^G20/)) {
    const heading = headingOf(state, disease);
    if (!/^G30/.test(disease.code) && !/dementia|neurocognitive/i.test(heading)) continue;
    if (disease.code === 'G309') {
      const onset = /\balzheimer\S*(?: \w+)?,?(?: with| of)? (late|early)[- ]onset|\b(late|early)[- ]onset alzheimer/i.exec(
        state.note.text,
      );
      const told = (onset?.[1] ?? onset?.[2] ?? '').toLowerCase();
      if (told === 'late' || /\blate[- ]onset\b/i.test(heading)) state.recode(disease, 'G30.1', 'CR-014');
      else if (told === 'early' || /\bearly[- ]onset\b/i.test(heading)) state.recode(disease, 'G30.0', 'CR-014');
    }
    if (state.proposed(/^F02/)) continue;
    for (const plain of state.allProposed(/^F03/)) state.drop(plain, 'replaced_by_combination', `in ${disease.code} (CR-014)`);
    state.add({ ...disease, at: disease.at + 0.1 }, dementiaCode(state, 'F02', heading), 'CR-014', 'dementia in this disease');
  }
}

function setDementia(state: CodingState, dementia: Candidate, category: string): void {
  const code = dementiaCode(state, category, headingOf(state, dementia));
  if (code !== '') state.recode(dementia, code, 'CR-007');
}

function dementiaCode(state: CodingState, category: string, text: string): string {
  const [severity = '', behaviour = '0'] = dementiaCharacters(text).split('|');
  const unspecified = category === 'F02' ? '8' : category === 'F01' ? '5' : '9';
  const code = `${category}.${severity || unspecified}${behaviour}`;
  return state.exists(code.replace('.', '')) ? code : '';
}

const USE_DISORDER = /\b(mild|moderate|severe)\b[^.;\n]{0,24}\buse disorder\b|\buse disorder\b[^.;\n]{0,12}?\b(mild|moderate|severe)\b/i;

/** A use disorder by its severity, whatever the substance: mild is abuse, moderate and severe are dependence (I.C.5.b, index "Disorder, use"). */
function gradeUseDisorder(state: CodingState): void {
  for (const candidate of state.allProposed(/^F1[0-689](?:9[09]?|99)$/)) {
    const told = USE_DISORDER.exec(headingOf(state, candidate));
    const severity = (told?.[1] ?? told?.[2] ?? '').toLowerCase();
    if (severity !== '') state.recode(candidate, `${candidate.code.slice(0, 3)}.${severity === 'mild' ? '10' : '20'}`, 'I.C.5.b');
  }
}

const REMISSION = /\b(?:in\s+)?(?:early|sustained|partial|full|complete|long[- ]term)?,?\s*remission\b/i;

/** Index "History, personal, alcohol dependence" leads to the remission of it. */
const PAST_USE =
  /\b(?:history of|h\/o|hx of|remote|former|prior)\s+(?:[\w-]+\s){0,2}?(?:abuse|dependence|use disorder|addiction|alcoholism)\b/i;

/** CR-035: a dependence in remission keeps its substance: F10.20 becomes F10.21, F10.10 becomes F10.11. */
function codeRemission(state: CodingState): void {
  for (const candidate of state.allProposed(/^F1[0-9]\d{2,3}$/)) {
    const heading = headingOf(state, candidate);
    const match = REMISSION.exec(heading) ?? (candidate.code.startsWith('F17') ? null : PAST_USE.exec(heading));
    if (!match || /\b(?:not|no)\b[^.;]{0,12}$/i.test(heading.slice(0, match.index))) continue;
    const isDependence = candidate.code[3] === '2' || /\b(?:severe|moderate|dependence)\b/i.test(heading);
    if (candidate.code.startsWith('F17')) {
      const product = candidate.code[4] ?? '0';
      state.recode(candidate, `F17.2${product}1`, 'CR-035');
    } else state.recode(candidate, `${candidate.code.slice(0, 3)}.${isDependence ? '21' : '11'}`, 'CR-035');
  }
}

/** F31 by its current episode and severity; F32 and F33 by remission and severity. */
function codeMoodEpisode(state: CodingState): void {
  for (const bipolar of state.allProposed(/^F31(?:9|30|10|60)$/)) {
    const code = bipolarCode(lineOf(state, bipolar).split(/[.\n]/)[0] ?? '');
    if (code) state.recode(bipolar, code, 'CR-007');
  }
  for (const depression of state.allProposed(/^F3[23]/)) {
    const heading = headingOf(state, depression);
    const remission = /\b(partial|full|complete)\s+remission\b/i.exec(heading)?.[1]?.toLowerCase();
    if (!remission) continue;
    const isRecurrent = depression.code.startsWith('F33');
    const isFull = remission !== 'partial';
    state.recode(depression, isRecurrent ? (isFull ? 'F33.42' : 'F33.41') : isFull ? 'F32.5' : 'F32.4', 'CR-007');
  }
}

export function bipolarCode(text: string): string | null {
  if (
    /\bbipolar(?: affective)?(?: disorder)?,?\s*(?:type\s*)?(?:II|2)\b(?! (?:prior|previous|past|hospital|admission|episode))|\btype\s*(?:II|2)\b/i.test(
      text,
    )
  )
    return 'F31.81';
  const severity = /\bmild\b/i.test(text) ? 1 : /\bmoderate\b/i.test(text) ? 2 : /\bsevere\b/i.test(text) ? 3 : 0;
  const isPsychotic = /\bwith psychotic|\bw\/ psychotic|psychosis/i.test(text) && !/without|w\/o|no psycho/i.test(text);
  const remission = /\b(partial|full)\s+remission\b/i.exec(text)?.[1]?.toLowerCase();
  const episode = /\bmixed\b/i.test(text)
    ? 'mixed'
    : /\bdepress/i.test(text)
      ? 'depressed'
      : /\bhypomani/i.test(text)
        ? 'hypomanic'
        : /\bmani[ac]/i.test(text)
          ? 'manic'
          : null;
  if (!episode) return remission ? 'F31.70' : null;
  if (remission) {
    const full = { hypomanic: '72', manic: '74', depressed: '76', mixed: '78' }[episode];
    return `F31.${remission === 'full' ? full : String(Number(full) - 1)}`;
  }
  if (episode === 'hypomanic') return 'F31.0';
  if (episode === 'manic') return severity === 3 && isPsychotic ? 'F31.2' : `F31.1${severity}`;
  if (episode === 'mixed') return severity === 3 && isPsychotic ? 'F31.64' : `F31.6${severity}`;
  return severity === 3 ? (isPsychotic ? 'F31.5' : 'F31.4') : `F31.3${severity}`;
}
