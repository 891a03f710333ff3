/** Figures stand by how they are known, each by itself; the picture of them leaves out only what the table has. */
import { describe, expect, test } from 'vitest';
import { type Statement, toBasisGroups, toFigureTable } from '../../../src/model/figures.ts';
import { toReuseTally } from '../../../src/model/reuse-tally.ts';
import { toStripPlots } from '../../../src/model/strip-plot.ts';
import type { Claim } from '../../../src/schemas/fields.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProjectRecord } from '../../make/place-records.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeSource } from '../../make/source.ts';
import { makeCatalogue } from '../../make/shelf.ts';

const claim = (value: number, overrides: Partial<Claim> = {}): Claim => ({
  value,
  unit: '£',
  what: `It says ${value}`,
  basis: 'reported',
  source: 'https://library.example/report',
  ...overrides,
});
const lessonWith = (...claims: readonly Claim[]) => [
  { id: 'ask-the-market', data: makeLessonRecord({ claims: [...claims] }) },
];
const groupsOf = (catalogue: ReturnType<typeof makeCatalogue>) =>
  Object.fromEntries(
    toBasisGroups(catalogue).map(({ basis, statements }) => [basis.id, statements.map(({ what }) => what)]),
  );

describe('statements', () => {
  test('keep each basis apart, pounds first, then by unit, the largest first', () => {
    const lessons = lessonWith(
      claim(5, { unit: 'weeks' }),
      claim(10),
      claim(300),
      claim(40, { basis: 'forecast' }),
      claim(7, { unit: '£ a year' }),
    );
    expect(groupsOf(makeCatalogue({ lessons, projects: [] }))).toEqual({
      forecast: ['It says 40'],
      reported: ['It says 300', 'It says 10', 'It says 7', 'It says 5'],
      audited: [],
      ruled: [],
      plan: [],
      delivered: [],
    });
  });

  test('take in what projects say in words, after the figures', () => {
    const outcomes = [{ text: 'It opened.', basis: 'reported' as const, sources: [makeSource()] }];
    const projects = [{ id: 'croydon-market-test', data: makeProjectRecord({ outcomes }) }];
    const groups = groupsOf(makeCatalogue({ lessons: lessonWith(claim(1)), projects }));
    expect(groups['reported']).toEqual(['It says 1', 'It opened.']);
  });

  test.each([
    { confirmedByBorough: '2026-09-01', expected: ['It says 9'] },
    { confirmedByBorough: '2020-09-01', expected: [] },
    { confirmedByBorough: undefined, expected: [] },
  ])('take in what a reuse confirmed on $confirmedByBorough brought: $expected', (record) => {
    const { expected, confirmedByBorough } = record;
    const data = makeReuseRecord({ outcomes: [claim(9)], confirmedByBorough });
    const groups = groupsOf(makeCatalogue({ reuse: [{ id: 'q/1', data }], projects: [] }));
    expect(groups['reported']).toEqual(expected);
  });

  test('come as a table with the basis on each row and no row for a total', () => {
    const lessons = lessonWith(claim(1000, { about: true, asOf: '2016' }), claim(20, { basis: 'audited' }));
    const table = toFigureTable(
      toBasisGroups(makeCatalogue({ lessons, projects: [] })),
      'https://shelf.example',
    );
    expect(table).toHaveLength(3);
    expect(table[1]).toEqual([
      ...['reported', 'about £1,000', 1000, 'yes', '£', 'It says 1000', '2016', 'L-001'],
      ...['Ask the market before you decide', 'https://shelf.example/lessons/ask-the-market/'],
      'https://library.example/report',
    ]);
    expect(table[2]?.[0]).toBe('audited');
  });
});

describe('the picture of amounts', () => {
  const statements = (...claims: readonly Claim[]): readonly Statement[] =>
    claims.map((figure) => ({
      basis: figure.basis,
      figure,
      what: figure.what,
      asOf: undefined,
      entry: { id: 'a', title: 'A', url: '/a/', shelfmark: 'L-001' },
      sources: [figure.source],
    }));

  test('has a line for each amount, the largest at the top, further right the more it is', () => {
    const [plot] = toStripPlots(statements(claim(1000), claim(100_000), claim(10_000)));
    expect(plot?.dots.map(({ figure }) => figure)).toEqual(['£100,000', '£10,000', '£1,000']);
    const [most = 0, middle = 0, least = 0] = plot?.dots.map(({ x }) => x) ?? [];
    expect(most - middle).toBe(middle - least);
    expect(middle).toBeGreaterThan(least);
    expect(plot?.ticks.map(({ label }) => label)).toEqual(['£1k', '£10k', '£100k']);
  });

  test.each([
    { claims: [claim(1), claim(2)], expected: [], why: 'two are no picture' },
    {
      claims: [claim(1), claim(2), claim(3, { unit: '£ a year' })],
      expected: [],
      why: 'units are not mixed',
    },
    { claims: [1, 2, 3].map((value) => claim(value, { unit: '%' })), expected: [], why: 'shares of what?' },
    { claims: [claim(0), claim(-5), claim(3)], expected: [], why: 'nothing and less have no place on it' },
    { claims: [claim(5), claim(5), claim(5)], expected: ['pounds'], why: 'equal amounts have' },
  ])('is $expected: $why', ({ claims, expected }) => {
    const plots = toStripPlots(statements(...claims));
    expect(plots.map(({ unit }) => unit)).toEqual(expected);
    for (const { width, dots } of plots)
      for (const { x } of dots) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
      }
  });

  test('shows the twenty largest of many and says how many it leaves out', () => {
    const [plot] = toStripPlots(statements(...Array.from({ length: 23 }, (_, index) => claim(index + 1))));
    expect(plot?.dots).toHaveLength(20);
    expect(plot?.leftOut).toBe(3);
  });
});

describe('the tally of reuse', () => {
  test('is empty when nobody has told us of any', () => {
    const { states, levels } = toReuseTally(makeCatalogue().products);
    expect(states).toEqual([]);
    expect(levels).toEqual([{ label: 'New: nobody has told us of using it', count: 1 }]);
  });

  test('counts what each borough said last, by how far to trust it', () => {
    const records = [
      { since: '2026', state: 'stopped' as const },
      { since: '2025', state: 'adopted' as const, confirmedByBorough: '2026-01-01' },
      { borough: 'croydon', confirmedByBorough: '2026-09-01' },
    ];
    const reuse = records.map((record, index) => ({ id: `q/${index}`, data: makeReuseRecord(record) }));
    expect(toReuseTally(makeCatalogue({ reuse }).products)).toEqual({
      states: [
        { label: 'Used it as it is', confirmed: 1, reported: 0, lapsed: 0 },
        { label: 'Used it and stopped', confirmed: 0, reported: 1, lapsed: 0 },
      ],
      levels: [{ label: 'Used once, confirmed', count: 1 }],
    });
  });
});
