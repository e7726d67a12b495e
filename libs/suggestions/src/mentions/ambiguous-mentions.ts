import type { CodeBookView } from '@chartwright/terminology';
import type { Note } from '../note.js';
import type { SeenNotSuggested } from '../suggestion-types.js';
import { ambiguousAbbreviations } from '../vocabulary/ambiguous-abbreviations.js';

const MOST_OF_A_FORM = 5;

/** Abbreviations named as problems that nothing in the note decides: seen, and left to the coder with the meanings they may have. */
export function ambiguousMentions(note: Note, view: CodeBookView): SeenNotSuggested[] {
  return everyAmbiguous(note, view).filter(({ span }) => note.statements.some(({ start, end }) => span.start >= start && span.end <= end));
}

/** The same anywhere in the note, for whoever asks about one of the meanings; each form at its first places only. */
export function everyAmbiguous(note: Note, view: CodeBookView): SeenNotSuggested[] {
  const times = new Map<string, number>();
  const first = note.ambiguous.filter(({ form }) => {
    times.set(form, (times.get(form) ?? 0) + 1);
    return (times.get(form) ?? 0) <= MOST_OF_A_FORM;
  });
  return first.flatMap(({ from, to, form }): SeenNotSuggested[] => {
    const [first, last] = [note.tokens[from], note.tokens[to - 1]];
    const codes = ambiguousAbbreviations.flatMap(({ form: other, code }) =>
      other === form && code && view.isBillable(code) ? [code] : [],
    );
    if (!first || !last || codes.length === 0 || isSomethingElse(note.text, first.start, last.end)) return [];
    const span = note.spanOf(first.start, last.end);
    return [
      {
        mention: form,
        span,
        reason: 'ambiguous_abbreviation',
        trigger: null,
        codes: [...new Set(codes)].map((code) => code.replace('.', '')),
      },
    ];
  });
}

/** "PE:" heads an examination, "sent to the ED" is a place. */
const isSomethingElse = (text: string, start: number, end: number): boolean =>
  text.startsWith(':', end) || /\b(?:to|the|in|from|at|via|an)\s+$/i.test(text.slice(Math.max(0, start - 8), start));
