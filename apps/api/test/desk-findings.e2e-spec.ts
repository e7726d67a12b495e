import { codingPaths, type CodingDesk, type DeskFinding, type DeskWork } from '@chartwright/contracts';
import { UNRELATED_CONDITIONS, type DraftEdit, type VisitJustification } from '@chartwright/lifecycle';
import { SuggestingService } from '../src/platform/suggesting/suggesting.service.js';
import { aCase, type GivenCase } from './support/a-case.js';
import type { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';

const { CODESETS_DIR } = process.env;
const diagnosis = (code: string): DraftEdit => ({ kind: 'addDiagnosis', id: `d-${code}`, code, origin: 'search' });
const line = (code: string, modifiers: string[] = []): DraftEdit => ({
  kind: 'addLine',
  id: `l-${code}`,
  code,
  origin: 'search',
  modifiers,
});
const diagnoses = (codes: string): DraftEdit[] => codes.split(' ').map(diagnosis);

const VISIT: VisitJustification = {
  setting: 'office-est',
  code: '99214',
  basis: 'decision',
  elements: {
    problems: { level: 'moderate', words: [{ says: 'Two chronic conditions', quote: 'type 2 diabetes' }] },
    data: { level: 'low', words: [] },
    risk: { level: 'moderate', words: [{ says: 'Prescription drug management', quote: 'Continue metformin' }] },
  },
  minutes: null,
  remark: '',
};

/** The first question reads 1.7 million pairs, or builds the engine. */
jest.setTimeout(60_000);

describe('findings on the desk', () => {
  let api: TestApi;
  let coder: Client;
  let given: GivenCase;
  let version: number;

  beforeAll(async () => {
    api = await startApi(CODESETS_DIR ? { CODESETS_DIR } : {});
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    await api.asOwner('DELETE FROM case_lease');
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding', 'on_hold')`);
    coder = await api.as('coder');
    given = await api.given(aCase().inCodingBy(api.world.users.coder));
    version = 1;
  });

  async function edit(...edits: DraftEdit[]): Promise<DeskWork> {
    const answer = await coder.post(codingPaths.edits(given.id), { version, leaseToken: given.leaseToken, edits });
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 200, code: undefined });
    version = answer.body.draft.version;
    return answer.body;
  }
  const named = (work: DeskWork, ruleId: string): DeskFinding => {
    const found = work.findings.find((finding) => finding.ruleId === ruleId);
    if (!found) throw new Error(`${ruleId} is not among ${work.findings.map((finding) => finding.ruleId).join(', ')}`);
    return found;
  };
  const submit = () => coder.post(codingPaths.submit(given.id), { version, leaseToken: given.leaseToken, takeNext: false });

  it('asks again when another code takes the place of the one a reason was given for', async () => {
    const visit = { ...VISIT, code: '99213', elements: { ...VISIT.elements, risk: { level: 'low' as const, words: [] } } };
    const work = await edit(diagnosis('E11.9'), line('99214'), { kind: 'setVisitLevel', visit });
    const { key } = named(work, 'CR-150');
    const kept = await edit({ kind: 'keepFinding', findingKey: key, reason: 'Addendum is on its way' });
    expect(named(kept, 'CR-150').keptReason).toBe('Addendum is on its way');
    const changed = await edit({ kind: 'replaceLineCode', id: 'l-99214', code: '99215', origin: 'search' });
    expect(named(changed, 'CR-150').keptReason).toBeNull();
  });

  it('blocks a code that the note only suspects, until the coder who read it otherwise says so (CR-032)', async () => {
    const suspected = 'Assessment: cough. Possible pneumonia, chest film ordered.';
    given = await api.given(aCase().withNote(suspected).inCodingBy(api.world.users.coder));
    await api.inDatabase((tx) => api.app.get(SuggestingService, { strict: false }).suggestFor(tx, { ...given, caseId: given.id }));
    const work = await edit(diagnosis('J18.9'), line('99213'));
    expect(named(work, 'CR-032')).toMatchObject({ severity: 'hard', canKeep: true, fix: { label: 'Remove J18.9' } });
    expect((await submit()).status).toBe(422);
    const kept = await edit({ kind: 'keepFinding', findingKey: named(work, 'CR-032').key, reason: 'The addendum confirms it' });
    expect(named(kept, 'CR-032').keptReason).toBe('The addendum confirms it');
    const removed = await edit({ kind: 'removeDiagnosis', id: 'd-J18.9' });
    expect(removed.findings.filter(({ ruleId }) => ruleId === 'CR-032')).toEqual([]);
  });

  describe('the visit level (CR-150)', () => {
    it('is kept with the draft and seen by the next reader, with the words that support it', async () => {
      const work = await edit(diagnosis('E11.9'), line('99214'), { kind: 'setVisitLevel', visit: VISIT });
      expect(work.draft.content.visit).toEqual(VISIT);
      const lead: CodingDesk = (await (await api.as('team_lead')).get(codingPaths.desk(given.id))).body;
      expect(lead.draft.content.visit).toEqual(VISIT);
    });

    it('leaves its levels in the audit log, and the words of the note out of it', async () => {
      await edit(diagnosis('E11.9'), { kind: 'setVisitLevel', visit: VISIT });
      const [row] = await api.asOwner<{ detail: object }>(
        `SELECT detail FROM audit_entry WHERE action = 'draft.edits' AND case_id = $1 ORDER BY position DESC LIMIT 1`,
        [given.id],
      );
      expect(JSON.stringify(row?.detail)).toContain('"problems":"moderate"');
      expect(JSON.stringify(row?.detail)).not.toContain('metformin');
    });

    it('only hints at another level while nobody has confirmed what was read, and asks for a reason once somebody has', async () => {
      await api.inDatabase((tx) => api.app.get(SuggestingService, { strict: false }).suggestFor(tx, { ...given, caseId: given.id }));
      const read = await edit(diagnosis('E11.9'), line('99215'));
      expect(named(read, 'CR-150')).toMatchObject({ severity: 'hint', canKeep: false });
      const confirmed = await edit({ kind: 'setVisitLevel', visit: VISIT });
      expect(named(confirmed, 'CR-150')).toMatchObject({ severity: 'soft', canKeep: true, fix: { label: 'Use 99214' } });
    });

    it('is taken back in one step with the line that came with it', async () => {
      await edit(diagnosis('E11.9'));
      await edit({ kind: 'setVisitLevel', visit: VISIT }, line('99214'));
      const undone = await coder.post(codingPaths.undo(given.id), { version, leaseToken: given.leaseToken });
      expect(undone.body.draft.content).toMatchObject({ visit: null, lines: [] });
    });

    it('refuses minutes that no day has', async () => {
      const edits = [{ kind: 'setVisitLevel', visit: { ...VISIT, minutes: 5000 } }];
      expect((await coder.post(codingPaths.edits(given.id), { version, leaseToken: given.leaseToken, edits })).status).toBe(400);
    });
  });

  // The tabular notes, pair edits and fee schedule are official data.
  const official = CODESETS_DIR ? describe : describe.skip;
  official('with the official code sets', () => {
    it('lifts an Excludes1 conflict only by the statement that the conditions are unrelated (CR-011)', async () => {
      const work = await edit(...diagnoses('J45.20 J60'), line('99213'));
      const conflict = work.findings.find(({ mustBeUnrelated }) => mustBeUnrelated);
      if (!conflict) throw new Error('no Excludes1 conflict');
      expect(conflict).toMatchObject({ severity: 'hard', canKeep: true, keptReason: null });
      expect(conflict.noteText).toMatch(/^Excludes1 at /);
      expect((await submit()).status).toBe(422);
      await edit({ kind: 'keepFinding', findingKey: conflict.key, reason: 'Because I say so' });
      expect((await submit()).status).toBe(422);
      const reason = `${UNRELATED_CONDITIONS}one from work, one since childhood`;
      const kept = await edit({ kind: 'keepFinding', findingKey: conflict.key, reason });
      expect(kept.findings.find(({ key }) => key === conflict.key)?.keptReason).toBe(reason);
    });

    it.each<[kind: string, rule: string, label: RegExp, edits: DraftEdit[]]>([
      ['replaces the pair', 'CR-020', /I12\.9/, [...diagnoses('I10 N18.31'), line('99213')]],
      ['fills the placeholders before a 7th character', 'CR-004', /Use W25\.XXXA/, [...diagnoses('S61.411A W25.A'), line('99213')]],
      ['puts the cause first', 'CR-012', /Put E11\.22 before/, [...diagnoses('N18.31 E11.22'), line('99213')]],
      ['adds 25 to the visit', 'CR-110', /Add 25/, [...diagnoses('M17.11'), line('99213'), line('20610', ['RT'])]],
      ['takes away a modifier that is none', 'CR-101', /Remove ZZ/, [...diagnoses('M17.11'), line('99213', ['ZZ'])]],
      ['adds the side', 'CR-103', /Add RT/, [...diagnoses('M17.11'), line('20610')]],
    ])('%s with one key, and the finding is gone at once', async (_, ruleId, label, edits) => {
      const work = await edit(...edits);
      const found = work.findings.find((finding) => finding.ruleId === ruleId && label.test(finding.fix?.label ?? ''));
      if (!found?.fix) throw new Error(JSON.stringify(work.findings.map(({ ruleId: id, message, fix }) => [id, message, fix?.label])));
      const fixed = await edit(...found.fix.edits);
      expect(fixed.findings.map(({ key }) => key)).not.toContain(found.key);
      expect(fixed.findings.filter((finding) => finding.ruleId === ruleId && finding.message === found.message)).toEqual([]);
    });

    it('says nothing twice', async () => {
      const work = await edit(...diagnoses('N18.31 I10 E11.22 E11.9 J44.1 J45.20 R05.9'), line('99213'), line('20610'), line('99214'));
      const said = work.findings.map(({ ruleId, rowIds, message }) => `${ruleId} ${rowIds.join('+')} ${message}`);
      expect(new Set(said).size).toBe(said.length);
      const keys = work.findings.map(({ key }) => key);
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    });
  });
});
