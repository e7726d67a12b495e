import { type Draft, readNoteEvidence, type RuleContext } from '@chartwright/coding-rules';
import type { SuggestionEngine } from '@chartwright/suggestions';

/** Ages do not sway what a note says of one code; the engine wants one. */
const ADULT_YEARS = 45;

/** What the note says of the draft's codes, read by the suggestion engine: the same facts the rules get at a desk. */
export function noteEvidence(
  engine: SuggestionEngine,
  note: string,
  { encounter, diagnoses }: Draft,
): Pick<RuleContext, 'evidence' | 'documentedCodes' | 'proposedCodes' | 'unsupportedCodes'> {
  const { dateOfService, sex, ageInYears, placeOfService } = encounter;
  const { proposed, ranked, seenNotSuggested, gaps } = engine.suggest({
    text: note,
    encounter: { dateOfService, sex, ageInYears: ageInYears ?? ADULT_YEARS, placeOfService },
  });
  return {
    ...readNoteEvidence(diagnoses, {
      supportedCodes: [...proposed, ...ranked.filter(({ band }) => band === 'review')].map(({ code }) => code),
      seen: seenNotSuggested,
      indicatedCodes: gaps.flatMap(({ kind, code }) => (kind === 'indicator' && code ? [code] : [])),
      pastCodes: ranked.flatMap(({ code, evidence }) =>
        evidence.length > 0 && evidence.every(({ section }) => section === 'past_medical_history') ? [code] : [],
      ),
    }),
    documentedCodes: proposed.filter(({ evidence }) => evidence.length > 0).map(({ code }) => code),
    proposedCodes: proposed.map(({ code }) => code),
  };
}
