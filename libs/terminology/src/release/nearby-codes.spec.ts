import { CodeBook, NO_PARTS } from './code-book.js';
import type { CodeBookView } from './code-book-view.js';
import { CodeTree } from './code-tree.js';
import { indexEntriesFor, indexPathOf } from './index-lookup.js';
import { nearbyCodes } from './nearby-codes.js';
import { openEndedRelease } from './release.js';
import type { IndexEntry } from '../icd10cm/alphabetic-index.js';

const TITLES: readonly [code: string, title: string][] = [
  ['M255', 'Pain in joint'],
  ['M2556', 'Pain in knee'],
  ['M25561', 'Pain in right knee'],
  ['M25562', 'Pain in left knee'],
  ['M25569', 'Pain in unspecified knee'],
  ['S93', 'Dislocation and sprain'],
  ['S934', 'Sprain of ankle'],
  ['S9340', 'Sprain of unspecified ligament of ankle'],
  ['S93401', 'Sprain of unspecified ligament of right ankle'],
  ['S93401A', 'Sprain of unspecified ligament of right ankle, initial encounter'],
  ['S93402', 'Sprain of unspecified ligament of left ankle'],
  ['S93402A', 'Sprain of unspecified ligament of left ankle, initial encounter'],
  ['J45', 'Asthma'],
  ['J453', 'Mild asthma'],
  ['J454', 'Moderate asthma'],
  ['J459', 'Unspecified asthma'],
];

const line = (path: string[], code: string | null, hasMoreCharacters = false): IndexEntry => ({
  source: 'index',
  path,
  nonessential: [],
  code,
  hasMoreCharacters,
  manifestation: null,
  see: null,
  seeAlso: null,
});

const ENTRIES = [
  line(['Pain'], 'R52'),
  line(['Pain', 'joint'], 'M2550'),
  line(['Pain', 'joint', 'knee'], 'M2556', true),
  line(['Sprain'], null),
  line(['Sprain', 'ankle'], 'S9340', true),
];

function book(): CodeBookView {
  const rows = TITLES.map(([code, title]) => ({
    code,
    title,
    shortTitle: title,
    billable: !TITLES.some(([other]) => other !== code && other.startsWith(code)),
  }));
  const release = openEndedRelease('icd10cm', 'own', '2020-01-01');
  return new CodeBook({
    ...NO_PARTS,
    icd10cm: [{ release, content: CodeTree.build(rows) }],
    indexes: [{ release: openEndedRelease('icd10cm-index', 'own', '2020-01-01'), content: { entries: ENTRIES, neoplasms: [], drugs: [] } }],
  }).on('2026-01-05');
}

const near = (code: string): string[] => nearbyCodes(book(), code).map(({ relation, entry }) => `${relation} ${entry.code}`);

describe('codes like this one', () => {
  it('are the other side, and the unspecified side as the less specific one (CR-006)', () => {
    expect(near('M25.561')).toEqual(['other side M25562', 'less specific M25569']);
  });

  it('are both sides where the side was left open', () => {
    expect(near('M25.569')).toEqual(['more specific M25561', 'more specific M25562']);
  });

  it('keep the 7th character of a complete code', () => {
    expect(near('S93.401A')).toEqual(['other side S93402A']);
  });

  it('are the named kinds below the same header for an unspecified one, and the reverse (CR-007)', () => {
    expect(near('J45.9')).toEqual(['more specific J453', 'more specific J454']);
    expect(near('J45.3')).toEqual(['less specific J459']);
  });
});

describe('index entries that lead to a code', () => {
  it('are those that print its beginning with a dash, the closest first', () => {
    expect(indexEntriesFor(book(), 'M25.561').map(({ entry }) => entry.path.join(' '))).toEqual(['Pain joint knee']);
    expect(indexEntriesFor(book(), 'S93.401A').map(({ position }) => position)).toEqual([4]);
    expect(indexEntriesFor(book(), 'J45.3')).toEqual([]);
  });

  it('stand below the entries of their path', () => {
    expect(indexPathOf(ENTRIES, 2)).toEqual([0, 1, 2]);
    expect(indexPathOf(ENTRIES, 4)).toEqual([3, 4]);
  });
});
