import { isFreeOfCharge } from '@chartwright/primitives';
import type { CodingRule, RuleHit } from '../rule.js';

export const units: CodingRule = {
  id: 'CR-102',
  name: 'units',
  severity: 'hard',
  source: 'X12 005010X222A1, SV104 and SV102',
  summary: 'Units are whole and at least one; a charge is not negative, and zero only where the service has none.',
  example: '99213 with 0 units',
  check: ({ lines }) =>
    lines.flatMap(({ target, code, modifiers, units: count, chargeCents, number }): RuleHit[] => {
      const hits: RuleHit[] = [];
      if (!Number.isInteger(count) || count < 1)
        hits.push({
          targets: [target],
          message: `${code} has ${count} units. Units are whole and at least 1.`,
          fix: { kind: 'set-units', line: number, units: Math.max(1, Math.round(count) || 1), label: 'Set whole units' },
        });
      if (chargeCents !== undefined && chargeCents < 0) hits.push({ targets: [target], message: `${code} has a negative charge.` });
      if (chargeCents === 0 && !isFreeOfCharge(code, modifiers))
        hits.push({ severity: 'soft', targets: [target], message: `${code} has no charge. Zero is for services without one.` });
      return hits;
    }),
};
