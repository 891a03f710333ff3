/** What a plan shows of an entry, of its steps, of who has done it and of what is open. */
import { describe, expect, test } from 'vitest';
import DoneByList from '../../src/components/DoneByList.astro';
import OpenQuestionList from '../../src/components/OpenQuestionList.astro';
import PlanEntryRow from '../../src/components/PlanEntryRow.astro';
import PlanStepLinks from '../../src/components/PlanStepLinks.astro';
import PlanTabs from '../../src/components/PlanTabs.astro';
import StepList from '../../src/components/StepList.astro';
import { situation } from '../../src/model/labels.ts';
import { toNeighbours, toSteps } from '../../src/model/plan-steps.ts';
import { render, wordsOf } from '../make/rendered.ts';
import { makeLesson, makeProduct } from '../make/shelf.ts';

const FAILING = situation('contract-ending-or-failing');

describe('a row', () => {
  test('of a lesson gives the finding, what kind it is and what to do', async () => {
    const row = await render(PlanEntryRow, { entry: makeLesson() });
    expect(wordsOf(row.querySelector('h3 a'))).toBe('Ask the market before you decide');
    expect(wordsOf(row)).toContain('Market insight. Test the market softly.');
    expect(wordsOf(row)).not.toContain('disputed');
  });

  test('says when an account is disputed or unsure', async () => {
    const row = await render(PlanEntryRow, { entry: makeLesson({ disputed: 'No.', confidence: 'low' }) });
    expect(wordsOf(row)).toContain('This account is disputed. Low confidence.');
  });

  test('of a product gives its formats, or that others publish it, and the stamp of its last check', async () => {
    const product = makeProduct({ files: [{ path: 'a.md', label: 'A' }] });
    const row = await render(PlanEntryRow, { entry: product });
    expect(wordsOf(row)).toContain('Word, OpenDocument text');
    expect(row.querySelector('.stamp')).not.toBeNull();
    const elsewhere = await render(PlanEntryRow, { entry: { ...product, files: [] } });
    expect(wordsOf(elsewhere)).toContain('published elsewhere');
  });

  test('has the short address and a box to tick for paper alone', async () => {
    const row = await render(PlanEntryRow, { entry: makeLesson() });
    const paper = [...row.querySelectorAll('.print-only')].map(wordsOf);
    expect(paper).toEqual(['', 'L-001 · shelf.example/l/001/']);
  });
});

test('the tabs give each step in order with what it holds', async () => {
  const [first, second] = toSteps(FAILING);
  const steps = [first, second].flatMap((step, index) =>
    step ? [{ ...step, lessons: index, products: 2 }] : [],
  );
  const tabs = await render(PlanTabs, { steps });
  expect([...tabs.querySelectorAll('a')].map(wordsOf)).toEqual([
    '1 Run 2 to take',
    '2 Understand 1 to read, 2 to take',
  ]);
});

test('the steps say how long they take and on what that rests', async () => {
  const list = await render(StepList, {
    steps: toSteps(FAILING).slice(0, 2),
    durations: { sustain: { minWeeks: 4, maxWeeks: 8, basis: 'rule of thumb' } },
  });
  const [known, unknown] = [...list.querySelectorAll('li')].map(wordsOf);
  expect(known).toContain('4 to 8 weeks rule of thumb');
  expect(unknown).toContain('How long is not known');
});

test('the last step leads back only', async () => {
  const links = await render(PlanStepLinks, toNeighbours(FAILING, 'transition'));
  expect([...links.querySelectorAll('a')].map((link) => link.getAttribute('rel'))).toEqual(['prev']);
});

test('who has done it names the lessons that say so, or says that nobody is named', async () => {
  const lesson = makeLesson();
  const doneBy = [{ id: 'a', title: 'A project', url: '/projects/a/', when: '2011', lessons: [lesson] }];
  const list = await render(DoneByList, { doneBy });
  expect(wordsOf(list.querySelector('li'))).toContain('A project, 2011');
  expect(list.querySelector('li [aria-label]')?.getAttribute('aria-label')).toBe(
    'L-001: Ask the market before you decide',
  );
  expect(wordsOf(await render(DoneByList, { doneBy: [] }))).toContain('No lesson here names');
});

test('open questions say what is open, that nothing is, or that nobody knows', async () => {
  const question = { kind: 'disputed', title: 'A finding', text: 'They deny it.', url: '/l/' } as const;
  const list = await render(OpenQuestionList, { questions: [question], hasLessons: true });
  expect(wordsOf(list)).toBe('Disputed A finding They deny it.');
  const said = async (hasLessons: boolean) =>
    wordsOf(await render(OpenQuestionList, { questions: [], hasLessons }));
  expect(await said(true)).toContain('No account here is disputed');
  expect(await said(false)).toContain('the shelf has no lesson on it');
});
