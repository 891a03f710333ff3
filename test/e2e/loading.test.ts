import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

const HEAVY = /^\/search\/|search-worker/u;
/** Long enough for anything that starts by itself when the page is idle. */
const IDLE_MS = 1_500;

test('Find asks for engine and index only when the reader turns to it', async ({ page, watch }) => {
  const find = new FindPage(page);
  await find.open();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(IDLE_MS);
  expect(watch.requested.filter((path) => HEAVY.test(path))).toEqual([]);

  await find.field.focus();
  await expect
    .poll(() => watch.requested.filter((path) => HEAVY.test(path)).length)
    .toBeGreaterThanOrEqual(3);
  expect(watch.requested).toEqual(expect.arrayContaining(['/search/words.bin', '/search/cards.json']));
});

test('the index is asked for once, however much is searched', async ({ page, watch }) => {
  const find = new FindPage(page);
  await find.open();
  await find.search('volunteers');
  await find.search('kiosks');
  await find.box('Looking for', 'Products').check();
  await expect(find.chips).toHaveCount(1);
  expect(watch.requested.filter((path) => path === '/search/words.bin')).toHaveLength(1);
  expect(watch.requested.filter((path) => path === '/search/cards.json')).toHaveLength(1);
});

for (const path of ['/', '/products/adm-toolkit/', '/lessons/three-week-exit/', '/themes/', '/boroughs/']) {
  test(`${path} asks for no script and nothing of search`, async ({ page, watch }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(IDLE_MS);
    expect(watch.requested.filter((asked) => HEAVY.test(asked) || asked.endsWith('.js'))).toEqual([]);
    expect(watch.requested.length).toBeGreaterThan(1);
  });
}

test('nothing on the page moves while it loads', async ({ page }) => {
  for (const path of [
    '/',
    '/find/',
    '/find/?q=volunteers',
    '/products/adm-toolkit/',
    '/lessons/three-week-exit/',
  ]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 500);
        }),
    );
    expect(shift, path).toBeLessThan(0.01);
  }
});
