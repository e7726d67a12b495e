/** CR-110: modifiers that may bypass a procedure pair with indicator 1 (NCCI Policy Manual ch. I §E). */
const BYPASS_ROWS =
  'E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LT RT LC LD LM RC RI 24 25 57 58 78 79 27 59 91 XE XP XS XU';

export const NCCI_BYPASS: ReadonlySet<string> = new Set(BYPASS_ROWS.split(' '));

/** Our own list of numeric (CPT) modifiers, numbers only; HCPCS modifiers come from the release. */
const NUMERIC_ROWS =
  '22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 97 99 1P 2P 3P 8P';

export const NUMERIC_MODIFIERS: ReadonlySet<string> = new Set(NUMERIC_ROWS.split(' '));

/** HCPCS modifiers the rules themselves name, for code sets without the release. */
const NAMED_ROWS =
  'TC LT RT E1 E2 E3 E4 FA F1 F2 F3 F4 F5 F6 F7 F8 F9 TA T1 T2 T3 T4 T5 T6 T7 T8 T9 LC LD LM RC RI XE XS XP XU GT FQ FR PT QW GA GX GY GZ GC GE KX JW JZ TH EP SL FP AI AQ AS Q5 Q6 GP GO GN CO CQ G0 GQ PO PN SA SU UN';

export const NAMED_MODIFIERS: ReadonlySet<string> = new Set(NAMED_ROWS.split(' '));

export const X_MODIFIERS: readonly string[] = ['XE', 'XS', 'XP', 'XU'];

export type Side = 'right' | 'left' | 'both';

/** Side a modifier names; F1–F4 and TA–T4 left, F5–F9 and T5–T9 right (FA left thumb, F5 right thumb, T5 right great toe). */
export function sideOfModifier(modifier: string): Side | null {
  if (modifier === 'RT' || /^F[5-9]$/.test(modifier) || /^T[5-9]$/.test(modifier) || modifier === 'E3' || modifier === 'E4') return 'right';
  if (modifier === 'LT' || /^F[A1-4]$/.test(modifier) || /^T[A1-4]$/.test(modifier) || modifier === 'E1' || modifier === 'E2')
    return 'left';
  return modifier === '50' ? 'both' : null;
}
