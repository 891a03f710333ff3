/** `<my-plan>`: the reader's own plan on its page. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { changePlan, readPlan } from '../../src/elements/device-plan.ts';
import { writeStored } from '../../src/elements/device-store.ts';
import { describeItem, findItem } from '../../src/model/my-plan.ts';
import { toPlanLink } from '../../src/model/plan-link.ts';
import { toStoredPlan } from '../../src/model/stored-plan.ts';
import { openPlanPage, type OpenPlanPage, stubSite } from '../make/my-plan-page.ts';
import { makeItem, makePlan, makeProductFacts } from '../make/plan.ts';
import { wordsOf } from '../make/rendered.ts';

beforeEach(() => stubSite());

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  // A plan that could not be kept must not reach the next test.
  changePlan((plan) => ({ ...plan, items: [] }));
  localStorage.clear();
});

const PLAN = makePlan(
  makeItem({ shelfmark: 'P-001' }),
  makeItem({ shelfmark: 'P-002' }),
  makeItem({ shelfmark: 'L-001', stageId: 'engage' }),
);
const kept = (shelfmark: string) => findItem(readPlan().plan, shelfmark);
const marks = () => readPlan().plan.items.map(({ shelfmark }) => shelfmark);

async function openKnown(plan = PLAN): Promise<OpenPlanPage> {
  const page = await openPlanPage(plan);
  await vi.waitFor(() => expect(wordsOf(page.element.querySelector('h4'))).not.toMatch(/^[PL]-/u));
  return page;
}

describe('without a plan', () => {
  test('the page offers situations and shows no desk', async () => {
    const page = await openPlanPage();
    expect(page.part('desk').hidden).toBe(true);
    expect((page.part('start') as HTMLDetailsElement).open).toBe(true);
    expect(page.shown()).toEqual({});
  });

  test('a situation fills it, stage by stage in its own order, each entry once', async () => {
    const page = await openPlanPage();
    (page.part('situations') as HTMLSelectElement).value = 'closing-merging-moving';
    page.click('[data-action="start"]');
    await vi.waitFor(() =>
      expect(page.shown()).toEqual({
        options: ['Soft market test questionnaire'],
        engage: ['Ask the market before you decide', 'Stakeholder map'],
      }),
    );
    expect(readPlan().plan.situationId).toBe('closing-merging-moving');
    expect(wordsOf(page.part('situation'))).toBe('Closing, merging or moving a library');
    expect(document.activeElement).toBe(page.part('situation'));
    expect((page.part('start') as HTMLDetailsElement).open).toBe(false);
  });

  test('the situation that the address names is chosen, and focus is on its button', async () => {
    const page = await openPlanPage(undefined, '?situation=finding-savings');
    expect((page.part('situations') as HTMLSelectElement).value).toBe('finding-savings');
    expect(document.activeElement).toBe(page.part('start-button'));
    expect(marks()).toEqual([]);
  });

  test('a situation that there is not leaves the page as it is', async () => {
    const page = await openPlanPage(undefined, '?situation=%3Cscript%3E');
    expect((page.part('situations') as HTMLSelectElement).selectedIndex).toBe(0);
  });

  test('a site out of reach is said, and the plan stays', async () => {
    stubSite({ isDown: true });
    const page = await openPlanPage();
    page.click('[data-action="start"]');
    await vi.waitFor(() => expect(wordsOf(page.part('notice-words'))).toContain('cannot be reached'));
    expect(marks()).toEqual([]);
  });
});

describe('an item', () => {
  test('shows its title with a link, its number and its kind', async () => {
    const page = await openKnown();
    const row = page.row('L-001');
    expect(row.querySelector('h4 a')?.getAttribute('href')).toBe('/lessons/ask-the-market/');
    expect(wordsOf(row.querySelector('.eyebrow'))).toBe('L-001 · Lesson · Market insight');
    expect(page.part('count-options').textContent).toBe('0 of 2 done');
  });

  test('can be ticked', async () => {
    const page = await openKnown();
    page.control('P-001', 'isDone').click();
    expect(kept('P-001')?.isDone).toBe(true);
    expect(page.part('count-options').textContent).toBe('1 of 2 done');
    expect(page.part('progress').textContent).toBe('3 items, 1 done');
  });

  test('of a lesson asks for a verdict, of a product does not', async () => {
    const page = await openKnown();
    const fieldset = (shelfmark: string) => page.row(shelfmark).querySelector('fieldset')?.hidden;
    expect([fieldset('P-001'), fieldset('L-001')]).toEqual([true, false]);
    (page.row('L-001').querySelector('[value="does-not-apply"]') as HTMLInputElement).click();
    page.type('L-001', 'reason', 'No contract here');
    await vi.waitFor(() =>
      expect(kept('L-001')).toMatchObject({ verdict: 'does-not-apply', reason: 'No contract here' }),
    );
    expect(wordsOf(page.row('L-001').querySelector('[data-part="said"]'))).toBe(
      'Does not apply: No contract here',
    );
  });

  test('moves up and down; focus stays on its button, and its place is said', async () => {
    const page = await openKnown();
    const down = page.row('P-001').querySelector('[data-action="down"]') as HTMLElement;
    down.focus();
    down.click();
    expect(page.shown()['options']).toEqual(['Stakeholder map', 'Soft market test questionnaire']);
    expect(document.activeElement).toBe(down);
    expect(wordsOf(page.part('status'))).toBe('P-001 is now 2 of 2 in 2 Options.');
    expect(down.getAttribute('aria-disabled')).toBe('true');
  });

  test('moves to another stage with its field still in focus', async () => {
    const page = await openKnown();
    const stage = page.control('P-002', 'stageId');
    stage.focus();
    stage.value = 'sustain';
    stage.dispatchEvent(new Event('change', { bubbles: true }));
    expect(page.shown()['sustain']).toEqual(['Stakeholder map']);
    expect(document.activeElement).toBe(stage);
    expect(wordsOf(page.part('status'))).toBe('P-002 moved to 7 Run.');
  });

  test('can be taken out and put back where it was, with its note', async () => {
    const page = await openKnown(describeItem(PLAN, 'P-001', { note: 'Ours' }));
    (page.row('P-001').querySelector('[data-action="remove"]') as HTMLElement).click();
    expect(marks()).toEqual(['P-002', 'L-001']);
    expect(wordsOf(page.part('notice-words'))).toBe('“Soft market test questionnaire” is out of your plan.');
    expect(document.activeElement).toBe(page.part('undo'));
    page.part('undo').click();
    expect(marks()).toEqual(['P-001', 'P-002', 'L-001']);
    expect(kept('P-001')?.note).toBe('Ours');
    expect(page.part('notice').hidden).toBe(true);
  });

  test('can no longer be put back after the next change, which would be lost with it', async () => {
    const page = await openKnown();
    (page.row('P-001').querySelector('[data-action="remove"]') as HTMLElement).click();
    expect(page.part('notice').hidden).toBe(false);
    page.control('P-002', 'isDone').click();
    expect(page.part('notice').hidden).toBe(true);
  });

  test('that is not on the shelf, or withdrawn, is shown with its number and the reason', async () => {
    const page = await openKnown(
      makePlan(
        makeItem({ shelfmark: 'P-001' }),
        makeItem({ shelfmark: 'P-003' }),
        makeItem({ shelfmark: 'L-999' }),
      ),
    );
    const fault = (shelfmark: string) => wordsOf(page.row(shelfmark).querySelector('[data-part="fault"]'));
    expect(fault('P-003')).toBe('Withdrawn from the shelf. The law changed.');
    expect(fault('L-999')).toContain('L-999 is not on this shelf');
    expect(page.row('L-999').querySelector('h4 a')?.hasAttribute('href')).toBe(false);
    expect(fault('P-001')).toBe('');
  });

  test('shows its number alone while the site cannot be reached, and all once it can', async () => {
    stubSite({ isDown: true });
    const page = await openPlanPage(makePlan(makeItem({ shelfmark: 'P-060' })));
    await vi.waitFor(() => expect(wordsOf(page.row('P-060'))).toContain('cannot be reached'));
    stubSite({ records: [makeProductFacts({ shelfmark: 'P-060', title: 'Back' })] });
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(page.shown()['options']).toEqual(['Back']));
  });
});

describe('what the reader writes', () => {
  test('is kept once typing rests, and shown as text', async () => {
    const page = await openKnown();
    page.type('P-001', 'note', '<img src=x onerror=alert(1)> 🧯');
    expect(kept('P-001')?.note).toBe('');
    await vi.waitFor(() => expect(kept('P-001')?.note).toBe('<img src=x onerror=alert(1)> 🧯'));
    const shown = page.row('P-001').querySelector('[data-part="note-shown"]');
    expect(shown?.textContent).toBe('<img src=x onerror=alert(1)> 🧯');
    expect(shown?.querySelector('img')).toBeNull();
  });

  test('is kept at once when the page is left', async () => {
    const page = await openKnown();
    page.type('P-001', 'note', 'In a hurry');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept('P-001')?.note).toBe('In a hurry');
  });

  test('past the limit says how much is too long', async () => {
    const page = await openKnown();
    page.type('P-001', 'note', '🧯'.repeat(5010));
    const fault = page.row('P-001').querySelector<HTMLElement>('[data-part="too-long"]');
    expect(fault?.hidden).toBe(false);
    expect(wordsOf(fault)).toContain('10 characters too long');
    window.dispatchEvent(new Event('pagehide'));
    expect(kept('P-001')?.note).toBe('🧯'.repeat(5000));
  });

  test('and another page wrote at the same time is kept as both, and said', async () => {
    const page = await openKnown();
    page.type('P-001', 'note', 'mine');
    writeStored('plan', toStoredPlan(describeItem(readPlan().plan, 'P-001', { note: 'theirs' })));
    expect(page.control('P-001', 'note').value).toBe('theirs\n\nmine');
    expect(wordsOf(page.part('notice-words'))).toContain('Both texts were kept');
    await vi.waitFor(() => expect(kept('P-001')?.note).toBe('theirs\n\nmine'));
  });

  test('does not undo what another page did meanwhile to other items', async () => {
    const page = await openKnown();
    localStorage.setItem(
      'change-shelf:plan',
      JSON.stringify(toStoredPlan(describeItem(PLAN, 'L-001', { isDone: true }))),
    );
    page.control('P-001', 'isDone').click();
    expect(kept('L-001')?.isDone).toBe(true);
    expect(kept('P-001')?.isDone).toBe(true);
  });
});

test('a start date is kept, and taken off again', async () => {
  const page = await openKnown();
  const date = page.part('start-date') as HTMLInputElement;
  for (const [value, expected] of [
    ['2027-01-04', '2027-01-04'],
    ['', undefined],
  ]) {
    date.value = value ?? '';
    date.dispatchEvent(new Event('change', { bubbles: true }));
    expect(readPlan().plan.startDate).toBe(expected);
  }
});

describe('before a plan is lost', () => {
  const answer = (page: OpenPlanPage, label: string) => {
    const buttons = [...page.part('choices').querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent === label)?.click();
  };

  test('clearing asks, and can be taken back', async () => {
    const page = await openKnown();
    page.click('[data-action="clear"]');
    expect(wordsOf(page.part('question-words'))).toContain('All 3 items go');
    answer(page, 'Cancel');
    expect(marks()).toHaveLength(3);
    page.click('[data-action="clear"]');
    answer(page, 'Clear it');
    await vi.waitFor(() => expect(marks()).toEqual([]));
    expect(page.part('desk').hidden).toBe(true);
    page.part('undo').click();
    expect(marks()).toEqual(['P-001', 'P-002', 'L-001']);
  });

  test.each([
    { label: 'Add what is missing', expected: ['P-009', 'L-001', 'P-002', 'P-001'] },
    { label: 'Replace my plan', expected: ['L-001', 'P-002', 'P-001'] },
    { label: 'Cancel', expected: ['P-009'] },
  ])('starting from a situation asks: $label', async ({ label, expected }) => {
    const own = makePlan(makeItem({ shelfmark: 'P-009', note: 'Ours' }));
    const page = await openPlanPage(own);
    page.click('[data-action="start"]');
    await vi.waitFor(() => expect((page.part('dialog') as HTMLDialogElement).open).toBe(true));
    answer(page, label);
    await vi.waitFor(() => expect(marks()).toEqual(expected));
    if (label === 'Cancel') return;
    await vi.waitFor(() => expect(page.part('undo').hidden).toBe(false));
    page.part('undo').click();
    expect(readPlan().plan).toEqual(own);
  });
});

describe('a plan that came by a link', () => {
  const shared = makePlan(makeItem({ shelfmark: 'P-002', note: 'Shared' }), makeItem({ shelfmark: 'L-777' }));
  const { hash } = new URL(toPlanLink(shared, 'https://shelf.example/my-plan/').link);
  const openShared = async (own?: ReturnType<typeof makePlan>, fragment = hash) => {
    const page = await openPlanPage(own, fragment);
    await vi.waitFor(() => expect(page.part('shared').hidden).toBe(false));
    return page;
  };

  test('is shown, and nothing of it is kept until the reader says so', async () => {
    const page = await openShared();
    await vi.waitFor(() =>
      expect([...page.part('shared-items').children].map(wordsOf)).toEqual([
        'Stakeholder map (P-002), 2 Options',
        'not on this shelf (L-777), 2 Options',
      ]),
    );
    expect(document.activeElement).toBe(page.part('shared-heading'));
    expect(page.part('add-shared').hidden).toBe(true);
    expect(localStorage.length).toBe(0);
    page.click('[data-action="keep-shared"]');
    await vi.waitFor(() => expect(readPlan().plan).toEqual(shared));
    expect(window.location.hash).toBe('');
  });

  test('is added to the reader’s own, whose words stay', async () => {
    const page = await openShared(makePlan(makeItem({ shelfmark: 'P-002', note: 'Mine' })));
    page.click('[data-action="add-shared"]');
    await vi.waitFor(() => expect(marks()).toEqual(['P-002', 'L-777']));
    expect(kept('P-002')?.note).toBe('Mine');
    expect(wordsOf(page.part('notice-words'))).toContain('1 added');
  });

  test('takes the place of the reader’s own only after a question, and that can be taken back', async () => {
    const own = makePlan(makeItem({ shelfmark: 'P-001', note: 'Mine' }));
    const page = await openShared(own);
    page.click('[data-action="keep-shared"]');
    await vi.waitFor(() => expect((page.part('dialog') as HTMLDialogElement).open).toBe(true));
    expect(readPlan().plan).toEqual(own);
    page.part('choices').querySelector('button')?.click();
    await vi.waitFor(() => expect(readPlan().plan).toEqual(shared));
    page.part('undo').click();
    expect(readPlan().plan).toEqual(own);
  });

  test('can be ignored', async () => {
    const page = await openShared(PLAN);
    page.click('[data-action="ignore-shared"]');
    await vi.waitFor(() => expect(page.part('shared').hidden).toBe(true));
    expect(readPlan().plan).toEqual(PLAN);
  });

  test('and is damaged says what could not be read', async () => {
    const page = await openShared(undefined, '#plan=1~n.3~2P-002~2<img src=x onerror=alert(1)>~2P-0');
    expect([...page.part('shared-problems').children].map(wordsOf)).toEqual([
      'The link was cut short on its way.',
      '2 items of the link could not be read, or came twice, or had no room.',
    ]);
    expect(page.element.querySelector('img')).toBeNull();
  });

  test('and is of another version offers nothing to keep', async () => {
    const page = await openShared(undefined, '#plan=9~x');
    expect(wordsOf(page.part('shared-problems'))).toContain('another version');
    expect(page.part('keep-shared').hidden).toBe(true);
  });
});

test('sharing makes a link that holds the plan, and says so when it cannot be copied', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: vi.fn().mockRejectedValue(new Error('no')) } });
  const page = await openKnown();
  page.click('[data-action="share"]');
  await vi.waitFor(() => expect(page.part('link-box').hidden).toBe(false));
  expect((page.part('link-field') as HTMLInputElement).value).toMatch(
    /\/my-plan\/#plan=1~n\.3~2P-001~2P-002~3L-001~e$/u,
  );
  await vi.waitFor(() => expect(wordsOf(page.part('link-words'))).toContain('Could not copy'));
});

test.each([
  { error: new DOMException('denied', 'SecurityError'), words: 'does not let the site keep anything' },
  { error: new DOMException('full', 'QuotaExceededError'), words: 'no room left' },
])('where nothing can be kept the plan works on the page and says so: $words', async ({ error, words }) => {
  const page = await openKnown();
  const values = new Map([['change-shelf:plan', localStorage.getItem('change-shelf:plan')]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: () => {
      throw error;
    },
    removeItem: () => undefined,
    clear: () => undefined,
  });
  page.control('P-001', 'isDone').click();
  page.control('P-002', 'isDone').click();
  expect(page.part('trouble').hidden).toBe(false);
  expect(wordsOf(page.part('trouble-words'))).toContain(words);
  expect(page.part('count-options').textContent).toBe('2 of 2 done');
  page.click('[data-action="share"]');
  await vi.waitFor(() =>
    expect((page.part('link-field') as HTMLInputElement).value).toContain('2P-001d~2P-002d'),
  );
});

test.each([
  { value: { form: 2, items: [] }, words: 'another version of this site' },
  { value: { form: 1, items: [{}, makeItem()] }, words: '1 of the items kept here could not be read' },
])(
  'what is kept and cannot be read is said, and put aside before it is written over: $words',
  async ({ value, words }) => {
    writeStored('plan', value);
    const page = await openPlanPage();
    expect(wordsOf(page.part('trouble-words'))).toContain(words);
    changePlan((plan) => ({ ...plan, startDate: '2027-01-04' }));
    expect(JSON.parse(localStorage.getItem('change-shelf:plan-not-read') ?? '')).toEqual(value);
    expect(page.part('trouble').hidden).toBe(true);
  },
);
