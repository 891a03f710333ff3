/** Sharing a lesson: by keyboard, with mistakes, over a reload, without storage, without script, on a narrow screen, by axe. */
import { readFileSync } from 'node:fs';
import { makeWordFile } from '../make/offered-files.ts';
import { ContributePage } from './contribute-page.ts';
import { expect, test } from './journey.ts';
import { sticksOut } from './sideways.ts';
import { addAxe, violations } from './violations.ts';

const LESSON = '/contribute/lesson/';

test.afterEach(async ({ page, javaScriptEnabled }) => {
  if (javaScriptEnabled === false) return;
  // The page keeps what was typed when it is left, so it is left first.
  await page.goto('/privacy/');
  await new ContributePage(page).forget();
});

test('a lesson is shared with the keyboard alone', async ({ page }) => {
  const form = new ContributePage(page);
  await form.open(LESSON);
  await form.tabTo(form.field('title'));
  await page.keyboard.type('Ask the market first');
  await form.tabTo(form.field('happened'));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('We asked late.');
  await form.tabTo(form.field('recommendation'));
  await page.keyboard.type('Ask early.');
  await form.tabTo(page.getByLabel('Market testing and procurement'));
  await page.keyboard.press('Space');
  await form.tabTo(page.getByLabel('It holds no personal details'));
  await page.keyboard.press('Space');
  await form.tabTo(page.getByLabel('My council is content'));
  await page.keyboard.press('Space');
  await form.tabTo(page.getByRole('button', { name: 'Check your answers' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
  await form.tabTo(
    page.getByRole('link', { name: 'Change your answer to: What would you tell a colleague?' }),
  );
  await page.keyboard.press('Enter');
  await expect(form.field('recommendation')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' And ask again.');
  await page.keyboard.press('Tab');
  await form.tabTo(page.getByRole('button', { name: 'Check your answers' }));
  await page.keyboard.press('Enter');
  await expect(form.main.getByRole('definition').filter({ hasText: 'And ask again.' })).toBeVisible();
  const coming = page.waitForEvent('download');
  await form.tabTo(page.getByRole('button', { name: 'Download it as a file' }));
  await page.keyboard.press('Enter');
  const text = readFileSync(await (await coming).path(), 'utf8');
  expect(text).toContain('recommendation: "Ask early. And ask again."');
  await expect(page.getByRole('heading', { name: 'Now hand over the file' })).toBeFocused();
  await expect(form.main).toContainText(/Your reference: CS-\d{6}-[A-Z2-9]{6}/u);
  await expect(form.main).not.toContainText(/\bsent\b/u, { useInnerText: true });
});

test('mistakes stand in a summary with the focus, in the title and at each question, and its links lead there', async ({
  page,
}) => {
  const form = new ContributePage(page);
  await form.open(LESSON);
  await form.showErrors();
  await expect(page).toHaveTitle(/^Error: Share a lesson/u);
  const links = form.summary.getByRole('link');
  expect(await links.count()).toBe(5);
  for (const link of await links.all()) {
    const words = await link.innerText();
    await link.click();
    const question = page.locator('[data-field]:focus-within');
    await expect(question.locator('[data-part="error"]')).toHaveText(`Error: ${words}`);
  }
  await form.fillLesson();
  await form.check();
  await expect(page).toHaveTitle(/^Check your answers - Share a lesson/u);
});

test('a draft outlives a reload, on the form, at the check and on the page that stays; deleting it is final', async ({
  page,
}) => {
  const form = new ContributePage(page);
  await form.open(LESSON);
  await form.fillLesson({ happened: 'It rained.\n\nAll day.' });
  await page.reload();
  await expect(form.field('happened')).toHaveValue('It rained.\n\nAll day.');
  await expect(page.getByLabel('Market testing and procurement')).toBeChecked();
  await form.check();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await page.goBack();
  await expect(form.field('title')).toBeVisible();
  await page.goForward();
  await form.download();
  const reference = page.locator('[data-part="reference"]');
  await expect(reference).toHaveText(/^CS-/u);
  const words = await reference.innerText();
  await page.reload();
  await expect(reference).toHaveText(words);
  await page.getByRole('button', { name: 'Delete it from this device' }).click();
  await expect(form.field('title')).toHaveValue('');
  await page.reload();
  await expect(form.field('title')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('where the browser keeps nothing, the form says so and works all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  const form = new ContributePage(page);
  await form.open(LESSON);
  await form.fillLesson();
  await expect(form.main).toContainText('This browser keeps nothing here');
  await form.check();
  expect((await form.download()).name).toBe('lesson-ask-the-market-before-the-business-case.mdx');
  await expect(page.getByRole('heading', { name: 'Now hand over the file' })).toBeVisible();
});

test('entries like it come while the title is typed, and search loads no sooner', async ({ page, watch }) => {
  const form = new ContributePage(page);
  await form.open(LESSON);
  await form.field('happened').fill('It rained.');
  expect(watch.requested.filter((path) => path.startsWith('/search/'))).toEqual([]);
  await form.field('title').pressSequentially('soft market test before outsourcing', { delay: 10 });
  const similar = page.locator('[data-part="similar"]');
  await expect(similar.getByRole('link', { name: /^Add to L-\d+ instead$/u }).first()).toBeVisible();
  await similar
    .getByRole('link', { name: /^Add to L-\d+ instead$/u })
    .first()
    .click();
  await expect(page).toHaveURL(/\/contribute\/correction\/\?about=L-\d+$/u);
  await expect(form.field('entry')).toHaveValue(/^L-\d+$/u);
});

test('every product and lesson leads to forms that already say what they are about', async ({ page }) => {
  const form = new ContributePage(page);
  for (const { path, name, field, value } of [
    { path: '/products/adm-toolkit/', name: 'We used this', field: 'product', value: /^P-\d+$/u },
    { path: '/products/adm-toolkit/', name: 'Suggest a correction', field: 'entry', value: /^P-\d+$/u },
    { path: '/lessons/three-week-exit/', name: 'Ask about this', field: 'lessons', value: /^L-\d+$/u },
    {
      path: '/lessons/three-week-exit/',
      name: 'We saw this too',
      field: 'happened',
      value: /^We saw what L-\d+ says/u,
    },
  ]) {
    await page.goto(path);
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(form.field(field)).toHaveValue(value);
  }
  await form.open('/contribute/reuse/?of=%3Cscript%3E');
  await expect(form.main).toContainText('“<script>”, which is not the shelfmark of a product');
});

test('a file to offer is looked at in the browser, and refused for what it is', async ({ page, watch }) => {
  const form = new ContributePage(page);
  await form.open('/contribute/product/');
  const asked = watch.requested.length;
  await page.getByLabel('Check your files now').setInputFiles([
    { name: 'good.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(makeWordFile()) },
    { name: 'lie.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makeWordFile()) },
    { name: 'act.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
  ]);
  const list = page.locator('[data-part="offered-list"]');
  await expect(list.getByRole('listitem')).toHaveCount(3);
  await expect(list).toContainText('good.docx can be taken.');
  await expect(list).toContainText(
    'lie.pdf cannot be taken. The name says .pdf, but inside it is a .docx file.',
  );
  await expect(list).toContainText('act.exe cannot be taken. A .exe file is not taken.');
  await expect(form.field('files')).toHaveValue('good.docx');
  expect(watch.requested.slice(asked).filter((path) => !path.endsWith('.js'))).toEqual([]);
});

for (const { name, use } of [
  { name: 'in light colours', use: {} },
  { name: 'in dark colours', use: { colorScheme: 'dark' } },
  { name: 'on 320 pixels', use: { viewport: { width: 320, height: 640 } } },
] as const) {
  test.describe(name, () => {
    test.use(use);

    test('no step of a form has a fault that axe finds, or needs scrolling sideways', async ({ page }) => {
      test.slow();
      await addAxe(page);
      const form = new ContributePage(page);
      const faults = async () => [...(await violations(page)), ...(await sticksOut(page))];
      await form.open(LESSON);
      expect(await faults(), 'empty').toEqual([]);
      await form.showErrors();
      await page.locator('details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true;
      });
      expect(await faults(), 'errors').toEqual([]);
      await form.fillLesson({
        happened: `Acme Widgets Ltd quoted £5,000. ${'x'.repeat(300)}\n\n| a | b |\n|---|---|\n| ${'y'.repeat(80)} | c |`,
      });
      await form.field('title').pressSequentially(' and more');
      await expect(page.locator('[data-part="similar"]')).toBeVisible();
      expect(await faults(), 'filled in').toEqual([]);
      await form.check();
      expect(await faults(), 'check').toEqual([]);
      await form.download();
      await expect(page.getByRole('heading', { name: 'Now hand over the file' })).toBeVisible();
      expect(await faults(), 'done').toEqual([]);
    });
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are there as a text file, and no control pretends to work', async ({
    page,
    request,
  }) => {
    for (const name of ['lesson', 'product', 'reuse', 'question']) {
      await page.goto(`/contribute/${name}/`);
      const sheet = page.getByRole('main').getByRole('link', { name: 'text file to fill in' });
      await expect(sheet).toBeVisible();
      const answer = await request.get((await sheet.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(`Question sheet: ${name}`);
      await expect(
        page.getByRole('main').locator('input, textarea, select, button').filter({ visible: true }),
      ).toHaveCount(0);
    }
    await page.goto('/contribute/correction/');
    await expect(page.getByRole('main')).toContainText('What is wrong, or missing?');
  });
});
