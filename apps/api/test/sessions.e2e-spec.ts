import { accountPaths } from '@chartwright/contracts';
import { Client } from './support/client.js';
import { startApi, type TestApi } from './support/start-api.js';
import { PASSWORD } from './support/world.js';

describe('sessions', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  }, 120_000);
  afterAll(() => api.stop());
  afterEach(() => api.clock.reset());

  const signIn = (email: string, password = PASSWORD) => api.anonymous().post(accountPaths.signIn, { email, password });
  const signedIn = async (email: string): Promise<Client> => {
    const answer = await signIn(email);
    return new Client(api.app, answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '');
  };

  it('leads each role to its app and says what it may do', async () => {
    const [coder, frontDesk] = [await signIn('coder@lakeside.test'), await signIn('front_desk@lakeside.test')];
    expect([coder.body.homePath, frontDesk.body.homePath]).toEqual(['/workbench', '/intake']);
    expect(coder.body.permissions).toContain('case.take');
    expect(coder.body.permissions).not.toContain('claim.export');
    expect(coder.body.practices).toEqual([{ id: api.world.practice.id, name: 'Lakeside Family Medicine', timeZone: 'America/Chicago' }]);
  });

  it('keeps the session in a cookie that scripts cannot read and other sites do not send', async () => {
    const cookie = (await signIn('coder@lakeside.test')).headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
  });

  it('stores only the hash of the token', async () => {
    const client = await signedIn('auditor@lakeside.test');
    const token = client.cookie?.split('=')[1];
    const rows = await api.asOwner<{ hash: string }>('SELECT token_hash AS hash FROM user_session');
    expect(rows.map(({ hash }) => hash)).not.toContain(token);
    expect((await client.get(accountPaths.session)).status).toBe(200);
  });

  it('counts wrong passwords, pauses after the fifth for 15 minutes, and betrays nothing about unknown addresses', async () => {
    const texts: string[] = [];
    for (const email of ['clinician@lakeside.test', 'nobody@lakeside.test']) {
      for (let attempt = 0; attempt < 5; attempt += 1) texts.push((await signIn(email, 'wrong')).body.message);
      const paused = await signIn(email);
      expect(paused.status).toBe(429);
      expect(paused.body).toMatchObject({ code: 'sign_in_paused', message: 'Sign-in is paused. Try again in 15 minutes.' });
    }
    expect(texts.slice(0, 5)).toEqual(texts.slice(5));
    expect(texts[1]).toBe('E-mail and password do not match. 3 tries left before a 15 minute pause.');
    expect(texts[4]).toBe('E-mail and password do not match. Sign-in pauses for 15 minutes.');
    api.clock.advanceMinutes(16);
    expect((await signIn('clinician@lakeside.test')).status).toBe(200);
  });

  it('counts tries that come at the same time one by one', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => signIn('team_lead@lakeside.test', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(3);
  });

  it('locks after 15 minutes without a touch and goes on after the password (§164.312(a)(2)(iii))', async () => {
    const client = await signedIn('billing_manager@lakeside.test');
    api.clock.advanceMinutes(14);
    expect((await client.get(accountPaths.practices)).status).toBe(200);
    api.clock.advanceMinutes(16);
    expect(await client.get(accountPaths.practices)).toMatchObject({ status: 401, body: { code: 'session_locked' } });
    expect(await client.post(accountPaths.unlock, { password: 'wrong' })).toMatchObject({ status: 401, body: { code: 'unlock_failed' } });
    expect((await client.post(accountPaths.unlock, { password: PASSWORD })).status).toBe(200);
    expect((await client.get(accountPaths.practices)).status).toBe(200);
  });

  it('does not take asking who is signed in for a touch', async () => {
    const client = await signedIn('billing_manager@lakeside.test');
    api.clock.advanceMinutes(10);
    await client.get(accountPaths.session);
    api.clock.advanceMinutes(10);
    expect((await client.get(accountPaths.practices)).body.code).toBe('session_locked');
  });

  it('ends a locked session after five wrong passwords', async () => {
    const client = await signedIn('billing_manager@lakeside.test');
    await client.post(accountPaths.lock);
    for (let attempt = 0; attempt < 5; attempt += 1) await client.post(accountPaths.unlock, { password: 'wrong' });
    expect(await client.post(accountPaths.unlock, { password: PASSWORD })).toMatchObject({
      status: 401,
      body: { code: 'unauthenticated' },
    });
  });

  it('stays ended when it is signed out while a wrong password is still being checked', async () => {
    const client = await signedIn('compliance_officer@lakeside.test');
    await client.post(accountPaths.lock);
    let unlocking: ReturnType<Client['post']> | undefined;
    await api.database.inTransaction('system', async (transaction) => {
      await transaction.query('UPDATE user_session SET ended_at = now() WHERE locked_at IS NOT NULL AND ended_at IS NULL');
      unlocking = client.post(accountPaths.unlock, { password: 'wrong' });
      void unlocking.then(() => undefined);
      await api.untilOneWaits();
    });
    expect((await unlocking)?.status).toBe(401);
    expect((await client.post(accountPaths.unlock, { password: PASSWORD })).body.code).toBe('unauthenticated');
  });

  it('leaves a row when somebody does not know the password that is to be changed', async () => {
    const client = await signedIn('team_lead@hillside.test');
    await client.post(accountPaths.password, { currentPassword: 'wrong', newPassword: 'seven green kettles' });
    const rows = await api.asOwner<{ outcome: string }>(
      `SELECT outcome FROM audit_entry WHERE action = 'user.changePassword' AND actor_id = $1`,
      [api.world.otherUsers.team_lead.id],
    );
    expect(rows).toEqual([{ outcome: 'refused' }]);
  });

  it('ends after 12 hours however busy it was', async () => {
    const client = await signedIn('practice_admin@lakeside.test');
    const touches = Math.ceil((12 * 60) / 14);
    for (let touch = 0; touch < touches; touch += 1) {
      api.clock.advanceMinutes(14);
      await client.get(accountPaths.practices);
    }
    expect((await client.get(accountPaths.session)).body.code).toBe('unauthenticated');
  });

  it('signs out everywhere at once', async () => {
    const [here, there] = [await signedIn('firm_admin@lakeside.test'), await signedIn('firm_admin@lakeside.test')];
    expect((await here.post(accountPaths.signOutEverywhere)).status).toBe(204);
    expect([(await here.get(accountPaths.session)).status, (await there.get(accountPaths.session)).status]).toEqual([401, 401]);
  });

  it('ends other sessions when the password changes, and refuses one that is easy to guess', async () => {
    const [here, there] = [await signedIn('coder@hillside.test'), await signedIn('coder@hillside.test')];
    const refused = await here.post(accountPaths.password, { currentPassword: PASSWORD, newPassword: 'short' });
    expect(refused.body.code).toBe('password_refused');
    expect((await here.post(accountPaths.password, { currentPassword: PASSWORD, newPassword: 'seven green kettles' })).status).toBe(204);
    expect([(await here.get(accountPaths.session)).status, (await there.get(accountPaths.session)).status]).toEqual([200, 401]);
  });

  it('stops a person who was deactivated at the next request', async () => {
    const client = await signedIn('auditor@hillside.test');
    await api.asOwner('UPDATE app_user SET is_active = false WHERE email = $1', ['auditor@hillside.test']);
    expect((await client.get(accountPaths.session)).status).toBe(401);
    expect((await signIn('auditor@hillside.test')).status).toBe(401);
  });

  describe('against requests from other sites', () => {
    it('refuses a change without the header that forms cannot send', async () => {
      const client = await api.as('coder');
      expect(await client.raw('post', accountPaths.lock)).toMatchObject({ status: 403, body: { code: 'cross_site_refused' } });
    });
    it('refuses a change whose origin is another host', async () => {
      const client = await api.as('coder');
      const answer = await client.send('post', accountPaths.lock).set('origin', 'https://elsewhere.test');
      expect(answer.body.code).toBe('cross_site_refused');
    });
    it('refuses what the browser itself calls cross-site', async () => {
      const client = await api.as('coder');
      expect((await client.send('post', accountPaths.lock).set('sec-fetch-site', 'cross-site')).status).toBe(403);
    });
    it('takes a change from its own pages', async () => {
      const client = await api.as('coder');
      const answer = await client
        .send('post', accountPaths.lock)
        .set('host', 'cw.test')
        .set('origin', 'http://cw.test')
        .set('sec-fetch-site', 'same-origin');
      expect(answer.status).toBe(204);
    });
  });

  it('leaves a row for sign-ins, done and refused', async () => {
    await signIn('front_desk@hillside.test', 'wrong');
    await signIn('front_desk@hillside.test');
    const rows = await api.asOwner<{ outcome: string }>(
      `SELECT outcome FROM audit_entry WHERE action = 'session.signIn' AND practice_id = $1 ORDER BY position`,
      [api.world.otherPractice.id],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'done']);
  });
});
