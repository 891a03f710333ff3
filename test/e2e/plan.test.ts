/** From the home page to a step of a plan by keyboard, and a checklist whose ticks stay. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** Presses Tab until the link or box with that name has focus. */
async function tabTo(page: Page, name: string | RegExp, atMost = 80): Promise<void> {
  const target = page.getByRole('main').getByRole('link', { name }).first();
  for (let stops = 0; stops < atMost; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Focus did not arrive at ${String(name)} in ${atMost} stops`);
}

/** What a journey keeps on the device on purpose goes before the watch looks for what should not be there. */
const forget = (page: Page) => page.evaluate(() => localStorage.clear());

test('by keyboard alone from the home page to a step and its files', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, 'We want to share a service with another borough');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/plan\/sharing-with-another-borough\/$/u);
  await tabTo(page, /^3 Engage/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Step 3 of 7: Engage');
  await expect(page.getByRole('link', { name: /^3 Engage/u })).toHaveAttribute('aria-current', 'page');
  await tabTo(page, /^Everything for this step/u);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toBe('sharing-with-another-borough-engage.zip');
  await tabTo(page, /^Next step/u);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Step 4 of 7');
});

test('the table of a plan downloads under a name that says what it is', async ({ page }) => {
  await page.goto('/plan/finding-savings/');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'The plan as a table (.csv)' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('plan-finding-savings.csv');
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\uFEFFSituation,Stage,Order/u);
});

test('ticks of a checklist survive a reload, are counted, and can be cleared', async ({ page }) => {
  await page.goto('/gates/decide/');
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(/^0 of \d+ ticked\.$/u);
  const box = page.getByRole('checkbox', { name: 'Would the finance director sign this case?' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(status).toHaveText(/^1 of \d+ ticked\.$/u);
  await page.reload();
  await expect(box).toBeChecked();
  await expect(status).toHaveText(/^1 of \d+ ticked\.$/u);
  await page.getByRole('button', { name: 'Clear these ticks' }).click();
  await expect(box).not.toBeChecked();
  await page.reload();
  await expect(box).not.toBeChecked();
  await forget(page);
});

test('a checklist opened from a plan shows the part for its situation', async ({ page }) => {
  await page.goto('/plan/trust-or-mutual/decide/');
  await page.getByRole('link', { name: 'Tick them off, or print the checklist' }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: 'Setting up a trust or mutual' }),
  ).toBeInViewport();
});

test.describe('on paper', () => {
  for (const { path, pages } of [
    { path: '/briefings/sharing-with-another-borough/', pages: 1 },
    { path: '/briefings/workforce-tupe/', pages: 1 },
    { path: '/briefings/trust-or-mutual/', pages: 1 },
    { path: '/gates/decide/', pages: 1 },
    { path: '/gates/options/', pages: 1 },
  ]) {
    test(`${path} takes ${pages} sheet of A4`, async ({ page }) => {
      await page.goto(path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect([...pdf.matchAll(/\/Type\s*\/Page\b/gu)]).toHaveLength(pages);
    });
  }

  test('a step of a plan shows shelfmarks, short addresses and boxes to tick', async ({ page }) => {
    await page.goto('/plan/sharing-with-another-borough/engage/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^L-038 · .*\/l\/038\/$/u)).toBeVisible();
    await expect(page.locator('.paper-box').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /^Everything for this step/u })).toBeHidden();
  });
});
