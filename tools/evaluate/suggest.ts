import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSuggestionEngine, type SuggestionRequest } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';
import { renderSuggestionReport } from './render-suggestion-report.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dos: { type: 'string' },
    sex: { type: 'string' },
    age: { type: 'string' },
    pos: { type: 'string', default: '11' },
    specialty: { type: 'string' },
    codesets: { type: 'string' },
    why: { type: 'string', multiple: true },
  },
});
const [file] = positionals;
if (!file || !values.dos || !/^\d{4}-\d{2}-\d{2}$/.test(values.dos))
  throw new Error('usage: suggest NOTE.txt --dos YYYY-MM-DD --sex F|M --age YEARS [--codesets DIR] [--why CODE]');

if (values.sex !== undefined && !/^[FMU]$/.test(values.sex)) throw new Error(`--sex is F, M or U, not ${values.sex}`);
if (values.age !== undefined && !/^\d{1,3}$/.test(values.age)) throw new Error(`--age is a number of years, not ${values.age}`);

const codeBook = await readCodeSets(values.codesets ?? process.env['CODESETS_DIR']);
const engine = buildSuggestionEngine(codeBook);
const request: SuggestionRequest = {
  text: await readFile(file, 'utf8'),
  encounter: {
    dateOfService: values.dos,
    sex: values.sex === 'F' || values.sex === 'M' ? values.sex : 'U',
    ageInYears: Number(values.age ?? '45'),
    placeOfService: values.pos,
    specialty: values.specialty ?? null,
  },
};
console.log(
  renderSuggestionReport(
    engine.suggest(request),
    (values.why ?? []).map((code) => engine.whyNot(request, code)),
  ),
);
