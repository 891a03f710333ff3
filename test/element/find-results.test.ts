/** `<catalogue-search>` draws what the worker answers: results, corrections, nothing found, no search at all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import EntryRow from '../../src/components/EntryRow.astro';
import type { FailureKind } from '../../src/elements/load-file.ts';
import { lastWorker, FakeWorker, stubWorker } from '../make/fake-worker.ts';
import { makeCard } from '../make/card.ts';
import { type FindPage, openFindPage } from '../make/find-page.ts';
import { makeFindRequest, makeFindResponse, makeFoundCard } from '../make/find-response.ts';
import { render, wordsOf } from '../make/rendered.ts';

beforeEach(() => {
  stubWorker();
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a result', () => {
  test.each([
    { overrides: {}, why: 'of a product' },
    {
      overrides: {
        collection: 'lesson',
        shelfmark: 'L-009',
        kind: 'Pitfall',
        url: '/lessons/x/',
        spine: 14,
      },
      why: 'of a lesson',
    },
    { overrides: { overdue: true, stages: ['Options', 'Move', 'Run'] }, why: 'whose check is overdue' },
  ] as const)('$why says and looks what the built row does', async ({ overrides }) => {
    const page = await openFindPage('/find/?q=test');
    page.answer(makeFindResponse([makeFoundCard(overrides)]));
    const built = await render(EntryRow, { card: makeCard(overrides) });
    const outline = (root: Element) =>
      [...root.querySelectorAll('article, article *')].map((element) => ({
        element: `${element.localName}.${element.className}`,
        address: element.getAttribute('href'),
        due: element.getAttribute('data-due'),
        date: element.getAttribute('datetime'),
        words: wordsOf(element),
      }));
    expect(outline(page.part('list'))).toEqual(outline(built));
  });

  test('with signs of HTML in its texts shows them as signs and makes no element of them', async () => {
    const hostile = '<img src=x onerror="alert(1)"> & <b>bold</b>';
    const page = await openFindPage('/find/?q=test');
    const found = makeFoundCard(
      {
        title: hostile,
        summary: hostile,
        trust: hostile,
        kind: hostile,
        stages: [hostile],
        related: [{ shelfmark: hostile, title: hostile, url: '/' }],
      },
      { passageSegments: [{ text: hostile, marked: true }] },
    );
    page.answer(makeFindResponse([found], { correctedQuery: hostile }));
    expect(page.part('list').querySelectorAll('img, b')).toHaveLength(0);
    expect(wordsOf(page.part('list').querySelector('h3'))).toBe(hostile);
    expect(page.part('corrected').textContent).toBe(hostile);
    expect(page.part('count').textContent).toContain(hostile);
  });

  test('has the words that matched marked', async () => {
    const page = await openFindPage('/find/?q=market');
    const titleSegments = [
      { text: 'Soft ', marked: false },
      { text: 'market', marked: true },
      { text: ' test', marked: false },
    ];
    page.answer(makeFindResponse([makeFoundCard({}, { titleSegments })]));
    expect(page.part('list').querySelector('h3 a')?.innerHTML).toBe('Soft <mark>market</mark> test');
  });
});

describe('what only some results have', () => {
  const openWith = async (...result: Parameters<typeof makeFoundCard>) => {
    const page = await openFindPage('/find/?q=market');
    page.answer(makeFindResponse([makeFoundCard(...result)]));
    return page.part('list');
  };

  test('is a passage of the text, after the summary, said to be from the page', async () => {
    const passageSegments = [
      { text: '… ask the ', marked: false },
      { text: 'market', marked: true },
      { text: ' …', marked: false },
    ];
    const list = await openWith({ summary: 'A summary.' }, { passageSegments });
    const passage = list.querySelector('[data-part="passage"]');
    expect(wordsOf(passage)).toBe('From the page: … ask the market …');
    expect(passage?.querySelector('mark')?.textContent).toBe('market');
    expect(wordsOf(passage?.previousElementSibling)).toBe('A summary.');
  });

  test.each([
    { collection: 'product', label: 'Lessons it helps with' },
    { collection: 'lesson', label: 'Products that help' },
  ] as const)('is the other side of a $collection, as a list with a name', async ({ collection, label }) => {
    const related = [
      { shelfmark: 'X-001', title: 'First', url: '/first/' },
      { shelfmark: 'X-002', title: 'Second', url: '/second/' },
    ];
    const list = (await openWith({ collection, related })).querySelector('article ul');
    expect(list?.getAttribute('aria-label')).toBe(label);
    expect(wordsOf(list?.previousElementSibling)).toBe(label);
    expect([...(list?.children ?? [])].map(wordsOf)).toEqual(['X-001 First', 'X-002 Second']);
    expect([...(list?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      '/first/',
      '/second/',
    ]);
  });

  test('is missing where there is nothing of it', async () => {
    const list = await openWith();
    expect(list.querySelectorAll('article ul, [data-part="passage"]')).toHaveLength(0);
  });
});

describe('the number of results', () => {
  test.each([
    { address: '/find/?q=tupe', results: 1, expected: '1 result for “tupe”' },
    { address: '/find/?q=+tupe+', results: 2, expected: '2 results for “tupe”' },
    { address: '/find/?stage=options', results: 2, expected: '2 results' },
  ])('at $address is “$expected”', async ({ address, results, expected }) => {
    const page = await openFindPage(address);
    page.answer(makeFindResponse(Array.from({ length: results }, () => makeFoundCard())));
    expect(page.shown()).toEqual(['results']);
    expect(page.part('count').textContent).toBe(expected);
    expect(page.part('list').children).toHaveLength(results);
  });
});

describe('a misspelt word', () => {
  test('is mended, which is said, and the reader may have the words as typed', async () => {
    const page = await openFindPage('/find/?q=goverance');
    page.answer(makeFindResponse([makeFoundCard()], { correctedQuery: 'governance' }));
    expect(page.part('correction').hidden).toBe(false);
    expect(page.part('corrected').textContent).toBe('governance');
    expect(page.part('count').textContent).toBe('1 result for “governance”');
    expect(page.part('exact').textContent).toBe('Search instead for goverance');
    page.part('exact').click();
    expect(page.requests().at(-1)).toEqual(makeFindRequest('goverance', '', { isCorrecting: false }));
    expect(window.location.search).toBe('?q=goverance&exact=1');
    page.answer(makeFindResponse([makeFoundCard()]));
    expect(page.part('correction').hidden).toBe(true);
  });

  test('is heard with the number of results', async () => {
    const page = await openFindPage('/find/?q=goverance');
    page.answer(makeFindResponse([makeFoundCard()], { correctedQuery: 'governance' }));
    vi.advanceTimersByTime(600);
    expect(page.part('status').textContent).toBe('1 result for “governance”, not “goverance”');
  });

  test('is forgotten when the field is emptied', async () => {
    const page = await openFindPage('/find/?q=goverance');
    page.answer(makeFindResponse([makeFoundCard()], { correctedQuery: 'governance' }));
    page.type('');
    expect(page.part('correction').hidden).toBe(true);
  });

  test('is mended again once the reader types on', async () => {
    const page = await openFindPage('/find/?q=goverance&exact=1');
    page.answer(makeFindResponse([]));
    page.type('goverance b');
    expect(page.requests().at(-1)?.isCorrecting).toBe(true);
    expect(window.location.search).toBe('?q=goverance+b');
  });
});

describe('when nothing fits', () => {
  test('the words that come near are offered and can be searched for', async () => {
    const page = await openFindPage('/find/?q=xylophone');
    page.answer(makeFindResponse([], { nearestWords: ['telephone', '<b>megaphone</b>'] }));
    expect(page.shown()).toEqual(['nothing']);
    expect(page.part('nothing-heading').textContent).toBe('Nothing on the shelf fits “xylophone”');
    const words = [...page.part('nearest-words').querySelectorAll('button')];
    expect(words.map(wordsOf)).toEqual(['telephone', '<b>megaphone</b>']);
    words[0]?.click();
    expect(page.query.value).toBe('telephone');
    expect(page.requests().at(-1)).toEqual(makeFindRequest('telephone'));
    expect(document.activeElement).toBe(page.query);
  });

  test('no words are announced as near when there are none', async () => {
    const page = await openFindPage('/find/?stage=options&theme=stock-supply');
    page.answer(makeFindResponse([]));
    expect(page.part('nearest').hidden).toBe(true);
    expect(page.part('nothing-heading').textContent).toBe('Nothing fits all these filters');
  });
});

describe('the themes offered when nothing fits', () => {
  const themesAfter = async (query: string, nearestWords: readonly string[] = []) => {
    const page = await openFindPage(`/find/?q=${query}`);
    page.answer(makeFindResponse([], { nearestWords }));
    const shown = [...page.part('themes').children].filter((theme) => !(theme as HTMLElement).hidden);
    return [page.part('themes-label').textContent, ...shown.map(wordsOf)];
  };

  test.each([
    { query: 'collaborating', nearest: [], why: 'another name of the theme is a form of the word' },
    { query: 'boroughs', nearest: [], why: 'its label holds the word' },
    { query: 'xyz', nearest: ['partnerships'], why: 'it holds one of the words that come near' },
  ])('are those that come near: $why', async ({ query, nearest }) => {
    expect(await themesAfter(query, nearest)).toEqual([
      'Themes that come near:',
      'Sharing between boroughs 1',
    ]);
  });

  test.each([
    { query: 'xylophone', why: 'no theme holds the word' },
    { query: 'and', why: 'a word that says nothing is not counted' },
    { query: '&stage=options', why: 'there are no words' },
    { query: 'sha', why: 'a beginning of three letters could be anything' },
  ])('are the largest when $why', async ({ query }) => {
    const [label, ...themes] = await themesAfter(query);
    expect(label).toBe('The largest themes:');
    expect(themes).toHaveLength(2);
  });

  test('lead to their pages', async () => {
    const page = await openFindPage('/find/?q=boroughs');
    page.answer(makeFindResponse([]));
    const link = page.part('themes').querySelector('li:not([hidden]) a');
    expect(link?.getAttribute('href')).toBe('/themes/shared-services/');
  });
});

describe('when search cannot start', () => {
  const fail = (failure: FailureKind = 'damaged') => lastWorker().say({ failure });

  test('it is said and the complete lists stand, and no correction of before', async () => {
    const page = await openFindPage('/find/?q=goverance');
    page.answer(makeFindResponse([makeFoundCard()], { correctedQuery: 'governance' }));
    page.type('tupe');
    fail();
    vi.advanceTimersByTime(600);
    expect(page.shown()).toEqual(['browse']);
    expect(page.part('failure').hidden).toBe(false);
    expect(page.part('correction').hidden).toBe(true);
    const words =
      'Search could not start: the search file arrived damaged. Complete lists are shown instead.';
    expect(page.part('status').textContent).toBe(words);
    expect(page.part('failure-words').textContent).toBe(words);
  });

  test.each([
    { failure: 'offline', words: 'there is no connection' },
    { failure: 'missing', words: 'a search file is missing' },
    { failure: 'damaged', words: 'the search file arrived damaged' },
    { failure: 'outdated', words: 'the shelf was updated since you opened this page' },
    { failure: 'script', words: 'its script did not load' },
  ] as const)('$failure is said in plain words', async ({ failure, words }) => {
    const page = await openFindPage('/find/?q=tupe');
    fail(failure);
    expect(page.part('failure-words').textContent).toContain(`Search could not start: ${words}`);
  });

  const retry = (page: FindPage) => page.part('failure').querySelector('button')?.click();

  test.each(['offline', 'damaged'] as const)('Try again asks once more after %s', async (failure) => {
    const page = await openFindPage('/find/?q=tupe');
    fail(failure);
    retry(page);
    expect(FakeWorker.started).toHaveLength(2);
    expect(page.requests()).toEqual([makeFindRequest('tupe')]);
    expect(document.activeElement).toBe(page.query);
  });

  test.each(['missing', 'outdated', 'script'] as const)(
    'Try again loads the page anew after %s',
    async (failure) => {
      const page = await openFindPage('/find/?q=tupe');
      const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined);
      fail(failure);
      retry(page);
      expect(reload).toHaveBeenCalledTimes(1);
      expect(FakeWorker.started).toHaveLength(1);
      vi.restoreAllMocks();
    },
  );

  test('a worker that the browser refuses is a failure too', async () => {
    const page = await openFindPage('/find/?q=tupe');
    lastWorker().dispatchEvent(new Event('error'));
    expect(page.part('failure').hidden).toBe(false);
  });

  test('the next question is tried afresh, and its answer takes the failure away', async () => {
    const page = await openFindPage('/find/?q=tupe');
    fail();
    page.type('pensions');
    expect(FakeWorker.started).toHaveLength(2);
    page.answer(makeFindResponse([makeFoundCard()]));
    expect(page.shown()).toEqual(['results']);
    expect(page.part('failure').hidden).toBe(true);
  });
});
