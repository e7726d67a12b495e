import type { Draft, RuleContext } from '@chartwright/coding-rules';
import { undotted } from '@chartwright/primitives';
import type { NotSuggestedReason, SuggestionEngine, SuggestionResult } from '@chartwright/suggestions';

type Evidence = NonNullable<RuleContext['evidence']>[string];

const EVIDENCE: Partial<Record<NotSuggestedReason, Evidence>> = {
  uncertain: 'uncertain',
  negated: 'negated',
  family: 'family',
  historical: 'history',
};

/** Ages do not sway what a note says of one code; the engine wants one. */
const ADULT_YEARS = 45;

/** What the note says of the draft's codes, read by the suggestion engine: the same facts the rules get at a desk. */
export function noteEvidence(
  engine: SuggestionEngine,
  note: string,
  { encounter, diagnoses }: Draft,
): Pick<RuleContext, 'evidence' | 'documentedCodes' | 'proposedCodes' | 'unsupportedCodes'> {
  const { dateOfService, sex, ageInYears, placeOfService } = encounter;
  const found = engine.suggest({
    text: note,
    encounter: { dateOfService, sex, ageInYears: ageInYears ?? ADULT_YEARS, placeOfService },
  });
  const supported = new Set([...found.proposed, ...found.ranked.filter(({ band }) => band === 'review')].map(({ code }) => undotted(code)));
  const open = diagnoses.filter((code) => !supported.has(undotted(code)));
  const evidence: Record<string, Evidence> = {};
  for (const code of open) {
    const kind = onlyEvidence(found, undotted(code));
    if (kind) evidence[code] = kind;
  }
  const proposed = found.proposed.map(({ code }) => code);
  return {
    evidence,
    documentedCodes: found.proposed.filter((suggestion) => suggestion.evidence.length > 0).map(({ code }) => code),
    proposedCodes: proposed,
    unsupportedCodes: open.filter((code) => !(code in evidence) && isOnlyListed(found, undotted(code))),
  };
}

/** The one way in which the note speaks of the code; null when it also speaks of it otherwise. */
function onlyEvidence({ seenNotSuggested, gaps }: SuggestionResult, code: string): Evidence | null {
  const mentions = seenNotSuggested.filter(({ codes }) => codes.some((seen) => isAbout(undotted(seen), code)));
  const kinds = new Set(mentions.map(({ reason }) => EVIDENCE[reason] ?? null));
  const [kind] = kinds;
  if (kinds.size === 1 && kind) return kind;
  const indicator = gaps.some((gap) => gap.kind === 'indicator' && gap.code && isAbout(undotted(gap.code), code));
  return kinds.size === 0 && indicator ? 'indicator' : null;
}

function isOnlyListed({ seenNotSuggested, ranked }: SuggestionResult, code: string): boolean {
  const isMentioned = seenNotSuggested.some(
    ({ reason, codes }) => reason === 'low_weight_section' && codes.some((seen) => isAbout(undotted(seen), code)),
  );
  const listed = ranked.filter((suggestion) => undotted(suggestion.code) === code);
  const isPast = listed.length > 0 && listed.every(({ evidence }) => evidence.every(({ section }) => section === 'past_medical_history'));
  return isMentioned || isPast;
}

const isAbout = (seen: string, code: string): boolean =>
  seen === code || (seen.length >= 3 && (code.startsWith(seen) || seen.startsWith(code)));
