/** Ways through the site: pages of a list, breadcrumbs, letters, themes, boroughs, stages, the search field. */
import type { Page } from 'astro';
import { describe, expect, test } from 'vitest';
import Breadcrumbs from '../../src/components/Breadcrumbs.astro';
import LetterIndex from '../../src/components/LetterIndex.astro';
import Pagination from '../../src/components/Pagination.astro';
import SearchForm from '../../src/components/SearchForm.astro';
import StageStrip from '../../src/components/StageStrip.astro';
import ThemeShelf from '../../src/components/ThemeShelf.astro';
import TileMap from '../../src/components/TileMap.astro';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { makeLessonRecord } from '../make/lesson-record.ts';
import { render, spokenWordsOf, wordsOf } from '../make/rendered.ts';
import { makeCatalogue } from '../make/shelf.ts';

const linksOf = (root: Element) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

/** Makes the page as `paginate()` does: the first page has no number in its address. */
function makePage(currentPage: number, lastPage: number): Page {
  const urlOf = (page: number) => (page === 1 ? '/lessons/' : `/lessons/${page}/`);
  const at = (page: number) => (page >= 1 && page <= lastPage ? urlOf(page) : undefined);
  const url = {
    current: urlOf(currentPage),
    prev: at(currentPage - 1),
    next: at(currentPage + 1),
    first: currentPage === 1 ? undefined : urlOf(1),
    last: currentPage === lastPage ? undefined : urlOf(lastPage),
  };
  return { data: [], start: 0, end: 0, total: 0, size: 40, currentPage, lastPage, url };
}

describe('the pages of a list', () => {
  test.each([
    {
      current: 1,
      expected: ['/lessons/', '/lessons/2/', '/lessons/3/', '/lessons/2/'],
      why: 'the first has no previous page',
    },
    {
      current: 2,
      expected: ['/lessons/', '/lessons/', '/lessons/2/', '/lessons/3/', '/lessons/3/'],
      why: 'the second has both',
    },
    {
      current: 3,
      expected: ['/lessons/2/', '/lessons/', '/lessons/2/', '/lessons/3/'],
      why: 'the last has no next page',
    },
  ])('lead to each other from page $current: $why', async ({ current, expected }) => {
    const root = await render(Pagination, { page: makePage(current, 3), label: 'Lessons' });
    expect(linksOf(root)).toEqual(expected);
    expect([...root.querySelectorAll('[aria-current="page"]')].map(wordsOf)).toEqual([String(current)]);
    expect(root.querySelector('nav')?.getAttribute('aria-label')).toBe('Lessons: pages');
  });

  test('are not listed when there is one', async () => {
    expect((await render(Pagination, { page: makePage(1, 1), label: 'Lessons' })).innerHTML.trim()).toBe('');
  });

  test('say in full where previous and next lead', async () => {
    const root = await render(Pagination, { page: makePage(2, 3), label: 'Lessons' });
    expect(wordsOf(root.querySelector('[rel="prev"]'))).toBe('Previous page');
    expect(wordsOf(root.querySelector('[rel="next"]'))).toBe('Next page');
  });
});

test('breadcrumbs lead up in order, with a line between them that is not read out', async () => {
  const links = [
    { href: '/', label: 'Home & <b>' },
    { href: '/lessons/', label: 'Lessons' },
  ];
  const root = await render(Breadcrumbs, { links });
  expect(linksOf(root)).toEqual(['/', '/lessons/']);
  expect([...root.querySelectorAll('li')].map(spokenWordsOf)).toEqual(['Home & <b>', 'Lessons']);
  expect(root.querySelectorAll('[aria-hidden="true"]')).toHaveLength(1);
});

test('letters lead to where they begin', async () => {
  const letters = [
    { letter: 'A', url: '/lessons/#letter-a' },
    { letter: 'T', url: '/lessons/3/#letter-t' },
  ];
  const root = await render(LetterIndex, { letters, label: 'Lessons' });
  expect(linksOf(root)).toEqual(['/lessons/#letter-a', '/lessons/3/#letter-t']);
  expect(root.querySelector('nav')?.getAttribute('aria-label')).toBe('Lessons by first letter');
});

