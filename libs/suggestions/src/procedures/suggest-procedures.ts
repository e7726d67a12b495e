import type { CodeBookView } from '@chartwright/terminology';
import { judge } from '../assertion/assert-mentions.js';
import type { Note } from '../note.js';
import type { ProcedureSuggestion, Suggestion } from '../suggestion-types.js';
import { injectedDrugs } from '../vocabulary/injected-drugs.js';
import { officeProcedures } from '../vocabulary/office-procedures.js';
import type { VisitReading } from '../visit-level/visit-reading.js';
import { findRepair } from './wound-repair.js';
import { suggestVisit } from './visit-level.js';

/** Numbers with our own labels; only what the note says was done today. */
export function suggestProcedures(
  note: Note,
  view: CodeBookView,
  proposed: readonly Suggestion[],
  reading: VisitReading | null,
): ProcedureSuggestion[] {
  const done = [...unique(officeProcedures.flatMap((procedure) => findDone(note, procedure))), ...findRepair(note)];
  const chosen = resolveRivals(note, done);
  const drugs = findInjectedDrugs(note, view, chosen.length > 0);
  const visit = suggestVisit(note, proposed, reading);
  const needs25 = visit !== null && chosen.some(({ code }) => /^(?:1|2|3|4|5|6|93000)/.test(code)) && /^99[23]/.test(visit.code);
  return [...(visit ? [needs25 ? { ...visit, modifiers: ['25'] } : visit] : []), ...chosen, ...drugs];
}

function findDone(note: Note, { code, label, pattern }: { code: string; label: string; pattern: RegExp }): ProcedureSuggestion[] {
  const match = pattern.exec(note.text);
  if (!match) return [];
  const span = note.spanOf(match.index, match.index + match[0].length);
  if (span.section === 'boilerplate' || span.section === 'family_history' || !isDone(note, span.start, span.end)) return [];
  return [
    {
      code,
      label,
      units: 1,
      modifiers: sideModifier(note, code, span.start),
      confidence: 0.65,
      evidence: [span],
      supports: [`The note says "${span.quote.replace(/\s+/g, ' ').slice(0, 80)}".`],
      wouldNotSupport: [],
    },
  ];
}

const unique = (done: readonly ProcedureSuggestion[]): ProcedureSuggestion[] =>
  done.filter((each, at) => done.findIndex(({ code }) => code === each.code) === at);

function isDone(note: Note, start: number, end: number): boolean {
  const words = note.words.slice(note.wordAt(start), note.wordAt(end)).map(({ from }) => from);
  const sentence = note.sentenceOfToken(words[0] ?? 0);
  if (!sentence || words.length === 0) return true;
  const { assertion } = judge(note.scopes(sentence), words);
  return assertion === 'present' || assertion === 'uncertain';
}

const SIDED = new Set('20610 20526 67028 73562 20550 64483 25605 73110 73610 73630 73030 73130'.split(' '));

function sideModifier(note: Note, code: string, start: number): string[] {
  if (!SIDED.has(code)) return [];
  const around = note.text.slice(Math.max(0, start - 60), start + 100);
  if (/\b(?:right|R|OD|rt)\b/.test(around) && !/\b(?:left|OS)\b/.test(around)) return ['RT'];
  return /\b(?:left|L|OS|lt)\b/.test(around) ? ['LT'] : [];
}

/** Warts or actinic lesions, not both from one freezing; an emergency doctor reads the ECG only. */
function resolveRivals(note: Note, done: readonly ProcedureSuggestion[]): ProcedureSuggestion[] {
  const has = (code: string): boolean => done.some((each) => each.code === code);
  return done.flatMap((each) => {
    if (each.code === '17000' && has('17110')) return [];
    if (each.code === '17000') return freezing(note, each);
    if (each.code === '81003' && has('81002')) return [];
    if (each.code === '92134' && has('92133')) return [];
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

const DOSE = /(\d[\d,]*(?:\.\d+)?)\s*(mg|mcg|g|gm|units?|u)\b/i;

/** CR 3.7: units are the dose divided by the unit of the HCPCS code, rounded up. */
export function drugUnits(dose: number, measure: string, unitAmount: number, unitMeasure: string): number | null {
  const inMg = { mg: 1, mcg: 0.001, g: 1000, gm: 1000 } as const;
  const from = measure.toLowerCase();
  const to = unitMeasure.toLowerCase();
  if (from.startsWith('u') || to.startsWith('u')) return from.startsWith('u') && to.startsWith('u') ? Math.ceil(dose / unitAmount) : null;
  const weight = Object.entries(inMg).find(([name]) => name === from)?.[1];
  const unit = Object.entries(inMg).find(([name]) => name === to)?.[1];
  return weight === undefined || unit === undefined ? null : Math.ceil((dose * weight) / (unitAmount * unit) - 1e-9);
}

const GIVEN = /\b(?:inject\w*|IM\b|given|administered|intravitreal|IV\b|SC\b|subcut\w*|infus\w*)/i;
const AT_HOME = /\b(?:prescri\w+|rx|daily|bid|qhs|tablets?|po\b|weekly at home|self[- ]inject)/i;

function findInjectedDrugs(note: Note, view: CodeBookView, hasProcedure: boolean): ProcedureSuggestion[] {
  return injectedDrugs.flatMap(({ code, unitAmount, measure, pattern, name }) => {
    if (!view.findHcpcs(code)) return [];
    for (const match of note.text.matchAll(pattern)) {
      const around = note.text.slice(Math.max(0, match.index - 40), match.index + match[0].length + 60);
      const dose =
        DOSE.exec(note.text.slice(match.index, match.index + match[0].length + 30)) ??
        DOSE.exec(note.text.slice(Math.max(0, match.index - 14), match.index));
      const units = dose ? drugUnits(Number((dose[1] ?? '0').replaceAll(',', '')), dose[2] ?? '', unitAmount, measure) : null;
      if (units === null || units < 1 || !GIVEN.test(around) || (AT_HOME.test(around) && !hasProcedure) || code === 'J1815') continue;
      const span = note.spanOf(match.index, match.index + match[0].length);
      if (span.section === 'medications' || span.section === 'allergies' || !isDone(note, span.start, span.end)) continue;
      const modifiers = /\bno waste\b|single[- ](?:dose|use)/i.test(note.text) ? ['JZ'] : [];
      return [
        {
          code,
          label: `${name}, per ${unitAmount} ${measure}`,
          units,
          modifiers,
          confidence: 0.7,
          evidence: [span],
          supports: [`Dose ${dose?.[0] ?? ''} is ${units} units of ${unitAmount} ${measure}.`],
          wouldNotSupport: [],
        },
      ];
    }
    return [];
  });
}
