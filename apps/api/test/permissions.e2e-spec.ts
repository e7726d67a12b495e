import { isAllowed, type Role, ROLES } from '@chartwright/lifecycle';
import type { Response } from 'supertest';
import { type Route, RouteList } from '../src/platform/permissions/route-list.js';
import type { Client, Method } from './support/client.js';
import { ROUTE_SAMPLES, type RouteSample, type SampleIds } from './support/route-samples.js';
import { sampleIds } from './support/sample-ids.js';
import { startApi, type TestApi } from './support/start-api.js';
import type { TestUser } from './support/world.js';

const METHODS: Readonly<Record<string, Method>> = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' };
const keyOf = ({ method, path }: Route) => `${method} ${path}`;
/** Ids of rows that a practice or an organisation owns; codes, days and jobs belong to nobody. */
const OWNED_ID = /:(practice|case|document|patient|question|claim|batch|user|provider|payer|fee|facility|policyLoad)Id\b/;
const hasIds = (route: Route, sample: RouteSample) => OWNED_ID.test(route.path) || usesIds(sample);
const usesIds = ({ body }: RouteSample) => /practiceId|claimId/.test(body?.toString() ?? '');
/** What a role that may ask can be told: done, or refused for what the row is like now. */
const mayAnswer = (status: number) => (status >= 200 && status < 300) || status === 409 || status === 422;

type Walk = { side: 'own' | 'other'; isRefused: boolean };

/** Every route × every role × {own, other practice} against the matrix of operations.md §1.1. */
describe('permissions', () => {
  let api: TestApi;
  let routes: Route[];
  const faults: string[] = [];

  beforeAll(async () => {
    api = await startApi();
    routes = api.app.get(RouteList).routes.filter(({ access }) => access !== 'public');
  }, 120_000);
  afterEach(() => faults.splice(0));
  afterAll(() => api.stop());

  /** Refused calls change nothing, so all of a route can use the same rows. */
  const refused = new Map<string, Promise<SampleIds>>();
  const idsFor = (route: Route, user: TestUser, side: 'own' | 'other', isRefused: boolean): Promise<SampleIds> => {
    const sample = ROUTE_SAMPLES[keyOf(route)] ?? {};
    const key = `${keyOf(route)} ${side} ${user.firmId === null}`;
    const ids = (isRefused ? refused.get(key) : undefined) ?? sampleIds(api, route.path, sample, { user, side });
    if (isRefused) refused.set(key, ids);
    return ids;
  };
  const call = async (client: Client, route: Route, user: TestUser, { side, isRefused }: Walk): Promise<Response> => {
    const sample = ROUTE_SAMPLES[keyOf(route)] ?? {};
    const ids = await idsFor(route, user, side, isRefused);
    const path = route.path.replace(
      /:(\w+)/g,
      (_, name: string) => Object.entries(ids).find(([key]) => key === name)?.[1] ?? `no-sample-for-${name}`,
    );
    const method = METHODS[route.method] ?? 'get';
    const practice = side === 'own' ? api.world.practice : api.world.otherPractice;
    const request = client.send(method, `${path}${sample.query ?? ''}`, sample.file ? undefined : sample.body?.(ids, practice));
    return sample.file ? request.attach('file', Buffer.from('Cough for three days, no fever.'), 'note.txt') : request;
  };
  /** Refused calls leave the session as it is; the others may end all of a person's, so nothing is kept past a test. */
  const clients = new Map<Role, Promise<Client>>();
  afterEach(() => clients.clear());
  const refusedClient = (role: Role): Promise<Client> => {
    const client = clients.get(role) ?? api.as(role);
    clients.set(role, client);
    return client;
  };
  const walk = async (visit: (route: Route, role: Role) => Promise<void>): Promise<void> => {
    for (const route of routes) {
      for (const role of ROLES) await visit(route, role);
    }
  };
  const allows = ({ access }: Route, role: Role) => access !== 'public' && isAllowed(role, access);

  it('has a sample of a right request for every route that takes a body', () => {
    const missing = routes.filter((route) => route.method !== 'GET' && route.method !== 'DELETE' && !ROUTE_SAMPLES[keyOf(route)]);
    expect(missing.map(keyOf)).toEqual([]);
  });

  it('keeps no sample of a route that is gone', () => {
    const known = new Set(routes.map(keyOf));
    expect(Object.keys(ROUTE_SAMPLES).filter((key) => !known.has(key))).toEqual([]);
  });

  it('answers 401 on every route without a session', async () => {
    for (const route of routes) {
      const { status } = await call(api.anonymous(), route, api.world.users.coder, { side: 'own', isRefused: true });
      if (status !== 401) faults.push(`${keyOf(route)} answers ${status}`);
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('answers 403 to every role that the matrix does not name', async () => {
    await walk(async (route, role) => {
      if (allows(route, role)) return;
      const { status, body } = await call(await refusedClient(role), route, api.world.users[role], { side: 'own', isRefused: true });
      if (status !== 403 || body.code !== 'permission_denied') faults.push(`${keyOf(route)} answers ${role} with ${status} ${body.code}`);
    });
    expect(faults).toEqual([]);
  }, 300_000);

  it('serves every role that the matrix names, for its own practice', async () => {
    await walk(async (route, role) => {
      if (!allows(route, role) || ROUTE_SAMPLES[keyOf(route)]?.isWalkedForRefusalOnly) return;
      const { status, body } = await call(await api.as(role), route, api.world.users[role], { side: 'own', isRefused: false });
      if (!mayAnswer(status)) faults.push(`${keyOf(route)} answers ${role} with ${status} ${JSON.stringify(body).slice(0, 200)}`);
    });
    expect(faults).toEqual([]);
  }, 300_000);

  it('answers 404 for every id of another practice, so that nobody learns that it exists', async () => {
    await walk(async (route, role) => {
      const sample = ROUTE_SAMPLES[keyOf(route)] ?? {};
      if (!allows(route, role) || sample.isWalkedForRefusalOnly || !hasIds(route, sample)) return;
      const { status, body } = await call(await refusedClient(role), route, api.world.users[role], { side: 'other', isRefused: true });
      if (status !== 404) faults.push(`${keyOf(route)} answers ${role} with ${status} ${JSON.stringify(body).slice(0, 200)}`);
    });
    expect(faults).toEqual([]);
  }, 300_000);

  it('names no row of another practice in any list', async () => {
    const secrets = [api.world.otherPractice.id, api.world.otherPractice.name, ...Object.values(api.world.otherUsers).map(({ id }) => id)];
    await walk(async (route, role) => {
      const sample = ROUTE_SAMPLES[keyOf(route)] ?? {};
      if (!allows(route, role) || sample.isWalkedForRefusalOnly || hasIds(route, sample)) return;
      const { text } = await call(await api.as(role), route, api.world.users[role], { side: 'own', isRefused: false });
      if (secrets.some((secret) => (text ?? '').includes(secret))) faults.push(`${keyOf(route)} shows ${role} a row of another practice`);
    });
    expect(faults).toEqual([]);
  }, 300_000);
});
