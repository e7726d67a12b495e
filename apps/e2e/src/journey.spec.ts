import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { OTITIS_CHILD } from '../../../tools/seed-demo/demo-notes.js';
import { expectAccessible, signIn } from './people.js';

const LAST_NAME = `${Math.random()
  .toString(36)
  .replace(/[^a-z]/g, '')
  .slice(0, 6)}marsh`;
const DATE_OF_SERVICE = '2026-09-21';

async function addPatient(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'New patient' }).click();
  const form = desk.getByRole('group', { name: 'New patient' });
  await form.getByLabel('First name').fill('Quentin');
  await form.getByLabel('Last name').fill(LAST_NAME);
  await form.getByLabel('Birth date').fill(`2022-0${1 + Math.floor(Math.random() * 9)}-0${1 + Math.floor(Math.random() * 9)}`);
  await form.getByText('Male', { exact: true }).click();
  await form.getByLabel(/Street/).fill('9 Cove Road');
  await form.getByLabel(/City/).fill('Fairview');
  await form.getByLabel(/State/).fill('OH');
  await form.getByLabel(/ZIP/).fill('441261122');
  await form.getByRole('button', { name: 'Add patient' }).click();
  await expect(desk.getByText(`Quentin ${LAST_NAME}`)).toBeVisible();
}

async function addCoverage(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Add coverage' }).click();
  await desk.getByLabel('Payer').selectOption({ label: 'Union Health PPO' });
  await desk.getByLabel('Member number').fill('U44556677');
  await desk
    .getByRole('button', { name: /^(Save|Add) coverage$/ })
    .last()
    .click();
  await expect(desk.getByLabel('Who pays').locator('option:checked')).toContainText('Union Health');
}

async function fillVisit(desk: Page): Promise<void> {
  await desk.getByLabel('Date of service').fill(DATE_OF_SERVICE);
  await desk.getByLabel('Place of service').selectOption('11');
  await desk.getByLabel('Visit type').selectOption('office_established');
  await desk.getByLabel('Specialty', { exact: true }).selectOption('family_medicine');
  await desk.getByLabel('Rendering provider').selectOption({ label: 'A. Lin, MD · 1245319599' });
  await desk.getByLabel(/Reason the visit is urgent/).fill('Family leaves the country tomorrow.');
}

async function typeNote(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Type instead' }).click();
  await desk.getByLabel('Note, as the clinician wrote it').fill(OTITIS_CHILD.text);
  await desk.getByRole('button', { name: 'Add note' }).click();
}

test.describe.configure({ mode: 'serial' });

test('a case goes from the practice to a valid 837P file, and the practice watches it move', async ({ browser }) => {
  test.setTimeout(300_000);
  const desk = await signIn(browser, 'front_desk');
  const coder = await signIn(browser, 'team_lead');
  const biller = await signIn(browser, 'billing_manager');

  await test.step('the front desk enters the case', async () => {
    await expectAccessible(desk, 'new case');
    await addPatient(desk);
    await addCoverage(desk);
    await fillVisit(desk);
    await typeNote(desk);
    await expect(desk.getByText('Text read', { exact: true })).toBeVisible();
    await desk.getByRole('button', { name: 'Send for coding' }).click();
    await desk.getByRole('link', { name: /My cases/ }).click();
    await expect(desk.getByRole('row', { name: new RegExp(LAST_NAME) })).toContainText(/Waiting for coding|being prepared/i);
    await expectAccessible(desk, 'my cases');
  });

  await test.step('a coder takes it, codes it by keyboard and submits', async () => {
    await codeTheCase(coder, desk);
  });

  await test.step('the practice sees it move without a reload', async () => {
    await expect(desk.getByRole('row', { name: new RegExp(LAST_NAME) })).toContainText(/claim/i);
  });

  await test.step('the administrator goes from testing to production', async () => {
    await sendInEarnest(await signIn(browser, 'practice_admin'));
  });

  await test.step('billing batches the claim and downloads the 837P', async () => {
    await batchTheClaim(biller);
  });

  await test.step('the practice sees that it was sent', async () => {
    await desk.getByRole('tab', { name: /Sent to payer/ }).click();
    await expect(desk.getByRole('row', { name: new RegExp(LAST_NAME) })).toBeVisible();
  });

  await test.step('billing enters a denial by keyboard, strikes it out and enters the payment', async () => {
    await enterWhatCameBack(biller);
  });

  await test.step('the practice sees that it was paid', async () => {
    await desk.getByRole('tab', { name: /Finished/ }).click();
    await expect(desk.getByRole('row', { name: new RegExp(LAST_NAME) })).toContainText('Paid by Union Health PPO');
  });
});

async function sendInEarnest(admin: Page): Promise<void> {
  await admin.goto('/intake/settings/practice');
  const production = admin.getByLabel(/^Production/);
  if (await production.isChecked()) return;
  await production.check();
  await admin.getByRole('button', { name: 'Save' }).click();
  await expect(admin.getByRole('button', { name: 'Undo changes' })).toHaveCount(0);
}

