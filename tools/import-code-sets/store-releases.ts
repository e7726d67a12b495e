import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { codeSetFile, type CodeSetFile, officialPlace, readCodeSetFiles } from '@chartwright/code-set-files';
import { type CodeBook, compareWithPrevious, countChanges, type CountByChange, type Release } from '@chartwright/terminology';
import pg from 'pg';
import { copyRows } from './copy-rows.js';
import type { ImportJournal } from './import-journal.js';
import { RefusedImportError } from './refused-import-error.js';

export interface ImportReport {
  imported: string[];
  unchanged: string[];
  ignored: string[];
  releases: { system: string; name: string; effectiveFrom: string; effectiveTo: string; isNew: boolean }[];
  counts: { icd10cm: number; hcpcs: number; ncciPairs: number };
  differences: { system: string; from: string; to: string; changes: CountByChange }[];
}

/** A new file of a release, packed as it will be stored: eighty megabytes of text are never held at once. */
interface Incoming {
  place: string;
  checksum: string;
  byteCount: number;
  gzipped: Buffer;
}

interface Sorted {
  fresh: Incoming[];
  unchanged: string[];
  ignored: string[];
}

/** Any number that no other program locks: two imports at once wait for each other. */
const IMPORT_LOCK = 5010838;

/**
 * Reads everything first, so that a malformed file leaves the database as it was, then writes in one transaction. A file that
 * is stored already is skipped; one that differs from the stored file of the same release is refused.
 */
export async function storeReleases(
  ownerUrl: string,
  files: readonly CodeSetFile[],
  journal: ImportJournal,
  onLine: (line: string) => void = () => undefined,
): Promise<ImportReport> {
  const say = async (line: string): Promise<void> => {
    onLine(line);
    await journal.line(line);
  };
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await journal.step('Waiting for another import to end');
    await client.query('SELECT pg_advisory_lock($1)', [IMPORT_LOCK]);
    await journal.buryOthers();
    const { fresh, unchanged, ignored } = await sortOut(client, files, journal);
    const recognised = fresh.length + unchanged.length;
    await say(`${recognised} files recognised, ${fresh.length} new, ${unchanged.length} unchanged, ${ignored.length} ignored`);
    if (recognised === 0)
      throw new RefusedImportError(
        `Nothing was recognised as a file of a code set, of ${files.length} looked at: they lie in folders such as icd10cm/2026.`,
      );
    const report = { imported: fresh.map(({ place }) => place), unchanged, ignored };
    if (fresh.length === 0) return { ...report, releases: [], counts: { icd10cm: 0, hcpcs: 0, ncciPairs: 0 }, differences: [] };
    await journal.step('Checking every line of the new files');
    const content = rowsToStore(await readCodeSetFiles([...(await storedFiles(client)), ...fresh.map(incomingFile)]));
    if (content.isStarterSet) await say('No ICD-10-CM order file is among them: the starter set still answers for diagnoses.');
    return { ...report, ...(await write(client, content, fresh, { say, journal })) };
  } finally {
    await client.end();
  }
}

/** Reads the files one after another; of one that is stored already nothing is kept. */
async function sortOut(client: pg.Client, files: readonly CodeSetFile[], journal: ImportJournal): Promise<Sorted> {
  const { rows } = await client.query<{ place: string; checksum: string }>('SELECT place, checksum FROM code_set_file');
  const known = new Map(rows.map(({ place, checksum }) => [place, checksum]));
  const sorted: Sorted = { fresh: [], unchanged: [], ignored: [] };
  const changed: string[] = [];
  for (const [at, file] of files.entries()) {
    await journal.step('Reading the files', at, files.length);
    const place = officialPlace(file);
    if (!place) {
      sorted.ignored.push(file.place);
      continue;
    }
    const bytes = await file.read();
    const checksum = createHash('sha256').update(bytes).digest('hex');
    if (!known.has(place)) sorted.fresh.push({ place, checksum, byteCount: bytes.length, gzipped: packed(place, bytes) });
    else if (known.get(place) === checksum) sorted.unchanged.push(place);
    else changed.push(place);
  }
  if (changed.length > 0)
    throw new RefusedImportError(
      `${changed.join(', ')} differs from the file imported under that release name; a corrected release needs a name of its own.`,
    );
  return sorted;
}

/** A file that was published packed is stored as it came. */
function packed(place: string, bytes: Buffer): Buffer {
  return place.endsWith('.gz') ? bytes : gzipSync(bytes, { level: 3 });
}

function unpacked(place: string, gzipped: Buffer): Buffer {
  return place.endsWith('.gz') ? gzipped : gunzipSync(gzipped);
}

function incomingFile({ place, gzipped }: Incoming): CodeSetFile {
  return codeSetFile(place, () => Promise.resolve(unpacked(place, gzipped)));
}

/** The files of earlier imports, each fetched when it is read. */
async function storedFiles(client: pg.Client): Promise<CodeSetFile[]> {
  const { rows } = await client.query<{ place: string }>('SELECT place FROM code_set_file ORDER BY place');
  return rows.map(({ place }) =>
    codeSetFile(place, async () => {
      const found = await client.query<{ gzipped: Buffer }>('SELECT gzipped FROM code_set_file WHERE place = $1', [place]);
      const gzipped = found.rows[0]?.gzipped;
      if (!gzipped) throw new RefusedImportError(`${place} was taken out of the database while its import ran.`);
      return unpacked(place, gzipped);
    }),
  );
}

