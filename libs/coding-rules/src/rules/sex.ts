import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

const FEMALE = codeRanges('O00-O9A N70-N98 C51-C58 Z34 Z3A Z33 Z01.41- Z12.4 Z39');
const MALE = codeRanges('N40-N53 C60-C63 Z12.5 R97.2-');

export const sex: CodingRule = {
  id: 'CR-205',
  name: 'sex',
  severity: 'soft',
  source: 'Medicare Code Editor v41.1, sex conflict (switched off by CMS from 2024-10-01); coding-rules CR-205',
  summary: 'A diagnosis of one sex beside the other administrative sex; never a block, a reason is enough.',
  example: 'N40.1, sex F',
  check: ({ diagnoses, encounter, context: { codeBook } }) =>
    diagnoses.flatMap(({ code, shown }) => {
      const limit = FEMALE(code) ? 'F' : MALE(code) ? 'M' : codeBook.sexLimitFor(code);
      if (!limit || encounter.sex === 'U' || encounter.sex === limit) return [];
      const [usual, given] = limit === 'F' ? ['female', 'male'] : ['male', 'female'];
      return [
        {
          targets: [shown],
          message: `${shown} is usual for ${usual} patients, the claim says ${given}. Check the sex on file, or note why it is right.`,
        },
      ];
    }),
};
