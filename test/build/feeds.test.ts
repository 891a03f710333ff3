/** The files that people follow, as built: every place has its feeds, they are valid, lead to pages of the site, and agree with each other. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { CHANGE_LISTS } from '../../src/vocabulary/change-kinds.ts';
import { SITUATIONS } from '../../src/vocabulary/situations.ts';
import { STAGES } from '../../src/vocabulary/stages.ts';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { checkJsonFeed } from '../feeds/check-json-feed.ts';
import { checkAtom, childrenOf, parseXml, textOf } from '../feeds/read-atom.ts';
import { entryFiles, SITE_URL } from './entries.ts';
import { elementsOf, type Page } from './page.ts';
import { builtSite, readSiteFile } from './site.ts';

const site = builtSite();
const ids = (words: readonly { readonly id: string }[]) => words.map(({ id }) => id);
/** Pages that can be followed, worked out from the files of the shelf. */
const FOLLOWED = [
  '/',
  ...ids(THEMES).map((id) => `/themes/${id}/`),
  ...ids(STAGES).map((id) => `/stages/${id}/`),
  ...ids(SITUATIONS).map((id) => `/situations/${id}/`),
  ...(['boroughs', 'projects', 'products'] as const).flatMap((collection) =>
    ids(entryFiles(collection)).map((id) => `/${collection}/${id}/`),
  ),
];
const read = (path: string) => readSiteFile(site, path).toString('utf8');
const atomOf = (url: string) => parseXml(read(`${url}feed.atom`));
const itemsOf = (url: string) =>
  (
    JSON.parse(read(`${url}feed.json`)) as {
      readonly items: readonly { readonly id: string; readonly url: string }[];
    }
  ).items;

/** Gives the feeds that the head of a page names, by type. */
const named = (page: Page | undefined): readonly string[] =>
  page
    ? elementsOf(page, 'link').flatMap(({ attributes }) =>
        attributes.get('rel') === 'alternate' && attributes.get('type') !== 'text/markdown'
          ? (attributes.get('href') ?? [])
          : [],
      )
    : [];

test('the whole shelf, each theme, stage, situation, borough, project and product has its feeds, and nothing else has', () => {
  const built = [...site.files].filter((path) => /\/feed\.(?:atom|json)$/u.test(path));
  const expected = FOLLOWED.flatMap((url) => [`${url}feed.atom`, `${url}feed.json`]);
  expect(built.toSorted()).toEqual(expected.toSorted());
  expect(FOLLOWED.length).toBeGreaterThan(150);
});

test('each of these pages names its feeds in its head and in what a reader sees', () => {
  const broken = FOLLOWED.filter((url) => {
    const page = site.pages.get(url);
    const files = [`${url}feed.atom`, `${url}feed.json`];
    const links = page ? elementsOf(page, 'a').map(({ attributes }) => attributes.get('href')) : [];
    const isShown = url === '/' ? links.includes('/whats-new/') : files.every((file) => links.includes(file));
    return named(page).join() !== files.join() || !isShown;
  });
  expect(broken).toEqual([]);
});

test('every Atom feed keeps to RFC 4287, and every JSON feed to version 1.1', () => {
  const problems = FOLLOWED.flatMap((url) => [
    ...checkAtom(atomOf(url)).map((problem) => `${url}feed.atom ${problem}`),
    ...checkJsonFeed(read(`${url}feed.json`)).map((problem) => `${url}feed.json ${problem}`),
  ]);
  expect(problems).toEqual([]);
});

test('both formats tell of the same, and each entry leads to a page of the site', () => {
  const broken = FOLLOWED.filter((url) => {
    const entries = childrenOf(atomOf(url), 'entry').map((entry) => textOf(entry, 'id'));
    const items = itemsOf(url);
    const isDead = items.some((item) => {
      const target = new URL(item.url);
      const page = site.pages.get(target.pathname);
      return (
        target.origin !== new URL(SITE_URL).origin ||
        !page ||
        (target.hash !== '' && !page.ids.has(target.hash.slice(1)))
      );
    });
    return isDead || entries.join() !== items.map(({ id }) => id).join();
  });
  expect(broken).toEqual([]);
});

test('a product tells in its own feed on which day it came onto the shelf', () => {
  const dated = entryFiles('products').filter(({ data }) => data['addedOn'] !== undefined);
  expect(dated.length).toBeGreaterThan(100);
  const silent = dated.filter(({ id, data }) => {
    const added = childrenOf(atomOf(`/products/${id}/`), 'entry').find((entry) =>
      textOf(entry, 'id').endsWith(`:${String(data['shelfmark'])}/added`),
    );
    return !added || textOf(added, 'updated') !== `${String(data['addedOn'])}T00:00:00Z`;
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

describe('what is new', () => {
  const pages = [...site.pages.values()].filter(({ url }) => /^\/whats-new\/(?:\d+\/)?$/u.test(url));

  test('has a page for each list, and the page of all names each of them', () => {
    const links = elementsOf(site.pages.get('/whats-new/') as Page, 'a').map(({ attributes }) =>
      attributes.get('href'),
    );
    for (const { id } of CHANGE_LISTS) {
      expect(site.pages.has(`/whats-new/${id}/`), id).toBe(true);
      expect(links).toContain(`/whats-new/${id}/`);
    }
  });

  test('names every entry that says when it came', () => {
    const text = pages.map((page) => elementsOf(page, 'main').map((main) => main.text)).join('\n');
    const marks = (['products', 'lessons'] as const).flatMap((collection) =>
      entryFiles(collection).flatMap(({ data }) =>
        data['addedOn'] === undefined || (collection === 'lessons' && data['status'] === 'withdrawn')
          ? []
          : [String(data['shelfmark'])],
      ),
    );
    expect(marks.length).toBeGreaterThan(150);
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([]);
  });
});

test('the calendar is read by another program and holds the events with an exact day', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('/events.ics')) as unknown[]);
  const uids = calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')));
  const exact = entryFiles('events').filter(({ data }) => /^\d{4}-\d{2}-\d{2}$/u.test(String(data['start'])));
  expect(uids.map((uid) => uid.split('@')[0]).toSorted()).toEqual(ids(exact).toSorted());
  expect(elementsOf(site.pages.get('/events/') as Page, 'main')[0]?.text).toContain(
    exact.length === 0 ? 'It is empty today.' : 'It holds ',
  );
});
