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
  TRACKER_TABS,
  type CaseTrack,
  type DraftList,
  type FindPatientsAnswer,
  type PatientView,
  type TrackerPage,
  type PayerList,
  type CurrentSession,
  type PracticeSettings,
} from '@chartwright/contracts';
import type { CaseState } from '@chartwright/lifecycle';
import { addDays, type CalendarDate } from '@chartwright/primitives';
import { randomUUID } from 'node:crypto';
import { DemoClient } from './demo-client.js';
import { DEMO_CASES, type DemoCase, editsOf } from './demo-cases.js';
import { DEMO_PASSWORD, DEMO_USERS, LAST_COVERED_DAY } from './demo-organisations.js';

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

/** Where the demo has come with a case; an entry that was cut off goes on from there. */
type Standing = { caseId: string; caseNumber: string; state: CaseState };
const NO_PATIENT_YET = 'No patient yet';
const IN_THE_FORM: readonly CaseState[] = ['draft', 'incomplete'];
const CODED: readonly CaseState[] = ['in_review', 'approved', 'claimed', 'closed'];

async function patientOf({ desk }: Seeding, demo: DemoCase, dateOfService: CalendarDate): Promise<PatientView> {
  const { recordNumber } = demo.patient;
  const { patients } = await desk.post<FindPatientsAnswer>(intakePaths.findPatients, { text: recordNumber });
  const known = patients.find((patient) => patient.recordNumber === recordNumber);
  if (known) return known;
  const dateOfBirth = addDays(dateOfService, -Math.round(demo.ageInYears * DAYS_PER_YEAR) - DAYS_SINCE_BIRTHDAY);
  const { patient } = await desk.post<AddPatientAnswer>(intakePaths.patients, { ...demo.patient, dateOfBirth, isKnownToBeNew: true });
  return firstOrFail(patient ?? undefined, 'a patient');
}

async function coverageOf({ desk, choices }: Seeding, demo: DemoCase, patient: PatientView): Promise<string> {
  const payerId = firstOrFail(choices.payers.find(({ name }) => name === demo.payer)?.id, demo.payer);
  const ofPayer = ({ coverages }: PatientView) => coverages.find((coverage) => coverage.payerId === payerId)?.id;
  const known = ofPayer(patient);
  if (known) return known;
  return firstOrFail(ofPayer(await desk.post<PatientView>(intakePaths.coverages(patient.id), { ...demo.coverage, payerId })), 'a coverage');
}

async function findBegun({ desk }: Seeding, { patient }: DemoCase): Promise<Standing | null> {
  for (const tab of TRACKER_TABS) {
    const { cases } = await desk.post<TrackerPage>(intakePaths.trackCases, { tab, text: patient.recordNumber, page: 1 });
    const [begun] = cases;
    if (begun) return { caseId: begun.id, caseNumber: begun.caseNumber, state: begun.state };
  }
  return null;
}

/** The form of this case, or one that was opened and not filled in, or a new one. */
async function formOf({ desk }: Seeding, begun: Standing | null): Promise<CaseForm> {
  if (begun) return desk.get<CaseForm>(intakePaths.draft(begun.caseId));
  const { drafts } = await desk.get<DraftList>(intakePaths.drafts);
  const empty = drafts.find(({ label }) => label.startsWith(NO_PATIENT_YET));
  return empty ? desk.get<CaseForm>(intakePaths.draft(empty.id)) : desk.post<CaseForm>(intakePaths.drafts);
}

