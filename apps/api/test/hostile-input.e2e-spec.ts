import { API_PREFIX, REQUEST_HEADER } from '@chartwright/contracts';
import { isAllowed, ROLES } from '@chartwright/lifecycle';
import request from 'supertest';
import { type Route, RouteList } from '../src/platform/permissions/route-list.js';
import type { Method } from './support/client.js';
import { foreignIdsOf, HOSTILE_BODIES, mutationsOf } from './support/hostile-values.js';
import { ROUTE_SAMPLES, type SampleIds } from './support/route-samples.js';
import { sampleIds } from './support/sample-ids.js';
import { startApi, type TestApi } from './support/start-api.js';
import type { TestUser } from './support/world.js';

const METHODS: Readonly<Record<string, Method>> = { POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete', GET: 'get' };
const keyOf = ({ method, path }: Route) => `${method} ${path}`;
/** Written by asking, not by what was asked for. */
const WRITTEN_BY_ASKING = ['audit_entry', 'user_session', 'sign_in_throttle'];

/** Every route that takes something × every hostile value in every place: refused or done, never half, never a failure of ours. */
describe('hostile input', () => {
  let api: TestApi;
  let routes: Route[];
  let fingerprintSql: string;

  beforeAll(async () => {
    api = await startApi({ LOG_LEVEL: 'silent' });
    routes = api.app.get(RouteList).routes;
    const tables = await api.asOwner<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname = 'public' AND c.relname <> ALL($1) AND NOT EXISTS (
         SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`,
      [WRITTEN_BY_ASKING],
    );
    // Every write leaves a new xmin: enough to see that something was written, at a price that 5,000 calls can pay.
    fingerprintSql = tables
      .map(({ name }) => `SELECT '${name}' AS name, count(*) AS n, max(xmin::text::bigint) AS x FROM ${name}`)
      .join(' UNION ALL ');
  }, 120_000);
  afterAll(() => api.stop());

  const fingerprint = async (): Promise<string> => JSON.stringify(await api.asOwner(fingerprintSql));
  const userFor = ({ access }: Route): TestUser => {
    const role = ROLES.find((one) => access === 'public' || isAllowed(one, access)) ?? 'front_desk';
    return api.world.users[role];
  };
  const pathOf = (route: Route, ids: SampleIds) =>
    route.path.replace(/:(\w+)/g, (_, name: string) => Object.entries(ids).find(([key]) => key === name)?.[1] ?? name);

  type Attempt = { what: string; send: (cookie: string) => request.Test; mustBeRefused?: boolean };

  async function attack(route: Route, attempts: (ids: SampleIds) => Attempt[]): Promise<string[]> {
    const faults: string[] = [];
    const user = userFor(route);
    const fresh = () => sampleIds(api, route.path, ROUTE_SAMPLES[keyOf(route)] ?? {}, { user, side: 'own' });
    const count = attempts(await fresh()).length;
    let [ids, before] = [await fresh(), await fingerprint()];
    let client = await api.as(user);
    for (let index = 0; index < count; index += 1) {
      const attempt = attempts(ids)[index];
      if (!attempt) break;
      const { status, body } = await attempt.send(client.cookie ?? '');
      if (status >= 500) faults.push(`${keyOf(route)}: ${attempt.what} → ${status}`);
      if (attempt.mustBeRefused && status < 400) faults.push(`${keyOf(route)}: ${attempt.what} was let in`);
      if (status >= 400 && typeof body.code !== 'string') faults.push(`${keyOf(route)}: ${attempt.what} → ${status} without a code`);
      const after = await fingerprint();
      if (status >= 400 && after !== before) faults.push(`${keyOf(route)}: ${attempt.what} → ${status}, and something was written`);
      if (status >= 400) continue;
      ids = await fresh();
      client = await api.as(user);
      before = await fingerprint();
    }
    return faults;
  }

  const toServer = (route: Route, ids: SampleIds, cookie: string) =>
    request(api.app.getHttpServer())
      [METHODS[route.method] ?? 'get'](`${API_PREFIX}${pathOf(route, ids)}`)
      .set('cookie', cookie)
      .set(REQUEST_HEADER, '1');
  const other = (route: Route) => sampleIds(api, route.path, ROUTE_SAMPLES[keyOf(route)] ?? {}, { user: userFor(route), side: 'other' });

  it('is refused or done in every field of every request, and never half', async () => {
    const faults: string[] = [];
    for (const route of routes) {
      const sample = ROUTE_SAMPLES[keyOf(route)];
      if (!sample?.body) continue;
      const foreign = await other(route);
      const attempts = (ids: SampleIds): Attempt[] => {
        const right = sample.body?.(ids, api.world.practice) ?? {};
        const strange = foreignIdsOf(right, ids, foreign).map((mutation) => ({ ...mutation, mustBeRefused: true }));
        return [...mutationsOf(right), ...strange].map((mutation) => ({
          ...mutation,
          send: (cookie) => toServer(route, ids, cookie).set('content-type', 'application/json').send(JSON.stringify(mutation.body)),
        }));
      };
      faults.push(...(await attack(route, attempts)));
    }
    expect(faults).toEqual([]);
  }, 600_000);

  it('is refused as a body that is no object of ours', async () => {
    const faults: string[] = [];
    for (const route of routes.filter((one) => ROUTE_SAMPLES[keyOf(one)]?.body)) {
      const attempts = (ids: SampleIds): Attempt[] =>
        HOSTILE_BODIES.map((text) => ({
          what: `body ${text}`,
          send: (cookie) => toServer(route, ids, cookie).set('content-type', 'application/json').send(text),
        }));
      faults.push(...(await attack(route, attempts)));
    }
    expect(faults).toEqual([]);
  }, 300_000);

  it('is refused in every place of an address', async () => {
    const strange = [
      '%00',
      '..%2f..%2fetc',
      'x'.repeat(5000),
      `1'%20OR%20'1'='1`,
      '-1',
      '99999999999999999999',
      '%F0%9F%92%A5',
      'null',
      '%E0%A4%A',
    ];
    const faults: string[] = [];
    for (const route of routes.filter(({ path }) => path.includes(':'))) {
      const names = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
      const sample = ROUTE_SAMPLES[keyOf(route)] ?? {};
      const attempts = (ids: SampleIds): Attempt[] =>
        names.flatMap((name) =>
          strange.map((value) => ({
            what: `${name} = ${value.slice(0, 30)}`,
            send: (cookie) => {
              const test = toServer(route, { ...ids, [name]: value }, cookie);
              return sample.body ? test.send(sample.body(ids, api.world.practice)) : test;
            },
          })),
        );
      faults.push(...(await attack(route, attempts)));
    }
    expect(faults).toEqual([]);
  }, 300_000);
});
