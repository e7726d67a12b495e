import {
  codingPaths,
  coveragePolicyPaths,
  MAX_POLICY_FILE_BYTES,
  type DeskWork,
  type PolicyList,
  type PolicyLoad,
} from '@chartwright/contracts';
import type { DraftEdit } from '@chartwright/lifecycle';
import type { Response } from 'supertest';
import { aCase, type GivenCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

const HEADING = 'policy,type,title,payer,state,effective_from,effective_to,procedures,logic,diagnoses,limit_count,limit_months';
const lipid = (over: Partial<Record<'payer' | 'state' | 'from' | 'to' | 'codes' | 'id', string>> = {}): string => {
  const { payer = '', state = '', from = '2026-01-01', to = '', codes = 'E78.-', id = 'OWN-1' } = over;
  return `${HEADING}\n${id},payer,Lipid testing,${payer},${state},${from},${to},80061,any,${codes},,\n`;
};

describe('coverage policies (CR-200, CR-201)', () => {
  let api: TestApi;
  let admin: Client;

  beforeAll(async () => {
    const { CODESETS_DIR } = process.env;
    api = await startApi(CODESETS_DIR ? { CODESETS_DIR } : {});
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.asOwner('DELETE FROM code_policy');
    await api.asOwner('DELETE FROM code_policy_load');
    admin = await api.as('firm_admin');
  });

  const upload = (text: string | Buffer, client = admin): Promise<Response> =>
    client.send('post', coveragePolicyPaths.loads, undefined).attach('file', Buffer.from(text), 'own policies.csv');
  async function loaded(text: string): Promise<PolicyLoad> {
    const answer = await upload(text);
    expect({ status: answer.status, faults: answer.body.details?.faults }).toEqual({ status: 201, faults: undefined });
    return answer.body;
  }
  const list = async (text = '', client = admin): Promise<PolicyList> =>
    (await client.get(`${coveragePolicyPaths.policies}?text=${text}`)).body;

  async function onDesk(code: string, diagnosis: string, change?: (given: GivenCase) => Promise<unknown>): Promise<DeskWork> {
    await api.asOwner('DELETE FROM case_lease');
    const coder = await api.as('coder');
    const given = await api.given(aCase().inCodingBy(api.world.users.coder).with({ dateOfService: '2026-03-02' }));
    await change?.(given);
    const edits: DraftEdit[] = [
      { kind: 'addDiagnosis', id: 'd1', code: diagnosis, origin: 'search' },
      { kind: 'addLine', id: 'l1', code, origin: 'search' },
    ];
    const answer = await coder.post(codingPaths.edits(given.id), { version: 1, leaseToken: given.leaseToken, edits });
    expect(answer.status).toBe(200);
    return answer.body;
  }
  const named = (work: DeskWork) => work.findings.filter(({ ruleId }) => ruleId === 'CR-200');

  it('acts on the desk as soon as it is loaded, beside the line, and asks for a reason', async () => {
    expect(named(await onDesk('80061', 'R05.9'))).toEqual([]);
    await loaded(lipid());
    expect(named(await onDesk('80061', 'R05.9'))).toMatchObject([
      { severity: 'soft', rowIds: ['l1', 'd1'], canKeep: true, fix: null, source: 'payer OWN-1, in force since 2026-01-01' },
    ]);
    expect(named(await onDesk('80061', 'R05.9'))[0]?.message).toContain('Check the note, ask for an ABN (GA) or query the provider.');
    expect(named(await onDesk('80061', 'E78.5'))).toEqual([]);
  });

  it('binds its payer alone: Medicare’s own, or one payer by its id', async () => {
    const { practice } = api.world;
    const onMedicare = (given: GivenCase) =>
      api.asOwner('UPDATE coverage SET payer_id = $1 WHERE patient_id = $2', [practice.medicareId, given.patientId]);
    await loaded(lipid({ payer: 'MEDICARE' }));
    expect(named(await onDesk('80061', 'R05.9'))).toEqual([]);
    expect(named(await onDesk('80061', 'R05.9', onMedicare))).toHaveLength(1);
    await loaded(lipid({ payer: '60054' }));
    expect(named(await onDesk('80061', 'R05.9'))).toHaveLength(1);
    expect(named(await onDesk('80061', 'R05.9', onMedicare))).toEqual([]);
  });

  it('binds the state where the service was, and the days of its own', async () => {
    await loaded(lipid({ state: 'OK' }));
    expect(named(await onDesk('80061', 'R05.9'))).toEqual([]);
    await loaded(lipid({ state: 'TX', to: '2026-03-01' }));
    expect(named(await onDesk('80061', 'R05.9'))).toEqual([]);
    await loaded(lipid({ state: 'TX', to: '2026-03-02' }));
    expect(named(await onDesk('80061', 'R05.9'))).toHaveLength(1);
  });

  it('takes the place of the same policy of the same day, and holds nothing once it is withdrawn', async () => {
    await loaded(lipid());
    const second = await loaded(lipid({ codes: 'E78.- R05.-' }));
    expect(named(await onDesk('80061', 'R05.9'))).toEqual([]);
    expect((await list()).policies.map(({ groups }) => groups[0]?.codes)).toEqual([['E78.-', 'R05.-']]);
    const withdrawn = await admin.post(coveragePolicyPaths.withdraw(second.id));
    expect(withdrawn.body).toMatchObject({ withdrawnBy: 'firm admin' });
    expect(named(await onDesk('80061', 'R05.9'))).toHaveLength(1);
    expect((await list()).loads).toHaveLength(2);
  });

  it('refuses a file with faults as a whole, with the line and column of each', async () => {
    const answer = await upload(`${lipid()}OWN-2,LCE,Second,,,2026-01-01,,80061,any,E78.-,,\n`);
    expect(answer).toMatchObject({ status: 422, body: { code: 'policy_file_refused' } });
    expect(answer.body.details.faults).toEqual([{ line: 3, column: 'type', problem: 'A type is one of NCD, LCD, payer.' }]);
    expect((await list()).loads).toEqual([]);
  });

  it('refuses what is no text, what is too large, and the same file twice', async () => {
    expect((await upload(Buffer.from([0xff, 0xfe, 0x00, 0x41]))).status).toBe(422);
    expect((await upload(Buffer.alloc(MAX_POLICY_FILE_BYTES + 1, 'a'))).status).toBe(413);
    await loaded(lipid());
    expect(await upload(lipid())).toMatchObject({ status: 409, body: { code: 'already_exists' } });
  });

  it('offers an example of its own that can be loaded as it is, and finds policies by number, title and procedure', async () => {
    const example = await admin.get(coveragePolicyPaths.example);
    expect((await loaded(example.text)).policyCount).toBe(2);
    expect((await list('80061')).policies.map(({ policyId }) => policyId)).toEqual(['EXAMPLE-LIPID']);
    expect((await list('wellness')).policies.map(({ policyId }) => policyId)).toEqual(['EXAMPLE-WELLNESS']);
    expect(await list('nothing like it')).toMatchObject({ policies: [], found: 0 });
  });

  it('is loaded by the firm’s administrator alone, seen by those who work under it, and by no other firm', async () => {
    const load = await loaded(lipid());
    expect((await upload(lipid({ id: 'X' }), await api.as('team_lead'))).status).toBe(403);
    expect((await list('', await api.as('coder'))).policies).toHaveLength(1);
    const other = await api.as(api.world.otherUsers.firm_admin);
    expect((await list('', other)).policies).toEqual([]);
    expect((await other.post(coveragePolicyPaths.withdraw(load.id))).status).toBe(404);
  });

  it('leaves an audit row when it is loaded and when it is withdrawn', async () => {
    const { id } = await loaded(lipid());
    await admin.post(coveragePolicyPaths.withdraw(id));
    const rows = await api.asOwner<{ action: string }>('SELECT action FROM audit_entry WHERE object_id = $1 ORDER BY position', [id]);
    expect(rows.map(({ action }) => action)).toEqual(['policies.load', 'policies.withdraw']);
  });
});
