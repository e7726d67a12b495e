import { removeModifier } from '../line-fixes.js';
import type { DraftFacts, DraftLineFacts } from '../draft-facts.js';
import type { ProcedureEntry } from '../rule-code-book.js';
import type { CodingRule, RuleHit } from '../rule.js';
import { modifierMisuse } from '../tables/modifier-families.js';

/** What the fee schedule says of an assistant, two surgeons or a team; `2` pays, `9` means that there is no such thing. */
type Payment = {
  modifiers: readonly string[];
  words: string;
  indicatorOf: (entry: ProcedureEntry) => string | null;
  refused: string;
  onRequest: string;
};

const PAYMENTS: readonly Payment[] = [
  // Assistant at surgery: 0 with documentation, 1 never, 2 paid. Two surgeons and teams: 0 never, 1 with documentation, 2 paid.
  {
    modifiers: ['80', '81', '82', 'AS'],
    words: 'an assistant',
    indicatorOf: ({ assistantSurgeon }) => assistantSurgeon,
    refused: '1',
    onRequest: '0',
  },
  { modifiers: ['62'], words: 'two surgeons', indicatorOf: ({ coSurgeons }) => coSurgeons, refused: '0', onRequest: '1' },
  { modifiers: ['66'], words: 'a team of surgeons', indicatorOf: ({ teamSurgery }) => teamSurgery, refused: '0', onRequest: '1' },
];

const SPLIT_CARE = ['54', '55', '56'];
/** Add-ons (ZZZ) follow their primary, maternity (MMM) and contractor-priced (YYY) services have rules of their own. */
const WITHOUT_GLOBAL = new Set(['000', 'XXX']);
/** MPFS status N and C: not covered or priced by the contractor, indicators are not meant. */
const UNSETTLED = new Set(['N', 'C', 'I']);

export const surgeonModifiers: CodingRule = {
  id: 'CR-101',
  name: 'surgeon-modifiers',
  severity: 'hard',
  source: 'Medicare fee schedule, assistant, co-surgeon and team indicators, global days; Claims Processing Manual ch. 12 §40',
  summary:
    'Assistants, two surgeons and teams only where the fee schedule pays them; 54, 55 and 56 only where there is a global period to split.',
  example: '20610-80; 20610-55',
  check: (facts) => facts.lines.flatMap((line) => [...payments(facts, line), ...splitCare(facts, line)]),
};

function payments({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const entry = codeBook.findProcedure(line.code);
  if (!entry || UNSETTLED.has(entry.status ?? '')) return [];
  return PAYMENTS.flatMap(({ modifiers, words, indicatorOf, refused, onRequest }): RuleHit[] => {
    const modifier = line.modifiers.find((each) => modifiers.includes(each));
    const indicator = indicatorOf(entry);
    if (!modifier || modifierMisuse(modifier, line.code)) return [];
    if (indicator === refused || indicator === '9')
      return [
        {
          targets: [line.target],
          message: `${line.code} is not paid with ${words}: ${modifier} does not apply.`,
          fix: removeModifier(line, modifier),
        },
      ];
    if (indicator !== onRequest) return [];
    return [
      {
        severity: 'soft',
        targets: [line.target],
        message: `${line.code} is paid with ${words} only when the record shows why: keep ${modifier} with that reason.`,
      },
    ];
  });
}

function splitCare({ context: { codeBook } }: DraftFacts, line: DraftLineFacts): RuleHit[] {
  const modifier = line.modifiers.find((each) => SPLIT_CARE.includes(each));
  const days = codeBook.findProcedure(line.code)?.globalDays;
  if (!modifier || !days || !WITHOUT_GLOBAL.has(days) || modifierMisuse(modifier, line.code)) return [];
  return [
    {
      targets: [line.target],
      message: `${line.code} has no global period of 10 or 90 days, so there is no care to split: ${modifier} does not apply.`,
      fix: removeModifier(line, modifier),
    },
  ];
}
