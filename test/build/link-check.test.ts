import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { SITE_URL } from './entries.ts';
import { findDeadTargets } from './link-check.ts';
import { builtSite, readSite, type Site } from './site.ts';

function siteOf(files: Readonly<Record<string, string>>): Site {
  const folder = mkdtempSync(join(tmpdir(), 'link-check-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readSite(folder);
}

const FAULTS = [
  { html: '<a href="/gone/">x</a>', expected: '/ → /gone/: nothing is there' },
  { html: '<a href="gone/?q=1#a">x</a>', expected: '/ → gone/?q=1#a: nothing is there' },
  {
    html: '<a href="/there/#b">x</a>',
    expected: '/ → /there/#b: the page is there, but nothing on it has the id "b"',
  },
  {
    html: '<a href="https://shelf.example/gone/">x</a>',
    expected: '/ → https://shelf.example/gone/: nothing is there',
  },
  { html: '<script src="/_astro/a.js"></script>', expected: '/ → /_astro/a.js: nothing is there' },
  { html: '<link rel="preload" href="/f.woff2">', expected: '/ → /f.woff2: nothing is there' },
  {
    html: '<img alt="" src="/there/" srcset="/a.png 1x, /there/ 2x">',
    expected: '/ → /a.png: nothing is there',
  },
  {
    html: '<a href="javascript:void 0">x</a>',
    expected: '/ → javascript:void 0: this kind of address is not used here',
  },
  { html: '<meta http-equiv="refresh" content="0;url=/gone/">', expected: '/ → /gone/: nothing is there' },
  { html: '<noscript><a href="/gone/">x</a></noscript>', expected: '/ → /gone/: nothing is there' },
];

test.each(FAULTS)('the link check finds the fault in $html', ({ html, expected }) => {
  const site = siteOf({ 'index.html': html, 'there/index.html': '<p id="a">' });
  expect(findDeadTargets(site, 'https://shelf.example')).toEqual([expected]);
});

test('the link check finds a missing font of a style sheet and a missing file of a script', () => {
  const site = siteOf({ 's/a.css': 'a{src:url(b.woff2)}', 's/a.js': 'fetch("/c.json");fetch("/s/a.css")' });
  expect(findDeadTargets(site, 'https://shelf.example')).toEqual([
    '/s/a.css → b.woff2: nothing is there',
    '/s/a.js → /c.json: nothing is there',
  ]);
});

test('the link check lets good targets pass', () => {
  const html =
    '<a href="/there/#a">x</a><a href="?q=1">y</a><a href="#z" id="z">z</a><a href="https://other.example/">w</a>';
  const site = siteOf({
    'index.html': html,
    'there/index.html': '<p id="a"><template><a href="#"></a></template>',
  });
  expect(findDeadTargets(site, 'https://shelf.example')).toEqual([]);
});

test('every link, fragment, script, style, font and image of the site leads somewhere', () => {
  expect(findDeadTargets(builtSite(), SITE_URL)).toEqual([]);
});
