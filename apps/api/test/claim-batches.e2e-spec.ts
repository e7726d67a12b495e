import {
  accountPaths,
  type AuditPage,
  claimPaths,
  type ClaimBatchesCreated,
  type ClaimBatchPreview,
  type ClaimDetail,
} from '@chartwright/contracts';
import { parseInterchange, render837p, type Claim } from '@chartwright/claims';
import { Practice } from '@chartwright/database';
import { createHash } from 'node:crypto';
import { exportOptions } from '../src/features/claims/batches/batch-writer.service.js';
import { body, claimDesk, download, unpriced, type ClaimDesk } from './support/claim-desk.js';
import { startApi, type TestApi } from './support/start-api.js';

describe('claim batches', () => {
  let api: TestApi;
  let desk: ClaimDesk;
  beforeAll(async () => {
    api = await startApi();
    desk = await claimDesk(api);
  }, 60_000);
  afterAll(() => api.stop());

  it('writes a file whose bytes, hash and counts agree, and gives the same bytes each time', async () => {
    const claims = [await desk.approved(), await desk.approved()];
    const created = await desk.batch(claims.map((claim) => claim.id));
    expect(created.status).toBe(201);
    const [view] = body<ClaimBatchesCreated>(created).batches;
    const first = await download(desk.biller, view?.id ?? '');
    const second = await download(desk.biller, view?.id ?? '');
    expect(first).toBe(second);
    expect(createHash('sha256').update(first).digest('hex')).toBe(view?.sha256);
    const parsed = parseInterchange(first);
    expect(parsed.ok && parsed.interchange.problems).toEqual([]);
    expect(first.match(/~CLM\*/g)).toHaveLength(2);
    for (const claim of claims) expect(first).toContain(`~CLM*${claim.claimNumber}*125*`);
  });
  it('marks its claims sent, with batch and person in their history', async () => {
    const claim = await desk.approved();
    const [view] = body<ClaimBatchesCreated>(await desk.batch([claim.id])).batches;
    const sent = body<ClaimDetail>(await desk.biller.get(claimPaths.detail(claim.id)));
    expect(sent.state).toBe('submitted');
    expect(sent.history[0]).toMatchObject({
      kind: 'exported',
      batch: { id: view?.id, claimCount: 1 },
      actorName: api.world.users.billing_manager.displayName,
    });
  });
  describe('for testing (ISA15 T)', () => {
    it('is taken back: its claims are ready, say so, and go out again; its file stays', async () => {
      const claims = [await desk.approved(), await desk.approved()];
      const ids = claims.map(({ id }) => id);
      const [view] = body<ClaimBatchesCreated>(await desk.batch(ids)).batches;
      const file = await download(desk.biller, view?.id ?? '');
      const taken = await desk.biller.post(claimPaths.takeBackBatch(view?.id ?? ''));
      expect(taken).toMatchObject({ status: 200, body: { state: 'cancelled' } });
      const detail = body<ClaimDetail>(await desk.biller.get(claimPaths.detail(ids[0] ?? '')));
      expect(detail.state).toBe('ready');
      expect(detail.history[0]).toMatchObject({ kind: 'testTakenBack', batch: { id: view?.id, isTest: true } });
      expect(await download(desk.biller, view?.id ?? '')).toBe(file);
      expect((await desk.batch(ids)).status).toBe(201);
      const [row] = await api.asOwner<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE action = 'claimBatch.takeBack' AND object_id = $1`,
        [view?.id],
      );
      expect(row?.detail).toMatchObject({ count: 2 });
    });
    it('is taken back once, and never when it went to payers', async () => {
      const [view] = body<ClaimBatchesCreated>(await desk.batch([(await desk.approved()).id])).batches;
      const both = await Promise.all([0, 1].map(() => desk.biller.post(claimPaths.takeBackBatch(view?.id ?? ''))));
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      await api.asOwner(`UPDATE practice SET usage_indicator = 'P' WHERE id = $1`, [api.world.practice.id]);
      const claim = await desk.approved();
      const [real] = body<ClaimBatchesCreated>(await desk.batch([claim.id])).batches;
      await api.asOwner(`UPDATE practice SET usage_indicator = 'T' WHERE id = $1`, [api.world.practice.id]);
      expect(real?.usage).toBe('P');
      expect(await desk.biller.post(claimPaths.takeBackBatch(real?.id ?? ''))).toMatchObject({ body: { code: 'command_refused' } });
      expect(body<ClaimDetail>(await desk.biller.get(claimPaths.detail(claim.id))).state).toBe('submitted');
    });
  });
  it('renders to the same bytes again from what is stored', async () => {
    const claim = await desk.approved();
    const [view] = body<ClaimBatchesCreated>(await desk.batch([claim.id])).batches;
    const [practice, [row]] = await api.inDatabase(async (tx) => [
      await tx.rows(Practice).findOneByOrFail({ id: claim.practiceId }),
      await tx.query<{ content: Claim }>(
        `SELECT v.content FROM claim_batch_item i JOIN claim_version v ON v.id = i.claim_version_id WHERE i.batch_id = $1 ORDER BY i.position`,
        [view?.id],
      ),
    ]);
    const options = exportOptions(practice, view?.interchangeControlNumber ?? 0, new Date(view?.createdAt ?? 0));
    expect([...render837p(row ? [row.content] : [], options)].join('')).toBe(await download(desk.biller, view?.id ?? ''));
  });
  it('gives every file a new interchange number', async () => {
    const numbers: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const [view] = body<ClaimBatchesCreated>(await desk.batch([(await desk.approved()).id])).batches;
      numbers.push(view?.interchangeControlNumber ?? 0);
    }
    expect(new Set(numbers).size).toBe(3);
  });
  it('refuses a blocked claim, says why, and sends nothing of the selection', async () => {
    const [good, blocked] = [await desk.approved(), await desk.approved(unpriced)];
    const answer = await desk.batch([good.id, blocked.id]);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'claim_blocked',
        details: { claims: [{ id: blocked.id, reasons: ['CL-04: Line 1: 99213 has no charge in the fee schedule.'] }] },
      },
    });
    expect((await desk.search({ tab: 'ready', text: good.claimNumber })).claims).toHaveLength(1);
  });
  it('checks once more at the moment of sending and holds what has become wrong (CL-09)', async () => {
    const claim = await desk.approved();
    await api.asOwner('UPDATE payer SET is_enrolled = false WHERE id = $1', [api.world.practice.payerId]);
    const answer = await desk.batch([claim.id]);
    await api.asOwner('UPDATE payer SET is_enrolled = true WHERE id = $1', [api.world.practice.payerId]);
    expect(answer).toMatchObject({ status: 422, body: { code: 'claim_blocked' } });
    expect(body<ClaimDetail>(await desk.biller.get(claimPaths.detail(claim.id))).state).toBe('held');
  });
  it('puts no claim in two batches when two are made at the same moment', async () => {
    const claims = await Promise.all(Array.from({ length: 5 }, () => desk.approved()));
    const ids = claims.map((claim) => claim.id);
    const other = await api.as('billing_manager');
    const answers = await Promise.all([desk.batch(ids), desk.batch(ids, other), desk.batch(ids.slice(1), other), desk.batch(ids.slice(2))]);
    expect(answers.map((answer) => answer.status).filter((status) => status === 201)).toHaveLength(1);
    const items = await api.asOwner<{ claim_id: string }>('SELECT claim_id FROM claim_batch_item WHERE claim_id = ANY($1)', [ids]);
    expect(new Set(items.map((item) => item.claim_id)).size).toBe(items.length);
  }, 30_000);
  it('lets the database itself refuse a claim in a second live batch', async () => {
    const claim = await desk.approved();
    await desk.batch([claim.id]);
    const copy = api.asOwner(
      `INSERT INTO claim_batch_item (practice_id, id, batch_id, claim_id, claim_version_id, position)
         SELECT practice_id, gen_random_uuid(), batch_id, claim_id, claim_version_id, position + 1000 FROM claim_batch_item WHERE claim_id = $1`,
      [claim.id],
    );
    await expect(copy).rejects.toThrow('claim_batch_item_active_idx');
  });
  it('sends every ready claim that a filter shows', async () => {
    const claim = await desk.approved();
    const answer = await desk.biller.post(claimPaths.batches, { allReadyOf: { tab: 'toWork', text: claim.claimNumber } });
    expect(body<ClaimBatchesCreated>(answer).batches[0]?.claimCount).toBe(1);
  });
  it('says how many claims for how many dollars go to whom before anything is sent', async () => {
    const [ready, blocked] = [await desk.approved(), await desk.approved(unpriced)];
    const asked = await desk.biller.post(claimPaths.previewBatch, { claimIds: [ready.id, blocked.id] });
    expect(body<ClaimBatchPreview>(asked).batches).toEqual([
      expect.objectContaining({
        practiceId: ready.practiceId,
        practiceName: ready.practiceName,
        usage: 'T',
        claimCount: 1,
        chargeCents: 12_500,
      }),
    ]);
    expect(body<ClaimDetail>(await desk.biller.get(claimPaths.detail(ready.id))).state).toBe('ready');
  });
  it('shows the claims of one batch', async () => {
    const claims = [await desk.approved(), await desk.approved()];
    const [view] = body<ClaimBatchesCreated>(await desk.batch(claims.map((claim) => claim.id))).batches;
    await desk.batch([(await desk.approved()).id]);
    const shown = await desk.search({ tab: 'all', batchId: view?.id });
    expect(shown.claims.map((claim) => claim.id).sort()).toEqual(claims.map((claim) => claim.id).sort());
  });
  it('leaves one entry for each download in the audit trail', async () => {
    const [view] = body<ClaimBatchesCreated>(await desk.batch([(await desk.approved()).id])).batches;
    await download(desk.biller, view?.id ?? '');
    expect(await desk.auditOf('claimBatch.download', view?.id ?? '')).toHaveLength(1);
  });
  it('is named by its number in the log and in its CSV, where it was made and where it was downloaded', async () => {
    const [view] = body<ClaimBatchesCreated>(await desk.batch([(await desk.approved()).id])).batches;
    await download(desk.biller, view?.id ?? '');
    const [officer, practiceId] = [await api.as('compliance_officer'), api.world.practice.id];
    const log = body<AuditPage>(await officer.get(`${accountPaths.auditLog(practiceId)}?kind=claimBatch`));
    const named = log.rows.filter(({ objectId }) => objectId === view?.id).map(({ action, objectName }) => [action, objectName]);
    expect(named).toEqual([
      ['claimBatch.download', `Batch ${view?.number}`],
      ['claimBatch.create', `Batch ${view?.number}`],
    ]);
    const { text } = await officer.get(`${accountPaths.auditLogCsv(practiceId)}?kind=claimBatch`);
    expect(text.split('\r\n').filter((line) => line.includes(`Batch ${view?.number},`))).toHaveLength(2);
  });
});
