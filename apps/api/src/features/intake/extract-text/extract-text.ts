import { decodeText, tidyText } from './decode-text.js';
import { readInThread, type ThreadRefusal } from './read-in-thread.js';
import { sniffKind, type SniffedKind } from './sniff-kind.js';

export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
const DEFAULT_LIMITS = { timeoutMs: 30_000, maxPages: 200 };
/** Fewer letters than this on all pages together are page numbers and stamps, not a note. */
const MIN_LETTERS = 12;

export type ExtractedText =
  | { state: 'read'; kind: 'txt' | 'pdf' | 'docx'; text: string; pageCount: number | null }
  | { state: 'refused'; kind: SniffedKind; refusal: string };

const SENTENCES = {
  empty: 'This file is empty. Choose the one that holds the note.',
  old_word: 'This is an old Word file. Save it as .docx and drop it again.',
  locked_office: 'This Word file has a password. Save it without one and drop it again.',
  other_office: 'This is an Office file, but no Word document. Save the note as .docx, .pdf or .txt and drop it again.',
  picture: 'This is a picture. Drop the note as .txt, .docx or a PDF with text in it, or type it.',
  rtf: 'This is a rich text file. Save it as .docx or .txt and drop it again.',
  markup: 'This is a web page or XML file. Save the note as .txt, .docx or .pdf and drop it again.',
  unknown: 'We cannot tell what kind of file this is. Save the note as .txt, .docx or .pdf and drop it again.',
} as const;

const brokenSentence = {
  pdf: 'This PDF is damaged and cannot be opened. Save it again and drop it again.',
  docx: 'This Word file is damaged and cannot be opened. Save it again and drop it again.',
};

function refusalOf(kind: 'pdf' | 'docx', refused: ThreadRefusal, pageCount: number | undefined, maxPages: number): string {
  switch (refused) {
    case 'locked':
      return 'This PDF has a password. Save it without one and drop it again.';
    case 'too_many_pages':
      return `This PDF has ${pageCount ?? 'too many'} pages; ${maxPages} is the limit. Drop only the pages of this visit.`;
    case 'too_big_unpacked':
      return 'This Word file is too big once unpacked. Save the note without pictures and drop it again.';
    case 'timed_out':
      return 'Reading this file took too long. Save the note as .txt or .docx and drop it again.';
    case 'broken':
      return brokenSentence[kind];
  }
}

const countLetters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function judged(kind: 'txt' | 'pdf' | 'docx', raw: string, pageCount: number | null): ExtractedText {
  const text = tidyText(raw);
  if (countLetters(text) >= MIN_LETTERS) return { state: 'read', kind, text, pageCount };
  const refusal =
    kind === 'pdf'
      ? 'This PDF is a scan: a picture without text. Drop a PDF with text in it, or type the note.'
      : 'There is no text in this file. Choose the one that holds the note.';
  return { state: 'refused', kind, refusal };
}

/** The note's text, or one sentence that says why there is none and what to do. The type is read from the bytes. */
export async function extractText(bytes: Buffer, limits = DEFAULT_LIMITS): Promise<ExtractedText> {
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    return { state: 'refused', kind: 'unknown', refusal: 'This file is over 20 MB. Save the note without pictures and drop it again.' };
  }
  const kind = sniffKind(bytes);
  if (kind === 'txt') return judged('txt', decodeText(bytes), null);
  if (kind !== 'pdf' && kind !== 'docx') return { state: 'refused', kind, refusal: SENTENCES[kind] };
  const answer = await readInThread(kind, bytes, limits);
  if ('refused' in answer) {
    return { state: 'refused', kind, refusal: refusalOf(kind, answer.refused, answer.pageCount, limits.maxPages) };
  }
  return judged(kind, answer.text, answer.pageCount);
}
