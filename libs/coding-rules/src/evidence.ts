import { undotted } from '@chartwright/primitives';
import type { DraftDiagnosisFacts, DraftFacts } from './draft-facts.js';
import type { RuleContext } from './rule-context.js';

type EvidenceKind = NonNullable<RuleContext['evidence']>[string];

/** Diagnoses of the draft that the note supports only in the given way. */
export function withEvidence({ diagnoses, context }: DraftFacts, kind: EvidenceKind): DraftDiagnosisFacts[] {
  const only = new Set(
    Object.entries(context.evidence ?? {})
      .filter(([, found]) => found === kind)
      .map(([code]) => undotted(code)),
  );
  return diagnoses.filter(({ code }) => only.has(code));
}
