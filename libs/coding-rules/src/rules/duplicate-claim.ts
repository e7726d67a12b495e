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
    const once = lines.filter(({ modifiers }) => !modifiers.some((modifier) => REPEATS.has(modifier)));
    const isBilled = (line: DraftLineFacts): boolean =>
      billedOn(line.dateOfService).some((earlier) => earlier.isSameProvider && key(earlier) === key(line) && earlier.units === line.units);
    const alreadyBilled = once.filter(isBilled).map((line) => ({
      targets: [line.target],
      message: `${line.code} was already billed for this patient on ${line.dateOfService}. A corrected claim replaces it.`,
    }));
    // All twins in one finding: pairs of them would change with the order of the lines.
    const twins = once.flatMap((line, index) => {
      const isFirst = once.findIndex((other) => key(other) === key(line)) === index;
      const later = isFirst ? once.slice(index + 1).filter((other) => key(other) === key(line)) : [];
      const last = later[later.length - 1];
      return last && ![line, ...later].every(isBilled) ? [twinHit([line, ...later], last)] : [];
    });
    return [...alreadyBilled, ...twins];
  },
};

/** A visit is not repeated with a modifier; a laboratory test takes 91, a procedure 76. */
function twinHit(twins: readonly DraftLineFacts[], last: DraftLineFacts): RuleHit {
  const targets = twins.map(({ target }) => target);
  const numbers = twins.map(({ number }) => number);
  const where = `${last.code} stands on lines ${numbers.slice(0, -1).join(', ')} and ${numbers.slice(-1).join('')}.`;
  if (isVisit(last.code))
    return { targets, message: `${where} One visit is one line: remove the ${twins.length > 2 ? 'others' : 'other'}.` };
  const modifier = isLaboratoryTest(last.code) ? '91' : '76';
  return {
    targets,
    message: `${where} Put the units on one line, or add ${modifier} if it was repeated.`,
    fix: addModifier(last, modifier),
  };
}
