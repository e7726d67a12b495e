import { stat } from 'node:fs/promises';
import { CaseFileFault } from './json-fields.js';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';

/** A folder that was named has to be there: the starter set would answer in its place, and know few codes. */
export async function namedFolder(named: string | undefined): Promise<string | undefined> {
  if (named === undefined) return undefined;
  const found = await stat(named).catch(() => null);
  if (!found?.isDirectory()) throw new CaseFileFault(`${named} is not a folder of code sets`);
  return named;
}

/** The code sets of the folder; one without ICD-10-CM codes is refused, because numbers from the starter set would mean nothing. */
export async function namedCodeSets(named: string | undefined): ReturnType<typeof readCodeSets> {
  const folder = await namedFolder(named);
  const codeBook = await readCodeSets(folder);
  if (folder !== undefined && codeBook.isStarterSet) throw new CaseFileFault(`${folder} holds no ICD-10-CM code set`);
  return codeBook;
}