async function enterWhatCameBack(biller: Page): Promise<void> {
  await biller.goto('/workbench/claims');
  await biller.getByRole('tab', { name: /^Sent/ }).click();
  await biller.getByRole('searchbox').fill(LAST_NAME);
  const drawer = biller.getByRole('complementary');
  await biller.getByRole('row', { name: new RegExp(LAST_NAME) }).click();
  await expect(drawer.getByText('What happened next')).toBeVisible();
  await biller.keyboard.press('a');
  await biller.getByLabel('What happened', { exact: true }).selectOption({ label: 'The payer denied it' });
  await biller.getByLabel('Who bears it').selectOption('CO');
  await biller.getByLabel('Reason, number').fill('197');
  await expectAccessible(biller, 'denial');
  await biller.keyboard.press('Enter');
  await expect(drawer.getByText(/CO-197: no authorization/)).toBeVisible();
  await drawer.getByRole('button', { name: /Strike out/ }).click();
  await biller.getByLabel('What was wrong', { exact: true }).fill('Another patient’s letter');
  await biller.getByRole('button', { name: 'Strike it out' }).click();
  await drawer.getByRole('button', { name: /The payer paid/ }).click();
  await biller.getByLabel('Paid, $').fill('105');
  await biller.getByLabel(/Patient’s share/).fill('25');
  await expect(biller.getByText(/\$0\.00 stays open/)).toContainText('The claim becomes Paid');
  await biller.keyboard.press('Enter');
  await expect(drawer.getByText(/paid \$105\.00, patient \$25\.00/)).toBeVisible();
  await expectAccessible(biller, 'claim that was paid');
}

async function codeTheCase(coder: Page, desk: Page): Promise<void> {
  const row = desk.getByRole('row', { name: new RegExp(LAST_NAME) });
  await expect(row).toContainText(/Waiting for coding/i);
  await expectAccessible(coder, 'worklist');
  await coder.keyboard.press('n');
  await expect(coder.getByText('21 Sep 2026')).toBeVisible();
  await expect(row).toContainText(/Being coded/);
  await expectAccessible(coder, 'coding desk');
  const claim = coder.getByRole('region', { name: 'Claim draft' });
  for (const code of ['H66.002', 'J06.9', '99213']) {
    await coder.keyboard.press('a');
    await expect(claim).toContainText(code);
  }
  await expect(claim).toContainText('$130.00');
  await pointTheVisitAtBothDiagnoses(coder);
  await expect(claim.getByText('Needs a reason')).toHaveCount(0);
  await coder.keyboard.press('Control+Shift+Enter');
  await expect(coder.getByRole('heading', { name: 'Worklist' })).toBeVisible();
}

async function pointTheVisitAtBothDiagnoses(coder: Page): Promise<void> {
  for (const key of ['3', 'j', 'j', 'p']) await coder.keyboard.press(key);
  await coder.getByLabel('Pointers, letters of diagnoses').fill('AB');
  await coder.keyboard.press('Enter');
}

async function batchTheClaim(biller: Page): Promise<void> {
  await biller.goto('/workbench/claims');
  await biller.getByRole('searchbox').fill(LAST_NAME);
  const row = biller.getByRole('row', { name: new RegExp(LAST_NAME) });
  await expect(row).toContainText('Ready');
  await expectAccessible(biller, 'claims');
  await row.getByRole('checkbox').check();
  await biller.getByRole('button', { name: /Make batch/ }).click();
  const question = biller.getByRole('dialog', { name: 'Send 1 claim for $130.00?' });
  await expect(question).toContainText(/(Test|Production) file/);
  await biller.keyboard.press('Escape');
  await expect(row).toContainText('Ready');
  await biller.keyboard.press('b');
  await expect(question).toBeVisible();
  await biller.keyboard.press('Enter');
  await expect(row).toHaveCount(0);
  await biller.getByRole('link', { name: 'Batches' }).click();
  await expectAccessible(biller, 'batches');
  const [download] = await Promise.all([
    biller.waitForEvent('download'),
    biller
      .getByRole('link', { name: /Download 837P/ })
      .first()
      .click(),
  ]);
  const file = await readFile(await download.path(), 'latin1');
  expectWholeInterchange(file);
  expect(file).toContain(`NM1*IL*1*${LAST_NAME.toUpperCase()}*QUENTIN`);
}

/** Envelope facts of X12 005010X222A1 that any reader checks first; the claims lib proves the rest. */
function expectWholeInterchange(file: string): void {
  const segments = file
    .split('~')
    .map((segment) => segment.trim())
    .filter(Boolean);
  expect(segments[0]).toMatch(/^ISA\*00\*/);
  expect(segments.at(-1)).toMatch(/^IEA\*1\*/);
  const start = segments.findIndex((segment) => segment.startsWith('ST*837*'));
  const end = segments.findIndex((segment) => segment.startsWith('SE*'));
  expect(segments[end]).toBe(`SE*${end - start + 1}*${segments[start]?.split('*')[2]}`);
  expect(segments.some((segment) => segment.startsWith('HI*ABK:H66002*ABF:J069'))).toBe(true);
}
