import { judge } from '../assertion/assert-mentions.js';
import type { Note } from '../note.js';
import type { EvidenceSpan, SectionKind } from '../suggestion-types.js';

/** Sections that tell of other times, other people, or nobody. */
const ELSEWHERE: ReadonlySet<SectionKind> = new Set([
  'boilerplate',
  'family_history',
  'past_medical_history',
  'past_surgical_history',
  'allergies',
]);

/** Where the note states what the pattern looks for: not denied, not of somebody else, not of the past. */
export function statedWords(note: Note, pattern: RegExp): EvidenceSpan[] {
  const found: EvidenceSpan[] = [];
  for (const match of note.text.matchAll(pattern)) {
    const span = note.spanOf(match.index, match.index + match[0].length);
    if (!ELSEWHERE.has(span.section) && isStated(note, span)) found.push(span);
  }
  return found;
}

export function isStated(note: Note, { start, end }: EvidenceSpan): boolean {
  const words = note.words.slice(note.wordAt(start), note.wordAt(end)).map(({ from }) => from);
  const sentence = note.sentenceOfToken(words[0] ?? 0);
  if (!sentence || words.length === 0) return true;
  const { assertion } = judge(note.scopes(sentence), words);
  return assertion !== 'negated' && assertion !== 'family' && assertion !== 'other_person' && assertion !== 'historical';
}
