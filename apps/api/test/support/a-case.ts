import { createHash } from 'node:crypto';
import { CaseDocument, CaseEvent, CaseLease, Coverage, Draft, IntakeCase, newId, Patient, type Transaction } from '@chartwright/database';
import type { CaseState } from '@chartwright/lifecycle';
import type { TestPractice, TestUser, World } from './world.js';

export type GivenCase = {
  id: string;
  practiceId: string;
  number: string;
  patientId: string;
  coverageId: string;
  documentId: string;
  draftId: string | null;
  leaseToken: string | null;
};

const NOTE = 'Follow-up of type 2 diabetes. Blood pressure 142/88. Continue metformin.';
const HOUR_MS = 3_600_000;

/** `aCase().inCodingBy(user).withDraft({...})`: only what matters to the test is said. */
export class CaseBuilder {
  private practice: ((world: World) => TestPractice) | null = null;
  private state: CaseState = 'ready';
  private note = NOTE;
  private coder: TestUser | null = null;
  private hasLease = false;
  private draft: object | null = null;
  private changes: Partial<IntakeCase> = {};
  private patient: Partial<Patient> = {};

  /** The other practice's: what nobody of the first may ever see. */
  ofOtherPractice(): this {
    this.practice = (world) => world.otherPractice;
    return this;
  }
  inState(state: CaseState): this {
    this.state = state;
    return this;
  }
  ready(): this {
    return this.inState('ready');
  }
  /** Taken: state, coder, lease and an open draft, as take-next leaves them. */
  inCodingBy(coder: TestUser): this {
    this.coder = coder;
    this.hasLease = true;
    this.draft ??= {};
    return this.inState('in_coding');
  }
  withDraft(content: object): this {
    this.draft = content;
    return this;
  }
  withNote(text: string): this {
    this.note = text;
    return this;
  }
  with(changes: Partial<IntakeCase>): this {
    this.changes = { ...this.changes, ...changes };
    return this;
  }
  withPatient(patient: Partial<Patient>): this {
    this.patient = { ...this.patient, ...patient };
    return this;
  }

  async insert(transaction: Transaction, world: World): Promise<GivenCase> {
    const practice = this.practice?.(world) ?? world.practice;
    const practiceId = practice.id;
    const [id, patientId, coverageId] = [newId(), newId(), newId()];
    await this.insertPatient(transaction, practice, patientId, coverageId);
    const number = await transaction.cases.nextNumber(new Date());
    const createdBy = practice === world.practice ? world.users.front_desk.id : world.otherUsers.front_desk.id;
    const isWaiting = !['draft', 'incomplete'].includes(this.state);
    await transaction.cases.insert({
      practiceId,
      id,
      number,
      state: this.state,
      patientId,
      coverageId,
      renderingProviderId: practice.providerId,
      dateOfService: '2026-03-02',
      placeOfService: '11',
      visitType: 'office',
      specialty: 'family_medicine',
      isNoteSigned: true,
      signedBy: 'Dana Rowe, MD',
      receivedAt: isWaiting ? new Date() : null,
      completedAt: isWaiting ? new Date() : null,
      dueAt: isWaiting ? new Date(Date.now() + 48 * HOUR_MS) : null,
      coderId: this.coder?.id ?? null,
      createdBy,
      ...this.changes,
    });
    await transaction
      .rows(CaseEvent)
      .insert({ practiceId, id: newId(), caseId: id, kind: 'submitted', toState: this.state, actorId: createdBy });
    const documentId = await this.insertNote(transaction, practiceId, id);
    const { draftId, leaseToken } = await this.insertWork(transaction, practiceId, id);
    return { id, practiceId, number, patientId, coverageId, documentId, draftId, leaseToken };
  }

  private async insertPatient(transaction: Transaction, practice: TestPractice, patientId: string, coverageId: string): Promise<void> {
    const practiceId = practice.id;
    await transaction.rows(Patient).insert({
      practiceId,
      id: patientId,
      lastName: 'Sample',
      firstName: 'Anna',
      dateOfBirth: '1964-02-12',
      sex: 'F',
      addressLine1: '12 Oak Ave',
      city: 'Austin',
      state: 'TX',
      zip: '787021111',
      recordNumber: `MRN-${patientId.slice(-8)}`,
      ...this.patient,
    });
    await transaction
      .rows(Coverage)
      .insert({ practiceId, id: coverageId, patientId, payerId: practice.payerId, memberId: 'W123456789', groupNumber: 'GRP001' });
  }

  private async insertNote(transaction: Transaction, practiceId: string, caseId: string): Promise<string> {
    const id = newId();
    const content = Buffer.from(this.note);
    await transaction.rows(CaseDocument).insert({
      practiceId,
      id,
      caseId,
      kind: 'note',
      fileName: 'note.txt',
      mediaType: 'text/plain',
      sizeBytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      content,
      state: 'ready',
      extractedText: this.note,
    });
    return id;
  }

  private async insertWork(
    transaction: Transaction,
    practiceId: string,
    caseId: string,
  ): Promise<{ draftId: string | null; leaseToken: string | null }> {
    let draftId: string | null = null;
    if (this.draft) {
      draftId = newId();
      await transaction.rows(Draft).insert({ practiceId, id: draftId, caseId, content: this.draft, coderId: this.coder?.id ?? null });
    }
    if (!this.hasLease || !this.coder) return { draftId, leaseToken: null };
    const leaseToken = newId();
    const acquiredAt = new Date();
    const expiresAt = new Date(acquiredAt.getTime() + 120_000);
    await transaction
      .rows(CaseLease)
      .insert({ practiceId, id: newId(), caseId, ownerId: this.coder.id, token: leaseToken, acquiredAt, renewedAt: acquiredAt, expiresAt });
    return { draftId, leaseToken };
  }
}

export const aCase = () => new CaseBuilder();
