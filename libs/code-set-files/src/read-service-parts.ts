import {
  addPtpText,
  type CodeBookParts,
  type FeeScheduleIndicators,
  type HccContent,
  type HcpcsEntry,
  type MpfsContent,
  type MueEdit,
  NO_MCE_LISTS,
  type NcciContent,
  openEndedRelease,
  parseAddOnCsv,
  parseAgeConflicts,
  parseAnwebFile,
  parseCmsHccTable,
  parseCodeList,
  parseFeeScheduleIndicators,
  parseHccLabels,
  parseHccMapping,
  parseHcpcsCsv,
  parseLicenseeFile,
  parseMueCsv,
  parseMueTable,
  parsePlaceOfServiceCsv,
  parseRelativeValueFile,
  parseRelativeValueUnits,
  parseSexConflicts,
  PtpTableBuilder,
  type Release,
  type Released,
  releaseFromName,
  type RelativeValueUnits,
} from '@chartwright/terminology';
import type { CodeSetFile } from './code-set-files.js';
import { readText } from './file-text.js';
import { gathered, inSlices } from './in-slices.js';
import { lazyPtpTable } from './lazy-ptp-table.js';

type ServiceParts = Omit<CodeBookParts, 'icd10cm' | 'tabulars' | 'indexes' | 'isStarterSet' | 'missing'>;

export async function readServiceParts(files: readonly CodeSetFile[]): Promise<ServiceParts> {
  return {
    hcpcs: await readHcpcs(files),
    cpt: await readCpt(files),
    ncci: await readNcci(files),
    mpfs: await readMpfs(files),
    mce: await readMce(files),
    hcc: await readHcc(files),
    pos: await readPlaces(files),
  };
}

