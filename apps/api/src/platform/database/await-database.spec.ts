import { createServer } from 'node:net';
import { awaitDatabase, isPassingFault } from './await-database.js';

const withCode = (code: string) => Object.assign(new Error('refused'), { code });

describe('a database that is coming back', () => {
  it.each(['57P03', '57P01', '08006', 'ECONNREFUSED', 'ECONNRESET'])('is waited for: %s', (code) => {
    expect(isPassingFault(withCode(code))).toBe(true);
  });

  it.each(['28P01', '3D000', '42501', '23505'])('is not hoped for when it will never let us in: %s', (code) => {
    expect(isPassingFault(withCode(code))).toBe(false);
  });

  it('is recognised inside the error of a query, and where a host has two addresses', () => {
    expect(isPassingFault(Object.assign(new Error('query failed'), { driverError: withCode('57P03') }))).toBe(true);
    expect(isPassingFault(new AggregateError([withCode('ECONNREFUSED'), withCode('ECONNREFUSED')]))).toBe(true);
  });

  it('is given up on in the end, with the reason', async () => {
    const probe = createServer();
    await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
    const address = probe.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await new Promise((done) => probe.close(done));
    await expect(awaitDatabase(`postgres://nobody@127.0.0.1:${port}/none`, 0)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
