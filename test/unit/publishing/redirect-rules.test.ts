import { expect, test } from 'vitest';
import { formatRedirects, toMovedFiles, toRedirectPages } from '../../../src/publishing/redirect-rules.ts';

const PAGE = { from: '/lessons/old/', to: '/lessons/new/' };
const FILE = { from: '/files/p-101/old.docx', to: '/files/p-101/new.docx' };

test('old pages lead on, old files are put back, and a host is told of both', () => {
  expect(toRedirectPages([PAGE, FILE])).toEqual({ '/lessons/old/': '/lessons/new/' });
  expect(toMovedFiles([PAGE, FILE])).toEqual([FILE]);
  expect(formatRedirects([PAGE, FILE])).toBe(
    '/lessons/old/ /lessons/new/ 301\n/files/p-101/old.docx /files/p-101/new.docx 301\n',
  );
});

test.each([
  { list: [{ from: 'lessons/old/', to: '/a/' }], why: '"lessons/old/" is not a path on this site' },
  { list: [{ from: '/a/', to: 'https://elsewhere.example/' }], why: 'is not a path on this site' },
  { list: [{ from: '/[id]/', to: '/a/' }], why: '"/[id]/" is not a path on this site' },
  { list: [{ from: '/a/', to: '/a/' }], why: 'leads to itself' },
  { list: [PAGE, { ...PAGE, to: '/b/' }], why: 'in the list twice' },
  { list: [{ from: '/a/', to: '/b.docx' }], why: 'a page can only lead to a page' },
  {
    list: [
      { from: '/a/', to: '/b/' },
      { from: '/b/', to: '/c/' },
    ],
    why: "Lead to '/c/' at once",
  },
])('a list is refused: $why', ({ list, why }) => {
  expect(() => toRedirectPages(list)).toThrow(why);
});
