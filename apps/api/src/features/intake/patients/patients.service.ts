import type {
  AddPatientAnswer,
  AddPatientRequest,
  ChangePatientRequest,
  FindPatientsAnswer,
  PatientRequest,
  PatientView,
} from '@chartwright/contracts';
import { Database, isUniqueViolation, type JsonObject, newId, Patient, type Transaction } from '@chartwright/database';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/errors/app-error.js';
import { foldName } from '../../../platform/patients/name-words.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { parsePatientSearch } from './patient-search.js';
import { listFound } from './patients.queries.js';
import { listCoverages, presentPatient, tidy } from './present-patient.js';

const SHOWN = 8;
/** pg_trgm similarity of whole names from which two people with one birth date are asked about. */
const LIKE_NAME = 0.45;

function patientColumns(request: PatientRequest) {
  return {
    lastName: request.lastName.trim(),
    firstName: request.firstName.trim(),
    dateOfBirth: request.dateOfBirth,
    sex: request.sex,
    addressLine1: tidy(request.addressLine1),
    addressLine2: tidy(request.addressLine2),
    city: tidy(request.city),
    state: tidy(request.state)?.toUpperCase() ?? null,
    zip: tidy(request.zip),
    phone: tidy(request.phone),
    recordNumber: tidy(request.recordNumber),
  };
}

async function viewOf(transaction: Transaction, patients: readonly Patient[]): Promise<PatientView[]> {
  const coverages = await listCoverages(
    transaction,
    patients.map(({ id }) => id),
  );
  return patients.map((patient) => presentPatient(patient, coverages));
}

@Injectable()
export class PatientsService {
  constructor(private readonly database: Database) {}

  find(actor: PracticeActor, text: string): Promise<FindPatientsAnswer> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const found = await listFound(transaction, actor.practiceId, parsePatientSearch(text), SHOWN + 1);
      const shown = found.slice(0, SHOWN);
      transaction.audit.append(actor.audit, {
        practiceId: actor.practiceId,
        action: 'patient.search',
        objectType: 'patient',
        detail: { resultCount: shown.length, patientIds: shown.map(({ id }) => id) },
      });
      return { patients: await viewOf(transaction, shown), hasMore: found.length > SHOWN };
    });
  }

  get(actor: PracticeActor, patientId: string): Promise<PatientView> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const patient = await this.row(transaction, actor, patientId);
      this.note(transaction, actor, 'patient.read', { patientId });
      return this.view(transaction, patient);
    });
  }

  /** Warns before a second record of one person is made; it never merges. */
  async add(actor: PracticeActor, request: AddPatientRequest): Promise<AddPatientAnswer> {
    return this.withUniqueRecordNumber(() =>
      this.database.inTransaction(scopeOf(actor), async (transaction) => {
        const similar = request.isKnownToBeNew ? [] : await this.listSimilar(transaction, actor, request);
        if (similar.length > 0) {
          this.note(transaction, actor, 'patient.compare', { detail: { patientIds: similar.map(({ id }) => id) } });
          return { patient: null, similar: await viewOf(transaction, similar) };
        }
        const id = newId();
        await transaction.rows(Patient).insert({ practiceId: actor.practiceId, id, ...patientColumns(request) });
        this.note(transaction, actor, 'patient.add', { patientId: id });
        return { patient: await this.view(transaction, await this.row(transaction, actor, id)), similar: [] };
      }),
    );
  }

  async change(actor: PracticeActor, patientId: string, request: ChangePatientRequest): Promise<PatientView> {
    return this.withUniqueRecordNumber(() =>
      this.database.inTransaction(scopeOf(actor), async (transaction) => {
        const patient = await this.row(transaction, actor, patientId);
        const { affected } = await transaction
          .rows(Patient)
          .update(
            { practiceId: actor.practiceId, id: patientId, version: request.version },
            { ...patientColumns(request), version: request.version + 1, updatedAt: new Date() },
          );
        if (affected === 0) {
          const current = await this.view(transaction, patient);
          throw new AppError('version_changed', 'Someone else changed this patient meanwhile.', { current });
        }
        this.note(transaction, actor, 'patient.change', { patientId });
        return this.view(transaction, await this.row(transaction, actor, patientId));
      }),
    );
  }

  private async row(transaction: Transaction, actor: PracticeActor, patientId: string): Promise<Patient> {
    const patient = await transaction.rows(Patient).findOneBy({ practiceId: actor.practiceId, id: patientId });
    if (!patient) throw new AppError('patient_not_found', 'This patient is not in your records.');
    return patient;
  }

  private async view(transaction: Transaction, patient: Patient): Promise<PatientView> {
    return presentPatient(patient, await listCoverages(transaction, [patient.id]));
  }

  private listSimilar(transaction: Transaction, actor: PracticeActor, request: AddPatientRequest): Promise<Patient[]> {
    return transaction
      .rows(Patient)
      .createQueryBuilder('p')
      .where('p.practiceId = :practiceId AND p.dateOfBirth = :dateOfBirth', {
        practiceId: actor.practiceId,
        dateOfBirth: request.dateOfBirth,
      })
      .andWhere(`similarity(app_fold_name(p.lastName || ' ' || p.firstName), :name) >= :likeness`, {
        name: foldName(`${request.lastName} ${request.firstName}`),
        likeness: LIKE_NAME,
      })
      .take(SHOWN)
      .getMany();
  }

  private note(transaction: Transaction, actor: PracticeActor, action: string, about: { patientId?: string; detail?: JsonObject }): void {
    const { patientId, detail } = about;
    transaction.audit.append(actor.audit, {
      practiceId: actor.practiceId,
      action,
      objectType: 'patient',
      ...(patientId ? { objectId: patientId, patientId } : {}),
      ...(detail ? { detail } : {}),
    });
  }

  private async withUniqueRecordNumber<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (isUniqueViolation(error)) throw new AppError('already_exists', 'Another patient already has this record number.');
      throw error;
    }
  }
}
