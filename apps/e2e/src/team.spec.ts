import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './people.js';
import { takeACase } from './take-a-case.js';

const SHOTS = process.env.SCREENSHOT_FOLDER;

test('a lead takes a case over with its draft; the coder is told who and why, and only reads', async ({ browser }) => {
  const coder = await signIn(browser, 'coder');
  const number = await takeACase(coder);

  const lead = await signIn(browser, 'team_lead');
  await lead.goto('/workbench/team');
  const row = lead.getByRole('row', { name: new RegExp(number) });
  await expect(row).toContainText('since');
  await expectAccessible(lead, 'team');
  if (SHOTS) await lead.screenshot({ path: `${SHOTS}/team.png` });
  await row.getByRole('button', { name: /take over/i }).click();
  const dialog = lead.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Take over with the draft' })).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog).toContainText('Say why in a few words.');
  await dialog.getByLabel(/reason/i).fill('Due before the end of the shift');
  await expectAccessible(lead, 'takeover dialog');
  if (SHOTS) await lead.screenshot({ path: `${SHOTS}/take-over.png` });
  await dialog.getByRole('button', { name: 'Take over with the draft' }).click();
  await expect(lead.getByRole('heading', { level: 1 })).toHaveText(`Case ${number}`);

  const told = coder.getByRole('alertdialog');
  await expect(told).toContainText(/took over this case at \d\d:\d\d/);
  await expect(told).toContainText('Due before the end of the shift');
  if (SHOTS) await coder.screenshot({ path: `${SHOTS}/stale-lease.png` });
  await expectAccessible(coder, 'stale lease dialog');
  await told.getByRole('button', { name: 'Stay and read' }).click();
  await expect(coder.getByText(/read only/i).first()).toBeVisible();
  await expect(coder.getByRole('button', { name: /^hold/i })).toHaveCount(0);

  await lead.getByRole('button', { name: 'More about this case' }).click();
  await lead.getByRole('menuitem', { name: /release/i }).click();
  if (SHOTS) await lead.screenshot({ path: `${SHOTS}/release.png` });
  await lead.getByRole('button', { name: 'Release the case' }).click();
  await lead.waitForURL(/\/worklist/);
  await lead.goto('/workbench/team');
  await expect(lead.getByRole('grid', { name: 'Waiting' })).toContainText(number);
});
