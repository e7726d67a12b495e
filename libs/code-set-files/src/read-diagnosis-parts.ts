import {
  CodeTree,
  type CodeBookParts,
  type IndexContent,
  alphabeticIndexSteps,
  parseDrugTable,
  parseNeoplasmTable,
  parseOrderFile,
  tabularSteps,
  type Release,
  type Released,
  releaseFromName,
  type Tabular,
} from '@chartwright/terminology';
import type { CodeSetFile } from './code-set-files.js';
import { readText } from './file-text.js';
import { inSlices, piecesOf } from './in-slices.js';

type DiagnosisParts = Pick<CodeBookParts, 'icd10cm' | 'tabulars' | 'indexes'>;

const ORDER = /^icd10cm[-_]order(?!.*addenda).*\.txt$/i;
const TABULAR = /^icd10cm[-_]tabular.*\.xml$/i;
const INDEX = /^icd10cm[-_]index.*\.xml$/i;
const EXTERNAL_CAUSE = /^icd10cm[-_]eindex.*\.xml$/i;
const NEOPLASM = /^icd10cm[-_]neoplasm.*\.xml$/i;
const DRUG = /^icd10cm[-_]drug.*\.xml$/i;

export async function readDiagnosisParts(files: readonly CodeSetFile[]): Promise<DiagnosisParts> {
  const icd10cm = await readTrees(files);
  const oldest = icd10cm[0]?.release.effectiveFrom ?? '';
  // A tabular list or an index older than every loaded code list answers no date of service: reading it would only cost time.
  const inUse = files.filter((file) => (releaseOf(file, 'icd10cm')?.effectiveTo ?? '9999') >= oldest);
  return { icd10cm, tabulars: await readTabulars(inUse), indexes: await readIndexes(inUse) };
}

async function readTrees(files: readonly CodeSetFile[]): Promise<Released<CodeTree>[]> {
  const trees: Released<CodeTree>[] = [];
  const orderFiles = matching(files, ORDER, 'icd10cm').sort((a, b) => a.release.effectiveFrom.localeCompare(b.release.effectiveFrom));
  for (const { file, release } of orderFiles) {
    const rows = parseOrderFile(await readText(file, 'latin1'), file.place);
    trees.push({ release, content: await inSlices(CodeTree.steps(rows, trees.at(-1)?.content)) });
  }
  return trees;
}

async function readTabulars(files: readonly CodeSetFile[]): Promise<Released<Tabular>[]> {
  const tabulars: Released<Tabular>[] = [];
  for (const { file, release } of matching(files, TABULAR, 'icd10cm-tabular')) {
    tabulars.push({ release, content: await inSlices(tabularSteps(piecesOf(await readText(file)), file.place)) });
  }
  return tabulars;
}

async function readIndexes(files: readonly CodeSetFile[]): Promise<Released<IndexContent>[]> {
  const indexes: Released<IndexContent>[] = [];
  for (const { file, release } of matching(files, INDEX, 'icd10cm-index')) {
    const inRelease = files.filter((each) => each.releaseName === file.releaseName);
    const textOf = async (pattern: RegExp): Promise<{ text: string; place: string } | null> => {
      const found = inRelease.find((each) => pattern.test(each.name));
      return found ? { text: await readText(found), place: found.place } : null;
    };
    const causes = await textOf(EXTERNAL_CAUSE);
    const neoplasms = await textOf(NEOPLASM);
    const drugs = await textOf(DRUG);
    indexes.push({
      release,
      content: {
        entries: [
          ...(await inSlices(alphabeticIndexSteps(piecesOf(await readText(file)), file.place, 'index'))),
          ...(causes ? await inSlices(alphabeticIndexSteps(piecesOf(causes.text), causes.place, 'external-cause')) : []),
        ],
        neoplasms: neoplasms ? parseNeoplasmTable([neoplasms.text], neoplasms.place) : [],
        drugs: drugs ? parseDrugTable([drugs.text], drugs.place) : [],
      },
    });
  }
  return indexes;
}

function matching(files: readonly CodeSetFile[], pattern: RegExp, system: Release['system']): { file: CodeSetFile; release: Release }[] {
  return files.flatMap((file) => {
    const release = pattern.test(file.name) ? releaseOf(file, system) : null;
    return release ? [{ file, release }] : [];
  });
}

function releaseOf(file: CodeSetFile, system: Release['system']): Release | null {
  return file.releaseName ? releaseFromName(system, file.releaseName) : null;
}
