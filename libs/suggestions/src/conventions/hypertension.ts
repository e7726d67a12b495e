import type { CodingState } from './coding-state.js';

export type HypertensionInput = { hasHypertension: boolean; hasHeartFailure: boolean; ckdStage: string | null; hasHeartDisease: boolean };

/** CR-021 table: one combination code for hypertension with heart failure, kidney disease or both. ckdStage is the undotted N18 code. */
export function htnCombine({ hasHypertension, hasHeartFailure, ckdStage, hasHeartDisease }: HypertensionInput): string | null {
  if (!hasHypertension) return null;
  const isEndStage = ckdStage === 'N185' || ckdStage === 'N186';
  if (hasHeartFailure && ckdStage) return isEndStage ? 'I13.2' : 'I13.0';
  if (hasHeartFailure) return 'I11.0';
  if (ckdStage && hasHeartDisease) return isEndStage ? 'I13.11' : 'I13.10';
  if (ckdStage) return isEndStage ? 'I12.0' : 'I12.9';
  return hasHeartDisease ? 'I11.9' : null;
}

export function combineHypertension(state: CodingState): void {
  const hypertension = state.proposed(/^I1[0-3]/);
  if (!hypertension) return;
  const heartFailure = state.proposed(/^I50/);
  const kidney = state.proposed(/^N18/);
  const heartDisease = state.proposed(/^I51(?:[4-79]|89)/);
  const code = htnCombine({
    hasHypertension: true,
    hasHeartFailure: heartFailure !== undefined,
    ckdStage: kidney?.code ?? null,
    hasHeartDisease: heartDisease !== undefined,
  });
  if (!code) return;
  for (const other of state.allProposed(/^I10$/))
    if (other !== hypertension) state.drop(other, 'replaced_by_combination', `replaced by ${code} (CR-021)`);
  state.recode(hypertension, code, 'CR-021');
  // I51 excludes what I11 and I13 say already.
  if (/^I1[13]/.test(code))
    for (const said of state.allProposed(/^I51(?:[4-79]|89)/)) state.drop(said, 'replaced_by_combination', `said by ${code} (CR-011)`);
  const partner = heartFailure ?? (kidney && !state.proposed(/^E1[0-3]\d?22/) ? kidney : undefined);
  if (partner && partner.at < hypertension.at) {
    hypertension.at = partner.at - 0.5;
  }
  for (const span of partner?.evidence ?? []) hypertension.evidence = [...hypertension.evidence, span];
}
