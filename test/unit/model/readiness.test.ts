/** How ready a product is: by confirmed use alone, said in words, never scored. */
import { describe, expect, test } from 'vitest';
import type { ReuseRecord } from '../../../src/schemas/reuse.ts';
import { makeReuseRecord } from '../../make/reuse-record.ts';
import { makeCatalogue, only, TODAY } from '../../make/shelf.ts';

const readinessOf = (records: readonly Partial<ReuseRecord>[], today = TODAY) => {
  const reuse = records.map((record, index) => ({ id: `q/${index}`, data: makeReuseRecord(record) }));
  return only(makeCatalogue({ reuse }, today).products).readiness;
};
const CONFIRMED = { confirmedByBorough: '2026-09-01' };

describe('readiness', () => {
  test.each<{
    readonly records: readonly Partial<ReuseRecord>[];
    readonly expected: readonly string[];
    readonly why: string;
  }>([
    {
      records: [],
      expected: ['new', 'New', 'Nobody has told us yet that they used it.'],
      why: 'nobody has told us',
    },
    {
      records: [{ state: 'considering' }, { borough: 'croydon', state: 'rejected', ...CONFIRMED }],
      expected: ['looked-at', 'Looked at', '1 borough considering it. 1 borough decided against it.'],
      why: 'a confirmed refusal is no use',
    },
    {
      records: [{}],
      expected: ['reported', 'Use reported', '1 borough told us of using it. Not confirmed yet.'],
      why: 'a report is not confirmed',
    },
    {
      records: [{ confirmedByProgramme: '2024-11-22' }],
      expected: [
        'reported',
        'Use reported',
        '1 borough told us of using it. Nobody has confirmed it within two years.',
      ],
      why: 'two years and a day have passed',
    },
    {
      records: [{ confirmedByProgramme: '2024-11-23' }],
      expected: ['used-once', 'Used once', 'Last confirmed on 23 November 2024.'],
      why: 'two years to the day still count',
    },
    {
      records: [
        { ...CONFIRMED, state: 'adapted' },
        { borough: 'croydon', confirmedByProgramme: '2026-10-01' },
      ],
      expected: ['used', 'Used by 2 boroughs', 'Last confirmed on 1 October 2026.'],
      why: 'two boroughs are confirmed',
    },
    {
      records: [CONFIRMED, { ...CONFIRMED, since: '2025' }],
      expected: ['used-once', 'Used once', 'Last confirmed on 1 September 2026.'],
      why: 'a borough counts once, however often it tells',
    },
    {
      records: [
        { ...CONFIRMED, since: '2025' },
        { state: 'stopped', since: '2026-03' },
        { borough: 'croydon', since: '2024' },
      ],
      expected: [
        'reported',
        'Use reported',
        '1 borough told us of using it. Not confirmed yet. 1 borough used it and stopped.',
      ],
      why: 'what a borough said last counts',
    },
    {
      records: [CONFIRMED, { borough: 'croydon' }],
      expected: [
        'used-once',
        'Used once',
        'Last confirmed on 1 September 2026. Reported by 1 more, not confirmed.',
      ],
      why: 'an unconfirmed use is said, not counted',
    },
  ])('is $expected.0 when $why', ({ records, expected }) => {
    const { level, label, text } = readinessOf(records);
    expect([level, label, text]).toEqual(expected);
  });
});
