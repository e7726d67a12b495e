import type { Fix } from '@chartwright/coding-rules';
import type { DraftContent, DraftDiagnosis, DraftEdit } from '@chartwright/lifecycle';

type NewId = () => string;

/**
 * A rule's repair, written as edits of this draft; null when the draft has nothing that it could apply to. `targets` are what
 * the finding speaks of: of a pair, the code that stays takes over what was done for the one that goes.
 */
export function fixEdits(fix: Fix, targets: readonly string[], content: DraftContent, newId: NewId): DraftEdit[] | null {
  switch (fix.kind) {
    case 'replace-codes':
      return replaceCodes(fix, targets, content, newId);
    case 'add-code':
      return addCode(fix.code, fix.after, content, newId);
    case 'remove-code':
      return forDiagnosis(content, fix.code, (found) => removal([found], heirOf([found], targets, content), content));
    case 'reorder':
      return fix.order.flatMap((code, position) => {
        const found = diagnosisOf(content, code);
        return found ? [{ kind: 'moveDiagnosis' as const, id: found.id, position }] : [];
      });
    case 'swap':
      return swap(fix.first, fix.second, content);
    default:
      return lineFix(fix, content);
  }
}

type LineFix = Exclude<Fix, { kind: 'replace-codes' | 'add-code' | 'remove-code' | 'reorder' | 'swap' }>;

function lineFix(fix: LineFix, content: DraftContent): DraftEdit[] | null {
  const line = content.lines[fix.line - 1];
  if (!line) return null;
  switch (fix.kind) {
    case 'add-modifier':
      return [{ kind: 'setModifiers', id: line.id, modifiers: [...line.modifiers, fix.modifier] }];
    case 'remove-modifier':
      return [{ kind: 'setModifiers', id: line.id, modifiers: line.modifiers.filter((modifier) => modifier !== fix.modifier) }];
    case 'set-units':
      return [{ kind: 'setUnits', id: line.id, units: fix.units }];
    case 'replace-line-code':
      return [{ kind: 'replaceLineCode', id: line.id, code: fix.code, origin: 'fix' }];
    case 'set-pointers': {
      const pointers = fix.pointers.flatMap((position) => content.diagnoses[position - 1]?.id ?? []);
      return pointers.length > 0 ? [{ kind: 'setPointers', id: line.id, pointers }] : null;
    }
  }
}

/** The first removed code gives its place, its id and so its pointers to the first added one, and the other pointers go there too. */
function replaceCodes(
  fix: Extract<Fix, { kind: 'replace-codes' }>,
  targets: readonly string[],
  content: DraftContent,
  newId: NewId,
): DraftEdit[] | null {
  const going = fix.remove.flatMap((code) => diagnosisOf(content, code) ?? []);
  const coming = fix.add.filter((code) => !diagnosisOf(content, code));
  const [replaced, ...rest] = going;
  const [replacement, ...others] = coming;
  if (!replaced) return null;
  if (!replacement) return removal(going, heirOf(going, [...fix.add, ...targets], content), content);
  const at = content.diagnoses.indexOf(replaced);
  return [
    { kind: 'replaceDiagnosis', id: replaced.id, code: replacement, origin: 'fix' },
    ...removal(rest, replaced, content),
    ...others.flatMap((code, index): DraftEdit[] => {
      const id = newId();
      return [
        { kind: 'addDiagnosis', id, code, origin: 'fix' },
        { kind: 'moveDiagnosis', id, position: at + 1 + index },
      ];
    }),
  ];
}

/** Of the codes named the first that stays; else the only one that is left. */
function heirOf(going: readonly DraftDiagnosis[], named: readonly string[], content: DraftContent): DraftDiagnosis | undefined {
  const staying = content.diagnoses.filter((diagnosis) => !going.includes(diagnosis));
  const heir = named.map((code) => staying.find((diagnosis) => diagnosis.code === code)).find((found) => found !== undefined);
  return heir ?? (staying.length === 1 ? staying[0] : undefined);
}

/** A line that pointed to a code that goes points to its heir, and never to nothing where there is one (CR-060). */
function removal(going: readonly DraftDiagnosis[], heir: DraftDiagnosis | undefined, content: DraftContent): DraftEdit[] {
  const gone = new Set(going.map(({ id }) => id));
  const repointed = content.lines.flatMap(({ id, pointers }): DraftEdit[] =>
    heir && pointers.some((pointer) => gone.has(pointer))
      ? [{ kind: 'setPointers', id, pointers: [...new Set(pointers.map((pointer) => (gone.has(pointer) ? heir.id : pointer)))] }]
      : [],
  );
  return [...repointed, ...going.map(({ id }): DraftEdit => ({ kind: 'removeDiagnosis', id }))];
}

function addCode(code: string, after: string | undefined, content: DraftContent, newId: NewId): DraftEdit[] | null {
  if (diagnosisOf(content, code)) return null;
  const id = newId();
  const edits: DraftEdit[] = [{ kind: 'addDiagnosis', id, code, origin: 'fix' }];
  const before = after === undefined ? undefined : diagnosisOf(content, after);
  if (before) edits.push({ kind: 'moveDiagnosis', id, position: content.diagnoses.indexOf(before) + 1 });
  return edits;
}

function swap(first: string, second: string, content: DraftContent): DraftEdit[] | null {
  const a = diagnosisOf(content, first);
  const b = diagnosisOf(content, second);
  if (!a || !b) return null;
  const low = Math.min(content.diagnoses.indexOf(a), content.diagnoses.indexOf(b));
  const high = Math.max(content.diagnoses.indexOf(a), content.diagnoses.indexOf(b));
  const [earlier, later] = [content.diagnoses[low], content.diagnoses[high]];
  if (!earlier || !later) return null;
  return [
    { kind: 'moveDiagnosis', id: later.id, position: low },
    { kind: 'moveDiagnosis', id: earlier.id, position: high },
  ];
}

function diagnosisOf(content: DraftContent, code: string): DraftDiagnosis | undefined {
  return content.diagnoses.find((diagnosis) => diagnosis.code === code);
}

function forDiagnosis(content: DraftContent, code: string, edits: (found: DraftDiagnosis) => DraftEdit[]): DraftEdit[] | null {
  const found = diagnosisOf(content, code);
  return found ? edits(found) : null;
}
