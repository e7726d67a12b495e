import { codingPaths, queuePaths, type CodingDesk, type DeskWork, type TakeNextAnswer } from '@chartwright/contracts';
import { newId } from '@chartwright/database';
import type { DraftEdit } from '@chartwright/lifecycle';
import pg from 'pg';
import { percentile } from '../evaluate/percentile.js';
import { BenchClient, startApiProcess, type Timed } from './api-process.js';
import { BareDesk, type HeldCase } from './bare-desk.js';
import { initialJavaScript } from './initial-javascript.js';
import { BENCH_PASSWORD, coderEmail, insertManyCases } from './many-cases.js';
import { throwawayDatabase, type ThrowawayDatabase } from './throwaway-database.js';

/** `npm run bench:desk`: take-next, desk load and edits over a full database, beside the bare SQL; prints one JSON object. */
const CASES = 10_000;
const READY = 500;
const CODERS = 50;
const PRACTICES = 4;
const ROUNDS = 8;
const WARM_UP_ROUNDS = 2;
const GOAL_RATIO = 3;
const PORT = 4391;

type Coder = { client: BenchClient; id: string };
type Taken = { caseId: string; coder: number };
const progress = (text: string): boolean => process.stderr.write(`${text}\n`);
const round = (value: number): number => Math.round(value * 100) / 100;

const database = await throwawayDatabase();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    database.abandon();
    process.exit(1);
  });
}
try {
  const answer = await measure(database);
  console.log(JSON.stringify(answer));
  const { takeNext, deskLoad, edit } = answer;
  const isGood = takeNext.givenTwice === 0 && takeNext.given === READY && deskLoad.ratioP95 <= GOAL_RATIO && edit.ratioP95 <= GOAL_RATIO;
  process.exitCode = isGood ? 0 : 1;
} finally {
  await database.drop();
}

async function measure({ ownerUrl, appUrl }: ThrowawayDatabase) {
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  const bareClient = new pg.Client({ connectionString: appUrl });
  await bareClient.connect();
  try {
    progress(`Inserting ${CASES} cases`);
    await insertManyCases(owner, { cases: CASES, ready: READY, coders: CODERS, practices: PRACTICES });
    const api = await startApiProcess(appUrl, PORT);
    try {
      const coders = await signInAll(api.url, owner);
      progress(`${CODERS} coders take ${READY} cases, then the same by bare SQL`);
      const { rows } = await owner.query<{ id: string }>('SELECT id FROM practice');
      const practiceIds = rows.map(({ id }) => id);
      const { taken, summary } = await compareTaking(coders, owner, appUrl, practiceIds);
      progress('Desk loads and edits beside their bare SQL');
      const held = await holdOneEach(taken, coders, owner);
      const compared = await compare(held, coders, new BareDesk(bareClient, practiceIds));
      return { cases: CASES, takeNext: summary, ...compared, javascript: initialJavaScript() };
    } finally {
      await api.stop();
    }
  } finally {
    await bareClient.end();
    await owner.end();
  }
}

async function signInAll(url: string, owner: pg.Pool): Promise<Coder[]> {
  const coders: Coder[] = [];
  for (let index = 0; index < CODERS; index += 1) {
    const { rows } = await owner.query<{ id: string }>('SELECT id FROM app_user WHERE email = $1', [coderEmail(index)]);
    coders.push({ client: await BenchClient.signIn(url, coderEmail(index), BENCH_PASSWORD), id: rows[0]?.id ?? '' });
  }
  return coders;
}

/** The next case of one coder, and how long it took; null when none waits. */
type Take = (coder: number) => Promise<{ caseId: string; ms: number } | null>;

/** All coders at once, each again as soon as the desk is free; the desk is freed by one statement, outside the clock. */
async function takeAll(take: Take, owner: pg.Pool): Promise<{ taken: Taken[]; times: number[]; seconds: number }> {
  const taken: Taken[] = [];
  const times: number[] = [];
  const startedAt = performance.now();
  const work = async (coder: number): Promise<void> => {
    for (let turn = 0; turn <= READY; turn += 1) {
      const given = await take(coder);
      if (!given) return;
      times.push(given.ms);
      taken.push({ caseId: given.caseId, coder });
      await owner.query(
        `WITH freed AS (DELETE FROM case_lease WHERE case_id = $1) UPDATE intake_case SET state = 'approved' WHERE id = $1`,
        [given.caseId],
      );
    }
  };
  await Promise.all(Array.from({ length: CODERS }, (_, coder) => work(coder)));
  return { taken, times, seconds: round((performance.now() - startedAt) / 1000) };
}

