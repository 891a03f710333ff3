/** What changed is read off the records alone: which kinds, on which day, under a name that stays. */
import { describe, expect, test } from 'vitest';
import { byNewest, describeChange, formatChange, ofList, toChangeDays } from '../../../src/model/change.ts';
import { CHANGE_KINDS, CHANGE_LISTS } from '../../../src/vocabulary/change-kinds.ts';
import type { LessonRecord } from '../../../src/schemas/lesson.ts';
import type { ProductRecord } from '../../../src/schemas/product.ts';
import { makeChanges } from '../../make/changes.ts';
import { makeBulletinRecord, makeEventRecord, makeQuestionRecord } from '../../make/community-records.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeOriginalRecord, makeProductRecord } from '../../make/product-record.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';

const product = (record: Partial<ProductRecord>) => ({
  products: [{ id: 'questionnaire', data: makeOriginalRecord({ changes: [], ...record }) }],
  lessons: [],
});
const lesson = (record: Partial<LessonRecord>) => ({
  products: [],
  lessons: [{ id: 'ask-the-market', data: makeLessonRecord(record) }],
});
const brief = (records: Parameters<typeof makeChanges>[0]) =>
  makeChanges(records).map(({ id, day, kind }) => `${day} ${kind} ${id}`);

describe('a product', () => {
  test('without the day on which it was added tells of nothing: no day is guessed', () => {
    expect(brief(product({ checkedOn: '2026-05-01' }))).toEqual([]);
  });

  test('is new on the day that its record says', () => {
    expect(brief(product({ addedOn: '2026-03-01', checkedOn: '2026-03-01' }))).toEqual([
      '2026-03-01 product P-001/added',
    ]);
  });

  test('has a new version for each change after that day; what was changed before is no news', () => {
    const changes = [
      { date: '2026-05-02', text: 'Third.' },
      { date: '2026-05-02', text: 'Second.' },
      { date: '2026-03-01', text: 'First version.' },
    ];
    expect(brief(product({ addedOn: '2026-03-01', checkedOn: '2026-03-01', changes }))).toEqual([
      '2026-05-02 version P-001/version/2026-05-02',
      '2026-05-02 version P-001/version/2026-05-02/2',
      '2026-03-01 product P-001/added',
    ]);
  });

  test('keeps the names of its versions when another is added on the same day', () => {
    const first = { date: '2026-05-02', text: 'Second.' };
    const later = { date: '2026-05-02', text: 'Third.' };
    const idOf = (changes: ProductRecord['changes'], text: string) =>
      makeChanges(product({ addedOn: '2026-03-01', changes })).find((change) => change.text === text)?.id;
    expect(idOf([later, first], 'Second.')).toBe(idOf([first], 'Second.'));
  });

  test('was checked again on a later day, unless a new version of that day says as much', () => {
    const checkedOn = '2026-06-01';
    expect(brief(product({ addedOn: '2026-03-01', checkedOn }))).toContain(
      '2026-06-01 check P-001/checked/2026-06-01',
    );
    const changes = [{ date: checkedOn, text: 'Mended.' }];
    expect(brief(product({ addedOn: '2026-03-01', checkedOn, changes }))).toEqual([
      '2026-06-01 version P-001/version/2026-06-01',
      '2026-03-01 product P-001/added',
    ]);
  });
});

