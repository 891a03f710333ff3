import { expect, test } from './journey.ts';
import { sticksOut } from './sideways.ts';

const THEME = '/themes/shared-services/';

test('a number of the map leads to what stands there', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'What the shelf holds and lacks' }).click();
  const map = page.getByRole('table', { name: /^Lessons and products by theme and stage/u });
  await map
    .getByRole('link', { name: /Finance and savings, stage 4 Decide: \d+ lessons? and \d+ products?$/u })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Finance and savings: decide' })).toBeVisible();
});

test('an empty place of the map leads to a line that says what is nearest, and to an invitation', async ({
  page,
}) => {
  await page.goto('/map/');
  await page
    .getByRole('link', { name: /: nothing yet$/u })
    .first()
    .click();
  const line = page.locator(':target');
  await expect(line).toBeInViewport();
  await expect(line.getByRole('link').first()).toHaveAttribute('href', /^\/themes\/[^/]+\/[^/]+\/$/u);
  await expect(page.getByRole('link', { name: 'say what you have to share' })).toBeVisible();
});

test('every cell of the map can be hit on 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/map/');
  const cells = page.locator('.heat-cell');
  await expect(cells).toHaveCount(98);
  const centres = await cells.evaluateAll((all) =>
    all.map((cell) => {
      const { left, top, width, height } = cell.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }),
  );
  // WCAG 2.5.8: a circle of 24 pixels on each target meets no other.
  const near = centres.filter((a, index) =>
    centres.some((b, other) => other > index && Math.hypot(a.x - b.x, a.y - b.y) < 24),
  );
  expect(near).toEqual([]);
  expect(await sticksOut(page)).toEqual([]);
});

test('on a wide screen a theme shows its picture, whose links work by keyboard', async ({ page }) => {
  await page.goto(THEME);
  const picture = page.getByRole('group', { name: /^Products that help/u }).first();
  await expect(picture).toBeVisible();
  const product = picture.getByRole('link', { name: /^P-\d+/u }).first();
  const href = await product.getAttribute('href');
  await product.focus();
  const width = (state: string) =>
    picture
      .locator('.prevention-product')
      .nth(state === 'focused' ? 0 : 1)
      .locator('path')
      .first()
      .evaluate((path) => Number.parseFloat(getComputedStyle(path).strokeWidth));
  expect(await width('focused'), 'its lines stand out').toBeGreaterThan(await width('other'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === href);
});

test('on 320 pixels a theme has the table instead of the picture', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(THEME);
  await expect(page.locator('svg.prevention-map').filter({ visible: true })).toHaveCount(0);
  await page
    .getByText(/^Table for lessons/u)
    .first()
    .click();
  await expect(page.getByRole('table', { name: /^Products that help/u }).first()).toBeVisible();
  expect(await sticksOut(page)).toEqual([]);
});

test('on paper the table stands open', async ({ page }) => {
  await page.goto(THEME);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table', { name: /^Products that help/u }).first()).toBeVisible();
});

test.describe('colours that the reader forces', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('every cell of the map keeps an edge', async ({ page }) => {
    await page.goto('/map/');
    const edges = await page.locator('.heat-cell').evaluateAll((all) =>
      all.map((cell) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(cell);
        const ground = getComputedStyle(document.body).backgroundColor;
        return borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== ground;
      }),
    );
    expect(edges).toHaveLength(98);
    expect(edges.every(Boolean)).toBe(true);
  });

  test('lines, dots and words of the picture differ from the ground', async ({ page }) => {
    await page.goto(THEME);
    const { ground, stroke, dot, word } = await page
      .locator('svg.prevention-map')
      .first()
      .evaluate((svg) => {
        const styleOf = (selector: string) => getComputedStyle(svg.querySelector(selector) ?? svg);
        return {
          ground: getComputedStyle(document.body).backgroundColor,
          stroke: styleOf('path').stroke,
          dot: styleOf('circle').fill,
          word: styleOf('a text').fill,
        };
      });
    expect([stroke, dot, word]).not.toContain(ground);
  });
});
