import { inSlices } from '@chartwright/code-set-files';
import { type CodeBook, buildSearchIndex, type SearchIndex, searchIndexSteps, warmUpSteps } from '@chartwright/terminology';

/** The code sets in force in this process, and what is built from them; a newly loaded set replaces all at once. */
export class CodeSetsService {
  private index: SearchIndex | null = null;

  constructor(
    private book: CodeBook,
    /** Of the import that `book` was read from; null for a folder or the starter set. */
    private stamp: string | null,
  ) {}

  get importStamp(): string | null {
    return this.stamp;
  }

  codeBook(): CodeBook {
    return this.book;
  }

  /** Built at the first search, in about two seconds for the full official set. */
  searchIndex(): SearchIndex {
    this.index ??= buildSearchIndex(this.book);
    return this.index;
  }

  /** The new index is finished before anybody sees the new codes, so the two never disagree; meanwhile the old ones answer. */
  async replace(book: CodeBook, stamp: string | null): Promise<void> {
    const index = await inSlices(searchIndexSteps(book));
    await inSlices(warmUpSteps(index, '9999-12-31'));
    this.book = book;
    this.stamp = stamp;
    this.index = index;
  }
}
