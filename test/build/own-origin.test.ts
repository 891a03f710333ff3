import { expect, test } from 'vitest';
import { addressesOf } from './link-check.ts';
import { type Page, type PageElement } from './page.ts';
import { builtSite, readSiteFile } from './site.ts';

const site = builtSite();
const pages = [...site.pages.values()];

/** Gives what breaks a rule, one line each: `/page/ <tag>`. */
const breaking = (isBroken: (element: PageElement, page: Page) => boolean): readonly string[] =>
  pages.flatMap((page) =>
    page.elements
      .filter((element) => isBroken(element, page))
      .map(
        ({ tag, attributes }) =>
          `${page.url} <${[tag, ...[...attributes].map(([name, value]) => `${name}="${value}"`)].join(' ')}>`,
      ),
  );

/** What a browser fetches by itself; a link that a reader may follow is not among it. */
const FETCHED = new Set([
  'script',
  'img',
  'source',
  'video',
  'audio',
  'iframe',
  'embed',
  'object',
  'use',
  'form',
]);
const LINK_TO_FETCH =
  /\b(?:stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest|apple-touch-icon)\b/u;
const ELSEWHERE = /^(?:[a-z]+:)?\/\//iu;

test('no page makes the browser fetch anything from elsewhere', () => {
  const isFetched = ({ tag, attributes }: PageElement) =>
    FETCHED.has(tag) || (tag === 'link' && LINK_TO_FETCH.test(attributes.get('rel') ?? ''));
  expect(
    breaking(
      (element) => isFetched(element) && addressesOf(element).some((target) => ELSEWHERE.test(target)),
    ),
  ).toEqual([]);
});

/** Names of forms of XML: they look like addresses, and nobody fetches them. */
const NAMESPACES = [
  'www.w3.org',
  'schemas.microsoft.com',
  'schemas.openxmlformats.org',
  'purl.org',
  'purl.oclc.org',
  'openoffice.org',
];
/** What libraries say of themselves, and where documents made in the browser lead their readers: licences and where they hold. */
const SAID = [
  'tailwindcss.com',
  'sebbo2002.github.io',
  'answers.microsoft.com',
  'creativecommons.org',
  'www.nationalarchives.gov.uk',
  'www.parliament.uk',
];

test('no style sheet and no script names an address elsewhere', () => {
  const named = [...site.files]
    .filter((path) => /\.(?:css|js)$/u.test(path))
    .flatMap((path) => {
      const addresses =
        readSiteFile(site, path)
          .toString('utf8')
          .match(/(?:https?:|wss?:)\/\/[\w.-]+|url\(["']?\/\/[\w.-]+/gu) ?? [];
      return addresses
        .filter((address) => ![...NAMESPACES, ...SAID].includes(address.replace(/^https?:\/\//u, '')))
        .map((address) => `${path} ${address}`);
    });
  expect(named).toEqual([]);
});

test('no element has a style of its own', () => {
  expect(breaking(({ attributes }) => attributes.has('style'))).toEqual([]);
});

test('no page has a style sheet in it', () => {
  expect(breaking(({ tag }) => tag === 'style')).toEqual([]);
});

test('no page has script in it: not as an element, not as an event, not as a link', () => {
  const isData = (type: string | undefined) => type === 'application/ld+json' || type === 'application/json';
  const isInline = ({ tag, attributes }: PageElement) =>
    (tag === 'script' && !attributes.has('src') && !isData(attributes.get('type'))) ||
    [...attributes].some(([name, value]) => /^on[a-z]+$/u.test(name) || /^\s*javascript:/iu.test(value));
  expect(breaking(isInline)).toEqual([]);
});
