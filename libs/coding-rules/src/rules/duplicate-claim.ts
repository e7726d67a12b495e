import { addModifier } from '../line-fixes.js';
import type { DraftLineFacts } from '../draft-facts.js';
import { isLaboratoryTest, isVisit } from '@chartwright/primitives';
import type { CodingRule, RuleHit } from '../rule.js';

const REPEATS = new Set(['76', '77', '91', '59', 'XE', 'XS', 'XP', 'XU']);

export const duplicateClaim: CodingRule = {
  id: 'CR-207',
  name: 'duplicate-claim',
  severity: 'soft',
  source: 'Duplicate claim denial; Medicare Claims Processing Manual ch. 1 §120',
  summary: 'The same service was already billed for the patient on the day, or stands twice on this claim.',
  example: '99213 billed again on the same day',
  check: ({ lines, billedOn }) => {
    const key = (line: { code: string; modifiers: readonly string[]; dateOfService: string }): string =>
      [line.code, line.dateOfService, ...[...line.modifiers].sort()].join('|');
    return lines.flatMap((line) => {
      const isRepeat = line.modifiers.some((modifier) => REPEATS.has(modifier));
      const billed = billedOn(line.dateOfService).find(
        (earlier) => earlier.isSameProvider && key(earlier) === key(line) && earlier.units === line.units,
      );
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
          ...twinAdvice(line, twin),
        },
      ];
    });
  },
};

/** A visit is not repeated with a modifier; a laboratory test takes 91, a procedure 76. */
function twinAdvice(line: DraftLineFacts, twin: DraftLineFacts): Pick<RuleHit, 'message' | 'fix'> {
  const where = `${line.code} stands on lines ${twin.number} and ${line.number}.`;
  if (isVisit(line.code)) return { message: `${where} One visit is one line: remove one.` };
  const modifier = isLaboratoryTest(line.code) ? '91' : '76';
  return { message: `${where} Put the units on one line, or add ${modifier} if it was repeated.`, fix: addModifier(line, modifier) };
}
