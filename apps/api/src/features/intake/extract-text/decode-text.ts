import { TextDecoder } from 'node:util';
import { utf16Order } from './sniff-kind.js';

function decoderFor(bytes: Buffer): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const order = utf16Order(bytes);
  if (order) return new TextDecoder(order);
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new TextDecoder('utf-8');
  } catch {
    // Files of older Windows programs: every byte means something there, so this never fails.
    return new TextDecoder('windows-1252');
  }
}

/** Blanks at the end of a line. The look behind keeps a long run from being tried again at each of its blanks. */
const TRAILING_BLANKS = /(?<![ \t\u00a0])[ \t\u00a0]+$/gm;

/** One form for all sources: `\n` ends a line, no byte mark, no control characters, no blank run over two lines. */
export function tidyText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|\f|\v|\u2028|\u2029/g, '\n')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '')
    .replace(TRAILING_BLANKS, '')
    .replace(/\n{4,}/g, '\n\n\n')
    .trim();
}

/** Reads a text file in UTF-8, UTF-16 of either order or Windows-1252. */
export function decodeText(bytes: Buffer): string {
  return tidyText(decoderFor(bytes).decode(bytes));
}
