import { codeSetYear, isCalendarDate, isDrug, isFreeOfCharge, sumCents } from '@chartwright/primitives';
import type { Claim, ServiceLine } from '../claim.js';
import { hit, line, type ClaimCheck, type Hit } from './check.js';

export const charges: ClaimCheck = {
  id: 'CL-04',
  source: '005010X222A1 CLM02 = sum of SV102',
  check: ({ lines }) => [
    ...lines.flatMap(({ chargeCents, procedureCode, modifiers }, index) => {
      if (!Number.isInteger(chargeCents) || chargeCents < 0)
        return [hit(`Line ${index + 1}: the charge is not an amount.`, line(index + 1))];
      return chargeCents === 0 && !isFreeOfCharge(procedureCode, modifiers)
        ? [hit(`Line ${index + 1}: ${procedureCode} has no charge in the fee schedule.`, line(index + 1))]
        : [];
    }),
    ...(sumCents(lines.map((each) => each.chargeCents)) > MAX_AMOUNT_CENTS ? [hit('The total is more than an X12 amount can carry.')] : []),
  ],
};

export const countsAndPointers: ClaimCheck = {
  id: 'CL-05',
  source: '005010X222A1 2300 HI, 2400 SV107',
  check: ({ lines, diagnoses }) => [
    ...(lines.length === 0 ? [hit('The claim has no service line.')] : []),
    ...(lines.length > MAX_LINES ? [hit(`The claim has ${lines.length} lines; a claim carries ${MAX_LINES}.`)] : []),
    ...(diagnoses.length === 0 ? [hit('The claim has no diagnosis.')] : []),
    ...(diagnoses.length > MAX_DIAGNOSES ? [hit(`The claim has ${diagnoses.length} diagnoses; a claim carries ${MAX_DIAGNOSES}.`)] : []),
    ...(new Set(diagnoses).size < diagnoses.length ? [hit('A diagnosis stands twice on the claim.')] : []),
    ...lines.flatMap((each, index) => pointerHits(each, index + 1, diagnoses.length)),
    ...lines.flatMap((each, index) => quantityHits(each, index + 1)),
  ],
};

export const codesInForce: ClaimCheck = {
  id: 'CL-06',
  source: 'CR-003, CR-100: codes are chosen by date of service',
  check: (claim, context) => {
    const on = firstDay(claim);
    if (!isCalendarDate(on)) return [];
    const unknown = claim.diagnoses.some((code) => context.isDiagnosisBillable(code, on) === null);
    return [
      ...(unknown
        ? [{ ...hit('No ICD-10-CM release is loaded for the date of service, so diagnoses were not checked.'), severity: 'soft' as const }]
        : []),
      ...claim.diagnoses
        .filter((code) => context.isDiagnosisBillable(code, on) === false)
        .map((code) => hit(`${code} is not a billable diagnosis on the date of service.`, code)),
      ...claim.lines
        .map((each, index) => [each.procedureCode, each.serviceFrom, index + 1] as const)
        .filter(([code, from]) => context.isProcedureKnown(code, from) === false)
        .map(([code, , number]) => hit(`${code} is not in force on the date of service.`, line(number), code)),
    ];
  },
};

export const datesInOrder: ClaimCheck = {
  id: 'CL-07',
  source: '005010X222A1 DTP*472; ICD-10-CM fiscal year set by date of service',
  check: (claim, { createdOn }) => [
    ...claim.lines.flatMap((each, index) => dateHits(each, index + 1, { createdOn, born: claim.patient.dateOfBirth })),
    ...(new Set(claim.lines.map((each) => codeSetYear(each.serviceFrom))).size > 1
      ? [hit('The lines lie in two ICD-10-CM fiscal years. Send one claim for the days before 1 October and one for those after.')]
      : []),
  ],
};

export const drugs: ClaimCheck = {
  id: 'CL-15',
  source: '005010X222A1 loop 2410 LIN, CTP',
  check: ({ lines }, { payer }) =>
    lines.flatMap(({ drug, procedureCode }, index) => {
      if (drug && (!/^\d{11}$/.test(drug.ndc) || drug.quantity <= 0))
        return [hit(`Line ${index + 1}: the drug number needs 11 digits and a quantity.`, line(index + 1))];
      return !drug && payer.wantsDrugCodes && isDrug(procedureCode)
        ? [hit(`Line ${index + 1}: this payer wants the drug's NDC with ${procedureCode}.`, line(index + 1))]
        : [];
    }),
};

export const laboratory: ClaimCheck = {
  id: 'CL-16',
  source: '42 CFR 493; 005010X222A1 REF*X4',
  check: ({ lines, cliaNumber }) =>
    lines.some((each) => each.modifiers.includes('QW')) && !/^\d{2}D\d{7}$/.test(cliaNumber ?? '')
      ? [hit('A test with modifier QW needs the CLIA number of the practice.', 'CLIA number')]
      : [],
};

function pointerHits({ pointers }: ServiceLine, number: number, diagnosisCount: number): Hit[] {
  const isValid = pointers.every((pointer) => Number.isInteger(pointer) && pointer >= 1 && pointer <= diagnosisCount);
  if (pointers.length === 0) return [hit(`Line ${number} points to no diagnosis.`, line(number))];
  if (pointers.length > MAX_POINTERS) return [hit(`Line ${number} points to more than four diagnoses.`, line(number))];
  if (!isValid || new Set(pointers).size < pointers.length)
    return [hit(`Line ${number} points to a diagnosis the claim does not have.`, line(number))];
  return [];
}

function quantityHits({ units, modifiers, procedureCode }: ServiceLine, number: number): Hit[] {
  return [
    ...(units > 0 && units <= MAX_UNITS
      ? []
      : [hit(`Line ${number}: units must be more than none and at most ${MAX_UNITS}.`, line(number))]),
    ...(modifiers.length > MAX_MODIFIERS ? [hit(`Line ${number} has more than four modifiers.`, line(number))] : []),
    ...(/^[A-Z0-9]{5}$/.test(procedureCode) ? [] : [hit(`Line ${number}: a procedure code has five characters.`, line(number))]),
  ];
}

function dateHits({ serviceFrom, serviceTo }: ServiceLine, number: number, bounds: { createdOn: string; born: string }): Hit[] {
  if (!isCalendarDate(serviceFrom) || !isCalendarDate(serviceTo)) return [hit(`Line ${number} has no date of service.`, line(number))];
  if (serviceFrom > serviceTo) return [hit(`Line ${number} ends before it begins.`, line(number))];
  if (serviceTo > bounds.createdOn) return [hit(`Line ${number}: the service lies in the future.`, line(number))];
  if (serviceFrom < bounds.born) return [hit(`Line ${number}: the service lies before the patient was born.`, line(number))];
  return [];
}

function firstDay({ lines }: Claim): string {
  return lines.map((each) => each.serviceFrom).toSorted()[0] ?? '';
}

const MAX_LINES = 50;
const MAX_DIAGNOSES = 12;
const MAX_POINTERS = 4;
const MAX_MODIFIERS = 4;
const MAX_UNITS = 9_999;
/** CLM02 takes ten digits before the point in practice; eight keeps every payer's limit. */
const MAX_AMOUNT_CENTS = 9_999_999_999;
