/** Rules with more than one case, beside the one fixture of each kind: dates, files of products, names, ways of saving a file. */
import { describe, expect, test } from 'vitest';
import { checkShelf } from '../../../src/authoring/check-shelf.ts';
import {
  edit,
  type FixtureContent,
  LESSON,
  LESSON_FILE,
  lesson,
  makeShelf,
  PRODUCT,
  PRODUCT_FILE,
  product,
} from '../../fixtures/problems/valid-shelf.ts';

const PROJECT = `name: A project
kind: collaboration
summary: What it was.
boroughs: [barnet]
period: { from: '2012', to: 2011-10 }
sources:
  - { title: Report, url: 'https://www.example.org/', publisher: Barnet, year: null }
confidence: low
`;
const QUESTION = `---
title: Who has done this?
askedBy: { role: Officer, boroughType: an outer London borough }
askedOn: 2027-01-01
themes: [law-equality]
---
`;

interface Case {
  readonly why: string;
  readonly files: Readonly<Record<string, FixtureContent>>;
  /** `file field kind` of each problem. */
  readonly expected: readonly string[];
}

const CASES: readonly Case[] = [
  {
    why: 'changes are listed newest first',
    files: product('date: 2026-01-10', 'date: 2026-03-02'),
    expected: ['index.mdx changes[1].date dates-out-of-order'],
  },
  {
    why: 'a period ends after it begins, at the exactness that both have',
    files: { 'src/content/projects/a.yaml': PROJECT },
    expected: ['a.yaml period.to dates-out-of-order'],
  },
  {
    why: 'an imprecise end is not before a precise beginning in the same year',
    files: {
      'src/content/projects/a.yaml': PROJECT.replace("'2012'", '2011-11').replace('2011-10', "'2011'"),
    },
    expected: [],
  },
  {
    why: 'a question is not asked in the future',
    files: { 'src/content/questions/a.mdx': QUESTION },
    expected: ['a.mdx askedOn date-in-future'],
  },
  {
    why: 'a product is not withdrawn before it is published',
    files: product(
      'status: published',
      'status: withdrawn\nwithdrawn: { on: 2025-01-01, reason: Out of date. }',
    ),
    expected: ['index.mdx withdrawn.on dates-out-of-order'],
  },
  {
    why: 'a listed file may be made from a source of the same name',
    files: {
      'products/stakeholder-map/stakeholder-map.docx': null,
      'products/stakeholder-map/stakeholder-map.md': { state: 'other' },
    },
    expected: [],
  },
  {
    why: 'a product may not need itself',
    files: product('sources: []', 'requires: [stakeholder-map]\nsources: []'),
    expected: ['index.mdx requires requires-cycle'],
  },
  {
    why: 'an entry that cannot be read still exists for those that name it',
    files: { [PRODUCT_FILE]: PRODUCT.slice(4) },
    expected: ['index.mdx  no-front-matter'],
  },
  {
    why: 'a file saved on Windows, with a byte order mark, is as good as another',
    files: { [LESSON_FILE]: `\uFEFF${LESSON.replaceAll('\n', '\r\n')}` },
    expected: [],
  },
  {
    why: 'an unquoted version is a number',
    files: product("version: '1.1'", 'version: 1.1'),
    expected: ['index.mdx version needs-quotation-marks'],
  },
  {
    why: 'a file name with a hash or a dot would be changed by Astro',
    files: {
      'lessons/a.b.mdx': edit(LESSON, 'L-001', 'L-002'),
      'lessons/c#.mdx': edit(LESSON, 'L-001', 'L-003'),
    },
    expected: ['a.b.mdx  bad-name', 'c#.mdx  bad-name'],
  },
  {
    why: 'two records of a misspelt licence status and basis each offer their own words',
    files: {
      ...lesson('basis: reported', 'basis: report'),
      ...product('status: stated', 'status: stating'),
    },
    expected: [
      'ask-the-market-early.mdx claims[0].basis unknown-word',
      'index.mdx licence.status unknown-word',
    ],
  },
];

describe('rules', () => {
  test.each(CASES)('$why', ({ files, expected }) => {
    const { problems } = checkShelf(makeShelf(files));
    expect(
      problems.map(({ file, field, kind }) => `${file.split('/').at(-1) ?? ''} ${field} ${kind}`),
    ).toEqual(expected);
  });
});
