/** Writes text so that Markdown and MDX alike show it as it is: CommonMark 0.31.2, GitHub Flavored Markdown 0.29, MDX 3. */

import { withoutInvisible } from '../../model/contribution.ts';

/** Ends a line inside a paragraph. The blank keeps the backslash out of an address at the end of the line. */
export const LINE_END = ' \\\n';

/** Signs that begin markup anywhere in a line: emphasis, code, links, tables, strikethrough, code of MDX, tags, entities. */
const MARKUP = /[\\`*_{}[\]|~<]|&(?=[#a-z])/giu;

/** Escapes what could be read as markup inside a line. */
export function escapeText(text: string): string {
  return withoutInvisible(text)
    .replace(/\p{Zs}/gu, ' ')
    .replace(MARKUP, (sign) => {
      if (sign === '<') return '&lt;';
      if (sign === '&') return '&amp;';
      return `\\${sign}`;
    });
}

/**
 * Escapes what could be read as markup at the start of each line: headings, lists, quotations, rules, tables, imports. Blanks at the
 * ends of lines and empty lines go, because they mean something too.
 */
export function protectLines(inlines: string): string {
  return inlines
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, '').replace(/[ \t]+\\$/u, ' \\'))
    .filter((line) => line !== '')
    .map(protectStart)
    .join('\n');
}

function protectStart(line: string): string {
  return line
    .replace(/^(?:[#>+=:-])/u, String.raw`\$&`)
    .replace(/^\d{1,9}(?=[.)])/u, (number) => `${number}\\`)
    .replace(
      /^(?:i(?=mport(?:[\s{*"'(\\]|$))|e(?=xport(?:[\s{*"'(\\]|$)))/u,
      (letter) => `&#${letter.codePointAt(0) ?? 0};`,
    );
}

/** Shows text of several lines as typed, line by line, in paragraphs where it has empty lines. */
export function toVisibleText(text: string): string {
  return text
    .split(/\n[ \t]*\n/u)
    .map((part) => protectLines(escapeText(part)).replaceAll('\n', LINE_END))
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Writes an address so that no sign of it can end it early or begin markup. */
export function escapeAddress(address: string): string {
  return encodeAddress(address)
    .replaceAll('&', '&amp;')
    .replaceAll('_', String.raw`\_`);
}

/** Percent-encodes what an address need not have. */
export function encodeAddress(address: string): string {
  return address.replace(/[^\w.~:/?#@!$&+,;=%-]/gu, (sign) =>
    /['()*]/u.test(sign)
      ? `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`
      : encodeURIComponent(sign),
  );
}
