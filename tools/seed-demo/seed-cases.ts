import {
  accountPaths,
  type AddPatientAnswer,
  type CaseForm,
  type ClaimPage,
  claimPaths,
  type CodingDesk,
  codingPaths,
  intakePaths,
  type IntakeChoices,
  queuePaths,
  type CaseTrack,
  type PatientView,
  type PayerList,
  type CurrentSession,
  type PracticeSettings,
} from '@chartwright/contracts';
import { addDays, type CalendarDate } from '@chartwright/primitives';
import { randomUUID } from 'node:crypto';
import { DemoClient } from './demo-client.js';
import { DEMO_CASES, type DemoCase, editsOf } from './demo-cases.js';
import { DEMO_PASSWORD, DEMO_USERS } from './demo-organisations.js';

/** The newest day that the code sets at hand cover; later dates of service would lean on last year's codes. */
const LAST_COVERED_DAY = '2026-09-25';
const DAYS_PER_YEAR = 365.25;
const DAYS_SINCE_BIRTHDAY = 150;
const SUMMIT_MEMBER_ID = '^H\\d{9}$';
const PREPARED_WITHIN_MS = 60_000;

type People = { desk: DemoClient; coder: DemoClient; lead: DemoClient; biller: DemoClient; firm: DemoClient };
type Seeding = People & { choices: IntakeChoices; today: CalendarDate };

async function signInAll(baseUrl: string): Promise<People> {
  const as = (role: string) => DemoClient.signIn(baseUrl, DEMO_USERS.find((user) => user.role === role)?.email ?? '', DEMO_PASSWORD);
  return {
    desk: await as('front_desk'),
    coder: await as('coder'),
    lead: await as('team_lead'),
    biller: await as('billing_manager'),
    firm: await as('firm_admin'),
  };
}