type StoredContent = Pick<CodeBook, 'isStarterSet' | 'releases'> & { parts: Pick<CodeBook['parts'], 'icd10cm' | 'hcpcs' | 'ncci'> };

/** What becomes rows. All else has been checked and may leave the memory before the long part begins. */
function rowsToStore({ isStarterSet, releases, parts: { icd10cm, hcpcs, ncci } }: CodeBook): StoredContent {
  return { isStarterSet, releases, parts: { icd10cm, hcpcs, ncci } };
}

type Telling = { say: (line: string) => Promise<void>; journal: ImportJournal };

async function write(
  client: pg.Client,
  content: StoredContent,
  fresh: readonly Incoming[],
  telling: Telling,
): Promise<Pick<ImportReport, 'releases' | 'counts' | 'differences'>> {
  await client.query('BEGIN');
  try {
    for (const [at, { place, checksum, byteCount, gzipped }] of fresh.entries()) {
      await telling.journal.step('Storing the files', at, fresh.length);
      await client.query('INSERT INTO code_set_file (place, checksum, byte_count, gzipped) VALUES ($1, $2, $3, $4)', [
        place,
        checksum,
        byteCount,
        gzipped,
      ]);
    }
    const releases: ImportReport['releases'] = [];
    const added = new Map<string, number>();
    for (const release of content.isStarterSet
      ? content.releases.filter(({ system }) => !system.startsWith('icd10cm') && system !== 'hcpcs')
      : content.releases) {
      const id = await insertRelease(client, release, fresh);
      releases.push({
        system: release.system,
        name: release.name,
        effectiveFrom: release.effectiveFrom,
        effectiveTo: release.effectiveTo,
        isNew: id !== null,
      });
      if (id !== null) added.set(`${release.system} ${release.name}`, id);
    }
    const counts = await copyReleaseRows(client, content, added, telling);
    await client.query('COMMIT');
    await client.query("SELECT pg_notify('code_sets', '')");
    return { releases, counts, differences: differencesOf(content, added) };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}

/** Lists without a release of their own lie right below their system. */
function filesOf({ system, name }: Release, fresh: readonly Incoming[]): readonly Incoming[] {
  const folder = system.startsWith('icd10cm') ? 'icd10cm' : system;
  const own = fresh.filter(({ place }) => place.startsWith(`${folder}/${name}/`));
  return own.length > 0 ? own : fresh.filter(({ place }) => place.startsWith(`${folder}/`));
}

/** Null when the release was there before: a part of it that arrives later belongs to it. */
async function insertRelease(client: pg.Client, release: Release, fresh: readonly Incoming[]): Promise<number | null> {
  const checksum = createHash('sha256')
    .update(
      filesOf(release, fresh)
        .map((file) => file.checksum)
        .sort()
        .join(' '),
    )
    .digest('hex');
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO code_release (system, name, effective_from, effective_to, checksum) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (system, name) DO NOTHING RETURNING id`,
    [release.system, release.name, release.effectiveFrom, release.effectiveTo, checksum],
  );
  return rows[0]?.id ?? null;
}

async function copyReleaseRows(
  client: pg.Client,
  { parts }: StoredContent,
  added: ReadonlyMap<string, number>,
  { say, journal }: Telling,
): Promise<ImportReport['counts']> {
  await journal.step('Copying the codes');
  const counts = { icd10cm: 0, hcpcs: 0, ncciPairs: 0 };
  const { icd10cm, hcpcs, ncci } = parts;
  for (const { release, content } of icd10cm) {
    const id = added.get(`icd10cm ${release.name}`);
    if (id === undefined) continue;
    const rows = content.entries.map((entry, position) => [id, entry.code, position, entry.billable, entry.shortTitle, entry.title]);
    counts.icd10cm += await copyRows(client, 'code_icd10cm (release_id, code, position, is_billable, short_title, title)', rows);
    await say(`ICD-10-CM ${release.name}: ${content.entries.length} codes`);
  }
  for (const { release, content } of hcpcs) {
    const id = added.get(`hcpcs ${release.name}`);
    if (id === undefined) continue;
    const rows = [...content.values()].map((entry) => [id, entry.code, entry.kind, entry.shortDescription, entry.longDescription]);
    counts.hcpcs += await copyRows(client, 'code_hcpcs (release_id, code, kind, short_description, long_description)', rows);
    await say(`HCPCS ${release.name}: ${content.size} codes and modifiers`);
  }
  for (const { release, content } of ncci) {
    const id = added.get(`ncci ${release.name}`);
    const table = id === undefined ? null : content.loadPtp();
    if (id === undefined || !table) continue;
    counts.ncciPairs += await copyRows(
      client,
      'code_ncci_ptp (release_id, column1, column2, modifier_indicator, rationale_id)',
      table.rows(id),
    );
    await client.query('UPDATE code_release SET entry_count = $2 WHERE id = $1', [id, table.size]);
    await say(`NCCI ${release.name}: ${table.size} pairs`);
  }
  return counts;
}

/** What each newly imported release changes against the one before it. */
function differencesOf({ parts }: StoredContent, added: ReadonlyMap<string, number>): ImportReport['differences'] {
  return (['icd10cm', 'hcpcs'] as const).flatMap((system) =>
    parts[system].flatMap(({ release }) => {
      const found = added.has(`${system} ${release.name}`) ? compareWithPrevious(parts, system, release.name) : null;
      return found ? [{ system, from: found.from.name, to: found.to.name, changes: countChanges(found.changes) }] : [];
    }),
  );
}
