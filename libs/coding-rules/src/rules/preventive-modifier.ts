import { codeRanges } from '../code-ranges.js';
import { removeModifier } from '../line-fixes.js';
import type { CodingRule } from '../rule.js';
import { modifierMisuse } from '../tables/modifier-families.js';

/** Screening, exams, immunization, contraception, family and personal history, contact: reasons of a preventive service. */
const PREVENTIVE = codeRanges(
  'Z00-Z01 Z08 Z09 Z11-Z13 Z20 Z23 Z30 Z32-Z39 Z71.3 Z71.7 Z72.0 Z79.81- Z80-Z87 O00-O9A F17 F10 E66 Z68 R73.03',
);

export const preventiveModifier: CodingRule = {
  id: 'CR-101',
  name: 'preventive-modifier',
  severity: 'soft',
  source: 'ACA §2713; Medicare Claims Processing Manual ch. 18 §60; coding-rules §3.2',
  summary: '33 and PT say that a service was preventive: a diagnosis of the line says so too.',
  example: '45385-33 pointing to K63.5 alone',
  check: ({ lines, diagnoses }) =>
    lines.flatMap((line) => {
      const modifier = line.modifiers.find((each) => each === '33' || each === 'PT');
      if (!modifier || modifierMisuse(modifier, line.code) || diagnoses.some(({ code }) => PREVENTIVE(code))) return [];
      return [
        {
          targets: [line.target],
          message: `${modifier} says ${line.code} was preventive, and no diagnosis is a screening or another preventive reason.`,
          fix: removeModifier(line, modifier),
        },
      ];
    }),
};
