import type { Locator } from '@playwright/test';
import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

interface Look {
  readonly background: string;
  readonly color: string;
  /** Colours of the borders that are drawn. */
  readonly borders: readonly string[];
  readonly outline: string;
}

function lookOf(locator: Locator): Promise<Look> {
  return locator.evaluate((element) => {
    const style = getComputedStyle(element);
    const borders = (['Top', 'Right', 'Bottom', 'Left'] as const)
      .filter(
        (side) =>
          style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) >= 1,
      )
      .map((side) => style[`border${side}Color`]);
    return { background: style.backgroundColor, color: style.color, borders, outline: style.outlineStyle };
  });
}

test.describe('colours that the reader forces', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('spines of results stay visible as a border', async ({ page }) => {
    const find = new FindPage(page);
    await find.open('?q=volunteers');
    await find.answered('volunteers');
    const page_ = await lookOf(page.locator('body'));
    const { borders } = await lookOf(find.results.first());
    expect(borders.length).toBeGreaterThan(0);
    expect(borders).not.toContain(page_.background);
  });

  test('the spines of the theme shelf stay visible as shapes', async ({ page }) => {
    await page.goto('/');
    const spines = page.getByRole('navigation', { name: 'Themes' }).getByRole('link');
    expect(await spines.count()).toBeGreaterThan(9);
    const board = await lookOf(page.locator('body'));
    for (const spine of await spines.all()) {
      await expect(spine).toBeVisible();
      const { borders, background } = await lookOf(spine);
      expect(
        borders.length > 0 || background !== board.background,
        `${await spine.textContent()} has an edge or a ground of its own`,
      ).toBe(true);
    }
  });

  test('the tiles of the map stay visible as shapes', async ({ page }) => {
    await page.goto('/boroughs/');
    const tiles = page.getByRole('region', { name: 'Boroughs on a map' }).getByRole('link');
    await expect(tiles).toHaveCount(33);
    for (const tile of await tiles.all()) expect((await lookOf(tile)).borders).toHaveLength(4);
  });

  test('tick boxes of the facets stay visible and show whether they are ticked', async ({ page }) => {
    const find = new FindPage(page);
    await find.open();
    const box = find.box('Looking for', 'Lessons');
    await expect(box).toBeVisible();
    expect(
      await box.evaluate((input) => getComputedStyle(input).appearance),
      'drawn by the browser, in the forced colours',
    ).not.toBe('none');
    await box.check();
    await expect(find.chips).toHaveCount(1);
    expect((await lookOf(find.chips.first())).borders).toHaveLength(4);
  });

  test('focus stays visible as an outline', async ({ page }) => {
    await page.goto('/');
    for (let stop = 0; stop < 12; stop += 1) {
      await page.keyboard.press('Tab');
      expect((await lookOf(page.locator(':focus'))).outline, `stop ${stop}`).not.toBe('none');
    }
  });
});

test.describe('dark colours', () => {
  test.use({ colorScheme: 'dark' });

  test('the page is dark and its text is light', async ({ page }) => {
    await page.goto('/');
    const { background, color } = await lookOf(page.locator('body'));
    expect(brightness(background)).toBeLessThan(60);
    expect(brightness(color)).toBeGreaterThan(190);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`on paper, from a screen in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const { path, shelfmark } of [
      { path: '/products/adm-toolkit/', shelfmark: /Product · P-\d{3}/u },
      { path: '/lessons/three-week-exit/', shelfmark: /Lesson · L-\d{3}/u },
    ]) {
      test(`${path} shows its shelfmark and title, and no navigation`, async ({ page }) => {
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        const main = page.getByRole('main');
        await expect(main.getByText(shelfmark).first()).toBeVisible();
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('nav, form').filter({ visible: true })).toHaveCount(0);
        const { background, color } = await lookOf(page.locator('body'));
        expect(brightness(background), 'paper is white').toBe(255);
        expect(brightness(color), 'ink is black').toBe(0);
      });
    }
  });
}

/** Gives the mean of red, green and blue, 0 to 255, of a computed colour in `rgb()`; a transparent one counts as paper. */
function brightness(color: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/gu) ?? []).map(Number);
  return alpha === 0 ? 255 : (red + green + blue) / 3;
}
