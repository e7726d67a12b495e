/** Billing units of an amount: always rounded up to the next whole unit (coding-rules §3.7). */
export function drugUnits(administered: number, unitSize: number): number {
  if (!(unitSize > 0) || !(administered > 0)) return 0;
  // 0.3 / 0.1 is 2.9999999999999996 in binary: round the noise away before rounding up.
  return Math.ceil(Number((administered / unitSize).toFixed(6)));
}

export type DrugUnitSize = { amount: number; unit: string };

/** Our own labels for drugs billed often, for code sets whose descriptor does not tell: code | amount | unit */
const ROWS = `
J0178 | 1    | mg
J0696 | 250  | mg
J1100 | 1    | mg
J1815 | 5    | units
J1885 | 15   | mg
J2405 | 1    | mg
J3301 | 10   | mg
J3420 | 1000 | mcg
J9267 | 1    | mg
`;

const SIZES: ReadonlyMap<string, DrugUnitSize> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, DrugUnitSize] => {
      const [code = '', amount = '', unit = ''] = row.split('|').map((cell) => cell.trim());
      return [code, { amount: Number(amount), unit }];
    }),
);

const DESCRIPTOR_SIZE = /(?:per |up to |, )(?:single dose,? )?([\d,]*\.?\d+) ?(mg|mcg|g|gram|grams|ml|cc|units?|i\.?u\.?)\b/i;

/** The amount one unit stands for, from our table or the HCPCS descriptor ("Injection, …, per 250 mg"). */
export function unitSizeOf(code: string, descriptor: string | null): DrugUnitSize | null {
  const known = SIZES.get(code);
  if (known) return known;
  const match = DESCRIPTOR_SIZE.exec(descriptor ?? '');
  if (!match?.[1] || !match[2]) return null;
  return { amount: Number(match[1].replaceAll(',', '')), unit: plainUnit(match[2]) };
}

const TO_MILLIGRAM: Readonly<Record<string, number>> = { mcg: 0.001, mg: 1, g: 1000 };

/** Converts between weights; null where two units cannot be compared. */
export function inUnit({ amount, unit }: DrugUnitSize, wanted: string): number | null {
  const [from, to] = [plainUnit(unit), plainUnit(wanted)];
  if (from === to) return amount;
  const [numerator, denominator] = [TO_MILLIGRAM[from], TO_MILLIGRAM[to]];
  return numerator && denominator ? (amount * numerator) / denominator : null;
}

function plainUnit(unit: string): string {
  const lower = unit.toLowerCase().replaceAll('.', '');
  if (lower.startsWith('gram')) return 'g';
  if (lower.startsWith('unit') || lower === 'iu') return 'units';
  return lower === 'cc' ? 'ml' : lower;
}

/** FDA NDC of 10 digits in 4-4-2, 5-3-2 or 5-4-1 → the 11 digits (5-4-2) claims carry; null when it is neither. */
export function ndcElevenDigits(written: string): string | null {
  const text = written.trim();
  if (/^\d{11}$/.test(text)) return text;
  const match = /^(\d{4,5})-(\d{3,4})-(\d{1,2})$/.exec(text);
  if (!match) return null;
  const [, labeler = '', product = '', pack = ''] = match;
  const digits = labeler.length + product.length + pack.length;
  if (digits !== 10 && digits !== 11) return null;
  return labeler.padStart(5, '0') + product.padStart(4, '0') + pack.padStart(2, '0');
}
