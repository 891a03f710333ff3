/** What the Markdown of products and lessons has in common: title, links to words, the facts on trust, what is disputed. */
import { formatDate } from '../calendar-date.ts';
import { type Entry, type EntryLink, formatNextCheck } from '../entry.ts';
import { confidenceLevel, originLabel, situation, stage, theme } from '../labels.ts';
import type { Lesson } from '../lesson.ts';
import type { ToAddress } from '../pack-texts.ts';
import type { Product } from '../product.ts';
import { shortUrl, situationUrl, stageUrl, themeUrl } from '../urls.ts';
import { apiItemUrl } from './addresses.ts';
import { escapeMarkdown, toMarkdownLink } from './markdown.ts';

type Fact = readonly [name: string, value: string | undefined];

/** Gives links in one line. */
export function toLinkLine(links: readonly EntryLink[], toAddress: ToAddress): string {
  return links.map(({ title, url }) => toMarkdownLink(title, toAddress(url))).join(', ');
}

/** Gives what an entry is about, each word leading to its page. */
export function toWordFacts(entry: Entry, toAddress: ToAddress): readonly Fact[] {
  const line = (ids: readonly string[], toLink: (id: string) => Omit<EntryLink, 'id'>) =>
    toLinkLine(
      ids.map((id) => ({ id, ...toLink(id) })),
      toAddress,
    );
  return [
    ['Theme', line(entry.themes, (id) => ({ title: theme(id).label, url: themeUrl(id) }))],
    ['Stage', line(entry.stages, (id) => ({ title: stage(id).label, url: stageUrl(id) }))],
    ['Situation', line(entry.situations, (id) => ({ title: situation(id).short, url: situationUrl(id) }))],
  ];
}

/** Gives how far to trust an entry, and where it is. */
export function toTrustFacts(entry: Product | Lesson, toAddress: ToAddress): readonly Fact[] {
  const { label, definition } = confidenceLevel(entry.confidence);
  const json = toAddress(apiItemUrl(entry.collection === 'product' ? 'products' : 'lessons', entry.id));
  return [
    ['Origin', originLabel(entry)],
    ['Confidence', `${label}. ${definition}`],
    ['Last checked', `${formatDate(entry.check.on)}. ${formatNextCheck(entry.check)}.`],
    ['Page', `<${toAddress(entry.url)}>`],
    ['Permanent address', `<${toAddress(shortUrl(entry.shelfmark))}>`],
    ['Data', `<${json}>`],
  ];
}

/** Gives a line for an entry on the other side: its shelfmark, its title, how the two belong together. */
export function toAnswerLine(
  { shelfmark, title, url }: EntryLink & { readonly shelfmark: string },
  how: string,
  toAddress: ToAddress,
): string {
  return `${toMarkdownLink(`${shelfmark} ${title}`, toAddress(url))}: ${escapeMarkdown(how)}`;
}
