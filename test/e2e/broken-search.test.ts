/** Search when its files arrive damaged, as something else, or not at all: the page says so, keeps its lists and can try again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { DIST } from '../build/built-site.ts';
import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

const html = readFileSync(join(DIST, '404.html'), 'utf8');

type Answer = (route: Route) => Promise<void>;

/** Answers with the index as the site has it, changed. */
const changed =
  (change: (bytes: Buffer) => Buffer): Answer =>
  async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(Buffer.from(await response.body())) });
  };

const flip = (at: number) => (bytes: Buffer) => {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

interface Fault {
  readonly what: string;
  readonly answer: Answer;
  readonly says: RegExp;
}

const DAMAGED =
  /^Search could not start: the search file arrived damaged\. Complete lists are shown instead\.$/u;
const MISSING = /^Search could not start: a search file is missing, .+ Complete lists are shown instead\.$/u;
const OFFLINE = /^Search could not start: there is no connection\. Complete lists are shown instead\.$/u;

const INDEX_FAULTS: readonly Fault[] = [
  { what: 'cut short', answer: changed((bytes) => bytes.subarray(0, bytes.length / 2)), says: DAMAGED },
  { what: 'empty', answer: changed(() => Buffer.alloc(0)), says: DAMAGED },
  { what: 'with one bit flipped', answer: changed((bytes) => flip(bytes.length >> 1)(bytes)), says: DAMAGED },
  { what: 'of another version', answer: changed(flip(5)), says: DAMAGED },
  {
    what: 'replaced by a page',
    answer: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: html }),
    says: DAMAGED,
  },
  { what: 'gone', answer: (route) => route.fulfill({ status: 404, body: html }), says: MISSING },
  { what: 'not to be had now', answer: (route) => route.fulfill({ status: 503 }), says: MISSING },
  { what: 'out of reach', answer: (route) => route.abort('internetdisconnected'), says: OFFLINE },
];

const OTHER_FAULTS: readonly (Fault & { readonly file: string })[] = [
  { file: 'shelf.json', what: 'cut short', answer: changed((bytes) => bytes.subarray(0, 99)), says: DAMAGED },
  {
    file: 'shelf.json',
    what: 'of another build',
    answer: changed((bytes) =>
      Buffer.from(bytes.toString('utf8').replace(/"version":"[^"]+"/u, '"version":"x"')),
    ),
    says: /^Search could not start: the shelf was updated since you opened this page\./u,
  },
  {
    file: 'cards/0.json',
    what: 'replaced by a page',
    answer: (route) => route.fulfill({ status: 200, contentType: 'text/html', body: html }),
    says: DAMAGED,
  },
];

const FAULTS = [...INDEX_FAULTS.map((fault) => ({ ...fault, file: 'words.bin' })), ...OTHER_FAULTS];

async function showsFailure(page: Page, says: RegExp): Promise<void> {
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(says);
  await expect(main.getByText(says).and(main.locator(':visible:not([role="status"])')).first()).toBeVisible();
  await expect(main.getByRole('link', { name: 'all products A to Z' })).toBeVisible();
  await expect(
    main.getByRole('link', { name: 'Community libraries and the voluntary sector' }).first(),
  ).toBeVisible();
}

for (const { file, what, answer, says } of FAULTS) {
  test(`with ${file} ${what}, the page says so, keeps the lists, and Try again mends it`, async ({
    page,
    watch,
  }) => {
    const pattern = `**/search/*/${file}`;
    await page.context().route(pattern, answer);
    const find = new FindPage(page);
    await find.open('?q=volunteers');
    await showsFailure(page, says);

    await page.context().unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await find.answered('volunteers');
    expect(await find.results.count()).toBeGreaterThan(0);
    await expect(page.getByRole('button', { name: 'Try again' })).toBeHidden();
    const unexpected = watch.faults.filter((fault) => !fault.includes(file));
    watch.faults.splice(0, watch.faults.length, ...unexpected);
  });
}

test('a damaged copy in a cache mends itself: the file is fetched once more past it', async ({ page }) => {
  let isFirst = true;
  await page.context().route('**/search/*/words.bin', (route) => {
    const answer = isFirst ? changed((bytes) => bytes.subarray(0, 100))(route) : route.continue();
    isFirst = false;
    return answer;
  });
  const find = new FindPage(page);
  await find.open('?q=volunteers');
  await find.answered('volunteers');
  expect(await find.results.count()).toBeGreaterThan(0);
});

test('without texts, results come without passages', async ({ page, watch }) => {
  await page
    .context()
    .route('**/search/*/texts/*.json', (route) => route.fulfill({ status: 404, body: html }));
  const find = new FindPage(page);
  await find.open('?q=kiosks+staffing');
  await find.answered('kiosks staffing');
  expect(await find.results.count()).toBeGreaterThan(0);
  await expect(find.results.getByText('From the page:')).toHaveCount(0);
  const unexpected = watch.faults.filter((fault) => !fault.includes('/texts/'));
  watch.faults.splice(0, watch.faults.length, ...unexpected);
});
