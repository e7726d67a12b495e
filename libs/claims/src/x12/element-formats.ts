import type { CalendarDate } from '@chartwright/primitives';

/** Type R: `12500` → `125`, `9520` → `95.2`, `5` → `0.05`; no thousands separator, no trailing zeros. */
export function amountElement(cents: number): string {
  if (!Number.isInteger(cents)) throw new RangeError('An amount must be whole cents.');
  const whole = Math.trunc(Math.abs(cents) / 100);
  const fraction = String(Math.abs(cents) % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${cents < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Units, minutes or drug quantity, at most three decimals. */
export function quantityElement(quantity: number): string {
  return String(Math.round(quantity * 1000) / 1000);
}

/** D8. */
export function dateElement(date: CalendarDate): string {
  return date.replaceAll('-', '');
}

/** The instant a file is created, as the headers of the envelope write it; UTC, so that a file never depends on the server's zone. */
export function creationElements(createdAt: Date): { shortDate: string; date: string; time: string } {
  const iso = createdAt.toISOString();
  const date = iso.slice(0, 10).replaceAll('-', '');
  return { shortDate: date.slice(2), date, time: iso.slice(11, 16).replace(':', '') };
}

/** ISA elements have fixed widths; longer text would move the delimiters that readers find by position. */
export function fixedWidth(text: string, width: number): string {
  if (text.length > width) throw new RangeError(`"${text}" is longer than the ${width} characters its element has.`);
  return text.padEnd(width, ' ');
}

/** ISA13 and IEA02: nine digits. */
export function controlNumber9(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 999_999_999) throw new RangeError('A control number is 1 to 999999999.');
  return String(number).padStart(9, '0');
}
