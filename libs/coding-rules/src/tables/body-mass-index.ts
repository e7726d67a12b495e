/** Adult (20 years and over) BMI → Z68 (coding-rules CR-040): one code per unit from 20 to 39.9, then bands. */
export function bmiCode(bmi: number): string {
  if (bmi < 20) return 'Z68.1';
  if (bmi < 40) return `Z68.${Math.floor(bmi)}`;
  if (bmi < 45) return 'Z68.41';
  if (bmi < 50) return 'Z68.42';
  if (bmi < 60) return 'Z68.43';
  return bmi < 70 ? 'Z68.44' : 'Z68.45';
}

/** The BMI range of an adult Z68 code, `to` exclusive; null for percentiles. */
export function bmiRange(code: string): { from: number; to: number } | null {
  const suffix = code.replaceAll('.', '').slice(3);
  if (suffix === '1') return { from: 0, to: 20 };
  const bands: Record<string, { from: number; to: number }> = {
    '41': { from: 40, to: 45 },
    '42': { from: 45, to: 50 },
    '43': { from: 50, to: 60 },
    '44': { from: 60, to: 70 },
    '45': { from: 70, to: Number.POSITIVE_INFINITY },
  };
  const band = bands[suffix];
  if (band) return band;
  const unit = Number(suffix);
  return unit >= 20 && unit <= 39 ? { from: unit, to: unit + 1 } : null;
}
