/** What is said when answers were posted and something came back, or nothing. */
import { expect, test } from 'vitest';
import { describePostFailure, toPostFailure } from '../../../src/model/post-outcome.ts';

test.each([200, 201, 202, 204])('%i means that it was taken', (status) => {
  expect(toPostFailure(status, '')).toBeUndefined();
});

test.each([
  { status: 422, body: '{"reasons":["The title is too long.", " "]}', reasons: ['The title is too long.'] },
  { status: 400, body: '<h1>Bad Request</h1>', reasons: [] },
  { status: 400, body: 'null', reasons: [] },
  { status: 403, body: '{"reasons":"no"}', reasons: [] },
  {
    status: 413,
    body: JSON.stringify({ reasons: Array(50).fill('x'.repeat(900)) }),
    reasons: Array(10).fill('x'.repeat(300)),
  },
])('$status is a refusal with the reasons that it gives', ({ status, body, reasons }) => {
  expect(toPostFailure(status, body)).toEqual({ kind: 'refused', reasons });
});

test.each([302, 500, 503])('%i is a fault of the server', (status) => {
  const failure = toPostFailure(status, '');
  expect(failure).toEqual({ kind: 'failed', status });
  expect(failure && describePostFailure(failure)[0]).toContain(`(${status}). It was not handed over.`);
});

test('no failure is told as a success, and each says what becomes of the answers', () => {
  const failures = [
    { kind: 'refused', reasons: [] },
    { kind: 'failed', status: 500 },
    { kind: 'offline' },
    { kind: 'unreachable' },
  ] as const;
  for (const failure of failures) {
    const words = describePostFailure(failure).join(' ');
    expect(words).not.toMatch(/\bsent\b|thank/iu);
    expect(words).toContain('Your answers are still here.');
  }
  expect(describePostFailure({ kind: 'late' })[0]).toContain('We cannot tell whether');
});
