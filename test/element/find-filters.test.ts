/** `<catalogue-search>` and its filters: chips, counts, more results, and what a screen reader hears. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stubWorker } from '../make/fake-worker.ts';
import { openFindPage } from '../make/find-page.ts';
import { makeFindRequest, makeFindResponse, makeFoundCard } from '../make/find-response.ts';
import { wordsOf } from '../make/rendered.ts';

beforeEach(() => {
  stubWorker();
  vi.useFakeTimers();
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('filters in use', () => {
  test('stand as chips that say what they take off', async () => {
    const page = await openFindPage('/find/?stage=options&theme=stock-supply');
    expect(page.part('active').hidden).toBe(false);
    expect([...page.part('chips').querySelectorAll('button')].map(wordsOf)).toEqual([
      'Remove filter: 2 Options ×',
      'Remove filter: Stock and supply ×',
    ]);
  });

  test('are not to be seen when there are none', async () => {
    expect((await openFindPage('/find/?q=tupe')).part('active').hidden).toBe(true);
  });

  test('are taken off one by one, and the focus is not lost with the chip', async () => {
    const page = await openFindPage('/find/?q=tupe&stage=options&theme=stock-supply');
    page.answer(makeFindResponse([]));
    page.part('chips').querySelector('button')?.click();
    expect(page.box('stage', 'options').checked).toBe(false);
    expect(page.requests().at(-1)).toEqual(makeFindRequest('tupe', 'theme=stock-supply'));
    expect(window.location.search).toBe('?q=tupe&theme=stock-supply');
    expect(page.part('chips').querySelectorAll('button')).toHaveLength(1);
    expect(document.activeElement).toBe(page.query);
  });

  test('are taken off together, and the words stay', async () => {
    const page = await openFindPage('/find/?q=tupe&stage=options&theme=stock-supply');
    page.answer(makeFindResponse([]));
    page.part('clear').click();
    expect(page.requests().at(-1)).toEqual(makeFindRequest('tupe'));
    expect(window.location.search).toBe('?q=tupe');
    expect(page.part('active').hidden).toBe(true);
  });

  test('are folded away and out on a small screen', async () => {
    const page = await openFindPage();
    const toggle = page.part('toggle');
    toggle.click();
    expect([toggle.getAttribute('aria-expanded'), page.part('facets').hasAttribute('data-open')]).toEqual([
      'true',
      true,
    ]);
    toggle.click();
    expect([toggle.getAttribute('aria-expanded'), page.part('facets').hasAttribute('data-open')]).toEqual([
      'false',
      false,
    ]);
  });
});

describe('the counts beside the boxes', () => {
  const countOf = (box: HTMLInputElement) => wordsOf(box.closest('label')?.querySelector('[data-count]'));
  const isDim = (box: HTMLInputElement) => box.closest('label')?.hasAttribute('data-none');

  test('are those of the answer; a value that leads nowhere is dimmed, unless it is ticked', async () => {
    const page = await openFindPage('/find/?q=tupe&theme=stock-supply');
    const empty = makeFindResponse([]).counts;
    page.answer(makeFindResponse([makeFoundCard()], { counts: { ...empty, stage: { options: 7 } } }));
    const [stage, ticked, other] = [
      page.box('stage', 'options'),
      page.box('theme', 'stock-supply'),
      page.box('theme', 'shared-services'),
    ];
    expect([stage, ticked, other].map(countOf)).toEqual(['7', '0', '0']);
    expect([stage, ticked, other].map(isDim)).toEqual([false, false, true]);
  });

  test('are those of the whole shelf again when nothing is asked', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.answer(makeFindResponse([]));
    expect(countOf(page.box('stage', 'options'))).toBe('0');
    page.type('');
    expect(countOf(page.box('stage', 'options'))).toBe('2');
    expect(isDim(page.box('stage', 'options'))).toBe(false);
  });
});

const found = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    makeFoundCard({ title: `Result ${index + 1}`, url: `/products/${index + 1}/` }),
  );

describe('more results', () => {
  test('come on demand, and the focus goes to the first new one', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.answer(makeFindResponse(found(20), { total: 30 }));
    expect(page.part('more').hidden).toBe(false);
    page.part('more').click();
    expect(page.requests().at(-1)?.limit).toBe(40);
    page.answer(makeFindResponse(found(30), { total: 30 }));
    expect(page.part('list').children).toHaveLength(30);
    expect(document.activeElement?.getAttribute('href')).toBe('/products/21/');
    expect(page.part('more').hidden).toBe(true);
  });

  test('are forgotten with the next question', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.answer(makeFindResponse(found(20), { total: 60 }));
    page.part('more').click();
    page.answer(makeFindResponse(found(40), { total: 60 }));
    page.query.value = 'pensions';
    page.element.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
    expect(page.requests().at(-1)?.limit).toBe(20);
  });
});

describe('while the reader types', () => {
  test('a screenful is asked for, and the rest once typing rests', async () => {
    const page = await openFindPage();
    page.type('t');
    page.answer(makeFindResponse(found(6), { total: 60 }));
    expect(page.part('more').hidden).toBe(true);
    vi.advanceTimersByTime(149);
    expect(page.requests()).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(page.requests().at(-1)).toMatchObject({ query: 't', limit: 20, isTyping: false });
    page.answer(makeFindResponse(found(20), { total: 60 }));
    expect(page.part('list').children).toHaveLength(20);
    expect(page.part('more').hidden).toBe(false);
  });

  test('the rest is not asked for when another letter comes first', async () => {
    const page = await openFindPage();
    page.type('t');
    page.answer(makeFindResponse(found(6), { total: 60 }));
    vi.advanceTimersByTime(100);
    page.type('tu');
    vi.advanceTimersByTime(100);
    expect(page.requests().map(({ query }) => query)).toEqual(['t', 'tu']);
  });

  test('rows that stay the same stay where they are', async () => {
    const page = await openFindPage();
    const cards = found(20);
    page.type('t');
    page.answer(makeFindResponse(cards.slice(0, 6), { total: 60 }));
    const [first] = page.part('list').children;
    vi.advanceTimersByTime(150);
    page.answer(makeFindResponse(cards, { total: 60 }));
    expect(page.part('list').children[0]).toBe(first);
    expect(page.part('list').children).toHaveLength(20);
    page.type('tu');
    page.answer(makeFindResponse(cards.slice(1, 3), { total: 2 }));
    expect(page.part('list').children).toHaveLength(2);
    expect(page.part('list').children[0]).not.toBe(first);
  });
});

describe('a screen reader hears', () => {
  test('nothing while the reader types, then the last answer, once', async () => {
    const page = await openFindPage();
    const heard: string[] = [];
    const note = () => heard.push(page.part('status').textContent);
    for (const [words, count] of [
      ['t', 3],
      ['tu', 2],
      ['tup', 1],
    ] as const) {
      page.type(words);
      const answer = makeFindResponse(Array.from({ length: count }, () => makeFoundCard()));
      page.answer(answer);
      vi.advanceTimersByTime(150);
      page.answer(answer);
      vi.advanceTimersByTime(449);
      note();
    }
    vi.advanceTimersByTime(1);
    note();
    expect(heard).toEqual(['', '', '', '1 result for “tup”']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('nothing once the search has left the page', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.answer(makeFindResponse([makeFoundCard()]));
    page.element.remove();
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(600);
    expect(page.part('status').textContent).toBe('');
  });

  test('that nothing was found', async () => {
    const page = await openFindPage('/find/?q=xylophone');
    page.answer(makeFindResponse([]));
    vi.advanceTimersByTime(600);
    expect(page.part('status').textContent).toBe('Nothing on the shelf fits “xylophone”');
    expect(page.part('status').getAttribute('role')).toBe('status');
  });

  test('nothing more once the question is gone', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.answer(makeFindResponse([makeFoundCard()]));
    vi.advanceTimersByTime(600);
    page.type('');
    vi.advanceTimersByTime(600);
    expect(page.part('status').textContent).toBe('');
  });
});
