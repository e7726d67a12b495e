import { dotted, undotted } from '@chartwright/primitives';
import { findNotePointing, notesOfKind, noteText, standsAtCode } from '../notes/note-match.js';
import type { CodingRule } from '../rule.js';

export const excludes2: CodingRule = {
  id: 'CR-010',
  name: 'excludes2',
  severity: 'hint',
  source: 'ICD-10-CM Official Guidelines I.A.12.b',
  // Chapters and sections point at whole other chapters: half of all pairs would be hinted at, none of them informatively.
  summary:
    'An Excludes2 note at the category or below says that a coded condition does not include one that the note of the visit supports: both may be coded. Silent where both are proposed already.',
  example: 'J45.909 with a documented J44.89 that is not in the draft',
  check: ({ diagnoses, context: { codeBook, documentedCodes = [], proposedCodes = [] } }) => {
    const present = new Set(diagnoses.map(({ code }) => code));
    const proposed = new Set(proposedCodes.map(undotted));
    const missing = documentedCodes.map(undotted).filter((code) => !present.has(code));
    return diagnoses.flatMap(({ code, shown }) => {
      const notes = notesOfKind(codeBook, code, 'excludes2').filter(standsAtCode);
      return missing.flatMap((documented) => {
        if (proposed.has(code) && proposed.has(documented)) return [];
        const note = findNotePointing(notes, code, documented);
        if (!note) return [];
        const other = dotted(documented);
        return [
          {
            targets: [shown],
            message: `${shown} does not include ${other}, which the note supports and which may be coded beside it.`,
            noteText: noteText(note),
            fix: { kind: 'add-code' as const, code: other, after: shown, label: `Add ${other}` },
          },
        ];
      });
    });
  },
};
