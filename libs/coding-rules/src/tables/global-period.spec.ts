import { globalWindow } from './global-period.js';

describe('global periods', () => {
  it('covers 2026-01-09 through 2026-04-10 for a 090 surgery on 2026-01-10', () => {
    expect(globalWindow('090', '2026-01-10')).toEqual({ from: '2026-01-09', to: '2026-04-10' });
  });
  it('covers through 2026-01-20 for a 010 procedure on 2026-01-10', () => {
    expect(globalWindow('010', '2026-01-10')).toEqual({ from: '2026-01-10', to: '2026-01-20' });
  });
  it('covers the day alone for 000 and nothing for XXX', () => {
    expect([globalWindow('000', '2026-01-10')?.to, globalWindow('XXX', '2026-01-10')]).toEqual(['2026-01-10', null]);
  });
});
