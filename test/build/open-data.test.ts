/** The files of `/api/v1/` as a stranger's program would judge them: by an independent validator (ajv) and the published schemas. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { entryFiles, shownEntries, SITE_URL } from './entries.ts';
import { builtSite, readSiteFile } from './site.ts';

const site = builtSite();
const readJson = (path: string) => JSON.parse(readSiteFile(site, path).toString('utf8')) as JsonObject;
type JsonObject = Readonly<Record<string, unknown>>;
interface List extends JsonObject {
  readonly total: number;
  readonly pages: number;
  readonly next?: string;
  readonly items: readonly { readonly id: string; readonly json: string; readonly url: string }[];
}

const files = [...site.files].filter((path) => path.startsWith('/api/v1/'));
const isSchema = (path: string) => path.startsWith('/api/v1/schema/');
const schemas = files.filter(isSchema).map(readJson);
const documents = files.filter((path) => !isSchema(path));
const toPath = (address: unknown) => String(address).replace(SITE_URL, '');

/** Closes every object of a schema, so that a field that no schema describes is found. */
function close(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(close);
  if (typeof schema !== 'object' || schema === null) return schema;
  const closed = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, close(value)]));
  return 'properties' in schema ? { ...closed, additionalProperties: false } : closed;
}

/** Says of each document what is wrong with it under the schema that it names. */
function faultsOf(toSchema: (schema: JsonObject) => JsonObject, judged = documents): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  for (const schema of schemas) ajv.addSchema(toSchema(schema));
  return judged.flatMap((path) => {
    const document = readJson(path);
    const validate = ajv.getSchema(String(document['$schema']));
    if (!validate) return [`${path} names no schema of the API`];
    if (validate(document)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath} ${message}`);
  });
}

describe('JSON for other programs', () => {
  test('every file follows the schema that it names, and holds no field that the schema does not describe', () => {
    expect(documents.length).toBeGreaterThan(300);
    expect(faultsOf((schema) => schema)).toEqual([]);
    expect(faultsOf((schema) => close(schema) as JsonObject)).toEqual([]);
  });

  test('the validator finds what breaks a schema', () => {
    const broken = (schema: JsonObject): JsonObject => ({
      ...schema,
      properties: { ...(schema['properties'] as JsonObject), recordLicence: { type: 'number' } },
    });
    expect(faultsOf(broken, ['/api/v1/index.json'])).not.toEqual([]);
  });

  test.each(['products', 'lessons', 'projects', 'boroughs', 'organisations', 'events', 'bulletins'] as const)(
    'the pages of the list of %s name every entry once, and each has its file and its page',
    (collection) => {
      const items: List['items'][number][] = [];
      let next: string | undefined = `/api/v1/${collection}.json`;
      while (next) {
        const list = readJson(next) as List;
        items.push(...list.items);
        next = list.next && toPath(list.next);
      }
      expect(items.map(({ id }) => id).toSorted()).toEqual(shownEntries(collection).map(({ id }) => id));
      for (const { id, json, url } of items) {
        expect(readJson(toPath(json))['id']).toBe(id);
        expect(site.pages.has(toPath(url).replace(/#.*$/u, '')), url).toBe(true);
      }
    },
  );

  test('a withdrawn product keeps its file', () => {
    const withdrawn = entryFiles('products').filter(({ data }) => data['status'] === 'withdrawn');
    for (const { id } of withdrawn)
      expect(readJson(`/api/v1/products/${id}.json`)['status']).toBe('withdrawn');
  });

  test('the index leads to every list, every vocabulary and every schema of a list', () => {
    const index = readJson('/api/v1/index.json') as JsonObject & {
      readonly collections: readonly JsonObject[];
      readonly files: readonly JsonObject[];
      readonly downloads: readonly JsonObject[];
    };
    const named = [
      ...index.collections.flatMap(({ list, listSchema, itemSchema }) => [list, listSchema, itemSchema]),
      ...index.files.flatMap(({ url, schema }) => [url, schema]),
      ...index.downloads.map(({ url }) => url),
    ].map(toPath);
    expect(named.filter((path) => !site.files.has(path))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  test('no file of a list is over 200 kB', () => {
    const lists = documents.filter((path) => /^\/api\/v1\/[a-z]+(?:\/page\/\d+)?\.json$/u.test(path));
    expect(lists.filter((path) => readSiteFile(site, path).length > 200_000)).toEqual([]);
  });
});

describe('pages as Markdown', () => {
  const twins = [...site.files].filter((path) => /^\/(?:products|lessons)\/[^/]+\/index\.md$/u.test(path));

  test('every product and lesson has one, and its page names it', () => {
    expect(twins).toHaveLength(entryFiles('products').length + shownEntries('lessons').length);
    for (const twin of twins) {
      const page = site.pages.get(twin.replace('index.md', ''));
      const link = page?.elements.find(
        ({ tag, attributes }) => tag === 'link' && attributes.get('type') === 'text/markdown',
      );
      expect(link?.attributes.get('href')).toBe(twin);
    }
  });

  test('each says the title, every source, every figure with its basis, and holds no link that needs the site', () => {
    for (const collection of ['products', 'lessons'] as const)
      for (const { id } of shownEntries(collection)) {
        const text = readSiteFile(site, `/${collection}/${id}/index.md`).toString('utf8');
        const data = readJson(`/api/v1/${collection}/${id}.json`) as JsonObject & {
          readonly sources: readonly { readonly url: string }[];
          readonly claims?: readonly { readonly basis: string; readonly source: string }[];
        };
        expect(text.split('\n')[0]?.replaceAll('\\', '')).toBe(`# ${String(data['title'])}`);
        for (const { url } of data.sources)
          expect(text).toContain(url.replaceAll('(', '%28').replaceAll(')', '%29'));
        for (const { basis } of data.claims ?? []) expect(text).toContain(`(${basis}`);
        expect(text).toMatch(/^## Licence/mu);
        expect(text.match(/\]\(\/[^)]*\)/gu) ?? []).toEqual([]);
      }
  });
});

