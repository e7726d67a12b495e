/**
 * A working day during which API, worker, database and the starter itself are killed with -9 at random moments.
 * Afterwards every acknowledged action has to be there, no claim in two batches, no case lost, the audit chain whole.
 * Usage: node tools/run.mjs test/killed-day [--cases 8] [--kills 2] [--seed 7]   (at least so many cases, and every part killed at least so often)
 */
import {
  type CaseForm,
  type CaseTrack,
  type ClaimPage,
  claimPaths,
  type CodingDesk,
  codingPaths,
  type DeskWork,
  type IntakeChoices,
  intakePaths,
  queuePaths,
} from '@chartwright/contracts';
import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD, DEMO_USERS } from '../seed-demo/demo-organisations.js';
import { DemoClient } from '../seed-demo/demo-client.js';
import { URINARY_INFECTION } from '../seed-demo/demo-notes.js';
import { Killer } from './killer.js';
import { Product } from './product.js';

const PATIENCE_MS = 90_000;
const argument = (name: string, fallback: number) => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? fallback : Number(process.argv[at + 1]);
};

class GaveUp extends Error {}

/** A person who does not give up: what fails because a server died is sent again until it is acknowledged. */
class StubbornClient {
  private client: DemoClient | null = null;
  constructor(
    private readonly product: Product,
    private readonly email: string,
  ) {}

  async do<T>(what: string, work: (client: DemoClient) => Promise<T>): Promise<T> {
    let last: unknown;
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 300))) {
      try {
        this.client ??= await DemoClient.signIn(this.product.baseUrl, this.email, DEMO_PASSWORD);
        return await work(this.client);
      } catch (error) {
        last = error;
        if (String(error).includes(' 401')) this.client = null;
        if (/ answered 4(00|03|04|09|22)/.test(String(error))) throw error;
      }
    }
    throw new GaveUp(`${what} was not acknowledged within ${PATIENCE_MS / 1000} s: ${String(last)}`);
  }
}

type Acknowledged = { caseId: string; caseNumber: string; submitted: boolean };
type People = { desk: StubbornClient; coder: StubbornClient; biller: StubbornClient };

const person = (product: Product, role: string) => new StubbornClient(product, DEMO_USERS.find((user) => user.role === role)?.email ?? '');

async function enterCase({ desk }: People, choices: IntakeChoices, index: number): Promise<Acknowledged> {
  const demographics = {
    lastName: `Kill${index}`,
    firstName: 'Test',
    dateOfBirth: '1996-02-03',
    sex: 'F',
    phone: null,
    recordNumber: null,
    addressLine1: '1 Storm Street',
    addressLine2: null,
    city: 'Fairview',
    state: 'OH',
    zip: '441261180',
  };
  const { patient } = await desk.do('adding a patient', (client) =>
    client.post<{ patient: { id: string } }>(intakePaths.patients, { ...demographics, isKnownToBeNew: true }),
  );
  const payerId = choices.payers.find(({ name }) => name.startsWith('Union'))?.id;
  const insured = await desk.do('adding coverage', (client) =>
    client.post<{ coverages: { id: string }[] }>(intakePaths.coverages(patient.id), {
      payerId,
      memberId: `U7000${index}`,
      groupNumber: null,
      relationshipCode: '18',
      subscriber: null,
    }),
  );
  const draft = await desk.do('opening a form', (client) => client.post<CaseForm>(intakePaths.drafts));
  const current = () => desk.do('reading the form', (client) => client.get<CaseForm>(intakePaths.draft(draft.id)));
  await desk.do('typing the note', (client) => client.post<CaseForm>(intakePaths.typedNotes(draft.id), { text: URINARY_INFECTION.text }));
  await desk.do('filling the form', async (client) =>
    client.patch(intakePaths.draft(draft.id), {
      version: (await current()).version,
      changes: {
        patientId: patient.id,
        coverageId: insured.coverages[0]?.id,
        dateOfService: '2026-03-10',
        placeOfService: '11',
        visitType: 'office_established',
        specialty: 'family_medicine',
        renderingProviderId: choices.providers[0]?.id,
        signedBy: 'A. Lin',
      },
    }),
  );
  const idempotencyKey = randomUUID();
  await desk.do('sending for coding', async (client) => {
    // A form that is refused was sent already; a server that just died says nothing about the form.
    const form = await client.get<CaseForm>(intakePaths.draft(draft.id)).catch((error: unknown) => {
      if (String(error).includes(' answered 409')) return null;
      throw error;
    });
    return client.post(intakePaths.submit(draft.id), { version: form?.version ?? 1, idempotencyKey });
  });
  return { caseId: draft.id, caseNumber: draft.caseNumber, submitted: false };
}

async function waitFor(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; await new Promise((done) => setTimeout(done, 400))) {
    if (await isSo()) return;
  }
  throw new GaveUp(`${what} did not happen within ${PATIENCE_MS / 1000} s.`);
}

/** A take whose answer was lost is not made twice: the case is on the desk already. Anything else is tried again. */
async function takeOrOpen(client: DemoClient, caseId: string): Promise<CodingDesk> {
  try {
    return await client.post<CodingDesk>(queuePaths.take(caseId));
  } catch (error) {
    if (!String(error).includes(' answered 409')) throw error;
    return client.get<CodingDesk>(codingPaths.desk(caseId));
  }
}

