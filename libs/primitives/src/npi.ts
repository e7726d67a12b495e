/**
 * National Provider Identifier: ten digits, the first 1 or 2, Luhn check over the prefix 80840 (CL-01).
 * Source: 45 CFR §162.406, ISO standard check digit as adopted by CMS.
 */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  const digits = `80840${text}`;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const weighted = index % 2 === 1 ? digit * 2 : digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}
