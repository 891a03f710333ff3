/** Details typed once fill in what is downloaded, in this browser; without them, or without script, files are plain. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { elementsOf, readXml, textIn } from '../../src/documents/xml-reader.ts';
import { readZipByPath } from '../../src/documents/zip.ts';
import { DIST } from '../build/built-site.ts';
import { expect, test } from './journey.ts';
import { addAxe, violations } from './violations.ts';

const PRODUCT = '/products/soft-market-test-questionnaire/';
const WORKBOOK = '/products/options-appraisal-workbook/';
const STEP = '/plan/thinking-of-outsourcing/options/';
const PLAIN = 'Fill in your council’s details once';
const HOSTILE = '=1+1 <b>"Anytown"</b> & Co ]]> 📚';

const panel = (page: Page) => page.locator('template-details');
const status = (page: Page) => panel(page).getByRole('status');
const changeOf = (page: Page) => panel(page).locator('summary');
const downloads = (page: Page) => page.locator('filled-downloads').first();

/** Opens the panel, types, and waits until the page says that it heard: the code comes when the panel opens, and a click before it takes the plain file. */
async function type(page: Page, details: Readonly<Record<string, string>>): Promise<void> {
  await changeOf(page).click();
  for (const [label, value] of Object.entries(details)) await page.getByLabel(label).fill(value);
  await expect(status(page)).toHaveText(/^(?:Kept on this device|This browser keeps nothing)\./u);
}

/** Takes the details off the device, as each journey has to leave nothing there. */
async function clear(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Clear these details' });
  if (!(await button.isVisible())) await changeOf(page).click();
  await button.click();
  await expect(status(page)).toHaveText('Cleared. Files come plain again.');
}

async function take(page: Page, name: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('main').getByRole('link', { name }).first().click(),
  ]);
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(readFileSync(await download.path())),
  };
}

const published = (path: string) => new Uint8Array(readFileSync(join(DIST, 'files', path)));
const part = (bytes: Uint8Array, path: string) => readXml(readZipByPath(bytes).get(path) ?? new Uint8Array());

test('details typed once are there after a reload, and a Word file comes filled in', async ({ page }) => {
  await page.goto(PRODUCT);
  await expect(changeOf(page)).toHaveText(PLAIN, { useInnerText: true });
  await type(page, { Council: HOSTILE, 'Start date': '2027-03-03' });
  await expect(status(page)).toHaveText('Kept on this device.');
  await page.reload();
  await expect(changeOf(page)).toHaveText(`Filled in for ${HOSTILE}. Change`, { useInnerText: true });
  const file = await take(page, /^Word/u);
  await expect(downloads(page)).toContainText(`${file.name} is filled in. Find it with your downloads.`);
  expect(file.name).toBe('p-101-soft-market-test-questionnaire.docx');
  const data = part(file.bytes, 'customXml/item1.xml');
  expect(elementsOf(data, 'borough').map(textIn)).toEqual([HOSTILE]);
  const text = textIn(part(file.bytes, 'word/document.xml'));
  expect(text).toContain(`Questions from ${HOSTILE} to anyone`);
  expect(text).toContain('Start date: 3 March 2027');
  expect(text).toContain('Project lead: [project lead]');
  await clear(page);
});

test('a workbook and a pack come filled in too, on whatever page they are offered', async ({ page }) => {
  await page.goto(WORKBOOK);
  await type(page, { Council: HOSTILE, 'Decision date': '2027-10-01' });
  const { bytes } = await take(page, /^Excel/u);
  const sheet = part(bytes, 'xl/worksheets/sheet1.xml');
  const cell = (ref: string) => elementsOf(sheet, 'c').find(({ attributes }) => attributes['r'] === ref);
  expect(cell('B6')?.attributes['t']).toBe('inlineStr');
  expect(textIn(cell('B6') ?? sheet)).toBe(HOSTILE);
  expect(textIn(cell('B10') ?? sheet)).toBe('46661');
  await page.goto(STEP);
  const pack = await take(page, /^Everything for this step/u);
  const names = [...readZipByPath(pack.bytes)].filter(([name]) => name.endsWith('.odt'));
  expect(names.length).toBeGreaterThan(0);
  for (const [name, odt] of names) expect(textIn(part(odt, 'content.xml')), name).toContain(HOSTILE);
  await clear(page);
});

test('without details, and once they are cleared, files come plain', async ({ page }) => {
  await page.goto(PRODUCT);
  const plain = published('p-101/p-101-soft-market-test-questionnaire.docx');
  expect(Buffer.compare((await take(page, /^Word/u)).bytes, plain)).toBe(0);
  await type(page, { Council: 'Anytown Council' });
  expect(Buffer.compare((await take(page, /^Word/u)).bytes, plain)).not.toBe(0);
  await clear(page);
  await expect(changeOf(page)).toHaveText(PLAIN, { useInnerText: true });
  expect(await page.getByLabel('Council').inputValue()).toBe('');
  expect(Buffer.compare((await take(page, /^Word/u)).bytes, plain)).toBe(0);
});

test('a file that cannot be filled in comes plain, and the page says so', async ({ page, watch }) => {
  await page.goto(PRODUCT);
  await type(page, { Council: 'Anytown Council' });
  await page.route('**/fill-worker*', (route) => route.fulfill({ status: 404 }));
  const { bytes } = await take(page, /^Word/u);
  const plain = published('p-101/p-101-soft-market-test-questionnaire.docx');
  expect(Buffer.compare(bytes, plain)).toBe(0);
  await expect(downloads(page)).toContainText('could not be filled in. You get the plain file instead.');
  watch.faults.length = 0;
  await clear(page);
});

test('where the browser keeps nothing, the page says so and its files are filled in all the same', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(PRODUCT);
  await type(page, { Council: 'Anytown Council' });
  await expect(status(page)).toContainText('This browser keeps nothing.');
  const { bytes } = await take(page, /^OpenDocument text/u);
  expect(textIn(part(bytes, 'content.xml'))).toContain('Questions from Anytown Council to anyone');
});

test('details changed in one window show in another', async ({ page, context }) => {
  await page.goto(PRODUCT);
  const other = await context.newPage();
  await other.goto(WORKBOOK);
  await changeOf(other).click();
  await type(page, { Council: 'Anytown Council' });
  await expect(changeOf(other)).toContainText('Filled in for Anytown Council.');
  await clear(page);
  await expect(changeOf(other)).toHaveText(PLAIN, { useInnerText: true });
});

test('the panel is worked by keyboard alone, and Enter in a field leads nowhere', async ({ page }) => {
  await page.goto(PRODUCT);
  await changeOf(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Council')).toBeFocused();
  await page.keyboard.type('Anytown Council');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(PRODUCT);
  await expect(changeOf(page)).toContainText('Filled in for Anytown Council.');
  await clear(page);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the open panel in the ${colorScheme} scheme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await addAxe(page);
    await page.goto(PRODUCT);
    await type(page, { Council: 'Anytown Council' });
    await expect(status(page)).toHaveText('Kept on this device.');
    expect(await violations(page)).toEqual([]);
    await clear(page);
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no panel, and files come plain', async ({ page }) => {
    await page.goto(PRODUCT);
    await expect(panel(page)).toBeHidden();
    const plain = published('p-101/p-101-soft-market-test-questionnaire.docx');
    expect(Buffer.compare((await take(page, /^Word/u)).bytes, plain)).toBe(0);
  });
});
