/** The scan warns of what can name or reach a person, or give away a supplier's price; ordinary figures pass. */
import { describe, expect, test } from 'vitest';
import { findSensitiveAnswers, findSensitiveWords } from '../../../src/model/sensitive-words.ts';
import { contributionForm } from '../../../src/schemas/contribution-forms.ts';

describe('it finds', () => {
  test.each([
    ['Write to jo.o-brien+lib@example.gov.uk today', 'e-mail', 'jo.o-brien+lib@example.gov.uk'],
    ['Ring 020 7946 0958 or', 'telephone', '020 7946 0958'],
    ['mobile 07700 900123', 'telephone', '07700 900123'],
    ['(01632) 960 001.', 'telephone', '(01632) 960 001'],
    ['+44 (0)20 7946 0958', 'telephone', '+44 (0)20 7946 0958'],
    ['+447700900123', 'telephone', '+447700900123'],
    ['01632-960-001', 'telephone', '01632-960-001'],
    ['her number QQ 12 34 56 C'.replace('QQ', 'AB'), 'national-insurance', 'AB 12 34 56 C'],
    ['ab123456c', 'national-insurance', 'ab123456c'],
    ['at SW1A 1AA', 'postcode', 'SW1A 1AA'],
    ['at e8 1ea', 'postcode', 'e8 1ea'],
    ['at CR01EA', 'postcode', 'CR01EA'],
    ['from Example Systems Ltd', 'company', 'Example Systems Ltd'],
    ['Smith & Sons plc.', 'company', 'Smith & Sons plc'],
    ['O’Neill LLP won', 'company', 'O’Neill LLP'],
  ])('%j: %s', (text, kind, quote) => {
    expect(findSensitiveWords(text)).toMatchObject([{ kind, quote, line: 1 }]);
  });

  test('a sum beside a company or a supplier', () => {
    const found = findSensitiveWords(
      'We closed late. Example Systems Ltd asked for £1.2 million. The bidder quoted £40k. We saved £5.',
    );
    expect(found.map(({ kind, quote }) => `${kind} ${quote}`)).toEqual([
      'company Example Systems Ltd',
      'price £1.2 million',
      'price £40k',
    ]);
  });

  test('the line, and says what to do', () => {
    const [found] = findSensitiveWords('First\nSecond\nAsk jo@example.org');
    expect(found?.line).toBe(3);
    expect(found?.advice).toBe(
      'Take the e-mail address out. Say the role instead, such as "the project lead".',
    );
  });
});

describe('it leaves alone', () => {
  test.each([
    ['shelfmarks', 'See P-101, L-031 and P-0123.'],
    ['dates', 'From 2026-03-31 to 2027-04-01, 01/02/2026, 31.12.2025, 2011-10.'],
    ['times', 'Open 9am to 7pm, room B2 9am, 09.30 to 17.00.'],
    ['ISBN of 13 figures', 'ISBN 978-0-19-853453-1 and 9780198534531'],
    ['ISBN of 10 figures', 'ISBN 0-19-853453-1, 0198534531'],
    ['years', '2011, 2012, 2013 2014 2015 2016'],
    ['sums of a service', 'The service cost £1,200,000 in 2025 and saves £40,000 a year.'],
    ['large numbers', '012345678901234567890 and 1,234,567,890'],
    ['addresses of pages', 'https://www.example.org/a/01632'],
    ['the word limited', 'Opening hours were limited. Limited stock arrived.'],
    ['Dewey numbers', '027.4421 and 025.1 LON'],
    ['names of places', 'Sutton, Kingston upon Thames and the City of London'],
    ['GSS codes', 'E09000003 and E09000029'],
    ['handles', 'see @example and a @ b'],
  ])('%s', (_, text) => {
    expect(findSensitiveWords(text)).toEqual([]);
  });
});

test('answers are looked through with the words of their question, the contact is not', () => {
  const found = findSensitiveAnswers(contributionForm('lesson'), {
    title: 'Ask jo@example.org',
    figures: ['3 weeks (reported)', '£4 for Example Ltd (reported)'],
    contact: 'jo@example.org',
    themes: ['finance-savings'],
  });
  expect(found.map(({ field, label, line, kind }) => ({ field, label, line, kind }))).toEqual([
    { field: 'title', label: 'What did you learn, in one sentence?', line: 1, kind: 'e-mail' },
    { field: 'figures', label: 'Are there figures?', line: 2, kind: 'price' },
    { field: 'figures', label: 'Are there figures?', line: 2, kind: 'company' },
  ]);
});

test.each([
  ['letters', 'a'],
  ['figures', '0'],
  ['capitals', 'A '],
  ['dots', 'a.'],
  ['brackets', '(0) '],
])('20,000 characters of %s take no time', (_, part) => {
  const start = performance.now();
  findSensitiveWords(part.repeat(20_000 / part.length));
  findSensitiveWords(`${part.repeat(20_000 / part.length)}@`);
  expect(performance.now() - start).toBeLessThan(2_000);
});
