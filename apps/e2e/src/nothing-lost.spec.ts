import { chromium, expect, test, type Page } from '@playwright/test';
import { signIn } from './people.js';
import { releaseTheCase, takeACase } from './take-a-case.js';

const diagnoses = (page: Page) => page.getByRole('grid', { name: 'Diagnoses of the draft' }).getByRole('row', { name: /^[A-L] / });
const codesOf = async (page: Page): Promise<string[]> =>
  (await diagnoses(page).allTextContents()).map((text) => /[A-Z]\d[0-9A-Z.]+/.exec(text)?.[0] ?? '');
const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible();

async function add(page: Page, code: string): Promise<void> {
  await page.keyboard.press('2');
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: /code, words/i }).fill(code);
  await expect(page.getByRole('button', { name: new RegExp(`^Add ${code.replace('.', '\\.')}`) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Claim draft' })).toContainText(code);
}

async function emptyDraft(page: Page): Promise<void> {
  await page.keyboard.press('3');
  for (let left = await diagnoses(page).count(); left > 0; left -= 1) {
    await page.keyboard.press('Delete');
    await expect(diagnoses(page)).toHaveCount(left - 1);
  }
  await saved(page);
}

test('an edit is there after the browser is killed, and undo and redo go back and forth over it', async ({ browser, baseURL }, {
  project,
}) => {
  const first = await signIn(browser, 'coder');
  await takeACase(first);
  await emptyDraft(first);
  const cookies = await first.context().cookies();
  const address = first.url();
  await first.context().close();

  const server = await chromium.launchServer(project.use.launchOptions);
  const doomed = await chromium.connect(server.wsEndpoint());
  const context = await doomed.newContext({ ...(baseURL ? { baseURL } : {}), viewport: { width: 1440, height: 900 } });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^hold/i })).toBeVisible();
  await add(page, 'R05.9');
  await add(page, 'I10');
  await add(page, 'E11.9');
  await new Promise((done) => setTimeout(done, 2_000));
  server.process().kill('SIGKILL');
  await server.close().catch(() => undefined);

  const again = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await again.context().addCookies(cookies);
  await again.goto(address);
  await expect(diagnoses(again)).toHaveCount(3);
  expect(await codesOf(again)).toEqual(['R05.9', 'I10', 'E11.9']);
  await again.keyboard.press('3');
  for (const left of [2, 1, 0]) {
    await again.keyboard.press('u');
    await expect(diagnoses(again)).toHaveCount(left);
  }
  for (const back of [1, 2]) {
    await again.keyboard.press('Shift+U');
    await expect(diagnoses(again)).toHaveCount(back);
  }
  await saved(again);
  await releaseTheCase(again);
  await again.context().close();
});

test('edits of a page that is closed in the same moment get in', async ({ browser }) => {
  const page = await signIn(browser, 'coder');
  await takeACase(page);
  await emptyDraft(page);
  const address = page.url();
  await add(page, 'N39.0');
  await page.close();
  const again = await page.context().newPage();
  await again.goto(address);
  await expect(diagnoses(again)).toHaveCount(1);
  await releaseTheCase(again);
});

test('ten seconds without a connection lose nothing, and say how much waits', async ({ browser }) => {
  const page = await signIn(browser, 'coder');
  await takeACase(page);
  await emptyDraft(page);
  await add(page, 'R05.9');
  await add(page, 'I10');
  await saved(page);
  await page.keyboard.press('3');
  await page.context().setOffline(true);
  await page.keyboard.press('Delete');
  await page.keyboard.press('t');
  await expect(page.getByText(/changes? waiting/)).toBeVisible();
  await expect(page.getByText(/changes? waits? and will be sent/)).toBeVisible();
  await expect(diagnoses(page)).toHaveCount(1);
  await page.waitForTimeout(10_000);
  await page.context().setOffline(false);
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 20_000 });
  await page.reload();
  await expect(diagnoses(page)).toHaveCount(1);
  await releaseTheCase(page);
});

test('two tabs of one person edit the same draft without a dialog, and each sees the other’s edit', async ({ browser }) => {
  const one = await signIn(browser, 'coder');
  await takeACase(one);
  await emptyDraft(one);
  const two = await one.context().newPage();
  await two.goto(one.url());
  await expect(two.getByRole('button', { name: /^hold/i })).toBeVisible();
  await add(one, 'R05.9');
  await expect(diagnoses(two)).toHaveCount(1);
  await Promise.all([add(two, 'I10'), add(one, 'E11.9')]);
  await expect(diagnoses(one)).toHaveCount(3);
  await expect(diagnoses(two)).toHaveCount(3);
  await expect(two.getByRole('alertdialog')).toHaveCount(0);
  await releaseTheCase(one);
});
