/** What editors should look at, on a small shelf whose every part is known. */
import { expect, test } from 'vitest';
import { formatDueList, toDueList } from '../../../src/model/due-list.ts';
import { toQuestion } from '../../../src/model/question.ts';
import type { QuestionRecord } from '../../../src/schemas/question.ts';
import { makeQuestionRecord } from '../../make/community-records.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const listAt = (
  today: string,
  overrides: Parameters<typeof makeCatalogue>[0] = {},
  asked: readonly QuestionRecord[] = [],
) => {
  const catalogue = makeCatalogue(overrides, today);
  const questions = asked.map((data) => toQuestion({ id: 'asked', data }, { ...catalogue, today }));
  const sections = toDueList(catalogue, questions, today);
  const itemsOf = (id: string) => sections.find((section) => section.id === id)?.items ?? [];
  return { sections, itemsOf };
};
const lesson = (overrides: Parameters<typeof makeLessonRecord>[0]) => ({
  lessons: [{ id: 'ask-the-market', data: makeLessonRecord(overrides) }],
});

test('a check is due soon two months before its day, and overdue after it', () => {
  const due = { checkedOn: '2026-01-31', checkEvery: 12 };
  expect(
    listAt('2026-11-30', lesson(due))
      .itemsOf('soon')
      .map(({ text }) => text),
  ).not.toContain('L-001 Ask the market before you decide');
  expect(listAt('2026-12-01', lesson(due)).itemsOf('soon')).toContainEqual({
    text: 'L-001 Ask the market before you decide',
    url: '/lessons/ask-the-market/',
    note: 'due 31 January 2027',
  });
  expect(
    listAt('2027-01-31', lesson(due))
      .itemsOf('overdue')
      .map(({ url }) => url),
  ).not.toContain('/lessons/ask-the-market/');
  expect(
    listAt('2027-02-01', lesson(due))
      .itemsOf('overdue')
      .map(({ url }) => url),
  ).toContain('/lessons/ask-the-market/');
});

test('a lesson that a product answers is no gap', () => {
  expect(listAt('2026-11-23').itemsOf('without-product')).toEqual([]);
  expect(listAt('2026-11-23', { products: [] }).itemsOf('without-product')).toHaveLength(1);
});

test('only products written here need a lesson', () => {
  const products = (origin: 'original' | 'catalogued') => ({
    products: [{ id: 'form', data: makeProductRecord({ origin, answersLessons: [] }) }],
  });
  expect(listAt('2026-11-23', products('original')).itemsOf('without-lessons')).toHaveLength(1);
  expect(listAt('2026-11-23', products('catalogued')).itemsOf('without-lessons')).toEqual([]);
});

test('a question counts when it has waited a year, and an answered one until it is a lesson', () => {
  const answers = [{ text: 'We have.', by: 'Head of libraries', on: '2026-04-01' }];
  const asked = [
    makeQuestionRecord({ title: 'Waits', askedOn: '2025-10-01' }),
    makeQuestionRecord({ title: 'Is new', askedOn: '2026-10-01' }),
    makeQuestionRecord({ title: 'Is answered', askedOn: '2025-10-01', answers }),
    makeQuestionRecord({ title: 'Is a lesson', answers, promotedTo: 'ask-the-market' }),
  ];
  const { itemsOf } = listAt('2026-11-23', {}, asked);
  expect(itemsOf('stale-questions')).toEqual([
    { text: 'Waits', url: '/questions/asked/', note: 'asked 13 months ago' },
  ]);
  expect(itemsOf('answered-questions').map(({ text }) => text)).toEqual(['Is answered']);
});

test('low confidence is listed', () => {
  expect(listAt('2026-11-23', lesson({ confidence: 'low' })).itemsOf('low-confidence')).toHaveLength(1);
  expect(listAt('2026-11-23').itemsOf('low-confidence')).toEqual([]);
});

test('a theme tells at which stages it has nothing', () => {
  const gaps = listAt('2026-11-23', {
    products: [],
    ...lesson({ themes: ['stock-supply'], stages: ['options', 'sustain'] }),
  }).itemsOf('gaps');
  expect(gaps).toHaveLength(14);
  expect(gaps.find(({ url }) => url === '/themes/stock-supply/')?.note).toBe(
    'nothing at: Understand, Engage, Decide, Prepare, Move',
  );
});

test('the text of the command has every section with its count', () => {
  const { sections } = listAt('2026-11-23', { products: [] });
  const text = formatDueList(sections);
  for (const { title, items } of sections) expect(text).toContain(`${title}: ${items.length}`);
  expect(text).toContain('  - L-001 Ask the market before you decide');
});
