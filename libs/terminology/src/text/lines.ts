/** Each line with its number (from 1), with LF or CRLF ends, without building an array of all of them. */
export function* numberedLines(text: string): Generator<[line: string, number: number]> {
  let number = 0;
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    number += 1;
    const last = text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end;
    yield [text.slice(start, last), number];
    start = end + 1;
  }
}
