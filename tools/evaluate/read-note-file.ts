import { readFile } from 'node:fs/promises';

/** Bytes that no text holds: control characters other than tabs, line ends, form feeds and escapes. */
const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
const MOST_CONTROL_SHARE = 0.001;

/** A note as text, in UTF-8, in UTF-16 with its mark, or in the old Windows letters; what is no text is refused in one sentence. */
export async function readNoteFile(file: string): Promise<string> {
  const text = decode(await readFile(file));
  if ((text.match(CONTROL)?.length ?? 0) > text.length * MOST_CONTROL_SHARE) throw new Error(`${file} is not a text file`);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new Error(`${file} has no words`);
  return text;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
