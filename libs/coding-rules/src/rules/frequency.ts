import { addMonths } from '@chartwright/primitives';
import type { CodingRule } from '../rule.js';
import { policiesOf } from './coverage.js';

export const frequency: CodingRule = {
  id: 'CR-201',
  name: 'frequency',
  severity: 'soft',
  source: 'Coverage policies loaded by the administrator (NCD, LCD, payer)',
  summary: 'A service is not billed more often than its policy pays.',
  example: 'G0439 ten months after the last',
  check: (facts) =>
    facts.lines.flatMap((line) =>
      policiesOf(facts, line).flatMap((policy) => {
        const limit = policy.frequency;
        if (!limit) return [];
        const since = addMonths(line.dateOfService, -limit.months);
        const earlier = (facts.context.history ?? []).filter(
          ({ code, dateOfService }) => policy.procedures.includes(code) && dateOfService > since && dateOfService < line.dateOfService,
        );
        const last = earlier
          .map(({ dateOfService }) => dateOfService)
          .sort()
          .at(-1);
        if (!last || earlier.length < limit.count) return [];
        return [
          {
            targets: [line.target],
            about: `${policy.id}@${policy.effectiveFrom}`,
            message: `${line.code} is paid ${limit.count} time${limit.count === 1 ? '' : 's'} in ${limit.months} months; the last was on ${last}. Ask for an ABN (GA) or another date.`,
            source: `${policy.type} ${policy.id}, in force since ${policy.effectiveFrom}`,
          },
        ];
      }),
    ),
};
