import { dotted } from '@chartwright/primitives';
import { orderWith } from '../order-with.js';
import { codeRanges, type CodeRanges } from '../code-ranges.js';
import type { CodingRule, RuleHit } from '../rule.js';

type Pair = { acute: CodeRanges; chronic: CodeRanges };

/** Acute and chronic forms that stand in different places; those of one category are told by their titles. */
const PAIRS: readonly Pair[] = [
  { acute: codeRanges('N17'), chronic: codeRanges('N18') },
  { acute: codeRanges('K85'), chronic: codeRanges('K86.0 K86.1') },
  { acute: codeRanges('J01'), chronic: codeRanges('J32') },
  { acute: codeRanges('J20'), chronic: codeRanges('J41 J42') },
  { acute: codeRanges('K72.0-'), chronic: codeRanges('K72.1-') },
  { acute: codeRanges('J03'), chronic: codeRanges('J35.0-') },
  { acute: codeRanges('J04.0 J04.2'), chronic: codeRanges('J37') },
  { acute: codeRanges('N10'), chronic: codeRanges('N11') },
  { acute: codeRanges('N30.0-'), chronic: codeRanges('N30.1- N30.2-') },
  { acute: codeRanges('K29.0-'), chronic: codeRanges('K29.3- K29.4- K29.5-') },
  { acute: codeRanges('I82.4-'), chronic: codeRanges('I82.5-') },
  { acute: codeRanges('I82.6-'), chronic: codeRanges('I82.7-') },
  { acute: codeRanges('I26'), chronic: codeRanges('I27.82') },
  { acute: codeRanges('M86.0- M86.1- M86.2-'), chronic: codeRanges('M86.3- M86.4- M86.5- M86.6-') },
  { acute: codeRanges('I33'), chronic: codeRanges('I38') },
];

const ACUTE = /^acute\b|\bacute\b(?! on chronic| and chronic)/i;
const CHRONIC = /\bchronic\b/i;
/** "Acute on chronic …", "Acute cholecystitis with chronic cholecystitis". */
const COMBINED = /\bacute\b.*\b(on|and|with)\b.*\bchronic\b/i;
const BOTH = /acute (on|and) chronic/i;

export const acuteBeforeChronic: CodingRule = {
  id: 'CR-051',
  name: 'acute-before-chronic',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.B.8 and I.B.9',
  summary: 'Acute and chronic forms of one condition are both coded, the acute first, unless one code says both.',
  example: 'N18.4, N17.9',
  isSequencing: true,
  check: (facts) =>
    facts.diagnoses.flatMap((acute) =>
      facts.diagnoses.flatMap((chronic): RuleHit[] => {
        const isSame = isSameCondition(acute, chronic);
        if (!isSame && !PAIRS.some((pair) => pair.acute(acute.code) && pair.chronic(chronic.code))) return [];
        const combined = isSame ? combinedCode(facts.context.codeBook, acute.entry?.title ?? '', acute.code.slice(0, 3)) : null;
        if (combined) {
          return [
            {
              targets: [acute.shown, chronic.shown].sort(),
              message: `${combined} says acute and chronic in one code: use it instead of ${[acute.shown, chronic.shown].sort().join(' and ')}.`,
              fix: { kind: 'replace-codes', remove: [acute.shown, chronic.shown], add: [combined], label: `Use ${combined}` },
            },
          ];
        }
        if (acute.position < chronic.position) return [];
        return [
          {
            targets: [acute.shown, chronic.shown],
            message: `The acute form is listed first: put ${acute.shown} before ${chronic.shown}.`,
            fix: {
              kind: 'reorder',
              order: orderWith(facts, acute.shown, chronic.shown),
              label: `Put ${acute.shown} before ${chronic.shown}`,
            },
          },
        ];
      }),
    ),
};

type Titled = { code: string; entry: { title: string } | null };

function isSameCondition(acute: Titled, chronic: Titled): boolean {
  const [first, second] = [acute.entry?.title ?? '', chronic.entry?.title ?? ''];
  if (
    acute.code.slice(0, 3) !== chronic.code.slice(0, 3) ||
    !ACUTE.test(first) ||
    CHRONIC.test(first) ||
    BOTH.test(second) ||
    !CHRONIC.test(second)
  )
    return false;
  return plain(first) === plain(second);
}

function combinedCode(
  codeBook: { billableBelow(code: string): readonly string[]; findDiagnosis(code: string): { title: string } | null },
  title: string,
  category: string,
): string | null {
  const found = codeBook.billableBelow(category).find((code) => {
    const other = codeBook.findDiagnosis(code)?.title ?? '';
    return COMBINED.test(other) && plain(other) === plain(title);
  });
  return found ? dotted(found) : null;
}

/** The words of a title that name the condition, each once: "Acute cholecystitis with chronic cholecystitis" → cholecystitis. */
function plain(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/\b(acute|chronic|subacute|on|and|with|unspecified)\b|[(),]/g, ' ')
    .trim()
    .split(/\s+/);
  return [...new Set(words)].join(' ');
}
