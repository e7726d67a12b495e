import { intakePaths, REQUEST_HEADER, type CaseForm, type PatientView } from '@chartwright/contracts';
import type { Response } from 'supertest';
import type { TestApi } from './start-api.js';

const NOTE = 'Assessment: right ankle sprain after a fall. Plan: rest and ice.\nElectronically signed by Dana Rowe, MD';

export const person = (change: object = {}) => ({
  lastName: 'Marlow',
  firstName: 'Ines',
  dateOfBirth: '1961-05-02',
  sex: 'F',
  addressLine1: '4 Quay St',
  addressLine2: null,
  city: 'Austin',
  state: 'TX',
  zip: '78701',
  phone: null,
  recordNumber: null,
  isKnownToBeNew: true,
  ...change,
});

export const missing = (form: CaseForm) => form.completeness.filter(({ isComplete }) => !isComplete).map(({ field }) => field);

/** A front desk at work: patients, and drafts that lack only what a test leaves out. */
export async function frontDesk(api: TestApi) {
  const client = await api.as('front_desk');
  const addPatient = async (change: object = {}): Promise<PatientView> => {
    const added = (await client.post(intakePaths.patients, person(change))).body.patient;
    const coverage = {
      payerId: api.world.practice.payerId,
      memberId: 'QX100200',
      groupNumber: null,
      relationshipCode: '18',
      subscriber: null,
    };
    return (await client.post(intakePaths.coverages(added.id), coverage)).body;
  };
  const aFilledDraft = async (change: object = {}, patient?: PatientView): Promise<CaseForm> => {
    const started: CaseForm = (await client.post(intakePaths.drafts)).body;
    const { id } = patient ?? (await addPatient());
    const changes = {
      patientId: id,
      dateOfService: '2026-03-10',
      placeOfService: '11',
      visitType: 'office_established',
      specialty: 'family_medicine',
      renderingProviderId: api.world.practice.providerId,
      ...change,
    };
    await client.patch(intakePaths.draft(started.id), { version: started.version, changes });
    return (await client.post(intakePaths.typedNotes(started.id), { text: NOTE })).body;
  };
  const submit = (form: CaseForm, key = `key-${form.id}`): Promise<Response> =>
    client.post(intakePaths.submit(form.id), { version: form.version, idempotencyKey: key });
  const upload = (caseId: string, name: string, bytes: Buffer) =>
    client.raw('post', intakePaths.documents(caseId)).set(REQUEST_HEADER, '1').attach('file', bytes, name);
  return { client, addPatient, aFilledDraft, submit, upload };
}
export type FrontDesk = Awaited<ReturnType<typeof frontDesk>>;
