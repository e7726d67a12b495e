import type { CodeReleases, LoadedRelease, ReleaseDifferences, ReleaseDifferencesRequest } from '@chartwright/contracts';
import { Database } from '@chartwright/database';
import { dotted } from '@chartwright/primitives';
import {
  COMPARED_SYSTEMS,
  compareWithPrevious,
  countChanges,
  type CountedRelease,
  countReleases,
  OPEN_ENDED,
} from '@chartwright/terminology';
import { Injectable } from '@nestjs/common';
import { CodeSetsService } from '../../platform/code-sets/code-sets.service.js';
import { AppError } from '../../platform/errors/app-error.js';
import { type ImportedRelease, listImportedReleases, listImports } from './code-releases.queries.js';

const DEFAULT_LIMIT = 100;

@Injectable()
export class CodeReleasesService {
  constructor(
    private readonly codeSets: CodeSetsService,
    private readonly database: Database,
  ) {}

  /** What answers in this process now, with what the database knows of its import. */
  async list(): Promise<CodeReleases> {
    const book = this.codeSets.codeBook();
    const imported = new Map((await listImportedReleases(this.database)).map((row) => [`${row.system} ${row.name}`, row]));
    const counted = countReleases(book.parts);
    return {
      isStarterSet: book.isStarterSet,
      missing: [...book.missing],
      releases: counted.map((each) => toRelease(each, counted, imported.get(`${each.release.system} ${each.release.name}`))),
      imports: await listImports(this.database),
    };
  }

  differences({ system, name, kind, offset = 0, limit = DEFAULT_LIMIT }: ReleaseDifferencesRequest): ReleaseDifferences {
    const book = this.codeSets.codeBook();
    if (!book.releases.some((release) => release.system === system && release.name === name))
      throw new AppError('release_not_found', 'No such release is loaded.');
    const found = compareWithPrevious(book.parts, system, name);
    const changes = found?.changes ?? [];
    const ofKind = changes.filter((change) => change.kind === kind);
    return {
      from: found?.from.name ?? null,
      to: name,
      counts: countChanges(changes),
      rows: ofKind
        .slice(offset, offset + limit)
        .map(({ code, before, after }) => ({ code: system === 'icd10cm' ? dotted(code) : code, before, after })),
      offset,
      total: ofKind.length,
    };
  }
}

function toRelease(
  { release, counts }: CountedRelease,
  all: readonly CountedRelease[],
  imported: ImportedRelease | undefined,
): LoadedRelease {
  const { system, name, effectiveFrom, effectiveTo } = release;
  const isCompared = COMPARED_SYSTEMS.some((one) => one === system);
  return {
    system,
    name,
    effectiveFrom,
    effectiveTo: effectiveTo === OPEN_ENDED ? null : effectiveTo,
    checksum: imported?.checksum ?? null,
    loadedAt: imported?.loadedAt.toISOString() ?? null,
    counts: [...(imported?.entryCount ? [{ what: 'code pairs', count: imported.entryCount }] : []), ...counts],
    hasDifferences: isCompared && all.some((other) => other.release.system === system && other.release.effectiveFrom < effectiveFrom),
  };
}
