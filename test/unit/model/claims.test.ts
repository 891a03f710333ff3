/** Figures as people read them. */
import { expect, test } from 'vitest';
import { formatClaimValue } from '../../../src/model/claims.ts';

test.each([
  {
    input: { value: 400000, unit: '£' },
    expected: { figure: '£400,000', unit: '' },
    why: 'pounds join the number',
  },
  {
    input: { value: 400000, unit: '£ a year', about: true },
    expected: { figure: 'about £400,000', unit: 'a year' },
    why: 'about is kept, and what follows the pound stands under the figure',
  },
  {
    input: { value: 12.5, unit: '%' },
    expected: { figure: '12.5%', unit: '' },
    why: 'per cent joins the number',
  },
  {
    input: { value: 31, unit: '% of loans' },
    expected: { figure: '31%', unit: 'of loans' },
    why: 'what the per cent is of stands under the figure',
  },
  {
    input: { value: -1500, unit: '£' },
    expected: { figure: '−£1,500', unit: '' },
    why: 'a minus stands before the pound',
  },
  {
    input: { value: -3, unit: '%', about: true },
    expected: { figure: 'about −3%', unit: '' },
    why: 'a negative figure may be rough',
  },
  {
    input: { value: 26, unit: 'boroughs' },
    expected: { figure: '26', unit: 'boroughs' },
    why: 'other units stay',
  },
  {
    input: { value: 10, unit: 'boroughs', about: false },
    expected: { figure: '10', unit: 'boroughs' },
    why: 'about: false says nothing',
  },
  { input: { value: 0, unit: '£' }, expected: { figure: '£0', unit: '' }, why: 'nought is a figure' },
  {
    input: { value: 1107493.456, unit: '£' },
    expected: { figure: '£1,107,493.46', unit: '' },
    why: 'no more than two decimals are shown',
  },
  {
    input: { value: 5, unit: 'shops, £ each' },
    expected: { figure: '5', unit: 'shops, £ each' },
    why: 'a pound within the unit stays there',
  },
])('$why', ({ input, expected }) => {
  expect(formatClaimValue(input)).toEqual(expected);
});
