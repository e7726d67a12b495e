// npm run check -- --case FILE.json [--codesets DIR] --json : the findings on a draft, without a database.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listFindings, ruleCodeBook, type RuleContext, type RuleFinding } from '@chartwright/coding-rules';
import { buildSuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';
import { parseCaseContext } from './case-context.js';
import { namedFolder } from './code-set-folder.js';
import { parseDraft } from './draft-file.js';
import { CaseFileFault } from './json-fields.js';
import { noteEvidence } from './note-evidence.js';

const USAGE = 'Usage: npm run check -- --case FILE.json [--codesets DIR] [--json]';

async function findingsOf(file: string, codeSets: string | undefined): Promise<RuleFinding[]> {
  const json = await readCase(file);
  const draft = parseDraft(json);
  const { note, ...context } = parseCaseContext(json);
  const codeBook = await readCodeSets(await namedFolder(codeSets ?? process.env['CODESETS_DIR']));
  const said: Partial<RuleContext> = note === undefined ? {} : noteEvidence(buildSuggestionEngine(codeBook), note, draft);
  return listFindings(draft, {
    codeBook: ruleCodeBook(codeBook.on(draft.encounter.dateOfService), codeBook),
    today: new Date().toISOString().slice(0, 10),
    ...said,
    ...context,
  });
}

async function readCase(file: string): Promise<unknown> {
  const written = await readFile(file, 'utf8').catch(() => {
    throw new CaseFileFault(`${file} cannot be read`);
  });
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''));
  } catch {
    throw new CaseFileFault(`${file} is not JSON`);
  }
}

function renderFinding({ severity, ruleId, targets, message, noteText }: RuleFinding): string {
  return `${severity.padEnd(5)}${ruleId} ${targets.join(', ')}: ${message}${noteText ? ` (${noteText})` : ''}`;
}

try {
  const { values } = parseArgs({
    options: { case: { type: 'string' }, codesets: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (!values.case) throw new CaseFileFault(USAGE);
  const findings = await findingsOf(values.case, values.codesets);
  if (values.json) process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else for (const finding of findings) console.log(renderFinding(finding));
} catch (fault) {
  // One sentence, no stack: what is wrong is in the file or in the call, not in the program.
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 2;
}
