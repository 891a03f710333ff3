/** What is new as the plain text of an e-mail, ready to paste: lines of at most 72 characters, addresses in full on lines of their own. */
import { SITE } from '../site.ts';
import { formatPeriod } from './calendar-date.ts';
import { type Change, describeChange } from './change.ts';
import type { ChangeSection, Period } from './change-sections.ts';
import { shortUrl, whatsNewUrl } from './urls.ts';

/** What mail programs show and quote without breaking lines of their own. */
export const DIGEST_COLUMNS = 72;
/** More of one section than this, and nobody reads on. */
const MAX_IN_SECTION = 12;

interface Digest {
  readonly period: Period;
  readonly sections: readonly ChangeSection[];
  readonly toAddress: (path: string) => string;
}

/** Makes the text; it ends in a line end. */
export function formatDigest({ period, sections, toAddress }: Digest): string {
  const heading = `${SITE.name}: what is new`;
  const blocks = [
    [heading, '='.repeat(heading.length), formatPeriod(period.from, period.to)],
    sections.map(({ sentence }) => sentence).flatMap((sentence) => wrapLine(sentence)),
    ...sections.flatMap((section) => formatSection(section, toAddress)),
    ['Everything by day:', toAddress(whatsNewUrl())],
    ['Follow it without an account:', toAddress(`${whatsNewUrl()}#follow`)],
    ['Share a lesson, offer a product or ask:', toAddress('/contribute/')],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function formatSection(
  { heading, list, changes }: ChangeSection,
  toAddress: Digest['toAddress'],
): readonly (readonly string[])[] {
  const shown = changes.slice(0, MAX_IN_SECTION);
  const rest = changes.length - shown.length;
  return [
    [heading.toUpperCase(), '-'.repeat(heading.length)],
    ...shown.map((change) => formatEntry(change, toAddress)),
    ...(rest > 0 ? [[`And ${rest} more:`, toAddress(whatsNewUrl(list))]] : []),
  ];
}

function formatEntry(change: Change, toAddress: Digest['toAddress']): readonly string[] {
  const { title, shelfmark, url, instead } = change;
  const name = shelfmark === undefined ? title : `${title} (${shelfmark})`;
  return [
    ...wrapLine(name, { first: '* ', next: '  ' }),
    ...wrapLine(describeChange(change), { first: '  ', next: '  ' }),
    `  ${toAddress(shelfmark === undefined ? url : shortUrl(shelfmark))}`,
    ...(instead ? ['  Use in its place:', `  ${toAddress(instead.url)}`] : []),
  ];
}

/** Breaks a text between words; a word longer than a line stands on one of its own. */
function wrapLine(text: string, { first, next } = { first: '', next: '' }): readonly string[] {
  const lines: string[] = [];
  let words: string[] = [];
  const toLine = () => `${lines.length === 0 ? first : next}${words.join(' ')}`;
  for (const word of text.split(/\s+/u)) {
    if (words.length > 0 && toLine().length + 1 + word.length > DIGEST_COLUMNS) {
      lines.push(toLine());
      words = [];
    }
    words.push(word);
  }
  return [...lines, toLine()];
}