describe('a product that was withdrawn', () => {
  const withdrawn = { on: '2026-07-01', reason: 'The law changed.', replacedBy: 'new-form' };
  const replacement = { id: 'new-form', data: makeProductRecord({ shelfmark: 'P-002', title: 'New form' }) };
  const recalled = (record: Partial<ProductRecord>) => {
    const { products, lessons } = product({ status: 'withdrawn', withdrawn, ...record });
    return { products: [...products, replacement], lessons };
  };
  const records = recalled({ addedOn: '2026-03-01', checkedOn: '2026-06-01' });

  test('is recalled: when, why, what to do and what to use in its place', () => {
    const [recall] = makeChanges(records);
    expect(recall).toMatchObject({
      id: 'P-001/withdrawn/2026-07-01',
      day: '2026-07-01',
      kind: 'withdrawn',
      url: '/products/questionnaire/',
      instead: { title: 'New form', url: '/products/new-form/' },
    });
    expect(recall && formatChange(recall)).toBe('Withdrawn, do not use: Soft market test questionnaire');
    expect(recall && describeChange(recall)).toBe(
      'Withdrawn on 1 July 2026: do not use it for new work, and tell colleagues who took a copy. The law changed. ' +
        'Use “New form” in its place.',
    );
  });

  test('says so when nothing replaces it', () => {
    const [recall] = makeChanges(
      product({ status: 'withdrawn', withdrawn: { on: '2026-07-01', reason: 'It was wrong.' } }),
    );
    expect(recall?.text).toMatch(/It was wrong\. Nothing replaces it yet\.$/u);
    expect(recall?.instead).toBeUndefined();
  });

  test('is told of on the pages of its words and of the product, and nothing is said of a check', () => {
    const [recall, ...others] = makeChanges(records);
    expect(recall?.places).toEqual(
      expect.arrayContaining([
        '/products/questionnaire/',
        '/themes/commissioning-procurement/',
        '/stages/options/',
      ]),
    );
    expect(others.map(({ kind }) => kind)).toEqual(['product']);
  });

  test('is recalled even when its record does not say when it was added', () => {
    expect(brief(recalled({}))).toEqual(['2026-07-01 withdrawn P-001/withdrawn/2026-07-01']);
  });
});

