/**
 * The ways in which a contribution reaches an editor. Download and copy are always there. Mail, a page for proposals and an address that takes
 * answers are there only when whoever hosts the shelf has named them; nothing is invented.
 */

export interface ContributionWays {
  /** E-mail address of the editor. */
  readonly mail: string | undefined;
  /** Where answers are posted as JSON: a path on this site or an address. */
  readonly endpoint: string | undefined;
  /** The page of a code host on which a new file is begun. */
  readonly propose: ProposalPage | undefined;
}

export interface ProposalPage {
  readonly url: string;
  /** Name of the host, for the button. */
  readonly host: string;
}

/** What a host may set, as typed. */
export interface WaySettings {
  readonly PUBLIC_CONTRIBUTE_MAIL?: string | undefined;
  readonly PUBLIC_CONTRIBUTE_ENDPOINT?: string | undefined;
  readonly PUBLIC_CONTRIBUTE_GIT?: string | undefined;
}

/** Longest text of a mail that mail programs take from a link without cutting it, in characters. */
const MAX_MAIL_CHARS = 1_900;
/** Longest link to a proposal page that hosts take, in characters. */
const MAX_PROPOSAL_CHARS = 6_000;

/** Says which setting is wrong, what it holds and what it should hold. */
class WaySettingError extends Error {
  override readonly name = 'WaySettingError';
}

/**
 * Reads the settings; one that is empty counts as not set. `contact` is the site's own address for readers.
 * @throws {WaySettingError} when a setting is not what it should be
 */
export function toContributionWays(settings: WaySettings, contact: string | null): ContributionWays {
  return {
    mail:
      read(settings, 'PUBLIC_CONTRIBUTE_MAIL', isMailAddress, 'an e-mail address') ?? contact ?? undefined,
    endpoint: read(
      settings,
      'PUBLIC_CONTRIBUTE_ENDPOINT',
      isEndpoint,
      'a path such as /contributions/ or an address that begins with https://',
    ),
    propose: toProposalPage(
      read(
        settings,
        'PUBLIC_CONTRIBUTE_GIT',
        isProposalPage,
        'the page for a new file on GitHub (https://github.com/…/new/main) or on Gitea or Forgejo (https://…/_new/main)',
      ),
    ),
  };
}

/** Makes a link that opens a mail; undefined when the text is too long for one, so that the file must be attached. */
export function toMailLink({
  to,
  subject,
  body,
}: {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}): string | undefined {
  const lines = body.replace(/\r?\n/gu, '\r\n');
  if (lines.length > MAX_MAIL_CHARS) return undefined;
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encode(subject)}&body=${encode(lines)}`;
}

/** Makes a link that begins the file on the host; undefined when it would be too long. */
export function toProposalLink(
  { url }: ProposalPage,
  { path, content }: { readonly path: string; readonly content: string },
): string | undefined {
  const link = `${url}?filename=${encode(path)}&value=${encode(content)}`;
  return link.length > MAX_PROPOSAL_CHARS ? undefined : link;
}

function read(
  settings: WaySettings,
  name: keyof WaySettings,
  isRight: (value: string) => boolean,
  expected: string,
): string | undefined {
  const value = settings[name]?.trim() ?? '';
  if (value === '') return undefined;
  if (isRight(value)) return value;
  throw new WaySettingError(`${name} is "${value}". It should be ${expected}.`);
}

function toProposalPage(url: string | undefined): ProposalPage | undefined {
  return url === undefined ? undefined : { url: url.replace(/\/$/u, ''), host: new URL(url).host };
}

function isMailAddress(value: string): boolean {
  return /^[^\s@<>"'(),:;\\[\]?&%]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\.[a-z]{2,}$/iu.test(value);
}

/** Answers may be private, so they travel only encrypted, or to this machine in a test. */
function isEndpoint(value: string): boolean {
  if (/^\/(?!\/)[^\s?#]*$/u.test(value)) return true;
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  if (username !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
}

function isProposalPage(value: string): boolean {
  return /^https:\/\/[^/?#@\s]+\/[^/?#\s]+\/[^/?#\s]+\/_?new\/[^?#\s]+$/u.test(value);
}

/** Half a character, as a program may type, cannot be encoded. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
