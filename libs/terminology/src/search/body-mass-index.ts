/** Z68 groups body mass indexes: single units from 20 to 39, then 40-44, 45-49, 50-59, 60-69, 70 and more. */
export function bodyMassIndexRange(text: string): string {
  return text.replace(/\b(bmi|body mass index)(\D{0,6}?)(\d{2})(?:\.\d+)?\b/i, (_whole, name: string, between: string, digits: string) => {
    const index = Number(digits);
    if (index < 20) return `${name}${between}19.9 or less adult`;
    if (index < 40) return `${name}${between}${index}.0 adult`;
    if (index < 50) return `${name}${between}${index < 45 ? 40 : 45}.0 adult`;
    return `${name}${between}${index >= 70 ? '70 or greater' : `${Math.floor(index / 10) * 10}.0`} adult`;
  });
}