async function fillIn(seeding: Seeding, demo: DemoCase, begun: Standing | null): Promise<CaseForm> {
  const { desk, choices } = seeding;
  const dateOfService = addDays(seeding.today, -demo.daysAgo);
  const patient = await patientOf(seeding, demo, dateOfService);
  const coverageId = await coverageOf(seeding, demo, patient);
  const provider = firstOrFail(
    choices.providers.find(({ name }) => name.includes(demo.provider)),
    `provider ${demo.provider}`,
  );
  const form = await formOf(seeding, begun);
  const changes = { patientId: patient.id, coverageId, ...demo.visit, dateOfService, renderingProviderId: provider.id };
  let saved = await desk.patch<CaseForm>(intakePaths.draft(form.id), { version: form.version, changes });
  if (!demo.note) return saved;
  if (saved.documents.length === 0) saved = await desk.post<CaseForm>(intakePaths.typedNotes(form.id), { text: demo.note.text });
  return desk.patch<CaseForm>(intakePaths.draft(form.id), { version: saved.version, changes: { signedBy: provider.name } });
}

async function waitUntilReady({ desk }: Seeding, caseId: string): Promise<CaseState> {
  for (const deadline = Date.now() + PREPARED_WITHIN_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 150))) {
    const { state } = await desk.get<CaseTrack>(intakePaths.case(caseId));
    if (state !== 'received') return state;
  }
  throw new Error('A demo case was not prepared within a minute. Is the worker running?');
}

/** Entered and, unless the demo leaves it unfinished, sent and prepared. */
async function enter(seeding: Seeding, demo: DemoCase): Promise<Standing> {
  let standing = await findBegun(seeding, demo);
  if (!standing || IN_THE_FORM.includes(standing.state)) {
    const { id: caseId, caseNumber, version } = await fillIn(seeding, demo, standing);
    standing = { caseId, caseNumber, state: 'draft' };
    if (demo.goal === 'unfinished') return standing;
    await seeding.desk.post(intakePaths.submit(caseId), { version, idempotencyKey: randomUUID() });
  }
  return { ...standing, state: await waitUntilReady(seeding, standing.caseId) };
}

type DeskInHand = { desk: CodingDesk; token: string };

async function take({ lead }: Seeding, caseId: string, by: DemoClient = lead): Promise<DeskInHand> {
  const desk = await by.post<CodingDesk>(queuePaths.take(caseId));
  return { desk, token: firstOrFail(desk.lease?.token, 'a lease') };
}

/** Codes that are on the draft already stay as they are. */
async function code(by: DemoClient, caseId: string, demo: DemoCase, { desk, token: leaseToken }: DeskInHand): Promise<number> {
  const send = (version: number, edits: object[]) =>
    by.post<Pick<CodingDesk, 'draft' | 'findings'>>(codingPaths.edits(caseId), { version, leaseToken, edits });
  const edits = desk.draft.content.diagnoses.length > 0 ? [] : editsOf(demo, randomUUID);
  const work = edits.length > 0 ? await send(desk.draft.version, edits) : desk;
  const kept = work.findings
    .filter(({ severity, keptReason }) => severity === 'soft' && keptReason === null)
    .map(({ key }) => ({ kind: 'keepFinding', findingKey: key, reason: 'Documented and checked against the note.' }));
  return kept.length === 0 ? work.draft.version : (await send(work.draft.version, kept)).draft.version;
}

async function codeAndSubmit(seeding: Seeding, { caseId, state }: Standing, demo: DemoCase): Promise<void> {
  if (CODED.includes(state)) return;
  const inHand = await take(seeding, caseId);
  const version = await code(seeding.lead, caseId, demo, inHand);
  await seeding.lead.post(codingPaths.submit(caseId), { version, leaseToken: inHand.token, takeNext: false });
}

async function setReviewShare({ firm }: Seeding, reviewPercent: number): Promise<void> {
  const { practices } = await firm.get<CurrentSession>(accountPaths.session);
  const path = accountPaths.practiceSettings(firstOrFail(practices[0]?.id, 'a practice'));
  const { id: _id, ...settings } = await firm.get<PracticeSettings>(path);
  if (settings.reviewPercent !== reviewPercent) await firm.put(path, { ...settings, reviewPercent });
}

