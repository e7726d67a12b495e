import { readStoredCodeSets, type StoredFile } from '@chartwright/code-set-files';
import { Database } from '@chartwright/database';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../requests/log.js';
import { CodeSetsService } from './code-sets.service.js';

const LOOK_EVERY_MS = 5_000;

/** Takes over an import that lands while this process serves, or while it was starting. */
@Injectable()
export class CodeSetsRefresher implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<boolean> | null = null;

  constructor(
    private readonly codeSets: CodeSetsService,
    private readonly database: Database,
  ) {}

  onApplicationBootstrap(): void {
    // Reading the files took seconds: what landed meanwhile is not left for the first tick.
    void this.look();
    this.timer = setInterval(() => {
      if (!this.looking) void this.look();
    }, LOOK_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Returns whether new code sets were taken over. A look that goes on may have begun before the import ended: another follows it. */
  look(): Promise<boolean> {
    const before = this.looking ?? Promise.resolve(false);
    const mine = before.then(async (tookOver) => (await this.takeOver()) || tookOver);
    this.looking = mine;
    void mine.finally(() => {
      if (this.looking === mine) this.looking = null;
    });
    return mine;
  }

  private async takeOver(): Promise<boolean> {
    try {
      const stamp = await importStamp(this.database);
      if (stamp === this.codeSets.importStamp) return false;
      const book = await storedCodeSets(this.database);
      if (!book) return false;
      await this.codeSets.replace(book, stamp);
      return true;
    } catch {
      // The codes at hand go on serving; the next look tries again.
      log('error', 'code_sets_not_refreshed');
      return false;
    }
  }
}

/** Another one after each import. Read before the files are: an import in between is then seen at the next look. */
export async function importStamp(database: Database): Promise<string | null> {
  const [row] = await database.readIdentity<{ newest: string | null }>('SELECT max(imported_at)::text AS newest FROM code_set_file', []);
  return row?.newest ?? null;
}

export function storedCodeSets(database: Database): ReturnType<typeof readStoredCodeSets> {
  return readStoredCodeSets((sql) => database.readIdentity<StoredFile>(sql, []));
}
