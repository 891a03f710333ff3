/** The content security policy of a page. */
import { expect, test } from 'vitest';
import { toContentSecurityPolicy } from '../../../src/model/content-security.ts';

test('nothing is allowed but what the site itself serves', () => {
  const policy = toContentSecurityPolicy(undefined);
  expect(policy).toMatch(/^default-src 'none'; /u);
  expect(policy).not.toMatch(/unsafe|https?:|data:|blob:|\*/u);
});

test('scripts start only by way of Trusted Types', () => {
  expect(toContentSecurityPolicy(undefined)).toMatch(
    /; require-trusted-types-for 'script'; trusted-types own-scripts$/u,
  );
});

test.each([
  {
    input: 'https://forms.example/take?x=1',
    expected: "connect-src 'self' https://forms.example;",
    why: 'another site by its origin alone',
  },
  { input: '/contributions/', expected: "connect-src 'self';", why: 'this site without naming it' },
])('a form may send to $why', ({ input, expected }) => {
  expect(toContentSecurityPolicy(input)).toContain(expected);
});
