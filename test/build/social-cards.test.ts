/** The picture beside a shared link: every product, lesson, theme and type of product names one, and it is there. */
import { describe, expect, test } from 'vitest';
import { SOCIAL_CARD_SIZE } from '../../src/model/social-card.ts';
import { PRODUCT_TYPES } from '../../src/vocabulary/product-types.ts';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { entryFiles, SITE_URL } from './entries.ts';
import { elementsOf, metaOf, type Page } from './page.ts';
import { builtSite, readSiteFile } from './site.ts';

const site = builtSite();
const WITH_CARD = [
  '/',
  ...entryFiles('products').map(({ id }) => `/products/${id}/`),
  ...entryFiles('lessons').map(({ id }) => `/lessons/${id}/`),
  ...THEMES.map(({ id }) => `/themes/${id}/`),
  ...PRODUCT_TYPES.map(({ id }) => `/types/${id}/`),
];
const property = (page: Page | undefined, name: string): string | undefined =>
  page &&
  elementsOf(page, 'meta')
    .find(({ attributes }) => attributes.get('property') === name)
    ?.attributes.get('content');
/** Path of the picture of a page; it throws when the address is not a whole one. */
const cardOf = (page: Page | undefined) =>
  new URL(property(page, 'og:image') ?? '').href.replace(SITE_URL, '');

describe('every page about something on the shelf', () => {
  test.each(WITH_CARD)('%s names a picture that is there, and what is on it', (url) => {
    const page = site.pages.get(url);
    expect(site.files.has(cardOf(page)), property(page, 'og:image')).toBe(true);
    expect(property(page, 'og:image:alt')?.length).toBeGreaterThan(40);
    expect(page && metaOf(page, 'twitter:card')).toBe('summary_large_image');
    const sizes = ['width', 'height'].map((side) => Number(property(page, `og:image:${side}`)));
    expect(sizes).toEqual([SOCIAL_CARD_SIZE.width, SOCIAL_CARD_SIZE.height]);
  });
});

test('the pictures are as large as the pages say, and each says what kind of thing the link leads to', () => {
  const cards = new Set(WITH_CARD.map((url) => cardOf(site.pages.get(url))));
  for (const path of cards) {
    const png = readSiteFile(site, path);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
  }
  expect(cards.size).toBeGreaterThan(THEMES.length + PRODUCT_TYPES.length);
  const [lesson] = entryFiles('lessons');
  expect(property(site.pages.get(`/lessons/${lesson?.id ?? ''}/`), 'og:image:alt')).toContain('. Lesson: ');
});
