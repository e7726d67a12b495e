import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signIn } from './people.js';
import { releaseTheCase, takeACase } from './take-a-case.js';

/** Screens that the other tests pass by, each as a role that uses it sees it. */
const SCREENS: Readonly<Record<string, readonly string[]>> = {
  coder: ['/workbench/codes', '/workbench/claims', '/workbench/desk/00000000-0000-7000-8000-000000000000'],
  firm_admin: [
    '/workbench/code-sets',
    '/workbench/rules',
    '/workbench/policies',
    '/workbench/learning',
    '/workbench/settings/people',
    '/workbench/settings/practice',
    '/workbench/settings/failed-jobs',
  ],
  practice_admin: [
    '/intake/settings/facilities',
    '/intake/settings/providers',
    '/intake/settings/payers',
    '/intake/settings/fees',
    '/intake/settings/audit-log',
  ],
};

async function expectFitsAndAccessible(page: Page, screen: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion: a colour caught half way from one theme to the other is nobody's fault.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page, `${screen}, ${colorScheme}`);
  }
  await page.setViewportSize({ width: 1024, height: 768 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth'), `${screen} scrolls sideways`).toBeLessThanOrEqual(1024);
  await page.setViewportSize({ width: 1440, height: 900 });
}

for (const [role, addresses] of Object.entries(SCREENS)) {
  test(`the screens of a ${role.replace('_', ' ')} are accessible in both themes and fit a small window`, async ({ browser }) => {
    const page = await signIn(browser, role);
    for (const address of addresses) {
      await page.goto(address);
      await expectFitsAndAccessible(page, address);
    }
    await page.context().close();
  });
}

test('what opens over the desk is accessible in both themes, and hidden words do not stretch the desk', async ({ browser }) => {
  const page = await signIn(browser, 'coder');
  await takeACase(page);
  const opened: readonly { keys: string; shows: string }[] = [
    { keys: '/', shows: '[role=combobox]' },
    { keys: 'l', shows: '.visit-level' },
    { keys: '?', shows: 'dialog[open]' },
    { keys: 'Control+k', shows: '.find-list' },
    { keys: 'h', shows: 'dialog[open] form' },
    { keys: 's', shows: 'details.seen[open]' },
  ];
  for (const { keys, shows } of opened) {
    await page.keyboard.press('2');
    await page.keyboard.press(keys);
    await expect(page.locator(shows).first()).toBeVisible();
    await expectFitsAndAccessible(page, `desk after ${keys}`);
    const overflow = await page.locator('#desk').evaluate((desk) => desk.scrollHeight - desk.clientHeight);
    expect(overflow, `the desk after ${keys} is higher than its window`).toBeLessThanOrEqual(0);
    await page.keyboard.press('Escape');
  }
  await releaseTheCase(page);
});
