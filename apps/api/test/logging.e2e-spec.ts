import { accountPaths, intakePaths } from '@chartwright/contracts';
import { aCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

/** Words that stand in these requests and nowhere else, so that any of them in the log is a leak (SEC-012). */
const SECRETS = [
  'Zyxwovutz',
  'Quibblethorpe',
  '1947-11-23',
  'W55501234',
  'MRN-77120',
  'metastatic gloomitis',
  'correct horse',
  'a wrong password',
];

describe('the log', () => {
  let api: TestApi;
  let lines: string;

  beforeAll(async () => {
    api = await startApi({ LOG_LEVEL: 'info' });
    const written: string[] = [];
    const keep = (chunk: string | Uint8Array): boolean => {
      written.push(String(chunk));
      return true;
    };
    const spies = [
      jest.spyOn(process.stdout, 'write').mockImplementation(keep),
      jest.spyOn(process.stderr, 'write').mockImplementation(keep),
    ];
    await aDayAtTheDesk();
    spies.forEach((spy) => spy.mockRestore());
    lines = written.join('');
  }, 120_000);
  afterAll(() => api.stop());

  /** Right requests, refused ones, one that no table takes, a job that fails, a sign-in that fails. */
  async function aDayAtTheDesk(): Promise<void> {
    const desk = await api.as('front_desk');
    const person = {
      lastName: 'Quibblethorpe',
      firstName: 'Zyxwovutz',
      dateOfBirth: '1947-11-23',
      sex: 'F',
      recordNumber: 'MRN-77120',
      ...{ addressLine1: null, addressLine2: null, city: null, state: null, zip: null, phone: null },
    };
    await desk.post(intakePaths.findPatients, { text: 'Quibblethorpe 1947-11-23' });
    const { body } = await desk.post(intakePaths.patients, { ...person, isKnownToBeNew: true });
    await desk.post(intakePaths.patients, { ...person, isKnownToBeNew: true });
    await desk.post(intakePaths.patients, { ...person, lastName: 'Quibblethorpe\ud800', isKnownToBeNew: true });
    const coverage = {
      payerId: api.world.practice.payerId,
      memberId: 'W55501234',
      groupNumber: null,
      relationshipCode: '18',
      subscriber: null,
    };
    await desk.post(intakePaths.coverages(body.patient.id), coverage);
    await desk.post(intakePaths.coverages(body.patient.id), { ...coverage, memberId: ['W55501234'] });
    const { body: form } = await desk.post(intakePaths.drafts);
    await desk.post(intakePaths.typedNotes(form.id), { text: 'Zyxwovutz Quibblethorpe has metastatic gloomitis.' });
    await desk
      .raw('post', intakePaths.documents(form.id))
      .set('x-chartwright-request', '1')
      .attach('file', Buffer.from('%PDF-1.4 Quibblethorpe'), 'Quibblethorpe.pdf');
    await api.runJobs();
    const given = await api.given(aCase());
    await api.inDatabase((transaction) =>
      transaction.jobs.enqueue('prepare-case', { practiceId: given.practiceId, caseId: 'Quibblethorpe' }, { maxAttempts: 1 }),
    );
    await api.runJobs();
    await api.anonymous().post(accountPaths.signIn, { email: 'Zyxwovutz@Quibblethorpe.test', password: 'a wrong password' });
    await desk.get('/intake/cases/Quibblethorpe');
  }

  it('tells of the job that failed, by its name and place', () => {
    expect(lines).toContain('"event":"job_failed"');
  });

  it.each(SECRETS)('holds nothing of a person: %s', (secret) => {
    expect(lines).not.toContain(secret);
  });
});
