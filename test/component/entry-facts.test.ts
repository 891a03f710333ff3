/** The facts at the side of a product's and a lesson's page, and where a product is to be had. */
import { describe, expect, test } from 'vitest';
import LessonFacts from '../../src/components/LessonFacts.astro';
import ProductFacts from '../../src/components/ProductFacts.astro';
import ProductSource from '../../src/components/ProductSource.astro';
import { makeProductRecord } from '../make/product-record.ts';
import { factsOf, render, wordsOf } from '../make/rendered.ts';
import { makeLesson, makeProduct } from '../make/shelf.ts';

const linksOf = (element: Element | undefined) =>
  [...(element?.querySelectorAll('a') ?? [])].map((link) => `${wordsOf(link)} ${link.getAttribute('href')}`);

describe('the facts of a product', () => {
  test('say who made it, when, for which stage and theme, on what terms, and when it is checked next', async () => {
    const facts = factsOf(
      await render(ProductFacts, { product: makeProduct({ madeBy: ['example-agency', 'croydon'] }) }),
    );
    expect(linksOf(facts.get('Made by'))).toEqual([
      'Example Agency /organisations/example-agency/',
      'Croydon /boroughs/croydon/',
    ]);
    expect(wordsOf(facts.get('Published'))).toBe('2017');
    expect(linksOf(facts.get('Stage'))).toEqual(['Explore options and test the market /stages/options/']);
    expect(linksOf(facts.get('Theme'))).toEqual([
      'Market testing and procurement /themes/commissioning-procurement/',
    ]);
    expect(wordsOf(facts.get('Origin'))).toBe('Published elsewhere');
    expect(wordsOf(facts.get('Licence'))).toBe(
      'Open Government Licence 3.0 Printed on the item or its page.',
    );
    expect(linksOf(facts.get('Licence'))[0]).toContain('https://www.nationalarchives.gov.uk/');
    expect(wordsOf(facts.get('Confidence'))).toContain('High');
    expect(wordsOf(facts.get('Next check'))).toBe('31 January 2027');
  });

  test('leave out what the record does not say', async () => {
    const facts = factsOf(await render(ProductFacts, { product: makeProduct() }));
    for (const name of ['Version', 'Situation', 'Effort', 'Use first'])
      expect(facts.has(name), name).toBe(false);
  });

  test.each([
    { input: { issued: 'not stated' as const }, name: 'Published', expected: 'No date stated' },
    { input: { issued: '2017-09~' }, name: 'Published', expected: 'about September 2017' },
    { input: { checkedOn: '2020-01-31' }, name: 'Next check', expected: '31 January 2021, overdue' },
    { input: { version: '1.2' }, name: 'Version', expected: '1.2' },
    { input: { effort: { time: '3 days', skills: [] } }, name: 'Effort', expected: '3 days' },
    {
      input: { situations: ['back-in-house' as const] },
      name: 'Situation',
      expected: 'Bringing a service back in-house',
    },
    {
      input: { licence: { spdx: 'NOASSERTION' as const, status: 'unclear' as const } },
      name: 'Licence',
      expected: 'No licence stated No licence is stated.',
    },
  ])('give “$expected” under $name', async ({ input, name, expected }) => {
    const facts = factsOf(await render(ProductFacts, { product: makeProduct(input) }));
    expect(wordsOf(facts.get(name))).toBe(expected);
  });

  test('lead to no text of a licence that has none', async () => {
    const product = makeProduct({ licence: { spdx: 'NOASSERTION', status: 'unclear' } });
    expect(linksOf(factsOf(await render(ProductFacts, { product })).get('Licence'))).toEqual([]);
  });
});

describe('the facts of a lesson', () => {
  test.each([
    { input: {}, name: 'Where', expected: ['Croydon /boroughs/croydon/'], why: 'a borough has a page' },
    { input: { boroughs: [], place: 'Suffolk' }, name: 'Where', expected: [], why: 'a place has none' },
    {
      input: { projects: ['croydon-market-test'] },
      name: 'Project',
      expected: ['Croydon market test /projects/croydon-market-test/'],
      why: 'a project has one',
    },
    {
      input: { organisations: ['example-agency'] },
      name: 'Also named',
      expected: ['Example Agency /organisations/example-agency/'],
      why: 'so has a body',
    },
  ])('lead from $name to $expected: $why', async ({ input, name, expected }) => {
    expect(linksOf(factsOf(await render(LessonFacts, { lesson: makeLesson(input) })).get(name))).toEqual(
      expected,
    );
  });

  test.each([
    { attribution: 'borough-type' as const, expected: 'An outer London borough' },
    { attribution: 'anonymous' as const, expected: 'Not stated' },
  ])('do not name a borough that is $attribution', async ({ attribution, expected }) => {
    const lesson = makeLesson({ attribution, projects: ['croydon-market-test'] });
    const root = await render(LessonFacts, { lesson });
    expect(wordsOf(factsOf(root).get('Where'))).toBe(expected);
    expect(root.innerHTML).not.toMatch(/croydon/iu);
  });

  test('say that no date is known, and that a lesson is in our words', async () => {
    const facts = factsOf(await render(LessonFacts, { lesson: makeLesson() }));
    expect(wordsOf(facts.get('When'))).toBe('Not stated');
    expect(wordsOf(facts.get('Origin'))).toBe('From published sources');
  });
});

describe('where a product is to be had', () => {
  const { source, licence } = makeProductRecord();
  const published = source ?? expect.fail('the record has a source');

  test.each([
    { urlKind: 'official', doubt: '', button: 'Go to it: Questionnaire' },
    {
      urlKind: 'mirror',
      doubt: 'This address is a copy on another site.',
      button: 'Go to it: Questionnaire',
    },
    {
      urlKind: 'about',
      doubt: 'This address is a page about it, not the thing itself.',
      button: 'Go to the page about it: Questionnaire',
    },
  ] as const)('at an address that is $urlKind', async ({ urlKind, doubt, button }) => {
    const root = await render(ProductSource, { source: { ...published, urlKind }, licence });
    const link = root.querySelector('a');
    expect(wordsOf(link)).toBe(button);
    expect(link?.getAttribute('href')).toBe('https://library.example/questionnaire');
    expect(wordsOf(root.querySelector('.text-due'))).toContain(doubt);
    expect(root.querySelector('.text-due') === null).toBe(doubt === '');
  });

  test.each([
    { input: licence, expected: 'Free to copy and adapt, with credit. You may copy, change and share it' },
    {
      input: { spdx: 'NOASSERTION' as const, status: 'unclear' as const },
      expected: 'Read and link only until you have asked. Nothing says that you may copy it.',
    },
    { input: { ...licence, note: 'Check the pictures.' }, expected: 'Check the pictures.' },
  ])('on terms said in plain words: $expected', async ({ input, expected }) => {
    expect(wordsOf(await render(ProductSource, { source: published, licence: input }))).toContain(expected);
  });

  test.each([
    { year: 2017, expected: 'Word, PDF · Library Example · 2017' },
    { year: null, expected: 'Word, PDF · Library Example' },
  ])('with the year $year', async ({ year, expected }) => {
    const root = await render(ProductSource, { source: { ...published, year }, licence });
    expect(wordsOf(root.querySelector('.eyebrow'))).toBe(expected);
  });

  test('with its title as text, whatever signs it has', async () => {
    const title = '<script>alert(1)</script> & more';
    const root = await render(ProductSource, { source: { ...published, title }, licence });
    expect(root.querySelector('script')).toBeNull();
    expect(wordsOf(root.querySelector('p'))).toBe(title);
  });
});
