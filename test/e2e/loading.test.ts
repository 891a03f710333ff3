import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

const HEAVY = /^\/search\/|search-worker/u;
const INDEX = /^\/search\/[^/]+\/words\.bin$/u;
const FACETS = /^\/search\/[^/]+\/shelf\.json$/u;
const CARDS = /^\/search\/[^/]+\/cards\/\d+\.json$/u;
const TEXTS = /^\/search\/[^/]+\/texts\/\d+\.json$/u;
/** What wakes the buttons of My plan at the first click; `test/build/weights.test.ts` keeps it small. */
const PLAN_START = /^\/_astro\/(?:PlanCount|preload-helper)\./u;
/** Long enough for anything that starts by itself when the page is idle. */
const IDLE_MS = 1_500;

test('Find asks for engine and index only when the reader turns to it', async ({ page, watch }) => {
  const find = new FindPage(page);
  await find.open();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(IDLE_MS);
  expect(watch.requested.filter((path) => HEAVY.test(path))).toEqual([]);

  await find.field.focus();
  const asked = (pattern: RegExp) => watch.requested.filter((path) => pattern.test(path)).length;
  await expect.poll(() => [asked(INDEX), asked(FACETS), asked(CARDS) > 0]).toEqual([1, 1, true]);
  await page.waitForTimeout(IDLE_MS);
  expect(asked(TEXTS), 'texts wait for a question').toBe(0);
});

test('no file of search is asked for twice, however much is searched', async ({ page, watch }) => {
  const find = new FindPage(page);
  await find.open();
  await find.search('volunteers');
  await find.search('kiosks');
  await find.box('Looking for', 'Products').check();
  await expect(find.chips).toHaveCount(1);
  await page.waitForLoadState('networkidle');
  const asked = watch.requested.filter((path) => HEAVY.test(path));
  expect(
    asked.filter((path) => TEXTS.test(path)).length,
    'texts come after the first answer',
  ).toBeGreaterThan(1);
  expect(asked.toSorted()).toEqual([...new Set(asked)].toSorted());
});

for (const path of ['/', '/products/adm-toolkit/', '/lessons/three-week-exit/', '/themes/', '/boroughs/']) {
  test(`${path} asks for no script but the few lines that wait for the plan, and for nothing of search`, async ({
    page,
    watch,
  }) => {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(IDLE_MS);
    const isMore = (asked: string) => HEAVY.test(asked) || (asked.endsWith('.js') && !PLAN_START.test(asked));
    expect(watch.requested.filter(isMore)).toEqual([]);
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
