import { codeRanges } from '../code-ranges.js';
import type { CodingRule, RuleHit } from '../rule.js';

/** Acute lower respiratory infections that the index lists under COPD, "with". */
const LOWER_INFECTION = codeRanges('J20 J12-J18 J09.X1 J10.0- J11.0-');

export const copdCombination: CodingRule = {
  id: 'CR-020',
  name: 'copd-combination',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.10.a; tabular list J44.0',
  summary: 'COPD with an acute lower respiratory infection is J44.0 with the infection; J44.9 says nothing beside it or beside J44.1.',
  example: 'J44.9, J20.9',
  check: ({ find, diagnoses }) => {
    const plain = find('J449');
    const infected = find('J440');
    const exacerbated = find('J441');
    const infection = diagnoses.find(({ code }) => LOWER_INFECTION(code));
    const hits: RuleHit[] = [];
    const written = plain ?? exacerbated;
    if (infection && written && !infected) {
      hits.push({
        targets: [written.shown, infection.shown],
        message: `COPD with ${infection.shown} is coded as J44.0 with the infection${exacerbated ? ', beside J44.1 for the exacerbation' : ''}.`,
        fix: {
          kind: 'replace-codes',
          remove: plain ? [plain.shown] : [],
          add: ['J44.0'],
          label: plain ? 'Replace J44.9 with J44.0' : 'Add J44.0',
        },
      });
    }
    const closer = infected ?? exacerbated;
    if (plain && closer) {
      hits.push({
        targets: [plain.shown, closer.shown],
        message: `${closer.shown} already says COPD: remove J44.9.`,
        fix: { kind: 'remove-code', code: plain.shown, label: 'Remove J44.9' },
      });
    }
    return hits;
  },
};
