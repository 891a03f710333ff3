/** Writes the text of an entry. Values pass through the YAML library, so an answer may hold any sign; the body is normalised. */
import { stringify } from 'yaml';
import { normaliseMarkdown } from '../normalise/normalise-markdown.ts';

/** A part of a body: its heading and what was typed below it. */
export interface Section {
  readonly heading: string;
  readonly text: string;
}

/** Writes fields as YAML that every reader takes alike; fields that are undefined are left out. */
export function formatFields(fields: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return stringify(Object.fromEntries(given), { lineWidth: 0, singleQuote: true, version: '1.1' });
}

/** Writes an entry with a body. */
export function formatEntry(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${formatFields(fields)}---\n\n${body}\n`;
}

/** Writes a body of sections, each normalised below its heading. A heading that stands there already becomes a paragraph. */
export function formatBody(sections: readonly Section[]): string {
  const taken = new Set(sections.map(({ heading }) => heading.toLowerCase()));
  return sections
    .map(
      ({ heading, text }) =>
        `## ${heading}\n\n${keepFirstHeadings(normaliseMarkdown(text, { below: 2 }), taken)}`,
    )
    .join('\n\n');
}

/** A page has each heading once: later ones of the same words become strong text. `taken` grows. */
function keepFirstHeadings(text: string, taken: Set<string>): string {
  let fence = '';
  return text
    .split('\n')
    .map((line) => {
      const mark = /^`{3,}/u.exec(line)?.[0] ?? '';
      if (fence === '') fence = mark;
      else if (line === fence) fence = '';
      const heading = fence === '' ? /^#{2,4} (.+)$/u.exec(line)?.[1] : undefined;
      if (heading === undefined) return line;
      const words = heading.replace(/[\\*~]/gu, '').toLowerCase();
      if (!taken.has(words)) {
        taken.add(words);
        return line;
      }
      return heading;
    })
    .join('\n');
}
