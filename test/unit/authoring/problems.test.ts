/** Every kind of problem has a fixture, and says exactly what it should at the line and column where it is. */
import { describe, expect, test } from 'vitest';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import { formatProblem, formatReport } from '../../../src/authoring/problem.ts';
import { PROBLEM_KINDS } from '../../../src/authoring/problem-kinds.ts';
import { FIXTURES, KINDS_WITHOUT_FIXTURE, type ProblemFixture } from '../../fixtures/problems/fixtures.ts';
import { body, event, lesson, LESSON_FILE, makeShelf, product } from '../../fixtures/problems/valid-shelf.ts';

const PROGRAMMERS_WORDS =
  /\b(?:array|string|object|boolean|null|undefined|NaN|regex|invalid|schema|enum|zod|parse|token)\b/iu;

const check = ({ files, shelf }: ProblemFixture) => checkShelf({ ...makeShelf(files), ...shelf });

test('the valid shelf has no problem', () => {
  expect(formatReport(checkShelf(makeShelf()).problems)).toBe('');
});

test('every kind of problem has a fixture', () => {
  expect([...Object.keys(FIXTURES), ...KINDS_WITHOUT_FIXTURE].toSorted()).toEqual(
    [...PROBLEM_KINDS].toSorted(),
  );
});

describe.each(Object.entries(FIXTURES))('%s', (kind, fixture) => {
  test('is reported with its line, its words and its mend', async () => {
    const { problems } = check(fixture);
    expect(problems.map((problem) => problem.kind)).toContain(kind);
    await expect(`${formatReport(problems)}\n`).toMatchFileSnapshot(
      `../../fixtures/problems/expected/${kind}.txt`,
    );
  });

  test('is told in words that are not a programmer’s', () => {
    for (const { found, expected, mend } of check(fixture).problems) {
      expect(found).not.toBe('');
      expect(expected + mend).not.toBe('');
      expect(`${found} ${expected} ${mend}`).not.toMatch(PROGRAMMERS_WORDS);
    }
  });
});

test('everything wrong in one file is said at once: fields, rules between fields, body', () => {
  const typed = lesson('kind: worked-well', 'kind: pitfal')[LESSON_FILE] ?? '';
  const text = typed
    .replace('title: Ask the market early', 'titel: Ask the market early')
    .replace('checkedOn: 2026-03-31', 'checkedOn: 2026-02-30')
    .replace(
      'About 30 bodies answered.',
      'About {30} bodies <b>answered</b>, see [this](/lessons/nothing/).\n\n#### Deep',
    );
  const kinds = checkShelf(makeShelf({ [LESSON_FILE]: text })).problems.map((problem) => problem.kind);
  expect(kinds.toSorted()).toEqual(
    [
      ...['missing-field', 'unknown-field', 'unknown-word', 'no-such-date'],
      ...['expression', 'raw-html', 'dead-link', 'heading-skips-level'],
    ].toSorted(),
  );
});

test('problems of several files are counted together', () => {
  const files = {
    ...lesson('kind: worked-well', 'kind: x'),
    ...product('type: template', 'type: x'),
    ...event('status: held', 'status: x'),
  };
  expect(formatReport(checkShelf(makeShelf(files)).problems)).toMatch(/\n\n3 problems in 3 files$/u);
  expect(formatReport(checkShelf(makeShelf(body('# One'))).problems)).toMatch(/\n\n1 problem in 1 file$/u);
});

test('one problem is a place with its field, what was found, and what to do', () => {
  const [problem] = checkShelf(makeShelf(lesson('stages: [options]', 'stages: [option]'))).problems;
  expect(problem && formatProblem(problem)).toBe(
    'lessons/ask-the-market-early.mdx:6:10  stages[0]\n' +
      '  "option" is not a stage. Did you mean "options"?\n' +
      '  Stages: understand, options, engage, decide, prepare, transition, sustain. ' +
      'To propose a new one, add it to src/vocabulary/stages.ts.',
  );
});

test('a rule between fields speaks even when another field is wrong', () => {
  const files = product('type: template', 'type: x');
  const text = (files['products/stakeholder-map/index.mdx'] ?? '').replace(/^useWhen.*\n/mu, '');
  const { problems } = checkShelf(makeShelf({ 'products/stakeholder-map/index.mdx': text }));
  expect(problems.map(({ field }) => field)).toEqual(['useWhen', 'type']);
});
