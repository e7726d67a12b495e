import { accountPaths, type AuditFilter, type AuditRow, type SettingsPage } from '@chartwright/contracts';
import type { Transaction } from '@chartwright/database';
import { listAuditKinds, listAuditRows } from '../src/features/accounts/administration/audit-log.queries.js';
import { countClaims, listClaims } from '../src/features/claims/list/claim-list.queries.js';
import { parsePatientSearch } from '../src/features/intake/patients/patient-search.js';
import { listFound } from '../src/features/intake/patients/patients.queries.js';
import { listTracked } from '../src/features/intake/tracker/tracker.queries.js';
import { aCase } from './support/a-case.js';
import { startApi, type TestApi } from './support/start-api.js';

const CLAIMS = 3000;
const PATIENTS = 15_000;

/** Rows that a statement touched in a table, counted by the database itself; how fast a machine is plays no part. */
describe('lists of a practice that has worked for years', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    const { practice, users } = api.world;
    const given = await api.given(aCase().inState('claimed'));
    await api.asOwner(
      `INSERT INTO patient (practice_id, id, last_name, first_name, date_of_birth, sex, record_number)
       SELECT $1, gen_random_uuid(), 'Other' || n, 'Person', '1970-01-01', 'F', 'P-' || n FROM generate_series(1, ${PATIENTS}) n`,
      [practice.id],
    );
    await api.asOwner(
      `INSERT INTO intake_case (practice_id, id, number, state, patient_id, coverage_id, rendering_provider_id, date_of_service, received_at,
         completed_at, due_at, created_by)
       SELECT c.practice_id, gen_random_uuid(), 'Y-' || n, 'claimed', p.id, coverage_id, rendering_provider_id, date_of_service, now(),
         now(), now(), created_by
       FROM intake_case c, generate_series(1, ${CLAIMS}) n JOIN patient p ON p.record_number = 'P-' || n WHERE c.id = $1`,
      [given.id],
    );
    await api.asOwner(
      `INSERT INTO claim (practice_id, id, case_id, control_number, state, patient_id, payer_id, date_of_service, total_charge_cents)
       SELECT practice_id, gen_random_uuid(), id, 'C' || number, 'submitted', patient_id, $1, date_of_service, 12500
       FROM intake_case WHERE number LIKE 'Y-%'`,
      [practice.payerId],
    );
    await api.asOwner(
      `INSERT INTO audit_entry (practice_id, id, position, at, action, outcome, actor_id, object_type, object_id, case_id, detail, previous_hash, hash)
       SELECT practice_id, gen_random_uuid(), 1000000 + row_number() OVER (), now(), 'claim.read', 'done', $1, 'claim', id, case_id, '{}', '', ''
       FROM claim, generate_series(1, 5)`,
      [users.billing_manager.id],
    );
    const rare = await api.given(aCase().inState('claimed').withPatient({ lastName: 'Rarename', firstName: 'Anselm' }));
    await api.asOwner(
      `INSERT INTO claim (practice_id, id, case_id, control_number, state, patient_id, date_of_service, total_charge_cents)
       SELECT practice_id, gen_random_uuid(), id, 'CW-RARE0001', 'paid', patient_id, date_of_service, 12500 FROM intake_case WHERE id = $1`,
      [rare.id],
    );
    await api.asOwner(
      `INSERT INTO clock_pause (practice_id, id, case_id, reason, started_at, ended_at)
       SELECT practice_id, gen_random_uuid(), id, 'query', now(), now() FROM intake_case WHERE number LIKE 'Y-%'`,
    );
    await api.asOwner('ANALYZE');
  }, 120_000);
  afterAll(() => api.stop());

  /** What the work read: the counters of a connection may still hold what it read before. */
  function rowsRead<T>(table: string, work: (tx: Transaction) => Promise<T>): Promise<{ answer: T; read: number }> {
    return api.database.inTransaction({ practiceIds: [api.world.practice.id] }, async (tx) => {
      const counted = async (): Promise<number> => {
        const [row] = await tx.query<{ read: number }>(
          `SELECT (seq_tup_read + coalesce(idx_tup_fetch, 0))::int AS read FROM pg_stat_xact_user_tables WHERE relname = $1`,
          [table],
        );
        return row?.read ?? 0;
      };
      const before = await counted();
      const answer = await work(tx);
      return { answer, read: (await counted()) - before };
    });
  }
  const auditRows = (tx: Transaction, filter: AuditFilter): Promise<AuditRow[]> =>
    listAuditRows(tx, { practiceId: api.world.practice.id, before: null, limit: 100 }, filter);

  it('names the claims on a page of the audit log without reading all claims for each', async () => {
    const { answer, read } = await rowsRead('claim', (tx) => auditRows(tx, { kind: 'claim' }));
    expect(answer).toHaveLength(100);
    expect(answer[0]?.objectName).toMatch(/^CY-/);
    expect(read).toBeLessThan(CLAIMS);
  });

  it('offers the kinds of the audit log without reading it', async () => {
    const { answer, read } = await rowsRead('audit_entry', (tx) => listAuditKinds(tx, api.world.practice.id));
    expect(answer).toContain('claim');
    expect(read).toBeLessThan(500);
  });

  it('finds the audit rows of one case without reading the others', async () => {
    const { answer, read } = await rowsRead('audit_entry', (tx) => auditRows(tx, { caseNumber: 'Y-7' }));
    expect(answer).toHaveLength(5);
    expect(read).toBeLessThan(500);
  });

  it('pages through claims without reading them all for every page', async () => {
    const { answer, read } = await rowsRead('claim', (tx) => listClaims(tx, { tab: 'all' }, true, { cursor: undefined, limit: 50 }));
    expect(answer).toHaveLength(50);
    expect(read).toBeLessThan(CLAIMS);
  });

  it.each([
    ['its number', 'cy-77'],
    ['its number without the beginning they all have', 'rare0001'],
    ['its case', 'Y-1234'],
    ['the patient’s name', 'rarename, an'],
  ])('finds a claim by the beginning of %s without reading the others', async (_, text) => {
    const tables = ['claim', 'intake_case', 'patient', 'patient_word'];
    for (const table of tables) {
      const list = await rowsRead(table, (tx) => listClaims(tx, { tab: 'all', text }, true, { cursor: undefined, limit: 50 }));
      expect(list.answer.length).toBeGreaterThan(0);
      expect([table, Math.min(500, list.read)]).not.toEqual([table, 500]);
    }
    const counted = await rowsRead('patient_word', (tx) => countClaims(tx, { tab: 'all', text }, true));
    expect(counted.answer.matching.count).toBeGreaterThan(0);
    expect(counted.read).toBeLessThan(500);
  });

  it('finds a patient by the beginnings of the names without reading the others', async () => {
    const { id } = api.world.practice;
    const looked = await rowsRead('patient', (tx) => listFound(tx, id, parsePatientSearch('rarena ans'), 9));
    expect(looked.answer).toHaveLength(1);
    const tracked = await rowsRead('patient', (tx) => listTracked(tx, id, { tab: 'finished', text: 'rarename', page: 1 }));
    expect(tracked.answer.matching).toBe(1);
    expect(Math.max(looked.read, tracked.read)).toBeLessThan(500);
  });

  it('gives a fee schedule and a list of providers page by page, each row once and in order, and looks through all of it', async () => {
    const { practice } = api.world;
    await api.asOwner(
      `INSERT INTO fee_schedule_item (practice_id, id, code, modifier, label, charge_cents, effective_from)
       SELECT $1, gen_random_uuid(), lpad((10000 + n / 3)::text, 5, '0'), CASE n % 3 WHEN 1 THEN '26' ELSE '' END, 'Fee_' || n, 100,
         CASE n % 3 WHEN 2 THEN date '2026-01-01' ELSE date '2025-01-01' END FROM generate_series(0, 299) n`,
      [practice.id],
    );
    await api.asOwner(
      `INSERT INTO provider (practice_id, id, npi, last_name, first_name, specialty)
       SELECT $1, gen_random_uuid(), (1000000000 + n)::text, 'Ash' || n / 10, 'Kim', 'family_medicine' FROM generate_series(1, 250) n`,
      [practice.id],
    );
    const biller = await api.as('billing_manager');
    const all = async <Row>(
      path: string,
      rowsOf: (page: SettingsPage) => Row[],
      find?: string,
    ): Promise<{ rows: Row[]; matching: number }> => {
      const rows: Row[] = [];
      let page: SettingsPage = { total: 0, matching: 0, nextCursor: null };
      do {
        page = (
          await biller.get(
            `${path}?${new URLSearchParams({ ...(find ? { find } : {}), ...(page.nextCursor ? { cursor: page.nextCursor } : {}) })}`,
          )
        ).body;
        rows.push(...rowsOf(page));
      } while (page.nextCursor !== null);
      return { rows, matching: page.matching };
    };
    const feesOf = (page: SettingsPage) =>
      ('fees' in page && Array.isArray(page.fees) ? page.fees : []).map(({ code, modifier, effectiveFrom }) =>
        [code, modifier, effectiveFrom].join(' '),
      );
    const fees = await all(accountPaths.fees(practice.id), feesOf);
    expect(fees.rows).toHaveLength(302);
    expect(fees.rows.slice(0, 3)).toEqual(['10000  2026-01-01', '10000  2025-01-01', '10000 26 2025-01-01']);
    expect([new Set(fees.rows).size, fees.matching]).toEqual([302, 302]);
    expect((await all(accountPaths.fees(practice.id), feesOf, 'fee_299')).rows).toEqual(['10099  2026-01-01']);
    const providersOf = (page: SettingsPage) =>
      ('providers' in page && Array.isArray(page.providers) ? page.providers : []).map(({ id, lastName }) => `${lastName} ${id}`);
    const providers = await all(accountPaths.providers(practice.id), providersOf);
    expect([providers.rows.length, new Set(providers.rows).size]).toEqual([251, 251]);
    const found = await all(accountPaths.providers(practice.id), providersOf, 'ash7, ki');
    expect([found.rows.length, found.matching]).toEqual([10, 10]);
    expect((await biller.get(`${accountPaths.fees(practice.id)}?cursor=x`)).status).toBe(400);
  });

  it('counts claims without looking up their patients', async () => {
    const { answer, read } = await rowsRead('patient', (tx) => countClaims(tx, { tab: 'all' }, true));
    expect(answer.matching.count).toBe(CLAIMS + 1);
    expect(read).toBeLessThan(500);
  });

  it('looks up what the tracker shows for the rows of the page alone', async () => {
    const { answer, read } = await rowsRead('clock_pause', (tx) =>
      listTracked(tx, api.world.practice.id, { tab: 'sent', text: '', page: 2 }),
    );
    expect([answer.matching, answer.rows.length]).toEqual([CLAIMS, 25]);
    expect(read).toBeLessThan(500);
  });
});
