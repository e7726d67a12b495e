import type { RuleContext } from '@chartwright/coding-rules';
import type { DeskSuggestions } from '@chartwright/contracts';
import type { DraftContent } from '@chartwright/lifecycle';

type Evidence = NonNullable<RuleContext['evidence']>[string];

const EVIDENCE: Readonly<Record<string, Evidence>> = {
  uncertain: 'uncertain',
  negated: 'negated',
  family: 'family',
  historical: 'history',
};

/** Below this the engine lists a code without standing by it. */
const SUPPORTED_FROM = 0.4;

/**
 * How the note speaks of codes that the coder put on the draft and the engine does not stand by: only as suspected, denied, of
 * the family or of the past (CR-032, CR-035 … CR-037), or only in a list (CR-031). What it also says otherwise is left alone.
 */
export function noteEvidence(
  { diagnoses }: DraftContent,
  found: DeskSuggestions | null,
): Pick<RuleContext, 'evidence' | 'unsupportedCodes'> {
  if (!found) return {};
  const supported = new Set(
    found.suggestions.filter(({ isProposed, confidence }) => isProposed || confidence >= SUPPORTED_FROM).map(({ code }) => code),
  );
  const open = diagnoses.map(({ code }) => code).filter((code) => !supported.has(code));
  const evidence: Record<string, Evidence> = {};
  for (const code of open) {
    const kind = onlyEvidence(found, code);
    if (kind) evidence[code] = kind;
  }
  return { evidence, unsupportedCodes: open.filter((code) => !(code in evidence) && isOnlyListed(found, code)) };
}

/** The one way in which the note speaks of the code; null when it speaks of it in several ways, or not at all. */
function onlyEvidence({ seen }: DeskSuggestions, code: string): Evidence | null {
  const kinds = new Set(seen.filter(({ codes }) => codes.some((one) => isAbout(one, code))).map(({ reason }) => EVIDENCE[reason] ?? null));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : null;
}

function isOnlyListed({ seen }: DeskSuggestions, code: string): boolean {
  return seen.some(({ reason, codes }) => reason === 'low_weight_section' && codes.some((one) => isAbout(one, code)));
}

/** A mention of the category speaks of each code below it, and of a code of its category. */
function isAbout(seen: string, code: string): boolean {
  return seen === code || code.startsWith(seen) || seen.startsWith(code);
}
