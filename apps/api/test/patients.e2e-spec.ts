import { intakePaths, type PatientView } from '@chartwright/contracts';
import { frontDesk, person, type FrontDesk } from './support/front-desk.js';
import { startApi, type TestApi } from './support/start-api.js';

let api: TestApi;
let desk: FrontDesk;
beforeAll(async () => {
  api = await startApi();
  desk = await frontDesk(api);
}, 60_000);
afterAll(() => api.stop());

describe('patients', () => {
  it('are found by the beginning of their names, birth date or record number', async () => {
    await desk.addPatient({ lastName: 'Quist', firstName: 'Tova', dateOfBirth: '1949-12-24', recordNumber: 'LK-7001' });
    for (const text of ['qui tov', '12/24/1949', 'LK-70']) {
      const { body } = await desk.client.post(intakePaths.findPatients, { text });
      expect(body.patients.map(({ lastName }: PatientView) => lastName)).toEqual(['Quist']);
    }
  });
  it('are found without the accents and apostrophes of their names, and compared without them', async () => {
    await desk.addPatient({ lastName: 'O’Brien-Ñandú', firstName: 'Séan', dateOfBirth: '1971-07-07' });
    for (const text of ['obrien', 'nandu', 'Sean', "O'Brien", 'ñandú séan', 'sean obr']) {
      const { body } = await desk.client.post(intakePaths.findPatients, { text });
      expect([text, ...body.patients.map(({ lastName }: PatientView) => lastName)]).toEqual([text, 'O’Brien-Ñandú']);
    }
    for (const text of ['%', 'rien', '..']) expect((await desk.client.post(intakePaths.findPatients, { text })).body.patients).toEqual([]);
    const typed = person({ lastName: 'OBrien Nandu', firstName: 'Sean', dateOfBirth: '1971-07-07', isKnownToBeNew: false });
    expect((await desk.client.post(intakePaths.patients, typed)).body).toMatchObject({ patient: null, similar: [{ firstName: 'Séan' }] });
  });
  it('live in a state that the postal service knows', async () => {
    for (const state of ['TE', 'Texas', 'ZZ', ''])
      expect((await desk.client.post(intakePaths.patients, person({ state }))).status).toBe(400);
    expect((await desk.client.post(intakePaths.patients, person({ state: 'tx' }))).body.patient.state).toBe('TX');
  });
  it('with a like name and the same birth date are asked about before a second record is made', async () => {
    await desk.addPatient({ lastName: 'Lindqvist', firstName: 'Maja', dateOfBirth: '1990-01-31' });
    const twin = person({ lastName: 'Lindquist', firstName: 'Maja', dateOfBirth: '1990-01-31', isKnownToBeNew: false });
    const asked = await desk.client.post(intakePaths.patients, twin);
    expect(asked.body).toMatchObject({ patient: null, similar: [{ lastName: 'Lindqvist' }] });
    const added = await desk.client.post(intakePaths.patients, { ...twin, isKnownToBeNew: true });
    expect(added.body.patient).toMatchObject({ lastName: 'Lindquist' });
  });
  it('keep their record number to themselves', async () => {
    await desk.addPatient({ recordNumber: 'LK-1' });
    const answer = await desk.client.post(intakePaths.patients, person({ recordNumber: 'LK-1', lastName: 'Other' }));
    expect(answer).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  });
  it('under an id that is none are not there', async () => {
    expect((await desk.client.get(intakePaths.patient('elena-ortiz'))).status).toBe(404);
  });
  it('of another practice are neither found nor there', async () => {
    const stranger = await api.as(api.world.otherUsers.front_desk);
    const { id } = await desk.addPatient({ lastName: 'Hidden' });
    expect((await stranger.post(intakePaths.findPatients, { text: 'Hidden' })).body.patients).toEqual([]);
    expect(await stranger.get(intakePaths.patient(id))).toMatchObject({ status: 404, body: { code: 'patient_not_found' } });
  });
  it('know a referring provider once, although several people add them at the same moment', async () => {
    const provider = { lastName: 'Noor', firstName: 'Ida', credential: 'MD', npi: '1730155557' };
    const added = await Promise.all(Array.from({ length: 5 }, () => desk.client.post(intakePaths.referringProviders, provider)));
    expect(added.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
    expect(new Set(added.map(({ body }) => body.id)).size).toBe(1);
  });

  it('refuse a referring provider whose NPI has a wrong check digit', async () => {
    const provider = { lastName: 'Ito', firstName: 'Ben', credential: 'MD', npi: '1234567890' };
    expect((await desk.client.post(intakePaths.referringProviders, provider)).status).toBe(400);
    expect((await desk.client.post(intakePaths.referringProviders, { ...provider, npi: '1003000126' })).body).toMatchObject({
      isReferring: true,
    });
  });
});
