/** Rules of law and guidance: where they stand, when they are due for a look, who relies on them. */
import { expect, test } from 'vitest';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeRuleRecord } from '../../make/rule-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';
import { makeSource } from '../../make/source.ts';

const RULES = [
  { id: 'zoo', data: makeRuleRecord({ source: makeSource({ title: 'Act B' }), verified: false }) },
  { id: 'ask', data: makeRuleRecord({ source: makeSource({ title: 'Act A' }), checkedOn: '2024-01-31' }) },
];
const product = (
  id: string,
  shelfmark: string,
  rules: readonly string[],
  status: 'published' | 'withdrawn',
) => ({
  id,
  data: makeProductRecord({
    shelfmark,
    rules: [...rules],
    answersLessons: [],
    status,
    ...(status === 'withdrawn' ? { withdrawn: { on: '2026-01-01', reason: 'Old.' } } : {}),
  }),
});

test('each rule names the products on the shelf that rely on it, in shelf order', () => {
  const { rules, products } = makeCatalogue({
    rules: RULES,
    products: [
      product('late', 'P-010', ['ask', 'zoo'], 'published'),
      product('early', 'P-002', ['ask'], 'published'),
      product('gone', 'P-001', ['ask'], 'withdrawn'),
    ],
  });
  expect(rules.map(({ id, products: users }) => [id, users.map((user) => user.id)])).toEqual([
    ['ask', ['early', 'late']],
    ['zoo', ['late']],
  ]);
  expect(products[1]?.rules.map(({ id, isVerified }) => [id, isVerified])).toEqual([
    ['ask', true],
    ['zoo', false],
  ]);
});

test('a rule says when it is due for another look', () => {
  const { rules } = makeCatalogue({ rules: RULES, products: [] });
  expect(rules.map(({ check }) => [check.due, check.overdue])).toEqual([
    ['2025-01-31', true],
    ['2027-03-31', false],
  ]);
  expect(rules[0]?.url).toBe('/rules/#ask');
});

test('a product that relies on no known rule stops the build', () => {
  expect(() => makeCatalogue({ products: [product('x', 'P-001', ['nothing'], 'published')] })).toThrow(
    'No rule has the id "nothing"',
  );
});
