import { expect, test } from 'vitest';
import { toReference } from '../../../src/model/contribution-reference.ts';
import { makeRandom } from '../../make/random.ts';

test('a reference names the day and six signs that nobody mixes up', () => {
  expect(toReference('A finding', '2026-11-27')).toMatch(/^CS-261127-[A-HJKMNP-TV-Z2-9]{6}$/u);
});

test('the same words on the same day have the same reference; other words another', () => {
  const one = toReference('A finding', '2026-11-27');
  expect(toReference('A finding', '2026-11-27')).toBe(one);
  expect(toReference('A finding.', '2026-11-27')).not.toBe(one);
});

test('a thousand texts that differ in little have a thousand references', () => {
  const random = makeRandom(7);
  const base = 'Consult while it can still matter. '.repeat(20);
  const texts = Array.from({ length: 1000 }, (_, at) => {
    const place = random.below(base.length);
    return `${base.slice(0, place)}${at}${base.slice(place)}`;
  });
  expect(new Set(texts.map((text) => toReference(text, '2026-11-27'))).size).toBe(1000);
});
