/** Evaluation and management services, by number: ranges of five-digit codes, and single HCPCS codes. */
const VISIT_ROWS = `
99202-99215 99221-99239 99242-99245 99252-99255 99281-99285 99291-99292 99304-99310 99315-99316 99341-99350
99381-99397 99460-99463 99468-99480 99483 99495-99496 92002-92014 99401-99404 G0402 G0438 G0439 G0463 98000-98016 99441-99443 99421-99423
`;

type Range = { from: string; to: string };

function rangesOf(rows: string): Range[] {
  return rows
    .trim()
    .split(/\s+/)
    .map((part) => {
      const [from = '', to = from] = part.split('-');
      return { from, to };
    });
}

const visits = rangesOf(VISIT_ROWS);
const inRange = (code: string, from: string, to: string): boolean => /^[0-9A-Z]{5}$/.test(code) && code >= from && code <= to;

/** CR-101: 24, 25 and 57 belong to these alone; 59 and X{EPSU} never. */
export function isVisit(code: string): boolean {
  return visits.some(({ from, to }) => inRange(code, from, to));
}

export function isOfficeVisit(code: string): boolean {
  return inRange(code, '99202', '99215');
}

export function isPreventiveVisit(code: string): boolean {
  return inRange(code, '99381', '99397') || code === 'G0402' || code === 'G0438' || code === 'G0439';
}

/**
 * Section 8 of CPT, Pathology and Laboratory, with the proprietary (U) and multianalyte (M) tests under it; of HCPCS level II the
 * laboratory's P codes (blood products, P9, are none), provider-performed microscopy and the screening tests of Medicare.
 */
const LABORATORY_TEST =
  /^(?:8\d{4}|\d{4}[UM]|P[2-7]\d{3}|Q011[1-5]|G0(?:027|103|123|124|14[13-578]|30[67]|32[78]|416|43[2-5]|472|47[56]|48[0-3]|499|659))$/;

export function isLaboratoryTest(code: string): boolean {
  return LABORATORY_TEST.test(code);
}

/** HCPCS J codes, the drugs among the temporary Q codes, and those that hospitals bill first (C9). */
export function isDrug(code: string): boolean {
  return /^(?:J\d{4}|Q(?:0138|0139|2\d{3}|5\d{3})|C9\d{3})$/.test(code);
}

/** Administration, vaccines and toxoids; immune globulins treat and are not meant. */
const VACCINATION_ROWS = '90460-90474 90476-90759 90480 91300-91322 G0008-G0010';
const vaccinations = rangesOf(VACCINATION_ROWS);

export function isVaccination(code: string): boolean {
  return vaccinations.some(({ from, to }) => inRange(code, from, to));
}

/**
 * CR-102: services that may stand without a charge: follow-up in a global period, Category II and quality measures, and a vaccine
 * that the state supplied (SL).
 */
export function isFreeOfCharge(code: string, modifiers: readonly string[]): boolean {
  return /^(?:99024|\d{4}F|G[89]\d{3}|M1\d{3})$/.test(code) || (isVaccination(code) && modifiers.includes('SL'));
}
