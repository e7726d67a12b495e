import type { DeskSeen, DeskSpan, DeskSuggestions } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';
import type { MarkKind, NoteLine, NoteMark } from './note-lines.js';
import { suggestionState } from './suggestion-states.js';

const SEEN_KINDS: Readonly<Record<string, MarkKind>> = {
  negated: 'negated',
  uncertain: 'uncertain',
  hypothetical: 'uncertain',
  planned: 'uncertain',
  family: 'family',
  other_person: 'family',
  historical: 'history',
};

export function seenKind(seen: Pick<DeskSeen, 'reason'>): MarkKind {
  return SEEN_KINDS[seen.reason] ?? 'other';
}

/** All marks of one document: the thread, what is coded, what is suggested, and what was seen and left out. */
export function deskMarks({ documentId, found, content, threadCode }: Marked): NoteMark[] {
  if (!found) return [];
  const marks: NoteMark[] = [];
  const add = (span: DeskSpan | null, kind: MarkKind, codes: readonly string[]): void => {
    if (span && span.documentId === documentId) marks.push({ start: span.start, end: span.end, kind, codes });
  };
  for (const suggestion of found.suggestions) {
    const { state } = suggestionState(suggestion, content);
    if (state === 'rejected' && suggestion.code !== threadCode) continue;
    if (state === 'open' && !suggestion.isProposed && suggestion.code !== threadCode) continue;
    const kind = suggestion.code === threadCode ? 'selected' : state === 'accepted' ? 'draft' : 'open';
    for (const span of suggestion.evidence) add(span, kind, [suggestion.code]);
  }
  for (const gap of found.gaps) add(gap.span, 'open', gap.code ? [gap.code] : []);
  for (const seen of found.seen) add(seen.span, seenKind(seen), []);
  return marks;
}

/** One document with what was found in it and what became of it. */
export type Marked = { documentId: string; found: DeskSuggestions | null; content: DraftContent; threadCode: string | null };

export type MarginCode = { code: string; state: 'draft' | 'thread' | 'suggested' };

/** The codes beside a line: each code once, at the words that count most for it. */
export function marginCodes(line: Pick<NoteLine, 'key' | 'end'>, { documentId, found, content, threadCode }: Marked): MarginCode[] {
  return (found?.suggestions ?? []).flatMap((suggestion): MarginCode[] => {
    const span = suggestion.evidence[0];
    if (!span || span.documentId !== documentId || span.start < line.key || span.start >= line.end) return [];
    const { state } = suggestionState(suggestion, content);
    if (suggestion.code === threadCode) return [{ code: suggestion.code, state: 'thread' }];
    if (state === 'accepted') return [{ code: suggestion.code, state: 'draft' }];
    return state === 'open' && suggestion.isProposed ? [{ code: suggestion.code, state: 'suggested' }] : [];
  });
}
