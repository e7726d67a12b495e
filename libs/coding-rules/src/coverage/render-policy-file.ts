import type { CoverageGroup, CoveragePolicy } from './coverage-policy.js';
import { POLICY_COLUMNS } from './parse-policy-file.js';

/** The policies as the file that an administrator loads; `parsePolicyFile` reads it back. */
export function renderPolicyFile(policies: readonly CoveragePolicy[]): string {
  const lines = policies.flatMap((policy) => (policy.groups.length > 0 ? policy.groups : [null]).map((group) => rowOf(policy, group)));
  return [[...POLICY_COLUMNS], ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

function rowOf(policy: CoveragePolicy, group: CoverageGroup | null): string[] {
  return [
    policy.id,
    policy.type,
    policy.title,
    policy.payer ?? '',
    policy.state ?? '',
    policy.effectiveFrom,
    policy.effectiveTo ?? '',
    policy.procedures.join(' '),
    group?.logic ?? '',
    group?.codes.join(' ') ?? '',
    policy.frequency ? String(policy.frequency.count) : '',
    policy.frequency ? String(policy.frequency.months) : '',
  ];
}

const quoted = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
