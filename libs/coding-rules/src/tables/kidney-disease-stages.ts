/** CKD stage as documented → code (coding-rules §1.3). A stage is never derived from an eGFR. */
export const CKD_STAGES = {
  '1': 'N18.1',
  '2': 'N18.2',
  '3': 'N18.30',
  '3a': 'N18.31',
  '3b': 'N18.32',
  '4': 'N18.4',
  '5': 'N18.5',
  ESRD: 'N18.6',
  unspecified: 'N18.9',
} as const;

export type CkdStage = keyof typeof CKD_STAGES;

/** Chronic dialysis is end stage whatever stage is written, and adds Z99.2. */
export function ckdCodes(stage: CkdStage, isOnChronicDialysis = false): string[] {
  return isOnChronicDialysis ? ['N18.6', 'Z99.2'] : [CKD_STAGES[stage]];
}

/** Stage 5 and ESRD change the hypertension code (I12.0, I13.2). */
export function isLateStage(stage: CkdStage): boolean {
  return stage === '5' || stage === 'ESRD';
}
