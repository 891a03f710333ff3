/** Writes the draft of a bulletin from what changed: a valid entry in plain words, for an editor to shorten and to begin with what matters. */
import { formatPeriod } from '../model/calendar-date.ts';
import { describeChange } from '../model/change.ts';
import type { ChangeSection, Period } from '../model/change-sections.ts';
import { whatsNewUrl } from '../model/urls.ts';
import { SITE } from '../site.ts';
import { formatEntry } from './intake/entry-text.ts';
import { escapeText } from './normalise/escape-text.ts';

const MAX_SUMMARY_CHARS = 300;
/** Entries that a section of the text lists; more are a list on a page of its own. */
const MAX_LISTED = 40;

/** Gives where the bulletin of a day stands, from the root of the shelf. */
export function bulletinPath(day: string): string {
  return `src/content/bulletins/${day}.mdx`;
}

/** Writes the file of the issue with this number; `today` is `YYYY-MM-DD`. Takes at least one section. */
export function formatBulletinDraft(
  sections: readonly ChangeSection[],
  { period, number, today }: { readonly period: Period; readonly number: number; readonly today: string },
): string {
  const fields = {
    title: `What is new, ${formatPeriod(period.from, period.to)}`,
    issue: `Issue ${number} of ${SITE.name}`,
    date: period.to,
    addedOn: today,
    covers: period,
    summary: joinWithin(
      sections.map(({ sentence }) => sentence),
      MAX_SUMMARY_CHARS,
    ),
    items: [],
  };
  return formatEntry(fields, sections.map(toBodySection).join('\n\n'));
}

function toBodySection({ heading, list, changes }: ChangeSection): string {
  const rest = changes.length - MAX_LISTED;
  const lines = changes
    .slice(0, MAX_LISTED)
    .map((change) => `- [${escapeText(change.title)}](${change.url}): ${escapeText(describeChange(change))}`);
  return [
    `## ${heading}`,
    lines.join('\n'),
    ...(rest > 0 ? [`[And ${rest} more on the list of what is new](${whatsNewUrl(list)}).`] : []),
  ].join('\n\n');
}

/** Joins as many sentences as fit; the most pressing come first. */
function joinWithin(sentences: readonly string[], limit: number): string {
  const fitting = sentences.filter((_, index) => sentences.slice(0, index + 1).join(' ').length <= limit);
  return fitting.join(' ');
}
