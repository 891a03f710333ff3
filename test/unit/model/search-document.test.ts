/** What search knows of an entry, by field. */
import { expect, test } from 'vitest';
import { toPassageText, toSearchDocument } from '../../../src/model/search-document.ts';
import { makeLesson, makeProduct } from '../../make/shelf.ts';

test('a product is found by its names, summary, words of the vocabularies, makers, advice and body', () => {
  const product = makeProduct(
    {
      aliases: ['market sounding'],
      situations: ['finding-savings'],
      madeBy: ['croydon', 'example-agency'],
      useWhen: 'Before a tender.',
      notWhen: 'After it.',
      adaptSteps: ['Add figures.', 'Send it.'],
    },
    '## What it covers\n\nSee **this** and [that](/x/).',
  );
  expect(toSearchDocument(product)).toEqual({
    id: 'P-001',
    title: 'Soft market test questionnaire',
    aliases: ['market sounding'],
    summary: 'Questions to put to possible providers before a tender.',
    tags: [
      'P-001',
      'Market testing and procurement',
      'procurement',
      'tendering',
      'commissioning',
      'Explore options and test the market',
      'Finding savings across the service',
      'Questionnaire or self-assessment',
      'Croydon',
      'Example Agency',
    ],
    body: 'Before a tender. After it. Add figures. Send it. What it covers. See this and that.',
  });
});

test('a lesson is found by its finding, its advice, where it happened, who is named, and its body', () => {
  const lesson = makeLesson(
    { organisations: ['example-agency'], projects: ['croydon-market-test'], appliesWhen: 'You weigh it up' },
    'A *body*.',
  );
  expect(toSearchDocument(lesson)).toEqual({
    id: 'L-001',
    title: 'Ask the market before you decide',
    summary: 'Beliefs about bidders lag behind the facts. Test the market softly.',
    tags: [
      'L-001',
      'Market testing and procurement',
      'procurement',
      'tendering',
      'commissioning',
      'Explore options and test the market',
      'Market insight',
      'Croydon',
      'Example Agency',
      'Croydon market test',
    ],
    body: 'You weigh it up A body.',
  });
});

test('fields left out leave no gaps', () => {
  expect(toSearchDocument(makeProduct())).toMatchObject({ aliases: [], body: '' });
});

test('passages come from what the card does not show: the advice of a lesson, and bodies', () => {
  expect(toPassageText(makeLesson({ appliesWhen: 'You weigh it up.' }, 'A *body*.'))).toBe(
    'Test the market softly. You weigh it up. A body.',
  );
  expect(toPassageText(makeProduct({ useWhen: 'Before a tender.' }, 'A *body*.'))).toBe(
    'Before a tender. A body.',
  );
});
