import { findBrowser } from '../browser.ts';
import { expect, test } from './journey.ts';
import { sticksOutByPage } from './sideways.ts';

/** Twice the usual 16 px, set where a reader sets it: in the browser. */
const DEFAULT_FONT_PX = 32;
const { executablePath, args } = findBrowser();

test.use({
  launchOptions: { executablePath, args: [...args, `--blink-settings=defaultFontSize=${DEFAULT_FONT_PX}`] },
});

for (const width of [1280, 640]) {
  test(`with text twice as large, no kind of page needs scrolling sideways on ${width} pixels`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
    expect(size, 'text follows the size that the reader has set').toBeGreaterThanOrEqual(DEFAULT_FONT_PX);
    expect(await sticksOutByPage(page)).toEqual({});
  });
}
