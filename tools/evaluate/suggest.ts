import { parseArgs } from 'node:util';
import { isCalendarDate } from '@chartwright/primitives';
import { buildSuggestionEngine, type SuggestionRequest } from '@chartwright/suggestions';
import { namedCodeSets } from './code-set-folder.js';
import { readNoteFile } from './read-note-file.js';
import { nearestReleaseRemark, renderSuggestionReport } from './render-suggestion-report.js';

const OLDEST_YEARS = 130;

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
const USAGE = 'usage: suggest NOTE.txt --dos YYYY-MM-DD [--sex F|M|U] [--age YEARS] [--pos 11] [--codesets DIR] [--why CODE]';
const { dos, sex = 'U', age = '45', pos } = values;
const [file, ...others] = positionals;
if (!file) throw new Error(USAGE);
if (others.length > 0) throw new Error(`one note at a time, not also ${others.join(', ')}`);
if (!dos) throw new Error('--dos YYYY-MM-DD, the date of service, is missing');
if (!isCalendarDate(dos)) throw new Error(`--dos is a day like 2026-01-15, not ${dos}`);
if (sex !== 'F' && sex !== 'M' && sex !== 'U') throw new Error(`--sex is F, M or U, not ${sex}`);
if (!/^\d{1,3}$/.test(age) || Number(age) > OLDEST_YEARS) throw new Error(`--age is a number of years up to ${OLDEST_YEARS}, not ${age}`);
if (!/^\d{2}$/.test(pos)) throw new Error(`--pos is a place of service of two digits, not ${pos}`);

const text = await readNoteFile(file);
const codeBook = await namedCodeSets(values.codesets ?? process.env['CODESETS_DIR']);
const engine = buildSuggestionEngine(codeBook);
const request: SuggestionRequest = {
  text,
  encounter: { dateOfService: dos, sex, ageInYears: Number(age), placeOfService: pos, specialty: values.specialty ?? null },
};
console.log(
  renderSuggestionReport(
    engine.suggest(request),
    (values.why ?? []).map((code) => engine.whyNot(request, code)),
    nearestReleaseRemark(codeBook.on(dos), dos),
  ),
);
