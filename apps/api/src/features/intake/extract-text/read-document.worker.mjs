// Runs in a thread of its own, so that a hostile or endless file can be stopped and its memory is bounded. It stays plain
// JavaScript because the same file is started from the sources (tests) and from the build.
import { unzipSync, zipSync } from 'fflate';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

/** A .docx of 20 MB that unpacks to more than this is an attack, not a note. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;

/** Joins the pieces of a page: the file's own line ends, plus a line where the baseline moves and a blank one at a gap. */
function pageText(items) {
  let text = '';
  let lastY = null;
  for (const item of items) {
    if (typeof item.str !== 'string') continue;
    const y = item.transform[5];
    const height = item.height || Math.abs(item.transform[3]) || 10;
    if (item.str.trim() !== '') {
      const drop = lastY === null ? 0 : Math.abs(lastY - y);
      if (drop > height * 0.6 && !text.endsWith('\n')) text += '\n';
      if (drop > height * 2.1 && !text.endsWith('\n\n')) text += '\n';
      lastY = y;
    }
    text += item.str;
    if (item.hasEOL) text += '\n';
  }
  return text;
}

async function readPdf(bytes, maxPages) {
  const pdfjsFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const opening = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
    cMapUrl: join(pdfjsFolder, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(pdfjsFolder, 'standard_fonts/'),
  });
  const pdf = await opening.promise;
  if (pdf.numPages > maxPages) return { refused: 'too_many_pages', pageCount: pdf.numPages };
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(pageText(items));
    page.cleanup();
  }
  return { text: pages.join('\n\n'), pageCount: pdf.numPages };
}

async function readDocx(bytes) {
  let unpackedBytes = 0;
  const parts = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => {
      unpackedBytes += originalSize;
      return unpackedBytes <= MAX_UNPACKED_BYTES && /\.(xml|rels)$/i.test(name);
    },
  });
  if (unpackedBytes > MAX_UNPACKED_BYTES) return { refused: 'too_big_unpacked' };
  const { default: mammoth } = await import('mammoth');
  // Packed anew: here each part has at most the size that it claims, while mammoth would unpack a part that lies without an end.
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zipSync(parts, { level: 0 })) });
  // mammoth ends each paragraph with two line ends; one is the line, the second only its own spacing.
  return { text: value.replaceAll('\n\n', '\n'), pageCount: null };
}

const FAULTS = { PasswordException: 'locked', InvalidPDFException: 'broken' };

try {
  const { kind, bytes, maxPages } = workerData;
  parentPort.postMessage(kind === 'pdf' ? await readPdf(bytes, maxPages) : await readDocx(bytes));
} catch (error) {
  parentPort.postMessage({ refused: FAULTS[error?.name] ?? 'broken' });
}
