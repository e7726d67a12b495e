import type { CodeBookView } from '@chartwright/terminology';
import type { Note } from '../note.js';
import type { ProcedureSuggestion, Suggestion } from '../suggestion-types.js';
import { officeProcedures } from '../vocabulary/office-procedures.js';
import type { VisitReading } from '../visit-level/visit-reading.js';
import { findDone } from './find-done.js';
import { findInfusions } from './infusions.js';
import { findInjectedDrugs } from './injected-drug-lines.js';
import { isProcedureOnly } from './procedure-only.js';
import { nameDiagnoses } from './name-diagnoses.js';
import { findVaccines } from './vaccine-lines.js';
import { findRepair } from './wound-repair.js';
import { suggestVisits } from './visit-level.js';

/** Numbers with our own labels; only what the note says was done today. */
export function suggestProcedures(
  note: Note,
  view: CodeBookView,
  proposed: readonly Suggestion[],
  reading: VisitReading | null,
): ProcedureSuggestion[] {
  const done = [...unique(officeProcedures.flatMap((procedure) => findDone(note, procedure))), ...findRepair(note)];
  const chosen = resolveRivals(note, [...done, ...findInfusions(note)]);
  const vaccines = findVaccines(note);
  const drugs = findInjectedDrugs(note, view, chosen.length > 0);
  const isOnly = isProcedureOnly(note, proposed, [...chosen, ...vaccines]);
  const hasOwnVisit = isOnly || chosen.some(({ code }) => code === '99495');
  const visits = suggestVisits(note, proposed, reading).filter(({ code }) => !(hasOwnVisit && LEVELED.test(code)));
  const needs25 = chosen.some(({ code }) => /^(?:1|2|3|4|50|51[0-6]|5[2-9]|6|93000)/.test(code));
  const marked = visits.map((visit) =>
    needs25 && /^99[23]/.test(visit.code) && visit.modifiers.length === 0 ? { ...visit, modifiers: ['25'] } : visit,
  );
  return nameDiagnoses(note, proposed, [...marked, ...chosen, ...vaccines, ...drugs]);
}

/** Visits by level; preventive visits and the follow-up of surgery stand for themselves. */
const LEVELED = /^99(?:20|21|28|34)\d/;

const unique = (done: readonly ProcedureSuggestion[]): ProcedureSuggestion[] =>
  done.filter((each, at) => done.findIndex(({ code }) => code === each.code) === at);

/** Warts or actinic lesions, not both from one freezing; an emergency doctor reads the ECG only. */
function resolveRivals(note: Note, done: readonly ProcedureSuggestion[]): ProcedureSuggestion[] {
  const has = (code: string): boolean => done.some((each) => each.code === code);
  return done.flatMap((each) => {
    if (each.code === '17000' && has('17110')) return [];
    if (each.code === '17000') return freezing(note, each);
    if (each.code === '81003' && has('81002')) return [];
    if (each.code === '92134' && has('92133')) return [];
    // A hormone against a tumor has its own injection; the larger of two services of one place stands.
    if (each.code === '96372' && has('96402')) return [];
    if (each.code === '94010' && has('94060')) return [];
    if (each.code === '57455' && has('57454')) return [];
    if (each.code === '11720' && has('11721')) return [];
    if (each.code === '11055' && has('11056')) return [];
    if (each.code === '87426' && has('87811')) return [];
    if (each.code === '93000' && note.encounter.placeOfService === '23')
      return [{ ...each, code: '93010', label: 'electrocardiogram, reading only' }];
    return [each];
  });
}

function freezing(note: Note, first: ProcedureSuggestion): ProcedureSuggestion[] {
  if (!/\b(?:actinic|AKs?|keratos[ei]s)\b/i.test(note.text)) return [];
  const count = Number(
    /(?:x\s?|all\s|to\s)(\d{1,2})\b(?:\s(?:lesions|AKs?))?/i.exec(
      note.text.slice(Math.max(0, (first.evidence[0]?.start ?? 0) - 60), (first.evidence[0]?.end ?? 0) + 40),
    )?.[1] ?? '1',
  );
  if (count < 2) return [first];
  return [
    first,
    {
      ...first,
      code: '17003',
      label: 'destruction of premalignant lesions, each from the second to the fourteenth',
      units: Math.min(13, count - 1),
    },
  ];
}
