/** Writes pieces of Markdown (CommonMark) of plain text: a word of the text never becomes a mark. */
import type { Source } from '../../schemas/fields.ts';

const MARKS = /[\\`*_[\]<>|~]/gu;
const LINE_START = /^(#{1,6}|[-+]|=+)(?=\s|$)|^(\d+)([.)])(?=\s|$)/u;

/**
 * Makes a text safe to stand in Markdown, in one line.
 * @example escapeMarkdown('1. A *star*') // '1\\. A \\*star\\*'
 */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(MARKS, (mark) => `\\${mark}`)
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(LINE_START, (start, mark?: string, number?: string) =>
      mark === undefined ? `${number ?? ''}\\${start.slice(-1)}` : `\\${start}`,
    );
}

/** Gives a link with this text. */
export function toMarkdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** Gives a section with its heading of level 2; nothing when there is nothing to say. */
export function toSection(heading: string, ...blocks: readonly (string | undefined)[]): readonly string[] {
  const said = blocks.filter((block) => block !== undefined && block !== '');
  return said.length === 0 ? [] : [`## ${escapeMarkdown(heading)}`, ...(said as string[])];
}

/** Gives a list, one item a line; the items are Markdown. */
export function toItems(items: readonly string[], isNumbered = false): string {
  return items.map((item, at) => `${isNumbered ? `${at + 1}.` : '-'} ${item}`).join('\n');
}

/** Gives a list of facts; those without a value are left out. */
export function toFactList(facts: readonly (readonly [name: string, value: string | undefined])[]): string {
  return toItems(
    facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`**${name}:** ${value}`])),
  );
}

/** Gives the sources of an entry as its page lists them. */
export function toSourceItems(sources: readonly Source[]): string {
  return toItems(
    sources.map(
      ({ title, url, publisher, year }) =>
        `${toMarkdownLink(title, url)} ${escapeMarkdown(publisher)}, ${year ?? 'no date'}`,
    ),
  );
}

/** Joins blocks to a file. */
export function toMarkdownFile(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