describe('the shelf of themes', () => {
  const first = THEMES[0].id;
  const second = THEMES[1].id;
  const shelf = () =>
    render(ThemeShelf, {
      counts: new Map([
        [first, 24],
        [second, 1],
      ]),
    });

  test('has a link for each theme that says its name and number', async () => {
    const spoken = [...(await shelf()).querySelectorAll('a')].map(spokenWordsOf);
    expect(spoken).toHaveLength(THEMES.length);
    expect(spoken[0]).toBe(`${THEMES[0].short}, ${THEMES[0].label}, 24 entries`);
    expect(spoken[1]).toBe(`${THEMES[1].short}, ${THEMES[1].label}, 1 entry`);
    expect(spoken[2]).toBe(`${THEMES[2].short}, ${THEMES[2].label}, 0 entries`);
  });

  test('has wider spines for more, and none too thin to read', async () => {
    const widths = [...(await shelf()).querySelectorAll('li')].map(
      ({ className }) => /width-(\d+)/u.exec(className)?.[1],
    );
    expect(widths.slice(0, 3)).toEqual(['12', '4', '4']);
  });

  test('stands even when it is empty', async () => {
    const root = await render(ThemeShelf, { counts: new Map() });
    expect(root.querySelectorAll('a.spine-14')).toHaveLength(1);
    expect(root.innerHTML).not.toContain('NaN');
  });
});

describe('the map of boroughs', () => {
  const lessons = [{ id: 'x', data: makeLessonRecord({ boroughs: ['croydon'] }) }];
  const { boroughs } = makeCatalogue({ products: [], lessons });

  test('says each borough’s name and how much names it, from top to bottom', async () => {
    const root = await render(TileMap, { boroughs });
    expect([...root.querySelectorAll('a')].map(spokenWordsOf)).toEqual([
      'CMD Camden: no entries yet',
      'CRY Croydon: 1 entry',
    ]);
    expect(linksOf(root)).toEqual(['/boroughs/camden/', '/boroughs/croydon/']);
  });

  test('puts each tile in its place and marks the page it stands on', async () => {
    const root = await render(TileMap, { boroughs, current: 'croydon', hasCounts: true });
    expect([...root.querySelectorAll('li')].map(({ className }) => className)).toEqual([
      'col-start-4 row-start-3',
      'col-start-5 row-start-6',
    ]);
    expect(root.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe('/boroughs/croydon/');
    expect(root.querySelectorAll('[aria-current]')).toHaveLength(1);
  });
});

test('the strip of stages leads only to stages that have entries', async () => {
  const counts = new Map([
    ['options', 2],
    ['sustain', 1],
  ] as const);
  const root = await render(StageStrip, { counts, urlOf: (stage) => `/stages/${stage}/`, label: 'Stages' });
  expect(linksOf(root)).toEqual(['/stages/options/', '/stages/sustain/']);
  expect([...root.querySelectorAll('a')].map(wordsOf)).toEqual(['2 Options 2 entries', '7 Run 1 entry']);
  expect(root.querySelectorAll('li')).toHaveLength(7);
  expect(wordsOf(root.querySelector('li'))).toBe('1 Understand nothing yet');
});

describe('the search field', () => {
  test.each([
    { size: 'bar', isShown: false },
    { size: 'hero', isShown: true },
  ] as const)(
    'of size $size has a label of its own and leads to the Find page',
    async ({ size, isShown }) => {
      const root = await render(SearchForm, { id: 'site-search', size, label: 'Search the shelf' });
      const field = root.querySelector('input');
      const label = root.querySelector('label');
      expect(label?.getAttribute('for')).toBe('site-search');
      expect(field?.id).toBe('site-search');
      expect(field?.name).toBe('q');
      expect(wordsOf(label)).toBe('Search the shelf');
      expect(label?.classList.contains('sr-only')).toBe(!isShown);
      expect(root.querySelector('form')?.getAttribute('action')).toBe('/find/');
      expect(root.querySelector('form')?.getAttribute('method')).toBe('get');
    },
  );
});
