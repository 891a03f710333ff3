/** My plan in a real browser: from a situation to files for the council, kept, shared, and used without a network. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { toPlanLink } from '../../src/model/plan-link.ts';
import { toStoredPlan } from '../../src/model/stored-plan.ts';
import { makeItem, makePlan, ODD_TEXTS } from '../make/plan.ts';
import { expect, test as base, type Watch } from './journey.ts';
import { sticksOut } from './sideways.ts';
import { addAxe, violations } from './violations.ts';

/** What the reader asked to keep is no fault: it is forgotten before the watch looks. */
const test = base.extend<{ forget: undefined }>({
  forget: [
    async ({ page, watch }, use) => {
      await use(undefined);
      // Elsewhere nothing is under way that would keep more.
      await page.goto('/about/');
      await page.evaluate(async () => {
        localStorage.clear();
        for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
      });
      expect(watch.faults).toEqual([]);
    },
    { auto: true },
  ],
});

const SITUATION = 'sharing-with-another-borough';
const items = (page: Page) => page.getByRole('main').getByRole('heading', { level: 4 });
const notice = (page: Page) => page.locator('[data-part="notice-words"]');

/** Of runs of the shelf that have no entries there is no file; that is how the page learns it, and the browser notes it. */
function forgive404({ faults }: Watch): void {
  const others = faults.filter((fault) => !/404 \(Not Found\) .*\/plan\/records\//u.test(fault));
  faults.splice(0, faults.length, ...others);
}

/** Keeps a plan as if it had been made here before. */
async function keep(page: Page, plan: ReturnType<typeof makePlan>): Promise<void> {
  await page.goto('/my-plan/');
  await page.evaluate(
    (value) => localStorage.setItem('change-shelf:plan', value),
    JSON.stringify(toStoredPlan(plan)),
  );
  await page.reload();
}

async function start(page: Page): Promise<void> {
  await page.goto('/my-plan/');
  await page.getByLabel('Situation', { exact: true }).selectOption(SITUATION);
  await page.getByRole('button', { name: 'Start from this situation' }).click();
  await expect(page.getByRole('heading', { name: 'Sharing with another borough', level: 2 })).toBeFocused();
  // Until its record has come, an item is called by its number.
  await expect(items(page).first()).not.toHaveText(/^[PL]-\d+$/u);
}

/** Presses Tab until focus is on what has this name. */
async function tabTo(page: Page, role: 'link' | 'button' | 'combobox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let stops = 0; stops < 250; stops += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Focus did not arrive at ${String(name)}`);
}

test('from home to a Word plan, a statement and a risk register by keyboard alone, in under two minutes', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/');
  await tabTo(page, 'link', /^My plan/u);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/my-plan\/$/u);
  await tabTo(page, 'combobox', 'Situation');
  await page.keyboard.type('We want to share');
  await expect(page.getByLabel('Situation', { exact: true })).toHaveValue(SITUATION);
  await tabTo(page, 'button', 'Start from this situation');
  await page.keyboard.press('Enter');
  await expect(items(page).first()).toBeVisible();
  expect(await items(page).count()).toBeGreaterThan(15);

  await tabTo(page, 'link', 'Take it to your council');
  await page.keyboard.press('Enter');

  const files = [
    { name: /^Word ?: The plan$/u, ending: 'docx', part: 'word/document.xml' },
    { name: /^Word ?: Lessons considered$/u, ending: 'docx', part: 'word/document.xml' },
    { name: /^Excel ?: Risk register/u, ending: 'xlsx', part: 'xl/workbook.xml' },
  ];
  for (const { name, ending, part } of files) {
    await tabTo(page, 'button', name);
    const coming = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(new RegExp(`${SITUATION}\\.${ending}$`, 'u'));
    const parts = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(parts)).toContain(part);
    if (part.startsWith('word')) expect(strFromU8(parts[part] ?? new Uint8Array())).toContain('L-0');
  }
});

test('the plan survives a reload, with ticks, order, verdicts and notes', async ({ page }) => {
  await start(page);
  const first = await items(page).first().innerText();
  const row = page
    .getByRole('article')
    .filter({ has: page.getByRole('heading', { name: first, exact: true }) });
  await row.getByRole('checkbox').check();
  await row.getByText('Verdict and note').click();
  await row.getByLabel('Does not apply').check();
  await row.getByLabel('Note', { exact: true }).fill('Our note 🧯\nsecond line');
  await row.getByRole('button', { name: /^Move down/u }).press('Enter');
  await expect(row.getByRole('button', { name: /^Move down/u })).toBeFocused();
  await page.getByLabel('Work starts on').fill('2027-01-04');
  await page.reload();
  await expect(items(page).nth(1)).toHaveText(first);
  await expect(row.getByRole('checkbox')).toBeChecked();
  await expect(row.getByText('Does not apply').first()).toBeVisible();
  await expect(row.locator('[data-part="note-shown"]')).toHaveText('Our note 🧯\nsecond line');
  await expect(page.getByLabel('Work starts on')).toHaveValue('2027-01-04');

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Calendar (.ics)' }).click();
  const download = await coming;
  expect(readFileSync(await download.path(), 'utf8')).toContain('BEGIN:VEVENT');
});

test('a product put in the plan from its page and from Find is there, and the header counts', async ({
  page,
}) => {
  await page.goto('/products/adm-toolkit/');
  await page
    .getByRole('main')
    .getByRole('button', { name: /^My plan/u })
    .first()
    .click();
  await expect(page.getByRole('link', { name: 'My plan (1)' })).toBeVisible();
  await page.goto('/find/?q=volunteers');
  const button = page
    .getByRole('main')
    .getByRole('article')
    .getByRole('button', { name: /^My plan/u })
    .first();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'My plan (2)' }).click();
  await expect(items(page)).toHaveCount(2);
});

