import type { AddPatientRequest, CaseFields, CoverageRequest } from '@chartwright/contracts';
import type { DraftEdit, HoldReason } from '@chartwright/lifecycle';
import {
  ANKLE_SPRAIN,
  ANNUAL_EXAM,
  ASTHMA_FLARE,
  DEPRESSION_FOLLOW_UP,
  type DemoNote,
  DIABETES_AND_SHOULDER,
  HEART_FAILURE,
  KNEE_OSTEOARTHRITIS,
  LACERATION,
  OTITIS_CHILD,
  STREP_THROAT,
  URINARY_INFECTION,
} from './demo-notes.js';

/** How far the demo takes a case. */
export type DemoGoal =
  'unfinished' | 'waiting' | 'on_hold' | 'claim_ready' | 'claim_held' | 'claim_sent' | 'in_review' | 'in_coding' | 'recalled';

type DemoDiagnosis = string;
type DemoLine = { code: string; units?: number; modifiers?: string[]; pointers: number[] };

export type DemoCase = {
  goal: DemoGoal;
  note: DemoNote | null;
  patient: Omit<AddPatientRequest, 'isKnownToBeNew' | 'dateOfBirth'>;
  /** On the date of service, as the note says. */
  ageInYears: number;
  payer: 'Summit Advantage' | 'Union Health PPO' | 'Medicare Part B';
  coverage: Omit<CoverageRequest, 'payerId'>;
  provider: 'Lin' | 'Vega';
  /** Days before today; the claim checks refuse dates of service in the future. */
  daysAgo: number;
  visit: Pick<CaseFields, 'placeOfService' | 'visitType' | 'specialty'>;
  holdReason?: { reason: HoldReason; note: string };
  diagnoses?: DemoDiagnosis[];
  lines?: DemoLine[];
};

const at = (addressLine1: string, zip: string) => ({ addressLine1, addressLine2: null, city: 'Fairview', state: 'OH', zip });
const self = (memberId: string): Omit<CoverageRequest, 'payerId'> => ({
  memberId,
  groupNumber: null,
  relationshipCode: '18',
  subscriber: null,
});
const office = (visitType: 'office_established' | 'office_new' | 'preventive' = 'office_established') =>
  ({ placeOfService: '11', visitType, specialty: 'family_medicine' }) as const;

