import { isVisit } from '@chartwright/primitives';
import { MAX_DIAGNOSES, MAX_POINTERS, type DraftContent, type DraftDiagnosis } from './draft-content.js';
import type { DraftEdit, EditOutcome } from './draft-edit.js';

type DiagnosisEdit = Extract<DraftEdit, { kind: 'addDiagnosis' | 'removeDiagnosis' | 'replaceDiagnosis' | 'moveDiagnosis' }>;

export function editDiagnoses(content: DraftContent, edit: DiagnosisEdit): EditOutcome<DraftContent> {
  switch (edit.kind) {
    case 'addDiagnosis':
      return addDiagnosis(content, edit);
    case 'removeDiagnosis':
      return removeDiagnosis(content, edit.id);
    case 'replaceDiagnosis':
      return replaceDiagnosis(content, edit);
    case 'moveDiagnosis':
      return moveDiagnosis(content, edit.id, edit.position);
  }
}

function addDiagnosis(content: DraftContent, edit: Extract<DraftEdit, { kind: 'addDiagnosis' }>): EditOutcome<DraftContent> {
  if (content.diagnoses.some((diagnosis) => diagnosis.id === edit.id)) return { changed: content };
  const present = content.diagnoses.find((diagnosis) => diagnosis.code === edit.code);
  if (present) {
    if (edit.isFirstListed) return moveDiagnosis(content, present.id, 0);
    return { refused: `${edit.code} is in the draft already.` };
  }
  if (content.diagnoses.length >= MAX_DIAGNOSES) return { refused: `A claim carries at most ${MAX_DIAGNOSES} diagnoses.` };
  const added: DraftDiagnosis = { id: edit.id, code: edit.code, origin: edit.origin };
  const diagnoses = edit.isFirstListed ? [added, ...content.diagnoses] : [...content.diagnoses, added];
  return { changed: { ...content, diagnoses, lines: pointVisitLines(content, edit), rejected: withoutCode(content, edit.code) } };
}

/**
 * Lines that were added before any diagnosis point to the first one that comes. A visit that points to all diagnoses goes on
 * pointing to all, up to four; one that somebody pointed by hand is left as it is.
 */
function pointVisitLines(content: DraftContent, { id, isFirstListed }: { id: string; isFirstListed?: boolean }): DraftContent['lines'] {
  const known = content.diagnoses;
  return content.lines.map((line) => {
    if (known.length === 0) return line.pointers.length === 0 ? { ...line, pointers: [id] } : line;
    const pointsToAll = line.pointers.length === known.length && known.every((diagnosis) => line.pointers.includes(diagnosis.id));
    if (!isVisit(line.code) || !pointsToAll || known.length >= MAX_POINTERS) return line;
    return { ...line, pointers: isFirstListed ? [id, ...line.pointers] : [...line.pointers, id] };
  });
}

function withoutCode(content: DraftContent, code: string): DraftContent['rejected'] {
  return content.rejected.filter((entry) => entry.code !== code);
}

function removeDiagnosis(content: DraftContent, id: string): EditOutcome<DraftContent> {
  const lines = content.lines.map((line) =>
    line.pointers.includes(id) ? { ...line, pointers: line.pointers.filter((pointer) => pointer !== id) } : line,
  );
  return { changed: { ...content, diagnoses: content.diagnoses.filter((diagnosis) => diagnosis.id !== id), lines } };
}

function replaceDiagnosis(content: DraftContent, edit: Extract<DraftEdit, { kind: 'replaceDiagnosis' }>): EditOutcome<DraftContent> {
  const present = content.diagnoses.find((diagnosis) => diagnosis.code === edit.code);
  if (present && present.id !== edit.id) return { refused: `${edit.code} is in the draft already.` };
  if (!content.diagnoses.some((diagnosis) => diagnosis.id === edit.id)) return { refused: 'That diagnosis is no longer in the draft.' };
  const diagnoses = content.diagnoses.map((diagnosis) =>
    diagnosis.id === edit.id ? { ...diagnosis, code: edit.code, origin: edit.origin } : diagnosis,
  );
  return { changed: { ...content, diagnoses, rejected: withoutCode(content, edit.code) } };
}

function moveDiagnosis(content: DraftContent, id: string, position: number): EditOutcome<DraftContent> {
  const diagnoses = movedTo(content.diagnoses, id, position);
  return diagnoses ? { changed: { ...content, diagnoses } } : { refused: 'That diagnosis is no longer in the draft.' };
}

/** The list with the row at another place (clamped to the list), or null when the row is not in it. */
export function movedTo<T extends { id: string }>(rows: readonly T[], id: string, position: number): T[] | null {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) return null;
  const others = rows.filter((candidate) => candidate.id !== id);
  const at = Math.max(0, Math.min(others.length, position));
  return [...others.slice(0, at), row, ...others.slice(at)];
}