test('300 items with notes of 5,000 emoji are kept, shown and shared without the notes', async ({
  page,
  watch,
}) => {
  test.slow();
  const plan = makePlan(
    ...Array.from({ length: 300 }, (_, at) =>
      makeItem({
        shelfmark: `${at % 2 ? 'L' : 'P'}-${String((at >> 1) + 1).padStart(3, '0')}`,
        note: `${at === 0 ? ODD_TEXTS.join(' ') : ''}${'🧯'.repeat(at < 100 ? 4800 : 500)}`,
        reason: at % 2 ? '<img src=x onerror="window.broken = true">' : '',
      }),
    ),
  );
  await keep(page, plan);
  await expect(items(page)).toHaveCount(300);
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  const done = page.getByRole('checkbox').nth(5);
  await done.check();
  await page.getByRole('button', { name: 'Share by link' }).click();
  await expect(page.locator('[data-part="link-words"]')).toContainText(
    'too long for a link and were left out',
    { timeout: 30_000 },
  );
  await page.reload();
  await expect(items(page)).toHaveCount(300);
  await expect(done).toBeChecked();
  forgive404(watch);
});

test('a hostile link shows what it holds as text and keeps nothing', async ({ page, watch }) => {
  const mark = '<img src=x onerror="window.broken = true">';
  const { link } = toPlanLink(
    makePlan(makeItem({ shelfmark: 'P-001', note: mark }), makeItem({ shelfmark: 'L-99999', reason: mark })),
    '/my-plan/',
  );
  await page.goto(`${link.slice(0, -2)}~3<svg onload="window.broken = true">~3P-101~s.__proto__~e`);
  await expect(page.getByRole('heading', { name: 'A plan shared with you' })).toBeVisible();
  await expect(page.getByText(/could not be read, or came twice/u)).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: 'Keep it as my plan' }).click();
  await expect(items(page)).toHaveCount(3);
  await expect(page.getByText('L-99999 is not on this shelf.', { exact: false })).toBeVisible();
  expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  await expect(page).toHaveURL(/\/my-plan\/$/u);
  forgive404(watch);
});

test('where the browser keeps nothing, the plan works on the page and can be taken away', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await start(page);
  await expect(page.getByText('does not let the site keep anything', { exact: false }).first()).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('1 done', { exact: false }).first()).toBeVisible();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: /^OpenDocument ?: The plan$/u }).click();
  expect((await coming).suggestedFilename()).toContain('.odt');
});

test('two tabs do not lose each other’s changes', async ({ page, context }) => {
  await keep(page, makePlan(makeItem({ shelfmark: 'P-001' }), makeItem({ shelfmark: 'P-002' })));
  const other = await context.newPage();
  await other.goto('/my-plan/');
  await expect(items(other)).toHaveCount(2);
  await other.getByRole('checkbox').first().check();
  await expect(page.getByRole('checkbox').first()).toBeChecked();
  await page.getByRole('checkbox').nth(1).check();
  await expect(other.getByRole('checkbox').nth(1)).toBeChecked();
  await other.close();
});

test('once opened, the page works without a network, with the files that were made before', async ({
  page,
  context,
  watch,
}) => {
  test.slow();
  await start(page);
  await expect(page.getByText('Saved for offline use', { exact: false })).toBeVisible({ timeout: 40_000 });
  const word = page.getByRole('button', { name: /^Word ?: The plan$/u });
  const before = page.waitForEvent('download');
  await word.click();
  await before;
  await page.getByRole('checkbox').first().check();
  const kept = () =>
    page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      return (await Promise.all(stores.map((store) => store.keys())))
        .flat()
        .map(({ url }) => url)
        .join();
    });
  await expect.poll(kept, { timeout: 30_000 }).toContain('/word-files');
  const firstTitle = await items(page).first().innerText();

  await context.setOffline(true);
  await page.reload();
  await expect(items(page).first()).toHaveText(firstTitle);
  const after = page.waitForEvent('download');
  await word.click();
  expect((await after).suggestedFilename()).toContain('.docx');
  await context.setOffline(false);
  await page.reload();
  await expect(items(page).first()).toHaveText(firstTitle);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  watch.faults.length = 0;
});

test('clearing can be taken back', async ({ page }) => {
  await keep(page, makePlan(makeItem({ note: 'Ours' })));
  await page.getByRole('button', { name: 'Clear the plan' }).click();
  await page.getByRole('button', { name: 'Clear it' }).click();
  await expect(notice(page)).toHaveText('Your plan is empty.');
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(items(page)).toHaveCount(1);
});

for (const { name, use } of [
  { name: 'in light colours', use: {} },
  { name: 'in dark colours', use: { colorScheme: 'dark' } },
  { name: 'on 320 pixels', use: { viewport: { width: 320, height: 640 } } },
] as const) {
  test.describe(name, () => {
    test.use(use);
    test('a plan in use has nothing that axe finds and needs no scrolling sideways', async ({ page }) => {
      await addAxe(page);
      await start(page);
      await page.getByText('Verdict and note').first().click();
      await page.getByRole('button', { name: 'Share by link' }).click();
      await expect(page.getByLabel('Link to this plan')).toBeVisible();
      expect(await violations(page)).toEqual([]);
      expect(await sticksOut(page)).toEqual([]);
      await page.getByRole('button', { name: 'Clear the plan' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}
