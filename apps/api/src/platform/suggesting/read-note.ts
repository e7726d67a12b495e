import type { SuggestionEngine, SuggestionRequest } from '@chartwright/suggestions';
import type { CodeBook } from '@chartwright/terminology';
import { log } from '../requests/log.js';
import { storedSuggestions } from './stored-suggestions.js';

type Stored = ReturnType<typeof storedSuggestions>;
type Reading = { toDeskSpan: Parameters<typeof storedSuggestions>[1]; codeBook: CodeBook };

/** A note that breaks the engine must not keep its case from being coded: the answer is empty and says so. */
export function readNote(engine: Pick<SuggestionEngine, 'suggest'>, request: SuggestionRequest, { toDeskSpan, codeBook }: Reading): Stored {
  try {
    return storedSuggestions(engine.suggest(request), toDeskSpan);
  } catch (fault) {
    // Its message may quote the note; its name does not.
    log('error', 'suggestions_broke_off', { errorName: fault instanceof Error ? fault.name : 'unknown' });
    const view = codeBook.on(request.encounter.dateOfService);
    const releases = { icd10cm: view.release?.name ?? 'none', hcpcs: view.releaseOf('hcpcs')?.name ?? null, books: view.books };
    return { releases, suggestions: [], visit: null, seen: [], gaps: [], unreadCharacters: 0, isFailed: true };
  }
}
