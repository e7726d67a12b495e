import type { DeskSpan } from '@chartwright/contracts';
import type { EvidenceSpan } from '@chartwright/suggestions';

export type TextOfDocument = { documentId: string; text: string };

/** Two line ends keep the sections of one document from running into the next. */
const BETWEEN = '\n\n';

/** The engine reads the documents of a case as one text; this puts them together and finds the way back. */
export function joinedText(documents: readonly TextOfDocument[]): { text: string; toDeskSpan: (span: EvidenceSpan) => DeskSpan } {
  const starts: number[] = [];
  let text = '';
  for (const document of documents) {
    if (starts.length > 0) text += BETWEEN;
    starts.push(text.length);
    text += document.text;
  }
  return { text, toDeskSpan: (span) => toDeskSpan(span, documents, starts) };
}

function toDeskSpan(span: EvidenceSpan, documents: readonly TextOfDocument[], starts: readonly number[]): DeskSpan {
  const index = Math.max(
    0,
    starts.findLastIndex((start) => start <= span.start),
  );
  const offset = starts[index] ?? 0;
  const document = documents[index];
  const start = span.start - offset;
  const end = Math.min(span.end - offset, document?.text.length ?? 0);
  return { documentId: document?.documentId ?? '', start, end, quote: span.quote, section: span.section };
}
