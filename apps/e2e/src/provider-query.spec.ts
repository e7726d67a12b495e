import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, signIn } from './people.js';
import { releaseTheCase, takeACase } from './take-a-case.js';

const SHOTS = process.env.SCREENSHOT_FOLDER;
const TITLE = `What is open, ${Math.random().toString(36).slice(2, 8)}`;
const QUESTION = 'Please clarify which of these describes the condition, if known.';

async function draftQuery(coder: Page): Promise<void> {
  const quote = ((await coder.getByRole('region', { name: 'Chart' }).locator('p').first().innerText()) ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  await coder.keyboard.press('q');
  const dialog = coder.getByRole('dialog', { name: /^Ask / });
  await dialog.getByLabel('Title').fill(TITLE);
  await dialog.getByLabel('Words of this record').fill(quote.replace(/(?:negated|suggested|in the draft): /g, ''));
  await dialog.getByLabel('Answers to choose from').fill('Acute\nChronic\nOther, in my own words\nUnable to determine');
  await dialog.getByRole('textbox', { name: 'Question' }).fill('Would you agree that it is Chronic, so that the claim is paid?');
  for (const words of ['Would you agree', 'claim', 'paid', 'Chronic']) await expect(dialog.getByText(`“${words}”.`)).toBeVisible();
  await expect(dialog.getByRole('button', { name: /send query/i })).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(coder, 'query dialog');
  if (SHOTS) await coder.screenshot({ path: `${SHOTS}/query-faults.png` });
  await dialog.getByRole('textbox', { name: 'Question' }).fill(QUESTION);
  await coder.keyboard.press('Control+Enter');
}

test('a coder asks, the clinician answers with an addendum, and the answer is on the coder’s screen at once', async ({ browser }) => {
  const coder = await signIn(browser, 'coder');
  const number = await takeACase(coder);
  await draftQuery(coder);

  await expect(coder.getByRole('heading', { name: 'Worklist' })).toBeVisible();
  const row = coder.getByRole('row', { name: new RegExp(number) });
  await expect(row).toContainText('Query open');
  await expect(row).toContainText('Clock stopped');
  await row.dblclick();
  await expect(coder.getByText(/not seen yet/)).toBeVisible();

  const clinician = await signIn(browser, 'clinician');
  await clinician.goto('/intake/questions');
  const card = clinician.getByRole('region', { name: new RegExp(TITLE) });
  await expect(card).toContainText(QUESTION);
  await expectAccessible(clinician, 'questions');
  await expect(coder.getByText(/seen today/)).toBeVisible();
  await card.getByText('Chronic', { exact: true }).click();
  await card.getByLabel(/Addendum to the note/).fill('Assessment: chronic condition, stable.');
  await card.getByRole('button', { name: 'Send answer' }).click();
  await expect(card).toContainText('Answered');

  await expect(coder.getByText(/Answered by .+, today/)).toBeVisible({ timeout: 3_000 });
  await coder.getByRole('button', { name: 'Go on coding' }).click();
  await expect(coder.getByRole('button', { name: /^hold/i })).toBeVisible();
  await coder.getByRole('combobox', { name: 'Document' }).selectOption({ label: '2 · Addendum' });
  await expect(coder.getByRole('document', { name: 'Addendum' })).toContainText('chronic condition, stable');
  await expectAccessible(coder, 'desk with an answer');
  if (SHOTS) await coder.screenshot({ path: `${SHOTS}/answered.png` });
  await releaseTheCase(coder);
});
