/** Evaluation and management services, by number: ranges of five-digit codes, and single HCPCS codes. */
const VISIT_ROWS = `
99202-99215 99221-99239 99242-99245 99252-99255 99281-99285 99291-99292 99304-99310 99315-99316 99341-99350
99381-99397 99460-99463 99468-99480 99483 99495-99496 92002-92014 99401-99404 G0402 G0438 G0439 G0463 98000-98016 99441-99443 99421-99423
`;

const ranges = VISIT_ROWS.trim()
  .split(/\s+/)
  .map((part) => {
    const [from = '', to = from] = part.split('-');
    return { from, to };
  });

const inRange = (code: string, from: string, to: string): boolean => /^[0-9A-Z]{5}$/.test(code) && code >= from && code <= to;

/** CR-101: 24, 25 and 57 belong to these alone; 59 and X{EPSU} never. */
export function isVisit(code: string): boolean {
  return ranges.some(({ from, to }) => inRange(code, from, to));
}

export function isOfficeVisit(code: string): boolean {
  return inRange(code, '99202', '99215');
}

export function isPreventiveVisit(code: string): boolean {
  return inRange(code, '99381', '99397') || code === 'G0402' || code === 'G0438' || code === 'G0439';
}

export function isLaboratory(code: string): boolean {
  return inRange(code, '80047', '89398') || /^\d{4}[UM]$/.test(code) || code === '36415' || code.startsWith('P');
}
