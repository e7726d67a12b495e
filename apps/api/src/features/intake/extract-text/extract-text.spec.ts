import { strToU8, zipSync } from 'fflate';
import { extractText } from './extract-text.js';

const SENTENCE = 'Right ankle sprain after a fall on the stairs.';

/** A PDF written by hand: one text line per string on each page; the cross-reference table is left to the reader's repair. */
function pdfOf(pages: string[][], trailerExtra = ''): Buffer {
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj',
    `2 0 obj <</Type/Pages/Count ${pages.length}/Kids[${kids}]>> endobj`,
    '3 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj',
    ...pages.flatMap((lines, index) => {
      const shown = lines.map((line, row) => `1 0 0 1 72 ${720 - row * 16} Tm (${line}) Tj`).join(' ');
      const stream = `BT /F1 11 Tf ${shown} ET`;
      const id = 4 + index * 2;
      return [
        `${id} 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${id + 1} 0 R>> endobj`,
        `${id + 1} 0 obj <</Length ${stream.length}>> stream\n${stream}\nendstream endobj`,
      ];
    }),
  ];
  return Buffer.from(`%PDF-1.4\n${objects.join('\n')}\ntrailer <</Root 1 0 R ${trailerExtra}>>\n%%EOF`, 'latin1');
}

/** Standard security handler, revision 2, with keys that no empty password opens. */
const lockedPdf = () =>
  pdfOf([[SENTENCE]], `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -44/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`);

function docxOf(paragraphs: string[], more: Record<string, Uint8Array> = {}): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const files = {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return Buffer.from(zipSync({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...more }));
}

/** The same file, in which every part claims to be this many bytes long once unpacked. */
function claiming(docx: Buffer, size: number): Buffer {
  const lying = Buffer.from(docx);
  for (let at = lying.indexOf('PK\u0001\u0002'); at >= 0; at = lying.indexOf('PK\u0001\u0002', at + 4)) lying.writeUInt32LE(size, at + 24);
  return lying;
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('text out of text files', () => {
  it.each([
    ['UTF-8', Buffer.from('Café au lait spots on the back, size 5 µm')],
    ['UTF-8 with a mark', Buffer.from('\uFEFFCafé au lait spots on the back, size 5 µm')],
    ['Windows-1252', Buffer.from('Café au lait spots on the back, size 5 µm', 'latin1')],
    ['UTF-16 little-endian with a mark', Buffer.from('\uFEFFCafé au lait spots on the back, size 5 µm', 'utf16le')],
    ['UTF-16 big-endian with a mark', utf16be('\uFEFFCafé au lait spots on the back, size 5 µm')],
    ['UTF-16 little-endian without one', Buffer.from('Café au lait spots on the back, size 5 µm', 'utf16le')],
    ['UTF-16 big-endian without one', utf16be('Café au lait spots on the back, size 5 µm')],
  ])('reads %s', async (_name, bytes) => {
    expect(await extractText(bytes)).toMatchObject({ state: 'read', kind: 'txt', text: 'Café au lait spots on the back, size 5 µm' });
  });
  it('turns every line end into one', async () => {
    expect(await extractText(Buffer.from('Assessment:\r\nankle sprain\rPlan:\nrest'))).toMatchObject({
      text: 'Assessment:\nankle sprain\nPlan:\nrest',
    });
  });
});

describe('text out of PDF files', () => {
  it('reads the text layer of all pages, line by line', async () => {
    const answer = await extractText(
      pdfOf([
        ['Assessment', SENTENCE],
        ['Plan', 'Rest and ice.'],
      ]),
    );
    expect(answer).toMatchObject({ state: 'read', kind: 'pdf', pageCount: 2, text: `Assessment\n${SENTENCE}\n\nPlan\nRest and ice.` });
  });
  it('names a password as the reason', async () => {
    expect(await extractText(lockedPdf())).toMatchObject({
      state: 'refused',
      refusal: 'This PDF has a password. Save it without one and drop it again.',
    });
  });
  it('names damage as the reason', async () => {
    const damaged = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(400, 7)]);
    expect(await extractText(damaged)).toMatchObject({ state: 'refused', refusal: expect.stringContaining('damaged') });
  });
  it('names a scan as the reason when no page holds text', async () => {
    expect(await extractText(pdfOf([[], ['1']]))).toMatchObject({ state: 'refused', refusal: expect.stringContaining('scan') });
  });
  it('takes as many pages as the limit says and refuses one more', async () => {
    const pages = (count: number) => pdfOf(Array.from({ length: count }, () => [SENTENCE]));
    const limits = { timeoutMs: 30_000, maxPages: 3 };
    expect(await extractText(pages(3), limits)).toMatchObject({ state: 'read', pageCount: 3 });
    expect(await extractText(pages(4), limits)).toMatchObject({
      state: 'refused',
      refusal: expect.stringContaining('4 pages; 3 is the limit'),
    });
  });
  it('stops reading when the time is up', async () => {
    expect(await extractText(pdfOf([[SENTENCE]]), { timeoutMs: 1, maxPages: 3 })).toMatchObject({
      refusal: expect.stringContaining('too long'),
    });
  });
});

describe('text out of Word files', () => {
  it('reads paragraphs as lines', async () => {
    expect(await extractText(docxOf(['Assessment', SENTENCE]))).toMatchObject({
      state: 'read',
      kind: 'docx',
      text: `Assessment\n${SENTENCE}`,
    });
  });
  it('leaves pictures alone', async () => {
    const withPicture = docxOf([SENTENCE], { 'word/media/image1.png': new Uint8Array(4096) });
    expect(await extractText(withPicture)).toMatchObject({ state: 'read', text: SENTENCE });
  });
  it('unpacks no part further than it claims to be long', async () => {
    const bomb = docxOf([SENTENCE, 'x'.repeat(30 * 1024 * 1024)]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await extractText(claiming(bomb, 600))).toMatchObject({ state: 'refused', refusal: expect.stringContaining('damaged') });
    expect(await extractText(claiming(bomb, 150 * 1024 * 1024))).toMatchObject({ refusal: expect.stringContaining('too big') });
  });
  it('names damage as the reason', async () => {
    const whole = docxOf([SENTENCE]);
    expect(await extractText(whole.subarray(0, whole.length - 60))).toMatchObject({ refusal: expect.stringContaining('damaged') });
  });
  it('names a password as the reason', async () => {
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const locked = Buffer.concat([ole, Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await extractText(locked)).toMatchObject({ refusal: 'This Word file has a password. Save it without one and drop it again.' });
    expect(await extractText(Buffer.concat([ole, Buffer.alloc(500)]))).toMatchObject({ refusal: expect.stringContaining('old Word file') });
  });
});

describe('files that are no notes', () => {
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'picture'],
    ['rich text', Buffer.from('{\\rtf1\\ansi note}'), 'rich text'],
    ['a web page', Buffer.from('<!DOCTYPE html><p>note</p>'), 'web page'],
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['white space only', Buffer.from('  \n \n'), 'no text'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]), 'what kind'],
  ])('says what to do with %s', async (_name, bytes, words) => {
    expect(await extractText(bytes)).toMatchObject({ state: 'refused', refusal: expect.stringContaining(words) });
  });
  it('accepts exactly 20 MB and refuses one byte more', async () => {
    const atLimit = Buffer.alloc(20 * 1024 * 1024, 'ankle ');
    expect(await extractText(atLimit)).toMatchObject({ state: 'read' });
    expect(await extractText(Buffer.concat([atLimit, Buffer.from('a')]))).toMatchObject({ refusal: expect.stringContaining('over 20 MB') });
  });
});
