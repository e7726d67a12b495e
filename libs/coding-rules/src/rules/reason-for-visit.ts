import type { CodingRule } from '../rule.js';
import { codeRanges } from '../code-ranges.js';

/** Rules of their own say that these are never first. */
const NEVER_FIRST = codeRanges('V00-Y99 Z55-Z65 Z68 Z3A Z37 Z16-Z18 Z66 Z67 B95-B97');

export const reasonForVisit: CodingRule = {
  id: 'CR-030',
  name: 'reason-for-visit',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines IV.A and IV.G',
  summary: 'The first-listed diagnosis is the one chiefly responsible for the services, so a service points to it.',
  example: 'I10, J06.9 with every line pointing to J06.9',
  isSequencing: true,
  check: ({ diagnoses, lines }) => {
    const [first] = diagnoses;
    const pointed = lines.flatMap(({ pointers }) => pointers);
    const chief = lines
      .map(({ pointers }) => diagnoses.find(({ position }) => position === pointers[0]))
      .find((each) => each !== undefined);
    if (!first || !chief || pointed.includes(1) || NEVER_FIRST(first.code)) return [];
    const rest = diagnoses.filter((diagnosis) => diagnosis !== chief).map(({ shown }) => shown);
    return [
      {
        targets: [first.shown],
        message: `${first.shown} is listed first and no service was done for it. First is the reason for the visit: the lines point to ${chief.shown}.`,
        fix: { kind: 'reorder' as const, order: [chief.shown, ...rest], label: `Put ${chief.shown} first` },
      },
    ];
  },
};
