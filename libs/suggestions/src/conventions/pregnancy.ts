import type { CodingState } from './coding-state.js';
import { tidyPregnancy } from './pregnancy-companions.js';
import { addDiseasesBehind, addPregnancyRisks, putDiseasesIntoPregnancy } from './pregnancy-conditions.js';

const WEEKS = [
  /(?<![\d/]|\b(?:by|ex|ex-|born|born at|delivered at|delivery at|del at|PPROM at|loss at|SAB at)\s)\b(\d{1,2})\s?w\s?[0-6]\s?d?\b(?!\s?(?:US|ultrasound|sono|scan)\b)/i,
  /(?<![\d/])\b(\d{1,2})\s[0-6]\/7\b(?!\s?(?:w\w*\s)?(?:US|ultrasound|sono|scan)\b)/i,
  /(?<![\d/])\b(\d{1,2})\s?w(?:ks?|eeks?)?\s?\d?\s?d?\b(?=[^.\n]{0,30}\b(?:by|IUP|gestation|GA|pregnan|EGA)|\s*(?:\d\/7)|\s*\d?d\b)/i,
  /\b(?:IUP|GA|EGA|gestational age|pregnan\w*|G\d+\s?P\d+\w*)\b[^.\n]{0,40}?\b(\d{1,2})(?:\s?w|\s\d\/7|\+\d| weeks| wks)/i,
  /\bat (\d{1,2})\s?(?:w\d?d?|wks?|weeks)\b(?! US)/i,
  /\b(\d{1,2})(?:\s\d\/7|\s?\+\s?\d|-\d\/7)?\s*(?:weeks?|wks?)\s*(?:pregnant|gestation|GA|IUP|EGA)/i,
];

