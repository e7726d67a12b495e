import pg from 'pg';
import { RefusedImportError } from './refused-import-error.js';

type End = { state: 'done' | 'refused' | 'failed'; message: string | null };

/**
 * What an import is doing, on a connection of its own: the import itself is one transaction that nobody sees before it ends.
 * Losing the journal never fails the import.
 */
export class ImportJournal {
  private constructor(
    private readonly client: pg.Client,
    private readonly id: number,
  ) {}

  static async begin(ownerUrl: string, source: string): Promise<ImportJournal> {
    const client = new pg.Client({ connectionString: ownerUrl });
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ id: number }>('INSERT INTO code_import (source) VALUES ($1) RETURNING id', [source]);
      return new ImportJournal(client, rows[0]?.id ?? 0);
    } catch (error) {
      // A connection left open would keep the command from ending.
      await client.end().catch(() => undefined);
      throw isNotSetUp(error) ? new RefusedImportError('This database has not been set up yet: `npm start` does it.') : error;
    }
  }

  /** The lock is ours: an older import that still says it is running was killed. */
  async buryOthers(): Promise<void> {
    await this.write(
      `UPDATE code_import SET state = 'failed', message = 'It was broken off.', finished_at = now() WHERE state = 'running' AND id < $1`,
      [],
    );
  }

  async step(step: string, doneCount = 0, totalCount = 0): Promise<void> {
    await this.write('UPDATE code_import SET step = $2, done_count = $3, total_count = $4, updated_at = now() WHERE id = $1', [
      step,
      doneCount,
      totalCount,
    ]);
  }

  async line(text: string): Promise<void> {
    await this.write('UPDATE code_import SET lines = lines || to_jsonb($2::text), updated_at = now() WHERE id = $1', [text]);
  }

  async end({ state, message }: End): Promise<void> {
    await this.write('UPDATE code_import SET state = $2, message = $3, step = $4, updated_at = now(), finished_at = now() WHERE id = $1', [
      state,
      message,
      '',
    ]);
    await this.client.end().catch(() => undefined);
  }

  private async write(sql: string, values: readonly (string | number | null)[]): Promise<void> {
    await this.client.query(sql, [this.id, ...values]).catch(() => undefined);
  }
}

/** No such table, or no such database on that server. */
function isNotSetUp(error: unknown): boolean {
  return error instanceof pg.DatabaseError && (error.code === '42P01' || error.code === '3D000');
}
