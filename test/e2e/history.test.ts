import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

test('Back and Forward go through searches and filters, and restore query, ticks and results', async ({
  page,
}) => {
  const find = new FindPage(page);
  const lessons = find.box('Looking for', 'Lessons');
  await find.open();
  await find.search('volunteers');
  const all = { total: await find.total(), titles: await find.firstTitles(5) };
  await lessons.check();
  await find.hasTotal(await find.countBeside(lessons), 'lessons only');
  const some = { total: await find.total(), titles: await find.firstTitles(5) };
  expect(some.total).toBeLessThan(all.total ?? 0);

  await find.titles.first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: some.titles[0] ?? '' })).toBeVisible();

  await page.goBack();
  await expect(find.field).toHaveValue('volunteers');
  await expect(lessons).toBeChecked();
  await find.hasTotal(some.total ?? -1, 'Back from a lesson');
  expect(await find.firstTitles(5)).toEqual(some.titles);

  await page.goBack();
  await expect(lessons).not.toBeChecked();
  await expect(find.chips).toHaveCount(0);
  await find.hasTotal(all.total ?? -1, 'Back before the tick');
  expect(await find.firstTitles(5)).toEqual(all.titles);

  await page.goBack();
  await expect(page).toHaveURL(/\/find\/$/u);
  await expect(find.field).toHaveValue('');
  await expect(find.results).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Complete lists' })).toBeVisible();

  await page.goForward();
  await page.goForward();
  await expect(find.field).toHaveValue('volunteers');
  await expect(lessons).toBeChecked();
  await find.hasTotal(some.total ?? -1, 'Forward again');
});

test('typing one query is one step in the history, however many keys it takes', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  const before = await page.evaluate(() => history.length);
  await find.search('volunteers');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('reloading keeps the search', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  await find.search('volunteers');
  await find.box('Looking for', 'Products').check();
  await expect(find.chips).toHaveCount(1);
  await expect(page).toHaveURL(/q=volunteers&kind=product/u);
  await find.hasTotal(await find.countBeside(find.box('Looking for', 'Products')), 'products only');
  const [total, titles] = [await find.total(), await find.firstTitles(20)];
  await page.reload();
  await expect(find.field).toHaveValue('volunteers');
  await expect(find.box('Looking for', 'Products')).toBeChecked();
  await find.hasTotal(total ?? -1, 'after reloading');
  expect(await find.firstTitles(20)).toEqual(titles);
});

test('an address that was sent to a colleague opens the same search', async ({ page }) => {
  const find = new FindPage(page);
  await find.open('?q=volunteers&kind=lesson&stage=sustain&stage=transition');
  await expect(find.field).toHaveValue('volunteers');
  await expect(find.box('Looking for', 'Lessons')).toBeChecked();
  await expect(find.box('Stage of your change', '7 Run')).toBeChecked();
  await expect(find.box('Stage of your change', '6 Move')).toBeChecked();
  await expect(find.chips).toHaveCount(3);
  await expect(find.results.first()).toBeVisible();
  await find.hasTotal(await find.countBeside(find.box('Looking for', 'Lessons')), 'lessons in either stage');
  for (const text of await find.results.allInnerTexts()) expect(text).toMatch(/^Lesson · /iu);
});

test('an address with a filter that does not exist shows the complete lists', async ({ page }) => {
  const find = new FindPage(page);
  await find.open('?theme=no-such-theme&colour=red');
  await expect(page.getByRole('heading', { name: 'Complete lists' })).toBeVisible();
  await find.search('volunteers');
  expect(await find.results.count()).toBeGreaterThan(0);
});
