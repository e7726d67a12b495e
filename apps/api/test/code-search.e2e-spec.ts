import { codeSearchPaths, type CodeDetail, type RecentCodes, type SearchCodesAnswer } from '@chartwright/contracts';
import { aCase, type GivenCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

const DAY = '2026-03-02';
const draftWith = (...codes: string[]) => ({
  diagnoses: codes.map((code, at) => ({ id: `d${at}`, code, origin: 'search' })),
  lines: [],
  rejected: [],
  kept: [],
});

describe('the code search', () => {
  let api: TestApi;
  let open: GivenCase;

  beforeAll(async () => {
    api = await startApi();
    const coder = api.world.users.coder;
    open = await api.given(aCase().inCodingBy(coder));
    const before = await api.given(aCase().inCodingBy(coder).withDraft(draftWith('M54.50', 'I10')));
    await submit(before, coder.id);
    const ofPatient = await api.given(aCase().inCodingBy(api.world.users.team_lead).withDraft(draftWith('E11.9')));
    await submit(ofPatient, api.world.users.team_lead.id);
    await api.asOwner('UPDATE intake_case SET patient_id = $1 WHERE id = $2', [open.patientId, ofPatient.id]);
  }, 60_000);
  afterAll(() => api.stop());

  const submit = (given: GivenCase, coderId: string) =>
    api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now(), coder_id = $2 WHERE case_id = $1`, [given.id, coderId]);
  const search = async (text: string, caseId?: string): Promise<SearchCodesAnswer> => {
    const answer = await (
      await api.as('coder')
    ).post(codeSearchPaths.search, { text, dateOfService: DAY, system: 'diagnosis', ...(caseId ? { caseId } : {}) });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('marks what this coder used last and what this patient had', async () => {
    expect((await search('low back pain', open.id)).hits.find(({ code }) => code === 'M54.50')?.history).toBe('recent');
    expect((await search('type 2 diabetes', open.id)).hits.find(({ code }) => code === 'E11.9')?.history).toBe('patient');
    expect((await search('type 2 diabetes')).hits.find(({ code }) => code === 'E11.9')?.history).toBeNull();
  });

  it('lifts what was used over what the words alone would bring up', async () => {
    const before = (await search('diab')).hits.findIndex(({ code }) => code === 'E11.9');
    const after = (await search('diab', open.id)).hits.findIndex(({ code }) => code === 'E11.9');
    expect(after).toBe(0);
    expect(before === -1 || before >= after).toBe(true);
  });

  it('offers recent codes before anything is typed, the patient’s first', async () => {
    const answer = await (await api.as('coder')).post(codeSearchPaths.recent, { dateOfService: DAY, caseId: open.id });
    const { hits }: RecentCodes = answer.body;
    expect(hits.map(({ code, history }) => `${history} ${code}`).sort()).toEqual(['patient E11.9', 'recent I10', 'recent M54.50']);
  });

  it('leaves a row in the audit trail where it reads a patient’s earlier codes', async () => {
    const rows = await api.asOwner<{ n: number }>(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'case.readCodeHistory' AND case_id = $1`,
      [open.id],
    );
    expect(rows[0]?.n).toBeGreaterThan(0);
  });

  it('reads no history of a case that the reader may not see', async () => {
    const foreign = await api.given(aCase().ofOtherPractice());
    const answer = await (
      await api.as('coder')
    ).post(codeSearchPaths.search, { text: 'pain', dateOfService: DAY, system: 'all', caseId: foreign.id });
    expect(answer.status).toBe(404);
  });

  it('shows how many billable codes a header opens to', async () => {
    const header = (await search('M54.5')).hits.find(({ code }) => code === 'M54.5');
    expect(header).toMatchObject({ isBillable: false, billableBelow: 3 });
  });

  it('tells of a code what stands above and beside it, and that only the bundled codes are loaded', async () => {
    const answer = await (await api.as('coder')).get(codeSearchPaths.detail('M25.561', DAY));
    const detail: CodeDetail = answer.body;
    expect(detail.isStarterSet).toBe(true);
    expect(detail.siblings.find(({ isHere }) => isHere)?.name).toBe('M25.561');
    expect(detail.nearby.map(({ relation, code }) => `${relation} ${code}`)).toContain('other side M25.562');
  });
});
