import type { CodeBookView } from '@chartwright/terminology';
import type { Note } from '../note.js';
import type { ProcedureSuggestion, Suggestion } from '../suggestion-types.js';

export function suggestProcedures(_note: Note, _view: CodeBookView, _proposed: readonly Suggestion[]): ProcedureSuggestion[] {
  return [];
}
