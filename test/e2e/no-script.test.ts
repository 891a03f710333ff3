import { FOOTER_NAVIGATION, MAIN_NAVIGATION } from '../../src/site.ts';
import { SITUATIONS } from '../../src/vocabulary/situations.ts';
import { expect, test } from './journey.ts';
import { TEMPLATES, urlOf } from './templates.ts';

test.use({ javaScriptEnabled: false });

test('without script, Find gives the complete lists and says why', async ({ page }) => {
  await page.goto('/find/');
  const main = page.getByRole('main');
  await expect(
    main.getByRole('paragraph').filter({ hasText: 'Search needs script, which is off in this browser.' }),
  ).toBeVisible();
  for (const name of [
    'all products A to Z',
    'all lessons A to Z',
    'stage',
    'type of product',
    'kind of lesson',
    'borough',
  ]) {
    await expect(main.getByRole('link', { name, exact: true })).toBeVisible();
  }
  await expect(main.getByRole('heading', { name: 'By situation' })).toBeVisible();
  await expect(main.getByRole('heading', { name: 'By theme' })).toBeVisible();
});

test('without script, a search from the home page leads to the complete lists', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('searchbox').fill('volunteers');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/find\/\?q=volunteers$/u);
  await page.getByRole('main').getByRole('link', { name: 'all products A to Z' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Products A to Z' })).toBeVisible();
});

test('without script, every link of the header and the footer leads to a page with a heading', async ({
  page,
}) => {
  test.slow();
  const links = [...MAIN_NAVIGATION, ...FOOTER_NAVIGATION.flatMap((group) => group.links)];
  await page.goto('/');
  for (const { href, label } of links) {
    const place = MAIN_NAVIGATION.some((link) => link.href === href) ? 'Main' : 'Footer';
    await page
      .getByRole('navigation', { name: place })
      .getByRole('link', { name: label, exact: true })
      .click();
    await expect(page).toHaveURL((url) => url.pathname === href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w/u);
  }
});

/** The boxes of a checklist work: they are ticked and printed. That ticks last until the page is left is said beside them. */
test('without script, no kind of page shows a control that only script can work', async ({ page }) => {
  test.slow();
  const dead: string[] = [];
  for (const url of TEMPLATES.map(urlOf)) {
    await page.goto(url);
    const controls = page
      .locator('button, input, select, textarea, [role="button"], dialog, progress')
      .filter({ visible: true });
    for (const control of await controls.all()) {
      const isWorking = await control.evaluate((element) =>
        element.matches(
          'form[action][method] :is(button[type="submit"], input:not([type="checkbox"])), gate-checklist input',
        ),
      );
      if (!isWorking)
        dead.push(`${url} ${await control.evaluate((element) => element.outerHTML.slice(0, 120))}`);
    }
  }
  expect(dead).toEqual([]);
});

test('without script, My plan says what it is and leads to a printed plan for each situation', async ({
  page,
}) => {
  await page.goto('/my-plan/');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: /^My plan needs script/u })).toBeVisible();
  await expect(main.getByRole('listitem').getByRole('link')).toHaveCount(SITUATIONS.length);
});

test('without script, a product and a lesson say all that they say with script', async ({
  page,
  browser,
  baseURL,
}) => {
  for (const path of ['/products/adm-toolkit/', '/lessons/three-week-exit/']) {
    await page.goto(path);
    const withScript = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: true });
    await withScript.goto(path);
    // What only script can work is gone without it; all that there is to read is there.
    await withScript.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.needs-script { display: none !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await page.getByRole('main').innerText()).toBe(await withScript.getByRole('main').innerText());
    await withScript.close();
    for (const name of ['Sources', 'What to do', 'Why it matters'].filter(
      (_, index) => index === 0 || path.startsWith('/lessons/'),
    )) {
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    }
  }
});

test('without script, a plan gives all its steps, and a checklist can be ticked and says how long ticks last', async ({
  page,
}) => {
  await page.goto('/plan/');
  await page
    .getByRole('main')
    .getByRole('link', { name: 'We want to share a service with another borough' })
    .click();
  await page
    .getByRole('navigation', { name: 'Steps of this plan' })
    .getByRole('link', { name: /^3 Engage/u })
    .click();
  await expect(page.getByRole('heading', { name: 'Read first' })).toBeVisible();
  await page.getByRole('link', { name: 'Tick them off, or print the checklist' }).click();
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'ticks last until you leave the page' }),
  ).toBeVisible();
  const box = page.getByRole('checkbox', { name: /^Have staff, users and unions/u });
  await box.check();
  await expect(box).toBeChecked();
  await expect(page.getByRole('button', { name: 'Clear these ticks' })).toBeHidden();
});
