/** Writes XML 1.0: elements as plain values, text escaped, characters that XML forbids left out. */

/** An element, with its name as written (prefix and all). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlNode[];
}

/** Attributes by name; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

export type XmlNode = XmlElement | string;

/** Makes an element. */
export function element(
  name: string,
  attributes: XmlAttributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Writes a whole file as UTF-8, its declaration first. */
export function toXmlBytes(root: XmlElement): Uint8Array {
  const pieces = ['<?xml version="1.0" encoding="UTF-8"?>\n'];
  writeXml(root, pieces);
  return new TextEncoder().encode(pieces.join(''));
}

/** Leaves out what XML 1.0 § 2.2 forbids: control characters, halves of a pair, and the two that are no characters. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '');
}

// U+FFFD also stands for halves of a pair here, after `toWellFormed`.
// eslint-disable-next-line no-control-regex -- these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFD-\uFFFF]/gu;

/** Adds the pieces of a node to a list: a sheet has tens of thousands of nodes, so nothing is joined on the way. */
function writeXml(node: XmlNode, pieces: string[]): void {
  if (typeof node === 'string') {
    if (node !== '') pieces.push(escape(node));
    return;
  }
  pieces.push(`<${node.name}`);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) pieces.push(` ${name}="${escapeValue(value)}"`);
  const start = pieces.push('>');
  for (const child of node.children) writeXml(child, pieces);
  if (pieces.length === start) pieces[start - 1] = '/>';
  else pieces.push(`</${node.name}>`);
}

function escapeValue(value: string | number): string {
  return typeof value === 'number' ? String(value) : escape(value).replaceAll('"', '&quot;');
}

function escape(text: string): string {
  return PLAIN.test(text)
    ? text
    : cleanText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text that stands in XML as it is. */
const PLAIN = /^[\t\n\r !-%'-;=?-~\u00A0-\u2FFF]*$/u;
