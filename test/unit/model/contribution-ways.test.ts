/** The ways to an editor: what a host may set, and what fits into a link. */
import { describe, expect, test } from 'vitest';
import { toContributionWays, toMailLink, toProposalLink } from '../../../src/model/contribution-ways.ts';

describe('settings', () => {
  test('without any, there is neither a mailbox nor an address nor a page for proposals', () => {
    const none = { mail: undefined, endpoint: undefined, propose: undefined };
    expect(toContributionWays({}, null)).toEqual(none);
    expect(toContributionWays({ PUBLIC_CONTRIBUTE_MAIL: ' ', PUBLIC_CONTRIBUTE_GIT: '' }, null)).toEqual(
      none,
    );
  });

  test('the address for contributions comes before the site’s own', () => {
    const settings = { PUBLIC_CONTRIBUTE_MAIL: 'shelf@council.example' };
    expect(toContributionWays(settings, 'readers@council.example').mail).toBe('shelf@council.example');
    expect(toContributionWays({}, 'readers@council.example').mail).toBe('readers@council.example');
  });

  test.each([
    'https://github.com/owner/shelf/new/main',
    'https://git.council.example/owner/shelf/_new/main/',
    'https://codeberg.org/owner/shelf/_new/a/branch',
  ])('%s is a page for proposals', (url) => {
    const { propose } = toContributionWays({ PUBLIC_CONTRIBUTE_GIT: url }, null);
    expect(propose).toEqual({ url: url.replace(/\/$/u, ''), host: new URL(url).host });
  });

  test.each(['/contributions/', 'https://forms.council.example/shelf', 'http://localhost:4000/x'])(
    '%s takes answers',
    (url) => expect(toContributionWays({ PUBLIC_CONTRIBUTE_ENDPOINT: url }, null).endpoint).toBe(url),
  );

  test.each([
    { name: 'PUBLIC_CONTRIBUTE_MAIL', value: 'shelf at council' },
    { name: 'PUBLIC_CONTRIBUTE_MAIL', value: 'a@b.example?bcc=c@d.example' },
    { name: 'PUBLIC_CONTRIBUTE_MAIL', value: 'a@b.example,c@d.example' },
    { name: 'PUBLIC_CONTRIBUTE_ENDPOINT', value: 'http://council.example/' },
    { name: 'PUBLIC_CONTRIBUTE_ENDPOINT', value: '//council.example/' },
    { name: 'PUBLIC_CONTRIBUTE_ENDPOINT', value: 'javascript:alert(1)' },
    { name: 'PUBLIC_CONTRIBUTE_ENDPOINT', value: 'https://user:word@council.example/' },
    { name: 'PUBLIC_CONTRIBUTE_GIT', value: 'https://gitlab.com/owner/shelf/-/new/main' },
    { name: 'PUBLIC_CONTRIBUTE_GIT', value: 'https://github.com/owner/shelf' },
    { name: 'PUBLIC_CONTRIBUTE_GIT', value: 'javascript:/a/b/new/main' },
  ])('$name may not be $value, and the message says so', ({ name, value }) => {
    expect(() => toContributionWays({ [name]: value }, null)).toThrow(`${name} is "${value}". It should be`);
  });
});

describe('a mail', () => {
  const mail = { to: 'shelf@council.example', subject: 'A lesson & more' };

  test('has its address, subject and text as they are, with line ends that mail programs take', () => {
    const link = toMailLink({ ...mail, body: '50% + £3\n“two” #3 🙂' });
    const url = new URL(link ?? '');
    expect(url.pathname).toBe('shelf@council.example');
    expect(url.searchParams.get('subject')).toBe(mail.subject);
    expect(decodeURIComponent(/&body=(.*)$/u.exec(link ?? '')?.[1] ?? '')).toBe('50% + £3\r\n“two” #3 🙂');
  });

  test.each([
    { body: 'a'.repeat(1_900), fits: true },
    { body: 'a'.repeat(1_901), fits: false },
    { body: `${'a'.repeat(1_899)}\n`, fits: false },
  ])('of $body.length characters fits into a link: $fits', ({ body, fits }) => {
    expect(toMailLink({ ...mail, body }) !== undefined).toBe(fits);
  });

  test('with half a character in it is still a mail', () => {
    expect(toMailLink({ ...mail, body: 'a\uD83D' })).toContain('body=a%EF%BF%BD');
  });
});

describe('a proposal', () => {
  const page = { url: 'https://github.com/o/s/new/main', host: 'github.com' };

  test('names the file and holds its text', () => {
    const link = toProposalLink(page, { path: 'lessons/a-b.mdx', content: '---\ntitle: "a & b"\n---' });
    const { searchParams } = new URL(link ?? '');
    expect([...searchParams]).toEqual([
      ['filename', 'lessons/a-b.mdx'],
      ['value', '---\ntitle: "a & b"\n---'],
    ]);
  });

  test('is refused when the link would be longer than 6,000 characters', () => {
    const rest = toProposalLink(page, { path: 'a', content: '' })?.length ?? 0;
    expect(toProposalLink(page, { path: 'a', content: 'x'.repeat(6_000 - rest) })).toHaveLength(6_000);
    expect(toProposalLink(page, { path: 'a', content: 'x'.repeat(6_001 - rest) })).toBeUndefined();
  });
});
