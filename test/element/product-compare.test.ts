/** `<product-compare>`: products side by side, as the address says, and what is said when it asks for what cannot be. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeComparison, openComparePage, stubFiles } from '../make/compare-page.ts';
import { lastWorker } from '../make/fake-worker.ts';
import { makeFindResponse, makeFoundCard } from '../make/find-response.ts';

const FILES = {
  '/compare/products/100.json': [
    makeComparison(),
    makeComparison({
      shelfmark: 'P-102',
      title: 'Options workbook',
      fields: { what: [{ text: 'A workbook.' }], confidence: [{ text: 'High' }] },
    }),
    makeComparison({ shelfmark: 'P-103', title: '<img src=x onerror=alert(1)>' }),
    makeComparison({ shelfmark: 'P-104', title: 'Fourth' }),
    makeComparison({ shelfmark: 'P-105', withdrawn: '1 February 2026: The law changed.', fields: {} }),
  ],
};

beforeEach(() => stubFiles(FILES));
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

describe('the address', () => {
  test('that names two products shows them side by side, with the rows that are the same marked', async () => {
    const page = await openComparePage('/compare/?p=P-101&p=P-102');
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-101', 'P-102']));
    const rows = [...page.element.querySelectorAll('tbody tr')].map((row) => ({
      label: row.querySelector('[data-part="label"]')?.textContent,
      isSame: row.querySelector<HTMLElement>('[data-part="same"]')?.hidden === false,
    }));
    expect(rows).toEqual([
      { label: 'What it is', isSame: false },
      { label: 'Confidence', isSame: true },
    ]);
    expect(page.part('status').textContent).toBe('2 products side by side.');
    expect(page.part('same-count').textContent).toBe('(1 of 2 rows are the same in all)');
  });

  test('without a product loads nothing and says nothing', async () => {
    const page = await openComparePage('/compare/');
    await Promise.resolve();
    expect(fetch).not.toHaveBeenCalled();
    expect(page.part('status').textContent).toBe('');
    expect(page.part('start').hidden).toBe(false);
  });

  test('with one product shows it and asks for another', async () => {
    const page = await openComparePage('/compare/?p=P-101');
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-101']));
    expect(page.part('status').textContent).toBe('1 product is here. Add another to compare it with.');
    expect(page.part('only-label').hidden).toBe(true);
    expect(page.part('start').hidden).toBe(false);
  });

  test('with nonsense, a stranger, a withdrawn product and one too many says so of each, and shows the rest', async () => {
    const query = ['P-101', '<script>', 'L-003', 'P-101', 'P-109', 'P-105', 'P-104']
      .map((mark) => `p=${encodeURIComponent(mark)}`)
      .join('&');
    const page = await openComparePage(`/compare/?${query}`);
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-101']));
    expect(page.faults()).toEqual([
      '“<script>” is not the shelfmark of a product. One looks like P-101.',
      'L-003 is a lesson. Only products can be compared.',
      'P-101 was named twice. It stands here once.',
      'No product on the shelf has the shelfmark P-109.',
      'P-105 was withdrawn, so it is not compared. 1 February 2026: The law changed.',
      'Only 3 products fit side by side. Left out: P-104.',
    ]);
    expect(page.element.querySelectorAll('script')).toHaveLength(0);
  });

  test('that names a number whose file is not there is told that there is no such product', async () => {
    const page = await openComparePage('/compare/?p=P-999');
    await vi.waitFor(() =>
      expect(page.faults()).toEqual(['No product on the shelf has the shelfmark P-999.']),
    );
    expect(page.part('retry').hidden).toBe(true);
  });

  test('is read again on Back', async () => {
    const page = await openComparePage('/compare/?p=P-101&p=P-102');
    await vi.waitFor(() => expect(page.shown()).toHaveLength(2));
    window.history.replaceState(null, '', '/compare/?p=P-104');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-104']));
  });
});

test('markup in a title stays text', async () => {
  const page = await openComparePage('/compare/?p=P-103');
  await vi.waitFor(() => expect(page.shown()).toEqual(['P-103']));
  expect(page.element.querySelector('img')).toBeNull();
  expect(page.part('title').textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a table says its roles outright, so that cards on a narrow screen are still cells', async () => {
  const page = await openComparePage('/compare/?p=P-101&p=P-102');
  await vi.waitFor(() => expect(page.shown()).toHaveLength(2));
  for (const [selector, role] of Object.entries({
    table: 'table',
    'tbody tr': 'row',
    'tbody th': 'rowheader',
    'thead th': 'columnheader',
    'tbody td': 'cell',
  })) {
    expect(page.element.querySelector(selector)?.getAttribute('role')).toBe(role);
  }
});

test('only what differs is shown when asked, and the address keeps that', async () => {
  const page = await openComparePage('/compare/?p=P-101&p=P-102');
  await vi.waitFor(() => expect(page.shown()).toHaveLength(2));
  page.part('only').click();
  await vi.waitFor(() => expect(page.element.querySelectorAll('tbody tr')).toHaveLength(1));
  expect(window.location.search).toBe('?p=P-101&p=P-102&only=differences');
});

describe('the field', () => {
  async function openWith(address: string) {
    const page = await openComparePage(address);
    page.query.focus();
    page.element.dispatchEvent(new Event('focusin'));
    await vi.dynamicImportSettled();
    return page;
  }

  test('adds a shelfmark, however it is typed, and puts it into the address', async () => {
    const page = await openWith('/compare/?p=P-101');
    page.type('p 102');
    page.submit();
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-101', 'P-102']));
    expect(window.location.search).toBe('?p=P-101&p=P-102');
    expect(page.query.value).toBe('');
    expect(page.part('status').textContent).toBe('P-102 added. 2 products side by side.');
  });

  test('refuses a fourth product, one that stands there already, and what is no shelfmark; the rest stays', async () => {
    const page = await openWith('/compare/?p=P-101&p=P-102&p=P-103');
    await vi.waitFor(() => expect(page.shown()).toHaveLength(3));
    for (const { typed, said } of [
      { typed: 'P-104', said: 'Only 3 products fit side by side. Left out: P-104.' },
      { typed: 'P-101', said: 'P-101 was named twice. It stands here once.' },
      { typed: 'zzqx', said: '“zzqx” is not the shelfmark of a product. One looks like P-101.' },
    ]) {
      page.type(typed);
      page.submit();
      expect(page.faults()).toEqual([said]);
      expect(page.part('status').textContent).toBe(said);
      expect(page.shown()).toHaveLength(3);
    }
    expect(window.location.search).toBe('?p=P-101&p=P-102&p=P-103');
  });

  test('suggests products that fit the words, without those that are there', async () => {
    const page = await openWith('/compare/?p=P-101');
    page.type('options');
    const asked = lastWorker().asked.at(-1);
    expect(asked?.request).toMatchObject({ query: 'options', selected: { kind: ['product'] }, limit: 6 });
    const cards = ['P-101', 'P-102', 'P-104'].map((shelfmark) =>
      makeFoundCard({ shelfmark, title: `Title of ${shelfmark}` }),
    );
    lastWorker().say({ id: asked?.id ?? 0, response: makeFindResponse(cards) });
    const offered = () => [...page.part('suggestions').querySelectorAll('button')];
    expect(offered().map(({ dataset }) => dataset['value'])).toEqual(['P-102', 'P-104']);
    expect(page.part('status').textContent).toBe('2 products fit.');
    page.submit();
    expect(page.part('status').textContent).toBe('Choose one of the products listed below the field.');
    page.press('add', 'P-104');
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-101', 'P-104']));
    expect(page.part('suggestions').hidden).toBe(true);
  });

  test('adds the only product that fits when the words are sent', async () => {
    const page = await openWith('/compare/');
    page.type('workbook');
    lastWorker().say({
      id: lastWorker().asked.at(-1)?.id ?? 0,
      response: makeFindResponse([makeFoundCard({ shelfmark: 'P-102' })]),
    });
    page.submit();
    await vi.waitFor(() => expect(page.shown()).toEqual(['P-102']));
  });

  test('says that a shelfmark still works when search does not', async () => {
    const page = await openWith('/compare/');
    page.type('workbook');
    lastWorker().say({ failure: 'damaged' });
    expect(page.part('status').textContent).toBe(
      'Suggestions are not to be had just now. A shelfmark still works.',
    );
  });
});

test('a product is removed, and the field has the focus', async () => {
  const page = await openComparePage('/compare/?p=P-101&p=P-102');
  await vi.waitFor(() => expect(page.shown()).toHaveLength(2));
  page.press('remove', 'P-101');
  await vi.waitFor(() => expect(page.shown()).toEqual(['P-102']));
  expect(window.location.search).toBe('?p=P-102');
  expect(document.activeElement).toBe(page.query);
});

test('without a connection it says so, and tries again when asked', async () => {
  stubFiles({ '/compare/products/100.json': 'offline' });
  const page = await openComparePage('/compare/?p=P-101&p=P-102');
  await vi.waitFor(() =>
    expect(page.faults()).toEqual([
      'P-101 could not be fetched: there is no connection.',
      'P-102 could not be fetched: there is no connection.',
    ]),
  );
  stubFiles(FILES);
  page.press('retry');
  await vi.waitFor(() => expect(page.shown()).toEqual(['P-101', 'P-102']));
  expect(page.faults()).toEqual([]);
});

test('two products of one file are fetched by one request', async () => {
  const page = await openComparePage('/compare/?p=P-101&p=P-102');
  await vi.waitFor(() => expect(page.shown()).toHaveLength(2));
  expect(fetch).toHaveBeenCalledTimes(1);
});

test('once it is gone from the page it reads the address no more', async () => {
  const page = await openComparePage('/compare/?p=P-101');
  await vi.waitFor(() => expect(page.shown()).toHaveLength(1));
  page.element.remove();
  window.history.replaceState(null, '', '/compare/?p=P-102');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.dynamicImportSettled();
  expect(fetch).toHaveBeenCalledTimes(1);
});