async function codeCase({ desk, coder }: People, acknowledged: Acknowledged): Promise<void> {
  const { caseId } = acknowledged;
  await waitFor(`Preparing ${acknowledged.caseNumber}`, async () => {
    const track = await desk.do('following the case', (client) => client.get<CaseTrack>(intakePaths.case(caseId)));
    return track.state !== 'received';
  });
  const taken = await coder.do('taking the case', (client) => takeOrOpen(client, caseId));
  const leaseToken = taken.lease?.token ?? '';
  const [diagnosisId, lineId] = [randomUUID(), randomUUID()];
  const edits = [
    { kind: 'addDiagnosis', id: diagnosisId, code: 'N30.00', origin: 'search' },
    { kind: 'addLine', id: lineId, code: '99213', origin: 'search', units: 1, modifiers: [], pointers: [diagnosisId] },
  ];
  const isIn = (work: Pick<DeskWork, 'draft'>) => work.draft.content.lines.some((line) => line.id === lineId);
  await coder.do('adding codes', async (client) => {
    const now = await client.get<CodingDesk>(codingPaths.desk(caseId));
    return isIn(now) ? now : client.post<DeskWork>(codingPaths.edits(caseId), { version: now.draft.version, leaseToken, edits });
  });
  await coder.do('submitting', async (client) => {
    const track = await desk.do('following the case', (other) => other.get<CaseTrack>(intakePaths.case(caseId)));
    if (track.state !== 'in_coding') return null;
    const now = await client.get<CodingDesk>(codingPaths.desk(caseId));
    const open = now.findings.filter(({ severity, keptReason }) => severity === 'soft' && keptReason === null);
    const kept = open.map(({ key }) => ({ kind: 'keepFinding', findingKey: key, reason: 'Documented in the note.' }));
    const work =
      kept.length === 0
        ? now
        : await client.post<DeskWork>(codingPaths.edits(caseId), { version: now.draft.version, leaseToken, edits: kept });
    return client.post(codingPaths.submit(caseId), { version: work.draft.version, leaseToken, takeNext: false });
  });
  acknowledged.submitted = true;
}

async function batchEverything({ biller }: People, cases: readonly Acknowledged[]): Promise<void> {
  await waitFor('Building all claims', async () => {
    const page = await biller.do('listing claims', (client) => client.post<ClaimPage>(claimPaths.search, { tab: 'all', text: 'Kill' }));
    return page.claims.length >= cases.length;
  });
  await biller.do('making batches', async (client) => {
    const { claims } = await client.post<ClaimPage>(claimPaths.search, { tab: 'ready', text: 'Kill' });
    if (claims.length === 0) return null;
    return client.post(claimPaths.batches, { claimIds: claims.map(({ id }) => id) });
  });
}

const FACTS: Record<string, string> = {
  'claims in two batches': `SELECT count(*) AS n FROM (SELECT claim_id FROM claim_batch_item WHERE is_active GROUP BY claim_id HAVING count(*) > 1) twice`,
  'batches whose bytes do not match their hash': `SELECT count(*) AS n FROM claim_batch WHERE state <> 'building' AND (content IS NULL OR sha256 IS DISTINCT FROM encode(sha256(content), 'hex'))`,
  'batched claims that do not count as submitted': `SELECT count(*) AS n FROM claim_batch_item item JOIN claim ON claim.practice_id = item.practice_id AND claim.id = item.claim_id WHERE claim.state <> 'submitted'`,
  'cases with two open drafts': `SELECT count(*) AS n FROM (SELECT case_id FROM draft WHERE state = 'open' GROUP BY case_id HAVING count(*) > 1) twice`,
  'cases with two claims': `SELECT count(*) AS n FROM (SELECT case_id FROM claim GROUP BY case_id, part, payer_sequence HAVING count(*) > 1) twice`,
};

async function checkFacts(product: Product, cases: readonly Acknowledged[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: await product.ownerUrl() });
  await client.connect();
  const faults: string[] = [];
  try {
    for (const [what, sql] of Object.entries(FACTS)) {
      const { rows } = await client.query<{ n: string }>(sql);
      if (rows[0]?.n !== '0') faults.push(`${rows[0]?.n} ${what}`);
    }
    for (const { caseId, caseNumber, submitted } of cases) {
      const { rows } = await client.query<{ state: string }>('SELECT state FROM intake_case WHERE id = $1', [caseId]);
      if (!rows[0]) faults.push(`case ${caseNumber} was acknowledged and is lost`);
      else if (submitted && !['approved', 'claimed', 'in_review'].includes(rows[0].state))
        faults.push(`case ${caseNumber} was submitted and is ${rows[0].state}`);
    }
  } finally {
    await client.end();
  }
  if (!(await product.auditIsWhole())) faults.push('the audit chain is broken');
  return faults;
}

const product = new Product(Number(process.env.KILLED_DAY_PORT ?? 4392));
await product.startAfresh();
const people: People = {
  desk: person(product, 'front_desk'),
  coder: person(product, 'team_lead'),
  biller: person(product, 'billing_manager'),
};
const choices = await people.desk.do('reading the choices', (client) => client.get<IntakeChoices>(intakePaths.choices));
const killer = new Killer(product, argument('seed', 7));
killer.start();
const cases: Acknowledged[] = [];
let faults: string[] = [];
try {
  for (let index = 0; index < argument('cases', 8) || killer.leastKills() < argument('kills', 2); index += 1) {
    if (killer.failure !== null) throw new GaveUp(killer.failure);
    const entered = await enterCase(people, choices, index);
    cases.push(entered);
    await codeCase(people, entered);
    console.error(`case ${index + 1} submitted; killed so far: ${killer.summary()}`);
  }
  await batchEverything(people, cases);
  await killer.stop();
  faults = await checkFacts(product, cases);
} catch (error) {
  await killer.stop();
  faults = [String(error)];
} finally {
  await product.stop();
}
console.log(JSON.stringify({ cases: cases.length, killed: killer.counts, faults }, null, 2));
process.exit(faults.length === 0 ? 0 : 1);
