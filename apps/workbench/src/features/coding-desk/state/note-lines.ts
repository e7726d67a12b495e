/** How words are marked in the note; the outer mark wins where two overlap. */
export type MarkKind = 'draft' | 'open' | 'selected' | 'negated' | 'uncertain' | 'family' | 'history' | 'other';

export type NoteMark = { start: number; end: number; kind: MarkKind; codes: readonly string[] };

export type NotePiece = { text: string; start: number; mark: NoteMark | null; isLabel: boolean };

export type NoteLine = { key: number; kind: 'text' | 'heading' | 'item'; pieces: NotePiece[]; end: number };

/** Higher wins an overlap: the thread first, then what is coded, then what is only suggested or was left out. */
const RANK: Record<MarkKind, number> = { selected: 3, draft: 2, open: 1, negated: 0, uncertain: 0, family: 0, history: 0, other: 0 };

/**
 * Marks that do not overlap, in the order of the text: the stronger wins, then the longer one. What a suggestion loses to another stays
 * within reach: the words they share know both codes, and its other words keep a mark of their own.
 */
export function separateMarks(marks: readonly NoteMark[], text: string): NoteMark[] {
  const strongestFirst = marks
    .filter((mark) => mark.end > mark.start)
    .toSorted((a, b) => RANK[b.kind] - RANK[a.kind] || b.end - b.start - (a.end - a.start) || a.start - b.start);
  let chosen: NoteMark[] = [];
  for (const mark of strongestFirst) {
    const isOver = (other: NoteMark): boolean => mark.start < other.end && other.start < mark.end;
    const over = chosen.filter(isOver);
    if (over.length > 0 && RANK[mark.kind] === 0) continue;
    chosen = chosen.map((other) => (isOver(other) ? { ...other, codes: [...new Set([...other.codes, ...mark.codes])] } : other));
    chosen.push(...(over.length === 0 ? [mark] : uncovered(mark, over, text)));
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/** The words of a mark that no stronger one holds. */
function uncovered(mark: NoteMark, over: readonly NoteMark[], text: string): NoteMark[] {
  const pieces: NoteMark[] = [];
  let at = mark.start;
  for (const { start, end } of [...over.toSorted((a, b) => a.start - b.start), { start: mark.end, end: mark.end }]) {
    const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(at, Math.max(at, start)));
    if (words) pieces.push({ ...mark, start: at + words.index, end: at + words.index + words[0].length });
    at = Math.max(at, end);
  }
  return pieces;
}

/** A click on words of several codes goes from one to the next. */
export function nextCode(codes: readonly string[], current: string | null): string | undefined {
  return codes[(codes.indexOf(current ?? '') + 1) % Math.max(1, codes.length)];
}

const LABEL = /^\s*[A-Z][A-Za-z/&()' -]{0,38}:(?=\s|$)/;
const ITEM = /^\s*(?:\d{1,2}[.)]|[-*•])\s/;

/** The note as lines with their marks cut at line ends; blank lines are left out. Offsets stay those of the whole text. */
export function noteLines(text: string, marks: readonly NoteMark[]): NoteLine[] {
  const separate = separateMarks(marks, text);
  const lines: NoteLine[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim() !== '') lines.push(noteLine(line, start, end, separate));
    start = end + 1;
  }
  return lines;
}

function noteLine(line: string, start: number, end: number, marks: readonly NoteMark[]): NoteLine {
  const label = LABEL.exec(line)?.[0] ?? '';
  const isHeading = label !== '' && label.trim() === line.trim();
  const kind = isHeading ? 'heading' : ITEM.test(line) ? 'item' : 'text';
  return { key: start, kind, end, pieces: pieces(line, start, marks, isHeading ? 0 : label.length) };
}

function pieces(line: string, start: number, marks: readonly NoteMark[], labelLength: number): NotePiece[] {
  const end = start + line.length;
  const found: NotePiece[] = [];
  const push = (from: number, to: number, mark: NoteMark | null): void => {
    const labelEnd = start + labelLength;
    if (from < labelEnd && mark === null) {
      found.push({ text: line.slice(from - start, Math.min(to, labelEnd) - start), start: from, mark, isLabel: true });
      if (to > labelEnd) found.push({ text: line.slice(labelEnd - start, to - start), start: labelEnd, mark, isLabel: false });
    } else if (to > from) {
      found.push({ text: line.slice(from - start, to - start), start: from, mark, isLabel: false });
    }
  };
  let at = start;
  for (const mark of marks) {
    if (mark.end <= at || mark.start >= end) continue;
    if (mark.start > at) push(at, mark.start, null);
    push(Math.max(at, mark.start), Math.min(end, mark.end), mark);
    at = Math.min(end, mark.end);
  }
  if (at < end) push(at, end, null);
  return found;
}
