import type { DeskGap, DeskSeen, DeskSuggestion, DeskSuggestions } from '@chartwright/contracts';
import { dotted, ICD10CM_SHAPE, undotted } from '@chartwright/primitives';
import type {
  DocumentationGap,
  ElementReading,
  EvidenceSpan,
  ProcedureSuggestion,
  SeenNotSuggested,
  Suggestion,
  SuggestionResult,
} from '@chartwright/suggestions';
import type { DeskSpan } from '@chartwright/contracts';

type ToDeskSpan = (span: EvidenceSpan) => DeskSpan;

/** Below the proposed set a coder reads a few more, not the whole tail. */
const RANKED_SHOWN = 12;

/** The engine's answer as the desk shows it and as it is kept with the run that made it. */
export function storedSuggestions(result: SuggestionResult, toDeskSpan: ToDeskSpan): Omit<DeskSuggestions, 'runId' | 'engineVersion'> {
  const proposed = result.proposed.map((suggestion) => diagnosis(suggestion, true, toDeskSpan));
  const codes = new Set(proposed.map(({ code }) => code));
  const ranked = result.ranked
    .filter(({ code }) => !codes.has(shownCode(code)))
    .slice(0, RANKED_SHOWN)
    .map((suggestion) => diagnosis(suggestion, false, toDeskSpan));
  return {
    releases: result.releases,
    suggestions: [...proposed, ...ranked, ...result.procedures.map((suggestion) => procedure(suggestion, toDeskSpan))],
    visit: visitReading(result.visit, toDeskSpan),
    seen: result.seenNotSuggested.map((seen) => seenEntry(seen, toDeskSpan)),
    gaps: result.gaps.map((gap) => gapEntry(gap, toDeskSpan)),
    unreadCharacters: result.unreadCharacters,
  };
}

/** Diagnoses are shown with their dot; procedure codes have none. */
function shownCode(code: string): string {
  const bare = undotted(code);
  return ICD10CM_SHAPE.test(bare) ? dotted(bare) : code;
}

function diagnosis(suggestion: Suggestion, isProposed: boolean, toDeskSpan: ToDeskSpan): DeskSuggestion {
  return {
    kind: 'diagnosis',
    code: shownCode(suggestion.code),
    label: suggestion.label,
    confidence: suggestion.confidence,
    isProposed,
    isFirstListed: suggestion.isFirstListed,
    evidence: suggestion.evidence.map(toDeskSpan),
    ingredients: suggestion.ingredients.map(({ sign, fact }) => ({ sign, fact })),
    rulesApplied: suggestion.rulesApplied,
    alternatives: suggestion.alternatives.map(({ code, label }) => ({ code: shownCode(code), label })),
    units: 1,
    modifiers: [],
  };
}

function procedure(suggestion: ProcedureSuggestion, toDeskSpan: ToDeskSpan): DeskSuggestion {
  return {
    kind: 'procedure',
    code: suggestion.code,
    label: suggestion.label,
    confidence: suggestion.confidence,
    isProposed: true,
    isFirstListed: false,
    evidence: suggestion.evidence.map(toDeskSpan),
    ingredients: [
      ...suggestion.supports.map((fact) => ({ sign: '+' as const, fact })),
      ...suggestion.wouldNotSupport.map((fact) => ({ sign: '-' as const, fact })),
    ],
    rulesApplied: [],
    alternatives: [],
    units: suggestion.units,
    modifiers: suggestion.modifiers,
    about: suggestion.about?.map(shownCode) ?? [],
  };
}

function visitReading(visit: SuggestionResult['visit'], toDeskSpan: ToDeskSpan): DeskSuggestions['visit'] {
  if (!visit) return null;
  const { setting, elements, minutes } = visit;
  const element = ({ level, facts }: ElementReading) => ({ level, facts: facts.map((fact) => ({ ...fact, span: toDeskSpan(fact.span) })) });
  return {
    setting,
    elements: { problems: element(elements.problems), data: element(elements.data), risk: element(elements.risk) },
    minutes: minutes && { value: minutes.value, span: toDeskSpan(minutes.span) },
  };
}

function seenEntry(seen: SeenNotSuggested, toDeskSpan: ToDeskSpan): DeskSeen {
  return {
    mention: seen.mention,
    span: toDeskSpan(seen.span),
    reason: seen.reason,
    trigger: seen.trigger,
    codes: seen.codes.map(shownCode),
  };
}

function gapEntry(gap: DocumentationGap, toDeskSpan: ToDeskSpan): DeskGap {
  return {
    kind: gap.kind,
    code: gap.code === null ? null : shownCode(gap.code),
    statement: gap.statement,
    missing: gap.missing ?? null,
    queryDraft: gap.queryDraft,
    span: gap.span ? toDeskSpan(gap.span) : null,
  };
}
