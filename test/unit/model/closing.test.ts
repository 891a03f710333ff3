import { expect, test } from 'vitest';
import { toChanges } from '../../../src/model/changes.ts';
import { formatClosing, parseClosedOn } from '../../../src/model/closing.ts';
import { formatNextCheck, toCheck } from '../../../src/model/entry.ts';
import { formatChange } from '../../../src/model/change.ts';
import { makeCatalogue } from '../../make/shelf.ts';

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

test('the last change tells that the shelf closed, under an id that stays when the day is put right', () => {
  const none = { reuse: [], questions: [], events: [], bulletins: [] };
  const closings = ['2027-03-31', '2027-04-01'].map((day) => toChanges(makeCatalogue(), none, day)[0]);
  expect(closings.map((change) => change && [change.id, change.day, formatChange(change)])).toEqual([
    ['shelf/closed', '2027-03-31', 'Last entry: The shelf closed on 31 March 2027'],
    ['shelf/closed', '2027-04-01', 'Last entry: The shelf closed on 1 April 2027'],
  ]);
  expect(toChanges(makeCatalogue(), none).filter(({ kind }) => kind === 'closing')).toEqual([]);
});

test('no check is overdue once the shelf has closed, and none is promised', () => {
  const record = { checkedOn: '2026-01-31', checkEvery: 6 };
  const open = toCheck(record, { today: '2027-06-01' });
  const closed = toCheck(record, { today: '2027-06-01', closedOn: '2027-03-31' });
  expect([open.overdue, formatNextCheck(open)]).toEqual([true, 'Next check due 31 July 2026']);
  expect([closed.overdue, formatNextCheck(closed)]).toEqual([false, 'The shelf closed on 31 March 2027']);
});
