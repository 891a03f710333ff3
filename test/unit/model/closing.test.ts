import { expect, test } from 'vitest';
import { formatClosing, parseClosedOn } from '../../../src/model/closing.ts';

test('without the setting the shelf is open', () => {
  expect([parseClosedOn(undefined), parseClosedOn('')]).toEqual([undefined, undefined]);
});

test('with it the shelf says on which day it closed', () => {
  expect(formatClosing(parseClosedOn('2027-03-31') ?? '')).toBe(
    'The shelf closed on 31 March 2027. It can be read and copied; nothing new is taken in.',
  );
});

test.each(['31 March 2027', '2027-02-30', '2027', 'yes'])('"%s" is refused with an example', (setting) => {
  expect(() => parseClosedOn(setting)).toThrow(
    `CLOSED_ON is "${setting}". Give the day on which the shelf closed, such as 2027-03-31.`,
  );
});
