import type { Draft, DraftEncounter } from '@chartwright/coding-rules';
import type { DraftContent } from '@chartwright/lifecycle';

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
