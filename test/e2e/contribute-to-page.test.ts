/** From the form to the page: a lesson full of what could be code is typed, downloaded, taken in, built, and shown as typed. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from '../../src/cli/static-server.ts';
import { buildShelf, ROOT } from '../build/built-site.ts';
import { ContributePage } from './contribute-page.ts';
import { expect, test } from './journey.ts';

const TITLE = 'Ask {process.exit(1)} before <script>alert(1)</script> costs $5 & more 📚';
const RECOMMENDATION = 'Keep $HOME, ${1+1}, {{7*7}} and <img src=x onerror=alert(2)> as words.';
/** Lines that a compiler of MDX would obey, or a page would run. */
const LINES = [
  '<script>window.broken = 1</script>',
  '{process.exit(1)}',
  'import fs from "node:fs"',
  'export const broken = fs.rmSync("/")',
  '<Aside title={process.exit(2)}>open',
  '<img src="x" onerror="window.broken = 2">',
  '[click](javascript:window.broken=3)',
  'It cost $5, then $6: $x^2$ and $$y$$.',
  'Dates: <!-- hidden --> ${process.env.HOME} 📚👩🏽‍🚒',
];
const TABLE = '| Year | Saving {x} < 5% |\n|------|-----------------|\n| 2024 | $1,000 🙂 |';

/** Made anew for each run, with the cache of its build: what a build remembers of a shelf is where its files were. */
const WORK = join(ROOT, '.cache/contributed');
const SHELF = join(WORK, 'contributed-shelf');

/** Undoes what the site sets as a printer would: quotation marks, dashes and dots. */
function toTyped(words: string): string {
  return words
    .replace(/[“”]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replaceAll('—', '---')
    .replaceAll('–', '--')
    .replaceAll('…', '...')
    .replace(/\s+/gu, ' ');
}

test.beforeAll(() => {
  for (const folder of [WORK, join(ROOT, '.cache/astro-contributed-shelf')])
    rmSync(folder, { recursive: true, force: true });
  cpSync(join(ROOT, 'test/fixtures/shelves/small'), SHELF, { recursive: true });
});

test('a lesson with script, expressions, imports, a table and emoji is shown as typed, and nothing runs', async ({
  page,
  watch,
}) => {
  test.setTimeout(240_000);
  const form = new ContributePage(page);
  await form.open('/contribute/lesson/');
  await form.fillLesson({
    title: TITLE,
    recommendation: RECOMMENDATION,
    happened: `${LINES.join('\n\n')}\n\n${TABLE}`,
  });
  await page.getByText('Show the list').click();
  await page.getByLabel('Sutton').check();
  await form.check();
  await expect(page.locator('[data-part="preview"]').getByRole('cell', { name: '$1,000 🙂' })).toBeVisible();
  const { path, name } = await form.download();
  await page.getByRole('button', { name: 'Delete it from this device' }).click();

  const file = join(WORK, name);
  copyFileSync(path, file);
  const before = globSync('lessons/*', { cwd: SHELF });
  const env = { ...process.env, CONTENT_DIR: SHELF };
  const report = execFileSync(process.execPath, [join(ROOT, 'src/cli/intake.ts'), file], {
    encoding: 'utf8',
    env,
  });
  expect(report).toContain('was taken in as L-');
  const [entry = ''] = globSync('lessons/*', { cwd: SHELF }).filter((one) => !before.includes(one));
  expect(readFileSync(join(SHELF, entry), 'utf8')).toContain('attribution: borough-type');
  execFileSync(process.execPath, [join(ROOT, 'src/cli/check-content.ts')], { env });

  const outDir = join(WORK, 'dist');
  await buildShelf({ outDir, shelf: SHELF });
  const site = await serveFolder(outDir);
  try {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto(`${site.origin}/${entry.replace(/\\/gu, '/').replace(/\.mdx$/u, '')}/`);
    const main = page.getByRole('main');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
    await expect(main).toContainText(RECOMMENDATION);
    const words = toTyped(await main.locator('.prose').innerText());
    for (const line of LINES) expect(words).toContain(line);
    await expect(main.getByRole('columnheader', { name: 'Saving {x} < 5%' })).toBeVisible();
    await expect(main.getByRole('cell', { name: '$1,000 🙂' })).toBeVisible();
    await expect(main).toContainText('An outer London borough');
    await expect(main).not.toContainText('Sutton');
    await expect(
      main.locator('img, script:not([src], [type="application/ld+json"]), [onerror], a[href^="javascript"]'),
    ).toHaveCount(0);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
    expect(dialogs).toEqual([]);
  } finally {
    await site.close();
  }
  // The second site is another origin than the one under watch.
  const elsewhere = watch.faults.filter((fault) => fault.startsWith(`request to elsewhere: ${site.origin}/`));
  watch.faults.splice(0, watch.faults.length, ...watch.faults.filter((fault) => !elsewhere.includes(fault)));
});
