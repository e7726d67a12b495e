import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { archiveFiles } from './archive-files.js';
import { downloadReleases, fetchArchive, parseAddresses } from './download-releases.js';
import { proxyFor } from './proxy-for.js';
import { RefusedImportError } from './refused-import-error.js';

const archive = Buffer.from(zipSync({ 'Table/place_of_service.csv': new TextEncoder().encode('pos_code\n') }));
const sha256 = createHash('sha256').update(archive).digest('hex');

describe('the download of releases', () => {
  let server: Server;
  let origin: string;
  let cache: string;
  const ranges: (string | undefined)[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      ranges.push(request.headers.range);
      if (request.url === '/gone.zip') return void response.writeHead(404).end();
      if (request.url === '/moved.zip') return void response.writeHead(302, { location: '/a.zip' }).end();
      if (request.url === '/torn.zip' && request.headers.range === undefined) {
        response.writeHead(200, { 'content-length': archive.length });
        response.write(archive.subarray(0, 50), () => setTimeout(() => response.destroy(), 50));
        return;
      }
      const begins = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      if (begins > archive.length) return void response.writeHead(416).end();
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
      response.writeHead(from > 0 ? 206 : 200).end(archive.subarray(from));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));
  beforeEach(async () => {
    ranges.length = 0;
    cache = await mkdtemp(join(tmpdir(), 'code-sets-'));
  });
  afterEach(() => rm(cache, { recursive: true, force: true }));

  it('gives the files of the archives under the configured release, and fetches an archive once', async () => {
    const configuration = join(cache, 'addresses.json');
    await writeFile(configuration, JSON.stringify([{ url: `${origin}/a.zip`, folder: 'pos/2030', sha256 }]));
    for (let time = 0; time < 2; time += 1) {
      const files = await downloadReleases(configuration, cache);
      expect(files.map((file) => file.place)).toEqual(['pos/2030/place_of_service.csv']);
      expect((await files[0]?.read())?.toString()).toBe('pos_code\n');
    }
    expect(ranges).toHaveLength(1);
  });

  it.each([
    ['no zip file', Buffer.from('These are the codes.')],
    ['an empty one', Buffer.alloc(0)],
    ['half of one', archive.subarray(0, archive.length / 2)],
  ])('names the archive that is %s', async (_what, bytes) => {
    const path = join(cache, 'codes.zip');
    await writeFile(path, bytes);
    await expect(archiveFiles(path)).rejects.toThrow(new RefusedImportError('codes.zip is neither a folder nor a whole zip file.'));
  });

  it('names the file that an archive does not give back whole', async () => {
    const path = join(cache, 'codes.zip');
    const torn = Buffer.from(zipSync({ 'list.txt': new TextEncoder().encode('codes '.repeat(100)) }));
    torn.fill(0xff, 30 + 'list.txt'.length, 30 + 'list.txt'.length + 4);
    await writeFile(path, torn);
    const [file] = await archiveFiles(path);
    expect(() => file?.read()).toThrow(new RefusedImportError('list.txt in codes.zip cannot be unpacked.'));
  });

  it('continues a download that was broken off', async () => {
    const url = `${origin}/b.zip`;
    const finished = await fetchArchive({ url }, cache);
    await rm(finished);
    await writeFile(`${finished}.part`, archive.subarray(0, 40));
    expect((await readFile(await fetchArchive({ url, sha256 }, cache))).equals(archive)).toBe(true);
    expect(ranges.at(-1)).toBe('bytes=40-');
  });

  it('continues where the line broke, and begins again where the part is of another file', async () => {
    const url = `${origin}/torn.zip`;
    await expect(fetchArchive({ url, sha256 }, cache)).rejects.toThrow('run it again to continue');
    expect((await readFile(await fetchArchive({ url, sha256 }, cache))).equals(archive)).toBe(true);
    expect(ranges.at(-1)).toBe('bytes=50-');
    const other = await fetchArchive({ url: `${origin}/d.zip` }, cache);
    await rm(other);
    await writeFile(`${other}.part`, Buffer.alloc(archive.length + 10));
    expect((await readFile(await fetchArchive({ url: `${origin}/d.zip`, sha256 }, cache))).equals(archive)).toBe(true);
  });

  it('follows a redirect, and fetches again what the cache holds with another checksum', async () => {
    const path = await fetchArchive({ url: `${origin}/moved.zip`, sha256 }, cache);
    await writeFile(path, 'spoilt');
    expect((await readFile(await fetchArchive({ url: `${origin}/moved.zip`, sha256 }, cache))).equals(archive)).toBe(true);
  });

  it('goes through the proxy that the environment names, and past it where NO_PROXY says so', async () => {
    const asked: string[] = [];
    const proxy = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers['proxy-authorization'] ?? ''}`);
      response.end(archive);
    });
    proxy.on('connect', (request, socket) => {
      asked.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    const port = typeof address === 'object' ? address?.port : 0;
    Object.assign(process.env, { HTTP_PROXY: `http://lee:pass@127.0.0.1:${port}`, HTTPS_PROXY: `http://127.0.0.1:${port}` });
    try {
      await fetchArchive({ url: 'http://releases.example/x.zip', sha256 }, cache);
      await expect(fetchArchive({ url: 'https://releases.example/y.zip' }, cache)).rejects.toThrow(
        'does not let us reach releases.example',
      );
      expect(asked).toEqual([
        `http://releases.example/x.zip Basic ${Buffer.from('lee:pass').toString('base64')}`,
        'CONNECT releases.example:443',
      ]);
      process.env.NO_PROXY = '127.0.0.1';
      await fetchArchive({ url: `${origin}/e.zip`, sha256 }, cache);
      expect(asked).toHaveLength(2);
    } finally {
      for (const name of ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']) delete process.env[name];
      await new Promise((resolve) => proxy.close(resolve));
    }
  });

  it.each([
    ['https://a.example/x', { HTTPS_PROXY: 'p:8080' }, 'http://p:8080/'],
    ['http://a.example/x', { https_proxy: 'http://p:8080' }, null],
    ['http://a.example/x', { all_proxy: 'http://p:8080' }, 'http://p:8080/'],
    ['https://a.example/x', { HTTPS_PROXY: 'http://p:8080', NO_PROXY: '.example' }, null],
    ['https://a.example/x', { HTTPS_PROXY: 'http://p:8080', NO_PROXY: 'b.example,*' }, null],
  ])('%s with %o goes through %s', (url, environment, expected) => {
    expect(proxyFor(new URL(url), environment)?.href ?? null).toBe(expected);
  });

  it('refuses an archive with another checksum, a missing one, and a closed network, each in one sentence', async () => {
    await expect(fetchArchive({ url: `${origin}/c.zip`, sha256: 'other' }, cache)).rejects.toThrow('does not have the expected checksum.');
    await expect(fetchArchive({ url: `${origin}/gone.zip` }, cache)).rejects.toThrow('answered 404.');
    await expect(fetchArchive({ url: 'http://127.0.0.1:9/x.zip' }, cache)).rejects.toThrow('the starter set serves until then.');
  });

  it('refuses addresses without a folder', () => {
    expect(() => parseAddresses('[{"url":"x"}]', 'f.json')).toThrow('lacks its url or folder.');
  });
});
