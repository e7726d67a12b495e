import type { Note } from '../note.js';
import type { EvidenceSpan, Suggestion } from '../suggestion-types.js';
import { readData } from './read-data.js';
import { readProblems } from './read-problems.js';
import { readRisk } from './read-risk.js';
import type { ReadSetting, VisitReading } from './visit-reading.js';

const NEW_PATIENT =
  /\b(?:new (?:patient|pt|consult)|NP visit|N E W\s+P A T I E N T|(?:clinic|eval\w*|office|practice|center),? new\b|status: new|thank you for (?:sending|referring|asking)|establish(?:ing)? care|initial (?:visit|consult\w*|evaluation)|referred (?:for|by|from)|new to (?:the )?(?:clinic|practice)|consultation|initial eval|ref(?:erred)?\.? (?:by|from|PCP|Dr)|req by PCP|self[- ]referred|second opinion|tr(?:ansfer)?\.? of care)\b|^[^\n]{0,60}\bconsult\b|^\W*NEW[.,:]|^[^\n]{0,60}\bnew\.\s|\b(?:seeing|seen) (?:him|her|you|this patient) for the first time\b/i;
const TOTAL_TIME =
  /\b(?:(?:total )?time:?\s+(?:spent:?\s+)?(\d{2,3})\s*min|total (?:time|visit time)[^.\n]{0,40}?(\d{2,3})\s*min(?:utes)?|(\d{2,3})\s*min(?:utes)?\s+(?:total|spent|was spent|were spent))/i;

/** Ambulatory surgery, hospital beds: the visit is not one that this reading knows (coding-rules §4). */
const OTHER_PLACES = /^(?:24|21|31)$/;

export function isNewPatient(text: string): boolean {
  return NEW_PATIENT.test(text);
}

/** Problems, data, risk and time with the words behind each; null where the place has no such visit. */
export function readVisit(note: Note, proposed: readonly Suggestion[]): VisitReading | null {
  const setting = settingOf(note);
  if (!setting) return null;
  return {
    setting,
    elements: { problems: readProblems(note, proposed), data: readData(note), risk: readRisk(note) },
    minutes: setting === 'emergency' ? null : totalMinutes(note),
  };
}

function settingOf(note: Note): ReadSetting | null {
  const { placeOfService } = note.encounter;
  if (OTHER_PLACES.test(placeOfService)) return null;
  if (placeOfService === '23') return 'emergency';
  const isNew = isNewPatient(note.text);
  if (/^(?:12|13|14|33)$/.test(placeOfService)) return isNew ? 'home-new' : 'home-est';
  return isNew ? 'office-new' : 'office-est';
}

function totalMinutes(note: Note): { value: number; span: EvidenceSpan } | null {
  const match = TOTAL_TIME.exec(note.text);
  if (!match) return null;
  return { value: Number(match[1] ?? match[2] ?? match[3]), span: note.spanOf(match.index, match.index + match[0].length) };
}
