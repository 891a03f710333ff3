/** Bulletins, events, the programme's history, the glossary and the numbering of sources. */
import { describe, expect, test } from 'vitest';
import { toBulletin } from '../../../src/model/bulletin.ts';
import { type Event, splitEvents, toEvent } from '../../../src/model/event.ts';
import { toGlossary } from '../../../src/model/glossary.ts';
import { partInProgramme, toProgramme } from '../../../src/model/programme.ts';
import { toSourceNotes } from '../../../src/model/source-notes.ts';
import type { EventRecord } from '../../../src/schemas/event.ts';
import { makeBulletinRecord, makeEventRecord } from '../../make/community-records.ts';
import { makeProgrammeRecord } from '../../make/programme-record.ts';
import { TODAY } from '../../make/shelf.ts';
import { makeSource } from '../../make/source.ts';

const link = (id: string) => ({ id, title: id.toUpperCase(), url: `/x/${id}/` });
const event = (record: Partial<EventRecord>, id = 'briefing'): Event =>
  toEvent({ id, data: makeEventRecord(record) }, link, TODAY);

describe(`an event is over on ${TODAY}`, () => {
  test.each([
    { input: { start: '2026-11-22' }, expected: true, why: 'when its day was yesterday' },
    { input: { start: '2026-11-23' }, expected: false, why: 'not on its day' },
    { input: { start: '2026-11-20', end: '2026-11-24' }, expected: false, why: 'not before its last day' },
    { input: { start: '2026-11' }, expected: false, why: 'not in its month, when no day is known' },
    { input: { start: '2026-10~' }, expected: true, why: 'when its month is past' },
    { input: { start: '2026?' }, expected: false, why: 'not in its year, when no month is known' },
    { input: { start: '2011-10-14?' }, expected: true, why: 'when its day is past, though inferred' },
  ])('$why', ({ input, expected }) => {
    expect(event(input).isPast).toBe(expected);
  });
});

test('an event says when, how sure it is and who holds it', () => {
  expect(event({ start: '2011-10-14?', end: '2011-10-15' })).toMatchObject({
    url: '/events/briefing/',
    when: '14 October 2011 (inferred) to 15 October 2011',
    statusText: 'Not confirmed: announced, but no record that it took place',
    organisers: [{ title: 'EXAMPLE-AGENCY' }],
  });
});

test('events to come are soonest first, those that are over latest first', () => {
  const latestFirst = ['2028-01-01', '2027-01-01', '2012-01-01', '2011-01-01'].map((start) =>
    event({ start }, start),
  );
  const { upcoming, past } = splitEvents(latestFirst);
  expect(upcoming.map(({ id }) => id)).toEqual(['2027-01-01', '2028-01-01']);
  expect(past.map(({ id }) => id)).toEqual(['2012-01-01', '2011-01-01']);
});

test('a bulletin leads to the lessons that came of it and leaves out one that left the shelf', () => {
  const item = { heading: 'The market', text: 'It answered.' };
  const data = makeBulletinRecord({ items: [{ ...item, lessons: ['gone', 'ask-the-market'] }, item] });
  const bulletin = toBulletin({ id: 'first', data }, [link('ask-the-market'), link('other')]);
  expect(bulletin).toMatchObject({ url: '/bulletins/first/', when: '2011 (inferred)' });
  expect(bulletin.items.map(({ lessons }) => lessons.map(({ id }) => id))).toEqual([['ask-the-market'], []]);
});

describe('the sources of a page', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((path) => makeSource({ url: `https://x.example/${path}` })) as [
    ReturnType<typeof makeSource>,
    ReturnType<typeof makeSource>,
    ReturnType<typeof makeSource>,
  ];

  test('are numbered in the order of the page, each once', () => {
    const { all } = toSourceNotes([b, a, { ...b }, c]);
    expect(all.map(({ number, id, source }) => [number, id, source.url])).toEqual([
      [1, 'source-1', b.url],
      [2, 'source-2', a.url],
      [3, 'source-3', c.url],
    ]);
  });

  test('are two when one address has two titles', () => {
    expect(toSourceNotes([a, { ...a, title: 'Another part' }]).all).toHaveLength(2);
  });

  test('of a fact come lowest number first, each once, and an unknown one is left out', () => {
    const notes = toSourceNotes([a, b]);
    expect(notes.of([b, a, b, c]).map(({ number }) => number)).toEqual([1, 2]);
    expect(notes.of(undefined)).toEqual([]);
  });
});

test('a programme has links for its partners and one list of all its sources', () => {
  const [first, second] = [makeSource({ title: 'First' }), makeSource({ title: 'Second' })];
  const record = makeProgrammeRecord({
    governance: [{ text: 'A board met.', sources: [second] }],
    sources: [second, first],
  });
  const programme = toProgramme({ id: 'ep', data: record }, link);
  expect(programme.partners[0]?.organisation).toEqual(link('example-agency'));
  expect(programme.feasibilityStudy).toMatchObject({
    consultant: link('example-agency'),
    paidForBy: link('example-agency'),
  });
  expect(programme.sourceNotes.all.map(({ source }) => source.title)).toEqual([
    'Programme bulletin',
    'Second',
    'First',
  ]);
});

test('what was known before the changes stands by year, the earliest first', () => {
  const fact = (text: string, year: number) => ({ text, year, sources: [] });
  const data = makeProgrammeRecord({ baselineFacts: [fact('c', 2010), fact('a', 2008), fact('b', 2010)] });
  const { baseline } = toProgramme({ id: 'ep', data }, link);
  expect(baseline.map(({ year, facts }) => [year, facts.map(({ text }) => text)])).toEqual([
    [2008, ['a']],
    [2010, ['c', 'b']],
  ]);
});

describe('the part of an organisation in the programme', () => {
  const { feasibilityStudy, partners } = makeProgrammeRecord();
  const record = makeProgrammeRecord({
    partners: partners.map((partner) => ({ ...partner, organisation: 'funder' })),
    feasibilityStudy: { ...feasibilityStudy, consultant: 'consultant', paidForBy: 'payer' },
  });

  test.each([
    { input: 'funder', expected: 'It paid.', why: 'is its role, for a partner' },
    { input: 'consultant', expected: 'Did the feasibility study.', why: 'is the study, for who did it' },
    { input: 'payer', expected: 'Paid for the feasibility study.', why: 'is to have paid for the study' },
    { input: 'other', expected: undefined, why: 'is nothing, for any other' },
  ])('$why', ({ input, expected }) => {
    expect(partInProgramme(record, input)).toBe(expected);
  });
});

test('the glossary goes from A to Z and leads to the terms it has', () => {
  const term = (name: string, seeAlso: readonly string[] = []) => ({
    id: name.toLowerCase(),
    term: name,
    abbreviations: [],
    definition: 'A word.',
    seeAlso,
    confidence: 'high' as const,
    sources: [],
  });
  const groups = toGlossary([term('Tender', ['Bid', 'Unheard']), term('Bid'), term('Trust')]);
  expect(groups.map(({ letter, items }) => [letter, items.map(({ title }) => title)])).toEqual([
    ['B', ['Bid']],
    ['T', ['Tender', 'Trust']],
  ]);
  expect(groups[1]?.items[0]?.seeAlso).toEqual([
    { title: 'Bid', url: '/glossary/#bid' },
    { title: 'Unheard', url: undefined },
  ]);
});
