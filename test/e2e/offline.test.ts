/** The shelf saved for reading without a connection: from a copy of the built site that can change while the reader is away. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder, type StaticServer } from '../../src/cli/static-server.ts';
import { OFFLINE_LIST_URL } from '../../src/model/offline-list.ts';
import { readBuiltSite } from '../../src/publishing/built-files.ts';
import { toOfflineList } from '../../src/publishing/offline-list.ts';
import { DIST } from '../build/built-site.ts';
import { FindPage } from './find-page.ts';
import { addAxe, violations } from './violations.ts';

// One copy of the site, changed by the tests in their order.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

const PRODUCT = 'soft-market-test-questionnaire';
let folder: string;
let server: StaticServer;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  // Without documents, which are most of the bytes: they are saved in the same way.
  const isTaken = (path: string) =>
    !/^(?:files|api)(?:\/|$)/u.test(relative(DIST, path).replaceAll('\\', '/'));
  cpSync(DIST, folder, { recursive: true, filter: isTaken });
  publish();
  server = await serveFolder(folder);
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Lists the copy as the build would. */
function publish(): void {
  writeFileSync(join(folder, OFFLINE_LIST_URL), JSON.stringify(toOfflineList(readBuiltSite(folder))));
}

const savedLine = (page: Page) => page.locator('[data-part="saved-line"]');
const status = (page: Page) => page.locator('offline-shelf [data-part="status"]');

async function save(page: Page, choice: RegExp): Promise<void> {
  await page.goto(`${server.origin}/offline/`);
  await page.getByRole('radio', { name: choice }).check();
  const button = page.getByRole('button', { name: /^Save on this device \(about \d/u });
  await button.click();
  await expect(status(page)).toContainText('Saved. The shelf opens', { timeout: 90_000 });
}

test('nothing is kept before the reader asks, and each choice says how much it is', async ({ page }) => {
  await page.goto(`${server.origin}/offline/`);
  for (const name of [
    /^Pages and search about \d/u,
    /^Pages, search and documents about \d/u,
    /^One situation only about \d/u,
  ])
    await expect(page.getByRole('radio', { name })).toBeVisible();
  expect(
    await page.evaluate(async () => [
      ...(await caches.keys()),
      (await navigator.serviceWorker.getRegistrations()).length,
    ]),
  ).toEqual([0]);
});

test('saved pages open without a connection, search answers, and the day is said; what changed is then listed and fetched', async ({
  page,
  context,
}) => {
  await addAxe(page);
  await save(page, /^Pages and search about/u);
  expect(await violations(page)).toEqual([]);

  await context.setOffline(true);
  await page.goto(`${server.origin}/`);
  await expect(
    page.getByText(/^Saved on \d{1,2} \w+ \d{4}; may be out of date\. You have no connection\./u),
  ).toBeVisible();
  await page.goto(`${server.origin}/products/${PRODUCT}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Soft market test questionnaire');
  await page.goto(`${server.origin}/p/101/`);
  await expect(page).toHaveURL(`${server.origin}/products/${PRODUCT}/`);
  await page.goto(`${server.origin}/find/?q=soft+marekt+test`);
  await new FindPage(page).answered('soft market test');
  await expect(page.getByRole('article').first()).toContainText('Soft market test questionnaire');
  await page.goto(`${server.origin}/no-such-page/`);
  await expect(page.getByText('the page you asked for is not saved on this device')).toBeVisible();
  await page.goto(`${server.origin}/offline/`);
  await expect(
    page.getByText('You have no connection, so what has changed since is not known.'),
  ).toBeVisible();

  const path = join(folder, 'products', PRODUCT, 'index.html');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(<h1[^>]*>)/u, '$1New words: '));
  publish();
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'What has changed since' })).toBeVisible();
  await expect(page.locator('[data-part="change-list"] li')).toHaveText([
    'Changed: Soft market test questionnaire',
  ]);
  await page.getByRole('button', { name: /^Bring it up to date/u }).click();
  await expect(page.getByText('It is up to date.')).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${server.origin}/products/${PRODUCT}/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('New words:');

  await page.goto(`${server.origin}/offline/`);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Remove what is saved' }).click();
  await expect(status(page)).toContainText('Removed.');
  await expect(savedLine(page)).toBeHidden();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('with a connection a page is always the newest, also when it is saved', async ({ page }) => {
  await save(page, /^One situation only/u);
  const path = join(folder, 'plan', 'index.html');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(<h1[^>]*>)/u, '$1Newest: '));
  await page.goto(`${server.origin}/plan/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Newest:');
  await expect(page.getByText(/^Saved on/u)).toHaveCount(0);
});

test('My plan keeps its own worker and its own store beside it', async ({ page, context }) => {
  await save(page, /^One situation only/u);
  await page.goto(`${server.origin}/my-plan/`);
  await page.getByRole('button', { name: 'Start from this situation' }).click();
  await expect(page.getByText('Saved for offline use', { exact: false })).toBeVisible({ timeout: 40_000 });
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 4 }).first()).toBeVisible();
  await page.goto(`${server.origin}/plan/thinking-of-outsourcing/`);
  await expect(page.getByText(/^Saved on/u)).toBeVisible();
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname).toSorted(),
  );
  expect(scopes).toEqual(['/', '/my-plan/']);
});

test('a connection that breaks, and a browser without room, are said; what is there stays', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    const { put } = Cache.prototype;
    let puts = 0;
    Cache.prototype.put = function (...words) {
      puts += 1;
      if (puts === 40) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      return put.apply(this, words);
    };
  });
  await page.goto(`${server.origin}/offline/`);
  await page.getByRole('radio', { name: /^One situation only/u }).check();
  await page.getByRole('button', { name: /^Save on this device/u }).click();
  await expect(page.getByRole('alert')).toContainText('no more room');
  await expect(savedLine(page)).toContainText('Saving was not finished');
  await context.setOffline(true);
  await page.getByRole('button', { name: /^Save the rest/u }).click();
  await expect(page.getByRole('alert')).toContainText('The connection broke');
  await context.setOffline(false);
  await page.getByRole('button', { name: /^Save the rest/u }).click();
  await expect(status(page)).toContainText('Saved.', { timeout: 60_000 });
  await expect(savedLine(page)).toContainText('may be out of date');
});
