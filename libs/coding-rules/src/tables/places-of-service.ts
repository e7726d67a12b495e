/** Our own plain labels; the CMS list of the loaded release adds to these (CR-202). */
const PLACE_ROWS = `
01 pharmacy|02 telehealth, not at home|03 school|04 homeless shelter|10 telehealth at home|11 office|12 home|13 assisted living
14 group home|15 mobile unit|16 temporary lodging|17 walk-in retail clinic|18 worksite|19 off-campus hospital outpatient|20 urgent care|21 inpatient hospital
22 on-campus hospital outpatient|23 emergency room|24 surgery center|25 birthing center|26 military facility|27 outreach site|31 skilled nursing facility
32 nursing facility|33 custodial care|34 hospice|41 ambulance|42 ambulance, air or water|49 independent clinic|50 federally qualified health center
51 inpatient psychiatric|52 psychiatric partial hospital|53 community mental health center|54 intermediate care|55 residential substance use|56 psychiatric residential
57 non-residential substance use|58 opioid treatment program|60 mass immunization|61 inpatient rehabilitation|62 outpatient rehabilitation|65 dialysis facility
66 PACE center|71 public health clinic|72 rural health clinic|81 laboratory|99 other
05 Indian Health Service, free-standing|06 Indian Health Service, provider-based|07 tribal 638, free-standing|08 tribal 638, provider-based|09 prison
`;

export const PLACES: ReadonlyMap<string, string> = new Map(
  PLACE_ROWS.trim()
    .split(/\n|\|/)
    .map((cell): [string, string] => [cell.slice(0, 2), cell.slice(3)]),
);

/** Where the facility, not the clinician, bills supplies and equipment. */
export const FACILITY_PLACES: ReadonlySet<string> = new Set(['19', '21', '22', '23', '24']);

/** First code | last code | allowed places (CR-203) | plain words */
const ALLOWED_ROWS = `
99202 | 99215 | 02 03 04 10 11 15 16 17 18 19 20 22 24 26 27 49 50 52 53 54 55 56 57 58 62 65 71 72 99 05 06 07 08 09 | office visit
99221 | 99239 | 02 10 21 22 19 51 52 61 | hospital or observation care
99281 | 99285 | 23 | emergency visit
99304 | 99310 | 02 10 31 32 54 56 | nursing facility care
99315 | 99316 | 31 32 54 56 | nursing facility discharge
99341 | 99350 | 02 10 04 12 13 14 16 33 55 | home visit
`;

const ALLOWED = ALLOWED_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [from = '', to = '', places = '', words = ''] = row.split('|').map((cell) => cell.trim());
    return { from, to, places: new Set(places.split(' ')), words };
  });

export type PlaceLimit = { words: string; places: ReadonlySet<string> };

export function placeLimitOf(code: string): PlaceLimit | null {
  return ALLOWED.find(({ from, to }) => code.length === 5 && code >= from && code <= to) ?? null;
}

/** Drugs and supplies, which the facility bills in its own places. */
export function isDrugOrSupply(code: string): boolean {
  return /^(J\d{4}|Q5\d{3}|A[4-6]\d{3}|E\d{4}|L\d{4}|K\d{4})$/.test(code);
}
