/** The link that carries a plan. */
import { describe, expect, test } from 'vitest';
import { EMPTY_PLAN, type MyPlan, toPlanItem } from '../../../src/model/my-plan.ts';
import { MAX_LINK_CHARS, parsePlanLink, toPlanLink } from '../../../src/model/plan-link.ts';
import { STAGE_IDS } from '../../../src/vocabulary/stages.ts';
import { makeItem, makePlan, makeRandomPlan, ODD_TEXTS } from '../../make/plan.ts';
import { makeRandom } from '../../make/random.ts';

const PAGE = 'https://shelf.example/my-plan/';
const fragmentOf = (plan: MyPlan) => toPlanLink(plan, PAGE).link.slice(PAGE.length);
const seeds = Array.from({ length: 100 }, (_, seed) => seed);

test.each(seeds)('plan %i comes out of its link as it went in', (seed) => {
  const random = makeRandom(seed);
  const plan = makeRandomPlan(random, random.below(25));
  const { link, leftOut } = toPlanLink(plan, PAGE);
  expect(leftOut).toBe('nothing');
  expect(link).toMatch(/^https:\/\/shelf\.example\/my-plan\/#[\w~.=-]+$/u);
  expect(parsePlanLink(link.slice(PAGE.length))).toEqual({ plan, problems: [] });
});

test('the form of the link stays, so that old links can be read', () => {
  const plan: MyPlan = {
    situationId: 'finding-savings',
    startDate: '2027-01-04',
    items: [
      makeItem({ shelfmark: 'L-031', stageId: 'understand', isDone: true, verdict: 'considered' }),
      makeItem({ shelfmark: 'P-101', stageId: 'decide', note: 'Hello', verdict: 'does-not-apply' }),
    ],
  };
  expect(fragmentOf(plan)).toBe('#plan=1~s.finding-savings~d.2027-01-04~n.2~1L-031dc~4P-101x.SGVsbG8.~e');
});

describe('a plan that is too much for a link', () => {
  const filled = (note: string, reason: string, size = 300): MyPlan => ({
    ...EMPTY_PLAN,
    items: Array.from({ length: size }, (_, at) => ({
      ...toPlanItem(`L-${at + 100}`, STAGE_IDS[at % 7] ?? 'options'),
      note,
      reason,
    })),
  });

  test.each([
    { note: '🧯'.repeat(5000), reason: '', leftOut: 'notes' },
    { note: '🧯'.repeat(5000), reason: 'x', leftOut: 'notes' },
    { note: 'x', reason: 'y'.repeat(1000), leftOut: 'notes and reasons' },
  ])('leaves out $leftOut and says so', ({ note, reason, leftOut }) => {
    const made = toPlanLink(filled(note, reason), PAGE);
    expect(made.leftOut).toBe(leftOut);
    expect(made.link.length).toBeLessThanOrEqual(MAX_LINK_CHARS);
    const { plan, problems } = parsePlanLink(new URL(made.link).hash) ?? {};
    expect(problems).toEqual([]);
    expect(plan?.items).toHaveLength(300);
    expect(plan?.items.every((item) => item.note === '')).toBe(true);
    expect(plan?.items.every((item) => item.reason === (leftOut === 'notes' ? reason : ''))).toBe(true);
  });
});

test.each(['', '#', '#main', '#plan', '#planned=1~e', '#x=plan=1~e'])('%j carries no plan', (fragment) => {
  expect(parsePlanLink(fragment)).toBeUndefined();
});

test.each([
  '#plan=',
  '#plan=2~n.1~1P-001~e',
  '#plan=__proto__',
  '#plan=<script>',
  '#plan=1'.concat('0~n.0~e'),
])('%s is of another version and gives nothing', (fragment) => {
  const { plan, problems } = parsePlanLink(fragment) ?? {};
  expect(plan).toEqual(EMPTY_PLAN);
  expect(problems?.join()).toContain('another version');
});

test('an empty plan is a link too', () => {
  expect(parsePlanLink(fragmentOf(EMPTY_PLAN))).toEqual({ plan: EMPTY_PLAN, problems: [] });
});

describe('of a damaged link the whole parts are kept', () => {
  const plan = makePlan(
    ...ODD_TEXTS.map((note, at) => makeItem({ shelfmark: `P-10${at}`, note, reason: note })),
  );
  const whole = fragmentOf(plan);

  test('wherever it is cut, no item is changed or made up', () => {
    for (let end = '#plan=1~'.length; end < whole.length; end += 1) {
      const shared = parsePlanLink(whole.slice(0, end));
      expect(shared?.problems.length, `cut at ${end}`).toBeGreaterThan(0);
      expect(plan.items.slice(0, shared?.plan.items.length)).toEqual(shared?.plan.items);
    }
  });

  test('whatever stands in the place of one sign, nothing breaks', () => {
    const random = makeRandom(7);
    for (let at = '#plan=1'.length; at < whole.length; at += 3) {
      const other = random.pick([...'~.%<"\u0000\uD83Dz9-P', '~1P-101~']);
      const shared = parsePlanLink(whole.slice(0, at) + other + whole.slice(at + 1));
      expect(shared?.plan.items.length, `at ${at}`).toBeLessThanOrEqual(plan.items.length + 1);
    }
  });

  test.each([
    { part: '1P-001<script>', why: 'markup' },
    { part: '1P-01', why: 'a shelfmark too short' },
    { part: '9P-001', why: 'no such stage' },
    { part: '1X-001', why: 'no such letter' },
    { part: '1P-001cx', why: 'two verdicts' },
    { part: 'javascript:alert(1)', why: 'script' },
    { part: '', why: 'nothing' },
    { part: '1P-002', why: 'an item that is there already' },
  ])('an item is left out and counted: $why', ({ part }) => {
    const shared = parsePlanLink(`#plan=1~n.2~1P-002~${part}~e`);
    expect(shared?.plan.items).toEqual([makeItem({ shelfmark: 'P-002', stageId: 'understand' })]);
    expect(shared?.problems).toEqual([
      '1 item of the link could not be read, or came twice, or had no room.',
    ]);
  });

  test('words that are no text leave the item', () => {
    const shared = parsePlanLink('#plan=1~n.2~1P-001._w.~2P-002d.A.QQ~e');
    expect(shared?.plan.items.map(({ shelfmark, note, reason }) => [shelfmark, note, reason])).toEqual([
      ['P-001', '', ''],
      ['P-002', '', 'A'],
    ]);
    expect(shared?.problems).toEqual(['What was written of 2 items could not be read.']);
  });

  test('a situation and a day that do not exist are said', () => {
    expect(parsePlanLink('#plan=1~s.constructor~d.2027-02-30~n.0~e')).toEqual({
      plan: EMPTY_PLAN,
      problems: [
        'The situation in the link is not one of this shelf.',
        'The start date in the link is not a day.',
      ],
    });
  });

  test('more items than a plan holds are counted, and a link without end is read in a moment', () => {
    const many = Array.from({ length: 400 }, (_, at) => `1P-${at + 100}`).join('~');
    expect(parsePlanLink(`#plan=1~n.400~${many}~e`)?.plan.items).toHaveLength(300);
    expect(parsePlanLink(`#plan=1~n.400~${many}~e`)?.problems.join()).toContain('100 items');
    const begun = performance.now();
    parsePlanLink(`#plan=1~${'1P-001.'.repeat(1_000_000)}`);
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  test('tildes that a program wrote as %7E are read', () => {
    expect(parsePlanLink(whole.replaceAll('~', '%7E'))).toEqual({ plan, problems: [] });
  });
});
