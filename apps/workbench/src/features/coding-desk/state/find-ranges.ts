/** Text that is only for the ear, and glyphs, are not what the eye looks for. */
const UNSEEN = '.sr, .g';

/** Every place of the wanted words in the note as it is drawn; marks may cut a place into several text nodes. */
export function findRanges(root: Element, wanted: string): Range[] {
  const needle = fold(wanted);
  if (needle === '') return [];
  return [...root.querySelectorAll('p, .nh')].flatMap((line) => rangesOfLine(line, needle));
}

/** Case does not count; each character stays one character, so that places stay places. */
function fold(text: string): string {
  return [...text].map((character) => (character.toLowerCase().length === character.length ? character.toLowerCase() : character)).join('');
}

function rangesOfLine(line: Element, needle: string): Range[] {
  const nodes = textNodes(line);
  const text = fold(nodes.map(({ data }) => data).join(''));
  const found: Range[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const [from, to] = [placeAt(nodes, at, false), placeAt(nodes, at + needle.length, true)];
    if (!from || !to) continue;
    const range = line.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    found.push(range);
  }
  return found;
}

function textNodes(line: Element): Text[] {
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(UNSEEN)) nodes.push(node);
  }
  return nodes;
}

function placeAt(nodes: readonly Text[], at: number, isEnd: boolean): { node: Text; offset: number } | null {
  let left = at;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
