/** Links to compare, the map of themes and stages, its gaps, and the picture of lessons and products with its table. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import CompareLinks from '../../src/components/CompareLinks.astro';
import GapList from '../../src/components/GapList.astro';
import HeatMap from '../../src/components/HeatMap.astro';
import PreventionSection from '../../src/components/PreventionSection.astro';
import { toGaps, toHeatMap } from '../../src/model/heat-map.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { GLOSSARY } from '../../src/vocabulary/glossary.ts';
import { makeRandom } from '../make/random.ts';
import { render, renderHtml, spokenWordsOf, wordsOf } from '../make/rendered.ts';
import { makeCatalogue, makeLesson, only } from '../make/shelf.ts';

const linksOf = (root: Element) => [...root.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('links to compare', () => {
  const product = { shelfmark: 'P-101', title: 'A form' };
  const related = ['P-104', 'P-012', 'P-077'].map((shelfmark) => ({ shelfmark, title: `Of ${shelfmark}` }));

  test('lead to the product with each that is close to it, with the two closest, and alone', async () => {
    const root = await render(CompareLinks, { product, related });
    expect(linksOf(root)).toEqual([
      '/compare/?p=P-101&p=P-104',
      '/compare/?p=P-101&p=P-012',
      '/compare/?p=P-101&p=P-077',
      '/compare/?p=P-101&p=P-104&p=P-012',
      '/compare/?p=P-101',
    ]);
    expect([...root.querySelectorAll('a')].map(spokenWordsOf)).toContain('Compare with P-104, Of P-104');
  });

  test('of a product that nothing is close to lead to the page where others can be added', async () => {
    expect(linksOf(await render(CompareLinks, { product, related: [] }))).toEqual(['/compare/?p=P-101']);
  });
});

describe('the map of themes and stages', () => {
  const map = toHeatMap(makeCatalogue().entries);

  test('says in each cell, in words, where it is and what it holds, and leads there', async () => {
    const root = await render(HeatMap, { map });
    const cell = root.querySelector('a[href="/themes/commissioning-procurement/options/"]');
    expect(spokenWordsOf(cell)).toBe(
      'Market testing and procurement, stage 2 Options: 1 lesson and 1 product',
    );
    expect(root.querySelectorAll('tbody td a')).toHaveLength(98);
  });

  test('shows the numbers that it says', async () => {
    const root = await render(HeatMap, { map });
    for (const cell of root.querySelectorAll('tbody td a')) {
      const [total, split] = [...cell.querySelectorAll('[aria-hidden]')].map(wordsOf);
      const spoken = [...spokenWordsOf(cell).matchAll(/(\d+) (?:lesson|product)/gu)].map(([, n]) =>
        Number(n),
      );
      expect(Number(total)).toBe(spoken.reduce((sum, number) => sum + number, 0));
      expect(split === 'lacking').toBe(total === '0');
    }
  });

  test('has a legend with numbers beside its shades', async () => {
    const root = await render(HeatMap, { map });
    const legend = root.querySelector('ul[aria-labelledby="heat-legend"]');
    expect([...(legend?.querySelectorAll('li') ?? [])].map(wordsOf)).toEqual(['none yet', '1', '2']);
  });

  test('sends the reader of an empty cell to a line with what is nearest', async () => {
    const { empty } = toGaps(map);
    const root = await render(GapList, { map, cells: empty });
    const line = root.querySelector('#lacking-commissioning-procurement-engage');
    expect(wordsOf(line)).toBe('Market testing and procurement, stage 3 Engage Nearest: stage 2 Options');
    expect(linksOf(line as Element)).toEqual(['/themes/commissioning-procurement/options/']);
    expect(wordsOf(root.querySelector('#lacking-stock-supply-engage'))).toMatch(
      /Nearest: nothing at any stage of this theme yet$/u,
    );
  });
});

/** Makes a name with a page of its own. */
function toNamed(folder: string, shelfmark: string, title: string) {
  const id = `${title.toLowerCase().replace(/[^a-z]+/gu, '-')}-${shelfmark.toLowerCase()}`;
  return { id, title, shelfmark, url: `/${folder}/${id}/` };
}

describe('from lesson to product', () => {
  const answered = only(makeCatalogue().lessons);
  const open: Lesson = {
    ...makeLesson(),
    shelfmark: 'L-099',
    id: 'open',
    url: '/lessons/open/',
    title: 'Open',
  };
  const section = (lessons: readonly Lesson[]) => render(PreventionSection, { lessons });

  test('the picture and its table name the same lessons and products', async () => {
    const root = await section([answered, open]);
    const links = (selector: string) => new Set(linksOf(root.querySelector(selector) as Element));
    expect(links('svg')).toEqual(new Set(['/products/questionnaire/', answered.url, open.url]));
    expect(links('table')).toEqual(new Set([...links('svg'), '/contribute/product/']));
    expect(root.querySelectorAll('svg path')).toHaveLength(1);
  });

  test('a lesson without a product says so in the picture and in the table', async () => {
    const root = await section([answered, open]);
    expect(wordsOf(root.querySelector('svg'))).toContain('no product yet');
    expect(root.querySelectorAll('.prevention-open')).toHaveLength(1);
    expect(wordsOf(root.querySelector('tbody tr:last-child'))).toBe(
      'L-099 Open No product yet. Do you have one?',
    );
    expect(wordsOf(root.querySelector('section > p'))).toMatch(
      /^Of 2 lessons on this page, 1 has .* 1 has none yet\.$/u,
    );
  });

  test('lessons that no product helps with have a table and no empty picture', async () => {
    const root = await section([open]);
    expect(root.querySelector('svg')).toBeNull();
    expect(root.querySelectorAll('tbody tr')).toHaveLength(1);
  });

  test('forty lessons with sixty products each take at most 18 kB as sent', async () => {
    const random = makeRandom(7);
    const terms = GLOSSARY.map(({ term }) => term);
    const toTitle = () => Array.from({ length: 3 }, () => random.pick(terms)).join(' ');
    const many = Array.from({ length: 40 }, (_, number) => ({
      ...open,
      ...toNamed('lessons', `L-${number + 100}`, toTitle()),
      answeredBy: Array.from({ length: 60 }, (__, place) => ({
        how: 'It helps.',
        product: toNamed('products', `P-${number * 60 + place}`, toTitle()),
      })),
    }));
    expect(gzipSync(await renderHtml(PreventionSection, { lessons: many })).length).toBeLessThan(18_000);
  });

  test('without lessons there is nothing', async () => {
    expect((await section([])).querySelector('section')).toBeNull();
  });
});
