// npm run check -- --case FILE.json [--codesets DIR] --json : the findings on a draft, without a database.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkDraft, ruleCodeBook } from '@chartwright/coding-rules';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';
import { parseDraft } from './draft-file.js';

const { values } = parseArgs({
  options: { case: { type: 'string' }, codesets: { type: 'string' }, json: { type: 'boolean', default: false } },
});

if (!values.case) {
  console.error('Usage: npm run check -- --case FILE.json [--codesets DIR] [--json]');
  process.exit(2);
}

const draft = parseDraft(JSON.parse(await readFile(values.case, 'utf8')));
const codeBook = await readCodeSets(values.codesets ?? process.env['CODESETS_DIR']);
const findings = checkDraft(draft, { codeBook: ruleCodeBook(codeBook.on(draft.encounter.dateOfService)) });

if (values.json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
else
  for (const { severity, ruleId, targets, message } of findings)
    console.log(`${severity.padEnd(5)}${ruleId} ${targets.join(', ')}: ${message}`);
