import { get, type IncomingMessage } from 'node:http';
import { accountPaths, API_PREFIX, type LiveSignal, livePath } from '@chartwright/contracts';
import { newId } from '@chartwright/database';
import type { Client } from './support/client.js';
import { createApp } from '../src/create-app.js';
import { parseEnvironment } from '../src/platform/config/environment.js';
import { startApi, type TestApi } from './support/start-api.js';

type Received = { type: string; id: string; data: string };

/** What a browser's EventSource does, with the events kept for looking at. */
class Stream {
  readonly received: Received[] = [];
  isClosed = false;
  private text = '';

  constructor(
    readonly status: number,
    private readonly response: IncomingMessage,
  ) {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => this.read(chunk));
    response.on('close', () => (this.isClosed = true));
  }

  private read(chunk: string): void {
    this.text += chunk;
    const blocks = this.text.split('\n\n');
    this.text = blocks.pop() ?? '';
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      if (field('event') !== '' || field('data') !== '') this.received.push({ type: field('event'), id: field('id'), data: field('data') });
    }
  }

  get changes(): LiveSignal[] {
    return this.received.filter(({ type }) => type === 'change').map(({ data }) => JSON.parse(data));
  }
  get subjects(): (string | null)[] {
    return this.changes.map(({ subjectId }) => subjectId);
  }
  get lastId(): string {
    return this.received.filter(({ id }) => id !== '').at(-1)?.id ?? '';
  }
  close(): void {
    this.response.destroy();
  }
  async until(condition: () => boolean, timeoutMs = 4000): Promise<void> {
    for (const deadline = Date.now() + timeoutMs; !condition(); await new Promise((done) => setTimeout(done, 10))) {
      if (Date.now() > deadline) throw new Error(`nothing came: ${JSON.stringify(this.received)}`);
    }
  }
}

