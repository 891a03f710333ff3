/** A draft on a shared computer: how long it lasts, and what is taken back from what another hand may have written. */
import { expect, test } from 'vitest';
import { expiryOf, hasAnswers, parseDraft } from '../../../src/model/contribution-draft.ts';

const NOW = Date.UTC(2026, 10, 27);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const answers = { title: 'A finding', themes: ['law-equality'] };

test.each([
  { age: 0, kept: true, why: 'it is new' },
  { age: 7 * DAY - 1, kept: true, why: 'its seven days are not over' },
  { age: 7 * DAY, kept: false, why: 'its seven days are over' },
  { age: -HOUR, kept: true, why: 'a clock may be an hour wrong' },
  { age: -2 * DAY, kept: false, why: 'a time that far ahead would keep it too long' },
  { age: NaN, kept: false, why: 'a time that is no number has no end' },
])('a draft $age ms old is kept: $kept, because $why', ({ age, kept }) => {
  expect(parseDraft({ answers, savedAt: NOW - age }, NOW) !== undefined).toBe(kept);
});

test('its last moment is seven days after it was kept', () => {
  expect(expiryOf({ savedAt: NOW }) - NOW).toBe(7 * DAY);
});

test.each([
  { kept: undefined, why: 'nothing' },
  { kept: 'text', why: 'text' },
  { kept: [], why: 'a list' },
  { kept: { answers }, why: 'no time' },
  { kept: { savedAt: NOW }, why: 'no answers' },
  { kept: { savedAt: NOW, answers: [] }, why: 'a list of answers' },
  { kept: { savedAt: NOW, answers: {} }, why: 'no answer at all' },
  { kept: { savedAt: NOW, answers: { '<b>': 'x', title: 5 } }, why: 'fields of another kind' },
])('$why reads as no draft', ({ kept }) => {
  expect(parseDraft(kept, NOW)).toBeUndefined();
});

test('what fits is taken, what does not is left out, and no answer is longer than a form takes', () => {
  const kept = {
    savedAt: NOW,
    answers: { ...answers, happened: 'x'.repeat(50_000), stages: ['decide', 7], n: null },
  };
  const draft = parseDraft(kept, NOW);
  expect(draft?.answers['title']).toBe('A finding');
  expect(draft?.answers['stages']).toEqual(['decide']);
  expect(draft?.answers['happened']).toHaveLength(20_000);
  expect(draft?.answers).not.toHaveProperty('n');
});

test('how it was handed over comes back only if it is one of our ways, with a day and a reference', () => {
  const handedOver = { way: 'mail', on: '2026-11-27', reference: 'CS-261127-ABCDEF' };
  const draft = { answers, savedAt: NOW };
  expect(parseDraft({ ...draft, handedOver }, NOW)?.handedOver).toEqual(handedOver);
  for (const wrong of [{ way: 'fax' }, { on: 'today' }, { reference: '<script>' }])
    expect(
      parseDraft({ ...draft, handedOver: { ...handedOver, ...wrong } }, NOW)?.handedOver,
    ).toBeUndefined();
});

test('blanks and empty lists are no answers', () => {
  expect(hasAnswers({ title: ' \n', themes: [] })).toBe(false);
  expect(hasAnswers({ title: ' ', themes: ['law-equality'] })).toBe(true);
});
