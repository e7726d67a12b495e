import type { CodingRule, RuleHit } from '../rule.js';

export const obesityClass: CodingRule = {
  id: 'CR-040',
  name: 'obesity-class',
  severity: 'soft',
  source: 'Tabular list E66.01, E66.81-, E66.9; AHA Coding Clinic on obesity classes',
  summary: 'Class 3 says morbid obesity; one class at a time; obesity unspecified says nothing beside a class.',
  example: 'E66.813, E66.01',
  check: ({ find, findAll }) => {
    const classes = findAll('E6681');
    const [first] = classes;
    if (!first) return [];
    const hits: RuleHit[] = [];
    const morbid = find('E6601');
    const plain = find('E669', 'E6609');
    const classThree = find('E66813');
    if (morbid && classThree) hits.push(removal(classThree.shown, morbid.shown, 'Class 3 already says severe obesity'));
    else if (morbid)
      hits.push({
        targets: [first.shown, morbid.shown],
        message: `${first.shown} and ${morbid.shown} name different degrees of obesity. Keep the one the provider documented.`,
      });
    if (plain) hits.push(removal(first.shown, plain.shown, `${first.shown} already says obesity`));
    if (new Set(classes.map(({ code }) => code)).size > 1)
      hits.push({
        targets: classes.map(({ shown }) => shown).sort(),
        message: 'One obesity class describes one visit: keep the one documented.',
      });
    return hits;
  },
};

function removal(kept: string, removed: string, why: string): RuleHit {
  return {
    targets: [kept, removed],
    message: `${why}: report ${kept} only.`,
    fix: { kind: 'remove-code', code: removed, label: `Remove ${removed}` },
  };
}
