import { describe, expect, test } from 'vitest';
import { toDiskPage } from '../../../src/publishing/archive/disk-page.ts';
import { toDiskAddress } from '../../../src/publishing/archive/disk-paths.ts';
import { toDiskModule, toDiskStyles, toDiskWorker } from '../../../src/publishing/archive/disk-scripts.ts';

const files = new Set([
  '/index.html',
  '/find/index.html',
  '/products/a/index.html',
  '/products/a b/index.html',
  '/files/p-101/list.docx',
  '/_astro/page.css',
  '/_astro/font.woff2',
  '/_astro/one.js',
  '/_astro/two.js',
]);

describe('an address on disk', () => {
  test.each([
    ['/', '/index.html', 'index.html'],
    ['/find/?q=a#top', '/products/a/index.html', '../../find/index.html?q=a#top'],
    ['/files/p-101/list.docx', '/products/a/index.html', '../../../documents/p-101/list.docx'],
    ['/products/a%20b/', '/index.html', 'products/a%20b/index.html'],
    ['../../find/', '/products/a/index.html', '../../find/index.html'],
    ['#main', '/index.html', '#main'],
    ['?q=a', '/find/index.html', '?q=a'],
    ['', '/index.html', ''],
    ['https://example.org/a/', '/index.html', 'https://example.org/a/'],
    ['//example.org/a/', '/index.html', '//example.org/a/'],
    ['mailto:someone@example.org', '/index.html', 'mailto:someone@example.org'],
  ])('"%s" on %s is "%s"', (address, from, expected) => {
    expect(toDiskAddress({ files }, from, address)).toBe(expected);
  });

  test('that leads to nothing is refused, with both ends named', () => {
    expect(() => toDiskAddress({ files }, '/index.html', '/gone/')).toThrow('/index.html leads to /gone/');
  });
});

describe('a page on disk', () => {
  const toPage = (html: string, path = '/find/index.html') =>
    toDiskPage(html, { files, path, notice: '<p>A copy.</p>' });

  test('names files, loads its modules by one classic script, and says that it is a copy', () => {
    const html = [
      '<!doctype html><html lang="en"><head><link rel="canonical" href="https://shelf.example/find/">',
      '<link rel="preload" href="/_astro/font.woff2" as="font"><link rel="stylesheet" href="/_astro/page.css">',
      '<meta http-equiv="content-security-policy" content="default-src \'none\'">',
      '<script type="module" src="/_astro/one.js"></script><script type="module" src="/_astro/two.js"></script>',
      '</head><body><main id="main"><form action="/find/"></form><a title="href=&quot;/x/&quot;" href="/">Home</a>',
      '<template><a href="/products/a/">A</a></template></main></body></html>',
    ];
    expect(toPage(html.join('\n'))).toBe(
      [
        '<!doctype html><html lang="en"><head><link rel="canonical" href="https://shelf.example/find/">',
        '<link rel="stylesheet" href="../_astro/page.css">',
        '',
        '<script defer src="../_astro/from-disk.js" data-run="one.js two.js"></script>',
        '</head><body><p>A copy.</p><main id="main"><form action="index.html"></form><a title="href=&quot;/x/&quot;" href="../index.html">Home</a>',
        '<template><a href="../products/a/index.html">A</a></template></main></body></html>',
      ].join('\n'),
    );
  });

  test('that sends the reader on does so on disk', () => {
    const html = '<!doctype html><title>x</title><meta http-equiv="refresh" content="0;url=/products/a/">';
    expect(toPage(html)).toContain('content="0;url=../products/a/index.html"');
  });

  test('with a module written into it is refused', () => {
    expect(() => toPage('<script type="module">let a;</script>')).toThrow('has a script written into it');
  });
});

describe('scripts and styles on disk', () => {
  test('a module defines itself, with what it needs at once and what comes later', async () => {
    const code =
      'import{a as b}from"./one.js";export const start=()=>import(`./two.js`).then(()=>b(new URL(`/_astro/w.js`,``+import.meta.url)));';
    const made = await toDiskModule('/_astro/main.js', code);
    expect(made).toMatch(
      /^fromDisk\.define\("main\.js",\["one\.js"\],function\(require,exports,module,later\)\{/u,
    );
    expect(made).toContain('later("./two.js")');
    expect(made).toContain('location.href');
    expect(made).not.toContain('import');
  });

  test.each([
    'export const a = (name) => import(name);',
    'import a from "elsewhere"; export const b = import("x");',
  ])('a module that imports what cannot be known is refused: %s', async (code) => {
    await expect(toDiskModule('/_astro/main.js', code)).rejects.toThrow('/_astro/main.js imports something');
  });

  test('a worker that imports other scripts is refused', () => {
    expect(() => toDiskWorker('/_astro/w.js', 'import"./one.js";')).toThrow('/_astro/w.js is a worker');
  });

  test('fonts are written into the styles, and pages do not fade into each other', () => {
    const css = '@view-transition{navigation:auto}@font-face{src:url(/_astro/font.woff2)format("woff2")}';
    expect(toDiskStyles(css, { path: '/_astro/page.css', files, read: () => Uint8Array.of(1, 2, 3) })).toBe(
      '@font-face{src:url("data:font/woff2;base64,AQID")format("woff2")}',
    );
  });
});
