import { nextAddress } from './next-address.js';

const next = (wanted: string, homePath: '/intake' | '/workbench' = '/workbench') =>
  nextAddress(`?next=${encodeURIComponent(wanted)}`, { homePath });

describe('where signing in leads', () => {
  it('to the app of the role', () => {
    expect(nextAddress('', { homePath: '/intake' })).toBe('/intake/');
  });
  it('back to the screen that asked for it', () => {
    expect(next('/workbench/cases/7?tab=claim')).toBe('/workbench/cases/7?tab=claim');
  });
  it.each([
    '/intake/cases',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'https://elsewhere.example/workbench/',
    '/workbench//elsewhere',
    '/workbenchx',
  ])('never to %s', (wanted) => {
    expect(next(wanted)).toBe('/workbench/');
  });
});
