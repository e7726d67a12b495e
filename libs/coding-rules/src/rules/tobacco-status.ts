import { inCodeOrder, pairsOf } from '../diagnosis-pairs.js';
import { codeRanges } from '../code-ranges.js';
import { findNotePointing, notesOfKind } from '../notes/note-match.js';
import type { CodingRule } from '../rule.js';

const TOBACCO_STATUS = codeRanges('F17.2- Z72.0 Z87.891');

export const tobaccoStatus: CodingRule = {
  id: 'CR-039',
  name: 'tobacco-status',
  severity: 'soft',
  source: 'Tabular list F17, Z72.0, Z87.891',
  summary: 'A patient is a smoker (F17.2-), uses tobacco without dependence (Z72.0) or did once (Z87.891): one of them.',
  example: 'F17.210, Z87.891',
  check: ({ diagnoses, context: { codeBook } }) =>
    pairsOf(diagnoses.filter(({ code }) => TOBACCO_STATUS(code))).flatMap((pair) => {
      const [a, b] = inCodeOrder(...pair);
      const isSameCategory = a.code.slice(0, 4) === b.code.slice(0, 4);
      // Where the tabular list itself excludes the pair, CR-011 says it.
      const isExcluded = [
        [a, b],
        [b, a],
      ].some(([one, other]) => one && other && findNotePointing(notesOfKind(codeBook, one.code, 'excludes1'), one.code, other.code));
      if (isSameCategory || isExcluded) return [];
      return [
        {
          targets: [a.shown, b.shown],
          message: `${a.shown} and ${b.shown} tell two different stories about tobacco. Keep the one the note tells.`,
        },
      ];
    }),
};
