import { codingPaths, learningPaths, type CodingDesk, type DeskSuggestion, type LearningReport } from '@chartwright/contracts';
import { newId, SuggestionRun } from '@chartwright/database';
import { learningBackfill } from '../../../libs/database/src/migrations/learning-backfill.js';
import { aCase, type GivenCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';
import type { TestUser } from './support/world.js';

const suggestion = (code: string, confidence: number, isProposed: boolean): DeskSuggestion => ({
  kind: 'diagnosis',
  code,
  label: code,
  confidence,
  isProposed,
  isFirstListed: code === 'E11.9',
  evidence: [{ documentId: newId(), start: 0, end: 6, quote: 'SECRET-WORDS', section: 'assessment' }],
  ingredients: [{ sign: '+', fact: 'named in the assessment' }],
  rulesApplied: [],
  alternatives: [],
  units: 1,
  modifiers: [],
});
/** Proposed: diabetes and tiredness. Listed: the status code. The drug was denied. */
const FOUND = {
  releases: { icd10cm: '2026', hcpcs: null },
  suggestions: [suggestion('E11.9', 0.93, true), suggestion('R53.83', 0.75, true), suggestion('Z79.84', 0.4, false)],
  seen: [{ mention: 'smoker', span: suggestion('Z72.0', 0, false).evidence[0], reason: 'negated', trigger: 'denies', codes: ['Z72.0'] }],
  gaps: [],
};
type Total = { code: string; specialty: string; provider: string; offered: number; taken: number; expected: number; added: number };

describe('learning from decisions', () => {
  let api: TestApi;
  beforeAll(async () => {
    const { CODESETS_DIR } = process.env;
    api = await startApi(CODESETS_DIR ? { CODESETS_DIR } : {});
  }, 60_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    for (const table of ['case_lease', 'learning_outcome', 'learning_total']) await api.asOwner(`DELETE FROM ${table}`);
    await api.asOwner(`UPDATE intake_case SET state = 'recalled' WHERE state IN ('ready', 'in_coding')`);
  });

  async function withRun(given: GivenCase): Promise<GivenCase> {
    await api.inDatabase((tx) =>
      tx.rows(SuggestionRun).insert({
        practiceId: given.practiceId,
        id: newId(),
        caseId: given.id,
        engineVersion: 'test',
        releases: FOUND.releases,
        noteSha256: '0'.repeat(64),
        result: FOUND,
        durationMs: 1,
      }),
    );
    return given;
  }
  const line = {
    id: 'l1',
    code: '99213',
    origin: 'search',
    modifiers: [],
    units: 1,
    pointers: ['E11.9'],
    chargeCents: 12_500,
    chargeOrigin: 'schedule',
  };
  type Coded = { codes: string[]; rejected?: { code: string; reason: number }[]; coder?: TestUser; isOther?: boolean };
  /** A case that a coder submits with these diagnoses, through the API. */
  async function code({ codes, rejected = [], coder = api.world.users.coder, isOther = false }: Coded): Promise<GivenCase> {
    const diagnoses = codes.map((each) => ({ id: each, code: each, origin: 'suggestion' }));
    const builder = aCase()
      .inCodingBy(coder)
      .withDraft({ diagnoses, lines: [line], rejected, kept: [] });
    const given = await withRun(await api.given(isOther ? builder.ofOtherPractice() : builder));
    await submit(given, coder);
    return given;
  }
  async function submit(given: GivenCase, coder: TestUser): Promise<void> {
    const client = await api.as(coder);
    // Findings that only inform or ask for a reason are not what is tested here.
    const desk: CodingDesk = (await client.get(codingPaths.desk(given.id))).body;
    const keep = desk.findings
      .filter(({ canKeep }) => canKeep)
      .map(({ key }) => ({ kind: 'keepFinding', findingKey: key, reason: 'Seen' }));
    const held = { leaseToken: desk.lease?.token, version: desk.draft.version };
    if (keep.length > 0) held.version = (await client.post(codingPaths.edits(given.id), { ...held, edits: keep })).body.draft.version;
    const answer = await client.post(codingPaths.submit(given.id), { ...held, takeNext: false });
    expect({ status: answer.status, body: answer.body.code, details: answer.body.details }).toMatchObject({ status: 200 });
  }
  const desk = async (who = api.world.users.coder): Promise<CodingDesk> => {
    const given = await withRun(await api.given(aCase().inCodingBy(who)));
    const { body } = await (await api.as(who)).get(codingPaths.desk(given.id));
    await api.asOwner('DELETE FROM case_lease');
    return body;
  };
  const proposed = ({ suggestions }: CodingDesk): string[] =>
    (suggestions?.suggestions ?? []).filter(({ isProposed }) => isProposed).map(({ code: each }) => each);
  const totals = (practiceId = api.world.practice.id) =>
    api.asOwner<Total>(
      `SELECT code, specialty, provider, offered, taken, expected, added FROM learning_total WHERE practice_id = $1
       ORDER BY code, specialty, provider`,
      [practiceId],
    );
  const report = async (query = ''): Promise<LearningReport> => {
    const { status, body } = await (await api.as('practice_admin')).get(`${learningPaths.report(api.world.practice.id)}${query}`);
    expect(status).toBe(200);
    return body;
  };

  it('counts, with the submission, what was kept, refused, passed over and added by hand, by practice, specialty and provider', async () => {
    await code({ codes: ['E11.9', 'I10'], rejected: [{ code: 'R53.83', reason: 6 }] });
    const outcomes = await api.asOwner<{ code: string; shown: string; fate: string; reason: number | null }>(
      'SELECT code, shown, fate, reason FROM learning_outcome ORDER BY code',
    );
    expect(outcomes).toEqual([
      { code: '99213', shown: 'none', fate: 'added', reason: null },
      { code: 'E11.9', shown: 'proposed', fate: 'kept', reason: null },
      { code: 'I10', shown: 'none', fate: 'added', reason: null },
      { code: 'R53.83', shown: 'proposed', fate: 'rejected', reason: 6 },
      { code: 'Z79.84', shown: 'listed', fate: 'passed', reason: null },
    ]);
    const diabetes = (await totals()).filter((total) => total.code === 'E11.9');
    const counts = { code: 'E11.9', offered: 1, taken: 1, expected: 0.93, added: 0 };
    expect(diabetes).toEqual([
      { ...counts, specialty: '', provider: '' },
      { ...counts, specialty: 'family_medicine', provider: '' },
      { ...counts, specialty: 'family_medicine', provider: api.world.practice.providerId },
    ]);
  });

  it('keeps no word of a note, in no table of learning', async () => {
    await code({ codes: ['E11.9'] });
    const rows = await api.asOwner<{ text: string }>(
      `SELECT o::text AS text FROM learning_outcome o UNION ALL SELECT t::text FROM learning_total t`,
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ text }) => /SECRET-WORDS|assessment|diabetes/i.test(text))).toEqual([]);
  });

  it('shows the next desk what was learned, with its counts, and moves codes only after enough decisions', async () => {
    const before = await desk();
    expect(proposed(before)).toEqual(['E11.9', 'R53.83']);
    expect(before.suggestions?.suggestions[1]?.confidence).toBe(0.75);
    for (let times = 0; times < 12; times += 1) await code({ codes: ['E11.9', 'Z79.84'], rejected: [{ code: 'R53.83', reason: 2 }] });
    const after = await desk();
    expect(proposed(after)).toEqual(['E11.9', 'Z79.84']);
    const facts = (each: string) =>
      after.suggestions?.suggestions.find((one) => one.code === each)?.ingredients.map(({ fact }) => fact) ?? [];
    expect(facts('Z79.84')).toContain('accepted 12 of 12 times for D. Rowe, MD');
    expect(facts('R53.83')).toContain('accepted 0 of 12 times for D. Rowe, MD');
    const lead = await api.as('team_lead');
    const why = async (each: string): Promise<string> => (await lead.get(codingPaths.whyNot(after.header.id, each))).body.explanation;
    expect(await why('Z79.84')).toContain('Accepted 12 of 12 times for D. Rowe, MD. Proposed because coders here bill it.');
    expect(await why('99213')).toContain('Added by hand 12 times for D. Rowe, MD.');
    expect((await lead.get(codingPaths.whyNot(after.header.id, '\0'))).status).toBe(200);
    const run = await api.asOwner<{ result: typeof FOUND }>('SELECT result FROM suggestion_run ORDER BY created_at DESC LIMIT 1');
    expect(run[0]?.result.suggestions.map(({ confidence }) => confidence)).toEqual([0.93, 0.75, 0.4]);
  }, 120_000);

  it('takes decisions on other codes of a kind as a precedent, with their counts, and no drug or supply for one of them', async () => {
    const total = (each: string, offered: number) =>
      api.asOwner(
        `INSERT INTO learning_total (practice_id, id, code, epoch, specialty, provider, offered, taken, expected, added)
         VALUES ($1, $2, $3, (SELECT coalesce(max(epoch), 0) FROM learning_reset WHERE practice_id = $1), '', '', $4, 0, $5, 0)`,
        [api.world.practice.id, newId(), each, offered, 0.8 * offered],
      );
    await total('R05.9', 6);
    await total('R07.9', 6);
    await total('R0070', 30);
    const after = await desk();
    expect(proposed(after)).toEqual(['E11.9']);
    const tired = after.suggestions?.suggestions.find(({ code: each }) => each === 'R53.83');
    expect(tired?.ingredients.map(({ fact }) => fact)).toContain('symptom codes accepted 0 of 12 times at this practice');
  });

  it('learns nothing from another practice, and shows it nothing', async () => {
    const stranger = api.world.otherUsers.coder;
    for (let times = 0; times < 10; times += 1) await code({ codes: ['E11.9', 'Z79.84'], coder: stranger, isOther: true });
    expect(await totals()).toEqual([]);
    expect((await totals(api.world.otherPractice.id)).length).toBeGreaterThan(0);
    expect(proposed(await desk())).toEqual(['E11.9', 'R53.83']);
    expect((await report()).caseCount).toBe(0);
    const admin = await api.as('firm_admin');
    expect((await admin.get(learningPaths.report(api.world.otherPractice.id))).status).toBe(404);
    expect((await admin.post(learningPaths.reset(api.world.otherPractice.id), { reason: 'Not mine' })).status).toBe(404);
  }, 60_000);

  it('counts a case once: coded again after a return, the earlier counts are taken back and the changes are marked', async () => {
    const given = await code({ codes: ['E11.9', 'R53.83', 'I10'] });
    const auditor = api.world.users.auditor;
    await api.asOwner(`UPDATE intake_case SET state = 'in_coding' WHERE id = $1`, [given.id]);
    const leaseToken = newId();
    await api.asOwner(
      `INSERT INTO case_lease (practice_id, id, case_id, owner_id, token, acquired_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, now(), now() + interval '2 minutes')`,
      [given.practiceId, newId(), given.id, auditor.id, leaseToken],
    );
    const diagnoses = ['E11.9', 'Z79.84'].map((each) => ({ id: each, code: each, origin: 'search' }));
    await api.asOwner(`UPDATE draft SET state = 'open', content = $2 WHERE case_id = $1`, [
      given.id,
      JSON.stringify({ diagnoses, lines: [line], rejected: [], kept: [] }),
    ]);
    await submit(given, auditor);
    const changed = await api.asOwner<{ code: string; fate: string }>(
      'SELECT code, fate FROM learning_outcome WHERE is_changed ORDER BY code',
    );
    expect(changed).toEqual([
      { code: 'I10', fate: 'passed' },
      { code: 'R53.83', fate: 'passed' },
      { code: 'Z79.84', fate: 'kept' },
    ]);
    const atPractice = (await totals()).filter(({ specialty }) => specialty === '');
    expect(atPractice.map(({ code: each, offered, taken, added }) => [each, offered, taken, added])).toEqual([
      ['99213', 0, 0, 1],
      ['E11.9', 1, 1, 0],
      ['I10', 0, 0, 0],
      ['R53.83', 1, 0, 0],
      ['Z79.84', 1, 1, 0],
    ]);
    expect((await report()).total).toMatchObject({ changed: 3, proposed: 2, keptProposed: 1, keptListed: 1, added: 1 });
  });

  it('shows a case that came back nothing of its own first submission, and the next case all of it', async () => {
    const given = await code({ codes: ['E11.9', 'I10'], rejected: [{ code: 'R53.83', reason: 6 }] });
    await api.asOwner(`UPDATE intake_case SET state = 'in_coding' WHERE id = $1`, [given.id]);
    const lead = await api.as('team_lead');
    const learned = ({ suggestions }: CodingDesk) =>
      (suggestions?.suggestions ?? [])
        .flatMap(({ ingredients }) => ingredients.map(({ fact }) => fact))
        .filter((fact) => / times? /.test(fact));
    expect(learned((await lead.get(codingPaths.desk(given.id))).body)).toEqual([]);
    const why = async (each: string): Promise<string> => (await lead.get(codingPaths.whyNot(given.id, each))).body.explanation;
    expect(await why('99213')).not.toContain('Added by hand');
    expect(learned(await desk())).toContain('accepted 1 of 1 time for D. Rowe, MD');
    await code({ codes: ['E11.9', 'I10'] });
    expect(learned((await lead.get(codingPaths.desk(given.id))).body)).toContain('accepted 1 of 1 time for D. Rowe, MD');
    expect(await why('99213')).toContain('Added by hand once for D. Rowe, MD');
  });

  it('loses no count when two coders submit at the same moment', async () => {
    const coders = [api.world.users.coder, api.world.users.auditor, api.world.users.team_lead];
    await Promise.all(coders.map((coder) => code({ codes: ['E11.9'], coder })));
    expect((await totals()).find((total) => total.code === 'E11.9')).toMatchObject({ offered: 3, taken: 3 });
  });

  it('reports acceptance, precision and recall by family and period, and by specialty and provider', async () => {
    await code({ codes: ['E11.9', 'I10'], rejected: [{ code: 'R53.83', reason: 6 }] });
    await code({ codes: ['E11.9', 'R53.83', 'Z79.84'] });
    const found = await report();
    // Kept: E11.9 twice, R53.83, Z79.84. Refused: R53.83. By hand: I10 and the visit twice.
    expect(found.total).toMatchObject({ proposed: 4, keptProposed: 3, keptListed: 1, rejected: 1, added: 3 });
    expect(found.total.acceptance).toBeCloseTo(4 / 5);
    expect(found.total.precision).toBeCloseTo(3 / 4);
    expect(found.total.recall).toBeCloseTo(3 / 7);
    expect(found).toMatchObject({ caseCount: 2, decisionsInUse: 9, reasons: [{ reason: 'History, not active', count: 1 }] });
    expect(found.families.find(({ family }) => family === 'R53')).toMatchObject({ precision: 0.5, acceptance: 0.5 });
    expect(found.families.find(({ family }) => family === '992')).toMatchObject({ kind: 'procedure', label: 'Visits', recall: 0 });
    expect(found.points).toHaveLength(1);
    expect(found.providers).toEqual([{ id: api.world.practice.providerId, name: 'Rowe, Dana' }]);
    expect((await report(`?specialty=cardiology`)).caseCount).toBe(0);
    expect((await report(`?specialty=family_medicine&providerId=${api.world.practice.providerId}&period=month`)).caseCount).toBe(2);
    expect((await report('?from=2020-01-01&to=2020-02-01')).total.acceptance).toBeNull();
    const refused = await (
      await api.as('practice_admin')
    ).get(`${learningPaths.report(api.world.practice.id)}?from=2026-02-01&to=2026-01-01`);
    expect(refused.status).toBe(400);
  });

  it('writes the same as CSV, and the download into the audit log', async () => {
    await code({ codes: ['E11.9'] });
    const { status, text } = await (await api.as('team_lead')).get(learningPaths.csv(api.world.practice.id));
    expect(status).toBe(200);
    expect(text.split('\r\n')[0]).toContain('Starts on,Family,Label,Kind,Proposed');
    expect(text).toMatch(/,E11,.*,diagnosis,1,1,0,0,0,0,0,1\.0000,1\.0000,1\.0000\r\n/);
    const rows = await api.asOwner(`SELECT 1 FROM audit_entry WHERE action = 'learning.export'`);
    expect(rows).toHaveLength(1);
  });

  it('forgets with a reason, for this practice alone, keeps the report, and writes it into the audit log', async () => {
    for (let times = 0; times < 9; times += 1) await code({ codes: ['E11.9', 'Z79.84'] });
    await code({ codes: ['E11.9'], coder: api.world.otherUsers.coder, isOther: true });
    expect(proposed(await desk())).toContain('Z79.84');
    const admin = await api.as('practice_admin');
    const path = learningPaths.reset(api.world.practice.id);
    expect((await admin.post(path, { reason: '   ' })).status).toBe(400);
    expect((await (await api.as('team_lead')).post(path, { reason: 'I may not' })).status).toBe(403);
    expect((await admin.post(path, { reason: 'New engine' })).body.reset).toMatchObject({ byName: 'practice admin', reason: 'New engine' });
    expect(proposed(await desk())).toEqual(['E11.9', 'R53.83']);
    expect(await totals()).toEqual([]);
    expect((await totals(api.world.otherPractice.id)).length).toBeGreaterThan(0);
    const found = await report();
    expect(found).toMatchObject({ caseCount: 9, decisionsInUse: 0, resets: [{ reason: 'New engine' }] });
    await code({ codes: ['E11.9'] });
    expect((await report()).decisionsInUse).toBe(4);
    const audited = await api.asOwner<{ reason: string }>(`SELECT reason FROM audit_entry WHERE action = 'learning.reset'`);
    expect(audited).toEqual([{ reason: 'New engine' }]);
    await expect(api.inDatabase((tx) => tx.query('DELETE FROM learning_reset'))).rejects.toThrow(/permission denied|never changed/);
  }, 60_000);

  it('counts past cases as it would have counted them when they were submitted', async () => {
    await code({ codes: ['E11.9', 'I10'], rejected: [{ code: 'R53.83', reason: 6 }] });
    await code({ codes: ['E11.9', 'Z79.84'] });
    const [outcomes, counted] = [await storedOutcomes(), await totals()];
    await api.asOwner('DELETE FROM learning_outcome');
    await api.asOwner('DELETE FROM learning_total');
    const others = await api.asOwner<{ id: string }>(
      `UPDATE draft SET state = 'discarded' WHERE state = 'submitted' AND case_id <> ALL ($1) RETURNING id`,
      [outcomes.map(({ caseId }) => caseId)],
    );
    expect(others.length).toBeGreaterThan(0);
    await api.inDatabase(async (tx) => {
      for (const statement of learningBackfill) await tx.query(statement);
    });
    const sinceReset = (await storedOutcomes()).map((outcome) => ({ ...outcome }));
    expect(sinceReset).toEqual(outcomes);
    expect(await totals()).toEqual(counted);
  });
  const storedOutcomes = () =>
    api.asOwner<{ caseId: string }>(
      `SELECT case_id AS "caseId", code, kind, shown, fate, reason, confidence, specialty, provider, decided_on::text, is_changed
       FROM learning_outcome ORDER BY case_id, code`,
    );
});
