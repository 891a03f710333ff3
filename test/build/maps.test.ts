/** The map of themes and stages, the pictures of lessons and products, and the files of the compare page, against the records themselves. */
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/model/comparison.ts';
import { STAGES } from '../../src/vocabulary/stages.ts';
import { THEMES } from '../../src/vocabulary/themes.ts';
import { entryFiles, shownEntries } from './entries.ts';
import { elementsOf, type Page } from './page.ts';
import { builtSite, gzipSize, readSiteFile } from './site.ts';

const site = builtSite();
const pageAt = (url: string): Page => site.pages.get(url) ?? expect.fail(`there is no page ${url}`);
const products = shownEntries('products');
const lessons = shownEntries('lessons');
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

describe('the map of themes and stages', () => {
  const map = pageAt('/map/');

  test('says for each theme and stage what the records say, and leads to a page that says the same', () => {
    const wrong = THEMES.flatMap((theme) =>
      STAGES.flatMap((stage) => {
        const holds = (entries: typeof products) =>
          entries.filter(
            ({ data }) => list(data['themes']).includes(theme.id) && list(data['stages']).includes(stage.id),
          ).length;
        const numbers = { lessons: holds(lessons), products: holds(products) };
        const isEmpty = numbers.lessons + numbers.products === 0;
        const target = isEmpty ? `#lacking-${theme.id}-${stage.id}` : `/themes/${theme.id}/${stage.id}/`;
        const said = elementsOf(map, 'a').find(
          ({ attributes, text }) =>
            attributes.get('href') === target && text.includes(`stage ${stage.number} ${stage.short}:`),
        )?.text;
        const there = isEmpty
          ? map.ids.has(target.slice(1))
          : pageAt(target).html.includes(describe_(numbers));
        return said?.endsWith(`: ${describe_(numbers)}`) && there ? [] : [`${target}: ${said}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('counts every lesson and product once in all', () => {
    const [inAll] = elementsOf(map, 'tfoot').map(({ text }) => text.trim());
    expect(inAll).toMatch(new RegExp(`${lessons.length} lessons and ${products.length} products$`, 'u'));
  });
});

/** Says numbers as the site does, written anew so that a slip in the site's own words is seen. */
function describe_({ lessons: l, products: p }: { readonly lessons: number; readonly products: number }) {
  const parts = [
    l > 0 ? `${l} ${l === 1 ? 'lesson' : 'lessons'}` : '',
    p > 0 ? `${p} ${p === 1 ? 'product' : 'products'}` : '',
  ].filter((part) => part !== '');
  return parts.join(' and ') || 'nothing yet';
}

describe('from lesson to product, on the pages of themes', () => {
  const hrefs = (html: string) => [...html.matchAll(/href="([^"]+)"/gu)].map(([, href = '']) => href);
  const pictures = [...site.pages.values()]
    .filter(({ url }) => /^\/themes\/[^/]+\/(?:\d+\/)?$/u.test(url))
    .flatMap(({ url, html }) =>
      html
        .split('class="prevention-map"')
        .slice(1)
        .map((part) => ({
          url,
          picture: part.split('</svg>')[0] ?? '',
          table: /<table class="prevention-table">(.*?)<\/table>/su.exec(part)?.[1] ?? '',
        })),
    );

  test('every theme with an answered lesson has a picture', () => {
    expect(new Set(pictures.map(({ url }) => url.split('/')[2])).size).toBe(THEMES.length);
  });

  test('a picture shows at most twenty lessons and twelve products, and its table names all of them', () => {
    for (const { url, picture, table } of pictures) {
      const shown = hrefs(picture);
      expect(shown.filter((href) => href.startsWith('/lessons/')).length, url).toBeLessThanOrEqual(20);
      expect(shown.filter((href) => href.startsWith('/products/')).length, url).toBeLessThanOrEqual(12);
      expect(
        shown.filter((href) => !hrefs(table).includes(href)),
        url,
      ).toEqual([]);
    }
  });

  test('a picture draws as many lines for a product as its table has rows that name it', () => {
    for (const { url, picture, table } of pictures) {
      for (const group of picture.split('<g class="prevention-product">').slice(1)) {
        const [href = ''] = hrefs(group);
        const lines = group.split('</g>')[0]?.match(/<path /gu)?.length;
        const said = Number(/helps with (\d+)/u.exec(group)?.[1]);
        expect({ href, lines, said }, url).toEqual({
          href,
          lines: hrefs(table).filter((one) => one === href).length,
          said: lines,
        });
      }
    }
  });

  test('the tables name every product that a record says helps with a lesson of the theme', () => {
    for (const { url, table } of pictures) {
      for (const href of hrefs(table).filter((one) => one.startsWith('/lessons/'))) {
        const id = href.split('/')[2];
        const row = table.split(`href="${href}"`)[1]?.split('</tr>')[0] ?? '';
        const expected = products
          .filter(({ data }) =>
            ((data['answersLessons'] ?? []) as { lesson: string }[]).some(({ lesson }) => lesson === id),
          )
          .map((product) => `/products/${product.id}/`);
        expect(
          hrefs(row)
            .filter((one) => one.startsWith('/products/'))
            .toSorted(),
          `${url} ${href}`,
        ).toEqual(expected.toSorted());
      }
    }
  });
});

describe('the files of the compare page', () => {
  const files = [...site.files].filter((path) => path.startsWith('/compare/products/'));

  test('hold every product once, in the file of its ten, withdrawn ones too', () => {
    const held = files.flatMap((path) =>
      (JSON.parse(readSiteFile(site, path).toString('utf8')) as Comparison[]).map(({ shelfmark, url }) => ({
        path,
        shelfmark,
        url,
      })),
    );
    const expected = entryFiles('products').map(({ id, data }) => {
      const shelfmark = String(data['shelfmark']);
      return {
        path: `/compare/products/${Math.floor(Number(shelfmark.slice(2)) / 10) * 10}.json`,
        shelfmark,
        url: `/products/${id}/`,
      };
    });
    const byMark = (a: { shelfmark: string }, b: { shelfmark: string }) =>
      a.shelfmark.localeCompare(b.shelfmark);
    expect(held.toSorted(byMark)).toEqual(expected.toSorted(byMark));
  });

  test('lead to pages of the site that are there', () => {
    const dead = files.flatMap((path) =>
      [
        ...readSiteFile(site, path)
          .toString('utf8')
          .matchAll(/"url":"(\/[^"#]*)/gu),
      ]
        .map(([, url = '']) => url)
        .filter((url) => !site.pages.has(url)),
    );
    expect(dead).toEqual([]);
  });

  test('are small: at most 10 kB as sent', () => {
    expect(files.filter((path) => gzipSize(site, path) > 10_000)).toEqual([]);
  });
});
