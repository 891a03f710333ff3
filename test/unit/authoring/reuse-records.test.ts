/** What an editor is told about a reuse record that cannot be right. */
import { describe, expect, test } from 'vitest';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import { makeShelf, product } from '../../fixtures/problems/valid-shelf.ts';

const FILE = 'src/content/reuse/stakeholder-map/barnet-2026.yaml';
const RECORD = `product: stakeholder-map
version: '1.1'
borough: barnet
state: adapted
since: 2026-05
changed: A row for school libraries.
outcomes:
  - { value: 3, unit: days, what: Days saved, basis: reported, source: 'https://www.example.org/report' }
wouldUseAgain: { answer: 'yes', why: It was quick. }
lessons:
  - { lesson: ask-the-market-early, verdict: confirmed }
confirmedByBorough: 2026-09-01
`;

const problemsOf = (record: string, files = {}) =>
  checkShelf(makeShelf({ ...files, [FILE]: record })).problems.map(
    ({ kind, line, column, field }) => `${kind} ${line}:${column} ${field}`,
  );

test('a complete record has no problem, and neither has one of an older version', () => {
  expect(problemsOf(RECORD)).toEqual([]);
  expect(problemsOf(RECORD.replace('1.1', '1.0'))).toEqual([]);
});

describe('a record is refused', () => {
  test.each([
    {
      why: 'its product is not on the shelf',
      before: 'product: stakeholder-map',
      after: 'product: stakeholder-mop',
      expected: ['reference-to-nothing 1:10 product', 'reuse-in-wrong-folder 1:10 product'],
    },
    {
      why: 'its product never had the version',
      before: "'1.1'",
      after: "'1.2'",
      expected: ['unknown-version 2:10 version'],
    },
    {
      why: 'its borough is unknown',
      before: 'borough: barnet',
      after: 'borough: barnett',
      expected: ['reference-to-nothing 3:10 borough'],
    },
    {
      why: 'its state is no word of the list',
      before: 'state: adapted',
      after: 'state: borrowed',
      expected: ['unknown-word 4:8 state'],
    },
    {
      why: 'an outcome has no basis',
      before: 'basis: reported, ',
      after: '',
      expected: ['missing-field 8:5 outcomes[0].basis'],
    },
    {
      why: 'an outcome has no source',
      before: ", source: 'https://www.example.org/report'",
      after: '',
      expected: ['missing-field 8:5 outcomes[0].source'],
    },
    {
      why: 'it says whether they would use it again, and not why',
      before: ', why: It was quick. ',
      after: '',
      expected: ['missing-field 9:16 wouldUseAgain.why'],
    },
    {
      why: 'its lesson is not on the shelf',
      before: 'lesson: ask-the-market-early',
      after: 'lesson: ask-nobody',
      expected: ['reference-to-nothing 11:15 lessons[0].lesson'],
    },
    {
      why: 'it was confirmed before it began',
      before: 'confirmedByBorough: 2026-09-01',
      after: 'confirmedByBorough: 2026-04-30',
      expected: ['dates-out-of-order 12:21 confirmedByBorough'],
    },
    {
      why: 'it is to be confirmed',
      before: 'confirmedByBorough: 2026-09-01',
      after: 'confirmedByBorough: 2027-09-01',
      expected: ['date-in-future 12:21 confirmedByBorough'],
    },
    {
      why: 'it has not begun',
      before: 'since: 2026-05',
      after: 'since: 2027-01',
      expected: ['date-in-future 5:8 since', 'dates-out-of-order 12:21 confirmedByBorough'],
    },
  ])('when $why', ({ before, after, expected }) => {
    expect(RECORD.split(before)).toHaveLength(2);
    expect(problemsOf(RECORD.replace(before, after))).toEqual(expected);
  });
});

describe('the versions of a product', () => {
  test.each([
    { after: "{ version: '1.1', date: 2026-01-10", expected: [], why: 'a version may be mended twice' },
    {
      after: '{ date: 2026-01-10',
      expected: ['version-history 18:5 changes[1]'],
      why: 'an older change must name its version',
    },
    {
      after: "{ version: '1.10', date: 2026-01-10",
      expected: ['version-history 18:16 changes[1].version'],
      why: '1.10 comes after 1.9',
    },
  ])('$after: $why', ({ after, expected }) => {
    const { problems } = checkShelf(makeShelf(product("{ version: '1.0', date: 2026-01-10", after)));
    expect(problems.map(({ kind, line, column, field }) => `${kind} ${line}:${column} ${field}`)).toEqual(
      expected,
    );
  });

  test('the newest change has the version of the product', () => {
    const files = product('{ date: 2026-03-01', "{ version: '1.2', date: 2026-03-01");
    const [problem] = checkShelf(makeShelf(files)).problems;
    expect(problem?.kind).toBe('version-history');
    expect(problem?.found).toBe('The newest change is "1.2", but the version is "1.1".');
  });
});
