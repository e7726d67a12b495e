import { parseArgs } from 'node:util';
import { buildSuggestionEngine } from '@chartwright/suggestions';
import { namedCodeSets } from './code-set-folder.js';
import { readLabelledNotes } from './labelled-notes.js';
import { measureHabit } from './measure-learning.js';
import { PRACTICE_HABITS } from './practice-habits.js';
import type { ReadNote } from './simulate-practice.js';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', multiple: true },
    codesets: { type: 'string' },
    json: { type: 'boolean' },
    seeds: { type: 'string', default: '5' },
  },
});
if (!values.dataset) throw new Error('--dataset FILE is required: a JSON array of labelled notes; give it again for more files');

if (!/^[1-9]\d?$/.test(values.seeds)) throw new Error(`--seeds is a number of halvings from 1 to 99, not ${values.seeds}`);
const notes = (await Promise.all(values.dataset.map((file) => readLabelledNotes(file)))).flat();
const engine = buildSuggestionEngine(await namedCodeSets(values.codesets));
const read: ReadNote[] = notes.map((note) => {
  const { dos: dateOfService, sex, age: ageInYears, pos: placeOfService } = note.encounter;
  return {
    note,
    result: engine.suggest({ text: note.text, encounter: { dateOfService, sex, ageInYears, placeOfService, specialty: note.specialty } }),
  };
});
const measured = PRACTICE_HABITS.map((habit) => measureHabit(habit, read, Number(values.seeds)));
const report = { n: read.length, halvings: Number(values.seeds), engineVersion: engine.engineVersion, habits: measured };
console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
