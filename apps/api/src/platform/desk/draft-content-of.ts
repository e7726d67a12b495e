import { emptyDraftContent, type DraftContent } from '@chartwright/lifecycle';

/** Reads the stored draft. Only `applyEdits` writes it, so what is missing belongs to an older shape and is empty. */
export function draftContentOf(stored: unknown): DraftContent {
  if (typeof stored !== 'object' || stored === null) return emptyDraftContent;
  // Written by this service alone; a parsing edge.
  const partial = stored as Partial<DraftContent>;
  return {
    diagnoses: partial.diagnoses ?? [],
    lines: partial.lines ?? [],
    rejected: partial.rejected ?? [],
    kept: partial.kept ?? [],
  };
}
