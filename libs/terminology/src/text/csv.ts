import { MalformedReleaseError } from '../malformed-release-error.js';

export interface CsvRow {
  line: number;
  cells: string[];
}

/** RFC 4180 rows: quoted cells may hold commas, doubled quotes and line breaks. `line` is where the row begins. */
export function* csvRows(text: string, file: string): Generator<CsvRow> {
  let cells: string[] = [];
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  let line = 1;
  let rowLine = 1;
  while (position < text.length) {
    let cell: string;
    if (text[position] === '"') {
      const quoted = quotedCell(text, position);
      if (!quoted) throw new MalformedReleaseError(file, rowLine, 'a quoted cell is never closed');
      cell = quoted.value;
      line += quoted.breaks;
      position = quoted.end;
    } else {
      let end = position;
      while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
      cell = text.slice(position, end);
      position = end;
    }
    cells.push(cell);
    const next = text[position];
    if (next === ',') {
      position += 1;
      if (position === text.length) cells.push('');
      continue;
    }
    if (next !== undefined && next !== '\n' && next !== '\r') throw new MalformedReleaseError(file, line, 'text follows a closing quote');
    if (text[position] === '\r') position += 1;
    if (text[position] === '\n') position += 1;
    line += 1;
    yield { line: rowLine, cells };
    cells = [];
    rowLine = line;
  }
  if (cells.length > 0) yield { line: rowLine, cells };
}

function quotedCell(text: string, open: number): { value: string; end: number; breaks: number } | null {
  let value = '';
  let start = open + 1;
  for (;;) {
    const close = text.indexOf('"', start);
    if (close < 0) return null;
    value += text.slice(start, close);
    if (text[close + 1] !== '"') return { value, end: close + 1, breaks: value.split('\n').length - 1 };
    value += '"';
    start = close + 2;
  }
}

export interface NamedRow {
  line: number;
  /** The cell under a column of the header; trimmed. */
  get(column: string): string;
}

/** Rows under a header line that must hold all the named columns. */
export function* namedCsvRows(text: string, file: string, columns: readonly string[]): Generator<NamedRow> {
  let header: Map<string, number> | null = null;
  for (const { line, cells } of csvRows(text, file)) {
    if (!header) {
      header = new Map(cells.map((name, index) => [name.trim(), index]));
      const missing = columns.filter((column) => !header?.has(column));
      if (missing.length > 0) throw new MalformedReleaseError(file, line, `the header lacks ${missing.join(', ')}`);
      continue;
    }
    if (cells.length === 1 && cells[0]?.trim() === '') continue;
    if (cells.length < header.size)
      throw new MalformedReleaseError(file, line, `${cells.length} cells where the header has ${header.size}`);
    const positions = header;
    yield { line, get: (column) => (cells[positions.get(column) ?? -1] ?? '').trim() };
  }
  if (!header) throw new MalformedReleaseError(file, 1, 'the file is empty');
}
