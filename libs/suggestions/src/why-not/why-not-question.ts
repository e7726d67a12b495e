import type { CodeBook, CodeBookView, CodeEntry } from '@chartwright/terminology';
import type { Note } from '../note.js';
import type { EvidenceSpan, SuggestionResult, WhyNotAnswer } from '../suggestion-types.js';

/** One code asked about, with all that the run knew: the note as read, the codes in force, and what was found. */
export type WhyNotQuestion = {
  /** Without dot, in capitals. */
  code: string;
  /** As a person writes it. */
  written: string;
  note: Note;
  view: CodeBookView;
  codeBook: CodeBook;
  result: SuggestionResult;
};

export type AnswerPart = { verdict: WhyNotAnswer['verdict']; explanation: string; spans?: readonly EvidenceSpan[]; label?: string | null };

export const plain = (code: string): string => code.replace('.', '');
export const dotted = (code: string): string => (/^[A-Z]\d[0-9A-Z]{2,5}$/.test(code) ? `${code.slice(0, 3)}.${code.slice(3)}` : code);
export const named = ({ code, title }: Pick<CodeEntry, 'code' | 'title'>): string => `${dotted(code)} (${title})`;

const MOST_QUOTED = 3;

/** The words in quotes, each once. */
export function quotesOf(spans: readonly EvidenceSpan[]): string {
  const words = [...new Map(spans.map(({ quote }) => [quote.toLowerCase(), quote.replaceAll(/\s+/g, ' ')])).values()];
  return words
    .slice(0, MOST_QUOTED)
    .map((quote) => `"${quote}"`)
    .join(', ');
}
