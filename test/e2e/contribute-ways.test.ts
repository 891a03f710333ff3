/** A shelf whose host has named a mailbox, an address that takes answers and a page for proposals: what the form says of each way. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder, type StaticServer } from '../../src/cli/static-server.ts';
import { buildShelf, ROOT } from '../build/built-site.ts';
import { type AnswerServer, startAnswerServer } from './answer-server.ts';
import { ContributePage } from './contribute-page.ts';
import { addAxe, violations } from './violations.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let site: StaticServer;
let editors: AnswerServer;

test.beforeAll(async () => {
  editors = await startAnswerServer();
  const outDir = join(ROOT, '.cache/test-dist-ways');
  await buildShelf({
    outDir,
    shelf: join(ROOT, 'test/fixtures/shelves/small'),
    variables: {
      PUBLIC_CONTRIBUTE_MAIL: 'shelf@council.example',
      PUBLIC_CONTRIBUTE_ENDPOINT: editors.url,
      PUBLIC_CONTRIBUTE_GIT: 'https://git.example/owner/shelf/_new/main',
    },
  });
  site = await serveFolder(outDir);
});

test.afterAll(async () => {
  await editors.close();
  await site.close();
});

async function openCheck(form: ContributePage): Promise<void> {
  await form.open(`${site.origin}/contribute/lesson/`);
  await form.fillLesson();
  await form.check();
}

const send = (form: ContributePage) =>
  form.page.getByRole('button', { name: 'Send it to the editors' }).click();

for (const { status, body, words } of [
  { status: 422, body: '{"reasons":["The title names a person."]}', words: 'The title names a person.' },
  { status: 400, body: '', words: 'did not take it, and did not say why' },
  { status: 500, body: '', words: 'has a fault of its own (500). It was not handed over.' },
  { status: -1, body: '', words: 'could not be reached. It was not handed over.' },
]) {
  test(`an answer of ${status} is told as it is, and the answers stay`, async ({ page }) => {
    editors.answer(status, body);
    const form = new ContributePage(page);
    await openCheck(form);
    await send(form);
    await expect(page.getByRole('alert').filter({ hasText: words })).toBeFocused();
    await page.goBack();
    await expect(form.field('title')).toHaveValue('Ask the market before the business case');
  });
}

test('without a connection it says so', async ({ page, context }) => {
  const form = new ContributePage(page);
  await openCheck(form);
  await page.getByRole('button', { name: 'Copy the text' }).focus();
  editors.answer(500);
  await send(form);
  await expect(page.getByRole('alert').filter({ hasText: '(500)' })).toBeVisible();
  await context.setOffline(true);
  await send(form);
  await expect(page.getByRole('alert').filter({ hasText: 'This device is not connected.' })).toBeVisible();
  await context.setOffline(false);
});

test('a server that does not answer is not waited for without end', async ({ page }) => {
  editors.answer(0);
  const form = new ContributePage(page);
  await page.clock.install();
  await openCheck(form);
  const before = editors.posted.length;
  await send(form);
  await expect.poll(() => editors.posted.length).toBe(before + 1);
  await page.clock.fastForward(21_000);
  await expect(page.getByRole('alert').filter({ hasText: 'did not answer in time' })).toBeFocused();
});

test('only an answer that took it is told as a success, and the same words have the same reference', async ({
  page,
}) => {
  editors.answer(201, '{}');
  const form = new ContributePage(page);
  await openCheck(form);
  await send(form);
  await expect(page.getByRole('heading', { name: 'The editors have it' })).toBeFocused();
  const {
    reference,
    form: name,
    file,
  } = editors.posted.at(-1) as {
    readonly reference: string;
    readonly form: string;
    readonly file: { readonly name: string; readonly text: string };
  };
  expect(name).toBe('lesson');
  expect(file.name).toBe('lesson-ask-the-market-before-the-business-case.mdx');
  expect(file.text).toContain('title: "Ask the market before the business case"');
  await expect(page.locator('[data-part="reference"]')).toHaveText(reference);
});

test('a mail and a proposal are never told as sent, and axe finds nothing', async ({ page }) => {
  await addAxe(page);
  const form = new ContributePage(page);
  await form.open(`${site.origin}/contribute/lesson/`);
  await form.fillLesson({ happened: 'It rained. '.repeat(900) });
  await form.showErrors();
  await expect(form.summary).toContainText('Shorten “What happened?” to 6,000 characters. It has 9,899');
  await form.field('happened').fill('It rained. '.repeat(300));
  await form.check();
  await expect(form.main).toContainText(
    'too long for an e-mail link. Download the file first, then attach it',
  );
  await expect(page.getByRole('link', { name: 'Propose it on git.example' })).toHaveAttribute(
    'href',
    /^https:\/\/git\.example\/owner\/shelf\/_new\/main\?filename=contributions%2Flesson-/u,
  );
  expect(await violations(page)).toEqual([]);
  await page.locator('[data-part="mail"]').evaluate((link) => {
    // A mail program would open here.
    link.addEventListener('click', (event) => event.preventDefault());
  });
  await page.getByRole('link', { name: 'Open an e-mail' }).click();
  await expect(page.getByRole('heading', { name: 'Now send the e-mail' })).toBeFocused();
  await expect(form.main).toContainText('It is not sent yet.');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there is the sheet and a mail that is addressed', async ({ page }) => {
    await page.goto(`${site.origin}/contribute/lesson/`);
    await expect(page.getByRole('link', { name: 'Write to shelf@council.example' })).toHaveAttribute(
      'href',
      'mailto:shelf@council.example?subject=Share%20a%20lesson',
    );
    await page.goto(`${site.origin}/contribute/`);
    await expect(page.getByRole('main')).toContainText('Their address is shelf@council.example');
    await expect(page.getByRole('main')).not.toContainText('No mailbox has been named');
  });
});
