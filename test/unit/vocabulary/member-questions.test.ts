/** What members should ask about a theme comes from a lesson of that theme. */
import { expect, test } from 'vitest';
import { MEMBER_QUESTIONS } from '../../../src/vocabulary/member-questions.ts';
import { THEMES } from '../../../src/vocabulary/themes.ts';
import { entryFiles } from '../../build/entries.ts';

const lessons = new Map(entryFiles('lessons').map(({ id, data }) => [id, data['themes'] as string[]]));

test.each(THEMES.map(({ id }) => id))('the questions on %s come from its own lessons', (theme) => {
  const questions = MEMBER_QUESTIONS[theme];
  expect(questions.length).toBeGreaterThanOrEqual(3);
  expect(questions.filter(({ lesson }) => !lessons.get(lesson)?.includes(theme))).toEqual([]);
  expect(questions.filter(({ text }) => !/^[A-Z].*\?$/u.test(text))).toEqual([]);
});

test('no question is asked twice', () => {
  const texts = Object.values(MEMBER_QUESTIONS).flatMap((questions) => questions.map(({ text }) => text));
  expect(new Set(texts).size).toBe(texts.length);
});
