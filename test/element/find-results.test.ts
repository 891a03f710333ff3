/** `<catalogue-search>` draws what the worker answers: results, corrections, nothing found, no search at all. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import EntryRow from '../../src/components/EntryRow.astro';
import { lastWorker, FakeWorker, stubWorker } from '../make/fake-worker.ts';
import { makeCard } from '../make/card.ts';
import { openFindPage } from '../make/find-page.ts';
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
    { card: makeCard(), why: 'of a product' },
    {
      card: makeCard({
        collection: 'lesson',
        shelfmark: 'L-009',
        kind: 'Pitfall',
        url: '/lessons/x/',
        spine: 14,
      }),
      why: 'of a lesson',
    },
    { card: makeCard({ overdue: true, stages: ['Options', 'Move', 'Run'] }), why: 'whose check is overdue' },
  ])('$why says and looks what the built row does', async ({ card }) => {
    const page = await openFindPage('/find/?q=test');
    page.answer(makeFindResponse([makeFoundCard(card)]));
    const built = await render(EntryRow, { card });
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
    const found = makeFoundCard({
      title: hostile,
      summary: hostile,
      trust: hostile,
      kind: hostile,
      stages: [hostile],
    });
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

describe('when search cannot start', () => {
  const fail = () => lastWorker().say({ failure: '/search/words.bin answered 404' });

  test('it is said and the complete lists stand, and no correction of before', async () => {
    const page = await openFindPage('/find/?q=goverance');
    page.answer(makeFindResponse([makeFoundCard()], { correctedQuery: 'governance' }));
    page.type('tupe');
    fail();
    vi.advanceTimersByTime(600);
    expect(page.shown()).toEqual(['browse']);
    expect(page.part('failure').hidden).toBe(false);
    expect(page.part('correction').hidden).toBe(true);
    expect(page.part('status').textContent).toBe('Search could not start. Complete lists are shown instead.');
  });

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
