import type { CaseFields, CaseForm, DraftList, SaveDraftRequest, SubmitCaseRequest, SubmitReceipt } from '@chartwright/contracts';
import { Coverage, Database, Facility, type IntakeCase, newId, Patient, Payer, Provider, type Transaction } from '@chartwright/database';
import { nextCaseState } from '@chartwright/lifecycle';
import { addDays, type Clock } from '@chartwright/primitives';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../../platform/config/config.module.js';
import { AppError } from '../../../platform/errors/app-error.js';
import { type PracticeActor, scopeOf } from '../practice-actor.js';
import { type LoadedForm, loadCaseForm } from './case-form.js';
import { announceCase, getEditableCase, noteCase, storeMissingCount } from './case-rows.js';
import { listDrafts } from './list-drafts.js';

@Injectable()
export class DraftsService {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  list(actor: PracticeActor): Promise<DraftList> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const drafts = await listDrafts(transaction, actor);
      transaction.audit.append(actor.audit, {
        practiceId: actor.practiceId,
        action: 'case.listDrafts',
        objectType: 'case',
        detail: { caseIds: drafts.map(({ id }) => id) },
      });
      return { drafts };
    });
  }

  start(actor: PracticeActor): Promise<CaseForm> {
    const now = this.clock.now();
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const id = newId();
      const number = await transaction.cases.nextNumber(now);
      await transaction.cases.insert({ practiceId: actor.practiceId, id, number, state: 'draft', createdBy: actor.userId });
      const row = await getEditableCase(transaction, actor, id);
      await noteCase(transaction, actor, row, { kind: 'draft_started', action: 'case.start' });
      return this.answer(transaction, actor, row.id, now);
    });
  }

  get(actor: PracticeActor, caseId: string): Promise<CaseForm> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const row = await getEditableCase(transaction, actor, caseId);
      transaction.audit.append(actor.audit, {
        practiceId: actor.practiceId,
        action: 'case.read',
        objectType: 'case',
        objectId: caseId,
        caseId,
        ...(row.patientId ? { patientId: row.patientId } : {}),
      });
      return (await loadCaseForm(transaction, row, this.clock.now())).form;
    });
  }

  save(actor: PracticeActor, caseId: string, { version, changes }: SaveDraftRequest): Promise<CaseForm> {
    const now = this.clock.now();
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const row = await getEditableCase(transaction, actor, caseId);
      await this.requireVersion(transaction, row, version, now);
      await transaction.cases.update(row, await this.columns(transaction, row, changes));
      await noteCase(transaction, actor, row, { kind: 'draft_saved', action: 'case.save', detail: { fields: Object.keys(changes) } });
      return this.answer(transaction, actor, caseId, now);
    });
  }

  /** Leaves every list; the row, its events and its documents stay for the record. */
  discard(actor: PracticeActor, caseId: string): Promise<void> {
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const row = await getEditableCase(transaction, actor, caseId);
      const recalled = row.state === 'recalled' ? row.state : nextCaseState(row.state, 'recall');
      const state = recalled && nextCaseState(recalled, 'close');
      if (!state) throw new AppError('command_refused', 'This case was sent already.');
      await transaction.cases.update(row, { state });
      await noteCase(transaction, actor, row, { kind: 'discarded', action: 'case.discard', toState: state });
      await announceCase(transaction, row);
    });
  }

  /** OP-001: complete → received; a retry with the same key does nothing twice. */
  submit(actor: PracticeActor, caseId: string, { version, idempotencyKey }: SubmitCaseRequest): Promise<SubmitReceipt> {
    const now = this.clock.now();
    const command = { practiceId: actor.practiceId, userId: actor.userId, key: idempotencyKey };
    return this.database.inTransaction(scopeOf(actor), async (transaction) => {
      const earlier = await transaction.idempotency.find(command);
      if (earlier && earlier.requestHash !== `submit:${caseId}`) {
        throw new AppError('idempotency_key_reused', 'This key was used for another command.');
      }
      if (earlier) return this.receiptOf(transaction, actor, caseId);
      const row = await getEditableCase(transaction, actor, caseId);
      await this.requireVersion(transaction, row, version, now);
      const receipt = await this.receive(transaction, actor, row, await loadCaseForm(transaction, row, now));
      await transaction.idempotency.remember(command, `submit:${caseId}`, { caseId });
      return receipt;
    });
  }

  private async receive(transaction: Transaction, actor: PracticeActor, row: IntakeCase, loaded: LoadedForm): Promise<SubmitReceipt> {
    const { form, coverage } = loaded;
    const now = this.clock.now();
    const state = nextCaseState(row.state, row.state === 'incomplete' ? 'complete' : 'submitForCoding');
    if (!state) throw new AppError('command_refused', 'This case was sent already.');
    if (form.missingCount > 0 || !form.dueAtIfSentNow) {
      throw new AppError('case_incomplete', 'Something is still missing.', { completeness: form.completeness });
    }
    const payer = coverage ? await transaction.rows(Payer).findOneBy({ practiceId: actor.practiceId, id: coverage.payerId }) : null;
    await transaction.cases.update(row, {
      state,
      signedBy: form.fields.signedBy,
      isNoteSigned: true,
      priority: form.fields.rushReason === null ? 'normal' : 'rush',
      timelyFilingDays: payer?.timelyFilingDays ?? null,
      fileBy: payer?.timelyFilingDays && row.dateOfService ? addDays(row.dateOfService, payer.timelyFilingDays) : null,
      duplicateOfId: form.duplicates[0]?.id ?? null,
      receivedAt: row.receivedAt ?? now,
      completedAt: now,
      dueAt: new Date(form.dueAtIfSentNow),
    });
    await noteCase(transaction, actor, row, {
      kind: 'submitted',
      action: 'case.submit',
      detail: { dueAt: form.dueAtIfSentNow },
      toState: state,
    });
    await transaction.jobs.enqueue('prepare-case', { practiceId: row.practiceId, caseId: row.id }, { key: `prepare-case:${row.id}` });
    await announceCase(transaction, row);
    return { id: row.id, caseNumber: row.number, state, dueAt: form.dueAtIfSentNow };
  }

  private async receiptOf(transaction: Transaction, actor: PracticeActor, caseId: string): Promise<SubmitReceipt> {
    const row = await transaction.cases.find(caseId);
    if (!row || row.practiceId !== actor.practiceId) throw new AppError('case_not_found', 'This case is not in your list.');
    return { id: row.id, caseNumber: row.number, state: row.state, dueAt: (row.dueAt ?? row.updatedAt).toISOString() };
  }

  private async requireVersion(transaction: Transaction, row: IntakeCase, version: number, now: Date): Promise<void> {
    if (row.version === version) return;
    const { form } = await loadCaseForm(transaction, row, now);
    throw new AppError('draft_changed', 'This draft was changed in another window.', { current: form });
  }

  private async answer(transaction: Transaction, actor: PracticeActor, caseId: string, now: Date): Promise<CaseForm> {
    const row = await getEditableCase(transaction, actor, caseId);
    const { form } = await loadCaseForm(transaction, row, now);
    await storeMissingCount(transaction, row, form.missingCount);
    await announceCase(transaction, row);
    return form;
  }

  private async columns(transaction: Transaction, row: IntakeCase, changes: Partial<CaseFields>): Promise<Partial<IntakeCase>> {
    const { signedBy, rushReason, ...columns } = changes;
    const texts = {
      ...(signedBy === undefined ? {} : { signedBy: signedBy?.trim() || null }),
      ...(rushReason === undefined ? {} : { rushReason: rushReason?.trim() || null }),
    };
    await this.requireReferences(transaction, row.practiceId, changes);
    const patientId = changes.patientId === undefined ? row.patientId : changes.patientId;
    return { ...columns, ...texts, ...(await this.coverageColumns(transaction, row, patientId, changes)) };
  }

  /** A coverage belongs to the patient; a newly chosen patient brings the primary one along. */
  private async coverageColumns(transaction: Transaction, row: IntakeCase, patientId: string | null, changes: Partial<CaseFields>) {
    const isPatientNew = changes.patientId !== undefined && changes.patientId !== row.patientId;
    const wanted = changes.coverageId === undefined && !isPatientNew ? row.coverageId : (changes.coverageId ?? null);
    if (!patientId) return { coverageId: null };
    const own = await transaction
      .rows(Coverage)
      .find({ where: { practiceId: row.practiceId, patientId, isActive: true }, order: { sequence: 'ASC', createdAt: 'ASC' } });
    // A coverage that went out of use meanwhile is to be chosen anew; other fields are saved all the same.
    if (changes.coverageId === undefined && !isPatientNew && !own.some(({ id }) => id === wanted)) return { coverageId: null };
    if (wanted && !own.some(({ id }) => id === wanted)) throw new AppError('coverage_not_found', 'This coverage is not the patient’s.');
    return { coverageId: isPatientNew && changes.coverageId === undefined ? (own[0]?.id ?? null) : wanted };
  }

  private async requireReferences(transaction: Transaction, practiceId: string, changes: Partial<CaseFields>): Promise<void> {
    if (changes.patientId && !(await transaction.rows(Patient).existsBy({ practiceId, id: changes.patientId }))) {
      throw new AppError('patient_not_found', 'This patient is not in your records.');
    }
    if (changes.facilityId && !(await transaction.rows(Facility).existsBy({ practiceId, id: changes.facilityId, isActive: true }))) {
      throw new AppError('facility_not_found', 'This facility is not in your list.');
    }
    for (const id of [changes.renderingProviderId, changes.referringProviderId]) {
      if (id && !(await transaction.rows(Provider).existsBy({ practiceId, id, isActive: true }))) {
        throw new AppError('provider_not_found', 'This provider is not in your list.');
      }
    }
  }
}
