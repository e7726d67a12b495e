import { expect, type Page } from '@playwright/test';

/** Opens a case on this person's desk. The demo's own people work on its cases while it is made, so one may have to be waited for. */
export async function takeACase(page: Page): Promise<string> {
  await expect(async () => {
    await page.goto('/workbench/worklist');
    await page.getByRole('button', { name: /^(take next|go on with)/i }).click({ timeout: 2_000 });
    await expect(page.getByRole('button', { name: /^hold/i })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 60_000 });
  return ((await page.getByRole('heading', { level: 1 }).textContent()) ?? '').replace('Case ', '');
}

/** Back to the queue, so that the next test finds a free desk. */
export async function releaseTheCase(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More about this case' }).click();
  await page.getByRole('menuitem', { name: /release/i }).click();
  await page.getByRole('button', { name: 'Release the case' }).click();
  await page.waitForURL(/\/worklist/);
}
