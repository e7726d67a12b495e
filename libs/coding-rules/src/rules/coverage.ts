import { undotted } from '@chartwright/primitives';
import { codeRanges } from '../code-ranges.js';
import type { CoverageGroup, CoveragePolicy } from '../coverage/coverage-policy.js';
import type { DraftDiagnosisFacts, DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';

const MEDICARE = 'MEDICARE';

export const coverage: CodingRule = {
  id: 'CR-200',
  name: 'coverage',
  severity: 'soft',
  source: 'Coverage policies loaded by the administrator (NCD, LCD, payer)',
  summary:
    'A line under a coverage policy points to diagnoses the policy covers; the advice is to check the note, an ABN or a query, never another code.',
  example: '80061 pointing to Z00.00 under a lipid policy',
  check: (facts) => facts.lines.flatMap((line) => policiesOf(facts, line).flatMap((policy) => lineHits(facts, line, policy))),
};

/** Policies in force on the line's day for its code, payer and state. */
export function policiesOf({ context: { policies = [], subject } }: DraftFacts, line: DraftLineFacts): CoveragePolicy[] {
  return policies.filter(
    ({ procedures, effectiveFrom, effectiveTo, payer, state }) =>
      procedures.includes(line.code) &&
      effectiveFrom <= line.dateOfService &&
      (effectiveTo === null || line.dateOfService <= effectiveTo) &&
      (payer === null || (payer === MEDICARE ? subject?.isMedicare === true : payer === subject?.payer)) &&
      (state === null || state === subject?.state),
  );
}

function lineHits({ diagnoses }: DraftFacts, line: DraftLineFacts, policy: CoveragePolicy): RuleHit[] {
  if (policy.groups.length === 0) return [];
  const pointed = line.pointers.flatMap((pointer) => diagnoses.find(({ position }) => position === pointer) ?? []);
  if (policy.groups.some((group) => isMet(group, pointed))) return [];
  const codes = pointed.map(({ shown }) => shown);
  return [
    {
      targets: [line.target, ...codes],
      about: `${policy.id}@${policy.effectiveFrom}`,
      message: `${line.code}: ${codes.join(', ') || 'no diagnosis'} does not meet ${policy.title}. Check the note, ask for an ABN (GA) or query the provider.`,
      source: `${policy.type} ${policy.id}, in force since ${policy.effectiveFrom}`,
    },
  ];
}

function isMet(group: CoverageGroup, pointed: readonly DraftDiagnosisFacts[]): boolean {
  const covers = group.codes.map((code) => codeRanges(code.includes('-') ? code : undotted(code)));
  const isPresent = (covered: (code: string) => boolean): boolean => pointed.some(({ code }) => covered(code));
  return group.logic === 'all' ? covers.every(isPresent) : covers.some(isPresent);
}
