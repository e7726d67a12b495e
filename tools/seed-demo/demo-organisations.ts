/** The demo's firm, practice and people. All fictitious: names, numbers and addresses are invented, check digits are right. */
import type { Role } from '@chartwright/lifecycle';
import { type CalendarDate, daysBetween } from '@chartwright/primitives';

export const DEMO_PASSWORD = 'harbor lane demo';

export const DEMO_FIRM = { name: 'Meridian Coding Services' };

export const DEMO_PRACTICE = {
  name: 'Harbor Lane Family Practice',
  timeZone: 'America/New_York',
  npi: '1234567893',
  taxonomy: '207Q00000X',
  taxId: '341234567',
  taxIdQualifier: 'EI',
  addressLine1: '12 Harbor Lane',
  addressLine2: 'Suite 200',
  city: 'Fairview',
  state: 'OH',
  zip: '441261180',
  phone: '4405550100',
  contactName: 'Pat Stone',
  cliaNumber: '36D0123456',
  submitterId: 'HARBORLANE',
  submitterName: 'Harbor Lane Family Practice',
  receiverId: 'CLEARHOUSE1',
  receiverName: 'Clearhouse One',
};

export const DEMO_PROVIDERS = [
  {
    key: 'lin',
    lastName: 'Lin',
    firstName: 'Amy',
    credential: 'MD',
    npi: '1245319599',
    taxonomy: '207Q00000X',
    specialty: 'family_medicine',
  },
  {
    key: 'vega',
    lastName: 'Vega',
    firstName: 'Rafael',
    credential: 'DO',
    npi: '1678901236',
    taxonomy: '207Q00000X',
    specialty: 'family_medicine',
  },
] as const;

/** Where the providers work outside the practice. */
export const DEMO_FACILITIES = [
  {
    name: 'Fairview Community Hospital',
    npi: '1316206477',
    placeOfService: '21',
    addressLine1: '400 Hospital Drive',
    city: 'Fairview',
    state: 'OH',
    zip: '441261400',
  },
  {
    name: 'Lakeshore Surgery Center',
    npi: null,
    placeOfService: '24',
    addressLine1: '77 Lakeshore Road',
    city: 'Fairview',
    state: 'OH',
    zip: '441260077',
  },
] as const;

/** The newest day that the code sets at hand cover; later dates of service would lean on last year's codes. */
export const LAST_COVERED_DAY: CalendarDate = '2026-09-25';
/** The demo's oldest visit, and some weeks of trying things out. */
const DAYS_TO_SPARE = 60;

/** A payer's filing limit, left out once the demo's visits have grown so old that every claim would be held for it. */
export function filingDaysOn(today: CalendarDate, days: number): number | null {
  return daysBetween(LAST_COVERED_DAY, today) + DAYS_TO_SPARE > days ? null : days;
}

export const DEMO_PAYERS = [
  { key: 'summit', name: 'Summit Advantage', ediPayerId: 'SUMIT', claimFilingCode: '16', timelyFilingDays: 365, memberIdPattern: null },
  { key: 'union', name: 'Union Health PPO', ediPayerId: 'UNHPP', claimFilingCode: '12', timelyFilingDays: 180, memberIdPattern: null },
  {
    key: 'medicare',
    name: 'Medicare Part B',
    ediPayerId: 'MEDOH',
    claimFilingCode: 'MB',
    timelyFilingDays: 365,
    memberIdPattern: '^[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\\d[AC-HJKMNP-RT-Y]{2}\\d{2}$',
  },
] as const;

/** Code | our own label | dollars. */
export const DEMO_FEES = `
99202|New patient visit, level 2|110.00
99203|New patient visit, level 3|165.00
99204|New patient visit, level 4|245.00
99205|New patient visit, level 5|325.00
99211|Staff visit, established patient|35.00
99212|Established visit, level 2|80.00
99213|Established visit, level 3|130.00
99214|Established visit, level 4|198.00
99215|Established visit, level 5|275.00
99385|Preventive visit, new, 18 to 39 years|210.00
99386|Preventive visit, new, 40 to 64 years|235.00
99395|Preventive visit, established, 18 to 39 years|185.00
99396|Preventive visit, established, 40 to 64 years|205.00
99397|Preventive visit, established, 65 years and over|220.00
99406|Tobacco counselling, 3 to 10 minutes|25.00
20610|Large joint injection|145.00
12001|Simple wound repair, up to 2.5 cm|225.00
29515|Short leg splint|120.00
73610|Ankle X-ray, 3 or more views|75.00
73030|Shoulder X-ray, 2 or more views|70.00
93000|Electrocardiogram with report|45.00
94640|Inhalation treatment|35.00
81002|Urine dipstick, without microscopy|10.00
81025|Urine pregnancy test|15.00
83036|Hemoglobin A1c|25.00
87880|Rapid strep test|28.00
90471|Vaccine given, first|35.00
90472|Vaccine given, each further|22.00
90656|Influenza vaccine|32.00
90715|Tdap vaccine|58.00
J1885|Ketorolac, 15 mg|9.00
J3301|Triamcinolone acetonide, 10 mg|9.00
J0696|Ceftriaxone, 250 mg|8.00
J7613|Albuterol inhalation solution, 1 mg|3.00
`;

export type DemoUser = { role: Role; displayName: string; email: string; side: 'firm' | 'practice'; provider?: 'lin' | 'vega' };

export const DEMO_USERS: readonly DemoUser[] = [
  { role: 'front_desk', displayName: 'Jo Tran', email: 'jo.tran@harborlane.example', side: 'practice' },
  { role: 'clinician', displayName: 'Amy Lin', email: 'amy.lin@harborlane.example', side: 'practice', provider: 'lin' },
  { role: 'coder', displayName: 'Dana Okafor', email: 'dana.okafor@meridian.example', side: 'firm' },
  { role: 'auditor', displayName: 'Ines Novak', email: 'ines.novak@meridian.example', side: 'firm' },
  { role: 'team_lead', displayName: 'Lea Brandt', email: 'lea.brandt@meridian.example', side: 'firm' },
  { role: 'billing_manager', displayName: 'Pat Stone', email: 'pat.stone@harborlane.example', side: 'practice' },
  { role: 'practice_admin', displayName: 'Maria Reyes', email: 'maria.reyes@harborlane.example', side: 'practice' },
  { role: 'firm_admin', displayName: 'Omar Haddad', email: 'omar.haddad@meridian.example', side: 'firm' },
  { role: 'compliance_officer', displayName: 'Ruth Adler', email: 'ruth.adler@meridian.example', side: 'firm' },
];
