import type { Note } from '../note.js';
import type { CodingState } from './coding-state.js';

/** What has its own chapter 16 code in the first 28 days: codes elsewhere (undotted prefix) | perinatal code (CR-047). */
const PERINATAL = `
B37.0 | P37.5
H10 | P39.1
J00 | P28.89
R09.81 | P28.89
R17 | P59.9
P59.8 | P59.8
R50.9 | P81.9
R68.0 | P80.9
R11.10 | P92.09
R11.1 | P92.09
R11.2 | P92.09
R63.30 | P92.9
R63.31 | P92.9
R63.32 | P92.9
R63.39 | P92.8
R63.4 | P92.6
R62.51 | P92.6
E16.2 | P70.4
L92.9 | P83.81
R06.82 | P22.1
K92.1 | P54.1
L04 | P39.4
L08.9 | P39.4
`;

const rows = PERINATAL.trim()
  .split('\n')
  .map((row) => row.split(' | ').map((cell) => cell.replace('.', '')));

const FEEDING_AT_BREAST =
  /\b(?:latch\w*|breast-?\s?feed\w*|feeding at (?:the )?breast|nursing)\b[^.\n]{0,30}\b(?:difficult\w*|problem\w*|poor\w*|trouble|issue\w*)|\b(?:difficult\w*|problem\w*|poor|trouble|shallow|issue\w*)\s(?:with\s)?(?:\w+[ /]){0,2}(?:latch\w*|breast-?\s?feed\w*|feeding at (?:the )?breast|nursing)\b/i;

/** Days of life as the note tells them, for a patient in the first year; null where it does not. */
export function ageInDays(note: Pick<Note, 'text' | 'encounter'>): number | null {
  if (note.encounter.ageInYears > 0) return null;
  const told =
    /\b(?:DOL\s?#?|day of life\s)(\d{1,2})\b|\b(\d{1,2})[- ]?(?:day|d)s?[- ]?(?:old|o\b|newborn|infant|of life)|\b(\d{1,2})\s?do\b|\b(\d{1,2})[- ]?(?:week|wk)s?[- ](?:old|o\b|check|visit|well|WCC|newborn)/i.exec(
      note.text,
    );
  if (!told) return null;
  const days = told[1] ?? told[2] ?? told[3];
  return days === undefined ? Number(told[4]) * 7 : Number(days);
}

/** CR-042, CR-047: an infant under 29 days has the newborn examination and chapter 16; Z38 belongs to the birth record alone. */
export function codeNewborn(state: CodingState): void {
  const days = ageInDays(state.note);
  if (days === null || days > 28) return;
  addExam(state, days);
  for (const each of state.allProposed(/^Z38/)) state.recode(each, examOf(days), 'CR-042');
  for (const each of state.allProposed(/^Z001/)) state.recode(each, examOf(days), 'CR-042');
  for (const each of state.allProposed(/^[A-LR]/)) {
    const row = rows.find(([from = '']) => each.code.startsWith(from));
    if (row?.[1]) state.recode(each, row[1], 'CR-047');
  }
  codePrematurity(state);
  for (const each of state.allProposed(/^(?:R634|P926)/))
    if (/\bphysiologic/i.test(lineOf(state, each.at))) state.drop(each, 'integral', 'every newborn loses weight in the first days');
  const feeding = state.proposed(/^P92[89]$/);
  if (feeding && FEEDING_AT_BREAST.test(textOf(state, feeding.statement))) state.recode(feeding, 'P92.5', 'CR-047');
}

function addExam(state: CodingState, days: number): void {
  if (state.proposed(/^Z(?:38|001)/)) return;
  const told = state.find(
    /\b(?:well[- ](?:newborn|infant|baby|child)|(?:healthy|normal) newborn|newborn (?:exam\w*|visit|check|well|follow[- ]?up|care|(?:weight|wt) check)|(?:check|exam\w*|visit) (?:for|of) (?:a )?(?:newborn|infant)|(?:newborn|neonatal|infant|NB) (?:health )?check|NB visit|health (?:check|exam\w*)|WCC|WCV|(?:weight|wt) check)\b/i,
    (_match, { section }) => section === 'assessment',
  );
  if (!told) return;
  const { span } = told;
  const first = Math.min(span.start, ...state.allProposed(/./).map(({ at }) => at));
  state.add(
    { at: first - 0.5, evidence: [span], section: span.section, statement: -1 },
    examOf(days),
    'CR-042',
    'examination of a newborn',
  );
}

const examOf = (days: number): string => (days < 8 ? 'Z00.110' : 'Z00.111');

const lineOf = ({ note }: CodingState, at: number): string =>
  (note.text
    .slice(Math.max(0, at - 30), at)
    .split(/[\n.]/)
    .pop() ?? '') + (note.text.slice(at, at + 40).split(/[\n.]/)[0] ?? '');

function textOf(state: CodingState, statement: number): string {
  const found = state.note.statements[statement];
  return found ? state.note.text.slice(found.start, found.end) : state.note.text;
}

const WEEKS_AT_BIRTH =
  /\b(?:ex[- ]?|former |late preterm[^.\n]{0,20}|born (?:at )?|premature[^.\n]{0,20}|preterm[^.\n]{0,20})(\d{2})(?:\s?w|[- ]?weeks?|[- ]?wks?|[- ]?weeker|\s\d\/7|\+\d)/i;
const BIRTH_WEIGHT = /\b(?:BW|birth ?weight)\b:?\s*(?:was |of )?(\d{3,4}|\d\.\d{1,3})\s?(g|grams|kg)?\b/i;

/** I.C.16.d: with both known, the birth weight stands before the weeks at birth. */
function codePrematurity(state: CodingState): void {
  const preterm = state.proposed(/^P073/);
  if (!preterm) return;
  const weeks = Number(WEEKS_AT_BIRTH.exec(state.note.text)?.[1] ?? '0');
  if (weeks >= 28 && weeks <= 36) state.recode(preterm, `P07.3${weeks - 27}`, 'I.C.16.d');
  const weight = BIRTH_WEIGHT.exec(state.note.text);
  const told = Number(weight?.[1] ?? '0');
  const grams = told < 10 ? told * 1000 : told;
  const code = weightCode(grams);
  if (weight && code)
    state.add(
      { ...preterm, at: preterm.at - 0.3, evidence: [state.note.spanOf(weight.index, weight.index + weight[0].length)] },
      code,
      'I.C.16.d',
      'birth weight of a preterm infant',
    );
}

function weightCode(grams: number): string | null {
  if (grams < 1000 || grams >= 2500) return null;
  const step = [1250, 1500, 1750, 2000, 2500].findIndex((limit) => grams < limit);
  return `P07.1${step + 4}`;
}
