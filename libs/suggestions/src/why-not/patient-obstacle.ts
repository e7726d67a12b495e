import type { CodeBookView } from '@chartwright/terminology';
import { codesOfPatient } from '../patient-filter.js';
import type { Note } from '../note.js';

const SEXES = { F: 'female', M: 'male' } as const;

/** Why this patient cannot have the code, whatever the note says; null when nothing stands in the way. */
export function patientObstacle(note: Note, view: CodeBookView, code: string): string | null {
  const { sex, ageInYears } = note.encounter;
  if (codesOfPatient(note, view)(code)) return null;
  const only = view.mce.allowedSex.get(code);
  if (only && sex !== 'U' && only !== sex) return `It is a code for ${SEXES[only]} patients only (MCE), and this patient is ${SEXES[sex]}.`;
  if (code.startsWith('O'))
    return sex === 'M'
      ? 'Chapter 15 is for pregnancy, birth and the weeks after, and this patient is male.'
      : 'Chapter 15 is for pregnancy, birth and the weeks after, and the note tells of none.';
  if (code.startsWith('P')) return `Chapter 16 is for newborns, and this patient is ${ageInYears} years old.`;
  return 'It is no code for this patient.';
}
