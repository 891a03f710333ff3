/** The rules of the ledger of published addresses, and the program that keeps it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  addToLedger,
  checkLedger,
  formatLedger,
  LEDGER_PATH,
  parseLedger,
  toPublishedUrls,
} from '../../../src/publishing/url-ledger.ts';

test('pages, files and data are published; what changes its name with what is in it is not', () => {
  expect(
    toPublishedUrls([
      '/find/index.html',
      '/index.html',
      '/404.html',
      '/_astro/page.abc.css',
      '/_redirects',
      '/search/0123/words.bin',
      '/plan/records/p-050.json',
      '/plan/sharing/plan.csv',
      '/files/p-101/list.docx',
      '/schemas/lesson.json',
    ]),
  ).toEqual(['/', '/files/p-101/list.docx', '/find/', '/plan/sharing/plan.csv', '/schemas/lesson.json']);
});

test('a new address gets its day, an old one keeps its own, and none goes', () => {
  const ledger = parseLedger('# words\n/gone/ 2026-11-01\n/kept/ 2026-11-02\r\n');
  const text = formatLedger(addToLedger(ledger, ['/kept/', '/a/'], '2026-12-01'));
  expect(text.split('\n').filter((line) => !line.startsWith('#'))).toEqual([
    '/a/ 2026-12-01',
    '/gone/ 2026-11-01',
    '/kept/ 2026-11-02',
    '',
  ]);
  expect(formatLedger(parseLedger(text))).toBe(text);
});

test('an address that is gone is named with its day and the line that mends it', () => {
  const ledger = parseLedger(
    '/lessons/merge-in-phase/ 2026-12-01\n/lessons/one/two/ 2026-12-02\n/about/ 2026-12-01\n',
  );
  expect(checkLedger(ledger, ['/about/', '/lessons/', '/lessons/merge-in-phases/'])).toEqual([
    expect.stringMatching(
      /^\/lessons\/merge-in-phase\/ {2}was published on 2026-12-01 and is gone\.[\s\S]*\{ from: '\/lessons\/merge-in-phase\/', to: '\/lessons\/merge-in-phases\/' \}$/u,
    ),
    expect.stringContaining("to: '/lessons/' }"),
  ]);
});

test.each(['/about/', 'about/ 2026-12-01', '/about/ 1 December', '/a b/ 2026-12-01'])(
  'the line "%s" is refused with its number',
  (line) => {
    expect(() => parseLedger(`# words\n${line}\n`)).toThrow(`${LEDGER_PATH}:2 "${line}"`);
  },
);

describe('npm run urls', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'urls-'));
    for (const path of ['dist/index.html', 'dist/about/index.html', LEDGER_PATH]) write(path, '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  function run(...words: readonly string[]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/urls.ts'), ...words], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: '1796083200' },
    });
    return { status, said: stdout + stderr };
  }

  test('enters what is new, then finds all in order', () => {
    expect(run('--check')).toEqual({
      status: 1,
      said: expect.stringContaining('/about/\n2 addresses are not entered yet'),
    });
    expect(run()).toEqual({ status: 0, said: '2 new addresses entered, 2 in all\n' });
    expect(readFileSync(join(folder, LEDGER_PATH), 'utf8')).toContain('/about/ 2026-12-01\n');
    expect(run('--check')).toEqual({ status: 0, said: 'All 2 published addresses are there\n' });
  });

  test('fails when a published address is gone, and takes nothing out', () => {
    run();
    const before = readFileSync(join(folder, LEDGER_PATH), 'utf8');
    rmSync(join(folder, 'dist/about'), { recursive: true });
    for (const words of [[], ['--check']])
      expect(run(...words)).toEqual({
        status: 1,
        said: expect.stringContaining('/about/  was published on 2026-12-01'),
      });
    expect(readFileSync(join(folder, LEDGER_PATH), 'utf8')).toBe(before);
  });

  test('says so when there is no built site, or an option that it does not know', () => {
    expect(run('--chek').said).toContain('npm run urls [-- --check]');
    rmSync(join(folder, 'dist'), { recursive: true });
    expect(run().said).toContain('Run npm run build first.');
  });
});
