import type { Locator, Page } from '@playwright/test';
import { expect, test } from './journey.ts';
import { sticksOut } from './sideways.ts';
import { addAxe, violations } from './violations.ts';

const THREE = '/compare/?p=P-101&p=P-104&p=P-012';

const table = (page: Page): Locator => page.getByRole('table', { name: /^Side by side/u });
const products = (page: Page): Locator => table(page).getByRole('columnheader');
const field = (page: Page): Locator => page.getByLabel('Add a product');

test('from the page of a product to three side by side, by keyboard alone', async ({ page }) => {
  await page.goto('/products/soft-market-test-questionnaire/');
  const link = page.getByRole('link', { name: /^Compare with P-\d+/u }).first();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(products(page)).toHaveCount(2);
  await field(page).focus();
  await page.keyboard.type('risk register');
  const offered = page.getByRole('list', { name: 'Products that fit' }).getByRole('button');
  await expect(offered.first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(offered.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(products(page)).toHaveCount(3);
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    /^P-\d+ added\. 3 products side by side\.$/u,
  );

  const names = await products(page).allInnerTexts();
  await page.reload();
  await expect(products(page)).toHaveCount(3);
  expect(await products(page).allInnerTexts()).toEqual(names);
  await page.goBack();
  await expect(products(page)).toHaveCount(2);
});

test('a row says when all are the same, and such rows can be hidden', async ({ page }) => {
  await page.goto('/compare/?p=P-101&p=P-104');
  const rows = table(page).getByRole('row');
  await expect(table(page).getByRole('rowheader', { name: 'Licence Same in all' })).toBeVisible();
  const before = await rows.count();
  await page.getByRole('checkbox', { name: /^Show only what differs/u }).check();
  await expect(table(page).getByRole('rowheader', { name: /Same in all/u })).toHaveCount(0);
  expect(await rows.count()).toBeLessThan(before);
  await expect(page).toHaveURL(/only=differences/u);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Show only what differs/u })).toBeChecked();
  expect(await rows.count()).toBeLessThan(before);
});

test('an address full of nonsense is answered line by line, and the rest is shown', async ({
  page,
  watch,
}) => {
  const marks = ['P-101', '<script>window.broken=1</script>', 'P-99999', 'L-031', 'P-101', 'P-104', 'P-105'];
  await page.goto(`/compare/?${marks.map((mark) => `p=${encodeURIComponent(mark)}`).join('&')}`);
  await expect(products(page)).toHaveCount(2);
  for (const words of [
    '“<script>window.broken=1</script>” is not the shelfmark of a product. One looks like P-101.',
    'No product on the shelf has the shelfmark P-99999.',
    'L-031 is a lesson. Only products can be compared.',
    'P-101 was named twice. It stands here once.',
    'Only 3 products fit side by side. Left out: P-105.',
  ]) {
    await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  expect(await sticksOut(page)).toEqual([]);
  // The browser reports the file of a shelfmark that nobody has given out; the page has just said so in words.
  watch.faults.splice(0);
});

test('a query of 8,000 signs does no harm', async ({ page }) => {
  await page.goto(`/compare/?p=${'%3C'.repeat(2000)}&p=P-101`);
  await expect(products(page)).toHaveCount(1);
  await field(page).fill('\u202E🙂'.repeat(140));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
});

test('without a connection it says so, and a second try shows the products', async ({
  page,
  context,
  watch,
}) => {
  await page.goto('/compare/');
  await field(page).focus();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await field(page).fill('P-101');
  await page.keyboard.press('Enter');
  await expect(page.getByText('P-101 could not be fetched: there is no connection.').last()).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(products(page)).toHaveCount(1);
  watch.faults.splice(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why and leads to the lists of products', async ({ page }) => {
    await page.goto(THREE);
    const main = page.getByRole('main');
    await expect(
      main.getByRole('paragraph').filter({ hasText: 'Setting products side by side needs script' }),
    ).toBeVisible();
    await expect(main.getByRole('link', { name: 'all products A to Z' })).toBeVisible();
    await expect(main.getByRole('textbox')).toHaveCount(0);
  });
});

for (const { name, use } of [
  { name: 'in light colours', use: {} },
  { name: 'in dark colours', use: { colorScheme: 'dark' } },
  { name: 'on 320 pixels', use: { viewport: { width: 320, height: 640 } } },
] as const) {
  test.describe(name, () => {
    test.use(use);

    test('axe finds nothing in three products side by side, and nothing sticks out', async ({ page }) => {
      await addAxe(page);
      await page.goto(THREE);
      await expect(products(page)).toHaveCount(3);
      await field(page).fill('risk');
      await expect(page.getByRole('list', { name: 'Products that fit' })).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
    });
  });
}

test('on 320 pixels each field is a card that still is a row with its cells', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(THREE);
  const row = table(page).getByRole('row', { name: /^Use it when/u });
  const cells = row.getByRole('cell');
  await expect(cells).toHaveCount(3);
  const tops = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top));
  expect(tops.toSorted((a, b) => a - b)).toEqual(tops);
  expect(new Set(tops).size).toBe(3);
  await expect(cells.first().getByText('P-101')).toBeVisible();
});

test('on paper the products stand side by side, without field and buttons', async ({ page }) => {
  await page.setViewportSize({ width: 672, height: 900 });
  await page.goto(THREE);
  await expect(products(page)).toHaveCount(3);
  await page.emulateMedia({ media: 'print' });
  const tops = await products(page).evaluateAll((all) => all.map((head) => head.getBoundingClientRect().top));
  expect(new Set(tops).size).toBe(1);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(field(page)).toBeHidden();
});
