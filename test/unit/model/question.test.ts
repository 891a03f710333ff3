/** Questions of boroughs: how far they have come, how long they wait, what they lead to. */
import { describe, expect, test } from 'vitest';
import {
  describeQuestion,
  formatAge,
  formatStates,
  groupByState,
  inListOrder,
  type Question,
  toQuestion,
} from '../../../src/model/question.ts';
import type { QuestionRecord } from '../../../src/schemas/question.ts';
import { makeQuestionRecord } from '../../make/community-records.ts';
import { makeCatalogue, TODAY } from '../../make/shelf.ts';

const { products, lessons } = makeCatalogue();
const question = (record: Partial<QuestionRecord> = {}, id = 'shared-system', today = TODAY): Question =>
  toQuestion({ id, data: makeQuestionRecord(record) }, { products, lessons, today });
const ANSWER = { text: 'We have.', by: 'Service manager', on: '2026-04-01' };

test('a question says who asks by role and kind of borough, and leads to what it names', () => {
  expect(question({ products: ['questionnaire'], lessons: ['ask-the-market'] })).toMatchObject({
    url: '/questions/shared-system/',
    askedBy: 'Head of libraries, An outer London borough',
    state: 'open',
    products: [{ url: '/products/questionnaire/', shelfmark: 'P-001' }],
    lessons: [{ url: '/lessons/ask-the-market/', shelfmark: 'L-001' }],
    answers: [],
    promotedTo: undefined,
  });
});

test('answers come oldest first, each with what it names', () => {
  const later = { ...ANSWER, text: 'So have we.', on: '2026-05-01', lessons: ['ask-the-market'] };
  const { answers, state } = question({ answers: [later, ANSWER] });
  expect(answers.map(({ text, lessons: named }) => [text, named.length])).toEqual([
    ['We have.', 0],
    ['So have we.', 1],
  ]);
  expect(state).toBe('answered');
});

test('a question whose answers became a lesson leads there, and counts as answered when that left the shelf', () => {
  const promoted = question({ answers: [ANSWER], promotedTo: 'ask-the-market' });
  expect(promoted).toMatchObject({ state: 'lesson', promotedTo: { url: '/lessons/ask-the-market/' } });
  expect(question({ answers: [ANSWER], promotedTo: 'gone' })).toMatchObject({
    state: 'answered',
    promotedTo: undefined,
  });
});

describe(`on ${TODAY}, a question`, () => {
  test.each([
    { askedOn: '2025-11-22', answers: [], expected: true, why: 'goes stale after twelve months' },
    { askedOn: '2025-11-23', answers: [], expected: false, why: 'does not after exactly twelve' },
    { askedOn: '2020-01-01', answers: [ANSWER], expected: false, why: 'never does once it is answered' },
  ])('$why', ({ expected, ...record }) => {
    expect(question(record).isStale).toBe(expected);
  });
});

test.each([
  { day: '2026-11-23', expected: 'today' },
  { day: '2026-11-22', expected: 'on 22 November 2026' },
  { day: '2026-10-24', expected: 'on 24 October 2026' },
  { day: '2026-10-23', expected: '1 month ago' },
  { day: '2026-03-23', expected: '8 months ago' },
  { day: '2025-09-30', expected: '13 months ago' },
])('on 23 November 2026, $day was $expected', ({ day, expected }) => {
  expect(formatAge(day, '2026-11-23')).toBe(expected);
});

test.each([
  { record: { askedOn: '2026-03-23' }, expected: 'Asked 8 months ago, no answer yet: can you help?' },
  {
    record: { askedOn: '2025-03-23' },
    expected: 'Asked 20 months ago, no answer yet, and going stale: can you help?',
  },
  { record: { answers: [ANSWER] }, expected: '1 answer.' },
  { record: { answers: [ANSWER, ANSWER] }, expected: '2 answers.' },
  { record: { promotedTo: 'ask-the-market' }, expected: 'Its answers have become a lesson.' },
])('a question says: $expected', ({ record, expected }) => {
  expect(describeQuestion(question(record))).toBe(expected);
});

test('the list begins with those that wait longest, then come the newest answered, then lessons', () => {
  const all = [
    question({ askedOn: '2026-02-01', answers: [ANSWER] }, 'old-answered'),
    question({ askedOn: '2026-03-01', promotedTo: 'ask-the-market' }, 'lesson'),
    question({ askedOn: '2026-02-02' }, 'young'),
    question({ askedOn: '2026-03-01', answers: [ANSWER] }, 'new-answered'),
    question({ askedOn: '2026-01-01' }, 'old'),
  ];
  const ordered = inListOrder(all);
  expect(ordered.map(({ id }) => id)).toEqual(['old', 'young', 'new-answered', 'old-answered', 'lesson']);
  expect(groupByState(ordered).map(({ id, questions }) => [id, questions.length])).toEqual([
    ['open', 2],
    ['answered', 2],
    ['lesson', 1],
  ]);
  expect(formatStates(ordered)).toBe('2 waiting for an answer, 2 answered, 1 became a lesson');
  expect(groupByState(ordered.slice(0, 1)).map(({ title }) => title)).toEqual(['Waiting for an answer']);
});
