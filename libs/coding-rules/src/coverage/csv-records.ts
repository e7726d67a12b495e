/** One record and the line of the file that it begins on, from 1. */
export type CsvRecord = { line: number; cells: string[] };

/** RFC 4180 as spreadsheets write it: quotes around cells with commas, doubled quotes inside, any line end, a byte order mark. */
export function csvRecords(text: string): CsvRecord[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [cell, isQuoted, line, startedAt] = ['', false, 1, 1];
  // Kept beside the cell: looking at the cell itself at each quote would copy it each time.
  let isBlank = true;
  const endCell = (): void => {
    cells.push(cell);
    [cell, isBlank] = ['', true];
  };
  const endRecord = (): void => {
    endCell();
    if (cells.some((one) => one.trim() !== '')) records.push({ line: startedAt, cells });
    [cells, startedAt] = [[], line + 1];
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at] ?? '';
    if (isQuoted) {
      if (character === '"' && source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (character === '"') isQuoted = false;
      else cell += character;
    } else if (character === '"' && isBlank) [cell, isQuoted, isBlank] = ['', true, false];
    else if (character === ',') endCell();
    else if (character === '\n') endRecord();
    else {
      cell += character;
      isBlank &&= character.trim() === '';
    }
    if (character === '\n') line += 1;
  }
  endRecord();
  return records;
}
