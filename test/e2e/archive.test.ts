/** The archive of a small shelf, opened from disk: no server, no network, no fault. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type BrowserContext, expect, test } from '@playwright/test';
import { buildShelf, ROOT } from '../build/built-site.ts';
import { runArchive } from '../make/archive.ts';

// One worker, so that the archive is made once.
test.describe.configure({ mode: 'serial' });

const SHELF = join(ROOT, 'test/fixtures/shelves/originals');
const TO = join(ROOT, '.cache/archive-e2e');
const ARCHIVE = join(TO, 'change-shelf-2027-03-01');
const at = (path: string) => pathToFileURL(join(ARCHIVE, path)).href;
let faults: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(180_000);
  rmSync(TO, { recursive: true, force: true });
  await buildShelf({ outDir: join(TO, 'site'), shelf: SHELF });
  const { status, said } = runArchive({ site: join(TO, 'site'), to: TO, shelf: SHELF });
  expect(said).toContain('Open README.html');
  expect(status).toBe(0);
});

test.beforeEach(({ context }) => {
  faults = watch(context);
});
test.afterEach(() => expect(faults, 'no error, and no request that leaves the disk').toEqual([]));

/** Collects whatever must not happen. A file that is not there counts as a failed request. */
function watch(context: BrowserContext): string[] {
  const seen: string[] = [];
  const folder = pathToFileURL(ARCHIVE).href;
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${folder}/`) && !/^(?:data|blob):/u.test(url)) seen.push(`request: ${url}`);
  });
  // A request that the reader's next step cuts off is no fault.
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') seen.push(`failed: ${request.url()} ${reason}`);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`page error: ${error.error().message}`));
  return seen;
}

test('from the page that explains it to the shelf, a product and a document that is on the disk', async ({
  page,
}) => {
  await page.goto(at('README.html'));
  await page.getByRole('link', { name: 'Open the shelf' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('A copy of 1 March 2027, read from disk')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Products A to Z' }).click();
  await page.getByRole('link', { name: 'Ask the public, on a test shelf' }).click();
  await expect(page).toHaveURL(at('site/products/ask-the-public/index.html'));
  const hrefs = await page
    .locator('a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(hrefs.length).toBeGreaterThan(3);
  expect(hrefs.map((href) => fileURLToPath(href)).filter((path) => !existsSync(path))).toEqual([]);
  expect(hrefs.every((href) => href.startsWith(at('documents/')))).toBe(true);
  expect(await page.evaluate(() => document.fonts.check('1rem "Newsreader Variable"'))).toBe(true);
});

test('search finds a misspelt word, filters, and leads to the page', async ({ page }) => {
  await page.goto(at('site/index.html'));
  await page.getByRole('main').getByRole('searchbox').fill('cuont the vists');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Showing results for')).toContainText('count the visits');
  await page.getByRole('article').getByRole('link', { name: 'Count the visits' }).click();
  await expect(page).toHaveURL(at('site/products/count-the-visits/index.html'));
  await page.goBack();
  await expect(page.getByRole('article')).not.toHaveCount(0);
  await page.getByRole('main').getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/\/find\/index\.html\?q=[^#]*&\w+=/u);
});

test('My plan keeps a product, makes a Word file and names the published site in it', async ({ page }) => {
  await page.goto(at('site/products/ask-the-public/index.html'));
  await page
    .getByRole('main')
    .getByRole('button', { name: /^My plan/u })
    .first()
    .click();
  await page.getByRole('link', { name: 'My plan (1)' }).click();
  await expect(page.getByRole('heading', { level: 4 })).toHaveText('Ask the public, on a test shelf');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/u }).first().click();
  const text = readFileSync(await (await coming).path(), 'utf8');
  expect(text).toContain('https://change-shelf.example/');
  expect(text).not.toContain('file:');
});

test('products are compared', async ({ page }) => {
  await page.goto(`${at('site/compare/index.html')}?p=P-001&p=P-002`);
  await expect(page.getByRole('main').getByRole('table')).toContainText('Count the visits');
});
