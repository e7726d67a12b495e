import { dotted, undotted } from '@chartwright/primitives';
import { findNotePointing, notesOfKind, noteText } from '../notes/note-match.js';
import type { CodingRule } from '../rule.js';

export const excludes2: CodingRule = {
  id: 'CR-010',
  name: 'excludes2',
  severity: 'hint',
  source: 'ICD-10-CM Official Guidelines I.A.12.b',
  summary: 'The note supports a condition that an Excludes2 note says is not included in a coded one: both may be coded.',
  example: 'J45.909 with a documented J44.89 that is not in the draft',
  check: ({ diagnoses, context: { codeBook, documentedCodes = [] } }) => {
    const present = new Set(diagnoses.map(({ code }) => code));
    const missing = documentedCodes.map(undotted).filter((code) => !present.has(code));
    return diagnoses.flatMap(({ code, shown }) =>
      missing.flatMap((documented) => {
        const note = findNotePointing(notesOfKind(codeBook, code, 'excludes2'), code, documented);
        if (!note) return [];
        const other = dotted(documented);
        return [
          {
            targets: [shown],
            message: `${shown} does not include ${other}. Both may be coded when the patient has both.`,
            noteText: noteText(note),
            fix: { kind: 'add-code' as const, code: other, after: shown, label: `Add ${other}` },
          },
        ];
      }),
    );
  },
};
