import { existsSync } from 'node:fs';
import { CodeBook, type CodeBookParts, starterParts } from '@chartwright/terminology';
import { type CodeSetFile, listCodeSetFiles } from './code-set-files.js';
import { readDiagnosisParts } from './read-diagnosis-parts.js';
import { readServiceParts } from './read-service-parts.js';

/**
 * Loads every release of a folder laid out like the official downloads. Parts that are not there are named in
 * `codeBook.missing`; without a folder, or with one that holds no ICD-10-CM codes, the bundled starter set answers.
 */
export async function readCodeSets(folder: string | undefined): Promise<CodeBook> {
  if (!folder || !existsSync(folder))
    return new CodeBook(starterParts(folder ? `The folder ${folder} does not exist.` : 'No folder of code sets was given.'));
  return readCodeSetFiles(await listCodeSetFiles(folder));
}

/** The same from files of any origin. */
export async function readCodeSetFiles(files: readonly CodeSetFile[]): Promise<CodeBook> {
  const diagnosis = await readDiagnosisParts(files);
  const services = await readServiceParts(files);
  if (diagnosis.icd10cm.length === 0) {
    const starter = starterParts('No ICD-10-CM order file was found.');
    return new CodeBook({ ...starter, ...services, hcpcs: services.hcpcs.length > 0 ? services.hcpcs : starter.hcpcs });
  }
  return new CodeBook({ ...diagnosis, ...services, isStarterSet: false, missing: missingParts({ ...diagnosis, ...services }) });
}

function missingParts(parts: Omit<CodeBookParts, 'isStarterSet' | 'missing'>): string[] {
  const wanted: [nameAndVerb: string, editions: readonly unknown[]][] = [
    ['The ICD-10-CM tabular list was', parts.tabulars],
    ['The ICD-10-CM index was', parts.indexes],
    ['HCPCS Level II was', parts.hcpcs],
    ['The NCCI edits were', parts.ncci],
    ['The Medicare fee schedule indicators were', parts.mpfs],
    ['The Medicare Code Editor lists were', parts.mce],
    ['The risk adjustment mapping was', parts.hcc],
    ['The places of service were', parts.pos],
  ];
  return wanted.filter(([, editions]) => editions.length === 0).map(([nameAndVerb]) => `${nameAndVerb} not found.`);
}
