/** Products by the fields in which they are compared: what the build writes, and the rows that the browser makes of it. */
import { describe, expect, test } from 'vitest';
import {
  type COMPARED_FIELDS,
  type Comparison,
  toComparedRows,
  toComparisonAddress,
} from '../../../src/model/comparison.ts';
import { toComparison, toComparisonFiles } from '../../../src/model/product-comparison.ts';
import { makeOriginalRecord } from '../../make/product-record.ts';
import { makeCatalogue, makeProduct, only } from '../../make/shelf.ts';

const textsOf = ({ fields }: Comparison, field: (typeof COMPARED_FIELDS)[number]['id']) =>
  (fields[field] ?? []).map(({ text }) => text);

describe('the comparison of a product', () => {
  test('that somebody else publishes says what, where, on what terms and how sure', () => {
    const comparison = toComparison(makeProduct());
    expect(comparison).toMatchObject({ shelfmark: 'P-001', url: '/products/questionnaire/', spine: 2 });
    expect(textsOf(comparison, 'what')).toEqual(['Questions to put to possible providers before a tender.']);
    expect(comparison.fields.files).toEqual([
      { text: 'Word, PDF, from Library Example', url: 'https://library.example/questionnaire' },
    ]);
    expect(textsOf(comparison, 'licence')).toEqual([
      'Open Government Licence 3.0',
      'Printed on the item or its page.',
    ]);
    expect(textsOf(comparison, 'edition')).toEqual(['Published 2017']);
    expect(textsOf(comparison, 'checked')).toEqual(['31 January 2026', 'Next check due 31 January 2027']);
    expect(textsOf(comparison, 'confidence')).toEqual([
      'High',
      'Stated by a primary or well-placed source.',
      'Published elsewhere',
    ]);
    expect(comparison.fields.stages?.[0]?.url).toBe('/stages/options/');
    expect(comparison.fields.themes?.[0]?.url).toBe('/themes/commissioning-procurement/');
  });

  test('that was written for the shelf says its version, its files in their formats, and when not to use it', () => {
    const record = makeOriginalRecord({
      files: [{ path: 'register.yaml', label: 'The register' }],
      effort: { time: '2 days', skills: ['finance'], decisionMaker: 'Cabinet' },
      caveat: 'Not legal advice.',
    });
    const comparison = toComparison(makeProduct({ ...record, source: undefined }));
    expect(comparison.fields.files).toEqual([
      { text: 'The register: Excel, OpenDocument sheet' },
      { text: 'Not legal advice.', tone: 'warning' },
    ]);
    expect(textsOf(comparison, 'edition')).toEqual(['Version 1.0', 'Published 2017']);
    expect(textsOf(comparison, 'effort')).toEqual(['2 days', 'Skills: finance']);
    expect(textsOf(comparison, 'decision')).toEqual(['Cabinet']);
    expect(textsOf(comparison, 'notWhen')).toEqual(['After a contract is signed.']);
  });

  test('warns of a licence that asks for more than credit, of an overdue check and of a dispute', () => {
    const comparison = toComparison(
      makeProduct({
        licence: { spdx: 'NOASSERTION', status: 'unclear' },
        checkedOn: '2024-01-31',
        disputed: 'The council says otherwise.',
      }),
    );
    const warnings = Object.values(comparison.fields)
      .flat()
      .filter(({ tone }) => tone === 'warning')
      .map(({ text }) => text);
    expect(warnings).toEqual([
      'No licence is stated: do not copy any part of it until the maker has agreed.',
      'Check overdue: next check due 31 January 2025',
      'This account is disputed.',
    ]);
  });

  test('names the lessons that it helps with, with their shelfmarks and pages', () => {
    const comparison = toComparison(only(makeCatalogue().products));
    expect(comparison.fields.lessons).toEqual([
      { text: expect.stringMatching(/^L-\d{3} \w/u), url: '/lessons/ask-the-market/' },
    ]);
  });

  test('leaves out what the record leaves open', () => {
    const { fields } = toComparison(makeProduct());
    for (const field of ['useWhen', 'effort', 'requires', 'rules', 'lessons'] as const)
      expect(fields).not.toHaveProperty(field);
  });

  test('of a withdrawn product says when and why, and nothing to choose it by', () => {
    const withdrawn = { on: '2026-02-01', reason: 'The law changed.' };
    const comparison = toComparison(makeProduct({ status: 'withdrawn', withdrawn }));
    expect(comparison).toMatchObject({ withdrawn: '1 February 2026: The law changed.', fields: {} });
  });
});

describe('rows of products side by side', () => {
  const make = (fields: Comparison['fields']): Comparison => ({
    ...{ shelfmark: 'P-001', title: 'One', url: '/products/one/', spine: 1 },
    fields,
  });

  test('come in the order of the fields, without those that none of them says anything about', () => {
    const rows = toComparedRows([
      make({ confidence: [{ text: 'High' }] }),
      make({ what: [{ text: 'A form.' }] }),
    ]);
    expect(rows.map(({ label }) => label)).toEqual(['What it is', 'Confidence']);
  });

  test('say where one of them says nothing', () => {
    const rows = toComparedRows([
      make({ effort: [{ text: '2 days' }], lessons: [{ text: 'L-001' }] }),
      make({}),
    ]);
    expect(rows.map(({ cells }) => cells[1])).toEqual([
      [{ text: 'Not stated', tone: 'note' }],
      [{ text: 'None named', tone: 'note' }],
    ]);
  });

  test('know whether all say the same', () => {
    const same = [{ text: 'High' }];
    expect(
      toComparedRows([make({ what: same }), make({ what: same }), make({ what: same })])[0]?.isSame,
    ).toBe(true);
    expect(
      toComparedRows([make({ what: same }), make({ what: same }), make({ what: [{ text: 'Low' }] })])[0]
        ?.isSame,
    ).toBe(false);
    expect(toComparedRows([make({ what: same }), make({})])[0]?.isSame).toBe(false);
  });

  test('of one product are never the same: there is nothing to compare it with', () => {
    expect(toComparedRows([make({ what: [{ text: 'A form.' }] })])[0]?.isSame).toBe(false);
  });

  test('of no product are none', () => {
    expect(toComparedRows([])).toEqual([]);
  });
});

describe('the files', () => {
  test.each([
    { shelfmark: 'P-001', expected: '/compare/products/0.json' },
    { shelfmark: 'P-010', expected: '/compare/products/10.json' },
    { shelfmark: 'P-109', expected: '/compare/products/100.json' },
    { shelfmark: 'P-12345', expected: '/compare/products/12340.json' },
  ])('$shelfmark is in $expected', ({ shelfmark, expected }) => {
    expect(toComparisonAddress(shelfmark)).toBe(expected);
  });

  test('hold ten numbers each, and each product once', () => {
    const products = ['P-009', 'P-010', 'P-019', 'P-101'].map((shelfmark) => makeProduct({ shelfmark }));
    const files = [...toComparisonFiles(products)].map(([name, comparisons]) => [
      name,
      comparisons.map(({ shelfmark }) => shelfmark),
    ]);
    expect(files).toEqual([
      ['0', ['P-009']],
      ['10', ['P-010', 'P-019']],
      ['100', ['P-101']],
    ]);
  });
});
