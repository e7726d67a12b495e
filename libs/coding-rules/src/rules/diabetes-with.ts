import { codeRanges } from '../code-ranges.js';
import { dotted } from '@chartwright/primitives';
import type { DraftDiagnosisFacts, DraftFacts } from '../draft-facts.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { DIABETES_COMPLICATIONS, type DiabetesComplication } from '../tables/diabetes-complications.js';

const DIABETES = codeRanges('E08-E13');

export const diabetesWith: CodingRule = {
  id: 'CR-021',
  name: 'diabetes-with',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.A.15; Alphabetic Index, Diabetes, with',
  summary: 'The index presumes that diabetes caused the conditions it lists under "with", unless the note says otherwise.',
  example: 'E11.9, N18.31',
  check: (facts) => {
    const diabetes = facts.diagnoses.filter(({ code }) => DIABETES(code)).toSorted((a, b) => b.code.localeCompare(a.code));
    const [first] = diabetes;
    // Two types on one claim are CR-011's to settle first.
    if (!first || new Set(diabetes.map(({ code }) => code.slice(0, 3))).size > 1) return [];
    return DIABETES_COMPLICATIONS.flatMap((complication) => complicationHits(facts, diabetes, complication));
  },
};

function complicationHits(
  { diagnoses, context: { codeBook } }: DraftFacts,
  diabetes: readonly DraftDiagnosisFacts[],
  complication: DiabetesComplication,
): RuleHit[] {
  const { covers, suffix, isKept, words } = complication;
  const condition = diagnoses.find(({ code }) => covers(code));
  const [first] = diabetes;
  if (!condition || !first) return [];
  const expected = `${first.code.slice(0, 3)}${suffix}`;
  const said = diabetes.find(({ code }) => code.startsWith(expected) || isSaidMoreClosely(code, suffix));
  if (said) return isKept ? [] : [redundant(said.shown, condition.shown, words)];
  if (!codeBook.findDiagnosis(expected)?.isBillable) return [];
  const plain = diabetes.find(({ code }) => code.slice(3) === '9');
  const removed = [...(plain ? [plain.shown] : []), ...(isKept ? [] : [condition.shown])];
  const code = dotted(expected);
  return [
    {
      targets: [(plain ?? first).shown, condition.shown],
      message: `Diabetes with ${words} is coded as ${code}${isKept ? ` and ${condition.shown}` : ''}, unless the note gives another cause.`,
      fix:
        removed.length > 0
          ? { kind: 'replace-codes', remove: removed, add: [code], label: `Use ${code}` }
          : { kind: 'add-code', code, after: first.shown, label: `Add ${code}` },
    },
  ];
}

function redundant(said: string, condition: string, words: string): RuleHit {
  return {
    targets: [said, condition],
    message: `${said} already says ${words}: remove ${condition}, unless it has another cause.`,
    fix: { kind: 'remove-code', code: condition, label: `Remove ${condition}` },
  };
}

/** E11.52 says the artery disease that E11.51 would; E11.40–E11.49 say which neuropathy. */
function isSaidMoreClosely(code: string, suffix: string): boolean {
  if (suffix === '51') return code.slice(3) === '52';
  if (suffix === '42' || suffix === '41') return code.slice(3, 4) === '4';
  if (suffix === '319') return code.slice(3, 4) === '3';
  return false;
}