async function readHcpcs(files: readonly CodeSetFile[]): Promise<Released<ReadonlyMap<string, HcpcsEntry>>[]> {
  const editions: Released<ReadonlyMap<string, HcpcsEntry>>[] = [];
  for (const { release, members } of byRelease(files, 'hcpcs', /(^|\/)hcpcs\//)) {
    const csv = members.find((file) => /^hcpcs.*\.csv$/i.test(file.name));
    const anweb = members.find((file) => /ANWEB.*\.txt$/i.test(file.name));
    const entries = csv
      ? parseHcpcsCsv(await readText(csv), csv.place)
      : anweb
        ? parseAnwebFile(await readText(anweb, 'latin1'), anweb.place)
        : null;
    if (entries) editions.push({ release, content: new Map((await gathered(entries)).map((entry) => [entry.code, entry])) });
  }
  return editions;
}

async function readCpt(files: readonly CodeSetFile[]): Promise<CodeBookParts['cpt']> {
  const editions: Released<ReadonlyMap<string, HcpcsEntry>>[] = [];
  for (const { release, members } of byRelease(files, 'cpt', /(^|\/)cpt\//)) {
    const file = members.find((each) => /^cpt.*\.(txt|tsv)$/i.test(each.name));
    if (!file) continue;
    const entries = await gathered(parseLicenseeFile(await readText(file), file.place));
    editions.push({ release, content: new Map(entries.map((entry) => [entry.code, entry])) });
  }
  return editions;
}

async function readNcci(files: readonly CodeSetFile[]): Promise<Released<NcciContent>[]> {
  const editions: Released<NcciContent>[] = [];
  for (const { release, members } of byRelease(files, 'ncci', /(^|\/)ncci\//)) {
    const addOn = members.find((file) => /^add-?on.*\.csv$/i.test(file.name));
    editions.push({
      release,
      content: {
        loadPtp: await readPtp(members, release),
        mue: new Map((await readMue(members)).map((edit) => [edit.code, edit])),
        addOns: addOn ? await gathered(parseAddOnCsv(await readText(addOn), addOn.place)) : [],
      },
    });
  }
  return editions;
}

/** The csv form is read at the first question; the four parts that CMS publishes are text, and read now. */
async function readPtp(members: readonly CodeSetFile[], quarter: Release): Promise<NcciContent['loadPtp']> {
  const csv = members.find((file) => /^ptp_practitioner.*\.csv(\.gz)?$/i.test(file.name));
  const parts = members.filter((file) => /^ccipra-.*\.txt$/i.test(file.name));
  if (csv || parts.length === 0) return lazyPtpTable(csv);
  const builder = new PtpTableBuilder();
  for (const part of parts) await inSlices(addPtpText(builder, await readText(part, 'latin1'), part.place, quarter));
  const table = builder.build();
  return () => table;
}

async function readMue(members: readonly CodeSetFile[]): Promise<MueEdit[]> {
  const csv = members.find((file) => /^mue_practitioner.*\.csv$/i.test(file.name));
  const table = members.find((file) => /^MCR_MUE_Practitioner.*\.csv$/i.test(file.name));
  if (csv) return gathered(parseMueCsv(await readText(csv), csv.place));
  return table ? gathered(parseMueTable(await readText(table, 'latin1'), table.place)) : [];
}

async function readMpfs(files: readonly CodeSetFile[]): Promise<Released<MpfsContent>[]> {
  const editions: Released<MpfsContent>[] = [];
  for (const file of files) {
    const month = /^mpfs_indicators_(\d{4}-\d{2})\.csv(\.gz)?$/i.exec(file.name)?.[1];
    const release = month ? releaseFromName('mpfs', month) : null;
    if (!release) continue;
    const indicators = new Map<string, FeeScheduleIndicators[]>();
    for (const row of await gathered(parseFeeScheduleIndicators(await readText(file), file.place))) append(indicators, row.code, row);
    const values = new Map<string, RelativeValueUnits[]>();
    const valueFile = files.find((each) => each.name.startsWith(`mpfs_rvu_${month ?? ''}`));
    if (valueFile)
      for (const row of await gathered(parseRelativeValueUnits(await readText(valueFile), valueFile.place))) append(values, row.code, row);
    editions.push({ release, content: { indicators, values } });
  }
  return [...editions, ...(await readRelativeValueFiles(files))];
}

/** The file as CMS publishes it. Of two conversion factors that of the many is taken, not that of alternative payment models. */
async function readRelativeValueFiles(files: readonly CodeSetFile[]): Promise<CodeBookParts['mpfs']> {
  const editions: Released<MpfsContent>[] = [];
  for (const { release, members } of byRelease(files, 'mpfs', /(^|\/)mpfs\//)) {
    const published = members.filter((file) => /^PPRRVU.*\.csv$/i.test(file.name));
    const file = published.find(({ name }) => /nonQPP/i.test(name)) ?? published[0];
    if (!file) continue;
    const indicators = new Map<string, FeeScheduleIndicators[]>();
    const values = new Map<string, RelativeValueUnits[]>();
    for (const row of await gathered(parseRelativeValueFile(await readText(file, 'latin1'), file.place))) {
      append(indicators, row.indicators.code, row.indicators);
      append(values, row.values.code, row.values);
    }
    editions.push({ release, content: { indicators, values } });
  }
  return editions;
}

async function readMce(files: readonly CodeSetFile[]): Promise<CodeBookParts['mce']> {
  const lists = files.filter((file) => /(^|\/)mce\//.test(file.place));
  const read = async <Content>(name: string, parse: (text: string, file: string) => Content): Promise<Content | null> => {
    const file = lists.find((each) => each.name === name);
    return file ? parse(await readText(file), file.place) : null;
  };
  if (lists.length === 0) return [];
  const content = {
    ageRanges: (await read('age_conflict.csv', parseAgeConflicts)) ?? NO_MCE_LISTS.ageRanges,
    allowedSex: (await read('sex_conflict.csv', parseSexConflicts)) ?? NO_MCE_LISTS.allowedSex,
    manifestationNotPrincipal: (await read('manifestation_not_principal.csv', parseCodeList)) ?? new Set<string>(),
    unacceptablePrincipal: (await read('unacceptable_principal.csv', parseCodeList)) ?? new Set<string>(),
    questionableAdmission: (await read('questionable_admission.csv', parseCodeList)) ?? new Set<string>(),
  };
  return [{ release: openEndedRelease('mce', 'v41.1', '2024-04-01'), content }];
}

async function readHcc(files: readonly CodeSetFile[]): Promise<Released<HccContent>[]> {
  const editions: Released<HccContent>[] = [];
  for (const { release, members } of byRelease(files, 'hcc', /(^|\/)hcc\//)) {
    const tidy = members.find((file) => file.name === 'dx_to_hcc.csv');
    const table = members.find((file) => /icd10cm_mappings\.csv$/i.test(file.name));
    const labels = members.find((file) => file.name === 'hcc_labels.csv');
    const mapping = tidy
      ? parseHccMapping(await readText(tidy), tidy.place)
      : table
        ? parseCmsHccTable(await readText(table), table.place)
        : null;
    if (mapping)
      editions.push({ release, content: { mapping, labels: labels ? parseHccLabels(await readText(labels), labels.place) : new Map() } });
  }
  return editions;
}

async function readPlaces(files: readonly CodeSetFile[]): Promise<CodeBookParts['pos']> {
  const file = files.find((each) => /^place_of_service.*\.csv$/i.test(each.name));
  if (!file) return [];
  const places = [...parsePlaceOfServiceCsv(await readText(file), file.place)];
  return [{ release: openEndedRelease('pos', '2024-06', '2024-06-01'), content: new Map(places.map((place) => [place.code, place])) }];
}

function byRelease(
  files: readonly CodeSetFile[],
  system: Release['system'],
  place: RegExp,
): { release: Release; members: CodeSetFile[] }[] {
  const ofSystem = files.filter((file) => place.test(file.place) && file.releaseName);
  const names = [...new Set(ofSystem.map((file) => file.releaseName ?? ''))];
  return names.flatMap((name) => {
    const release = releaseFromName(system, name);
    return release ? [{ release, members: ofSystem.filter((file) => file.releaseName === name) }] : [];
  });
}

function append<Row>(rows: Map<string, Row[]>, key: string, row: Row): void {
  const known = rows.get(key);
  if (known) known.push(row);
  else rows.set(key, [row]);
}
