import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signIn } from './people.js';
import { releaseTheCase } from './take-a-case.js';

const SHOTS = process.env.SCREENSHOT_FOLDER;
const REMARK = `Say which test came back positive, ${Math.random().toString(36).slice(2, 8)}.`;

/** A case that has only just opened is not sent yet: nobody can have read it. */
async function press(page: Page, button: RegExp, number: string): Promise<void> {
  await expect(async () => {
    await page.getByRole('button', { name: button }).click({ timeout: 2_000 });
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(`Case ${number}`, { timeout: 2_000 });
  }).toPass({ timeout: 20_000 });
}

test('an auditor returns a case with a remark, its coder submits it again, and what is approved becomes a claim', async ({ browser }) => {
  const auditor = await signIn(browser, 'auditor');
  await auditor.goto('/workbench/review');
  const waiting = auditor.getByRole('grid', { name: 'In review' }).getByRole('row').nth(1);
  const number = /\d\d-\d{5}/.exec(await waiting.innerText())?.[0] ?? '';
  await expectAccessible(auditor, 'review list');
  if (SHOTS) await auditor.screenshot({ path: `${SHOTS}/review-list.png` });
  const open = async () => {
    await auditor.goto('/workbench/review');
    await auditor
      .getByRole('row', { name: new RegExp(number) })
      .getByRole('button', { name: 'Review' })
      .click();
    await expect(auditor.getByRole('heading', { level: 1 })).toHaveText(`Case ${number}`);
  };

  await open();
  await expect(auditor.getByText('In review').first()).toBeVisible();
  await expect(auditor.getByRole('button', { name: /^approve/i })).toBeVisible();
  await expectAccessible(auditor, 'desk in review');
  await auditor.getByRole('button', { name: /^return/i }).click();
  const dialog = auditor.getByRole('dialog', { name: 'Return the case to its coder' });
  await dialog.getByLabel('Remark to the coder').fill(REMARK);
  await dialog.getByRole('button', { name: 'Return the case' }).click();
  await auditor.waitForURL(/\/workbench\/review/);
  await expect(auditor.getByRole('row', { name: new RegExp(number) })).toHaveCount(0);

  // The demo's lead coded the case that waits for review.
  const coder = await signIn(browser, 'team_lead');
  await coder.goto('/workbench/worklist');
  const returned = coder.getByRole('grid', { name: 'Returned by review' }).getByRole('row', { name: new RegExp(number) });
  await expect(returned).toContainText(REMARK);
  if (SHOTS) await coder.screenshot({ path: `${SHOTS}/returned.png` });
  await returned.dblclick();
  await expect(coder.getByRole('heading', { level: 1 })).toHaveText(`Case ${number}`);
  await expect(coder.getByText(REMARK)).toBeVisible();
  await press(coder, /^submit/i, number);
  // The next case of the queue came with it; other tests want it there.
  await releaseTheCase(coder);

  await open();
  await press(auditor, /^approve/i, number);

  const biller = await signIn(browser, 'billing_manager');
  await expect(async () => {
    await biller.goto('/workbench/claims');
    await biller.getByRole('searchbox').fill(number);
    await expect(biller.getByRole('row').filter({ hasText: 'Ready' })).toHaveCount(1, { timeout: 3_000 });
  }).toPass({ timeout: 30_000 });
});
