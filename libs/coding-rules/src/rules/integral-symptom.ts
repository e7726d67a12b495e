import { sideOf } from '@chartwright/terminology';
import type { DraftDiagnosisFacts } from '../draft-facts.js';
import { groupCovers, noteGroups } from '../notes/note-group.js';
import type { CodingRule } from '../rule.js';
import { INTEGRAL_SYMPTOMS } from '../tables/integral-symptoms.js';

export const integralSymptom: CodingRule = {
  id: 'CR-033',
  name: 'integral-symptom',
  severity: 'hint',
  source: 'ICD-10-CM Official Guidelines I.B.5',
  summary: 'A symptom that routinely belongs to a confirmed diagnosis is not coded beside it, unless the tabular list asks for it.',
  example: 'R07.9, I21.4',
  check: ({ diagnoses, context: { codeBook } }) =>
    diagnoses.flatMap((symptom) => {
      const rows = INTEGRAL_SYMPTOMS.filter((row) => row.symptoms(symptom.code));
      const diagnosis = diagnoses.find(
        (other) => other.code !== symptom.code && rows.some((row) => row.diagnosis(other.code)) && !areOtherSides(symptom, other),
      );
      if (!diagnosis || noteGroups(codeBook, diagnosis.code, 'useAdditionalCode').some((group) => groupCovers(group, symptom.code)))
        return [];
      return [
        {
          targets: [symptom.shown, diagnosis.shown],
          message: `${symptom.shown} is usually part of ${diagnosis.shown}. Leave it out unless the note treats it as something apart.`,
          fix: { kind: 'remove-code' as const, code: symptom.shown, label: `Remove ${symptom.shown}` },
        },
      ];
    }),
};

/** Pain of the left knee is no part of the arthrosis of the right one. */
function areOtherSides(symptom: DraftDiagnosisFacts, diagnosis: DraftDiagnosisFacts): boolean {
  const [first, second] = [sideOf(symptom.entry?.title ?? ''), sideOf(diagnosis.entry?.title ?? '')];
  return (first === 'right' && second === 'left') || (first === 'left' && second === 'right');
}
