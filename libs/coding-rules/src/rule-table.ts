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
    'that carry no id there have ours: CR-111 units (MUE), CR-130 global period, CR-140 drugs, CR-150 to CR-152 visits.',
    '',
    'Two ids may speak of the same codes. The desk says each thing once (`checkDraft`); `npm run check` lists all (`listFindings`).',
    '',
    '## Checking a draft from a file',
    '',
    '`npm run check -- --case FILE.json --codesets DIR --json` answers `{ "findings": [...] }`. The file is',
    '`{ encounter: { dateOfService, sex, ageInYears, placeOfService }, diagnoses: [code], lines: [{ code, modifiers, units, pointers }] }`.',
    'What lies outside a draft may be added, each part for the rules that ask for it:',
    '',
    '| field | what it says | for |',
    '|---|---|---|',
    '| `note` | text of the visit note; the suggestion engine reads it | CR-007, CR-010, CR-013, CR-031, CR-032, CR-035 to CR-037, CR-052, CR-053 |',
    '| `evidence` | `{ "J18.9": "uncertain" }`: `uncertain`, `negated`, `family`, `history` or `indicator` | CR-032, CR-035 to CR-037, CR-052 |',
    '| `documentedCodes`, `unsupportedCodes` | codes the note supports; codes it only lists | CR-007, CR-010, CR-013; CR-031, CR-053 |',
    '| `history` | lines billed before: `{ dateOfService, code, modifiers, units, isSameProvider }` | CR-101, CR-110, CR-111, CR-120, CR-130, CR-151, CR-201, CR-207 |',
    '| `payer` | `usesMedicareEdits`, `isPlaceOfServiceHard`, `isAgeEditHard`, `requiresNdc`, `timelyFilingDays` | CR-111, CR-140, CR-203, CR-204, CR-206 |',
    '| `policies` | coverage policies: `{ id, procedures, groups: [{ codes, logic }], frequency }` | CR-200, CR-201 |',
    '| `visit` | `{ minutes, elements: { problems, data, risk } }` | CR-150 |',
    '| `today` | the day of the check, else the clock’s | CR-206 |',
    '',
    'A line may also carry `dateOfService`, `placeOfService`, `chargeCents`, `administered` and `discarded` (`{ amount, unit }`), `ndc`.',
    '',
    '## The rules',
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
