import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD, DEMO_USERS } from '../../../tools/seed-demo/demo-organisations.js';

/** Opens a browser of their own for one of the demo's people and signs in as they would. */
export async function signIn(browser: Browser, role: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel(/e-mail/i).fill(DEMO_USERS.find((user) => user.role === role)?.email ?? '');
  await page.getByLabel(/^password/i).fill(DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(intake|workbench)/);
  return page;
}

/** WCAG 2.2 AA: no serious or critical finding on the screen as it stands. */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${screen}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    `axe findings on ${screen}`,
  ).toEqual([]);
}
