import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signIn } from './people.js';
import { releaseTheCase, takeACase } from './take-a-case.js';

const claimOf = (page: Page) => page.getByRole('region', { name: 'Claim draft' });
const openSuggestions = (page: Page) => page.getByRole('region', { name: 'Suggestions and search' }).getByRole('row', { name: /^open/ });

/** Accepts one after the other, the focus goes on by itself; the first is rejected, and that is taken back. */
async function decideAll(page: Page): Promise<void> {
  await page.keyboard.press('2');
  const count = await openSuggestions(page).count();
  await page.keyboard.press('r');
  await page.keyboard.press('2');
  await expect(openSuggestions(page)).toHaveCount(count - 1);
  await page.keyboard.press('u');
  await expect(openSuggestions(page)).toHaveCount(count);
  for (let left = count; left > 0; left -= 1) {
    await page.keyboard.press('a');
    await expect(openSuggestions(page)).toHaveCount(left - 1);
  }
  if ((await claimOf(page).getByText('No service line yet.').count()) > 0) await addVisit(page);
}

async function addVisit(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /code, words/i }).fill('99213');
  await expect(page.getByRole('button', { name: /^Add 99213/ })).toBeVisible();
  await page.keyboard.press('Enter');
}

/** F goes to each finding; X repairs where the rule knows how, O keeps it with a reason, P points a line that points nowhere. */
async function settleFindings(page: Page): Promise<void> {
  const open = claimOf(page).locator('.find.hard:not(.kept), .find.soft:not(.kept)');
  for (let round = 0; round < 20 && (await open.count()) > 0; round += 1) {
    const before = await open.count();
    await page.keyboard.press('f');
    const keys = claimOf(page).locator('.find kbd');
    // The keys of a finding show once its line has the focus; a line that only a person can point has none.
    await keys
      .first()
      .waitFor({ timeout: 3000 })
      .catch(() => undefined);
    const shown = await keys.allTextContents();
    const hasKey = (key: string): boolean => shown.some((one) => one.trim().toLowerCase() === key);
    if (hasKey('x')) {
      await page.keyboard.press('x');
    } else if (hasKey('o')) {
      await page.keyboard.press('o');
      await page.getByRole('dialog').getByRole('textbox').fill('Checked against the note.');
      await page.keyboard.press('Control+Enter');
    } else {
      // A line whose diagnosis a fix replaced points nowhere: only a person knows what it was done for.
      await page.keyboard.press('p');
      await page.getByLabel('Pointers, letters of diagnoses').fill('A');
      await page.keyboard.press('Enter');
    }
    await expect(open).not.toHaveCount(before);
  }
  await expect(open).toHaveCount(0);
}

test('a whole case is coded by keyboard alone, from the worklist to the worklist', async ({ browser }) => {
  const coder = await signIn(browser, 'coder');
  const number = await takeACase(coder);
  await decideAll(coder);
  await coder.keyboard.press('Shift+F10');
  await expect(coder.getByRole('menu', { name: 'Commands of this row' })).toBeVisible();
  await expectAccessible(coder, 'row menu');
  await coder.keyboard.press('Escape');
  await coder.keyboard.press('/');
  await coder.getByRole('combobox', { name: /code, words/i }).fill('Z91.14');
  await coder.keyboard.press('Escape');
  await coder.keyboard.press('1');
  await coder.keyboard.press('/');
  await coder.keyboard.type('a');
  await expect(coder.getByRole('search', { name: 'Find in the note' })).toContainText(/1 of \d+/);
  await expectAccessible(coder, 'find in the note');
  await coder.keyboard.press('Escape');
  await coder.keyboard.press('3');
  await settleFindings(coder);
  await coder.keyboard.press('Control+Shift+Enter');
  await expect(coder.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  await expect(coder.getByRole('region', { name: 'Finished today' })).toContainText(number);
});

test('Ctrl K finds an own case by its number from any screen, and a closed dialog gives the focus back', async ({ browser }) => {
  const page = await signIn(browser, 'coder');
  const number = await takeACase(page);
  await page.goto('/workbench/codes');
  await expect(page.getByRole('button', { name: 'Find case or code' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find case or code' }).fill(number);
  await expect(page.getByRole('option', { name: new RegExp(number) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Case ${number}`);
  const focused = page.locator(':focus');
  await expect(focused).toHaveAttribute('role', 'row');
  await page.keyboard.press('h');
  await page.keyboard.press('Escape');
  await expect(focused).toHaveAttribute('role', 'row');
  await releaseTheCase(page);
  await page.context().close();
});
