/** The day of the build. */
import { afterEach, expect, test, vi } from 'vitest';
import { getToday } from '../../../src/data/today.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test.each([
  { epoch: '1795392000', expected: '2026-11-23', why: 'midnight' },
  { epoch: '1795478399', expected: '2026-11-23', why: 'the last second of the day' },
  { epoch: '1795478400', expected: '2026-11-24', why: 'the first second of the next' },
])('is the one that SOURCE_DATE_EPOCH says: $why', ({ epoch, expected }) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
  expect(getToday()).toBe(expected);
});

test.each([{ epoch: undefined }, { epoch: '' }])(
  'is today in UTC when SOURCE_DATE_EPOCH is “$epoch”',
  ({ epoch }) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch);
    vi.useFakeTimers({ now: new Date('2026-12-31T23:30:00Z') });
    expect(getToday()).toBe('2026-12-31');
  },
);
