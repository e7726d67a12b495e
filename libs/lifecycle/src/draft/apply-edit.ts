import { editDiagnoses } from './edit-diagnoses.js';
import { editLines } from './edit-lines.js';
import { MAX_KEPT, type DraftContent } from './draft-content.js';
import type { DraftEdit, EditOutcome } from './draft-edit.js';
import { checkedJustification } from './visit-justification.js';

/** Applies one edit; the given content is left as it was. Used by the API for truth and by the desk to show it at once. */
export function applyEdit(content: DraftContent, edit: DraftEdit): EditOutcome<DraftContent> {
  switch (edit.kind) {
    case 'addDiagnosis':
    case 'removeDiagnosis':
    case 'replaceDiagnosis':
    case 'moveDiagnosis':
      return editDiagnoses(content, edit);
    case 'rejectSuggestion':
      return { changed: { ...content, rejected: [...without(content.rejected, edit.code), rejection(edit)].slice(-MAX_KEPT) } };
    case 'reconsiderSuggestion':
      return { changed: { ...content, rejected: without(content.rejected, edit.code) } };
    case 'keepFinding':
      return keepFinding(content, edit.findingKey, edit.reason.trim());
    case 'reopenFinding':
      return { changed: { ...content, kept: content.kept.filter((kept) => kept.findingKey !== edit.findingKey) } };
    case 'setVisitLevel': {
      const outcome = checkedJustification(edit.visit);
      return outcome.refused === undefined ? { changed: { ...content, visit: outcome.changed } } : outcome;
    }
    default:
      return editLines(content, edit);
  }
}

/** All edits or none: a fix that replaces a pair is one step to the coder, and one step to undo. */
export function applyEdits(content: DraftContent, edits: readonly DraftEdit[]): EditOutcome<DraftContent> {
  let current = content;
  for (const edit of edits) {
    const outcome = applyEdit(current, edit);
    if (outcome.refused !== undefined) return outcome;
    current = outcome.changed;
  }
  return { changed: current };
}

const rejection = ({ code, reason }: DraftContent['rejected'][number]) => ({ code, reason });

function without(rejected: DraftContent['rejected'], code: string): DraftContent['rejected'] {
  return rejected.filter((entry) => entry.code !== code);
}

function keepFinding(content: DraftContent, key: string, reason: string): EditOutcome<DraftContent> {
  if (reason.length < 3) return { refused: 'Say in a few words why the finding stays.' };
  const others = content.kept.filter((kept) => kept.findingKey !== key);
  return { changed: { ...content, kept: [...others, { findingKey: key, reason }].slice(-MAX_KEPT) } };
}
