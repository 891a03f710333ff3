import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';
import { sticksOut, sticksOutByPage } from './sideways.ts';

test.use({ viewport: { width: 320, height: 640 } });

test('no kind of page needs scrolling sideways', async ({ page }) => {
  test.slow();
  expect(await sticksOutByPage(page)).toEqual({});
});

test('search results and open filters need no scrolling sideways', async ({ page }) => {
  const find = new FindPage(page);
  await find.open('?q=soft+marekt+test&kind=lesson&theme=contract-resilience');
  await find.answered('soft marekt test');
  await page.getByRole('button', { name: 'Filters', exact: true }).click();
  await expect(find.box('Looking for', 'Products')).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
});
