import type { CaseCoverage, CorrectCoverageRequest, CoverageRequest, PatientView } from '@chartwright/contracts';
import { Coverage, Database, newId, Patient, Payer, type Transaction } from '@chartwright/database';
import { memberIdWords, typedMemberIdFault } from '@chartwright/primitives';
import { Injectable } from '@nestjs/common';
import { AppError } from '../../../platform/errors/app-error.js';
import { getOwnCase } from '../drafts/case-rows.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { listCoverages, presentCoverage, presentPatient, presentPayer, tidy } from './present-patient.js';

function coverageColumns({ subscriber, ...request }: CoverageRequest) {
  const other = request.relationshipCode === '18' ? null : subscriber;
  return {
    payerId: request.payerId,
    memberId: request.memberId.trim(),
    groupNumber: tidy(request.groupNumber),
    relationshipCode: request.relationshipCode,
    subscriberLastName: other?.lastName.trim() ?? null,
    subscriberFirstName: other?.firstName.trim() ?? null,
    subscriberDateOfBirth: other?.dateOfBirth ?? null,
    subscriberSex: other?.sex ?? null,
    subscriberAddressLine1: other?.addressLine1 ?? null,
    subscriberAddressLine2: other?.addressLine2 ?? null,
    subscriberCity: other?.city ?? null,
    subscriberState: other?.state ?? null,
    subscriberZip: other?.zip ?? null,
  };
}

/** What the payer would send back is refused with the field's name, where it can be compared with the card. */
function requireMemberId(memberId: string, payer: Payer): void {
  const fault = typedMemberIdFault(memberId, payer);
  if (fault === null) return;
  throw new AppError('validation_failed', memberIdWords(fault), [{ field: 'memberId', problems: [memberIdWords(fault)] }]);
}

/** As numbers are printed in groups here and in one piece there, blanks, dashes and case do not make another card. */
const bare = (memberId: string): string => memberId.replace(/[\s-]/g, '').toUpperCase();

async function findSameCard(
  transaction: Transaction,
  owner: { practiceId: string; patientId: string },
  { payerId, memberId }: CoverageRequest,
): Promise<Coverage | null> {
  const ofPayer = await transaction.rows(Coverage).find({ where: { ...owner, payerId }, order: { isActive: 'DESC', createdAt: 'DESC' } });
  return ofPayer.find((coverage) => bare(coverage.memberId) === bare(memberId)) ?? null;
}

@Injectable()
export class CoveragesService {
  constructor(private readonly database: Database) {}

