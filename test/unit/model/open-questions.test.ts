/** What a plan says is not settled. */
import { expect, test } from 'vitest';
import { toOpenQuestions } from '../../../src/model/open-questions.ts';
import type { QuestionRecord } from '../../../src/schemas/question.ts';
import { makeLesson, makeProduct } from '../../make/shelf.ts';

const question = (more: Partial<QuestionRecord> = {}) => ({
  id: 'who-pays',
  data: {
    title: 'Who pays for the lift?',
    askedBy: { role: 'project lead', boroughType: 'an outer London borough' },
    askedOn: '2026-11-01',
    themes: ['finance-savings'],
    ...more,
  } satisfies QuestionRecord,
});
const kinds = (...given: Parameters<typeof toOpenQuestions>) =>
  toOpenQuestions(...given).map(({ kind }) => kind);

test('a disputed lesson is open, with what the other side says', () => {
  const lessons = [makeLesson({ disputed: 'The council says otherwise.' })];
  expect(toOpenQuestions({ lessons, products: [] }, [])).toEqual([
    {
      kind: 'disputed',
      title: 'Ask the market before you decide',
      text: 'The council says otherwise.',
      url: '/lessons/ask-the-market/',
    },
  ]);
});

test('a lesson that no product answers is open', () => {
  expect(kinds({ lessons: [makeLesson()], products: [] }, [])).toEqual(['unanswered']);
});

test('a question of a borough counts when it names an entry and has no answer', () => {
  const products = [makeProduct()];
  const named = question({ products: ['questionnaire'] });
  const answered = question({
    products: ['questionnaire'],
    answers: [{ text: 'We do.', by: 'project lead', on: '2026-11-02' }],
  });
  expect(kinds({ lessons: [], products }, [named])).toEqual(['asked']);
  expect(kinds({ lessons: [], products }, [answered, question()])).toEqual([]);
});
