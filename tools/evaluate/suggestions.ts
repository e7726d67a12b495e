import { stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { buildSuggestionEngine, type SuggestionResult } from '@chartwright/suggestions';
import { namedCodeSets } from './code-set-folder.js';
import { type LabelledNote, readLabelledNotes } from './labelled-notes.js';
import { measure, type NoteOutcome } from './suggestion-metrics.js';
import { reliability } from './suggestion-reliability.js';

const { values } = parseArgs({
  options: {
    dataset: { type: 'string' },
    codesets: { type: 'string' },
    json: { type: 'boolean' },
    predictions: { type: 'string' },
    half: { type: 'string' },
    reliability: { type: 'boolean' },
  },
});
if (!values.dataset) throw new Error('--dataset FILE is required: a JSON array of labelled notes');
if (values.half !== undefined && !/^(?:first|second)$/.test(values.half)) throw new Error(`--half is first or second, not ${values.half}`);
if (values.predictions && !(await stat(dirname(values.predictions)).catch(() => null))?.isDirectory())
  throw new Error(`the folder of --predictions ${values.predictions} is not there`);
// Before the code sets, which take seconds: a file that is wrong is told at once.
const all = await readLabelledNotes(values.dataset);

const startedAt = performance.now();
const codeBook = await namedCodeSets(values.codesets);
const readAt = performance.now();
const engine = buildSuggestionEngine(codeBook);
console.error(`code sets read in ${Math.round(readAt - startedAt)} ms, engine built in ${Math.round(performance.now() - readAt)} ms`);

const notes = halfOf(all, values.half);
const outcomes: NoteOutcome[] = notes.map((note) => run(note));
for (const note of notes.slice(0, 20)) run(note);
const timed = notes.map((note) => run(note));
const report = measure(
  outcomes,
  timed.map(({ elapsedMs }) => elapsedMs),
  Math.round(process.memoryUsage().heapUsed / 1_048_576),
);
const shown = values.reliability ? { ...report, reliability: reliability(outcomes) } : report;
if (values.predictions) await writeFile(values.predictions, JSON.stringify(outcomes.map(toPrediction), null, 1));
console.log(values.json ? JSON.stringify(shown) : JSON.stringify(shown, null, 2));

function run(note: LabelledNote): NoteOutcome {
  const before = performance.now();
  const result: SuggestionResult = engine.suggest({
    text: note.text,
    encounter: {
      dateOfService: note.encounter.dos,
      sex: note.encounter.sex,
      ageInYears: note.encounter.age,
      placeOfService: note.encounter.pos,
      specialty: note.specialty,
    },
  });
  return { note, result, elapsedMs: performance.now() - before };
}

/** First and second half by id, to tune on one and be judged on the other. */
function halfOf(labelled: LabelledNote[], half: string | undefined): LabelledNote[] {
  const sorted = labelled.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const middle = Math.ceil(sorted.length / 2);
  if (half === 'first') return sorted.slice(0, middle);
  return half === 'second' ? sorted.slice(middle) : labelled;
}

function toPrediction({ note, result }: NoteOutcome) {
  return {
    id: note.id,
    proposed: result.proposed.map(({ code }) => code),
    ranked: result.ranked.map(({ code, confidence, evidence }) => ({
      code,
      score: confidence,
      spans: evidence.map(({ start, end, quote }) => ({ start, end, quote })),
    })),
    procedures: result.procedures.map(({ code, units, modifiers }) => ({ code, units, modifiers })),
    seenNotSuggested: result.seenNotSuggested.map(({ mention, reason, trigger, codes, span }) => ({
      mention,
      reason,
      trigger,
      codes,
      start: span.start,
      end: span.end,
    })),
  };
}
