import {
  CLAIM_TABS,
  claimPaths,
  type ClaimBatchesCreated,
  type ClaimBatchPreview,
  type ClaimDetail,
  type ClaimPage,
} from '@chartwright/contracts';
import { parseInterchange, render837p, type Claim } from '@chartwright/claims';
import { AppUser, newId, Practice, PracticeClearance } from '@chartwright/database';
import { createHash } from 'node:crypto';
import type { Response } from 'supertest';
import { Writable } from 'node:stream';
import { ClaimsCsvService } from '../src/features/claims/list/claims-csv.service.js';
import type { Actor } from '../src/platform/auth/actor.js';
import { exportOptions } from '../src/features/claims/batches/batch-writer.service.js';
import { aCase, type CaseBuilder } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

const coding = {
  diagnoses: [
    { id: 'd1', code: 'E11.9', origin: 'search' },
    { id: 'd2', code: 'I10', origin: 'search' },
  ],
  lines: [
    {
      id: 'l1',
      code: '99213',
      origin: 'search',
      modifiers: [],
      units: 1,
      pointers: ['d1', 'd2'],
      chargeCents: 12_500,
      chargeOrigin: 'schedule',
    },
  ],
};
const unpriced = { ...coding, lines: coding.lines.map((line) => ({ ...line, chargeCents: null, chargeOrigin: 'none' })) };