export const DEMO_CASES: readonly DemoCase[] = [
  {
    goal: 'claim_sent',
    note: KNEE_OSTEOARTHRITIS,
    patient: {
      lastName: 'Haddad',
      firstName: 'Rami',
      sex: 'M',
      phone: '4405550111',
      recordNumber: 'HL-20388',
      ...at('8 Birch Court', '441261102'),
    },
    ageInYears: 61,
    payer: 'Union Health PPO',
    coverage: self('U55512877'),
    provider: 'Lin',
    daysAgo: 12,
    visit: office(),
    diagnoses: ['M17.12', 'E66.812', 'Z68.36'],
    lines: [
      { code: '20610', modifiers: ['LT'], pointers: [1] },
      { code: 'J3301', units: 4, modifiers: ['JZ'], pointers: [1] },
    ],
  },
  {
    goal: 'claim_ready',
    note: OTITIS_CHILD,
    patient: { lastName: 'Park', firstName: 'Mina', sex: 'F', phone: null, recordNumber: 'HL-20420', ...at('41 Quay Street', '441261133') },
    ageInYears: 4,
    payer: 'Union Health PPO',
    coverage: {
      memberId: 'U77120043',
      groupNumber: 'G-1180',
      relationshipCode: '19',
      subscriber: { lastName: 'Park', firstName: 'Joon', dateOfBirth: '1990-06-11', sex: 'M', ...at('41 Quay Street', '441261133') },
    },
    provider: 'Lin',
    daysAgo: 8,
    visit: office(),
    diagnoses: ['H66.002', 'J06.9'],
    lines: [
      { code: '99213', pointers: [1, 2] },
      { code: '87880', modifiers: ['QW'], pointers: [2] },
    ],
  },
  {
    goal: 'claim_held',
    note: URINARY_INFECTION,
    patient: {
      lastName: 'Lopez',
      firstName: 'Mia',
      sex: 'F',
      phone: '4405550119',
      recordNumber: 'HL-20402',
      ...at('3 Tern Road', '441261155'),
    },
    ageInYears: 26,
    payer: 'Summit Advantage',
    coverage: self('12345'),
    provider: 'Vega',
    daysAgo: 7,
    visit: office(),
    diagnoses: ['N30.00'],
    lines: [
      { code: '99213', pointers: [1] },
      { code: '81002', pointers: [1] },
    ],
  },
  {
    goal: 'in_review',
    note: STREP_THROAT,
    patient: {
      lastName: 'Nilsson',
      firstName: 'Ebba',
      sex: 'F',
      phone: '4405550131',
      recordNumber: 'HL-20409',
      ...at('28 Gull Lane', '441261147'),
    },
    ageInYears: 29,
    payer: 'Union Health PPO',
    coverage: self('U64201957'),
    provider: 'Vega',
    daysAgo: 6,
    visit: office(),
    diagnoses: ['J02.0'],
    lines: [
      { code: '99213', pointers: [1] },
      { code: '87880', modifiers: ['QW'], pointers: [1] },
    ],
  },
  {
    goal: 'on_hold',
    holdReason: { reason: 'conflicting_documentation', note: 'Chronic, or acute on chronic? The note says both.' },
    note: HEART_FAILURE,
    patient: {
      lastName: 'Tran',
      firstName: 'Helen',
      sex: 'F',
      phone: '4405550123',
      recordNumber: 'HL-20377',
      ...at('90 Mill Street', '441261177'),
    },
    ageInYears: 74,
    payer: 'Summit Advantage',
    coverage: self('H4471 88120'),
    provider: 'Lin',
    daysAgo: 5,
    visit: office(),
  },
  {
    goal: 'on_hold',
    holdReason: { reason: 'missing_signature', note: 'The repair note is not signed.' },
    note: LACERATION,
    patient: {
      lastName: 'Kowalski',
      firstName: 'Jan',
      sex: 'M',
      phone: null,
      recordNumber: 'HL-20431',
      ...at('17 Dock Lane', '441261120'),
    },
    ageInYears: 38,
    payer: 'Union Health PPO',
    coverage: self('U90817264'),
    provider: 'Vega',
    daysAgo: 4,
    visit: office('office_new'),
  },
  {
    goal: 'in_coding',
    note: DIABETES_AND_SHOULDER,
    patient: {
      lastName: 'Ortiz',
      firstName: 'Elena',
      sex: 'F',
      phone: '4405550142',
      recordNumber: 'HL-20417',
      ...at('22 Alder Street', '441261180'),
    },
    ageInYears: 67,
    payer: 'Summit Advantage',
    coverage: self('H4471 90226'),
    provider: 'Lin',
    daysAgo: 3,
    visit: office(),
    diagnoses: ['E11.22', 'N18.31'],
  },
  {
    goal: 'waiting',
    note: ASTHMA_FLARE,
    patient: { lastName: 'Brandt', firstName: 'Joel', sex: 'M', phone: null, recordNumber: 'HL-20440', ...at('5 Pilot Row', '441261164') },
    ageInYears: 34,
    payer: 'Union Health PPO',
    coverage: self('U31415926'),
    provider: 'Vega',
    daysAgo: 2,
    visit: office(),
  },
  {
    goal: 'waiting',
    note: ANNUAL_EXAM,
    patient: {
      lastName: 'Field',
      firstName: 'Nora',
      sex: 'F',
      phone: '4405550177',
      recordNumber: 'HL-20365',
      ...at('60 Lantern Way', '441261191'),
    },
    ageInYears: 52,
    payer: 'Union Health PPO',
    coverage: self('U27182818'),
    provider: 'Vega',
    daysAgo: 2,
    visit: office('preventive'),
  },
  {
    goal: 'waiting',
    note: DEPRESSION_FOLLOW_UP,
    patient: {
      lastName: 'Adeyemi',
      firstName: 'Tola',
      sex: 'M',
      phone: null,
      recordNumber: 'HL-20299',
      ...at('14 Buoy Street', '441261140'),
    },
    ageInYears: 45,
    payer: 'Summit Advantage',
    coverage: self('H4471 55031'),
    provider: 'Vega',
    daysAgo: 1,
    visit: office(),
  },
  {
    goal: 'recalled',
    note: ANKLE_SPRAIN,
    patient: {
      lastName: 'Weber',
      firstName: 'Carla',
      sex: 'F',
      phone: null,
      recordNumber: 'HL-20455',
      ...at('2 Ferry Place', '441261108'),
    },
    ageInYears: 28,
    payer: 'Union Health PPO',
    coverage: self('U16180339'),
    provider: 'Lin',
    daysAgo: 1,
    visit: office('office_new'),
  },
  {
    goal: 'unfinished',
    note: null,
    patient: {
      lastName: 'Silva',
      firstName: 'Beatriz',
      sex: 'F',
      phone: '4405550188',
      recordNumber: 'HL-20461',
      ...at('33 Anchor Street', '441261129'),
    },
    ageInYears: 57,
    payer: 'Medicare Part B',
    coverage: self('1EG4TE5MK73'),
    provider: 'Lin',
    daysAgo: 0,
    visit: office(),
  },
];

/** The edits a coder would make; row ids are chosen here so that a repeated send changes nothing twice. */
export function editsOf(demo: DemoCase, newId: () => string): DraftEdit[] {
  const diagnosisIds = (demo.diagnoses ?? []).map(() => newId());
  const diagnoses = (demo.diagnoses ?? []).map((code, index): DraftEdit => ({
    kind: 'addDiagnosis',
    id: diagnosisIds[index] ?? '',
    code,
    origin: 'search',
  }));
  const lines = (demo.lines ?? []).map(({ code, units = 1, modifiers = [], pointers }): DraftEdit => ({
    kind: 'addLine',
    id: newId(),
    code,
    origin: 'search',
    units,
    modifiers,
    pointers: pointers.map((position) => diagnosisIds[position - 1] ?? ''),
  }));
  return [...diagnoses, ...lines];
}
