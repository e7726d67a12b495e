/** What a practice chooses from when it enters a visit; labels are our own words. */
export const VISIT_TYPES = {
  office_new: 'Office, new patient',
  office_established: 'Office, established',
  preventive: 'Preventive visit',
  telehealth: 'Telehealth',
  home: 'Home visit',
  urgent_care: 'Urgent care',
  emergency: 'Emergency department',
  inpatient: 'Hospital inpatient',
  nursing_facility: 'Nursing facility',
  procedure: 'Procedure in the office',
  surgery: 'Outpatient surgery',
} as const;
export type VisitType = keyof typeof VISIT_TYPES;

export const SPECIALTIES = {
  family_medicine: 'Family medicine',
  internal_medicine: 'Internal medicine',
  pediatrics: 'Pediatrics',
  cardiology: 'Cardiology',
  dermatology: 'Dermatology',
  emergency_medicine: 'Emergency medicine',
  endocrinology: 'Endocrinology',
  gastroenterology: 'Gastroenterology',
  general_surgery: 'General surgery',
  nephrology: 'Nephrology',
  neurology: 'Neurology',
  obstetrics_gynecology: 'Obstetrics and gynecology',
  oncology: 'Oncology',
  ophthalmology: 'Ophthalmology',
  orthopedics: 'Orthopedics',
  otolaryngology: 'Ear, nose and throat',
  psychiatry: 'Psychiatry',
  pulmonology: 'Pulmonology',
  radiology: 'Radiology',
  rheumatology: 'Rheumatology',
  urology: 'Urology',
} as const;
export type Specialty = keyof typeof SPECIALTIES;

/** CR-202: the CMS place-of-service codes in force for professional claims, with our own labels. */
export const PLACES_OF_SERVICE = {
  '11': 'Office',
  '02': 'Telehealth, patient elsewhere',
  '10': 'Telehealth, patient at home',
  '12': 'Home',
  '20': 'Urgent care',
  '21': 'Hospital, inpatient',
  '22': 'Hospital outpatient, on campus',
  '19': 'Hospital outpatient, off campus',
  '23': 'Emergency room',
  '24': 'Surgery center',
  '13': 'Assisted living',
  '31': 'Skilled nursing facility',
  '32': 'Nursing facility',
  '33': 'Custodial care',
  '34': 'Hospice',
  '49': 'Independent clinic',
  '50': 'Federally qualified health center',
  '61': 'Inpatient rehabilitation',
  '62': 'Outpatient rehabilitation',
  '65': 'Dialysis facility',
  '72': 'Rural health clinic',
  '81': 'Laboratory',
  '17': 'Walk-in clinic in a shop',
  '03': 'School',
  '04': 'Homeless shelter',
  '14': 'Group home',
  '15': 'Mobile unit',
  '18': 'Work site',
  '25': 'Birthing center',
  '51': 'Psychiatric inpatient',
  '52': 'Psychiatric day hospital',
  '53': 'Community mental health center',
  '71': 'Public health clinic',
  '99': 'Other place',
} as const;
export type PlaceOfService = keyof typeof PLACES_OF_SERVICE;

const USUAL_HOURS = 48;
const RUSH_HOURS = 4;

/**
 * OP-003: what is promised for a visit, in minutes of the practice's clock. The contract's table names visit types,
 * `rush` and `default`, each in hours.
 */
export function promisedMinutes(visitType: string, isRush: boolean, contractHours: Readonly<Record<string, unknown>>): number {
  const hoursOf = (name: string): number | null => {
    const hours = contractHours[name];
    return typeof hours === 'number' && hours > 0 ? hours : null;
  };
  const hours = isRush ? (hoursOf('rush') ?? RUSH_HOURS) : (hoursOf(visitType) ?? hoursOf('default') ?? USUAL_HOURS);
  return Math.round(hours * 60);
}

export function isVisitType(text: string): text is VisitType {
  return Object.hasOwn(VISIT_TYPES, text);
}
export function isSpecialty(text: string): text is Specialty {
  return Object.hasOwn(SPECIALTIES, text);
}
export function isPlaceOfService(text: string): text is PlaceOfService {
  return Object.hasOwn(PLACES_OF_SERVICE, text);
}
