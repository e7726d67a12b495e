// npm run check:notes -- --notes FILE.json [--codesets DIR] : what the rules say of the codes people gave to labelled notes.
import { parseArgs } from 'node:util';
import { checkDraft, ruleCodeBook, type RuleFinding } from '@chartwright/coding-rules';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';
import { readLabelledNotes, type LabelledNote } from './labelled-notes.js';

const { values } = parseArgs({ options: { notes: { type: 'string' }, codesets: { type: 'string' } } });
if (!values.notes) throw new Error('usage: check:notes --notes FILE.json [--codesets DIR]');

const notes = await readLabelledNotes(values.notes);
const codeBook = await readCodeSets(values.codesets ?? process.env['CODESETS_DIR']);

/** Diagnoses alone: the sets name no pointers. */
function findingsOf({ encounter: { dos, sex, age, pos }, gold }: LabelledNote): RuleFinding[] {
  const encounter = { dateOfService: dos, sex, ageInYears: age, placeOfService: pos };
  const draft = { encounter, diagnoses: gold.map(({ code }) => code), lines: [] };
  return checkDraft(draft, { codeBook: ruleCodeBook(codeBook.on(dos), codeBook) }).filter(({ severity }) => severity !== 'hint');
}

const judged = notes.flatMap((note) => findingsOf(note).map((finding) => ({ id: note.id, finding })));
const countOf = (wanted: RuleFinding['severity']): number => judged.filter(({ finding }) => finding.severity === wanted).length;
console.log(`${notes.length} notes: ${countOf('hard')} hard, ${countOf('soft')} soft`);
for (const { id, finding } of judged) console.log(`${id} ${finding.severity.padEnd(5)}${finding.ruleId} ${finding.message}`);
