import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountPaths } from '@chartwright/contracts';
import request from 'supertest';
import { startApi, type TestApi } from './support/start-api.js';

describe('what every answer carries', () => {
  let api: TestApi;
  let webRoot: string;
  const page = (path: string) => request(api.app.getHttpServer()).get(path);

  beforeAll(async () => {
    webRoot = await mkdtemp(join(tmpdir(), 'chartwright-web-'));
    for (const app of ['sign-in', 'intake', 'workbench']) {
      await mkdir(join(webRoot, app, 'dist/assets'), { recursive: true });
      await writeFile(join(webRoot, app, 'dist/index.html'), `<meta name="csp-nonce" content="__CSP_NONCE__"><title>${app}</title>`);
      await writeFile(join(webRoot, app, 'dist/assets/index-a1b2c3.js'), 'export {};');
    }
    api = await startApi({ WEB_ROOT: webRoot, LOG_LEVEL: 'silent' });
  }, 120_000);
  afterAll(async () => {
    await api.stop();
    await rm(webRoot, { recursive: true, force: true });
  });

  it.each([
    ['/', 'sign-in'],
    ['/intake', 'intake'],
    ['/intake/cases/26-01482', 'intake'],
    ['/workbench/desk', 'workbench'],
  ])('serves %s from the %s app', async (path, app) => {
    expect((await page(path)).text).toContain(`<title>${app}</title>`);
  });

  it('gives each page a nonce of its own that the policy names', async () => {
    const answers = [await page('/intake'), await page('/intake')];
    const nonces = answers.map(({ text }) => /content="([^"]+)"/.exec(text)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    answers.forEach(({ headers }, index) =>
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonces[index]}'`),
    );
    expect(answers[0]?.headers['cache-control']).toBe('no-store');
  });

  it('runs no script but its own files and cannot be framed', async () => {
    const policy = (await page('/workbench')).headers['content-security-policy'];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('keeps files with a hash in their name for a year, and answers 404 for one that is gone', async () => {
    expect((await page('/workbench/assets/index-a1b2c3.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await page('/workbench/assets/index-old.js')).status).toBe(404);
  });

  it('never serves a page for an API address', async () => {
    expect((await page('/api/nowhere')).body).toMatchObject({ code: 'route_not_found' });
  });

  it('keeps no answer of the API in a cache', async () => {
    expect((await (await api.as('coder')).get(accountPaths.session)).headers['cache-control']).toBe('no-store');
  });

  it('names the request in the answer and in the error', async () => {
    const answer = await api.anonymous().get(accountPaths.session);
    expect(answer.body.requestId).toBe(answer.headers['x-request-id']);
  });

  it('refuses a body of more than a megabyte', async () => {
    const answer = await api.anonymous().post(accountPaths.signIn, { email: 'a@b.test', password: 'x'.repeat(1_100_000) });
    expect(answer).toMatchObject({ status: 413, body: { code: 'payload_too_large' } });
  });

  it('does not repeat what was sent when it refuses it (SEC-012)', async () => {
    const answer = await api.anonymous().post(accountPaths.signIn, { email: 'Anna Sample 123-45-6789', password: 5 });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toMatch(/Sample|6789/);
  });

  it('describes every route at /api/openapi.json and shows it at /api/docs', async () => {
    const { body } = await page('/api/openapi.json');
    expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/api/session/sign-in', '/api/practices/{practiceId}/fees']));
    const docs = await page('/api/docs');
    expect(docs.status).toBe(200);
    expect(docs.text).not.toMatch(/<script>(?!\s*<)/);
  });
});