describe('a lesson', () => {
  const dated = { addedOn: '2026-03-01', checkedOn: '2026-06-01' };

  test('is new, and later checked again', () => {
    const changes = makeChanges(lesson(dated));
    expect(changes.map(({ id }) => id)).toEqual(['L-001/checked/2026-06-01', 'L-001/added']);
    expect(changes[0]?.text).toBe(
      'Compared with its sources on 1 June 2026. The next check is due by 1 June 2027.',
    );
  });

  test('whose borough is not to be named is told of on no page of a borough', () => {
    const places = (attribution: LessonRecord['attribution']) =>
      makeChanges(lesson({ ...dated, attribution, boroughs: ['croydon'], projects: ['croydon-market-test'] }))
        .flatMap((change) => change.places)
        .filter((url) => /^\/(?:boroughs|projects)\//u.test(url));
    expect(new Set(places('named'))).toEqual(
      new Set(['/boroughs/croydon/', '/projects/croydon-market-test/']),
    );
    expect(places('borough-type')).toEqual([]);
    expect(places('anonymous')).toEqual([]);
  });
});

describe('what boroughs and the programme say', () => {
  const reuse = (record: Parameters<typeof makeReuseRecord>[0]) => ({
    reuse: [{ id: 'questionnaire/camden-2026', data: makeReuseRecord(record) }],
  });

  test('a use is reported, then confirmed, on the pages of the product and the borough', () => {
    const changes = makeChanges(
      reuse({ addedOn: '2026-04-01', confirmedByBorough: '2026-06-01', confirmedByProgramme: '2026-05-01' }),
    );
    expect(changes.map(({ id, day }) => `${day} ${id}`)).toEqual([
      '2026-06-01 reuse/questionnaire/camden-2026/confirmed/borough/2026-06-01',
      '2026-05-01 reuse/questionnaire/camden-2026/confirmed/editor/2026-05-01',
      '2026-04-01 reuse/questionnaire/camden-2026/reported',
    ]);
    expect(changes[2]?.text).toBe('Camden says: “We used it as it is.” Since February 2026.');
    expect(changes[2]?.places).toEqual(
      expect.arrayContaining(['/products/questionnaire/', '/boroughs/camden/']),
    );
  });

  test('a question is asked, and each answer is news of its own', () => {
    const data = makeQuestionRecord({
      answers: [
        { text: 'Ask early.', by: 'Head of libraries', on: '2026-04-01' },
        { text: 'So did we.', by: 'Stock manager', on: '2026-04-02' },
      ],
    });
    expect(brief({ questions: [{ id: 'who-shared', data }] })).toEqual([
      '2026-04-02 answer question/who-shared/answer/2',
      '2026-04-01 answer question/who-shared/answer/1',
      '2026-03-02 question question/who-shared/asked',
    ]);
  });

  test('an event is announced, and each change is news of its own, whatever is added later', () => {
    const changes = [{ date: '2026-05-01', text: 'It moved.' }];
    const event = (more: typeof changes) => ({
      events: [{ id: 'briefing', data: makeEventRecord({ changes: [...more, ...changes] }) }],
    });
    expect(brief(event([]))).toEqual([
      '2026-05-01 event-change event/briefing/changed/1',
      '2026-01-31 event event/briefing/added',
    ]);
    expect(brief(event([{ date: '2026-06-01', text: 'Cancelled.' }]))).toEqual([
      '2026-06-01 event-change event/briefing/changed/2',
      ...brief(event([])),
    ]);
  });

  test('a bulletin is new on the day that its record says, not on its own inexact date', () => {
    const bulletins = (addedOn?: string) => ({
      bulletins: [{ id: 'one', data: makeBulletinRecord({ date: '2011?', addedOn }) }],
    });
    expect(brief(bulletins('2026-04-01'))).toEqual(['2026-04-01 bulletin bulletin/one/added']);
    expect(brief(bulletins())).toEqual([]);
  });
});

test('no change comes of the day of the build, and none is moved by it', () => {
  const records = { ...product({ addedOn: '2026-03-01', checkedOn: '2026-06-01' }) };
  expect(makeChanges(records, '2026-07-01')).toEqual(makeChanges(records, '2031-01-01'));
});

test('names of changes stay when other entries come and go', () => {
  const records = product({ addedOn: '2026-03-01' });
  const other = {
    id: 'other',
    data: makeProductRecord({ shelfmark: 'P-900', addedOn: '2026-03-01', checkedOn: '2026-08-01' }),
  };
  const ids = makeChanges(records).map(({ id }) => id);
  const more = makeChanges({ ...records, products: [other, ...records.products] }).map(({ id }) => id);
  expect(more.filter((id) => !id.startsWith('P-900'))).toEqual(ids);
  expect(new Set(more).size).toBe(more.length);
});

test('the newest day comes first, a withdrawal first on its day, then shelfmarks by number', () => {
  const at = (day: string, kind: 'withdrawn' | 'product', id: string) => ({
    ...{ day, kind, id, title: id, shelfmark: id, text: '', url: '/', instead: undefined, places: [] },
  });
  const changes = [
    at('2026-01-01', 'product', 'P-010/added'),
    at('2026-01-01', 'product', 'P-009/added'),
    at('2026-01-01', 'withdrawn', 'P-500/withdrawn'),
    at('2026-01-02', 'product', 'P-001/added'),
  ].toSorted(byNewest);
  expect(changes.map(({ id }) => id)).toEqual([
    'P-001/added',
    'P-500/withdrawn',
    'P-009/added',
    'P-010/added',
  ]);
  expect(toChangeDays(changes).map(({ day, changes: ofDay }) => [day, ofDay.length])).toEqual([
    ['2026-01-02', 1],
    ['2026-01-01', 3],
  ]);
  expect(ofList(changes, 'withdrawn').map(({ id }) => id)).toEqual(['P-500/withdrawn']);
});

test('every kind of change but the closing is in a list, and every list has a kind', () => {
  expect([...new Set(CHANGE_KINDS.flatMap(({ list }) => list ?? []))].toSorted()).toEqual(
    CHANGE_LISTS.map(({ id }) => id).toSorted(),
  );
});
