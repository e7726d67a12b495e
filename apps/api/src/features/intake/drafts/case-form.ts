import type { AccidentKind, CaseFields, CaseForm, DocumentView, DuplicateCase } from '@chartwright/contracts';
import { Coverage, type IntakeCase, Patient, Practice, Provider, type Transaction } from '@chartwright/database';
import {
  checkCompleteness,
  dueTime,
  isPlaceOfService,
  isSpecialty,
  isVisitType,
  localDate,
  missingItems,
  promisedMinutes,
  type CompletenessFacts,
} from '@chartwright/lifecycle';
import { listCoverages, presentPatient } from '../patients/present-patient.js';
import { practiceCalendar } from '../practice-calendar.js';
import { listDocuments } from './list-documents.js';
import { listDuplicates } from './list-duplicates.js';

const accidentOf = (kind: string | null): AccidentKind | null => (kind === 'AA' || kind === 'EM' || kind === 'OA' ? kind : null);

function presentFields(row: IntakeCase, documents: readonly DocumentView[]): CaseFields {
  return {
    patientId: row.patientId,
    coverageId: row.coverageId,
    isSelfPay: row.isSelfPay,
    dateOfService: row.dateOfService,
    placeOfService: row.placeOfService && isPlaceOfService(row.placeOfService) ? row.placeOfService : null,
    visitType: row.visitType && isVisitType(row.visitType) ? row.visitType : null,
    specialty: row.specialty && isSpecialty(row.specialty) ? row.specialty : null,
    facilityId: row.facilityId,
    renderingProviderId: row.renderingProviderId,
    referringProviderId: row.referringProviderId,
    accidentKind: accidentOf(row.accidentKind),
    accidentDate: row.accidentDate,
    accidentState: row.accidentState,
    onsetDate: row.onsetDate,
    admissionDate: row.admissionDate,
    rushReason: row.rushReason,
    signedBy: row.signedBy ?? documents.find((document) => document.signedBy)?.signedBy ?? null,
    otherVisitCaseIds: [...row.otherVisitCaseIds],
  };
}

export type LoadedForm = { form: CaseForm; practice: Practice; coverage: Coverage | null };

async function loadRows(transaction: Transaction, row: IntakeCase) {
  const { practiceId } = row;
  const practice = await transaction.rows(Practice).findOneByOrFail({ id: practiceId });
  const documents = await listDocuments(transaction, practiceId, row.id);
  const patient = row.patientId ? await transaction.rows(Patient).findOneBy({ practiceId, id: row.patientId }) : null;
  const coverages = patient ? await listCoverages(transaction, [patient.id]) : [];
  const rendering = row.renderingProviderId
    ? await transaction.rows(Provider).findOneBy({ practiceId, id: row.renderingProviderId })
    : null;
  return { practice, documents, patient, coverages, rendering, duplicates: await listDuplicates(transaction, row) };
}

function factsOf(fields: CaseFields, rows: Awaited<ReturnType<typeof loadRows>>, documents: DocumentView[]): CompletenessFacts {
  const coverage = rows.coverages.find(({ id }) => id === fields.coverageId) ?? null;
  const otherVisits = new Set(fields.otherVisitCaseIds);
  return {
    ...fields,
    patient: rows.patient,
    coverage: coverage && { ...coverage, hasSubscriber: coverage.subscriberLastName !== null && coverage.subscriberDateOfBirth !== null },
    renderingNpi: rows.rendering?.npi ?? null,
    documents,
    duplicateCaseNumbers: rows.duplicates.map(({ caseNumber }) => caseNumber),
    isDuplicateAnswered: rows.duplicates.every(({ id }) => otherVisits.has(id)),
  };
}

function dueAtIfSent(fields: CaseFields, practice: Practice, now: Date): Date | null {
  if (!fields.visitType) return null;
  const minutes = promisedMinutes(fields.visitType, fields.rushReason !== null, Object.fromEntries(Object.entries(practice.promisedHours)));
  return dueTime(now, minutes, practiceCalendar(practice));
}

/** The whole form: what is filled in, what is missing (OP-001), likely duplicates (OP-007), when it would be due (OP-003). */
export async function loadCaseForm(transaction: Transaction, row: IntakeCase, now: Date): Promise<LoadedForm> {
  const rows = await loadRows(transaction, row);
  const { documents } = rows;
  const fields = presentFields(row, documents);
  const completeness = checkCompleteness(factsOf(fields, rows, documents), localDate(now, rows.practice.timeZone));
  const duplicates: DuplicateCase[] = rows.duplicates;
  const form: CaseForm = {
    id: row.id,
    caseNumber: row.number,
    state: row.state,
    version: row.version,
    savedAt: row.updatedAt.toISOString(),
    fields,
    patient: rows.patient && presentPatient(rows.patient, rows.coverages),
    documents,
    duplicates,
    completeness,
    missingCount: missingItems(completeness).length,
    dueAtIfSentNow: dueAtIfSent(fields, rows.practice, now)?.toISOString() ?? null,
  };
  return { form, practice: rows.practice, coverage: rows.coverages.find(({ id }) => id === fields.coverageId) ?? null };
}
