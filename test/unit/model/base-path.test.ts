/** The setting that lets the shelf stand below the root of a host. */
import { describe, expect, test } from 'vitest';
import { BasePathError, parseBasePath } from '../../../src/model/base-path.ts';

test.each([
  { input: undefined, expected: '', why: 'no setting' },
  { input: '', expected: '', why: 'an empty one' },
  { input: '/', expected: '', why: 'the root itself' },
  { input: '/shelf', expected: '/shelf', why: 'a path' },
  { input: '/shelf/', expected: '/shelf', why: 'a slash at its end' },
  { input: '/a/b-2.0', expected: '/a/b-2.0', why: 'several steps' },
])('$why is understood', ({ input, expected }) => {
  expect(parseBasePath(input)).toBe(expected);
});

describe('what is no path of a host is refused', () => {
  test.each(['shelf', '//shelf', '/../shelf', '/shelf?a', 'https://host/shelf', '/a b', '/$1'])(
    '%s',
    (input) => {
      expect(() => parseBasePath(input)).toThrow(BasePathError);
      expect(() => parseBasePath(input)).toThrow('such as /shelf');
    },
  );
});
