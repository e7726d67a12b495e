/** One line of an editable word table: `typed | official wording | code`. Wording and code may be empty. */
export interface WordLine {
  typed: string;
  wordings: readonly string[];
  codes: readonly string[];
}

/** Lines with `|` between columns; `;` between several wordings, a space between several codes; `#` begins a remark. */
export function parseWordTable(table: string): WordLine[] {
  return table
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [typed = '', wordings = '', codes = ''] = line.split('|').map((cell) => cell.trim());
      return { typed, wordings: listOf(wordings, ';'), codes: listOf(codes, ' ') };
    });
}

function listOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `code | name, name`: each name as the question about its long-term use. */
export function parseTakenDrugs(table: string): WordLine[] {
  return parseWordTable(table).flatMap(({ typed: code, wordings }) =>
    wordings.flatMap((names) => listOf(names, ',').map((name) => ({ typed: `long term use ${name}`, wordings: [], codes: [code] }))),
  );
}
