import type { CodeImport } from '@chartwright/contracts';
import type { Database } from '@chartwright/database';

export type ImportedRelease = { system: string; name: string; checksum: string; loadedAt: Date; entryCount: number | null };

const IMPORTS_SHOWN = 5;

/** Code sets belong to no practice, so these are read as identity tables are. */
export function listImportedReleases(database: Database): Promise<ImportedRelease[]> {
  return database.readIdentity<ImportedRelease>(
    `SELECT system, name, checksum, imported_at AS "loadedAt", entry_count AS "entryCount" FROM code_release ORDER BY system, effective_from`,
    [],
  );
}

type ImportRow = Omit<CodeImport, 'startedAt' | 'updatedAt' | 'finishedAt'> & { startedAt: Date; updatedAt: Date; finishedAt: Date | null };

export async function listImports(database: Database): Promise<CodeImport[]> {
  const rows = await database.readIdentity<ImportRow>(
    `SELECT id, state, source, step, done_count AS "doneCount", total_count AS "totalCount", lines, message,
       started_at AS "startedAt", updated_at AS "updatedAt", finished_at AS "finishedAt"
     FROM code_import ORDER BY id DESC LIMIT ${IMPORTS_SHOWN}`,
    [],
  );
  return rows.map((row) => ({
    ...row,
    startedAt: row.startedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }));
}
