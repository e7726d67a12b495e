import type { CodingRule } from '../rule.js';

const REPEATS = new Set(['76', '77', '91', '59', 'XE', 'XS', 'XP', 'XU']);

export const duplicateClaim: CodingRule = {
  id: 'CR-207',
  name: 'duplicate-claim',
  severity: 'soft',
  source: 'Duplicate claim denial; Medicare Claims Processing Manual ch. 1 §120',
  summary: 'The same service was already billed for the patient on the day, or stands twice on this claim.',
  example: '99213 billed again on the same day',
  check: ({ lines, context: { history = [] } }) => {
    const key = (line: { code: string; modifiers: readonly string[]; dateOfService: string }): string =>
      [line.code, line.dateOfService, ...[...line.modifiers].sort()].join('|');
    return lines.flatMap((line) => {
      const isRepeat = line.modifiers.some((modifier) => REPEATS.has(modifier));
      const billed = history.find((earlier) => earlier.isSameProvider && key(earlier) === key(line) && earlier.units === line.units);
      if (billed && !isRepeat)
        return [
          {
            targets: [line.target],
            message: `${line.code} was already billed for this patient on ${line.dateOfService}. A corrected claim replaces it.`,
          },
        ];
      const twin = lines.find((other) => other.number < line.number && key(other) === key(line));
      if (!twin || isRepeat) return [];
      return [
        {
          targets: [twin.target, line.target],
          message: `${line.code} stands on lines ${twin.number} and ${line.number}. Put the units on one line, or add 76 if it was repeated.`,
          fix: { kind: 'add-modifier' as const, line: line.number, modifier: '76', label: 'Add 76' },
        },
      ];
    });
  },
};
