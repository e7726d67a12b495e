import { dotted, ICD10CM_SHAPE, undotted, type CalendarDate } from '@chartwright/primitives';
import type { DiagnosisEntry } from './rule-code-book.js';
import type { Draft, DraftLine } from './draft.js';
import type { BilledLine, RuleContext } from './rule-context.js';

export type DraftDiagnosisFacts = {
  /** Undotted, upper case. */
  code: string;
  /** As people read it, with the dot. */
  shown: string;
  /** From 1. */
  position: number;
  hasShape: boolean;
  entry: DiagnosisEntry | null;
};

export type DraftLineFacts = Omit<DraftLine, 'code' | 'modifiers'> & {
  number: number;
  target: string;
  code: string;
  modifiers: readonly string[];
  dateOfService: string;
  placeOfService: string;
};

/** The draft, normalised once, so that no rule parses a code twice. */
export type DraftFacts = {
  encounter: Draft['encounter'];
  context: RuleContext;
  diagnoses: readonly DraftDiagnosisFacts[];
  lines: readonly DraftLineFacts[];
  /** First diagnosis under any of the prefixes (undotted), or null. */
  find(...prefixes: string[]): DraftDiagnosisFacts | null;
  findAll(...prefixes: string[]): readonly DraftDiagnosisFacts[];
  findLine(code: string): DraftLineFacts | null;
  /** What was billed for the patient on that day before; years of earlier lines are sorted by day once, not looked through by each rule. */
  billedOn(date: CalendarDate): readonly BilledLine[];
};

const isUnder = (code: string, prefixes: readonly string[]): boolean => prefixes.some((prefix) => code.startsWith(prefix));

export function draftFacts(draft: Draft, context: RuleContext): DraftFacts {
  const diagnoses = draft.diagnoses.map((written, index) => {
    const code = undotted(written);
    const hasShape = ICD10CM_SHAPE.test(code);
    return {
      code,
      shown: hasShape ? dotted(code) : written.trim().toUpperCase(),
      position: index + 1,
      hasShape,
      entry: hasShape ? context.codeBook.findDiagnosis(code) : null,
    };
  });
  const lines = draft.lines.map((line, index) => ({
    ...line,
    number: index + 1,
    target: `line:${index + 1}`,
    code: line.code.trim().toUpperCase(),
    modifiers: line.modifiers.map((modifier) => modifier.trim().toUpperCase()),
    dateOfService: line.dateOfService ?? draft.encounter.dateOfService,
    placeOfService: line.placeOfService ?? draft.encounter.placeOfService,
  }));
  return {
    encounter: draft.encounter,
    context,
    lines,
    findLine: (code) => lines.find((line) => line.code === code) ?? null,
    billedOn: billedByDay(context.history ?? []),
    ...over(diagnoses),
  };
}

/** The same facts with the diagnoses in code order, so that a rule without a say in sequence cannot depend on it. */
export function inCodeOrder(facts: DraftFacts): DraftFacts {
  return { ...facts, ...over(facts.diagnoses.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.position - b.position))) };
}

function over(diagnoses: readonly DraftDiagnosisFacts[]): Pick<DraftFacts, 'diagnoses' | 'find' | 'findAll'> {
  return {
    diagnoses,
    find: (...prefixes) => diagnoses.find((diagnosis) => isUnder(diagnosis.code, prefixes)) ?? null,
    findAll: (...prefixes) => diagnoses.filter((diagnosis) => isUnder(diagnosis.code, prefixes)),
  };
}

function billedByDay(history: readonly BilledLine[]): DraftFacts['billedOn'] {
  const days = new Map<CalendarDate, BilledLine[]>();
  for (const billed of history) {
    const day = days.get(billed.dateOfService);
    if (day) day.push(billed);
    else days.set(billed.dateOfService, [billed]);
  }
  return (date) => days.get(date) ?? [];
}
