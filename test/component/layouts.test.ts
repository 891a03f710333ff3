/** The frame of every page, and the paged list of what the shelf holds for one word. */
import type { Page } from 'astro';
import { describe, expect, test } from 'vitest';
import BaseLayout from '../../src/layouts/BaseLayout.astro';
import ListingLayout from '../../src/layouts/ListingLayout.astro';
import type { Lesson } from '../../src/model/lesson.ts';
import { tally } from '../../src/model/listing.ts';
import type { Product } from '../../src/model/product.ts';
import { renderHtml } from '../make/rendered.ts';
import { makeLesson, makeProduct } from '../make/shelf.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('every page', () => {
  const open = async (more = {}) =>
    parse(
      await renderHtml(
        BaseLayout,
        { title: 'Tom & <b>', description: 'A page.', ...more },
        { default: '<p>Hello</p>' },
      ),
    );

  test('says its language, title and what it is about', async () => {
    const page = await open();
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.querySelector('meta[name="description"]')?.getAttribute('content')).toBe('A page.');
    expect(page.title).toContain('Tom & <b>');
    expect(page.title).toContain('Change Shelf');
  });

  test('begins with a link to the main part, which can take the focus', async () => {
    const page = await open();
    const first = page.querySelector('a');
    expect(first?.textContent).toBe('Skip to main content');
    const main = page.querySelector(first?.getAttribute('href') ?? '');
    expect(main?.localName).toBe('main');
    expect(main?.getAttribute('tabindex')).toBe('-1');
    expect(main?.textContent.trim()).toBe('Hello');
  });

  test('holds no script and no style of its own, which the policy would block', async () => {
    const page = await open();
    expect(page.querySelectorAll('script:not([src]), style, [style], [onclick]')).toHaveLength(0);
  });

  test.each([
    { more: {}, fields: 1, why: 'one field for searching' },
    { more: { hasHeaderSearch: false }, fields: 0, why: 'none when the page has its own' },
  ])('has at its top $why', async ({ more, fields }) => {
    expect((await open(more)).querySelectorAll('header [role="search"]')).toHaveLength(fields);
  });

  test.each([
    { more: {}, expected: undefined },
    { more: { isHidden: true }, expected: 'noindex' },
  ])('tells search engines $expected when $more', async ({ more, expected }) => {
    expect((await open(more)).querySelector('meta[name="robots"]')?.getAttribute('content')).toBe(expected);
  });
});

describe('a listing', () => {
  const makePage = (data: (Product | Lesson)[], currentPage = 1, lastPage = 1): Page<Product | Lesson> => ({
    data,
    start: 0,
    end: data.length - 1,
    total: data.length,
    size: 40,
    currentPage,
    lastPage,
    url: { current: '/x/', prev: undefined, next: undefined, first: undefined, last: undefined },
  });
  const open = async (page: Page<Product | Lesson>) =>
    parse(
      await renderHtml(
        ListingLayout,
        { title: 'Stock', eyebrow: 'Theme', intro: 'Books.', breadcrumbs: [], page, total: tally(page.data) },
        { default: '<p id="guide">Guide</p>' },
      ),
    );

  test('has lessons before products, each under a heading', async () => {
    const page = await open(makePage([makeLesson(), makeProduct()]));
    expect([...page.querySelectorAll('main h2')].map(({ textContent }) => textContent)).toEqual([
      'Lessons',
      'Products',
    ]);
    expect(page.querySelector('main header')?.textContent).toContain('1 lesson and 1 product on the shelf');
  });

  test('says what to do when it is empty', async () => {
    const page = await open(makePage([]));
    expect(page.querySelectorAll('main h2')).toHaveLength(0);
    expect(page.querySelector('main')?.textContent).toContain('Nothing on the shelf carries this word yet.');
    expect(page.querySelector('main a[href="/find/"]')).not.toBeNull();
  });

  test('has its guide on the first page only, and says on the others which they are', async () => {
    expect((await open(makePage([makeLesson()]))).querySelector('#guide')).not.toBeNull();
    const second = await open(makePage([makeLesson()], 2, 3));
    expect(second.querySelector('#guide')).toBeNull();
    expect(second.title).toContain('Stock, page 2 of 3');
    expect(second.querySelector('h1')?.textContent).toBe('Stock');
  });
});
