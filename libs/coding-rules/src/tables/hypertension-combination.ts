import { isLateStage, type CkdStage } from './kidney-disease-stages.js';

export type HypertensionPicture = {
  htn: boolean;
  hf: boolean;
  ckdStage: CkdStage | null;
  /** I51.4–I51.7, I51.89, I51.9. */
  heartDisease: boolean;
};

/** The hypertension code for what is documented together (Guidelines I.C.9.a); null without hypertension. */
export function htnCombine({ htn, hf, ckdStage, heartDisease }: HypertensionPicture): string | null {
  if (!htn) return null;
  if (ckdStage) {
    const isLate = isLateStage(ckdStage);
    if (hf) return isLate ? 'I13.2' : 'I13.0';
    if (heartDisease) return isLate ? 'I13.11' : 'I13.10';
    return isLate ? 'I12.0' : 'I12.9';
  }
  if (hf) return 'I11.0';
  return heartDisease ? 'I11.9' : 'I10';
}
