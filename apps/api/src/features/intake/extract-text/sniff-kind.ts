/** What a file is by its bytes; its name is never trusted. */
export type SniffedKind =
  'txt' | 'pdf' | 'docx' | 'old_word' | 'locked_office' | 'other_office' | 'picture' | 'rtf' | 'markup' | 'empty' | 'unknown';

const startsWith = (bytes: Buffer, ...signature: number[]) => signature.every((byte, index) => bytes[index] === byte);

const isPicture = (bytes: Buffer) =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  startsWith(bytes, 0x47, 0x49, 0x46, 0x38) ||
  startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) ||
  startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
  ['heic', 'heix', 'mif1', 'avif'].includes(bytes.subarray(8, 12).toString('latin1')) ||
  (bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP');

/** ISO 32000: readers accept the header anywhere in the first 1024 bytes. */
const isPdf = (bytes: Buffer) => bytes.subarray(0, 1024).includes('%PDF-');

function sniffZip(bytes: Buffer): SniffedKind {
  if (bytes.includes('word/document')) return 'docx';
  return bytes.includes('[Content_Types].xml') ? 'other_office' : 'unknown';
}

/** [MS-OFFCRYPTO]: a protected .docx is an OLE container with a stream of this name. */
const LOCKED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const isOle = (bytes: Buffer) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

const hasUtf16Mark = (bytes: Buffer) => startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);

/** Text has no control characters but tab, line feed, form feed, return and escape. */
function looksLikeText(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 64 * 1024);
  let odd = 0;
  for (const byte of sample) if (byte < 32 && ![9, 10, 11, 12, 13, 27].includes(byte)) odd += 1;
  return odd * 500 <= sample.length;
}

/** UTF-16 without a mark: nearly every second byte of western text is zero. */
export function utf16Order(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096 - (4096 % 2));
  if (sample.length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let uneven = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 === 0 ? (even += 1) : (uneven += 1);
  });
  const enough = sample.length * 0.4;
  if (uneven > enough && even === 0) return 'utf-16le';
  if (even > enough && uneven === 0) return 'utf-16be';
  return null;
}

export function sniffKind(bytes: Buffer): SniffedKind {
  if (bytes.length === 0) return 'empty';
  if (isPdf(bytes)) return 'pdf';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return sniffZip(bytes);
  if (isOle(bytes)) return bytes.includes(LOCKED_STREAM) ? 'locked_office' : 'old_word';
  if (isPicture(bytes)) return 'picture';
  if (bytes.subarray(0, 5).toString('latin1') === '{\\rtf') return 'rtf';
  if (hasUtf16Mark(bytes) || utf16Order(bytes)) return 'txt';
  if (!looksLikeText(bytes)) return 'unknown';
  return /^\uFEFF?\s*<(!doctype html|html|\?xml)/i.test(bytes.subarray(0, 300).toString('utf8')) ? 'markup' : 'txt';
}
