import { readStoredCodeSets, type StoredFile } from '@chartwright/code-set-files';
import { Database } from '@chartwright/database';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { log } from '../requests/log.js';
import { CodeSetsService } from './code-sets.service.js';

const LOOK_EVERY_MS = 5_000;

/** Takes over an import that lands while this process serves. */
@Injectable()
export class CodeSetsRefresher implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private seen: string | null = null;
  private isLooking = false;

  constructor(
    private readonly codeSets: CodeSetsService,
    private readonly database: Database,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.seen = await this.newest();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  /** Returns whether new code sets were taken over. */
  async look(): Promise<boolean> {
    if (this.isLooking) return false;
    this.isLooking = true;
    try {
      const newest = await this.newest();
      if (newest === this.seen) return false;
      const book = await storedCodeSets(this.database);
      if (book) await this.codeSets.replace(book);
      this.seen = newest;
      return book !== null;
    } catch {
      // The codes at hand go on serving; the next look tries again.
      log('error', 'code_sets_not_refreshed');
      return false;
    } finally {
      this.isLooking = false;
    }
  }

  private async newest(): Promise<string | null> {
    const [row] = await this.database.readIdentity<{ newest: string | null }>(
      'SELECT max(imported_at)::text AS newest FROM code_set_file',
      [],
    );
    return row?.newest ?? null;
  }
}

export function storedCodeSets(database: Database): ReturnType<typeof readStoredCodeSets> {
  return readStoredCodeSets((sql) => database.readIdentity<StoredFile>(sql, []));
}
