import type { CodingRule } from '../rule.js';

/** I20.- said alone → its form with native coronary disease (Guidelines I.C.9.b). First match wins. */
const WITH_CORONARY_DISEASE: readonly (readonly [angina: string, combined: string])[] = [
  ['I200', 'I25.110'],
  ['I201', 'I25.111'],
  ['I202', 'I25.112'],
  ['I208', 'I25.118'],
  ['I209', 'I25.119'],
];

export const coronaryAngina: CodingRule = {
  id: 'CR-020',
  name: 'coronary-angina',
  severity: 'hard',
  source: 'ICD-10-CM Official Guidelines I.C.9.b',
  summary: 'Coronary artery disease with angina is one code, never I25.10 with I20.-.',
  example: 'I25.10, I20.9',
  check: ({ find, findAll }) => {
    const angina = find('I20');
    const coronary = findAll('I2510', 'I2511');
    const [disease] = coronary;
    if (!angina || !disease) return [];
    const already = coronary.find(({ code }) => code.startsWith('I2511'));
    const combined = already?.shown ?? WITH_CORONARY_DISEASE.find(([prefix]) => angina.code.startsWith(prefix))?.[1];
    if (!combined) return [];
    const removed = already ? [angina.shown] : [disease.shown, angina.shown];
    return [
      {
        targets: [disease.shown, angina.shown],
        message: already
          ? `${combined} already says angina: remove ${angina.shown}.`
          : `Coronary disease with angina is coded as ${combined}, not ${disease.shown} with ${angina.shown}.`,
        fix: { kind: 'replace-codes', remove: removed, add: already ? [] : [combined], label: `Use ${combined} alone` },
      },
    ];
  },
};
