/** A members' briefing: what goes in, in which order, and how it stays within its words. */
import { describe, expect, test } from 'vitest';
import {
  type Briefing,
  countBriefingWords,
  countWords,
  MAX_BRIEFING_WORDS,
  toBriefings,
} from '../../../src/model/briefing.ts';
import { SITUATION_IDS } from '../../../src/vocabulary/situations.ts';
import { THEMES } from '../../../src/vocabulary/themes.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue } from '../../make/shelf.ts';

type LessonOverrides = Parameters<typeof makeLessonRecord>[0];

let number = 0;
const lesson = (id: string, more: LessonOverrides = {}) => ({
  id,
  data: makeLessonRecord({
    shelfmark: `L-${String((number += 1)).padStart(3, '0')}`,
    title: `Finding of ${id}`,
    themes: ['finance-savings'],
    situations: ['finding-savings'],
    ...more,
  }),
});
function briefing(id: string, lessons: readonly ReturnType<typeof lesson>[]): Briefing {
  const found = toBriefings(makeCatalogue({ lessons, products: [] })).find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no briefing "${id}"`);
  return found;
}
const findings = ({ lessons }: Briefing) => lessons.map(({ finding }) => finding);
const words = (count: number) => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');

test('there is one for each situation and each theme, and no id names two', () => {
  const ids = toBriefings(makeCatalogue()).map(({ id }) => id);
  expect(ids).toEqual([...SITUATION_IDS, ...THEMES.map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a situation is said in the words of a council, with how long it takes', () => {
  const { about, title } = briefing('finding-savings', [lesson('a')]);
  expect(title).toBe('Members’ briefing: finding savings across the service');
  expect(about[0]).toBe(
    '“We have to find savings across the service.” That means: a savings target has been set and the service must find it lawfully and with least harm.',
  );
  expect(about[1]).toMatch(/rule of thumb.* \d+ to \d+ months/u);
});

test('the questions of the decision come first', () => {
  expect(briefing('finding-savings', []).questions[0]).toBe('Is cost of change beside the saving?');
});

describe('lessons', () => {
  test('chosen for a situation come before others', () => {
    const shown = briefing('finding-savings', [lesson('other'), lesson('compare-cost-and-output')]);
    expect(findings(shown)).toEqual(['Finding of compare-cost-and-output.', 'Finding of other.']);
  });

  test('of a theme take turns: what went wrong, what helps', () => {
    const shown = briefing('finance-savings', [
      lesson('good', { kind: 'worked-well' }),
      lesson('better', { kind: 'worked-well' }),
      lesson('trap', { kind: 'pitfall' }),
    ]);
    expect(findings(shown)).toEqual(['Finding of trap.', 'Finding of good.', 'Finding of better.']);
  });

  test('that are surer come first', () => {
    const shown = briefing('finance-savings', [
      lesson('unsure', { confidence: 'medium' }),
      lesson('sure', { confidence: 'high' }),
    ]);
    expect(findings(shown)).toEqual(['Finding of sure.', 'Finding of unsure.']);
    expect(shown.lessons[1]?.mark).toMatch(/^\(L-\d+, medium confidence\)$/u);
  });

  test('that no longer fit stay out whole', () => {
    const long = ['a', 'b', 'c', 'd'].map((id) => lesson(id, { recommendation: words(90) }));
    const shown = briefing('finding-savings', long);
    expect(shown.lessons.length).toBeGreaterThan(0);
    expect(shown.lessons.length).toBeLessThan(long.length);
    expect(shown.lessons.every(({ advice }) => advice === words(90))).toBe(true);
    expect(countBriefingWords(shown)).toBeLessThanOrEqual(MAX_BRIEFING_WORDS);
  });

  test('say why they matter when nobody has said what to do', () => {
    const record = { ...lesson('a').data };
    delete record.recommendation;
    const [shown] = briefing('finding-savings', [{ id: 'a', data: record }]).lessons;
    expect(shown?.advice).toBe('Beliefs about bidders lag behind the facts.');
  });
});

describe('a dispute', () => {
  test('is told in full where there is room', () => {
    const [shown] = briefing('finding-savings', [
      lesson('a', { disputed: 'The council denies it.' }),
    ]).lessons;
    expect(shown?.dispute).toBe('Disputed: The council denies it.');
  });

  test('is said in short where there is none, and never left out', () => {
    const many = ['a', 'b', 'c'].map((id) => lesson(id, { recommendation: words(60), disputed: words(80) }));
    const shown = briefing('finding-savings', many);
    expect(shown.lessons.every(({ dispute }) => dispute !== undefined)).toBe(true);
    expect(shown.lessons.some(({ dispute }) => dispute?.startsWith('Not everyone'))).toBe(true);
    expect(countBriefingWords(shown)).toBeLessThanOrEqual(MAX_BRIEFING_WORDS);
    expect(shown.basis.join(' ')).toContain('3 of the lessons are disputed.');
  });
});

test('products with files come first, at most three', () => {
  const product = (id: string, shelfmark: string, isFiled: boolean) => ({
    id,
    data: makeProductRecord({
      shelfmark,
      situations: ['finding-savings'],
      answersLessons: [],
      files: isFiled ? [{ path: 'a.md', label: 'A' }] : [],
    }),
  });
  const products = [
    product('a', 'P-001', false),
    product('b', 'P-002', true),
    product('c', 'P-003', false),
    product('d', 'P-004', true),
  ];
  const [found] = toBriefings(makeCatalogue({ lessons: [], products })).filter(
    ({ id }) => id === 'finding-savings',
  );
  expect(found?.products.map(({ mark }) => mark)).toEqual(['(P-002)', '(P-004)', '(P-001)']);
});

test('on an empty shelf it says so, and names no day', () => {
  const empty = briefing('finding-savings', []);
  expect(empty.checkedOn).toBeUndefined();
  expect(empty.basis.join(' ')).toContain('holds nothing on this yet');
});

test('words are counted as between blanks', () => {
  expect(countWords(' One, two\n three-four ')).toBe(3);
  expect(countWords('')).toBe(0);
});
