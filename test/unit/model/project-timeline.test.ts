/** The timeline of a project and its outcomes by how they are known. */
import { expect, test } from 'vitest';
import { groupOutcomes, toTimeline } from '../../../src/model/project-timeline.ts';
import type { ProjectRecord } from '../../../src/schemas/project.ts';
import { makeLessonRecord } from '../../make/lesson-record.ts';
import { makeProjectRecord } from '../../make/place-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';
import { makeCatalogue, only } from '../../make/shelf.ts';
import { makeSource } from '../../make/source.ts';

const sources = [makeSource()];
const timelineOf = (record: Partial<ProjectRecord>) =>
  toTimeline(
    only(
      makeCatalogue({
        products: [
          {
            id: 'paper',
            data: makeProductRecord({ madeBy: ['pilot'], issued: '2012-03-05', answersLessons: [] }),
          },
        ],
        lessons: [
          { id: 'dated', data: makeLessonRecord({ projects: ['pilot'], date: '2012-03', title: 'Dated' }) },
          { id: 'undated', data: makeLessonRecord({ shelfmark: 'L-002', projects: ['pilot'] }) },
          {
            id: 'unsaid',
            data: makeLessonRecord({
              shelfmark: 'L-003',
              projects: ['pilot'],
              date: '2012-04',
              attribution: 'anonymous',
            }),
          },
        ],
        projects: [{ id: 'pilot', data: makeProjectRecord(record) }],
      }).projects,
    ),
  );

test('a timeline holds what has a date, oldest first, and says what is not known of it', () => {
  const outcomes = [
    { text: 'It saved.', basis: 'audited' as const, asOf: '2013?', sources },
    { text: 'It opened.', basis: 'delivered' as const, sources },
  ];
  const points = timelineOf({ period: { from: '2012', to: '2014-05-06~' }, outcomes });
  expect(points.map(({ when, unsure, kind, url }) => [when, unsure, kind, url])).toEqual([
    ['2012', 'month not known', 'Began', undefined],
    ['March 2012', 'day not known', 'Lesson', '/lessons/dated/'],
    ['5 March 2012', undefined, 'Document', '/products/paper/'],
    ['2013 (inferred)', 'month not known', 'Audited', undefined],
    ['about 6 May 2014', 'not certain', 'Ended', undefined],
  ]);
  expect(points.map(({ datetime }) => datetime)).toEqual([
    '2012',
    '2012-03',
    '2012-03-05',
    '2013',
    '2014-05-06',
  ]);
});

test('open ends of a period are no points', () => {
  expect(timelineOf({ period: { from: null, to: null } }).map(({ kind }) => kind)).toEqual([
    'Lesson',
    'Document',
  ]);
});

test('outcomes stand under how they are known, never mixed', () => {
  const outcome = (basis: 'forecast' | 'reported' | 'audited', text: string) => ({ text, basis, sources });
  const groups = groupOutcomes([outcome('audited', 'c'), outcome('forecast', 'a'), outcome('audited', 'd')]);
  expect(groups.map(({ basis, outcomes }) => [basis.id, outcomes.map(({ text }) => text)])).toEqual([
    ['forecast', ['a']],
    ['audited', ['c', 'd']],
  ]);
});
