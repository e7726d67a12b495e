import type { CodingRule } from './rule.js';
import { rulesInForce } from './rule-set.js';

const SEVERITY_WORD = { hard: 'HARD', soft: 'SOFT', hint: 'HINT' } as const;

/** docs/rules.md: one row per rule in force, in the order of the ids. */
export function renderRuleTable(rules: readonly CodingRule[] = rulesInForce): string {
  const sorted = [...rules].sort((a, b) => a.id.localeCompare(b.id) || a.name.localeCompare(b.name));
  return [
    '# Coding rules',
    '',
    'Generated from `libs/coding-rules/src/rules` by `npm run rules:document`; a test fails when it is out of date.',
    '',
    'HARD blocks submitting and exporting, SOFT asks for a reason that is kept, HINT informs. The severity is the usual one; a rule',
    'may say less or more of a single case. `order` marks rules that judge the sequence of the diagnoses.',
    '',
    'Ids CR-001 to CR-062, CR-100 to CR-103, CR-110, CR-120 and CR-200 to CR-209 are those of the rule book. The procedure sections',
    'that carry no id there have ours: CR-111 units (MUE), CR-130 global period, CR-140 drugs, CR-150 and CR-151 visits.',
    '',
    '| id | rule | severity | order | what it checks | source | fires on |',
    '|---|---|---|---|---|---|---|',
    ...sorted.map((rule) => row(rule)),
    '',
    `${sorted.length} rules.`,
    '',
  ].join('\n');
}

function row({ id, name, severity, isSequencing, summary, source, example }: CodingRule): string {
  const cells = [id, name, SEVERITY_WORD[severity], isSequencing ? 'order' : '', summary, source, example];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
