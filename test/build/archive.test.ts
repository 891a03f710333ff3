/** The archive: every relative link of the whole shelf's leads to a file in it, its sums are right, and making it twice gives the same bytes. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toArchive } from '../../src/publishing/archive/archive.ts';
import { readLoader, readOthers } from '../../src/publishing/archive/read-source.ts';
import { readBuiltSite } from '../../src/publishing/built-files.ts';
import { runArchive } from '../make/archive.ts';
import { buildShelf, DIST, ROOT } from './built-site.ts';
import { SITE_URL } from './entries.ts';
import { addressesOf } from './link-check.ts';
import { toPage } from './page.ts';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('the archive of the whole shelf', () => {
  let files: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    const made = await toArchive({
      site: readBuiltSite(DIST),
      loader: await readLoader(),
      others: readOthers(ROOT, ROOT),
      date: '2027-03-01',
      siteUrl: SITE_URL,
    });
    files = new Map(made.map(({ path, bytes }) => [path, bytes]));
  });

  test('leads, from each page, only to files that are in it and to addresses on the web', () => {
    const pages = [...files].filter(([path]) => path.endsWith('.html'));
    const dead = pages.flatMap(([path, bytes]) =>
      targetsOf(path, decode(bytes)).flatMap((target) => {
        if (/^(?:https?:|mailto:|data:|#|\?)/u.test(target) || target === '') return [];
        const file = decodeURIComponent(posix.join(posix.dirname(path), target.replace(/[?#].*$/u, '')));
        return files.has(file) ? [] : [`${path} → ${target}`];
      }),
    );
    expect(pages.length).toBeGreaterThan(800);
    expect(dead).toEqual([]);
  });

  test('has no module, no preload and no manifest: a browser refuses them from disk', () => {
    const refused = [...files]
      .filter(([path]) => path.endsWith('.html') && path.startsWith('site/'))
      .filter(([, bytes]) =>
        /type="module"|rel="(?:module)?preload"|rel="manifest"|crossorigin/u.test(decode(bytes)),
      );
    expect(refused.map(([path]) => path)).toEqual([]);
  });

  test('holds records, schemas, vocabularies, licences, the program and what explains them', () => {
    for (const path of [
      'README.html',
      'README.txt',
      'data/products/soft-market-test-questionnaire/index.mdx',
      'data/src/content/boroughs/sutton.yaml',
      'schemas/lesson.json',
      'vocabularies/themes.json',
      'licences/code.txt',
      'licences/words.txt',
      'code/package.json',
      'code/src/pages/index.astro',
    ])
      expect(files.has(path), path).toBe(true);
    expect([...files.keys()].filter((path) => path.startsWith('code/src/content/'))).toEqual([]);
    expect(JSON.parse(decode(files.get('vocabularies/stages.json')))).toHaveLength(7);
    const others = decode(files.get('licences/others.txt'));
    expect(others).toContain('SIL OPEN FONT LICENSE');
    for (const name of ['docx', 'fuse.js', 'fflate', '@fontsource-variable/newsreader'])
      expect(others).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+: \\S`, 'mu'));
  });

  test('lists the right checksum of every other file', () => {
    const sums = decode(files.get('SHA256SUMS')).trimEnd().split('\n');
    const expected = [...files]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    expect(sums).toEqual(expected);
  });
});

/** Gives the addresses that a page names, also in its templates, and where it leads on to. */
function targetsOf(path: string, html: string): readonly string[] {
  const page = toPage(path, html);
  const canonical = page.elements.filter(({ attributes }) => attributes.get('rel') !== 'canonical');
  return [...canonical.flatMap(addressesOf), ...(page.redirectsTo === undefined ? [] : [page.redirectsTo])];
}

describe('npm run archive', () => {
  const shelf = join(ROOT, 'test/fixtures/shelves/small');
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'archive-'));
    await buildShelf({ outDir: join(folder, 'site'), shelf });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('makes the same zip and the same files when it runs again, in another place', () => {
    const [first, second] = ['a', 'b'].map((to) => {
      const { status } = runArchive({ site: join(folder, 'site'), to: join(folder, to), shelf });
      expect(status).toBe(0);
      return readFileSync(join(folder, to, 'change-shelf-2027-03-01.zip'));
    });
    expect(Buffer.compare(first ?? Buffer.of(1), second ?? Buffer.of(2))).toBe(0);
    const packed = unzipSync(new Uint8Array(first ?? Buffer.of()));
    for (const [path, bytes] of Object.entries(packed))
      expect(Buffer.compare(readFileSync(join(folder, 'a', path)), bytes), path).toBe(0);
    expect(Object.keys(packed)).toContain('change-shelf-2027-03-01/site/index.html');
  });

  test.each([
    { options: { date: '31 March' }, said: '"31 March" is not a day. Write it like this: --date 2027-03-31' },
    { options: { date: '2027-02-30' }, said: '"2027-02-30" is not a day' },
    { options: { site: 'nowhere' }, said: 'No built site is in ' },
  ])('says what is wrong: $said', ({ options, said }) => {
    const result = runArchive({ site: join(folder, 'site'), to: join(folder, 'c'), shelf, ...options });
    expect(result).toEqual({ status: 1, said: expect.stringContaining(said) });
  });
});
