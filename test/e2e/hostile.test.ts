import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

const MARKUP = [
  '<script>window.broken = true</script>',
  '"><img src=x onerror="window.broken = true">',
  '</template><svg onload="window.broken = true">',
];

for (const words of MARKUP) {
  test(`${words} in the query stays text`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const find = new FindPage(page);
    for (const reach of ['typed', 'in the address']) {
      if (reach === 'typed') {
        await find.open();
        await find.field.fill(words);
      } else {
        await find.open(`?q=${encodeURIComponent(words)}`);
      }
      await find.answered(words);
      expect(await page.evaluate(() => 'broken' in window), reach).toBe(false);
      await expect(find.field).toHaveValue(words);
      await expect(page.getByRole('main').locator('img, svg, script:not([src])')).toHaveCount(0);
    }
    expect(dialogs).toEqual([]);
  });
}

const LONG = [
  { what: '10,000 letters', words: 'a'.repeat(10_000) },
  { what: '5,000 words', words: 'library '.repeat(5_000) },
  { what: '10,000 characters that no word holds', words: '*%&\u202E\u{1F4DA}'.repeat(2_000) },
];

for (const { what, words } of LONG) {
  test(`${what} in the query do no harm`, async ({ page }) => {
    const find = new FindPage(page);
    await find.open();
    await find.field.fill(words);
    await expect.poll(() => find.total()).toBeDefined();
    await find.field.fill('volunteers');
    await find.answered('volunteers');
    expect(await find.results.count()).toBeGreaterThan(0);

    await find.open(`?q=${encodeURIComponent(words.slice(0, 6_000))}`);
    await expect.poll(() => find.total()).toBeDefined();
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width, 'a long word does not push the page sideways').toBeLessThanOrEqual(0);
  });
}

for (const words of ['__proto__', 'constructor', 'toString', '(((', '\\', '“”', '🙂']) {
  test(`${words} is a query like any other`, async ({ page }) => {
    const find = new FindPage(page);
    await find.open(`?q=${encodeURIComponent(words)}`);
    await expect.poll(() => find.total()).toBeDefined();
    await find.search('volunteers');
    expect(await find.results.count()).toBeGreaterThan(0);
  });
}

test('blanks alone ask nothing: the complete lists stay', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  await find.field.fill('   ');
  await find.field.press('Enter');
  await expect(page.getByRole('heading', { name: 'Complete lists' })).toBeVisible();
  await expect(find.results).toHaveCount(0);
});

test('without the index the page says so and keeps the complete lists', async ({ page, watch }) => {
  await page.context().route('**/search/words.bin', (route) => route.fulfill({ status: 503 }));
  const find = new FindPage(page);
  await find.open('?q=volunteers');
  await expect(page.getByText('Search could not start, so here are the complete lists.')).toBeVisible();
  await expect(find.status).toHaveText(/^Search could not start/u);
  await expect(page.getByRole('main').getByRole('link', { name: 'all products A to Z' })).toBeVisible();
  const unexpected = watch.faults.filter((fault) => !/words\.bin/u.test(fault));
  watch.faults.splice(0, watch.faults.length, ...unexpected);
});
