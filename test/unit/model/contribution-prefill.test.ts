/** Links that open a form filled in, and broken ones. */
import { expect, test } from 'vitest';
import { parsePrefill, toPrefilledAnswers } from '../../../src/model/contribution-prefill.ts';
import { contributeUrl } from '../../../src/model/urls.ts';

test.each([
  { form: 'reuse', about: { of: 'P-014' }, answers: { product: 'P-014' } },
  { form: 'lesson', about: { about: 'L-031' }, answers: { happened: 'We saw what L-031 says.' } },
  { form: 'product', about: { about: 'L-031' }, answers: { about: 'It goes with L-031.' } },
  { form: 'question', about: { about: 'L-031' }, answers: { lessons: ['L-031'] } },
  { form: 'question', about: { about: 'P-014' }, answers: { products: ['P-014'] } },
  { form: 'correction', about: { about: 'P-014' }, answers: { entry: 'P-014' } },
  { form: 'lesson', about: {}, answers: {} },
])('the link of the $form form with $about fills in $answers', ({ form, about, answers }) => {
  const url = new URL(contributeUrl(form, about), 'https://shelf.example');
  const prefill = parsePrefill(url.search);
  expect(prefill.complaint).toBeUndefined();
  expect(toPrefilledAnswers(form, prefill)).toEqual(answers);
});

test('a shelfmark in small letters is taken', () => {
  expect(parsePrefill('?of=p-014').of).toBe('P-014');
});

test.each([
  { query: '?of=14', expected: 'The link that led here says “14”, which is not the shelfmark of a product.' },
  { query: '?of=L-031', expected: '“L-031”, which is not the shelfmark of a product.' },
  { query: '?of=', expected: '“”, which is not the shelfmark of a product.' },
  { query: '?about=<script>', expected: '“<script>”, which is not the shelfmark of an entry.' },
  { query: '?about=L-031%0A', expected: 'is not the shelfmark of an entry.' },
  { query: `?about=${'9'.repeat(5_000)}`, expected: `“${'9'.repeat(40)}”` },
])('$query fills in nothing and says what is wrong with it', ({ query, expected }) => {
  const prefill = parsePrefill(query);
  expect(prefill).toMatchObject({ of: undefined, about: undefined });
  expect(prefill.complaint).toContain(expected);
});
