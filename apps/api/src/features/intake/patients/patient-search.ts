import { foldName } from '../../../platform/patients/name-words.js';
import { isCalendarDate, type CalendarDate } from '@chartwright/primitives';

/** What a receptionist typed, taken apart: a birth date, a record number, the beginnings of names. */
export type PatientSearch = { dateOfBirth: CalendarDate | null; recordNumber: string | null; names: string[] };

const MAX_NAMES = 4;

function asDate(word: string): CalendarDate | null {
  if (isCalendarDate(word)) return word;
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(word);
  if (!american) return null;
  const [, month = '', day = '', year = ''] = american;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** "ortiz, el 8/14/1958" → names and a birth date; a word with digits that is no date is a record number. */
export function parsePatientSearch(text: string): PatientSearch {
  const search: PatientSearch = { dateOfBirth: null, recordNumber: null, names: [] };
  for (const word of text.split(/[\s,]+/).filter(Boolean)) {
    const date = asDate(word);
    if (date) search.dateOfBirth = date;
    else if (/\d/.test(word)) search.recordNumber = word;
    else if (search.names.length < MAX_NAMES) search.names.push(word);
  }
  return search;
}

/** The words of the names asked for; one without a letter stays as it is and finds nobody. */
export function nameWords({ names }: PatientSearch): string[] {
  return names.flatMap((name) => (foldName(name) || name).split(' '));
}

/** Beginning-of-word pattern for LIKE, with its own wildcards taken literally. */
export function likePrefix(word: string): string {
  return `${word.replace(/[\\%_]/g, (wildcard) => `\\${wildcard}`)}%`;
}
