import { readNoteEvidence, type RuleContext } from '@chartwright/coding-rules';
import type { DeskSuggestions } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';

/** Below this the engine lists a code without standing by it. */
const SUPPORTED_FROM = 0.4;

/** What the stored suggestions say of codes that the coder put on the draft and the engine does not stand by. */
export function noteEvidence(
  { diagnoses }: DraftContent,
  found: DeskSuggestions | null,
): Pick<RuleContext, 'evidence' | 'unsupportedCodes'> {
  if (!found) return {};
  const { suggestions, seen, gaps } = found;
  return readNoteEvidence(
    diagnoses.map(({ code }) => code),
    {
      supportedCodes: suggestions
        .filter(({ isProposed, confidence }) => isProposed || confidence >= SUPPORTED_FROM)
        .map(({ code }) => code),
      seen,
      indicatedCodes: gaps.flatMap(({ kind, code }) => (kind === 'indicator' && code !== null ? [code] : [])),
      pastCodes: suggestions.flatMap(({ code, evidence }) => (isOnlyPast(evidence) ? [code] : [])),
    },
  );
}

const isOnlyPast = (evidence: readonly { section: string }[]): boolean =>
  evidence.length > 0 && evidence.every(({ section }) => section === 'past_medical_history');
