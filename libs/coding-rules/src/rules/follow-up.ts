import { codeRanges } from '../code-ranges.js';
import type { CodingRule, RuleHit } from '../rule.js';

const CANCER = codeRanges('C00-C96 D00-D09');

export const followUp: CodingRule = {
  id: 'CR-044',
  name: 'follow-up',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.8',
  summary: 'Follow-up (Z08, Z09) means treatment is over and nothing was found; a recurrence is coded instead.',
  example: 'Z08, C50.911',
  check: ({ find, diagnoses }) => {
    const hits: RuleHit[] = [];
    const afterCancer = find('Z08');
    const cancer = diagnoses.find(({ code }) => CANCER(code));
    if (afterCancer && cancer) {
      hits.push({
        targets: [afterCancer.shown, cancer.shown],
        message: `${afterCancer.shown} says no cancer was found, ${cancer.shown} that there is one. With a recurrence, code ${cancer.shown} alone.`,
        fix: { kind: 'remove-code', code: afterCancer.shown, label: `Remove ${afterCancer.shown}` },
      });
    }
    const followed = afterCancer ?? find('Z09');
    const history = followed?.code === 'Z08' ? find('Z85') : find('Z86', 'Z87');
    if (followed && !history && !cancer) {
      hits.push({
        severity: 'hint',
        targets: [followed.shown],
        message: `${followed.shown} goes with the history code of what was treated (${followed.code === 'Z08' ? 'Z85' : 'Z86 or Z87'}).`,
      });
    }
    return hits;
  },
};
