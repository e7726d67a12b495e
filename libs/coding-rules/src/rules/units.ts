import type { CodingRule, RuleHit } from '../rule.js';

/** Services that are reported without a charge (coding-rules CR-102). */
const NO_CHARGE = /^(99024|\d{4}F|G8\d{3}|G9\d{3}|M\d{4})$/;

export const units: CodingRule = {
  id: 'CR-102',
  name: 'units',
  severity: 'hard',
  source: 'X12 005010X222A1, SV104 and SV102',
  summary: 'Units are whole and at least one; a charge is not negative, and zero only where the service has none.',
  example: '99213 with 0 units',
  check: ({ lines }) =>
    lines.flatMap(({ target, code, units: count, chargeCents, number }): RuleHit[] => {
      const hits: RuleHit[] = [];
      if (!Number.isInteger(count) || count < 1)
        hits.push({
          targets: [target],
          message: `${code} has ${count} units. Units are whole and at least 1.`,
          fix: { kind: 'set-units', line: number, units: Math.max(1, Math.round(count) || 1), label: 'Set whole units' },
        });
      if (chargeCents !== undefined && chargeCents < 0) hits.push({ targets: [target], message: `${code} has a negative charge.` });
      if (chargeCents === 0 && !NO_CHARGE.test(code))
        hits.push({ severity: 'soft', targets: [target], message: `${code} has no charge. Zero is for services without one.` });
      return hits;
    }),
};
