import type { Page } from '@playwright/test';
import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

interface Focus {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isMarked: boolean;
  /** Place in the document; focus should only go forward. */
  readonly place: number;
  readonly isInArticle: boolean;
}

/** Says where focus is, whether it can be seen there, and whether it is marked. */
function readFocus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const hasOutline = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
    return {
      name: `${element.localName} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`,
      isVisible: width > 1 && height > 1 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
      isMarked: element.matches(':focus-visible') && (hasOutline || style.boxShadow !== 'none'),
      place: [...document.querySelectorAll('*')].indexOf(element),
      isInArticle: element.closest('article') !== null,
    };
  });
}

/** Presses Tab until focus is where it should be; every stop on the way must be seen, marked and further on. */
async function tabUntil(page: Page, isThere: (focus: Focus) => boolean, atMost: number): Promise<number> {
  let last = -1;
  for (let stops = 1; stops <= atMost; stops += 1) {
    await page.keyboard.press('Tab');
    const focus = await readFocus(page);
    expect(focus, `stop ${stops}`).toMatchObject({ isVisible: true, isMarked: true });
    expect(focus.place, `stop ${stops} (${focus.name}) comes after the one before`).toBeGreaterThan(last);
    last = focus.place;
    if (isThere(focus)) return stops;
  }
  throw new Error(`Focus did not arrive in ${atMost} stops`);
}

test('from the home page to a lesson by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('three weeks to take a service back');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\/\?q=three/u);

  const find = new FindPage(page);
  await find.answered('three weeks to take a service back');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await tabUntil(page, ({ isInArticle }) => isInArticle, 60);
  const title = (await find.firstTitles(1))[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('filters can be ticked, shown and taken off by keyboard', async ({ page }) => {
  const find = new FindPage(page);
  await find.open();
  await find.field.focus();
  await page.keyboard.type('volunteers');
  await find.answered('volunteers');
  await tabUntil(page, ({ name }) => name.startsWith('input kind'), 10);
  await page.keyboard.press('Space');
  await expect(find.chips).toHaveCount(1);
  await expect(find.box('Looking for', 'Products'), 'focus stays on the box that was ticked').toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Clear all filters' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(find.chips).toHaveCount(0);
  await expect(find.field).toBeFocused();
});

for (const path of ['/', '/products/adm-toolkit/', '/lessons/three-week-exit/', '/boroughs/', '/glossary/']) {
  test(`the first 40 stops of the Tab key on ${path} can be seen, are marked and go down the page`, async ({
    page,
  }) => {
    await page.goto(path);
    let stops = 0;
    await tabUntil(page, () => (stops += 1) === 40, 40);
  });
}

test('the skip link works on a page with a search field in its header', async ({ page }) => {
  await page.goto('/lessons/three-week-exit/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/u);
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(isInMain).toBe(true);
});

test('on a narrow screen the filters open and close by keyboard and say so', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const find = new FindPage(page);
  await find.open();
  const button = page.getByRole('button', { name: 'Filters', exact: true });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(find.group('Looking for')).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(find.box('Looking for', 'Products')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(find.group('Looking for')).toBeHidden();
});
