/** The choice of products that the address of the compare page holds, and what is said of an address that asks for what cannot be. */
import { describe, expect, test } from 'vitest';
import {
  type ChoiceFault,
  describeFaults,
  formatChoice,
  MAX_COMPARED,
  parseChoice,
  parseProductMark,
} from '../../../src/model/compare-choice.ts';
import { compareUrl } from '../../../src/model/urls.ts';

describe('a shelfmark as people write it', () => {
  test.each([
    { input: 'P-101', expected: 'P-101', why: 'as printed' },
    { input: ' p101 ', expected: 'P-101', why: 'in small letters, without the line, between blanks' },
    { input: 'P 7', expected: 'P-007', why: 'with a blank and without zeros' },
    { input: '12', expected: 'P-012', why: 'as a number alone' },
    { input: 'P-12345', expected: 'P-12345', why: 'with five figures' },
    { input: 'P-0012', expected: 'P-012', why: 'with a zero too many' },
    { input: 'P-0', expected: undefined, why: 'no product is number 0' },
    { input: 'P-123456', expected: undefined, why: 'six figures' },
    { input: 'L-031', expected: undefined, why: 'a lesson' },
    { input: 'P-1O1', expected: undefined, why: 'a letter among the figures' },
    { input: '', expected: undefined, why: 'nothing' },
    { input: 'P-١٠١', expected: undefined, why: 'figures of another script' },
  ])('$input is $expected: $why', ({ input, expected }) => {
    expect(parseProductMark(input)).toBe(expected);
  });
});

describe('the address', () => {
  test('gives the shelfmarks in its order', () => {
    expect(parseChoice('?p=P-104&p=p-101')).toEqual({
      shelfmarks: ['P-104', 'P-101'],
      faults: [],
      isOnlyDifferences: false,
    });
  });

  test('that is written is read as the same choice', () => {
    const choice = { shelfmarks: ['P-101', 'P-012'], isOnlyDifferences: true };
    expect(formatChoice(choice)).toBe('?p=P-101&p=P-012&only=differences');
    expect(parseChoice(formatChoice(choice))).toEqual({ ...choice, faults: [] });
  });

  test('of no choice is empty', () => {
    expect(formatChoice({ shelfmarks: [], isOnlyDifferences: true })).toBe('');
    expect(parseChoice('').shelfmarks).toEqual([]);
    expect(parseChoice('?p=&p=%20').faults).toEqual([]);
  });

  test('of a link on a product page leads to the compare page', () => {
    expect(compareUrl(['P-101', 'P-104'])).toBe('/compare/?p=P-101&p=P-104');
  });

  test('that asks for too much, twice, or for nonsense keeps what can be shown', () => {
    const { shelfmarks, faults } = parseChoice('?p=P-1&p=P-001&p=%3Cscript%3E&p=L-3&p=P-2&p=P-3&p=P-4');
    expect(shelfmarks).toEqual(['P-001', 'P-002', 'P-003']);
    expect(faults).toEqual([
      { kind: 'twice', text: 'P-001' },
      { kind: 'malformed', text: '<script>' },
      { kind: 'lesson', text: 'L-3' },
      { kind: 'too-many', text: 'P-004' },
    ]);
  });

  test('with 300 products gives no more than fit, and one sentence for the rest', () => {
    const query = Array.from({ length: 300 }, (_, number) => `p=P-${number + 1}`).join('&');
    const { shelfmarks, faults } = parseChoice(`?${query}`);
    expect(shelfmarks).toHaveLength(MAX_COMPARED);
    expect(describeFaults(faults)).toEqual([
      'Only 3 products fit side by side. Left out: P-004, P-005, P-006, P-007, P-008 and 292 more.',
    ]);
  });

  test('with 5,000 letters is told in a short line without signs that cannot be seen', () => {
    const [fault] = parseChoice(`?p=${encodeURIComponent(`a\u202E\u0000${'b'.repeat(5000)}`)}`).faults;
    expect(fault?.text).toBe(`a ${'b'.repeat(38)}…`);
  });
});

describe('what is said of a fault', () => {
  test.each<{ fault: ChoiceFault; expected: string }>([
    {
      fault: { kind: 'malformed', text: '<b>' },
      expected: '“<b>” is not the shelfmark of a product. One looks like P-101.',
    },
    {
      fault: { kind: 'lesson', text: 'L-031' },
      expected: 'L-031 is a lesson. Only products can be compared.',
    },
    { fault: { kind: 'twice', text: 'P-101' }, expected: 'P-101 was named twice. It stands here once.' },
    {
      fault: { kind: 'unknown', text: 'P-999' },
      expected: 'No product on the shelf has the shelfmark P-999.',
    },
    {
      fault: { kind: 'withdrawn', text: 'P-050', why: '1 February 2026: The law changed.' },
      expected: 'P-050 was withdrawn, so it is not compared. 1 February 2026: The law changed.',
    },
    {
      fault: { kind: 'not-fetched', text: 'P-101', why: 'there is no connection' },
      expected: 'P-101 could not be fetched: there is no connection.',
    },
    { fault: { kind: 'not-fetched', text: 'P-101' }, expected: 'P-101 could not be fetched.' },
    {
      fault: { kind: 'too-many', text: 'P-105' },
      expected: 'Only 3 products fit side by side. Left out: P-105.',
    },
  ])('$fault.kind: $expected', ({ fault, expected }) => {
    expect(describeFaults([fault])).toEqual([expected]);
  });

  test('comes once for the same fault, and of many faults the first five and a count', () => {
    const fault = (text: string): ChoiceFault => ({ kind: 'malformed', text });
    const faults = ['a', 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map(fault);
    const words = describeFaults(faults);
    expect(words).toHaveLength(6);
    expect(words.at(-1)).toBe('The address names 2 more that cannot be shown.');
  });
});
