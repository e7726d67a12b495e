import { removeModifier } from '../line-fixes.js';
import type { CodingRule } from '../rule.js';
import { isInside, openGlobalPeriods } from '../open-global-periods.js';

const INSIDE_WINDOW = ['24', '58', '78', '79'];

export const postoperativeModifier: CodingRule = {
  id: 'CR-101',
  name: 'postoperative-modifier',
  severity: 'soft',
  source: 'Medicare Claims Processing Manual ch. 12 §40.2; coding-rules §3.2',
  summary:
    '24, 58, 78 and 79 speak of the global period of an earlier procedure; where the billing history has none open, they say nothing.',
  example: '99213-24 without a procedure in the last 90 days',
  check: (facts) => {
    const { history } = facts.context;
    // Without a history nobody knows what was done before.
    if (!history) return [];
    const open = openGlobalPeriods(facts, history);
    return facts.lines.flatMap((line) => {
      const modifier = line.modifiers.find((each) => INSIDE_WINDOW.includes(each));
      if (!modifier || open.some((period) => isInside(period, line.dateOfService))) return [];
      return [
        {
          targets: [line.target],
          message: `${modifier} speaks of an earlier procedure's global period, and none is open on ${line.dateOfService}.`,
          fix: removeModifier(line, modifier),
        },
      ];
    });
  },
};
