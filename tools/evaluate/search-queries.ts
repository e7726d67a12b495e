import { readFile } from 'node:fs/promises';
import { CaseFileFault, listOf, record, text } from './json-fields.js';

/** What somebody types, and the codes of which one has to be found. */
export interface SearchQuery {
  id: string;
  query: string;
  expect: string[];
}

/** Every fault in one sentence that names the file, the query and the field. */
export async function readSearchQueries(file: string): Promise<SearchQuery[]> {
  const json = await readFile(file, 'utf8');
  try {
    return parseSearchQueries(json);
  } catch (error) {
    const problem = error instanceof SyntaxError ? 'it is not JSON' : error instanceof Error ? error.message : 'it cannot be read';
    throw new Error(`${file} is no file of search queries: ${problem}`);
  }
}

function parseSearchQueries(json: string): SearchQuery[] {
  const parsed: unknown = JSON.parse(json.replace(/^\uFEFF/, ''));
  if (!Array.isArray(parsed)) throw new CaseFileFault('it is not a JSON array');
  if (parsed.length === 0) throw new CaseFileFault('it holds none');
  return parsed.map((each: unknown, position) => {
    const at = `[${position}]`;
    const row = record(each, at);
    return {
      id: text(row['id'] ?? position, `${at}.id`),
      query: text(row['query'], `${at}.query`),
      expect: listOf(row['expect'], `${at}.expect`, text),
    };
  });
}
