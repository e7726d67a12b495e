import type { Draft, DraftEncounter, RuleContext } from '@chartwright/coding-rules';
import type { DeskSuggestions } from '@chartwright/contracts';
import type { DecisionElement, DecisionLevel, DraftContent } from '@chartwright/lifecycle';

/** The draft as the rules read it: pointers become positions from 1. */
export function ruleDraft(content: DraftContent, encounter: DraftEncounter): Draft {
  const position = new Map(content.diagnoses.map((diagnosis, index) => [diagnosis.id, index + 1]));
  return {
    encounter,
    diagnoses: content.diagnoses.map((diagnosis) => diagnosis.code),
    lines: content.lines.map((line) => ({
      code: line.code,
      modifiers: line.modifiers,
      units: line.units,
      pointers: line.pointers.flatMap((pointer) => position.get(pointer) ?? []),
      ...(line.chargeCents === null ? {} : { chargeCents: line.chargeCents }),
    })),
  };
}

/**
 * What the visit's level rests on: what the coder confirmed, else what was read from the note, which only informs. A setting
 * that was only read does not keep the rule from judging the line that is there.
 */
export function visitDocumentation(content: DraftContent, found: DeskSuggestions | null): Pick<RuleContext, 'visit'> {
  const { visit } = content;
  if (visit) return { visit: { setting: visit.setting, isConfirmed: true, ...levels(visit.elements), ...minutes(visit.minutes) } };
  const read = found?.visit;
  return read ? { visit: { isConfirmed: false, ...levels(read.elements), ...minutes(read.minutes?.value ?? null) } } : {};
}

type Leveled = Record<DecisionElement, { level: DecisionLevel }>;
const levels = ({ problems, data, risk }: Leveled) => ({ elements: { problems: problems.level, data: data.level, risk: risk.level } });
const minutes = (value: number | null) => (value === null ? {} : { minutes: value });

/**
 * What the note supports, as the rules read it: proposed diagnoses with words of the note behind them. Those the coder
 * rejected are settled, and no hint brings them back.
 */
export function documentation(
  content: DraftContent,
  found: DeskSuggestions | null,
): Pick<RuleContext, 'documentedCodes' | 'proposedCodes'> {
  const rejected = new Set(content.rejected.map(({ code }) => code));
  const proposed = (found?.suggestions ?? []).filter(({ kind, isProposed }) => kind === 'diagnosis' && isProposed);
  return {
    documentedCodes: proposed.filter(({ code, evidence }) => evidence.length > 0 && !rejected.has(code)).map(({ code }) => code),
    proposedCodes: proposed.map(({ code }) => code),
  };
}
