/**
 * Random journeys, one after the other in one tab: nothing goes wrong, and memory does not grow. A few run with every test; `npm run soak`
 * goes on a thousand. `SOAK_JOURNEYS` says how many, `SOAK_SEED` which; a failure names the seed of its journey.
 */
import type { CDPSession } from '@playwright/test';
import { makeRandom } from '../make/random.ts';
import { expect, test as base } from './journey.ts';
import { goOnJourney } from './random-journeys.ts';

const JOURNEYS = Number(process.env['SOAK_JOURNEYS'] ?? 20);
const SEED = Number(process.env['SOAK_SEED'] ?? 20261201);
const MOST_MS_EACH = 30_000;
/** Journeys before memory is first looked at: what a browser keeps of every page it knows is kept by then. */
const WARM_UP = Math.min(10, Math.floor(JOURNEYS / 2));
const MAX_GROWTH_BYTES = 3_000_000;
/** A plan with numbers that no run of the shelf holds, and comparisons of such: the browser notes the file that is not there. */
const NO_SUCH_RECORD = /404 \(Not Found\) .*\/(?:plan\/records|compare\/products)\//u;

const test = base.extend<{ forget: undefined }>({
  forget: [
    async ({ page }, use) => {
      await use(undefined);
      await page.goto('/about/');
      await page.evaluate(async () => {
        localStorage.clear();
        sessionStorage.clear();
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      });
    },
    { auto: true },
  ],
});

test(`${JOURNEYS} random journeys leave no error and no growing memory`, async ({ page, watch, context }) => {
  test.setTimeout(60_000 + JOURNEYS * MOST_MS_EACH);
  page.on('dialog', (dialog) => void dialog.accept());
  const session = await context.newCDPSession(page);
  let atFirst = 0;
  for (let journey = 0; journey < JOURNEYS; journey += 1) {
    await goOnJourney(page, makeRandom(SEED + journey));
    const faults = watch.faults.filter((fault) => !NO_SUCH_RECORD.test(fault));
    expect(faults, `the journey with SOAK_SEED=${SEED + journey} SOAK_JOURNEYS=1`).toEqual([]);
    watch.faults.splice(0);
    if (journey === WARM_UP) atFirst = await heapBytes(page.goto('/find/'), session);
  }
  const atLast = await heapBytes(page.goto('/find/'), session);
  console.log(
    `Memory of the Find page: ${atFirst} bytes after ${WARM_UP} journeys, ${atLast} after ${JOURNEYS}`,
  );
  expect(atLast - atFirst).toBeLessThan(MAX_GROWTH_BYTES);
});

/** Gives what a page holds once all that can be forgotten is. */
async function heapBytes(visit: Promise<unknown>, session: CDPSession): Promise<number> {
  await visit;
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