describe('claims', () => {
  let api: TestApi;
  let biller: Client;
  beforeAll(async () => {
    api = await startApi();
    biller = await api.as('billing_manager');
  }, 60_000);
  afterAll(() => api.stop());

  async function approved(content: object = coding, builder: CaseBuilder = aCase()): Promise<ClaimDetail> {
    const given = await api.given(builder.inState('approved').withDraft(content).with({ coderId: api.world.users.coder.id }));
    await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
    await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
    await api.runJobs();
    const [claim] = await api.asOwner<{ id: string }>('SELECT id FROM claim WHERE case_id = $1', [given.id]);
    const seen = given.practiceId === api.world.practice.id ? biller : await api.as(api.world.otherUsers.billing_manager);
    return body<ClaimDetail>(await seen.get(claimPaths.detail(claim?.id ?? newId())));
  }
  const batch = (claimIds: string[], client = biller): Promise<Response> => client.post(claimPaths.batches, { claimIds });
  const search = async (filter: object, client = biller): Promise<ClaimPage> =>
    body<ClaimPage>(await client.post(claimPaths.search, filter));
  const auditOf = (action: string, objectId: string): Promise<unknown[]> =>
    api.asOwner('SELECT 1 FROM audit_entry WHERE action = $1 AND object_id = $2', [action, objectId]);

  describe('building', () => {
    it('makes a ready claim out of approved coding, and the case is claimed', async () => {
      const claim = await approved();
      expect(claim).toMatchObject({ state: 'ready', chargeCents: 12_500, diagnoses: ['E11.9', 'I10'], frequency: '1', why: null });
      const [row] = await api.asOwner<{ state: string }>('SELECT state FROM intake_case WHERE id = $1', [claim.caseId]);
      expect(row?.state).toBe('claimed');
    });
    it('holds a claim that a check blocks and says why (CL-04)', async () => {
      const claim = await approved(unpriced);
      expect(claim).toMatchObject({ state: 'held', why: 'Line 1: 99213 has no charge in the fee schedule.' });
      expect(claim.findings.filter((finding) => finding.severity === 'hard').map((finding) => finding.ruleId)).toEqual(['CL-04']);
    });
    it('builds one claim although the job runs twice', async () => {
      const claim = await approved();
      await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: claim.practiceId, caseId: claim.caseId }));
      await api.runJobs();
      expect(await api.asOwner('SELECT id FROM claim WHERE case_id = $1', [claim.caseId])).toHaveLength(1);
    });
    it('tells the claim’s history with actor and cause', async () => {
      const claim = await approved(unpriced);
      const kinds = claim.history.map((entry) => [entry.kind, entry.toState, entry.actorName, entry.cause]);
      expect(kinds).toEqual(expect.arrayContaining([['scrubbedBlocked', 'held', null, 'CL-04']]));
      expect(kinds.at(-1)?.[0]).toBe('built');
    });
    it('reads coverage again on a re-check, so that a mended registration frees the claim', async () => {
      const builder = aCase().withPatient({ addressLine1: null });
      const held = await approved(coding, builder);
      expect(held.state).toBe('held');
      await api.asOwner(`UPDATE patient SET address_line1 = '4 Birch Rd' WHERE id = (SELECT patient_id FROM claim WHERE id = $1)`, [
        held.id,
      ]);
      const mended = await biller.post(claimPaths.rescrub(held.id), { version: held.version });
      expect(body<ClaimDetail>(mended)).toMatchObject({ state: 'ready', versionNumber: 2 });
    });
  });

  describe('holding', () => {
    it('holds with a reason and releases with one, both in the history and the audit trail', async () => {
      const claim = await approved();
      const held = body<ClaimDetail>(
        await biller.post(claimPaths.hold(claim.id), { version: claim.version, reason: 'client_instruction', note: 'Referral on its way' }),
      );
      expect(held).toMatchObject({ state: 'held', why: 'The practice asked to wait', hold: { note: 'Referral on its way' } });
      const released = body<ClaimDetail>(
        await biller.post(claimPaths.release(claim.id), { version: held.version, reason: 'Referral is here' }),
      );
      expect([released.state, released.hold]).toEqual(['ready', null]);
      expect(released.history.map((entry) => entry.kind)).toEqual(expect.arrayContaining(['held', 'released']));
      expect(await auditOf('claim.held', claim.id)).toHaveLength(1);
    });
    it('keeps a person’s hold through a clean re-check', async () => {
      const claim = await approved();
      const held = body<ClaimDetail>(await biller.post(claimPaths.hold(claim.id), { version: claim.version, reason: 'system' }));
      const checked = body<ClaimDetail>(await biller.post(claimPaths.rescrub(claim.id), { version: held.version }));
      expect(checked.state).toBe('held');
    });
    it('refuses a stale version with the current one', async () => {
      const claim = await approved();
      await biller.post(claimPaths.hold(claim.id), { version: claim.version, reason: 'system' });
      const answer = await biller.post(claimPaths.hold(claim.id), { version: claim.version, reason: 'system' });
      expect(answer).toMatchObject({ status: 409, body: { code: 'version_changed' } });
    });
    it('lets a coder hold a claim of an own case, not release it, and shows initials only', async () => {
      const claim = await approved();
      const coder = await api.as('coder');
      const held = await coder.post(claimPaths.hold(claim.id), { version: claim.version, reason: 'conflicting_documentation' });
      expect([held.status, held.body.patientName, held.body.memberId]).toEqual([200, 'S. A.', null]);
      const released = await coder.post(claimPaths.release(claim.id), { version: held.body.version, reason: 'Looks fine' });
      expect(released).toMatchObject({ status: 403, body: { code: 'permission_denied' } });
    });
  });

  describe('batches', () => {
    it('writes a file whose bytes, hash and counts agree, and gives the same bytes each time', async () => {
      const claims = [await approved(), await approved()];
      const created = await batch(claims.map((claim) => claim.id));
      expect(created.status).toBe(201);
      const [view] = body<ClaimBatchesCreated>(created).batches;
      const first = await download(biller, view?.id ?? '');
      const second = await download(biller, view?.id ?? '');
      expect(first).toBe(second);
      expect(createHash('sha256').update(first).digest('hex')).toBe(view?.sha256);
      const parsed = parseInterchange(first);
      expect(parsed.ok && parsed.interchange.problems).toEqual([]);
      expect(first.match(/~CLM\*/g)).toHaveLength(2);
      for (const claim of claims) expect(first).toContain(`~CLM*${claim.claimNumber}*125*`);
    });
    it('marks its claims sent, with batch and person in their history', async () => {
      const claim = await approved();
      const [view] = body<ClaimBatchesCreated>(await batch([claim.id])).batches;
      const sent = body<ClaimDetail>(await biller.get(claimPaths.detail(claim.id)));
      expect(sent.state).toBe('submitted');
      expect(sent.history[0]).toMatchObject({
        kind: 'exported',
        batch: { id: view?.id, claimCount: 1 },
        actorName: api.world.users.billing_manager.displayName,
      });
    });
    it('renders to the same bytes again from what is stored', async () => {
      const claim = await approved();
      const [view] = body<ClaimBatchesCreated>(await batch([claim.id])).batches;
      const [practice, [row]] = await api.inDatabase(async (tx) => [
        await tx.rows(Practice).findOneByOrFail({ id: claim.practiceId }),
        await tx.query<{ content: Claim }>(
          `SELECT v.content FROM claim_batch_item i JOIN claim_version v ON v.id = i.claim_version_id WHERE i.batch_id = $1 ORDER BY i.position`,
          [view?.id],
        ),
      ]);
      const options = exportOptions(practice, view?.interchangeControlNumber ?? 0, new Date(view?.createdAt ?? 0));
      expect([...render837p(row ? [row.content] : [], options)].join('')).toBe(await download(biller, view?.id ?? ''));
    });
    it('gives every file a new interchange number', async () => {
      const numbers: number[] = [];
      for (let round = 0; round < 3; round += 1) {
        const [view] = body<ClaimBatchesCreated>(await batch([(await approved()).id])).batches;
        numbers.push(view?.interchangeControlNumber ?? 0);
      }
      expect(new Set(numbers).size).toBe(3);
    });
    it('refuses a blocked claim, says why, and sends nothing of the selection', async () => {
      const [good, blocked] = [await approved(), await approved(unpriced)];
      const answer = await batch([good.id, blocked.id]);
      expect(answer).toMatchObject({
        status: 422,
        body: {
          code: 'claim_blocked',
          details: { claims: [{ id: blocked.id, reasons: ['CL-04: Line 1: 99213 has no charge in the fee schedule.'] }] },
        },
      });
      expect((await search({ tab: 'ready', text: good.claimNumber })).claims).toHaveLength(1);
    });
    it('checks once more at the moment of sending and holds what has become wrong (CL-09)', async () => {
      const claim = await approved();
      await api.asOwner('UPDATE payer SET is_enrolled = false WHERE id = $1', [api.world.practice.payerId]);
      const answer = await batch([claim.id]);
      await api.asOwner('UPDATE payer SET is_enrolled = true WHERE id = $1', [api.world.practice.payerId]);
      expect(answer).toMatchObject({ status: 422, body: { code: 'claim_blocked' } });
      expect(body<ClaimDetail>(await biller.get(claimPaths.detail(claim.id))).state).toBe('held');
    });
    it('puts no claim in two batches when two are made at the same moment', async () => {
      const claims = await Promise.all(Array.from({ length: 5 }, () => approved()));
      const ids = claims.map((claim) => claim.id);
      const other = await api.as('billing_manager');
      const answers = await Promise.all([batch(ids), batch(ids, other), batch(ids.slice(1), other), batch(ids.slice(2))]);
      expect(answers.map((answer) => answer.status).filter((status) => status === 201)).toHaveLength(1);
      const items = await api.asOwner<{ claim_id: string }>('SELECT claim_id FROM claim_batch_item WHERE claim_id = ANY($1)', [ids]);
      expect(new Set(items.map((item) => item.claim_id)).size).toBe(items.length);
    }, 30_000);
    it('lets the database itself refuse a claim in a second live batch', async () => {
      const claim = await approved();
      await batch([claim.id]);
      const copy = api.asOwner(
        `INSERT INTO claim_batch_item (practice_id, id, batch_id, claim_id, claim_version_id, position)
         SELECT practice_id, gen_random_uuid(), batch_id, claim_id, claim_version_id, position + 1000 FROM claim_batch_item WHERE claim_id = $1`,
        [claim.id],
      );
      await expect(copy).rejects.toThrow('claim_batch_item_active_idx');
    });
    it('sends every ready claim that a filter shows', async () => {
      const claim = await approved();
      const answer = await biller.post(claimPaths.batches, { allReadyOf: { tab: 'toWork', text: claim.claimNumber } });
      expect(body<ClaimBatchesCreated>(answer).batches[0]?.claimCount).toBe(1);
    });
    it('says how many claims for how many dollars go to whom before anything is sent', async () => {
      const [ready, blocked] = [await approved(), await approved(unpriced)];
      const asked = await biller.post(claimPaths.previewBatch, { claimIds: [ready.id, blocked.id] });
      expect(body<ClaimBatchPreview>(asked).batches).toEqual([
        expect.objectContaining({
          practiceId: ready.practiceId,
          practiceName: ready.practiceName,
          usage: 'T',
          claimCount: 1,
          chargeCents: 12_500,
        }),
      ]);
      expect(body<ClaimDetail>(await biller.get(claimPaths.detail(ready.id))).state).toBe('ready');
    });
    it('shows the claims of one batch', async () => {
      const claims = [await approved(), await approved()];
      const [view] = body<ClaimBatchesCreated>(await batch(claims.map((claim) => claim.id))).batches;
      await batch([(await approved()).id]);
      const shown = await search({ tab: 'all', batchId: view?.id });
      expect(shown.claims.map((claim) => claim.id).sort()).toEqual(claims.map((claim) => claim.id).sort());
    });
    it('leaves one entry for each download in the audit trail', async () => {
      const [view] = body<ClaimBatchesCreated>(await batch([(await approved()).id])).batches;
      await download(biller, view?.id ?? '');
      expect(await auditOf('claimBatch.download', view?.id ?? '')).toHaveLength(1);
    });
  });

  describe('list', () => {
    it('pages by key without losing or repeating a claim, and its counts agree', async () => {
      for (let made = 0; made < 3; made += 1) await approved();
      const all = await search({ tab: 'all', limit: 200 });
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await search({ tab: 'all', limit: 2, ...(cursor ? { cursor } : {}) });
        paged.push(...page.claims.map((claim) => claim.id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      expect(paged).toEqual(all.claims.map((claim) => claim.id));
      expect([all.matching.count, all.total, all.tabs.all]).toEqual([paged.length, paged.length, paged.length]);
      const stateTabs = ['ready', 'held', 'rejected', 'sent', 'accepted', 'denied', 'paid'] as const;
      expect(stateTabs.reduce((sum, tab) => sum + all.tabs[tab], 0)).toBe(all.total);
    });
    it.each([
      ['status', { tab: 'held' }, (claim: ClaimPage['claims'][number]) => (CLAIM_TABS.held as readonly string[]).includes(claim.state)],
      [
        'amount',
        { tab: 'all', amountFromCents: 12_500, amountToCents: 12_500 },
        (claim: ClaimPage['claims'][number]) => claim.chargeCents === 12_500,
      ],
      [
        'day',
        { tab: 'all', serviceFrom: '2026-03-02', serviceTo: '2026-03-02' },
        (claim: ClaimPage['claims'][number]) => claim.dateOfService === '2026-03-02',
      ],
      ['name', { tab: 'all', text: 'sample, an' }, (claim: ClaimPage['claims'][number]) => claim.patientName === 'Sample, Anna'],
    ])('filters by %s', async (_, filter, fits) => {
      await approved();
      await approved(unpriced);
      const { claims } = await search(filter);
      expect(claims.length).toBeGreaterThan(0);
      expect(claims.every(fits)).toBe(true);
    });
    it('finds nothing on a day without visits, and takes no wildcard for a name', async () => {
      expect((await search({ tab: 'all', serviceFrom: '2031-01-01' })).claims).toEqual([]);
      expect((await search({ tab: 'all', text: '%%%' })).claims).toEqual([]);
    });
    it('writes every filtered claim into the CSV, past one page of the list', async () => {
      const { matching } = await search({ tab: 'all', limit: 1 });
      const answer = await biller.post(claimPaths.csv, { tab: 'all' });
      expect(answer.headers['content-type']).toContain('text/csv');
      expect(answer.text.trim().split('\r\n')).toHaveLength(matching.count + 1);
      expect(answer.text).toMatch(/,Sent,/);
      expect(answer.text).not.toContain(',submitted,');
    });
    it('has the CSV in the trail although its reader left in the middle', async () => {
      await approved();
      const exports = () => api.asOwner(`SELECT 1 FROM audit_entry WHERE action = 'claim.exportCsv'`);
      const before = (await exports()).length;
      const { practice, users } = api.world;
      const actor = { userId: users.billing_manager.id, role: 'billing_manager', scope: { practiceIds: [practice.id] }, audit: {} };
      const seen: string[] = [];
      const leaving: Writable = new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          seen.push(chunk.toString());
          if (seen.length === 2) leaving.destroy();
          done();
        },
      });
      // The test runner's own Error is not Node's: here the early leave is not recognised, and thrown.
      await api.app
        .get(ClaimsCsvService, { strict: false })
        .writeTo(leaving, actor as unknown as Actor, { tab: 'all' })
        .catch(() => undefined);
      expect(seen.join('')).toContain('Sample');
      expect((await exports()).length).toBe(before + 1);
    });
    it('shows a team lead initials and searches no names for them', async () => {
      await approved();
      const lead = await api.as('team_lead');
      const { claims } = await search({ tab: 'all' }, lead);
      expect(new Set(claims.map((claim) => claim.patientName))).toEqual(new Set(['S. A.']));
      expect((await search({ tab: 'all', text: 'Sample' }, lead)).claims).toEqual([]);
    });
  });

  describe('practices apart', () => {
    it('answers 404 for another practice’s claim and batch, whatever the route', async () => {
      const foreign = await approved(coding, aCase().ofOtherPractice());
      const stranger = await api.as(api.world.otherUsers.billing_manager);
      const [foreignBatch] = body<ClaimBatchesCreated>(await batch([foreign.id], stranger)).batches;
      const id = foreignBatch?.id ?? '';
      const answers = [
        await biller.get(claimPaths.detail(foreign.id)),
        await biller.post(claimPaths.hold(foreign.id), { version: foreign.version, reason: 'system' }),
        await biller.post(claimPaths.release(foreign.id), { version: foreign.version, reason: 'mine now' }),
        await biller.post(claimPaths.rescrub(foreign.id), { version: foreign.version }),
        await batch([foreign.id]),
        await biller.get(claimPaths.batch(id)),
        await biller.get(claimPaths.batchFile(id)),
      ];
      expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404, 404, 404]);
      expect((await search({ tab: 'all', text: foreign.claimNumber })).claims).toEqual([]);
    });
    it('shows a firm’s billing manager the claims of practices they are cleared for, and no others', async () => {
      const [own, foreign] = [await approved(), await approved(coding, aCase().ofOtherPractice())];
      const user = {
        ...api.world.users.billing_manager,
        id: newId(),
        email: 'biller@firm.test',
        practiceId: null,
        firmId: api.world.firmId,
      };
      await api.database.inTransaction('system', async (tx) => {
        await tx.rows(AppUser).insert({ ...user, passwordHash: 'unused' });
        await tx.rows(PracticeClearance).insert({ practiceId: api.world.practice.id, id: newId(), userId: user.id, specialty: '*' });
      });
      const firmBiller = await api.as(user);
      expect((await search({ tab: 'all', text: own.claimNumber }, firmBiller)).claims).toHaveLength(1);
      expect((await firmBiller.get(claimPaths.detail(foreign.id))).status).toBe(404);
      expect((await batch([own.id], firmBiller)).status).toBe(201);
    });
    it.each(['front_desk', 'clinician', 'coder', 'auditor', 'practice_admin', 'firm_admin', 'compliance_officer'] as const)(
      'keeps claims and files from a %s',
      async (role) => {
        const client = await api.as(role);
        const answers = [
          await client.post(claimPaths.search, { tab: 'all' }),
          await client.get(claimPaths.batches),
          await client.post(claimPaths.csv, { tab: 'all' }),
        ];
        expect(answers.map((answer) => answer.status)).toEqual([403, 403, 403]);
      },
    );
  });
});

function body<T>(response: Response): T {
  // The contract of the route: a parsing edge of the test.
  return response.body as T;
}

async function download(client: Client, batchId: string): Promise<string> {
  const answer = await client
    .raw('get', claimPaths.batchFile(batchId))
    .buffer(true)
    .parse((stream, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => done(null, Buffer.concat(chunks)));
    });
  return Buffer.from(answer.body).toString('ascii');
}
