/**
 * What pages and the catalogue say in JSON-LD, as a stranger's program would read it: parsed by `jsonld` without a network, and held
 * against the words of schema.org, which `schema-dts` takes from its releases.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { ROOT } from './built-site.ts';
import { entryFiles, SITE_URL } from './entries.ts';
import { elementsOf, type Page } from './page.ts';
import { builtSite, readablePages, readSiteFile } from './site.ts';

const site = builtSite();
const pages = readablePages(site).filter(({ isHidden }) => !isHidden);
const SCHEMA = 'https://schema.org/';

/** Stands in for the context at schema.org: every word is of its vocabulary, and these hold addresses. */
const ADDRESSES = ['url', 'license', 'sdLicense', 'contentUrl', 'item'];
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(ADDRESSES.map((name) => [name, { '@id': `${SCHEMA}${name}`, '@type': '@id' }])),
  },
};
const documentLoader = (url: string) => {
  if (!url.startsWith('https://schema.org')) throw new Error(`${url} is not to be fetched`);
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document: CONTEXT });
};

type Node = Readonly<Record<string, unknown>>;

function scriptsOf({ html }: Page): readonly string[] {
  return [...html.matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu)].map(
    ([, text = '']) => text,
  );
}

/** Reads from `schema-dts` which words each type has, its own and those of the types above it. */
function readVocabulary(): (type: string) => ReadonlySet<string> | undefined {
  const text = readFileSync(join(ROOT, 'node_modules/schema-dts/dist/schema.d.ts'), 'utf8');
  const bases = new Map<string, { readonly above: readonly string[]; readonly own: readonly string[] }>();
  const pattern = /^interface (\w+)Base extends ([^{]+) \{([\s\S]*?)^\}/gmu;
  for (const [, name = '', above = '', body = ''] of text.matchAll(pattern))
    bases.set(name, {
      above: [...above.matchAll(/(\w+)Base/gu)].map(([, one = '']) => one),
      own: [...body.matchAll(/^ {4}"([\w-]+)"\?:/gmu)].map(([, one = '']) => one),
    });
  const wordsOf = (type: string): readonly string[] => {
    const base = bases.get(type);
    return base ? [...base.own, ...base.above.flatMap(wordsOf)] : [];
  };
  // A type without words of its own has no base of its own: it is a leaf of the base above.
  const leaves = new Map(
    [...text.matchAll(/^export interface (\w+)Leaf extends (\w+)Base \{/gmu)].map(([, type, base]) => [
      type,
      base,
    ]),
  );
  const known = new Map<string, ReadonlySet<string>>();
  return (type) => {
    const words = known.get(type) ?? new Set(wordsOf(leaves.get(type) ?? type));
    known.set(type, words);
    return words.size === 0 ? undefined : words;
  };
}

const vocabulary = readVocabulary();

/** Says which types and words in an expanded node schema.org does not know, and which addresses are not whole. */
function faultsOf(node: unknown): readonly string[] {
  if (Array.isArray(node)) return node.flatMap(faultsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': types, '@id': id, ...rest } = node as Node;
  const own = (Array.isArray(types) ? types : []).flatMap((type) => {
    const known = vocabulary(String(type).replace(SCHEMA, ''));
    if (!known) return [`type ${String(type)}`];
    return Object.keys(rest)
      .filter((word) => !word.startsWith('@') && !known.has(word.replace(SCHEMA, '')))
      .map((word) => `${word} of ${String(type)}`);
  });
  const address = typeof id === 'string' && !/^https?:\/\//u.test(id) ? [`address ${id}`] : [];
  return [...own, ...address, ...Object.values(rest).flatMap(faultsOf)];
}

const nodesOf = (path: string): readonly Node[] =>
  scriptsOf(site.pages.get(path) as Page).flatMap((text) => {
    const data = JSON.parse(text) as { readonly '@graph'?: readonly Node[] };
    return data['@graph'] ?? [data as Node];
  });
const nodeOf = (path: string, type: string) => nodesOf(path).find((node) => node['@type'] === type);

describe('JSON-LD in pages', () => {
  test('what pages say is in words of schema.org and whole addresses', async () => {
    const faults = new Set<string>();
    for (const page of pages) {
      const scripts = scriptsOf(page);
      for (const text of scripts) {
        const expanded = await jsonld.expand(JSON.parse(text) as object, { documentLoader });
        if (expanded.length === 0) faults.add(`${page.url} says nothing that can be read`);
        for (const fault of faultsOf(expanded)) faults.add(`${page.url} ${fault}`);
      }
    }
    expect([...faults]).toEqual([]);
    expect(pages.filter((page) => scriptsOf(page).length > 0).length).toBeGreaterThan(500);
  });

  test('a word or a type that schema.org does not have is found', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headlin: 'x',
      author: { '@type': 'Persn' },
    };
    const expanded = await jsonld.expand(data, { documentLoader });
    expect(faultsOf(expanded)).toEqual([`${SCHEMA}headlin of ${SCHEMA}Article`, `type ${SCHEMA}Persn`]);
  });

  test('no page has a script that begins a data block and is not read here', () => {
    for (const page of pages)
      expect(
        elementsOf(page, 'script').filter(
          ({ attributes }) => attributes.get('type') === 'application/ld+json',
        ),
      ).toHaveLength(scriptsOf(page).length);
  });

  test.each([
    { path: '/', type: 'WebSite', word: 'potentialAction' },
    { path: '/products/soft-market-test-questionnaire/', type: 'LearningResource', word: 'encoding' },
    { path: '/lessons/phase-the-merger/', type: 'Article', word: 'citation' },
    { path: '/boroughs/croydon/', type: 'AdministrativeArea', word: 'identifier' },
    { path: '/organisations/optimo/', type: 'Organization', word: 'name' },
    { path: '/projects/tri-borough-libraries/', type: 'Project', word: 'areaServed' },
    { path: '/bulletins/phase-three/', type: 'PublicationIssue', word: 'issueNumber' },
    { path: '/themes/finance-savings/', type: 'ItemList', word: 'itemListElement' },
    { path: '/products/', type: 'CollectionPage', word: 'mainEntity' },
    { path: '/data/', type: 'Dataset', word: 'distribution' },
    { path: '/boroughs/croydon/', type: 'BreadcrumbList', word: 'itemListElement' },
  ])('$path has a $type with $word', ({ path, type, word }) => {
    expect(nodeOf(path, type)?.[word]).toBeDefined();
  });

  test('no event is announced whose day no source gives', () => {
    const events = pages.filter(({ url }) => /^\/events\/[^/]+\/$/u.test(url));
    const unsure = entryFiles('events').filter(
      ({ data }) => !/^\d{4}-\d{2}-\d{2}$/u.test(String(data['start'])),
    );
    expect(events.length).toBeGreaterThan(0);
    for (const { id } of unsure) expect(nodeOf(`/events/${id}/`, 'Event')).toBeUndefined();
  });
});

describe('the catalogue for other catalogues', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCT = 'http://purl.org/dc/terms/';
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  interface Quad {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }
  const read = async () => {
    const data = JSON.parse(readSiteFile(site, '/catalog.jsonld').toString('utf8')) as object;
    const noLoader = () => Promise.reject(new Error('nothing is to be fetched'));
    return (await jsonld.toRDF(data, { documentLoader: noLoader })) as unknown as readonly Quad[];
  };
  const subjectsOf = (quads: readonly Quad[], type: string) =>
    quads
      .filter((quad) => quad.predicate.value === TYPE && quad.object.value === type)
      .map((quad) => quad.subject.value);
  const valuesOf = (quads: readonly Quad[], subject: string, predicate: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map((quad) => quad.object.value);

  // What DCAT-AP 3.0 makes mandatory, and a licence, without which nobody may use it.
  test.each([
    {
      type: `${DCAT}Catalog`,
      needs: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCT}license`, `${DCAT}dataset`],
    },
    {
      type: `${DCAT}Dataset`,
      needs: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}distribution`],
    },
    { type: `${DCAT}Distribution`, needs: [`${DCAT}accessURL`, `${DCAT}mediaType`, `${DCT}license`] },
    { type: 'http://xmlns.com/foaf/0.1/Agent', needs: ['http://xmlns.com/foaf/0.1/name'] },
  ])('every $type has what it must have', async ({ type, needs }) => {
    const quads = await read();
    const subjects = subjectsOf(quads, type);
    expect(subjects.length).toBeGreaterThan(0);
    for (const subject of subjects)
      for (const need of needs) expect(valuesOf(quads, subject, need), `${subject} ${need}`).not.toEqual([]);
  });

  test('it names four datasets, and every file that it names is there', async () => {
    const quads = await read();
    const [catalog = ''] = subjectsOf(quads, `${DCAT}Catalog`);
    expect(valuesOf(quads, catalog, `${DCAT}dataset`).toSorted()).toEqual(
      subjectsOf(quads, `${DCAT}Dataset`).toSorted(),
    );
    const files = quads
      .filter(({ predicate }) => predicate.value === `${DCAT}downloadURL`)
      .map(({ object }) => object.value.replace(SITE_URL, ''));
    expect(files.toSorted()).toEqual([
      '/api/v1/lessons.json',
      '/api/v1/products.json',
      '/api/v1/projects.json',
      '/catalogue.csv',
      '/catalogue.xlsx',
      '/lessons.csv',
      '/projects.csv',
    ]);
    expect(files.filter((path) => !site.files.has(path))).toEqual([]);
  });
});