describe('the catalogue for a spreadsheet', () => {
  const rowsOf = (path: string) => parseCsv(readSiteFile(site, path).toString('utf8').replace('\uFEFF', ''));

  test.each([
    { path: '/catalogue.csv', collection: 'products' },
    { path: '/lessons.csv', collection: 'lessons' },
    { path: '/projects.csv', collection: 'projects' },
  ] as const)('$path has a row for each of $collection, as wide as its head', ({ path, collection }) => {
    const [head = [], ...rows] = rowsOf(path);
    expect(rows).toHaveLength(shownEntries(collection).length);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  test('the workbook holds the same rows on a sheet each', () => {
    const parts = unzipSync(readSiteFile(site, '/catalogue.xlsx'));
    const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    const names = [...xml('xl/workbook.xml').matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Products', 'Lessons', 'Projects']));
    const texts = xml('xl/sharedStrings.xml');
    for (const { data } of shownEntries('products'))
      expect(texts).toContain(`>${String(data['shelfmark'])}<`);
    for (const { data } of shownEntries('lessons')) expect(texts).toContain(`>${String(data['shelfmark'])}<`);
  });
});

describe('what programs look for first', () => {
  test('robots.txt lets everyone in and names the list of pages by its whole address', () => {
    const text = readSiteFile(site, '/robots.txt').toString('utf8');
    expect(text).toContain('User-agent: *\nAllow: /\n');
    const [, sitemap = ''] = /^Sitemap: (\S+)$/mu.exec(text) ?? [];
    expect(sitemap).toBe(`${SITE_URL}/sitemap-index.xml`);
    expect(site.files.has(toPath(sitemap))).toBe(true);
  });

  test('llms.txt has one title, a summary and lists of links that lead to files', () => {
    const text = readSiteFile(site, '/llms.txt').toString('utf8');
    expect(text).toMatch(/^# [^\n]+\n\n> [^\n]+\n/u);
    expect(text.match(/^# /gmu)).toHaveLength(1);
    const links = [...text.matchAll(/\]\((\S+?)\): /gu)].map(([, address]) => toPath(address));
    expect(links.length).toBeGreaterThan(50);
    expect(links.length).toBeLessThan(150);
    const isThere = (path: string) => site.files.has(path) || site.pages.has(path);
    expect(links.filter((path) => !isThere(path))).toEqual([]);
  });
});

/** Reads comma-separated values by RFC 4180, not by the code that wrote them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}
