import { type CodeBook, buildSearchIndex, type SearchIndex, warmUp } from '@chartwright/terminology';

/** The code sets in force in this process, and what is built from them; a newly loaded set replaces all at once. */
export class CodeSetsService {
  private index: SearchIndex | null = null;

  constructor(private book: CodeBook) {}

  codeBook(): CodeBook {
    return this.book;
  }

  /** Built at the first search, in about two seconds for the full official set. */
  searchIndex(): SearchIndex {
    this.index ??= buildSearchIndex(this.book);
    return this.index;
  }

  /** The new index is finished before anybody sees the new codes, so the two never disagree. */
  replace(book: CodeBook): void {
    const index = buildSearchIndex(book);
    warmUp(index, '9999-12-31');
    this.book = book;
    this.index = index;
  }
}
