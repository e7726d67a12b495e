import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { downloadReleases, fetchArchive, parseAddresses } from './download-releases.js';

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

  it('continues a download that was broken off', async () => {
    const url = `${origin}/b.zip`;
    const finished = await fetchArchive({ url }, cache);
    await rm(finished);
    await writeFile(`${finished}.part`, archive.subarray(0, 40));
    expect((await readFile(await fetchArchive({ url, sha256 }, cache))).equals(archive)).toBe(true);
    expect(ranges.at(-1)).toBe('bytes=40-');
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
