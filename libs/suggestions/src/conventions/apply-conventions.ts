import type { Candidate } from '../candidates.js';
import type { Found, Terms } from '../find-candidates.js';
import type { Note } from '../note.js';

export function applyConventions(_note: Note, _terms: Terms, found: Found): Found {
  const candidates: Candidate[] = found.candidates;
  return { candidates, seen: found.seen };
}
