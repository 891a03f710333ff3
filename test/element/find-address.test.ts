/** `<catalogue-search>` and the address bar: what it asks for, and what Back brings again. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeWorker, lastWorker, stubWorker } from '../make/fake-worker.ts';
import { openFindPage, SEARCH_SET } from '../make/find-page.ts';
import { makeFindRequest, makeFindResponse, makeFoundCard } from '../make/find-response.ts';

beforeEach(stubWorker);
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

const address = () => `${window.location.pathname}${window.location.search}`;

describe('when the page opens', () => {
  test('without a question, the lists stand and no worker starts', async () => {
    const page = await openFindPage();
    expect(page.shown()).toEqual(['browse']);
    expect(FakeWorker.started).toEqual([]);
  });

  test('with a question in the address, field and boxes hold it and it is asked', async () => {
    const page = await openFindPage(
      '/find/?q=market+test&stage=options&theme=stock-supply&theme=no-such-theme',
    );
    expect(page.query.value).toBe('market test');
    expect(page.box('stage', 'options').checked).toBe(true);
    expect(page.box('theme', 'stock-supply').checked).toBe(true);
    expect(page.box('theme', 'shared-services').checked).toBe(false);
    expect(page.requests()).toEqual([makeFindRequest('market test', 'stage=options&theme=stock-supply')]);
  });

  test('with exact words in the address, they are not mended', async () => {
    const page = await openFindPage('/find/?q=goverance&exact=1');
    expect(page.requests()).toEqual([makeFindRequest('goverance', '', { isCorrecting: false })]);
  });

  test('the worker begins to load the files the page names when the reader turns to the search, and is asked nothing', async () => {
    const page = await openFindPage();
    page.query.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    page.query.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    expect(FakeWorker.started).toHaveLength(1);
    expect(lastWorker().url).toContain('search-worker.ts');
    expect(lastWorker().sets).toEqual([SEARCH_SET]);
    expect(lastWorker().asked).toEqual([]);
  });
});

describe('what the reader does', () => {
  test('typing asks and writes the address', async () => {
    const page = await openFindPage();
    page.type('tupe & pensions');
    expect(page.requests()).toEqual([makeFindRequest('tupe & pensions', '', { isTyping: true, limit: 6 })]);
    expect(address()).toBe('/find/?q=tupe+%26+pensions');
  });

  test('typing a word is one step of the history, not one for each letter', async () => {
    const page = await openFindPage();
    const push = vi.spyOn(window.history, 'pushState');
    const replace = vi.spyOn(window.history, 'replaceState');
    for (const words of ['t', 'tu', 'tup']) page.type(words);
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace).toHaveBeenCalledTimes(2);
    page.query.dispatchEvent(new FocusEvent('blur'));
    page.type('tupe');
    expect(push).toHaveBeenCalledTimes(2);
    vi.restoreAllMocks();
  });

  test('a tick is a step of its own', async () => {
    const page = await openFindPage('/find/?q=tupe');
    const push = vi.spyOn(window.history, 'pushState');
    page.tick('theme', 'stock-supply');
    page.tick('stage', 'options');
    expect(push).toHaveBeenCalledTimes(2);
    expect(address()).toBe('/find/?q=tupe&stage=options&theme=stock-supply');
    vi.restoreAllMocks();
  });

  test('sending the form stays on the page and makes no step of what stands there already', async () => {
    const page = await openFindPage('/find/?q=tupe');
    const push = vi.spyOn(window.history, 'pushState');
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    page.part('form').dispatchEvent(submit);
    expect(submit.defaultPrevented).toBe(true);
    expect(push).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  test('emptying the field shows the lists again and empties the address', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.answer(makeFindResponse([makeFoundCard()]));
    expect(page.shown()).toEqual(['results']);
    page.type('  ');
    expect(page.shown()).toEqual(['browse']);
    expect(address()).toBe('/find/');
  });
});

test('Back brings the former words and ticks, and asks again', async () => {
  const page = await openFindPage('/find/?q=tupe&theme=stock-supply');
  page.answer(makeFindResponse([]));
  page.tick('theme', 'stock-supply');
  page.type('pensions');
  page.answer(makeFindResponse([]));
  window.history.replaceState(null, '', '/find/?q=tupe&theme=stock-supply');
  window.dispatchEvent(new PopStateEvent('popstate'));
  expect(page.query.value).toBe('tupe');
  expect(page.box('theme', 'stock-supply').checked).toBe(true);
  page.answer(makeFindResponse([]));
  expect(page.requests().at(-1)).toEqual(makeFindRequest('tupe', 'theme=stock-supply'));
});

describe('when questions come faster than answers', () => {
  test('only the newest of those that wait is asked, and only its answer is drawn', async () => {
    const page = await openFindPage();
    for (const words of ['t', 'tu', 'tup', 'tupe']) page.type(words);
    expect(page.requests().map(({ query }) => query)).toEqual(['t']);
    page.answer(makeFindResponse([makeFoundCard({ title: 'Of t' })]));
    expect(page.shown()).toEqual(['browse']);
    expect(page.requests().map(({ query }) => query)).toEqual(['t', 'tupe']);
    page.answer(makeFindResponse([makeFoundCard({ title: 'Of tupe' })]));
    expect(page.part('list').textContent).toContain('Of tupe');
    expect(page.part('list').textContent).not.toContain('Of t ');
  });

  test('an answer that comes after everything was cleared is not drawn', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.type('');
    page.answer(makeFindResponse([makeFoundCard()]));
    expect(page.shown()).toEqual(['browse']);
    expect(page.part('list').children).toHaveLength(0);
  });
});

describe('when it leaves the page', () => {
  test('its worker ends and it listens no more', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.element.remove();
    expect(lastWorker().isTerminated).toBe(true);
    window.history.replaceState(null, '', '/find/?q=other');
    window.dispatchEvent(new PopStateEvent('popstate'));
    page.type('more');
    page.tick('theme', 'stock-supply');
    expect(page.requests().map(({ query }) => query)).toEqual(['tupe']);
    expect(FakeWorker.started).toHaveLength(1);
  });

  test('and comes back, it works again, once for each event', async () => {
    const page = await openFindPage('/find/?q=tupe');
    page.element.remove();
    document.body.append(page.element);
    expect(FakeWorker.started).toHaveLength(2);
    page.answer(makeFindResponse([]));
    page.type('pensions');
    expect(page.requests().map(({ query }) => query)).toEqual(['tupe', 'pensions']);
  });
});
