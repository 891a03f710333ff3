/** Who has used a product: the slip on its page, empty, with a few loans and with many. */
import { describe, expect, test } from 'vitest';
import BorrowingSlip from '../../src/components/BorrowingSlip.astro';
import LessonSightings from '../../src/components/LessonSightings.astro';
import LoanRow from '../../src/components/LoanRow.astro';
import VersionHistory from '../../src/components/VersionHistory.astro';
import type { ReuseRecord } from '../../src/schemas/reuse.ts';
import { makeOriginalRecord } from '../make/product-record.ts';
import { factsOf, render, wordsOf } from '../make/rendered.ts';
import { makeReuseRecord } from '../make/reuse-record.ts';
import { makeCatalogue, only } from '../make/shelf.ts';

const makeUsed = (...records: readonly Partial<ReuseRecord>[]) =>
  makeCatalogue({
    reuse: records.map((record, index) => ({
      id: `questionnaire/loan-${index}`,
      data: makeReuseRecord(record),
    })),
  });
const slipOf = async (...records: readonly Partial<ReuseRecord>[]) =>
  render(BorrowingSlip, { product: only(makeUsed(...records).products) });

describe('the borrowing slip', () => {
  test('says that nobody has told us yet, and invites the first', async () => {
    const root = await slipOf();
    expect(wordsOf(root)).toContain('No borough has told us yet that it used P-001.');
    expect(root.querySelector('details')).toBeNull();
    expect(wordsOf(root.querySelector('a'))).toBe('We used it: be the first');
    expect(root.querySelector('a')?.getAttribute('href')).toBe('/contribute/reuse/?of=P-001');
  });

  test('has one row for each loan, the newest first, each with its stamp', async () => {
    const root = await slipOf(
      { borough: 'camden', state: 'rejected', since: '2025-03' },
      { borough: 'croydon', state: 'adapted', since: '2026-02', confirmedByBorough: '2026-09-01' },
      { borough: 'camden', state: 'stopped', since: '2019', confirmedByProgramme: '2020-01-31' },
    );
    expect([...root.querySelectorAll('summary')].map(wordsOf)).toEqual([
      'Confirmed Sep 2026 Croydon changed it and used it, since February 2026',
      'not confirmed Camden decided against it, since March 2025',
      'Last confirmed Jan 2020 Camden used it and stopped, since 2019',
    ]);
    expect([...root.querySelectorAll('.stamp')].map((stamp) => stamp.getAttribute('data-due'))).toEqual([
      null,
      'true',
    ]);
    expect(wordsOf(root)).toContain('Used once. Last confirmed on 1 September 2026.');
    expect(wordsOf([...root.querySelectorAll('a')].at(-1))).toBe('We used this too');
  });

  test('shows five of many and leads to all of them', async () => {
    const many = Array.from({ length: 6 }, (_, index) => ({ since: `202${index}` }));
    const root = await slipOf(...many);
    expect(root.querySelectorAll('details')).toHaveLength(5);
    expect(root.querySelector('a[href="/products/questionnaire/reuse/"]')?.textContent).toContain(
      'See all 6 loans',
    );
    expect((await slipOf(...many.slice(1))).querySelector('a[href$="/reuse/"]')).toBeNull();
  });
});

describe('a loan', () => {
  const full: Partial<ReuseRecord> = {
    borough: 'croydon',
    version: '1.0',
    changed: 'A part on <b>schools</b>.',
    effort: 'Two people for three days.',
    outcomes: [
      { value: 3000, unit: '£', what: 'Saved', basis: 'forecast', source: 'https://library.example/plan' },
      {
        value: 12,
        unit: '%',
        what: 'Cut',
        basis: 'audited',
        asOf: '2026',
        source: 'https://library.example/audit',
      },
      { value: 5, unit: 'days', what: 'Saved', basis: 'forecast', source: 'https://library.example/plan' },
    ],
    wouldUseAgain: { answer: 'not sure', why: 'It was long.' },
    lessons: [{ lesson: 'ask-the-market', verdict: 'denied', note: 'Nobody answered.' }],
    confirmedByBorough: '2026-09-01',
  };
  const loanOf = (record: Partial<ReuseRecord>) => only(makeUsed(record).reuse);

  test('unfolds to everything that was told, and keeps figures of different bases apart', async () => {
    const facts = factsOf(await render(LoanRow, { loan: loanOf(full) }));
    expect([...facts.keys()]).toEqual([
      'How far to trust it',
      'Version',
      'What they changed',
      'What it took',
      'What came of it, forecast',
      'What came of it, audited',
      'Would use it again',
      'Saw this lesson fail',
      'Borough',
    ]);
    expect(wordsOf(facts.get('How far to trust it'))).toBe('Confirmed on 1 September 2026 by the borough.');
    expect(wordsOf(facts.get('What they changed'))).toBe('A part on <b>schools</b>.');
    expect(wordsOf(facts.get('What came of it, audited'))).toContain('12%: Cut, 2026');
    expect(wordsOf(facts.get('Would use it again'))).toBe('Not sure. It was long.');
    expect(wordsOf(facts.get('Saw this lesson fail'))).toBe(
      'L-001 Ask the market before you decide. Nobody answered.',
    );
  });

  test('leaves out what was not told', async () => {
    const facts = factsOf(await render(LoanRow, { loan: loanOf({}) }));
    expect([...facts.keys()]).toEqual(['How far to trust it', 'Borough']);
  });

  test('names the product on the page of a borough', async () => {
    const root = await render(LoanRow, { loan: loanOf({}), isOfBorough: true });
    expect(wordsOf(root.querySelector('summary'))).toContain('Soft market test questionnaire');
    expect(root.querySelector('dl a')?.getAttribute('href')).toBe('/products/questionnaire/');
  });
});

test('a lesson shows who saw it hold and who did not', async () => {
  const { lessons } = makeUsed(
    { lessons: [{ lesson: 'ask-the-market', verdict: 'confirmed' }], confirmedByProgramme: '2026-03-01' },
    {
      borough: 'croydon',
      since: '2020',
      lessons: [{ lesson: 'ask-the-market', verdict: 'denied', note: 'No.' }],
    },
  );
  const root = await render(LessonSightings, { sightings: only(lessons).sightings });
  expect([...root.querySelectorAll('li')].map(wordsOf)).toEqual([
    'It held in Camden, which used P-001 Soft market test questionnaire from February 2026. Confirmed on 1 March 2026 by an editor who asked the borough.',
    'It did not hold in Croydon, which used P-001 Soft market test questionnaire from 2020. No. Reported, not confirmed.',
  ]);
});

test('versions are listed newest first, and say which to take', async () => {
  const data = makeOriginalRecord({
    version: '1.1',
    changes: [
      { date: '2026-03-01', text: 'A column was added.' },
      { version: '1.0', date: '2026-01-31', text: 'First version.' },
    ],
  });
  const product = only(makeCatalogue({ products: [{ id: 'questionnaire', data }] }).products);
  const root = await render(VersionHistory, { product });
  expect([...root.querySelectorAll('li')].map(wordsOf)).toEqual([
    '1.1 1 March 2026 A column was added. This is the one to take.',
    '1.0 31 January 2026 First version.',
  ]);
  expect(root.querySelector('a')?.getAttribute('href')).toBe('/my-copy/');
});
