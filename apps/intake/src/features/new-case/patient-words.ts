import type { CoverageView, PatientView, RelationshipCode, Sex } from '@chartwright/contracts';
import { ageInYears, type CalendarDate } from '@chartwright/primitives';
import { dateWords } from '@chartwright/ui';

export const SEX_WORDS: Record<Sex, string> = { F: 'female', M: 'male', U: 'sex unknown' };
export const RELATIONSHIP_WORDS: Record<RelationshipCode, string> = {
  '18': 'self',
  '01': 'through the spouse',
  '19': 'through a parent',
  G8: 'through someone else',
};

/** "female · 14 Aug 1958 (67 y) · record HL-20417" */
export function patientWords(patient: PatientView, today: CalendarDate): string {
  const age = ageInYears(patient.dateOfBirth, today);
  const record = patient.recordNumber ? ` · record ${patient.recordNumber}` : '';
  return `· ${SEX_WORDS[patient.sex]} · ${dateWords(patient.dateOfBirth)} (${age} y)${record}`;
}

/** `441261129` → "44126-1129" */
const zipWords = (zip: string | null) => zip?.replace(/^(\d{5})(\d{4})$/, '$1-$2') ?? null;

export function addressWords(patient: PatientView): string {
  const street = [patient.addressLine1, patient.addressLine2].filter(Boolean).join(', ');
  const place = [patient.city, [patient.state, zipWords(patient.zip)].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return [street, place].filter(Boolean).join(', ') || 'No address yet';
}

/** "Summit Advantage, member H4471 90226 · self" */
export function coverageWords(coverage: CoverageView): string {
  return `${coverage.payerName}, member ${coverage.memberId} · ${RELATIONSHIP_WORDS[coverage.relationshipCode]}`;
}