  /** A card that was taken out of use and is entered again is the same coverage: cases that were sent with it follow. */
  add(actor: PracticeActor, patientId: string, request: CoverageRequest): Promise<PatientView> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const { practiceId } = actor;
      await this.patientForUpdate(transaction, actor, patientId);
      requireMemberId(request.memberId, await this.payer(transaction, actor, request.payerId));
      const known = await findSameCard(transaction, { practiceId, patientId }, request);
      if (known?.isActive) throw new AppError('already_exists', 'The patient has this coverage already. Correct it where it stands.');
      if (known) {
        const { id: coverageId, version } = known;
        await this.write(transaction, actor, { patientId, coverageId, version }, { ...coverageColumns(request), isActive: true });
        await this.noteChange(transaction, actor, 'coverage.bringBack', { patientId, coverageId });
      } else {
        const coverageId = newId();
        await transaction.rows(Coverage).insert({ practiceId, id: coverageId, patientId, ...coverageColumns(request) });
        this.note(transaction, actor, 'coverage.add', { patientId, coverageId });
      }
      return this.view(transaction, actor, patientId);
    });
  }

  /** What the card says, put right; claims that have not left the house are built anew from it. */
  correct(
    actor: PracticeActor,
    ids: { patientId: string; coverageId: string },
    { version, ...request }: CorrectCoverageRequest,
  ): Promise<PatientView> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      await this.coverage(transaction, actor, ids);
      requireMemberId(request.memberId, await this.payer(transaction, actor, request.payerId));
      await this.write(transaction, actor, { ...ids, version }, coverageColumns(request));
      await this.noteChange(transaction, actor, 'coverage.correct', ids);
      return this.view(transaction, actor, ids.patientId);
    });
  }

  /** Not offered for new cases any more; cases that were sent with it keep it. */
  retire(actor: PracticeActor, ids: { patientId: string; coverageId: string }, version: number): Promise<PatientView> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      await this.coverage(transaction, actor, ids);
      await this.write(transaction, actor, { ...ids, version }, { isActive: false });
      this.note(transaction, actor, 'coverage.retire', ids);
      return this.view(transaction, actor, ids.patientId);
    });
  }

  /** The coverage that a case is billed to, in use or not, for whoever has to put it right. */
  ofCase(actor: PracticeActor, caseId: string): Promise<CaseCoverage> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const { practiceId } = actor;
      const { patientId, coverageId } = await getOwnCase(transaction, actor, caseId);
      if (!patientId || !coverageId) throw new AppError('coverage_not_found', 'This case has no coverage.');
      const patient = await this.patient(transaction, actor, patientId);
      const row = await this.coverage(transaction, actor, { patientId, coverageId });
      const payers = await transaction.rows(Payer).find({ where: { practiceId }, order: { name: 'ASC' } });
      const payer = payers.find(({ id }) => id === row.payerId);
      const fault = payer ? typedMemberIdFault(row.memberId, payer) : null;
      this.note(transaction, actor, 'coverage.read', { patientId, coverageId, caseId });
      return {
        patient: presentPatient(patient, await listCoverages(transaction, [patientId])),
        coverage: presentCoverage({ ...row, payerName: payer?.name ?? '' }),
        payers: payers.filter(({ id, isActive }) => isActive || id === row.payerId).map(presentPayer),
        fault: fault && memberIdWords(fault),
      };
    });
  }

  private async patient(transaction: Transaction, { practiceId }: PracticeActor, id: string): Promise<Patient> {
    const patient = await transaction.rows(Patient).findOneBy({ practiceId, id });
    if (!patient) throw new AppError('patient_not_found', 'This patient is not in your records.');
    return patient;
  }

  /** Two who enter one card at the same time follow each other. */
  private async patientForUpdate(transaction: Transaction, { practiceId }: PracticeActor, id: string): Promise<void> {
    const patient = await transaction.rows(Patient).findOne({ where: { practiceId, id }, lock: { mode: 'pessimistic_write' } });
    if (!patient) throw new AppError('patient_not_found', 'This patient is not in your records.');
  }

  private async payer(transaction: Transaction, { practiceId }: PracticeActor, id: string): Promise<Payer> {
    const payer = await transaction.rows(Payer).findOneBy({ practiceId, id });
    if (!payer) throw new AppError('payer_not_found', 'This payer is not in your list.');
    return payer;
  }

  private async coverage(
    transaction: Transaction,
    { practiceId }: PracticeActor,
    { patientId, coverageId: id }: { patientId: string; coverageId: string },
  ): Promise<Coverage> {
    const coverage = await transaction.rows(Coverage).findOneBy({ practiceId, patientId, id });
    if (!coverage) throw new AppError('coverage_not_found', 'This coverage is not the patient’s.');
    return coverage;
  }

  /** The patient's version moves along: the record that screens show has its coverages in it. */
  private async write(
    transaction: Transaction,
    actor: PracticeActor,
    { patientId, coverageId, version }: { patientId: string; coverageId: string; version: number },
    changes: Partial<Coverage>,
  ): Promise<void> {
    const { practiceId } = actor;
    const { affected } = await transaction
      .rows(Coverage)
      .update({ practiceId, patientId, id: coverageId, version }, { ...changes, version: version + 1 });
    if (affected === 0) {
      const current = await this.view(transaction, actor, patientId);
      throw new AppError('version_changed', 'Someone else changed this coverage meanwhile.', { current });
    }
    await transaction.rows(Patient).increment({ practiceId, id: patientId }, 'version', 1);
  }

  private async view(transaction: Transaction, actor: PracticeActor, patientId: string): Promise<PatientView> {
    return presentPatient(await this.patient(transaction, actor, patientId), await listCoverages(transaction, [patientId]));
  }

  /** Claims that wait in the house are built anew from what the coverage says now. */
  private async noteChange(
    transaction: Transaction,
    actor: PracticeActor,
    action: string,
    ids: { patientId: string; coverageId: string },
  ): Promise<void> {
    const { practiceId } = actor;
    const { coverageId } = ids;
    this.note(transaction, actor, action, ids);
    await transaction.jobs.enqueue('recheck-claims', { practiceId, coverageId }, { key: `recheck-claims:${coverageId}` });
  }

  private note(
    transaction: Transaction,
    { practiceId, audit }: PracticeActor,
    action: string,
    { patientId, coverageId, caseId }: { patientId: string; coverageId: string; caseId?: string },
  ): void {
    const row = { practiceId, action, objectType: 'patient', objectId: patientId, patientId, caseId, detail: { coverageId } };
    transaction.audit.append(audit, row);
  }
}
