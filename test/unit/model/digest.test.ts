/** A period with much in it stays readable: in the e-mail and in the draft of a bulletin. */
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatBulletinDraft } from '../../../src/authoring/bulletin-draft.ts';
import { toChangeSections } from '../../../src/model/change-sections.ts';
import { DIGEST_COLUMNS, formatDigest } from '../../../src/model/digest.ts';
import type { BulletinRecord } from '../../../src/schemas/bulletin.ts';
import { makeChanges, toTestAddress } from '../../make/changes.ts';
import { makeBulletinRecord } from '../../make/community-records.ts';
import { makeProductRecord } from '../../make/product-record.ts';

const PERIOD = { from: '2026-03-01', to: '2026-03-31' };
const makeProducts = (count: number, title: string) =>
  Array.from({ length: count }, (_, index) => ({
    id: `form-${index}`,
    data: makeProductRecord({
      shelfmark: `P-${100 + index}`,
      title: `${title} ${index}`,
      addedOn: '2026-03-02',
    }),
  }));
const sectionsOf = (count: number, title = 'Form') =>
  toChangeSections(makeChanges({ products: makeProducts(count, title), lessons: [] }), PERIOD);
const digestOf = (count: number, title?: string) =>
  formatDigest({ period: PERIOD, sections: sectionsOf(count, title), toAddress: toTestAddress });

test('the e-mail names twelve of a section and says where the others are', () => {
  expect(digestOf(12)).not.toMatch(/more:/u);
  expect(digestOf(15)).toContain('* Form 11 (P-111)');
  expect(digestOf(15)).not.toContain('Form 12');
  expect(digestOf(15)).toContain('And 3 more:\nhttps://shelf.test/whats-new/added/\n');
});

test('no line but one long word is longer than mail programs take', () => {
  const word = 'a'.repeat(80);
  const long = digestOf(1, `A title of some words that goes on for longer than one line ${word}`)
    .split('\n')
    .filter((line) => line.length > DIGEST_COLUMNS);
  expect(long).toEqual([`  ${word}`]);
});

test('only what changed in the period is told, both of its days included, and bulletins tell of no bulletin', () => {
  const changes = makeChanges({
    products: ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map((addedOn, index) => ({
      id: `form-${index}`,
      data: makeProductRecord({ shelfmark: `P-10${index}`, addedOn }),
    })),
    lessons: [],
    bulletins: [{ id: 'one', data: makeBulletinRecord({ addedOn: '2026-03-02' }) }],
  });
  expect(
    toChangeSections(changes, PERIOD).map(({ sentence, changes: told }) => [
      sentence,
      told.map(({ day }) => day),
    ]),
  ).toEqual([['2 products came onto the shelf.', ['2026-03-31', '2026-03-01']]]);
});

test('the draft keeps to the limits of a bulletin however much there is', () => {
  const text = formatBulletinDraft(sectionsOf(200), { period: PERIOD, number: 3, today: '2026-04-01' });
  const { issue, summary } = parse(text.split('---\n')[1] ?? '') as BulletinRecord;
  expect([issue, summary]).toEqual(['Issue 3 of Change Shelf', '200 products came onto the shelf.']);
  expect(text.match(/^- \[/gmu)).toHaveLength(40);
  expect(text).toContain('[And 160 more on the list of what is new](/whats-new/added/).');
});
