import { targetCovers } from '@chartwright/terminology';
import type { RuleCodeBook, InstructionalNote, NoteKind } from '../rule-code-book.js';

const TITLES: Record<NoteKind, string> = {
  excludes1: 'Excludes1',
  excludes2: 'Excludes2',
  codeFirst: 'Code first',
  useAdditionalCode: 'Use additional code',
  codeAlso: 'Code also',
};

/** Notes of one kind that bear on a code: its own and every ancestor's (CR-010). */
export function notesOfKind(codeBook: RuleCodeBook, code: string, kind: NoteKind): readonly InstructionalNote[] {
  return codeBook.notesFor(code).filter((note) => note.kind === kind);
}

/** True at a category or below; false for the notes of sections (J40-J4A) and chapters, which speak of hundreds of codes at once. */
export function standsAtCode(note: InstructionalNote): boolean {
  return /^[A-Z][0-9A-Z.]+$/.test(note.at);
}

export function noteCovers(note: InstructionalNote, code: string): boolean {
  return note.targets.some((target) => targetCovers(target, code));
}

/**
 * The note among those bearing on `code` that points at `other`. A note whose target holds both codes says nothing about
 * the pair: at chapter level "H00-H59" beside itself would forbid every pair (CR-010, self-matches).
 */
export function findNotePointing(notes: readonly InstructionalNote[], code: string, other: string): InstructionalNote | null {
  return notes.find((note) => note.targets.some((target) => targetCovers(target, other) && !targetCovers(target, code))) ?? null;
}

/** "Excludes1 at J45: wheezing NOS (R06.2)". */
export function noteText(note: InstructionalNote): string {
  return `${TITLES[note.kind]} at ${note.at}: ${note.text}`;
}
