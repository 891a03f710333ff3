import { FindPage } from './find-page.ts';
import { expect, test } from './journey.ts';

const MARKUP = [
  '<script>window.broken = true</script>',
  '"><img src=x onerror="window.broken = true">',
  '</template><svg onload="window.broken = true">',
];

for (const words of MARKUP) {
  test(`${words} in the query stays text`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    const find = new FindPage(page);
    for (const reach of ['typed', 'in the address']) {
      if (reach === 'typed') {
        await find.open();
        await find.field.fill(words);
      } else {
        await find.open(`?q=${encodeURIComponent(words)}`);
      }
      await find.answered(words);
      expect(await page.evaluate(() => 'broken' in window), reach).toBe(false);
      await expect(find.field).toHaveValue(words);
      await expect(page.getByRole('main').locator('img, svg, script:not([src])')).toHaveCount(0);
    }
    expect(dialogs).toEqual([]);
  });
}

const LONG = [
  { what: '10,000 letters', words: 'a'.repeat(10_000) },
  { what: '5,000 words', words: 'library '.repeat(5_000) },
  { what: '10,000 characters that no word holds', words: '*%&\u202E\u{1F4DA}'.repeat(2_000) },
];

for (const { what, words } of LONG) {
  test(`${what} in the query do no harm`, async ({ page }) => {
    const find = new FindPage(page);
    await find.open();
    await find.field.fill(words);
    await expect.poll(() => find.total()).toBeDefined();
    await find.field.fill('volunteers');
    await find.answered('volunteers');
    expect(await find.results.count()).toBeGreaterThan(0);

    await find.open(`?q=${encodeURIComponent(words.slice(0, 6_000))}`);
    await expect.poll(() => find.total()).toBeDefined();
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(width, 'a long word does not push the page sideways').toBeLessThanOrEqual(0);
  });
}

/** What readers and their programs put into a search field; none may break the page, and each is answered with a line that says what was found. */
const ODD = [
  { what: 'one letter', words: 'a' },
  { what: 'one letter of another alphabet', words: 'ж' },
  { what: 'common words only', words: 'the of and to' },
  { what: 'a digit', words: '7' },
  { what: 'an emoji', words: '🙂' },
  { what: 'an emoji of several parts', words: '👩🏽‍🚒🏳️‍🌈' },
  { what: 'combining marks', words: 'e\u0301\u0301\u0301cole Z\u0351\u036B\u0343\u036Aa\u0308lgo' },
  { what: 'combining marks alone', words: '\u0301\u0302\u0303' },
  { what: 'Arabic', words: 'مكتبة عامة' },
  { what: 'Hebrew with English', words: 'ספרייה library' },
  { what: 'turned text', words: '\u202Eyrarbil\u202C' },
  { what: 'Chinese', words: '圖書館' },
  { what: 'half of a character', words: '\uD83D' },
  { what: 'a zero-width blank', words: '\u200B\u200D\uFEFF' },
  { what: 'a zero character', words: 'library\u0000card' },
  { what: 'signs of a pattern', words: '.*+?^${}()|[]\\' },
  { what: 'an open pattern', words: '(((' },
  { what: 'a pattern that takes long', words: '(a+)+$' },
  { what: 'words of SQL', words: "'; DROP TABLE lessons; --" },
  { what: 'words of a query language', words: '" OR 1=1 AND NOT (title:*)' },
  { what: 'signs of an address', words: '?q=a&theme=b#c%00%zz' },
  { what: 'script', words: '<script>alert(1)</script>' },
  { what: 'a template', words: '{{7*7}}${7*7}<%= 7 %>' },
  { what: 'a name of the prototype', words: '__proto__' },
  { what: 'a name of every object', words: 'constructor toString' },
  { what: 'quotation marks', words: '“”' },
  { what: 'a path', words: '../../etc/passwd' },
];

for (const { what, words } of ODD) {
  test(`${what} is a query like any other`, async ({ page }) => {
    const find = new FindPage(page);
    await find.open();
    await find.field.fill(words);
    await expect.poll(() => find.total()).toBeDefined();
    await expect(find.status).toHaveText(/^(?:\d+ results? for “|Nothing on the shelf fits “)/u);
    await find.open(`?q=${encodeURIComponent(words.toWellFormed())}`);
    await expect.poll(() => find.total()).toBeDefined();
    await find.search('volunteers');
    expect(await find.results.count()).toBeGreaterThan(0);
  });
}

for (const blank of ['   ', '\t', '\u00A0\u3000']) {
  test(`blanks alone (${JSON.stringify(blank)}) ask nothing: the complete lists stay`, async ({ page }) => {
    const find = new FindPage(page);
    await find.open();
    await find.field.fill(blank);
    await find.field.press('Enter');
    await expect(page.getByRole('heading', { name: 'Complete lists' })).toBeVisible();
    await expect(find.results).toHaveCount(0);
  });
}
