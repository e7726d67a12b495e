import { undotted } from '@chartwright/primitives';
import type { RuleContext } from './rule-context.js';

type Evidence = NonNullable<RuleContext['evidence']>[string];

/** What a reader of the note (the suggestion engine) reports, as far as the rules need it. Codes with or without dot. */
export type NoteReading = {
  /** Codes the reader stands by: they need no evidence against them. */
  supportedCodes: Iterable<string>;
  /** Words of the note that were not suggested, why, and the codes they would name. */
  seen: readonly { reason: string; codes: readonly string[] }[];
  /** Codes for which only a result, vital sign or drug speaks. */
  indicatedCodes: readonly string[];
  /** Codes named only among past conditions. */
  pastCodes: readonly string[];
};

const EVIDENCE: Readonly<Record<string, Evidence>> = {
  uncertain: 'uncertain',
  negated: 'negated',
  family: 'family',
  historical: 'history',
};

/**
 * How the note speaks of codes on the draft that its reader does not stand by: only as suspected, denied, of the family or of the past
 * (CR-032, CR-035 to CR-037), by an indicator (CR-052), or only in a list (CR-031). What it also says otherwise is left alone.
 */
export function readNoteEvidence(
  codes: readonly string[],
  { supportedCodes, seen, indicatedCodes, pastCodes }: NoteReading,
): Required<Pick<RuleContext, 'evidence' | 'unsupportedCodes'>> {
  const supported = new Set([...supportedCodes].map(undotted));
  const open = codes.filter((code) => !supported.has(undotted(code)));
  const evidence: Record<string, Evidence> = {};
  for (const code of open) {
    const kinds = new Set(
      seen.filter((each) => each.codes.some((one) => isAbout(one, code))).map(({ reason }) => EVIDENCE[reason] ?? null),
    );
    const [kind] = kinds;
    if (kinds.size === 1 && kind) evidence[code] = kind;
    else if (kinds.size === 0 && indicatedCodes.some((one) => isAbout(one, code))) evidence[code] = 'indicator';
  }
  const isListed = (code: string): boolean =>
    seen.some(({ reason, codes: named }) => reason === 'low_weight_section' && named.some((one) => isAbout(one, code))) ||
    pastCodes.some((one) => undotted(one) === undotted(code));
  return { evidence, unsupportedCodes: open.filter((code) => !(code in evidence) && isListed(code)) };
}

/** A mention of the category speaks of each code below it, and of a code of its category. */
function isAbout(seen: string, code: string): boolean {
  const [mentioned, drafted] = [undotted(seen), undotted(code)];
  return mentioned.length >= 3 && (drafted.startsWith(mentioned) || mentioned.startsWith(drafted));
}
