import { codingPaths, type DeskFinding, type DeskWork } from '@chartwright/contracts';
import type { DraftEdit } from '@chartwright/lifecycle';
import { aCase, type GivenCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

const diagnosis = (code: string): DraftEdit => ({ kind: 'addDiagnosis', id: `d-${code}`, code, origin: 'search' });
const line = (code: string): DraftEdit => ({ kind: 'addLine', id: `l-${code}`, code, origin: 'search' });
const { CODESETS_DIR } = process.env;

describe('what earlier claims of the patient say on the desk', () => {
  let api: TestApi;
  let coder: Client;

  beforeAll(async () => {
    api = await startApi(CODESETS_DIR ? { CODESETS_DIR } : {});
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.asOwner('DELETE FROM case_lease');
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'on_hold')`);
    coder = await api.as('coder');
  });

  /** Another case of the practice, coded, approved and built into a claim by the worker. */
  async function billed(code: string, on: string, changes: object = {}): Promise<{ patientId: string; caseId: string }> {
    const lines = [
      { id: 'l1', code, origin: 'search', modifiers: [], units: 1, pointers: ['d1'], chargeCents: 12_500, chargeOrigin: 'hand' },
    ];
    const content = { diagnoses: [{ id: 'd1', code: 'M17.11', origin: 'search' }], lines };
    const builder = aCase()
      .inState('approved')
      .withDraft(content)
      .with({ coderId: api.world.users.coder.id, dateOfService: on, ...changes });
    const given = await api.given(builder);
    await api.asOwner(`UPDATE draft SET state = 'submitted', submitted_at = now() WHERE id = $1`, [given.draftId]);
    await api.inDatabase((tx) => tx.jobs.enqueue('build-claim', { practiceId: given.practiceId, caseId: given.id }));
    await api.runJobs();
    return { patientId: given.patientId, caseId: given.id };
  }

  async function onDesk(patientId: string, on: string): Promise<GivenCase> {
    const given = await api.given(aCase().inCodingBy(api.world.users.coder).with({ dateOfService: on }));
    await api.asOwner('UPDATE intake_case SET patient_id = $1 WHERE id = $2', [patientId, given.id]);
    return given;
  }

  async function coded(given: GivenCase, ...edits: DraftEdit[]): Promise<DeskWork> {
    const answer = await coder.post(codingPaths.edits(given.id), { version: 1, leaseToken: given.leaseToken, edits });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined });
    return answer.body;
  }
  const named = (work: DeskWork, ruleId: string): DeskFinding[] => work.findings.filter((finding) => finding.ruleId === ruleId);

  it('finds the same service of the same patient and day on another case’s claim (CR-207)', async () => {
    const { patientId } = await billed('99213', '2026-03-02');
    const work = await coded(await onDesk(patientId, '2026-03-02'), diagnosis('M17.11'), line('99213'));
    expect(named(work, 'CR-207')).toMatchObject([{ severity: 'soft', rowIds: ['l-99213'], canKeep: true }]);
    expect(named(work, 'CR-207')[0]?.message).toContain('already billed for this patient on 2026-03-02');
  });

  it('says nothing of another patient, of another day, or of a claim that was voided', async () => {
    const { patientId, caseId } = await billed('99213', '2026-03-02');
    const other = await billed('99213', '2026-03-04');
    expect(named(await coded(await onDesk(other.patientId, '2026-03-02'), diagnosis('M17.11'), line('99213')), 'CR-207')).toEqual([]);
    await api.asOwner(`DELETE FROM case_lease`);
    await api.asOwner(`UPDATE claim SET state = 'voided' WHERE case_id = $1`, [caseId]);
    expect(named(await coded(await onDesk(patientId, '2026-03-02'), diagnosis('M17.11'), line('99213')), 'CR-207')).toEqual([]);
  });

  it('knows a patient seen within three years as established, and says so beside a new-patient code (CR-151)', async () => {
    const { patientId } = await billed('99213', '2024-05-06');
    const work = await coded(await onDesk(patientId, '2026-03-02'), diagnosis('M17.11'), line('99203'));
    expect(work.visitHistory).toEqual({ lastSeenOn: '2024-05-06', isEstablished: true });
    expect(named(work, 'CR-151')).toMatchObject([{ rowIds: ['l-99203'], fix: { label: 'Use 99213' } }]);
  });

  it('does not take a visit to another specialty of the practice for one of the same', async () => {
    const otherProvider = await billed('99213', '2024-05-06', { specialty: 'dermatology', renderingProviderId: null });
    const work = await coded(await onDesk(otherProvider.patientId, '2026-03-02'), diagnosis('M17.11'), line('99203'));
    expect(work.visitHistory).toEqual({ lastSeenOn: null, isEstablished: false });
    expect(named(work, 'CR-151')).toEqual([]);
  });

  // Global days come from the fee schedule, which is official data.
  const official = CODESETS_DIR ? describe : describe.skip;
  official('with the official fee schedule', () => {
    it('finds the global period of an earlier operation, to its last day (CR-130)', async () => {
      const { patientId } = await billed('27447', '2026-01-10');
      const inside = await coded(await onDesk(patientId, '2026-04-10'), diagnosis('M17.11'), line('99213'));
      expect(named(inside, 'CR-130')).toMatchObject([{ rowIds: ['l-99213'], fix: { label: 'Add 24' } }]);
      await api.asOwner('DELETE FROM case_lease');
      const after = await coded(await onDesk(patientId, '2026-04-11'), diagnosis('M17.11'), line('99213'));
      expect(named(after, 'CR-130')).toEqual([]);
    });
  });
});
