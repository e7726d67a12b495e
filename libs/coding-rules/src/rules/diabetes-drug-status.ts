import type { CodingRule, RuleHit } from '../rule.js';

export const diabetesDrugStatus: CodingRule = {
  id: 'CR-021',
  name: 'diabetes-drug-status',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.15.i and I.C.4.a.3',
  summary: 'Gestational diabetes holds its own control; no drug status code and no second control beside it.',
  example: 'O24.410, Z79.84',
  check: ({ find, findAll }) => {
    const gestational = findAll('O244');
    const [first] = gestational;
    if (!first) return [];
    const status = findAll('Z794', 'Z7984', 'Z7985').map(({ shown }): RuleHit => ({
      targets: [first.shown, shown],
      message: `${first.shown} already says how the diabetes is controlled: remove ${shown}.`,
      fix: { kind: 'remove-code', code: shown, label: `Remove ${shown}` },
    }));
    const diet = gestational.find(({ code }) => /^O244[123]0$/.test(code));
    const drug = find('O24414', 'O24415', 'O24424', 'O24425', 'O24434', 'O24435');
    if (!diet || !drug) return status;
    const both: RuleHit = {
      targets: [diet.shown, drug.shown],
      message: `Diet and drug together: report ${drug.shown} alone.`,
      fix: { kind: 'remove-code', code: diet.shown, label: `Remove ${diet.shown}` },
    };
    return [...status, both];
  },
};
