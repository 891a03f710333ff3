/** Random journeys through the shelf: what readers do, in any order, with words that make sense and words that do not. */
import type { Page } from '@playwright/test';
import type { Random } from '../make/random.ts';
import { sitemapPaths } from './templates.ts';

type Journey = (page: Page, random: Random) => Promise<void>;

const WORDS = [
  'soft marekt test',
  'kiosks',
  'TUPE',
  'how do we close a library well',
  'zzzzqqqq',
  '   ',
  '"><img src=x onerror=alert(1)>',
  '../../etc',
  '🙂 opening hours',
  'a'.repeat(300),
  'governance -agreement',
  '%00%ff',
];
/** How long a journey may wait for a part that may or may not be there. */
const BRIEF_MS = 1_500;
const PAUSE_MS = 150;

const JOURNEYS: readonly Journey[] = [
  searchAndFilter,
  searchAndFilter,
  browse,
  browse,
  plan,
  contribute,
  compare,
];

/** Goes on one journey. Parts that are not there are left out; the watch of the test sees what goes wrong. */
export function goOnJourney(page: Page, random: Random): Promise<void> {
  return random.pick(JOURNEYS)(page, random);
}

async function searchAndFilter(page: Page, random: Random): Promise<void> {
  await page.goto('/find/');
  const main = page.getByRole('main');
  for (let step = random.below(4); step >= 0; step -= 1) {
    await main.getByRole('searchbox').fill(random.pick(WORDS));
    await page.waitForTimeout(random.below(4) * PAUSE_MS);
    const boxes = main.getByRole('checkbox');
    const box = boxes.nth(random.below(Math.max(1, await boxes.count())));
    if (await box.isVisible()) await box.click({ timeout: BRIEF_MS }).catch(isGone);
  }
  if (random.below(2) === 0) await page.goBack();
  const titles = main.getByRole('article').getByRole('link');
  if ((await titles.count()) > 0) await titles.first().click({ timeout: BRIEF_MS }).catch(isGone);
  await page.waitForTimeout(PAUSE_MS);
  await page.goBack();
}

async function browse(page: Page, random: Random): Promise<void> {
  await page.goto(random.pick(sitemapPaths()));
  for (let step = 0; step < 3; step += 1) {
    const links = page.locator('a[href^="/"]:not([href^="/files/"]):not([download])');
    const link = links.nth(random.below(Math.max(1, await links.count())));
    const target = (await link.count()) > 0 ? await link.getAttribute('href') : null;
    if (target === null || /\.[a-z]+$/u.test(target)) break;
    await page.goto(target);
    if (random.below(3) === 0) await page.goBack();
  }
}

async function plan(page: Page, random: Random): Promise<void> {
  await page.goto(
    random.pick(sitemapPaths().filter((path) => /^\/(?:products|lessons)\/[a-z-]+\/$/u.test(path))),
  );
  const add = page.getByRole('main').getByRole('button', { name: /plan/iu }).first();
  if (await add.isVisible()) await add.click({ timeout: BRIEF_MS }).catch(isGone);
  await page.goto('/my-plan/');
  const boxes = page.getByRole('main').getByRole('checkbox');
  if ((await boxes.count()) > 0) await boxes.first().click({ timeout: BRIEF_MS }).catch(isGone);
  await page.waitForTimeout(PAUSE_MS);
}

async function contribute(page: Page, random: Random): Promise<void> {
  await page.goto(`/contribute/${random.pick(['lesson', 'product', 'reuse', 'question', 'correction'])}/`);
  const fields = page.getByRole('main').getByRole('textbox');
  for (let step = 0; step < 3; step += 1) {
    const field = fields.nth(random.below(Math.max(1, await fields.count())));
    if (await field.isVisible()) await field.fill(random.pick(WORDS), { timeout: BRIEF_MS }).catch(isGone);
  }
  const next = page
    .getByRole('main')
    .getByRole('button', { name: /continue|check|next/iu })
    .first();
  if (await next.isVisible()) await next.click({ timeout: BRIEF_MS }).catch(isGone);
  await page.waitForTimeout(PAUSE_MS);
}

async function compare(page: Page, random: Random): Promise<void> {
  const number = () => `P-${String(1 + random.below(130)).padStart(3, '0')}`;
  await page.goto(`/compare/?p=${number()}&p=${number()}`);
  await page.waitForTimeout(PAUSE_MS);
}

/** Another answer may have taken the part away between looking and clicking; that is no fault. */
function isGone(): void {
  // Nothing to do: the journey goes on.
}