/** The demo's practice has nothing reviewed; for this one case its share is raised, and lowered again. */
async function sendToReview(seeding: Seeding, standing: Standing, demo: DemoCase): Promise<void> {
  if (!CODED.includes(standing.state)) await setReviewShare(seeding, 100);
  try {
    await codeAndSubmit(seeding, standing, demo);
  } finally {
    await setReviewShare(seeding, 0);
  }
}

async function hold(seeding: Seeding, { caseId, state }: Standing, { holdReason }: DemoCase): Promise<void> {
  if (state === 'on_hold') return;
  const { token } = await take(seeding, caseId, seeding.coder);
  await seeding.coder.post(codingPaths.hold(caseId), { leaseToken: token, ...holdReason });
}

async function sendClaim(seeding: Seeding, standing: Standing, demo: DemoCase): Promise<void> {
  await codeAndSubmit(seeding, standing, demo);
  const { biller } = seeding;
  for (const deadline = Date.now() + PREPARED_WITHIN_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 150))) {
    const { claims } = await biller.post<ClaimPage>(claimPaths.search, { tab: 'all', text: standing.caseNumber });
    const claim = claims.find(({ caseNumber }) => caseNumber === standing.caseNumber);
    if (!claim || claim.state === 'held') continue;
    if (claim.state === 'ready') await biller.post(claimPaths.batches, { claimIds: [claim.id] });
    return;
  }
  throw new Error('The demo claim was not ready within a minute. Is the worker running?');
}

/** The payer's pattern is entered after a card was mistyped, as it happens: the claim is held for its member number (CL-08). */
async function holdClaim(seeding: Seeding, standing: Standing, demo: DemoCase): Promise<void> {
  const { biller } = seeding;
  const { practices } = await biller.get<CurrentSession>(accountPaths.session);
  const practiceId = firstOrFail(practices[0]?.id, 'a practice');
  const { payers } = await biller.get<PayerList>(accountPaths.payers(practiceId));
  const { id, ...payer } = firstOrFail(
    payers.find(({ name }) => name === demo.payer),
    demo.payer,
  );
  if (payer.memberIdPattern !== SUMMIT_MEMBER_ID)
    await biller.put(accountPaths.payer(practiceId, id), { ...payer, memberIdPattern: SUMMIT_MEMBER_ID });
  await codeAndSubmit(seeding, standing, demo);
}

const AFTER_ENTRY: Record<DemoCase['goal'], (seeding: Seeding, standing: Standing, demo: DemoCase) => Promise<void>> = {
  unfinished: async () => undefined,
  waiting: async () => undefined,
  recalled: async ({ desk }, { caseId, state }) => {
    if (state !== 'recalled') await desk.post(intakePaths.recall(caseId));
  },
  on_hold: hold,
  claim_ready: codeAndSubmit,
  claim_held: holdClaim,
  claim_sent: sendClaim,
  in_review: sendToReview,
  in_coding: async (seeding, { caseId }, demo) => {
    const inHand = await take(seeding, caseId, seeding.coder);
    await code(seeding.coder, caseId, demo, inHand);
  },
};

/**
 * Drives the demo's cases through the API as its people would, so that every row has its events and audit entries. Cut off at
 * any moment and begun again, it goes on where it was.
 */
export async function seedCases(baseUrl: string, onProgress: (done: number, of: number) => void): Promise<number> {
  const people = await signInAll(baseUrl);
  const choices = await people.desk.get<IntakeChoices>(intakePaths.choices);
  const now = new Date().toISOString().slice(0, 10);
  const seeding: Seeding = { ...people, choices, today: now < LAST_COVERED_DAY ? now : LAST_COVERED_DAY };
  for (const [index, demo] of DEMO_CASES.entries()) {
    await AFTER_ENTRY[demo.goal](seeding, await enter(seeding, demo), demo);
    onProgress(index + 1, DEMO_CASES.length);
  }
  return DEMO_CASES.length;
}
