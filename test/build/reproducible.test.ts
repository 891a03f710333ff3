/** A build hangs on what stands on the shelf and on the day, and on nothing else: not on the machine's zone, language, path or what it kept. */
import { createHash } from 'node:crypto';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readZipByPath } from '../../src/documents/zip.ts';
import { buildShelf, ROOT } from './built-site.ts';

const SHELF = join(ROOT, 'test/fixtures/shelves/originals');
/** 1 March 2027, 00:30 in UTC: another day in each of the zones. */
const MOMENT = '1803861000';
const PLACES = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

let folder: string;
let sites: ReadonlyMap<string, string>[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
  for (const [index, place] of PLACES.entries()) {
    const outDir = join(folder, index === 0 ? 'a' : 'another/longer path', 'site');
    const variables = { ...place, SOURCE_DATE_EPOCH: MOMENT, MADE_THINGS: join(folder, `made-${index}`) };
    await buildShelf({ outDir, shelf: SHELF, variables });
    sites = [...sites, toHashes(outDir)];
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('two builds in other time zones and languages, from nothing, are the same in every byte', () => {
  const [first, second] = sites;
  expect([...(second ?? [])]).toEqual([...(first ?? [])]);
});

test('documents, workbooks and packs are among what was compared', () => {
  const endings = [...(sites[0]?.keys() ?? [])].map((path) => path.split('.').at(-1));
  for (const ending of ['docx', 'odt', 'xlsx', 'ods', 'zip', 'csv', 'html', 'xml'])
    expect(endings, ending).toContain(ending);
});

test('products may have files of one name: each stands in the pack of the stage under its shelfmark', () => {
  const [pack] = globSync('a/site/files/packs/*-understand.zip', { cwd: folder });
  const inside = [...readZipByPath(readFileSync(join(folder, pack ?? ''))).keys()];
  expect(inside).toContain('Templates/p-001-figures.csv');
  expect(inside).toContain('Templates/p-002-figures.csv');
});

/** Gives the hash of each file by its path in the folder, in the order of the paths. */
function toHashes(outDir: string): ReadonlyMap<string, string> {
  const paths = globSync('**', { cwd: outDir }).filter((path) => statSync(join(outDir, path)).isFile());
  return new Map(
    paths.toSorted().map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(outDir, path)))
        .digest('hex'),
    ]),
  );
}
