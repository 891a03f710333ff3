/** Addresses get the path of the host in front: in pages, scripts and data, and nothing else does. */
import { describe, expect, test } from 'vitest';
import { moveAddresses } from '../../../src/publishing/base-path.ts';

const BASE = {
  path: '/shelf',
  origin: 'https://host.example',
  roots: ['find', 'p', '_astro', 'favicon.svg'],
};

describe('an address is moved', () => {
  test.each([
    { kind: '.html', input: '<a href="/find/?q=a">', expected: '<a href="/shelf/find/?q=a">' },
    { kind: '.html', input: '<a href="/">', expected: '<a href="/shelf/">' },
    { kind: '.html', input: '<a href="/#top">', expected: '<a href="/shelf/#top">' },
    { kind: '.html', input: '<link href="/favicon.svg">', expected: '<link href="/shelf/favicon.svg">' },
    { kind: '.html', input: 'content="0;url=/find/"', expected: 'content="0;url=/shelf/find/"' },
    {
      kind: '.html',
      input: 'data-of="{&quot;url&quot;:&quot;/find/&quot;}"',
      expected: 'data-of="{&quot;url&quot;:&quot;/shelf/find/&quot;}"',
    },
    { kind: '.js', input: 'new URL(`/p/${n}/`)', expected: 'new URL(`/shelf/p/${n}/`)' },
    { kind: '.js', input: "import('/_astro/a.js')", expected: "import('/shelf/_astro/a.js')" },
    { kind: '.css', input: 'url(/_astro/a.woff2)', expected: 'url(/shelf/_astro/a.woff2)' },
    {
      kind: '.json',
      input: '{"home":"/","find":"/find/"}',
      expected: '{"home":"/shelf/","find":"/shelf/find/"}',
    },
    {
      kind: '.xml',
      input: '<loc>https://host.example/find/</loc>',
      expected: '<loc>https://host.example/shelf/find/</loc>',
    },
  ])('$input', ({ kind, input, expected }) => {
    expect(moveAddresses(input, kind, BASE)).toBe(expected);
  });
});

describe('what is no address from the root stays', () => {
  test.each([
    { kind: '.html', input: '<a href="https://other.example/find/">' },
    { kind: '.html', input: '<a href="//other.example/find/">' },
    { kind: '.html', input: '<p>either/or, and /find/ in a sentence</p>' },
    { kind: '.html', input: '<a href="/finder/">' },
    { kind: '.js', input: 'text.split("/")' },
    { kind: '.js', input: 'text.replace(/p/g, "")' },
    { kind: '.xml', input: '<loc>https://host.example/shelf/find/</loc>' },
  ])('$input', ({ kind, input }) => {
    expect(moveAddresses(input, kind, BASE)).toBe(input);
  });
});
