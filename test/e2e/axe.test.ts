import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';
import { sitemapPaths, TEMPLATES, urlOf } from './templates.ts';
import { addAxe, violations, violationsOn } from './violations.ts';

const BATCHES = 12;

test.beforeEach(({ page }) => addAxe(page));

test('axe finds what is wrong in a page', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect((await violations(page)).join()).toContain('button-name');
});

test.describe('axe finds nothing in light colours', () => {
  test.describe.configure({ timeout: 300_000 });

  for (let batch = 0; batch < BATCHES; batch += 1) {
    test(`on part ${batch + 1} of ${BATCHES} of the pages in the sitemap`, async ({ page }) => {
      const paths = sitemapPaths().filter((_, index) => index % BATCHES === batch);
      expect(paths.length).toBeGreaterThan(10);
      expect(await violationsOn(page, paths)).toEqual([]);
    });
  }
});

const OTHER_WAYS = [
  { name: 'in dark colours', use: { colorScheme: 'dark' } },
  { name: 'on 320 pixels', use: { viewport: { width: 320, height: 640 } } },
] as const;

for (const { name, use } of OTHER_WAYS) {
  test.describe(`axe finds nothing ${name}`, () => {
    test.use(use);
    test.describe.configure({ timeout: 180_000 });

    test('on one page of each kind', async ({ page }) => {
      expect(await violationsOn(page, [...TEMPLATES.map(urlOf), '/404.html'])).toEqual([]);
    });

    test('on search results with a mended word and filters', async ({ page }) => {
      const find = new FindPage(page);
      await find.open('?q=soft+marekt+test&kind=lesson');
      await find.answered('soft marekt test');
      const filters = page.getByRole('button', { name: 'Filters', exact: true });
      if (await filters.isVisible()) await filters.click();
      expect(await violations(page)).toEqual([]);
    });

    test('on a search that finds nothing', async ({ page }) => {
      await new FindPage(page).open('?q=zzqxv&kind=lesson');
      await expect(page.getByRole('heading', { name: /^Nothing on the shelf/u })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
