import type { InstructionalNote } from '../rule-code-book.js';
import { inCodeOrder, pairsOf } from '../diagnosis-pairs.js';
import type { DraftDiagnosisFacts } from '../draft-facts.js';
import { findNotePointing, notesOfKind, noteText } from '../notes/note-match.js';
import type { CodingRule, RuleHit } from '../rule.js';

export const excludes1: CodingRule = {
  id: 'CR-011',
  name: 'excludes1',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.A.12.a',
  summary:
    'Two codes that an Excludes1 note keeps apart, inherited and in either direction. Lifted by the recorded statement that the conditions are unrelated.',
  example: 'N20.1, N13.2',
  check: ({ diagnoses, context: { codeBook } }) => {
    const notes = new Map(diagnoses.map(({ code }) => [code, notesOfKind(codeBook, code, 'excludes1')]));
    const notesOf = ({ code }: DraftDiagnosisFacts): readonly InstructionalNote[] => notes.get(code) ?? [];
    return pairsOf(diagnoses).flatMap((pair) => {
      const [a, b] = inCodeOrder(...pair);
      const forward = findNotePointing(notesOf(a), a.code, b.code);
      const note = forward ?? findNotePointing(notesOf(b), b.code, a.code);
      if (!note) return [];
      const [carrier, excluded] = forward ? [a, b] : [b, a];
      return [
        {
          targets: [a.shown, b.shown],
          message: `${carrier.shown} and ${excluded.shown} are not coded together. Keep the one the note describes, or record that the two conditions are unrelated.`,
          override: 'unrelated-conditions' as const,
          noteText: noteText(note),
          ...keptByNote(carrier, excluded, note),
        },
      ];
    });
  },
};

const COMBINES = /\b(with|due to|complicating|complicated|associated)\b/i;
const isSymptom = ({ code }: DraftDiagnosisFacts): boolean => code.startsWith('R');

/**
 * "calculus of ureter with hydronephrosis (N13.2)" describes the more complete condition, so N13.2 stays; a symptom gives way
 * to its diagnosis. Elsewhere the coder decides.
 */
function keptByNote(carrier: DraftDiagnosisFacts, excluded: DraftDiagnosisFacts, { text }: InstructionalNote): Pick<RuleHit, 'fix'> {
  const isFuller = COMBINES.test(text.replace(/without/gi, '')) && !/\bhistory\b|\bwithout\b/i.test(text) && !isSymptom(excluded);
  const removed = isSymptom(carrier) && !isSymptom(excluded) ? carrier : isFuller ? carrier : null;
  if (!removed) return {};
  return { fix: { kind: 'remove-code', code: removed.shown, label: `Keep ${excluded.shown}, remove ${removed.shown}` } };
}
