import type { ExplainVisitLevelRequest, VisitHistory, VisitLevelView, VisitReading } from '@chartwright/contracts';
import {
  DECISION_ELEMENTS,
  MAX_SUPPORTING_WORDS,
  type DecisionElement,
  type DecisionLevel,
  type SupportingWords,
  type VisitJustification,
  type VisitSetting,
} from '@chartwright/lifecycle';

/** Words in the helper: kept ones are ticked; those of a reading can be shown in the note. */
export type OfferedWords = SupportingWords & { isKept: boolean; start: number | null };
export type VisitDraft = {
  setting: VisitSetting;
  levels: Record<DecisionElement, DecisionLevel>;
  words: Record<DecisionElement, OfferedWords[]>;
  /** As typed; empty where the note states none. */
  minutes: string;
  remark: string;
};

const NO_READING: Record<DecisionElement, DecisionLevel> = {
  problems: 'straightforward',
  data: 'straightforward',
  risk: 'straightforward',
};

/** What was confirmed before comes first, with what else the note offers unticked; else the reading, all ticked. */
export function startVisitDraft(reading: VisitReading | null, kept: VisitJustification | null, history: VisitHistory): VisitDraft {
  const read = reading?.elements;
  return {
    setting: kept?.setting ?? settingOf(reading, history),
    levels: byElement((name) => kept?.elements[name].level ?? read?.[name].level ?? NO_READING[name]),
    words: byElement((name) => offered(read?.[name].facts ?? [], kept?.elements[name].words ?? null)),
    minutes: String((kept ? kept.minutes : reading?.minutes?.value) ?? ''),
    remark: kept?.remark ?? '',
  };
}

type Fact = VisitReading['elements'][DecisionElement]['facts'][number];

function offered(facts: readonly Fact[], kept: readonly SupportingWords[] | null): OfferedWords[] {
  const read = facts.map(({ says, span }) => ({ says, quote: span.quote, start: span.start, isKept: isAmong(kept, says, span.quote) }));
  const gone = (kept ?? []).filter(({ says, quote }) => !read.some((one) => one.says === says && one.quote === quote));
  return [...read, ...gone.map((words) => ({ ...words, isKept: true, start: null }))];
}

const isAmong = (kept: readonly SupportingWords[] | null, says: string, quote: string): boolean =>
  kept === null || kept.some((one) => one.says === says && one.quote === quote);

/** Earlier claims know better than the note whether a patient is new (three years, same group and specialty). */
function settingOf(reading: VisitReading | null, { isEstablished }: VisitHistory): VisitSetting {
  const setting = reading?.setting ?? 'office-est';
  if (!isEstablished) return setting;
  if (setting === 'office-new') return 'office-est';
  return setting === 'home-new' ? 'home-est' : setting;
}

/** Null while the minutes are no whole number from 1 to 1440. */
export function minutesOf(typed: string): number | null | undefined {
  if (typed.trim() === '') return undefined;
  const minutes = Number(typed);
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440 ? minutes : null;
}

export function askedOf({ setting, levels, minutes }: VisitDraft): ExplainVisitLevelRequest {
  return { setting, ...levels, minutes: minutesOf(minutes) ?? null };
}

export function justificationOf(draft: VisitDraft, view: VisitLevelView): VisitJustification | null {
  if (view.code === null || view.basis === null) return null;
  return {
    setting: draft.setting,
    code: view.code,
    basis: view.basis,
    elements: byElement((name) => ({ level: draft.levels[name], words: keptWords(draft.words[name]) })),
    minutes: minutesOf(draft.minutes) ?? null,
    remark: draft.remark.trim(),
  };
}

const keptWords = (words: readonly OfferedWords[]): SupportingWords[] =>
  words
    .filter(({ isKept }) => isKept)
    .slice(0, MAX_SUPPORTING_WORDS)
    .map(({ says, quote }) => ({ says: says.slice(0, 500), quote: quote.slice(0, 500) }));

function byElement<T>(make: (name: DecisionElement) => T): Record<DecisionElement, T> {
  const [problems, data, risk] = DECISION_ELEMENTS;
  return { problems: make(problems), data: make(data), risk: make(risk) };
}
