import { codeRanges } from '../code-ranges.js';
import type { DraftDiagnosisFacts, DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

const FEMALE = codeRanges('O00-O9A N70-N98 C51-C58 Z34 Z3A Z33 Z01.41- Z12.4 Z39');
const MALE = codeRanges('N40-N53 C60-C63 Z12.5 R97.2-');
/** Operations on, and care of, organs of one sex, by CPT number. */
const FEMALE_PROCEDURE = codeRanges('56405-58999 59000-59899 76801-76828 G0101');
const MALE_PROCEDURE = codeRanges('54000-55899 G0102 G0103');

export const sex: CodingRule = {
  id: 'CR-205',
  name: 'sex',
  severity: 'soft',
  source: 'Medicare Code Editor v41.1, sex conflict (switched off by CMS from 2024-10-01); coding-rules CR-205',
  summary:
    'A diagnosis or procedure of one sex beside the other administrative sex; never a block, a reason is enough, and KX says it was meant.',
  example: 'N40.1, sex F',
  check: (facts) => [
    ...facts.diagnoses.flatMap((diagnosis) => diagnosisHits(facts, diagnosis)),
    ...facts.lines.flatMap((line) => procedureHits(facts, line)),
  ],
};

function diagnosisHits({ encounter, lines, context: { codeBook } }: DraftFacts, { code, shown, position }: DraftDiagnosisFacts): RuleHit[] {
  const limit = FEMALE(code) ? 'F' : MALE(code) ? 'M' : codeBook.sexLimitFor(code);
  if (!limit || encounter.sex === 'U' || encounter.sex === limit) return [];
  // KX on its line says that the claim knows (Medicare Claims Processing Manual ch. 32 §240).
  const isKnown = lines.some(({ modifiers, pointers }) => modifiers.includes('KX') && pointers.includes(position));
  return [{ ...(isKnown ? { severity: 'hint' as const } : {}), targets: [shown], message: sentence(shown, limit) }];
}

function procedureHits({ encounter }: DraftFacts, { code, target, modifiers }: DraftLineFacts): RuleHit[] {
  const limit = FEMALE_PROCEDURE(code) ? 'F' : MALE_PROCEDURE(code) ? 'M' : null;
  if (!limit || encounter.sex === 'U' || encounter.sex === limit) return [];
  return [{ ...(modifiers.includes('KX') ? { severity: 'hint' as const } : {}), targets: [target], message: sentence(code, limit) }];
}

function sentence(code: string, limit: 'F' | 'M'): string {
  const [usual, given] = limit === 'F' ? ['female', 'male'] : ['male', 'female'];
  return `${code} is usual for ${usual} patients, the claim says ${given}. Check the sex on file, or note why it is right.`;
}