/** First through the API; then the same cases, waiting again, by bare SQL with a connection for each coder. */
async function compareTaking(coders: readonly Coder[], owner: pg.Pool, appUrl: string, practiceIds: readonly string[]) {
  const ours = await takeAll(async (coder) => {
    const { answer, ms }: Timed<TakeNextAnswer> = await clientOf(coders, coder).send('POST', queuePaths.takeNext);
    return answer.desk ? { caseId: answer.desk.header.id, ms } : null;
  }, owner);
  await owner.query('DELETE FROM draft');
  await owner.query(`UPDATE intake_case SET state = 'ready', coder_id = NULL WHERE state = 'approved'`);
  const clients = coders.map(() => new pg.Client({ connectionString: appUrl }));
  try {
    await Promise.all(clients.map((client) => client.connect()));
    const desks = clients.map((client) => new BareDesk(client, practiceIds));
    const bare = await takeAll(async (coder) => (await desks[coder]?.take(coders[coder]?.id ?? '')) ?? null, owner);
    const given = new Set(ours.taken.map(({ caseId }) => caseId)).size;
    const facts = { coders: CODERS, given, givenTwice: ours.taken.length - given, seconds: ours.seconds, bareSeconds: bare.seconds };
    return { taken: bare.taken, summary: { ...facts, ...sideBySide(ours.times, bare.times) } };
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

function clientOf(coders: readonly Coder[], coder: number): BenchClient {
  const found = coders[coder];
  if (!found) throw new Error(`Coder ${coder} is not signed in.`);
  return found.client;
}

/** Puts one case of each coder back on the desk for as long as the measuring lasts, with a draft of ordinary size. */
async function holdOneEach(taken: readonly Taken[], coders: readonly Coder[], owner: pg.Pool): Promise<HeldCase[]> {
  const held: HeldCase[] = [];
  for (const [index, { client, id: coderId }] of coders.entries()) {
    const mine = taken.find(({ coder }) => coder === index);
    if (!mine) continue;
    const leaseToken = newId();
    const { rows } = await owner.query<{ practiceId: string }>(
      `WITH back AS (UPDATE intake_case SET state = 'in_coding', coder_id = $2 WHERE id = $1 RETURNING practice_id)
       INSERT INTO case_lease (practice_id, id, case_id, owner_id, token, acquired_at, expires_at)
       SELECT practice_id, gen_random_uuid(), $1, $2, $3, now(), now() + interval '1 hour' FROM back RETURNING practice_id AS "practiceId"`,
      [mine.caseId, coderId, leaseToken],
    );
    await client.send('POST', codingPaths.edits(mine.caseId), { version: 1, leaseToken, edits: ordinaryDraft() });
    held.push({ practiceId: rows[0]?.practiceId ?? '', id: mine.caseId, coderId, leaseToken });
  }
  return held;
}

function ordinaryDraft(): DraftEdit[] {
  const codes = ['E11.22', 'N18.31', 'I10', 'M25.561'];
  return [
    ...codes.map((code, index): DraftEdit => ({ kind: 'addDiagnosis', id: `d${index}`, code, origin: 'suggestion' })),
    { kind: 'addLine', id: 'l0', code: '99213', origin: 'search', pointers: ['d0', 'd1'] },
  ];
}

/** Each request of the API is followed by its bare statements, so that both meet the same weather on the machine. */
async function compare(held: readonly HeldCase[], coders: readonly Coder[], bare: BareDesk) {
  const times = { load: [] as number[], bareLoad: [] as number[], edit: [] as number[], bareEdit: [] as number[] };
  for (let turn = 0; turn < WARM_UP_ROUNDS + ROUNDS; turn += 1) {
    for (const [index, one] of held.entries()) {
      const client = coders.find(({ id }) => id === one.coderId)?.client;
      if (!client) throw new Error(`The coder of case ${index} is not signed in.`);
      const load: Timed<CodingDesk> = await client.send('GET', codingPaths.desk(one.id));
      const bareLoad = await bare.load(one);
      const edits: DraftEdit[] = [{ kind: 'setUnits', id: 'l0', units: 1 + (turn % 3) }];
      const { version } = load.answer.draft;
      const edit: Timed<DeskWork> = await client.send('POST', codingPaths.edits(one.id), { version, leaseToken: one.leaseToken, edits });
      const bareEdit = await bare.edit(one);
      if (turn < WARM_UP_ROUNDS) continue;
      times.load.push(load.ms);
      times.bareLoad.push(bareLoad);
      times.edit.push(edit.ms);
      times.bareEdit.push(bareEdit);
    }
  }
  return { deskLoad: sideBySide(times.load, times.bareLoad), edit: sideBySide(times.edit, times.bareEdit) };
}

function sideBySide(ours: number[], bare: number[]) {
  for (const times of [ours, bare]) times.sort((a, b) => a - b);
  const [p95Ms, bareP95Ms] = [percentile(ours, 0.95), percentile(bare, 0.95)];
  const [p50Ms, bareP50Ms] = [percentile(ours, 0.5), percentile(bare, 0.5)];
  return {
    samples: ours.length,
    p50Ms: round(p50Ms),
    bareP50Ms: round(bareP50Ms),
    ratioP50: round(p50Ms / bareP50Ms),
    p95Ms: round(p95Ms),
    bareP95Ms: round(bareP95Ms),
    ratioP95: round(p95Ms / bareP95Ms),
  };
}