export function weeksOfGestation(text: string): { weeks: number; start: number; end: number } | null {
  for (const pattern of WEEKS) {
    const match = pattern.exec(text);
    const weeks = Number(match?.[1] ?? '0');
    if (match && weeks >= 4 && weeks <= 42) return { weeks, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const WEEKS_ALONE =
  /(?<![\d/.-]|\b(?:in|x|q|every|for|rtc|f\/u|past|last|next|over|after|within|until)\s)\b(\d{1,2})\s?(?:w|wks?|weeks)\b(?!\s*(?:ago|post|pp|old|f\/u|later|s\/p|out|after|prior|before|since|apart|from|of|x)\b)/gi;

/** Beside a pregnancy code a bare "36w" is its age; a span of time says in, for, ago or later. */
function weeksAlone(text: string): { weeks: number; start: number; end: number } | null {
  for (const match of text.matchAll(WEEKS_ALONE)) {
    const weeks = Number(match[1]);
    if (weeks >= 4 && weeks <= 42) return { weeks, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

export const trimesterOf = (weeks: number): 1 | 2 | 3 => (weeks < 14 ? 1 : weeks < 28 ? 2 : 3);

/** CR-046: the pregnancy chapter comes first, with its trimester, the weeks, and no Z34 or Z33 beside it. */
export function codePregnancy(state: CodingState): void {
  const { note } = state;
  const { sex, ageInYears } = note.encounter;
  if (sex === 'M' || ageInYears < 9 || ageInYears > 64 || !isPregnant(state)) return;
  const age = weeksOfGestation(note.text) ?? (state.proposed(/^(?:O(?!0[0-8])|Z34)/) ? weeksAlone(note.text) : null);
  const trimester = age ? trimesterOf(age.weeks) : null;
  if (trimester) setTrimester(state, trimester);
  if (trimester && !isAfterDelivery(note.text)) {
    const period = `${TRIMESTER_NAMES[trimester - 1] ?? ''} trimester`;
    if (!state.proposed(/^Z331/)) {
      addDiseasesBehind(state);
      putDiseasesIntoPregnancy(state, period);
    }
    addPregnancyRisks(state, period);
  }
  codeDiabetesControl(state);
  addMaternalAge(state, trimester);
  tidyPregnancy(state, trimester ? `${TRIMESTER_NAMES[trimester - 1] ?? ''} trimester` : '');
  const chapter = state.proposed(/^O/);
  if (chapter)
    for (const each of state.allProposed(/^Z3[34]/))
      state.drop(each, 'replaced_by_combination', 'not beside a pregnancy-chapter code (CR-046)');
  else codeSupervision(state, trimester);
  const base = state.proposed(/^(?:O(?!0[0-8])|Z34)/);
  if (base && age && !/postpartum/i.test(note.text.slice(0, 200))) {
    const last = Math.max(...state.allProposed(/^[OZ]/).map(({ at }) => at));
    state.add(
      { ...base, at: last + 0.5, evidence: [note.spanOf(age.start, age.end)] },
      `Z3A.${String(age.weeks < 8 ? 1 : age.weeks).padStart(2, '0')}`,
      'CR-046',
      'weeks of gestation',
    );
  }
}

const TRIMESTER_NAMES = ['first', 'second', 'third'];

const isAfterDelivery = (text: string): boolean =>
  /\b(?:post-?partum|PP (?:visit|check|day)|(?:weeks?|wks?|days?) (?:after|s\/p|post|since) (?:delivery|NSVD|SVD|LTCS|C-?section|cesarean))/i.test(
    text.slice(0, 300),
  );

function isPregnant(state: CodingState): boolean {
  const { note } = state;
  if (state.candidates.some(({ code, isProposed }) => isProposed && /^(?:O(?!0[0-8])|Z34|Z331)/.test(code))) return true;
  if (/\b(?:OB visit|prenatal|IUP)\b/i.test(note.text)) return true;
  const age = weeksOfGestation(note.text.slice(0, 400));
  return (
    age !== null &&
    !isAfterDelivery(note.text) &&
    /\bG\d+\s?P\d|\bpregnan|\bprimi(?:p|grav)|\bmulti(?:p\b|para|grav)|\bEGA\b|\bEDC\b|\bEDD\b/i.test(note.text.slice(0, 400))
  );
}

/** The last character of most pregnancy codes is the trimester: 1, 2, 3, or 9 and 0 where none is given. */
function setTrimester(state: CodingState, trimester: 1 | 2 | 3): void {
  const name = TRIMESTER_NAMES[trimester - 1] ?? '';
  for (const candidate of state.allProposed(/^(?:O|Z34)/)) {
    const title = state.terms.view.find(candidate.code)?.title ?? '';
    if (!/unspecified trimester/i.test(title)) continue;
    const code = ofTrimester(state, candidate.code, `${name} trimester`);
    if (code) state.recode(candidate, code, 'CR-046');
  }
}

/** The same code in the named trimester; where a 7th character names the fetus the trimester stands one step above it. */
function ofTrimester(state: CodingState, code: string, trimester: string): string | undefined {
  const { view } = state.terms;
  const parent = view.parent(code);
  if (!parent) return undefined;
  const isOfFetus = code.length === 7;
  const above = isOfFetus ? view.parent(parent.code) : parent;
  const sibling = above && view.children(above.code).find((each) => each.title.toLowerCase().includes(trimester));
  return isOfFetus && sibling ? sibling.code.padEnd(6, 'X') + code.slice(6) : sibling?.code;
}

const ORAL = /\b(?:metformin|glyburide|oral (?:hypoglycemic|agent|med))/i;
const INSULIN = /\b(?:insulin|glargine|lispro|NPH|aspart|detemir)\b/i;

function codeDiabetesControl(state: CodingState): void {
  for (const candidate of state.allProposed(/^O244/)) {
    const text = state.note.text;
    const stem = candidate.code.slice(0, 5);
    const isStarting = (pattern: RegExp): boolean =>
      pattern.test(text) && !new RegExp(`(?:no|not on|without|consider|may need|if)\\s+(?:\\w+\\s){0,3}${pattern.source}`, 'i').test(text);
    if (isStarting(INSULIN)) state.recode(candidate, `${stem}4`, 'CR-021');
    else if (isStarting(ORAL)) state.recode(candidate, `${stem}5`, 'CR-021');
    else if (/\bdiet(?:ary)?[- ]?controlled|\bA1GDM|GDMA1|continue diet|controlled (?:with|by) diet/i.test(text))
      state.recode(candidate, `${stem}0`, 'CR-021');
  }
}

function addMaternalAge(state: CodingState, trimester: 1 | 2 | 3 | null): void {
  const found = state.find(/\bAMA\b|advanced maternal age|elderly (?:primi|multi)gravida/);
  if (!found || found.span.section === 'family_history' || state.note.encounter.ageInYears < 35) return;
  const gravida = /\bG(\d+)\s?P/.exec(state.note.text);
  const isFirst = gravida ? Number(gravida[1]) === 1 : /primigravid|nullipar/i.test(state.note.text);
  const base = state.candidates.find((each) => each.isProposed) ?? state.candidates[0];
  state.add(
    {
      at: Math.max(found.span.start, (state.proposed(/^O/)?.at ?? 0) + 0.2),
      evidence: [found.span],
      section: found.span.section,
      statement: base?.statement ?? -1,
    },
    `O09.5${isFirst ? 1 : 2}${trimester ?? 9}`,
    'CR-046',
    'advanced maternal age',
  );
}

function codeSupervision(state: CodingState, trimester: 1 | 2 | 3 | null): void {
  const visit = state.proposed(/^Z3[34]/);
  if (!visit) return;
  const gravida = /\bG(\d+)\s?P/.exec(state.note.text);
  const isFirst = gravida ? Number(gravida[1]) === 1 : /primigravid/i.test(state.note.text);
  state.recode(visit, `Z34.${gravida ? (isFirst ? '0' : '8') : '9'}${trimester ?? 0}`, 'CR-046');
}
