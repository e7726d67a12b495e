import { codeRanges } from '../code-ranges.js';
import type { CodingRule } from '../rule.js';

/** Observation for a suspected condition that was ruled out; Z04 examines after an accident or for a reason of law. */
const RULED_OUT = codeRanges('Z03 Z05');
const SIGN_OR_SYMPTOM = codeRanges('R00-R69');

export const observation: CodingRule = {
  id: 'CR-045',
  name: 'observation',
  severity: 'soft',
  source: 'ICD-10-CM Official Guidelines I.C.21.c.6; tabular list Z03, Excludes1',
  summary: 'Observation for a condition ruled out has no sign or symptom; with one, the sign or symptom is coded.',
  example: 'Z03.89, R07.9',
  check: ({ diagnoses }) => {
    const observed = diagnoses.find(({ code }) => RULED_OUT(code));
    const symptom = diagnoses.find(({ code }) => SIGN_OR_SYMPTOM(code));
    if (!observed || !symptom) return [];
    return [
      {
        targets: [symptom.shown, observed.shown],
        message: `${observed.shown} is for a visit without signs or symptoms: with ${symptom.shown}, code the symptom alone.`,
        fix: { kind: 'remove-code' as const, code: observed.shown, label: `Remove ${observed.shown}` },
      },
    ];
  },
};