describe('live updates', () => {
  let api: TestApi;
  let port: number;
  const streams: Stream[] = [];

  const connect = async (client: Client, lastEventId?: string): Promise<Stream> => {
    const headers = { cookie: client.cookie ?? '', ...(lastEventId ? { 'last-event-id': lastEventId } : {}) };
    const response = await new Promise<IncomingMessage>((done, fail) => {
      get({ port, path: `${API_PREFIX}${livePath}`, headers }, done).on('error', fail);
    });
    const stream = new Stream(response.statusCode ?? 0, response);
    streams.push(stream);
    if (response.statusCode === 200) await stream.until(() => stream.received.some(({ type }) => type === 'hello'));
    return stream;
  };
  const publish = async (practiceId = api.world.practice.id, userId?: string): Promise<string> => {
    const subjectId = newId();
    await api.inDatabase((transaction) => transaction.live.publish({ practiceId, topic: 'case', subjectId, userId }));
    return subjectId;
  };

  beforeAll(async () => {
    api = await startApi();
    await api.app.listen(0, '127.0.0.1');
    port = Number(new URL(await api.app.getUrl()).port);
  }, 120_000);
  afterEach(() => streams.splice(0).forEach((stream) => stream.close()));
  afterAll(() => api.stop());

  it('shows a change on another screen that did not ask for it', async () => {
    const stream = await connect(await api.as('coder'));
    const subjectId = await publish();
    await stream.until(() => stream.subjects.includes(subjectId));
    expect(stream.changes).toEqual([{ practiceId: api.world.practice.id, topic: 'case', subjectId }]);
  });

  it('shows it to people whose stream is on another API node', async () => {
    const { appUrl } = api.testDatabase;
    const second = await createApp(parseEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', APP_DATABASE_URL: appUrl }));
    const firstPort = port;
    try {
      await second.listen(0, '127.0.0.1');
      port = Number(new URL(await second.getUrl()).port);
      const there = await connect(await api.as('coder'));
      port = firstPort;
      const here = await connect(await api.as('team_lead'));
      const subjectId = await publish();
      await Promise.all([here, there].map((stream) => stream.until(() => stream.subjects.includes(subjectId))));
      there.close();
    } finally {
      port = firstPort;
      await second.close();
    }
  }, 60_000);

  it('says nothing of a transaction that was rolled back', async () => {
    const stream = await connect(await api.as('coder'));
    const lost = newId();
    const failing = api.inDatabase(async (transaction) => {
      await transaction.live.publish({ practiceId: api.world.practice.id, topic: 'case', subjectId: lost });
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    const kept = await publish();
    await stream.until(() => stream.subjects.includes(kept));
    expect(stream.subjects).toEqual([kept]);
  });

  it('tells nobody about another practice', async () => {
    const [here, there] = [await connect(await api.as('front_desk')), await connect(await api.as(api.world.otherUsers.front_desk))];
    const [theirs, ours] = [await publish(api.world.otherPractice.id), await publish()];
    await Promise.all([here.until(() => here.subjects.includes(ours)), there.until(() => there.subjects.includes(theirs))]);
    expect([here.subjects, there.subjects]).toEqual([[ours], [theirs]]);
  });

  it('tells one person only what is meant for that person', async () => {
    const [coder, lead] = [await connect(await api.as('coder')), await connect(await api.as('team_lead'))];
    const personal = await publish(api.world.practice.id, api.world.users.coder.id);
    const general = await publish();
    await Promise.all([coder.until(() => coder.subjects.includes(general)), lead.until(() => lead.subjects.includes(general))]);
    expect([coder.subjects, lead.subjects]).toEqual([[personal, general], [general]]);
  });

  it('sends after a break everything that was missed', async () => {
    const client = await api.as('coder');
    const first = await connect(client);
    const seen = await publish();
    await first.until(() => first.subjects.includes(seen));
    first.close();
    const missed = [await publish(), await publish(), await publish()];
    const second = await connect(client, first.lastId);
    expect(second.subjects).toEqual(expect.arrayContaining(missed));
  });

  it('misses nothing that began before and committed after the last event seen', async () => {
    const client = await api.as('coder');
    const first = await connect(client);
    let commitSlow: () => void = () => undefined;
    const slowSubject = newId();
    const slowBegan = new Promise<void>((began) => {
      void api.inDatabase(async (transaction) => {
        await transaction.live.publish({ practiceId: api.world.practice.id, topic: 'case', subjectId: slowSubject });
        began();
        await new Promise<void>((done) => (commitSlow = done));
      });
    });
    await slowBegan;
    const quick = await publish();
    await first.until(() => first.subjects.includes(quick));
    first.close();
    commitSlow();
    await publish();
    const second = await connect(client, first.lastId);
    expect(second.subjects).toContain(slowSubject);
  });

  it('comes back after the listening connection was cut, with what happened meanwhile', async () => {
    const stream = await connect(await api.as('coder'));
    await api.asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`);
    const during = await publish();
    await stream.until(() => stream.subjects.includes(during));
    const after = await publish();
    await stream.until(() => stream.subjects.includes(after));
  });

  it('catches up after a break although the catching up of an earlier one failed', async () => {
    const cut = () =>
      api.asOwner(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()`);
    const stream = await connect(await api.as('coder'));
    await api.asOwner('REVOKE SELECT ON live_event FROM chartwright_app');
    await cut();
    await stream.until(() => stream.received.some(({ type }) => type === 'resync'));
    await api.asOwner('GRANT SELECT ON live_event TO chartwright_app');
    await cut();
    const during = await publish();
    await stream.until(() => stream.subjects.includes(during));
  });

  it('asks for everything to be read again after more than a day', async () => {
    const yesterday = Date.now() - 25 * 3_600_000;
    const stream = await connect(await api.as('coder'), `1-${yesterday}`);
    await stream.until(() => stream.received.some(({ type }) => type === 'resync'));
  });

  it('refuses a stream without a session, and to a session that is locked', async () => {
    expect((await connect(api.anonymous())).status).toBe(401);
    const client = await api.as('coder');
    await client.post(accountPaths.lock);
    expect((await connect(client)).status).toBe(401);
  });
});
