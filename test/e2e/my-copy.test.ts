/** A reader drops a file and learns whether it is the newest, whatever its name; nothing leaves the device. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { readZip, toZip } from '../../src/documents/zip.ts';
import { DIST } from '../build/built-site.ts';
import { makeWordFile } from '../make/offered-files.ts';
import { expect, test } from './journey.ts';
import { addAxe, violations } from './violations.ts';

const published = (path: string) => readFileSync(join(DIST, 'files', path));
const WORD = published('p-101/p-101-soft-market-test-questionnaire.docx');
const PACK = published('p-101/p-101-soft-market-test-questionnaire.zip');
const TITLE = 'P-101 Soft market test questionnaire';

const answers = (page: Page) => page.locator('my-copy').getByRole('status');

/** Makes of a file one that was taken when the product had an older version. */
function asOlder(bytes: Uint8Array): Buffer {
  const parts = readZip(bytes).map((part) => {
    if (part.path !== 'docProps/custom.xml') return part;
    const text = new TextDecoder().decode(part.bytes);
    const older = text.replace(/>\d+\.\d+</u, '>0.9<').replace(/>\d{4}-\d\d-\d\d</u, '>2020-01-31<');
    return { ...part, bytes: new TextEncoder().encode(older) };
  });
  return Buffer.from(toZip(parts));
}

async function choose(page: Page, ...files: readonly { readonly name: string; readonly buffer: Buffer }[]) {
  await page
    .getByLabel('Choose your file, or drop it here')
    .setInputFiles(files.map((file) => ({ ...file, mimeType: 'application/octet-stream' })));
}

async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      const binary = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([binary], fileName));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await page.locator('[data-part="drop"]').dispatchEvent('drop', { dataTransfer: data });
}

test.beforeEach(({ page }) => page.goto('/my-copy/'));

test('a file as it was taken is up to date, also when it is dropped', async ({ page }) => {
  await drop(page, 'p-101-soft-market-test-questionnaire.docx', WORD);
  await expect(answers(page).getByRole('heading')).toHaveText('Up to date');
  await expect(answers(page)).toContainText('Yours is the newest: version 1.0 of 23 November 2026.');
  await answers(page).getByRole('link', { name: TITLE }).click();
  await expect(page).toHaveURL('/products/soft-market-test-questionnaire/');
});

test('a file is known by what is in it, not by its name', async ({ page }) => {
  await choose(page, { name: 'Final FINAL v3 (Jo).docx', buffer: WORD });
  await expect(answers(page)).toContainText('Final FINAL v3 (Jo).docx');
  await expect(answers(page).getByRole('heading')).toHaveText('Up to date');
});

test('an older version is out of date, and says what changed since', async ({ page }) => {
  await choose(page, { name: 'ours.docx', buffer: asOlder(WORD) });
  await expect(answers(page).getByRole('heading')).toHaveText('Out of date');
  await expect(answers(page)).toContainText('Your copy is version 0.9 of 31 January 2020.');
  await expect(answers(page).getByRole('listitem').first()).toHaveText(
    '1.0, 23 November 2026: First version.',
  );
  await expect(answers(page).getByRole('link', { name: `Get the newest: ${TITLE}` })).toBeVisible();
});

test('a pack, a stranger and a broken file each get their answer', async ({ page }) => {
  await choose(
    page,
    { name: 'everything.zip', buffer: PACK },
    { name: 'minutes.docx', buffer: Buffer.from(makeWordFile()) },
    { name: 'broken.zip', buffer: WORD.subarray(0, 2000) },
    { name: 'letter.pdf', buffer: Buffer.from('%PDF-1.7') },
  );
  await expect(answers(page).getByRole('heading')).toHaveText([
    'Up to date',
    'Not one of ours',
    'This file cannot be read',
    'This file cannot be read',
  ]);
});

test('a product that was withdrawn since is called back', async ({ page }) => {
  await page.route('**/p/101/version.json', async (route) => {
    const edition = JSON.parse(await (await route.fetch()).text()) as object;
    const replacedBy = { id: 'x', title: 'Another form', url: '/products/', shelfmark: 'P-199' };
    const withdrawn = { on: '2027-02-01', reason: 'The law <b>changed</b>.', replacedBy };
    await route.fulfill({ json: { ...edition, withdrawn } });
  });
  await choose(page, { name: 'ours.docx', buffer: WORD });
  await expect(answers(page).getByRole('heading')).toHaveText('Withdrawn: do not use it for new work');
  await expect(answers(page)).toContainText('was withdrawn on 1 February 2027. The law <b>changed</b>.');
  await expect(answers(page).getByRole('link').first()).toHaveText('Use this instead: P-199 Another form');
});

test('what stands at the foot of a copy can be typed', async ({ page, watch }) => {
  const typed = page.getByLabel('Or type what stands at the foot of your copy');
  const check = async (words: string) => {
    await typed.fill(words);
    await typed.press('Enter');
  };
  await check('p101 version 1.0');
  await expect(answers(page).getByRole('heading')).toHaveText('Up to date');
  await check('P-101');
  await expect(answers(page).getByRole('heading')).toHaveText(
    'The newest is version 1.0 of 23 November 2026',
  );
  await check('P-001');
  await expect(answers(page).getByRole('heading')).toHaveText('Published elsewhere');
  await check('the questionnaire');
  await expect(answers(page).getByRole('heading')).toHaveText('There is no shelfmark in that');
  await check('P-99999');
  await expect(answers(page).getByRole('heading')).toHaveText('There is no P-99999 on this shelf');
  await expect(page).toHaveURL('/my-copy/');
  watch.faults.length = 0;
});

test('nothing is sent, and where the newest version cannot be asked the page says so', async ({
  page,
  watch,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.postData() ?? ''}`));
  await choose(page, { name: 'ours.docx', buffer: WORD });
  await expect(answers(page).getByRole('heading')).toHaveText('Up to date');
  expect(new Set(requests)).toEqual(new Set(['GET ']));
  await page.route('**/version.json', (route) => route.abort());
  await choose(page, { name: 'again.docx', buffer: WORD });
  await expect(answers(page).getByRole('heading')).toContainText('could not be looked up');
  watch.faults.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the answers in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await addAxe(page);
    await page.goto('/my-copy/');
    await choose(
      page,
      { name: 'ours.docx', buffer: asOlder(WORD) },
      { name: 'minutes.docx', buffer: Buffer.from(makeWordFile()) },
    );
    await expect(answers(page).getByRole('heading')).toHaveCount(2);
    expect(await violations(page)).toEqual([]);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how to look it up by hand, and each product lists its versions', async ({ page }) => {
    await expect(page.locator('input[type="file"]')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Look it up by hand' })).toBeVisible();
    await page.goto('/products/soft-market-test-questionnaire/');
    await expect(page.getByRole('region', { name: 'Versions' })).toContainText('1.0 23 November 2026');
  });
});
