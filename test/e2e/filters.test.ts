import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

/** Each facet is counted on its own, so each is tried. */
const FACETS = [
  'Looking for',
  'Stage of your change',
  'Theme',
  'Situation',
  'Type of product or lesson',
  'Borough named',
  'Origin',
];

for (const facet of FACETS) {
  test(`the number beside a value of "${facet}" is the number of results after ticking it`, async ({
    page,
  }) => {
    const find = new FindPage(page);
    await find.open();
    await find.unfold(facet);
    const boxes = find.group(facet).getByRole('checkbox');
    for (const index of new Set([0, (await boxes.count()) - 1])) {
      const box = boxes.nth(index);
      const count = await find.countBeside(box);
      expect(count).toBeGreaterThan(0);
      await box.check();
      await find.hasTotal(count, `the number beside ${facet} ${index}`);
      await box.uncheck();
      await expect.poll(() => find.total()).toBeUndefined();
    }
  });
}

test('under a search, the numbers are those of the search', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  await find.search('staff');
  const products = find.box('Looking for', 'Products');
  const lessons = find.box('Looking for', 'Lessons');
  const total = await find.total();
  expect((await find.countBeside(products)) + (await find.countBeside(lessons))).toBe(total);

  const stage = find.group('Stage of your change').getByRole('checkbox').nth(1);
  const count = await find.countBeside(stage);
  await stage.check();
  await find.hasTotal(count, 'the number beside the stage');
  expect(count).toBeLessThan(total ?? 0);
});

test('two values of one facet widen the results: either will do', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  const [products, lessons] = [find.box('Looking for', 'Products'), find.box('Looking for', 'Lessons')];
  const numbers = [await find.countBeside(products), await find.countBeside(lessons)] as const;
  await products.check();
  await find.hasTotal(numbers[0], 'products');
  expect(await find.countBeside(lessons), 'a choice in its own facet does not change a number').toBe(
    numbers[1],
  );
  await lessons.check();
  await find.hasTotal(numbers[0] + numbers[1], 'products or lessons');
});

test('values of two facets narrow the results: both must fit', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  const lessons = find.box('Looking for', 'Lessons');
  await lessons.check();
  const all = await find.countBeside(lessons);
  await find.hasTotal(all, 'lessons');
  const theme = find.group('Theme').getByRole('checkbox').first();
  const both = await find.countBeside(theme);
  expect(both).toBeLessThan(all);
  await theme.check();
  await find.hasTotal(both, 'lessons with that theme');
  await expect(find.results.filter({ hasText: /^\s*Product · /u })).toHaveCount(0);
  expect(await find.countBeside(lessons), 'the number beside Lessons is now that of the theme').toBe(both);
});

test('a ticked value stands above the results and can be taken off there', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  await expect(find.chips).toHaveCount(0);
  await find.box('Looking for', 'Lessons').check();
  await find.group('Stage of your change').getByRole('checkbox').first().check();
  await expect(find.chips).toHaveCount(2);

  await page.getByRole('button', { name: 'Remove filter: Lessons' }).click();
  await expect(find.box('Looking for', 'Lessons')).not.toBeChecked();
  await expect(find.chips).toHaveCount(1);
  await expect(find.field, 'focus goes to the field, because its button is gone').toBeFocused();

  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect(find.chips).toHaveCount(0);
  await expect(page).toHaveURL(/\/find\/$/u);
  await expect(page.getByRole('heading', { name: 'Complete lists' })).toBeVisible();
});

test('a search with filters that nothing fits says so and offers ways on', async ({ page }) => {
  const find = new FindPage(page);
  await find.open('?q=zzqxv&kind=lesson');
  await expect(page.getByRole('heading', { name: 'Nothing on the shelf fits “zzqxv”' })).toBeVisible();
  await expect(find.results).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'theme', exact: true })).toBeVisible();
  await expect(main.getByRole('link', { name: 'situation', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear all filters' })).toBeVisible();
});

test('filters alone that nothing fits say so', async ({ page }) => {
  const find = new FindPage(page);
  await find.open('?kind=product&type=warning-sign');
  await expect(page.getByRole('heading', { name: 'Nothing fits all these filters' })).toBeVisible();
  await expect(find.chips).toHaveCount(2);
});
