import { claimPaths, type ClaimDetail, type PayerAnswer } from '@chartwright/contracts';
import { body, claimDesk, type ClaimDesk } from './support/claim-desk.js';
import { startApi, type TestApi } from './support/start-api.js';

describe('what the payer said to a claim (claims.md §10)', () => {
  let api: TestApi;
  let desk: ClaimDesk;
  beforeAll(async () => {
    api = await startApi();
    desk = await claimDesk(api);
  }, 60_000);
  afterAll(() => api.stop());

  async function sent(): Promise<ClaimDetail> {
    const claim = await desk.approved();
    expect((await desk.batch([claim.id])).status).toBe(201);
    return body<ClaimDetail>(await desk.biller.get(claimPaths.detail(claim.id)));
  }
  const record = ({ id, version }: ClaimDetail, answer: PayerAnswer, words = '') =>
    desk.biller.post(claimPaths.payerAnswer(id), { version, answer, words });

  it('moves it on, stands in its history and is told beside its status', async () => {
    const denied = await record(await sent(), 'postDenied', 'CO-50: not deemed necessary');
    expect(denied).toMatchObject({ status: 200, body: { state: 'denied', why: 'CO-50: not deemed necessary' } });
    expect(denied.body.history[0]).toMatchObject({ kind: 'payerAnswered', toState: 'denied', cause: 'CO-50: not deemed necessary' });
    expect(await desk.auditOf('claim.payerAnswered', denied.body.id)).toHaveLength(1);
    const accepted = await record(await sent(), 'accept277ca');
    expect(accepted.body).toMatchObject({ state: 'accepted', why: null });
    expect((await record(accepted.body, 'postPaid', 'Check 4711')).body.state).toBe('paid');
  });

  it('lets a claim that was sent back be mended and go out in another batch', async () => {
    const rejected = body<ClaimDetail>(await record(await sent(), 'reject', 'A7:562: provider not on file'));
    expect(rejected.allowedCommands).toContain('rebuild');
    const { id, version } = rejected;
    const again = await desk.biller.post(claimPaths.rescrub(id), { version });
    expect(again).toMatchObject({ status: 200, body: { state: 'ready', why: null } });
    expect((await desk.batch([id])).status).toBe(201);
  });

  it('needs words where somebody has to work on it', async () => {
    const claim = await sent();
    for (const answer of ['reject', 'pend', 'postPartial', 'postDenied'] as const)
      expect({ answer, status: (await record(claim, answer, ' ')).status }).toEqual({ answer, status: 400 });
    expect((await record(claim, 'postPaid')).status).toBe(200);
  });

  it('is refused for a claim that was not sent, and from a screen that shows an older claim', async () => {
    const ready = await desk.approved();
    expect(await record(ready, 'postPaid')).toMatchObject({ status: 409, body: { code: 'command_refused' } });
    const claim = await sent();
    expect((await record(claim, 'accept277ca')).status).toBe(200);
    expect(await record(claim, 'postPaid')).toMatchObject({ status: 409, body: { code: 'version_changed' } });
  });
});
