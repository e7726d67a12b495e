import { emptyDraftContent, type DraftContent } from '@chartwright/lifecycle';

/** The stored draft, whole: only `applyEdits` writes it, so what is missing belongs to an older shape and is empty. */
export function draftContentOf(stored: Partial<DraftContent>): DraftContent {
  return { ...emptyDraftContent, ...stored };
}