function firstOrFail<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The demo lacks ${what}.`);
  return found;
}

async function addPatientAndCoverage({ desk, choices }: Seeding, demo: DemoCase, dateOfService: CalendarDate) {
  const dateOfBirth = addDays(dateOfService, -Math.round(demo.ageInYears * DAYS_PER_YEAR) - DAYS_SINCE_BIRTHDAY);
  const { patient } = await desk.post<AddPatientAnswer>(intakePaths.patients, { ...demo.patient, dateOfBirth, isKnownToBeNew: true });
  const patientId = firstOrFail(patient?.id, 'a patient');
  const payerId = firstOrFail(choices.payers.find(({ name }) => name === demo.payer)?.id, demo.payer);
  const { coverages } = await desk.post<PatientView>(intakePaths.coverages(patientId), { ...demo.coverage, payerId });
  return { patientId, coverageId: firstOrFail(coverages.find((coverage) => coverage.payerId === payerId)?.id, 'a coverage') };
}

async function enterCase(seeding: Seeding, demo: DemoCase): Promise<CaseForm> {
  const { desk, choices } = seeding;
  const dateOfService = addDays(seeding.today, -demo.daysAgo);
  const person = await addPatientAndCoverage(seeding, demo, dateOfService);
  const provider = firstOrFail(
    choices.providers.find(({ name }) => name.includes(demo.provider)),
    `provider ${demo.provider}`,
  );
  const form = await desk.post<CaseForm>(intakePaths.drafts);
  const changes = { ...person, ...demo.visit, dateOfService, renderingProviderId: provider.id };
  let saved = await desk.patch<CaseForm>(intakePaths.draft(form.id), { version: form.version, changes });
  if (!demo.note) return saved;
  saved = await desk.post<CaseForm>(intakePaths.typedNotes(form.id), { text: demo.note.text });
  return desk.patch<CaseForm>(intakePaths.draft(form.id), { version: saved.version, changes: { signedBy: provider.name } });
}

async function waitUntilReady({ desk }: Seeding, caseId: string): Promise<void> {
  for (const deadline = Date.now() + PREPARED_WITHIN_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 150))) {
    const { state } = await desk.get<CaseTrack>(intakePaths.case(caseId));
    if (state !== 'received') return;
  }
  throw new Error('A demo case was not prepared within a minute. Is the worker running?');
}

async function sendForCoding(seeding: Seeding, form: CaseForm): Promise<void> {
  await seeding.desk.post(intakePaths.submit(form.id), { version: form.version, idempotencyKey: randomUUID() });
  await waitUntilReady(seeding, form.id);
}

type DeskInHand = { desk: CodingDesk; token: string };

async function take({ lead }: Seeding, caseId: string, by: DemoClient = lead): Promise<DeskInHand> {
  const desk = await by.post<CodingDesk>(queuePaths.take(caseId));
  return { desk, token: firstOrFail(desk.lease?.token, 'a lease') };
}

async function code(by: DemoClient, caseId: string, demo: DemoCase, { desk, token }: DeskInHand): Promise<number> {
  const edits = editsOf(demo, randomUUID);
  if (edits.length === 0) return desk.draft.version;
  const work = await by.post<Pick<CodingDesk, 'draft' | 'findings'>>(codingPaths.edits(caseId), {
    version: desk.draft.version,
    leaseToken: token,
    edits,
  });
  const kept = work.findings
    .filter(({ severity, keptReason }) => severity === 'soft' && keptReason === null)
    .map(({ key }) => ({ kind: 'keepFinding', findingKey: key, reason: 'Documented and checked against the note.' }));
  if (kept.length === 0) return work.draft.version;
  const after = await by.post<Pick<CodingDesk, 'draft'>>(codingPaths.edits(caseId), {
    version: work.draft.version,
    leaseToken: token,
    edits: kept,
  });
  return after.draft.version;
}

async function codeAndSubmit(seeding: Seeding, caseId: string, demo: DemoCase): Promise<void> {
  const inHand = await take(seeding, caseId);
  const version = await code(seeding.lead, caseId, demo, inHand);
  await seeding.lead.post(codingPaths.submit(caseId), { version, leaseToken: inHand.token, takeNext: false });
}

async function setReviewShare({ firm }: Seeding, reviewPercent: number): Promise<void> {
  const { practices } = await firm.get<CurrentSession>(accountPaths.session);
  const path = accountPaths.practiceSettings(firstOrFail(practices[0]?.id, 'a practice'));
  const { id: _id, ...settings } = await firm.get<PracticeSettings>(path);
  await firm.put(path, { ...settings, reviewPercent });
}

/** The demo's practice has nothing reviewed; for this one case its share is raised, and lowered again. */
async function sendToReview(seeding: Seeding, caseId: string, demo: DemoCase): Promise<void> {
  await setReviewShare(seeding, 100);
  try {
    await codeAndSubmit(seeding, caseId, demo);
  } finally {
    await setReviewShare(seeding, 0);
  }
}

async function hold(seeding: Seeding, caseId: string, { holdReason }: DemoCase): Promise<void> {
  const { token } = await take(seeding, caseId, seeding.coder);
  await seeding.coder.post(codingPaths.hold(caseId), { leaseToken: token, ...holdReason });
}

async function sendClaim(seeding: Seeding, caseId: string, demo: DemoCase): Promise<void> {
  await codeAndSubmit(seeding, caseId, demo);
  const { biller } = seeding;
  for (const deadline = Date.now() + PREPARED_WITHIN_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 150))) {
    const { claims } = await biller.post<ClaimPage>(claimPaths.search, { tab: 'ready' });
    const ready = claims[0];
    if (!ready) continue;
    await biller.post(claimPaths.batches, { claimIds: [ready.id] });
    return;
  }
  throw new Error('The demo claim was not ready within a minute. Is the worker running?');
}

/** The payer's pattern is entered after a card was mistyped, as it happens: the claim is held for its member number (CL-08). */
async function holdClaim(seeding: Seeding, caseId: string, demo: DemoCase): Promise<void> {
  const { biller } = seeding;
  const { practices } = await biller.get<CurrentSession>(accountPaths.session);
  const practiceId = firstOrFail(practices[0]?.id, 'a practice');
  const { payers } = await biller.get<PayerList>(accountPaths.payers(practiceId));
  const { id, ...payer } = firstOrFail(
    payers.find(({ name }) => name === demo.payer),
    demo.payer,
  );
  await biller.put(accountPaths.payer(practiceId, id), { ...payer, memberIdPattern: SUMMIT_MEMBER_ID });
  await codeAndSubmit(seeding, caseId, demo);
}

const AFTER_ENTRY: Record<DemoCase['goal'], (seeding: Seeding, caseId: string, demo: DemoCase) => Promise<void>> = {
  unfinished: async () => undefined,
  waiting: async () => undefined,
  recalled: async ({ desk }, caseId) => void (await desk.post(intakePaths.recall(caseId))),
  on_hold: hold,
  claim_ready: codeAndSubmit,
  claim_held: holdClaim,
  claim_sent: sendClaim,
  in_review: sendToReview,
  in_coding: async (seeding, caseId, demo) => {
    const inHand = await take(seeding, caseId, seeding.coder);
    await code(seeding.coder, caseId, demo, inHand);
  },
};

/** Drives the demo's cases through the API as its people would, so that every row has its events and audit entries. */
export async function seedCases(baseUrl: string, onProgress: (done: number, of: number) => void): Promise<number> {
  const people = await signInAll(baseUrl);
  const choices = await people.desk.get<IntakeChoices>(intakePaths.choices);
  const now = new Date().toISOString().slice(0, 10);
  const seeding: Seeding = { ...people, choices, today: now < LAST_COVERED_DAY ? now : LAST_COVERED_DAY };
  for (const [index, demo] of DEMO_CASES.entries()) {
    const form = await enterCase(seeding, demo);
    if (demo.goal !== 'unfinished') await sendForCoding(seeding, form);
    await AFTER_ENTRY[demo.goal](seeding, form.id, demo);
    onProgress(index + 1, DEMO_CASES.length);
  }
  return DEMO_CASES.length;
}
