import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildSuggestionEngine } from '@chartwright/suggestions';
import { readCodeSets } from '../import-code-sets/read-code-sets.js';
import { parseLabelledNotes } from './labelled-notes.js';
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

const engine = buildSuggestionEngine(await readCodeSets(values.codesets));
const files = await Promise.all(values.dataset.map((file) => readFile(file, 'utf8')));
const read: ReadNote[] = files.flatMap(parseLabelledNotes).map((note) => {
  const { dos: dateOfService, sex, age: ageInYears, pos: placeOfService } = note.encounter;
  return {
    note,
    result: engine.suggest({ text: note.text, encounter: { dateOfService, sex, ageInYears, placeOfService, specialty: note.specialty } }),
  };
});
const measured = PRACTICE_HABITS.map((habit) => measureHabit(habit, read, Number(values.seeds)));
const report = { n: read.length, halvings: Number(values.seeds), engineVersion: engine.engineVersion, habits: measured };
console.log(values.json ? JSON.stringify(report) : JSON.stringify(report, null, 2));
